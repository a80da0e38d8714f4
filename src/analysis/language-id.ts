import functionWords from '../../data/function-words.txt'
import letterList from '../../data/letters.txt'
import type { Word } from '../text/words.js'

/** Languages told apart by their function words, in the order of the bits of a mask. */
const languages: string[] = []
let masks: Map<string, number> | undefined

/** Function word → the languages that have it, as bits. Made once, on first use. */
function functionWordMasks(): Map<string, number> {
  if (masks) return masks
  masks = new Map()
  for (const line of functionWords.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 0) continue
    const bit = 1 << languages.length
    languages.push(line.slice(0, tab))
    for (const word of line.slice(tab + 1).split(' ')) masks.set(word, (masks.get(word) ?? 0) | bit)
  }
  return masks
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

export interface Evidence {
  /** Words that were judged. */
  readonly words: number
  /** The language, other than the one asked about, that has most function words here; its hits, and those of the language asked about. */
  readonly best: string
  readonly hits: number
  readonly own: number
  /** Function words of the best language that the one asked about has not, and the other way round. */
  readonly against: number
  readonly for: number
}

const counts = new Int32Array(32)

function indexOf(language: string): number {
  functionWordMasks()
  return languages.indexOf(aliases[language] ?? language)
}

/**
 * Counts the function words of every language among `words[from..to)`. Names say nothing of a language, so capitalised words count
 * only where they open the text; a text all in capitals is read as if it were not.
 */
export function languageEvidence(words: readonly Word[], language: string, from = 0, to = words.length): Evidence {
  const table = functionWordMasks()
  const own = indexOf(language)
  counts.fill(0)
  const found: number[] = []
  const capitals = isAllCapitals(words, from, to)
  let judged = 0
  for (let index = from; index < to; index++) {
    const { shape, text } = words[index]!
    if (shape !== 'lower' && !(index === from && shape === 'capitalised') && !(capitals && shape === 'upper')) continue
    judged++
    const mask = table.get(shape === 'lower' ? text : text.toLowerCase())
    if (mask === undefined) continue
    // A lone letter may be a key or a variable: it chooses the best language, and proves nothing.
    if (text.length > 1) found.push(mask)
    for (let rest = mask; rest !== 0; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]!++
  }
  let best = own === 0 ? 1 : 0
  for (let index = best + 1; index < languages.length; index++) {
    if (index !== own && counts[index]! > counts[best]!) best = index
  }
  const evidence = { words: judged, best: languages[best]!, hits: counts[best]!, own: own < 0 ? 0 : counts[own]! }
  const ownBit = own < 0 ? 0 : 1 << own
  let against = 0
  let forOwn = 0
  for (const mask of found) {
    if (mask & (1 << best)) {
      if (!(mask & ownBit)) against++
    } else if (mask & ownBit) forOwn++
  }
  return { ...evidence, against, for: forOwn }
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
  return letters.get(aliases[language] ?? language)
}

/** How many of the lower-case words have a letter that `one` has and `other` has not. */
export function tellingLetters(
  words: readonly Word[],
  one: string,
  other: string,
  from = 0,
  to = words.length,
): number {
  const native = lettersOf(one)
  const alien = lettersOf(other)
  if (native === undefined || alien === undefined) return 0
  const telling = [...native].filter(letter => !alien.includes(letter))
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
  const evidence = languageEvidence(words, language, from, to)
  if (evidence.words < fewWords || evidence.against < 2) return undefined
  const { best } = evidence
  const own = aliases[language] ?? language
  const pair = own < best ? `${own} ${best}` : `${best} ${own}`
  if (inseparable.has(pair)) return undefined
  if (!languages.includes(own) && best !== source && best !== 'en') return undefined
  const against = evidence.against + tellingLetters(words, best, own, from, to)
  const inFavour = evidence.for + tellingLetters(words, own, best, from, to)
  const least = neighbours.has(pair) ? 4 : evidence.words <= 7 ? 2 : 3
  const certain = against >= least && against >= 0.15 * evidence.words && inFavour <= 0.34 * against
  if (!certain && (evidence.against < 4 || evidence.words < 10)) return undefined
  const confidence = Math.min(0.97, 0.55 + 0.08 * against - 0.06 * inFavour)
  return { language: best, certain, confidence: Math.max(0.5, confidence) }
}

/** Whether a word is a function word of `one` language and not of `other`; false where bilint does not know the function words of both. */
export function isFunctionWordOnlyOf(word: string, one: string, other: string): boolean {
  const mask = functionWordMasks().get(word.toLowerCase()) ?? 0
  const first = indexOf(one)
  const second = indexOf(other)
  return first >= 0 && (mask & (1 << first)) !== 0 && (second < 0 || (mask & (1 << second)) === 0)
}

/** Whether a word is a function word of a language; false for a language whose function words bilint does not know. */
export function isFunctionWord(word: string, language: string): boolean {
  const index = indexOf(language)
  return index >= 0 && ((functionWordMasks().get(word.toLowerCase()) ?? 0) & (1 << index)) !== 0
}
