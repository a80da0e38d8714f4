import type { Lexicons } from '../lexicon/index.js'
import { isUpperUnit } from '../text/characters.js'
import { commonPrefix, foldName, nameSkeleton } from '../text/similar.js'
import type { Word } from '../text/words.js'
import { conceptsOf, regionNames, regionsOf } from './exonyms.js'
import { enclosingMarks } from './quotations.js'
import type { Side } from './side.js'

export interface Name {
  readonly word: Word
  readonly index: number
  readonly folded: string
  /** At the start of a sentence a capital tells nothing. */
  readonly initial: boolean
}

/** Words that can be nothing but names (capitals that no dictionary at hand explains) and do not stand in the other text as they are. */
export function unmatchedNames(side: Side, other: Side, lexicons: Lexicons): readonly Name[] {
  const { words, text, language } = side
  if (language.capitalisesNouns) return besideKeptNames(side, other)
  const english = language.code === 'en'
  let found: Name[] | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word.shape !== 'capitalised' && word.shape !== 'mixed' && word.shape !== 'upper') continue
    if (word.end - word.start < 3 || !isUpperUnit(text.charCodeAt(word.start)) || other.text.includes(word.text))
      continue
    const initial = startsText(text, word)
    if (english ? !isUnknownToEnglish(word, lexicons) : initial) continue
    if (/\d/.test(word.text) || isOrdinary(side, word, index) || isAbbreviation(text, word)) continue
    found ??= []
    found.push({ word, index, folded: foldName(word.text), initial })
  }
  return found ?? none
}

const none: readonly Name[] = []

/** Among capitalised nouns a name is known by the one beside it that stands in both texts: Elif Shafak, Elif Özdemir. */
function besideKeptNames(side: Side, other: Side): readonly Name[] {
  const { words, text } = side
  let found: Name[] | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word.shape !== 'capitalised' || word.end - word.start < 3 || other.text.includes(word.text)) continue
    const before = words[index - 1]
    const isBeside = before?.shape === 'capitalised' && word.start - before.end === 1 && text[before.end] === ' '
    if (!isBeside || before.end - before.start < 3 || !other.vocabulary.has(before.text.toLowerCase())) continue
    if (!other.text.includes(before.text) || side.cues.some(cue => cue.index === index)) continue
    found ??= []
    found.push({ word, index, folded: foldName(word.text), initial: false })
  }
  return found ?? none
}

function isUnknownToEnglish({ text }: Word, { english }: Lexicons): boolean {
  if (!english) return false
  const kind = english.nameKind(text.toLowerCase())
  return kind === 'person' ? english.band(text) > 4 : english.band(text) === 9
}

/** The first word of a text, a sentence or a quotation takes its capital from there. */
function startsText(text: string, { start }: Word): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const character = text[at]!
    if (/[\s"“”„«»‹›‘’'([¿¡*_—–-]/u.test(character)) continue
    return /[.!?:;…•]/u.test(character)
  }
  return true
}

/** Oct., Insp., Hon. */
function isAbbreviation(text: string, { start, end }: Word): boolean {
  return end - start <= 4 && text[end] === '.'
}

/** Months, weekdays, adjectives of nations, all-capital headlines, titles in quotation marks. */
function isOrdinary(side: Side, word: Word, index: number): boolean {
  if (side.cues.some(cue => cue.index === index)) return true
  if (/(?:ian|ean|ese|ish|ist|ists|ians|eans)$/.test(word.text) && side.language.code === 'en') return true
  if (enclosingMarks(side, word) !== undefined) return true
  const before = side.words[index - 1]
  const after = side.words[index + 1]
  return (
    word.shape === 'upper' &&
    ((before?.shape === 'upper' && before.end - before.start > 3) ||
      (after?.shape === 'upper' && after.end - after.start > 3))
  )
}

/** The folded words of a side, with what stands on either side of a hyphen joined as well. */
export function foldedWords(side: Side): readonly string[] {
  return side.words.map(({ text }) => foldName(text))
}

/** Whether a name is found again among the words of the other side: as it is, inflected, respelt, or under its other name. */
export function isAnswered(name: string, words: readonly string[], own: string, other: string): boolean {
  const concepts = conceptsOf(name)
  const codes = regionsOf(own).get(name)
  const theirs = codes && regionNames(other, codes)
  const skeleton = nameSkeleton(name)
  for (const word of words) {
    if (resembles(name, skeleton, word)) return true
    if (concepts.length > 0 && conceptsOf(word).some(concept => concepts.includes(concept))) return true
    // German glues the name into a compound: Nordkalifornien, Rheintal.
    if (word.length > 7 && concepts.length > 0 && other === 'de' && compoundNames(word, concepts)) return true
    if (theirs?.some(region => namesRegion(word, region))) return true
  }
  return false
}

/** The country itself, its adjective, or a compound with it. */
function namesRegion(word: string, region: string): boolean {
  if (word === region) return true
  if (word.length < 5) return false
  return commonPrefix(region, word) >= 5 || (word.length > 8 && region.length > 4 && word.includes(region.slice(0, -1)))
}

function compoundNames(word: string, concepts: readonly number[]): boolean {
  for (let at = 1; at <= word.length - 4; at++)
    if (conceptsOf(word.slice(at)).some(concept => concepts.includes(concept))) return true
  for (let end = word.length - 1; end >= 4; end--)
    if (conceptsOf(word.slice(0, end)).some(concept => concepts.includes(concept))) return true
  return false
}

/** Whether two folded words may be spellings of one name. */
export function resembles(name: string, skeleton: string, word: string): boolean {
  if (name === word) return true
  const prefix = commonPrefix(name, word)
  if (prefix >= 4 && prefix >= Math.min(name.length, word.length) - 2) return true
  if (prefix >= 3 && prefix >= name.length - 1) return true
  if (name.length >= 5 && word.includes(name)) return true
  if (word.length >= 5 && name.includes(word)) return true
  const other = nameSkeleton(word)
  if (skeleton.length >= 3 && other === skeleton) return true
  if (skeleton.length >= 4 && other.includes(skeleton)) return true
  if (skeleton.length >= 3 && prefix >= 1) return other.startsWith(skeleton.slice(0, Math.max(3, skeleton.length - 1)))
  return skeleton.length >= 2 && prefix >= 2 && other === skeleton
}

/** NATO and OTAN, EU and UE: the letters of an acronym in another order. */
export function isAnagram(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}
