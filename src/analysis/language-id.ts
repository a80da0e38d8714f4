import functionWords from '../../data/function-words.txt'
import letterList from '../../data/letters.txt'
import { hashOf } from '../text/fold.js'
import type { Word } from '../text/words.js'
import { StampSet } from './stamp-set.js'

/** Languages told apart by their function words, in the order of the bits of a mask. */
const languages: string[] = []

/** A word and the languages that have it as a function word, as bits; open addressing by the word’s hash, 0 for an empty slot. */
const slots = 1 << 14
const hashes = new Int32Array(slots)
const masks = new Int32Array(slots)
/** One bit a hash, some shared: small enough to stay at hand, it turns most words away. */
const filter = new Int32Array(1 << 10)

function load(): void {
  for (const line of functionWords.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 0) continue
    const bit = 1 << languages.length
    languages.push(line.slice(0, tab))
    for (const word of line.slice(tab + 1).split(' ')) {
      const hash = hashOf(word, 0, word.length)
      const slot = slotOf(hash)
      hashes[slot] = hash
      masks[slot]! |= bit
      filter[filterSlot(hash)]! |= 1 << hash
    }
  }
}

function filterSlot(hash: number): number {
  return (hash >>> 5) & (filter.length - 1)
}

/** The slot of a hash, or the empty one where it would go. Two words of one 32-bit hash are not worth telling apart here. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (slots - 1)
  while (masks[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1)
  return slot
}

/** The languages in which a word of this hash is a function word, as bits; 0 for none. */
function maskOf(hash: number): number {
  if (languages.length === 0) load()
  return (filter[filterSlot(hash)]! & (1 << hash)) === 0 ? 0 : masks[slotOf(hash)]!
}

/** Norwegian goes by three tags, Malay and Indonesian share their function words, and so do the languages once called Serbo-Croatian. */
const aliases: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', ms: 'id', bs: 'hr', me: 'hr', mo: 'ro' }

/** Languages that function words do not surely tell apart, as `one other` in alphabetical order. */
const inseparable: ReadonlySet<string> = new Set(['da no', 'es gl', 'gl pt', 'hr sr'])

/** Languages that a short sentence does not tell apart. */
const neighbours: ReadonlySet<string> = new Set([
  'ca es',
  'cs sk',
  'da sv',
  'es pt',
  'hr sl',
  'no sv',
  'ru uk',
  'bg ru',
])

interface Evidence {
  /** Words that were judged. */
  readonly words: number
  /** The language, other than the one asked about, that speaks most against it. */
  readonly best: string
  /** Words of the best language that the one asked about has not, and the other way round. */
  readonly against: number
  readonly inFavour: number
}

const counts = new Int32Array(32)
/**
 * The counts of all languages while words are read, one bit of each a plane: adding a word to every language that has it takes as many
 * steps as there are digits to carry, not as there are languages.
 */
const planes = new Int32Array(10)
const seen = new StampSet()
/** The masks of the function words met; a thousand of them tell the language of any text. */
const foundMasks = new Int32Array(1000)

let lastLanguage = ''
let lastIndex = -1

/** The last answer is kept: a text asks about one language for each of its words. */
function indexOf(language: string): number {
  if (language === lastLanguage) return lastIndex
  if (languages.length === 0) load()
  lastLanguage = language
  lastIndex = languages.indexOf(aliases[language] ?? language)
  return lastIndex
}

/**
 * Weighs the words `from` to `to` for and against a language, by function words and letters. Names say nothing of a language, so
 * capitalised words count only where they open the text; a text all in capitals is read as if it were not.
 */
function languageEvidence(words: readonly Word[], language: string, from = 0, to = words.length): Evidence {
  const own = indexOf(language)
  planes.fill(0)
  seen.clear()
  let found = 0
  let judged = 0
  const capitals = isAllCapitals(words, from, to)
  for (let index = from; index < to; index++) {
    const { shape, hash, start, end } = words[index]!
    if (shape !== 'lower' && !(index === from && shape === 'capitalised') && !(capitals && shape === 'upper')) continue
    judged++
    const mask = maskOf(hash)
    if (mask === 0) continue
    // A word counts once, or a refrain would decide.
    if (!seen.add(hash)) continue
    // A lone letter may be a key or a variable: it chooses the best language, and proves nothing.
    if (end - start > 1 && found < foundMasks.length) foundMasks[found++] = mask
    countIn(mask)
  }
  // The clean case: nothing has more of its words here than the language itself.
  if (own >= 0 && isAhead(own)) return { words: judged, best: language, against: 0, inFavour: 0 }
  readCounts()
  let most = 0
  for (let index = 0; index < languages.length; index++) if (index !== own) most = Math.max(most, counts[index]!)
  return { words: judged, ...strongest(words, own, most, found, from, to) }
}

function countIn(mask: number): void {
  let carry = mask
  for (let digit = 0; carry !== 0 && digit < planes.length; digit++) {
    const plane = planes[digit]!
    planes[digit] = plane ^ carry
    carry &= plane
  }
}

