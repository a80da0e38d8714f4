import type { EnglishLexicon, Lexicons } from '../lexicon/index.js'
import { abbreviationsOf } from '../text/abbreviations.js'
import { isLetterUnit, isSpace, isUpperUnit } from '../text/characters.js'
import { hashOf } from '../text/fold.js'
import { commonPrefix } from '../text/similar.js'
import type { Word } from '../text/words.js'
import { conceptsOf, placesOf, regionNames, regionsOf } from './exonyms.js'
import { isFunctionWord } from './language-id.js'
import { isAnagram, type NameForm, nameFormOf, resembles, shareConcept } from './name-forms.js'
import { enclosingMarks } from './quotations.js'
import type { Side } from './side.js'
import { StampSet } from './stamp-set.js'

export interface Name {
  readonly word: Word
  readonly index: number
  readonly form: NameForm
  /** At the start of a sentence a capital tells nothing. */
  readonly initial: boolean
}

const none: readonly Name[] = []
const otherWords = new StampSet()

/** Words that can be nothing but names (capitals that no dictionary at hand explains) and do not stand in the other text as they are. */
export function unmatchedNames(side: Side, other: Side, lexicons: Lexicons): readonly Name[] {
  otherWords.clear()
  for (const { hash } of other.words) otherWords.add(hash)
  const { words, text, language } = side
  const besideKept = language.capitalisesNouns
  const english = language.code === 'en' ? lexicons.english : undefined
  if (language.code === 'en' && !english) return none
  const places = placesOf(language.code)
  let found: Name[] | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const { shape } = word
    if (shape === 'lower' || shape === 'digits' || shape === 'unspaced' || word.end - word.start < 3) continue
    if (otherWords.has(word.hash) || !isUpperUnit(text.charCodeAt(word.start))) continue
    const isPlace = places.has(word.hash)
    if (!isPlace && (english ? !isUnknownToEnglish(word, english) : besideKept && !isBesideKept(side, index))) continue
    const initial = startsText(text, word.start, language.code)
    if (initial && !english && !isPlace) continue
    // A part of a compound: “Hitlers”, “Trumpismus”.
    if (other.text.includes(word.text) || isOrdinary(side, word, index)) continue
    found ??= []
    found.push({ word, index, form: nameFormOf(word), initial })
  }
  return found ?? none
}

/** The first word of a text, where its capital does not tell: for a name of the other text that has no other counterpart. */
export function openingName(side: Side, other: Side): Name | undefined {
  const [word, next] = side.words
  if (word?.shape !== 'capitalised' || word.end - word.start < 4 || next?.shape !== 'lower') return undefined
  const { code } = side.language
  if (isFunctionWord(word, code) || isFunctionWord(next, code) || other.vocabulary.has(word.text.toLowerCase()))
    return undefined
  const name = { word, index: 0, form: nameFormOf(word), initial: true }
  return isAnswered(name, side, other) ? undefined : name
}

/** Among capitalised nouns a name is known by the one beside it that stands in both texts: Elif Shafak, Elif Özdemir. */
function isBesideKept({ words, text }: Side, index: number): boolean {
  const word = words[index]!
  const before = words[index - 1]
  if (before === undefined || word.shape !== 'capitalised' || before.shape !== 'capitalised') return false
  if (before.end - before.start < 3 || word.start - before.end !== 1 || text[before.end] !== ' ') return false
  return otherWords.has(before.hash)
}

/** What was found of the last words, by hash: the big table is far away in memory. */
const remembered = 4096
const rememberedHashes = new Int32Array(remembered)
const rememberedVerdicts = new Uint8Array(remembered)
let rememberedOf: EnglishLexicon | undefined

function isUnknownToEnglish(word: Word, english: EnglishLexicon): boolean {
  if (rememberedOf !== english) {
    rememberedVerdicts.fill(0)
    rememberedOf = english
  }
  const { hash } = word
  const place = (hash ^ (hash >>> 13)) & (remembered - 1)
  const verdict = rememberedVerdicts[place]!
  if (verdict > 0 && rememberedHashes[place] === hash) return verdict === 2
  const isUnknown = english.words.findWord(word) < 0 || rarePersons(english).has(hash)
  rememberedHashes[place] = hash
  rememberedVerdicts[place] = isUnknown ? 2 : 1
  return isUnknown
}

