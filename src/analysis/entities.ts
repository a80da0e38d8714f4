import type { Word } from '../text/words.js'
import { type EntityKind, entityKind, regionNames, regionsOf } from './exonyms.js'
import { type NameForm, nameFormOf, resembles, shareConcept } from './name-forms.js'
import type { Side } from './side.js'

/** A country, place or institution of the source, and the other one of its kind that the target has instead. */
export interface ExchangedEntity {
  readonly lost: Word
  readonly found: Word
  readonly kind: EntityKind
}

/** Finds the one known entity that each text has and the other lacks. */
export function exchangedEntity(source: Side, target: Side): ExchangedEntity | undefined {
  // English writes nations and tongues with a capital, so that few of its words need be looked at.
  const isFromEnglish = source.language.code === 'en'
  const [first, second] = isFromEnglish || target.language.code !== 'en' ? [source, target] : [target, source]
  const one = loneEntity(first, second)
  const other = one && loneEntity(second, first)
  if (!one || !other) return undefined
  const kind = kindOf(one)
  if (kind === undefined || kind !== kindOf(other)) return undefined
  return first === source ? { lost: one, found: other, kind } : { lost: other, found: one, kind }
}

function kindOf(word: Word): EntityKind | undefined {
  return entityKind(nameFormOf(word).entities[0]!)
}

/** The known entity that the other text does not name; none if there are several. */
function loneEntity(side: Side, other: Side): Word | undefined {
  let found: Word | undefined
  for (const word of side.words) {
    if (!mayName(word, side)) continue
    const form = nameFormOf(word)
    if (form.entities.length === 0 || !isOfCase(word, form, side)) continue
    if (isNamedIn(word, form, side, other)) continue
    if (found && !shareConcept(nameFormOf(found), form)) return undefined
    found ??= word
  }
  return found
}

function mayName({ shape, start, end }: Word, { language }: Side): boolean {
  if (shape === 'capitalised' || shape === 'upper') return end - start > 2 || shape === 'upper'
  return shape === 'lower' && end - start > 4 && language.code !== 'en'
}

/** Institutions are acronyms; in lower case stand nations and tongues, and nothing else. */
function isOfCase({ shape }: Word, { entities }: NameForm, { language }: Side): boolean {
  return entities.every(entity => {
    const kind = entityKind(entity)
    if (kind === 'institution') return shape === 'upper'
    return shape === 'capitalised' || (kind === 'country' && shape === 'lower' && language.code !== 'en')
  })
}

function isNamedIn(word: Word, form: NameForm, own: Side, other: Side): boolean {
  // Names mostly answer names, and those are few.
  for (const candidate of other.words) {
    if (candidate.hash === word.hash) return true
    if (candidate.shape !== 'lower' && shareConcept(form, nameFormOf(candidate))) return true
  }
  const codes = regionsOf(own.language.code).get(form.folded)
  const regions = codes && regionNames(other.language.code, codes)
  return other.words.some(candidate => {
    const theirs = nameFormOf(candidate)
    if (shareConcept(form, theirs) || shareConcept(theirs, form) || regions?.includes(theirs.folded)) return true
    // What looks alike may be another country: Austria, Australia.
    return theirs.folded.length > 3 && theirs.entities.length === 0 && resembles(form, theirs)
  })
}