/** Whether a language has more words than every other: the digits are compared from the highest down, of all languages at once. */
function isAhead(own: number): boolean {
  let tied = ~(1 << own)
  for (let digit = planes.length - 1; digit >= 0; digit--) {
    const plane = planes[digit]!
    if (plane & (1 << own)) tied &= plane
    else if (plane & tied) return false
  }
  return tied === 0
}

function readCounts(): void {
  counts.fill(0)
  for (let digit = 0; digit < planes.length; digit++) {
    const plane = planes[digit]!
    if (plane === 0) continue
    for (let index = 0; index < languages.length; index++) counts[index]! += ((plane >>> index) & 1) << digit
  }
}

/** Of the languages with most hits, the one that has most words that the language asked about has not. */
function strongest(
  words: readonly Word[],
  own: number,
  most: number,
  found: number,
  from: number,
  to: number,
): Pick<Evidence, 'best' | 'against' | 'inFavour'> {
  let best = { best: '', against: -1, inFavour: 0 }
  for (let index = 0; index < languages.length; index++) {
    if (index === own || counts[index]! < Math.max(2, most - 2)) continue
    const evidence = against(languages[index]!, own, index, found)
    if (own >= 0) {
      evidence.against += tellingLetters(words, languages[index]!, languages[own]!, from, to)
      evidence.inFavour += tellingLetters(words, languages[own]!, languages[index]!, from, to)
    }
    if (evidence.against - evidence.inFavour > best.against - best.inFavour) best = evidence
  }
  return best
}

function against(name: string, own: number, other: number, found: number) {
  const ownBit = own < 0 ? 0 : 1 << own
  const evidence = { best: name, against: 0, inFavour: 0 }
  for (let index = 0; index < found; index++) {
    const mask = foundMasks[index]!
    if (mask & (1 << other)) {
      if (!(mask & ownBit)) evidence.against++
    } else if (mask & ownBit) evidence.inFavour++
  }
  return evidence
}

const letters = new Map<string, string>()

/** The letters beyond a–z that native words of a language in Latin script have; undefined where bilint does not know. */
function lettersOf(language: string): string | undefined {
  if (letters.size === 0) {
    for (const line of letterList.split('\n')) {
      const tab = line.indexOf('\t')
      if (tab > 0) letters.set(line.slice(0, tab), line.slice(tab + 1))
    }
  }
  return letters.get(language)
}

/** How many of the lower-case words have a letter that `one` has and `other` has not. */
function tellingLetters(words: readonly Word[], one: string, other: string, from: number, to: number): number {
  const native = lettersOf(one)
  const alien = lettersOf(other)
  if (native === undefined || alien === undefined) return 0
  const telling = [...native].filter(letter => !alien.includes(letter))
  if (telling.length === 0) return 0
  let found = 0
  for (let index = from; index < to; index++) {
    const { shape, text } = words[index]!
    if (shape === 'lower' && telling.some(letter => text.includes(letter))) found++
  }
  return found
}

function isAllCapitals(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { shape } = words[index]!
    if (shape === 'lower' || shape === 'mixed') return false
  }
  return true
}

export interface LanguageVerdict {
  /** The language the words are rather of. */
  readonly language: string
  /** False: something foreign is among the words, but they are not foreign as a whole. */
  readonly certain: boolean
  readonly confidence: number
}

/** Below this many words nothing is said. */
const fewWords = 4

/**
 * Whether words are plausibly of a language: undefined if they are, or if that cannot be known.
 *
 * @param source the language of the source, the likeliest to be met where bilint does not know the target's function words
 */
export function foreignLanguage(
  words: readonly Word[],
  language: string,
  source: string | undefined,
  from = 0,
  to = words.length,
): LanguageVerdict | undefined {
  if (to - from < fewWords) return undefined
  const { words: judged, best, against, inFavour } = languageEvidence(words, language, from, to)
  if (judged < fewWords || against < 2) return undefined
  const own = aliases[language] ?? language
  const pair = own < best ? `${own} ${best}` : `${best} ${own}`
  if (inseparable.has(pair)) return undefined
  if (!languages.includes(own) && best !== source && best !== 'en') return undefined
  const least = neighbours.has(pair) ? 4 : judged <= 9 && inFavour === 0 ? 2 : 3
  const certain = against >= least && against >= 0.15 * judged && inFavour <= 0.34 * against
  if (!certain && (against < 3 || judged < 8)) return undefined
  const confidence = Math.min(0.97, 0.55 + 0.08 * against - 0.06 * inFavour)
  return { language: best, certain, confidence: Math.max(0.5, confidence) }
}

/** Whether a word is a function word of `one` language and not of `other`; false where bilint does not know those of `one`. */
export function isFunctionWordOnlyOf({ hash }: Word, one: string, other: string): boolean {
  const mask = maskOf(hash)
  const first = indexOf(one)
  const second = indexOf(other)
  return first >= 0 && (mask & (1 << first)) !== 0 && (second < 0 || (mask & (1 << second)) === 0)
}

/** Whether a word is a function word of a language; false for a language whose function words bilint does not know. */
export function isFunctionWord({ hash }: Pick<Word, 'hash'>, language: string): boolean {
  const index = indexOf(language)
  return index >= 0 && (maskOf(hash) & (1 << index)) !== 0
}