const personsByLexicon = new WeakMap<EnglishLexicon, ReadonlySet<number>>()

/** The hashes of names of persons that are seldom used as words. */
function rarePersons(english: EnglishLexicon): ReadonlySet<number> {
  let persons = personsByLexicon.get(english)
  if (!persons) {
    const found = new Set<number>()
    for (const name of english.namesOfKind('person'))
      if (english.band(name) > 4) found.add(hashOf(name, 0, name.length))
    persons = found
    personsByLexicon.set(english, persons)
  }
  return persons
}

const opening = '"“”„«»‹›‘’\'([¿¡*_—–-'
const closing = '.!?:;…•'

/** The first word of a text, a sentence or a quotation takes its capital from there. */
function startsText(text: string, start: number, language: string): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20 || isSpace(unit) || opening.includes(text[at]!)) continue
    return closing.includes(text[at]!) && !endsAbbreviation(text, at, language)
  }
  return true
}

/** `Dra. Whitmore`, `Sig. Rossi`. */
function endsAbbreviation(text: string, at: number, language: string): boolean {
  let start = at
  while (start > 0 && at - start < 6 && isLetterUnit(text.charCodeAt(start - 1))) start--
  return text[at] === '.' && abbreviationsOf(language).has(text.slice(start, at).toLowerCase())
}

/** Oct., Insp., Hon. */
function isAbbreviation(text: string, { start, end }: Word): boolean {
  return end - start <= 4 && text[end] === '.'
}

/** Scales named after persons come and go with the sign for their degrees. */
const scale = /^(?:Celsius|Fahrenheit|Kelvin)$/

/** Figures, scales, abbreviations, months, weekdays, adjectives of nations, all-capital headlines. */
function isOrdinary(side: Side, word: Word, index: number): boolean {
  if ((word.shape === 'mixed' && /\d/.test(word.text)) || isAbbreviation(side.text, word)) return true
  if (scale.test(word.text)) return true
  if (side.cues.some(cue => cue.index === index)) return true
  if (/(?:ian|ean|ese|ish|ist|ists|ians|eans)$/.test(word.text) && side.language.code === 'en') return true
  const before = side.words[index - 1]
  const after = side.words[index + 1]
  return (
    word.shape === 'upper' &&
    ((before?.shape === 'upper' && before.end - before.start > 3) ||
      (after?.shape === 'upper' && after.end - after.start > 3))
  )
}

/** Whether a name may have become another: in quotation marks it is of a title. */
export function isFree({ word }: Name, side: Side): boolean {
  return enclosingMarks(side, word) === undefined
}

/** Whether a name is found again among the words of the other side: as it is, inflected, respelt, or under its other name. */
export function isAnswered({ word, form }: Name, own: Side, other: Side): boolean {
  const isAcronym = word.shape === 'upper'
  const { words } = other
  // Names mostly answer names; demonyms and words in quotation marks come second.
  for (const candidate of words) {
    if (candidate.shape === 'lower' || candidate.shape === 'digits') continue
    const theirs = nameFormOf(candidate)
    if (resembles(form, theirs) || shareConcept(form, theirs) || (isAcronym && isAnagram(form, theirs))) return true
  }
  for (const candidate of words) {
    if (candidate.shape !== 'lower') continue
    const theirs = nameFormOf(candidate)
    if (resembles(form, theirs) || shareConcept(form, theirs)) return true
  }
  const codes = regionsOf(own.language.code).get(form.folded)
  const regions = codes && regionNames(other.language.code, codes)
  // German glues the name into a compound: Nordkalifornien, Rheintal.
  const inCompounds = form.concepts.length > 0 && other.language.code === 'de'
  if (!regions && !inCompounds) return false
  return words.some(candidate => {
    const { folded } = nameFormOf(candidate)
    if (regions?.some(region => namesRegion(folded, region))) return true
    return inCompounds && folded.length > 7 && compoundNames(folded, form.concepts)
  })
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
