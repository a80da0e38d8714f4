import { firstEndingAfter, type Span } from '../model/span.js'
import {
  APOSTROPHE,
  DIGIT,
  Feature,
  featuresOf,
  LETTER,
  MARK,
  SPACE,
  UNSPACED,
  UPPER,
  unitTable,
  WORD,
} from './characters.js'
import { foldTable, hashFolded, hashOf, hashSeed } from './fold.js'

/** A run of letters, marks and digits. Apostrophes and hyphens divide words; `joiner` tells that one stood before this. */
export interface Word extends Span {
  readonly text: string
  readonly shape: Shape
  /** The mark that glues this word to the one before it (`l’` + `update`, `check` + `in`). */
  readonly joiner: '' | "'" | '-'
  /** Case-blind hash of the text (`fold.ts`), for look-ups in the word tables. */
  readonly hash: number
}

/** `unspaced`: a run of Han, kana, Thai …, in which words are not marked; ask `segmentUnspaced` where they matter. */
export type Shape = 'lower' | 'capitalised' | 'upper' | 'mixed' | 'digits' | 'unspaced'

export interface Scan {
  readonly words: Word[]
  /** `Feature` bits. */
  readonly features: number
}

/** Finds the words and the features of a text in one pass; linear. */
export function scan(text: string): Scan {
  const table = unitTable()
  const words: Word[] = []
  const { length } = text
  let found = 0
  let features = 0
  let previousBits = 0
  let lastEnd = -1
  let index = 0
  while (index < length) {
    const unit = text.charCodeAt(index)
    const bits = table[unit]!
    found |= bits
    if (!(bits & WORD)) {
      if ((unit & 0xf800) === 0xd800) {
        const width = surrogateWidth(text, index)
        if (width === 1) features |= Feature.Odd
        else if (isAstralLetter(text, index)) {
          index = readAstralWord(text, index, words)
          lastEnd = index
          previousBits = LETTER
          continue
        }
        index += width
        previousBits = 0
        continue
      }
      if (bits & APOSTROPHE && !isBetweenWords(text, index, table)) features |= Feature.LooseApostrophe
      if (bits & SPACE && previousBits & SPACE) features |= Feature.SpaceRun
      previousBits = bits
      index++
      continue
    }
    const before = index - lastEnd === 1 && lastEnd >= 0 ? text.charCodeAt(lastEnd) : 0
    if (before === 0x2e) features |= bits & LETTER ? Feature.InnerDot | Feature.LetterDot : Feature.InnerDot
    previousBits = readWord(text, index, table, before, words)
    found |= previousBits
    index = words[words.length - 1]!.end
    lastEnd = index
  }
  return { words, features: features | featuresOf(found) }
}

function isBetweenWords(text: string, index: number, table: Uint32Array): boolean {
  return (
    index > 0 &&
    index + 1 < text.length &&
    (table[text.charCodeAt(index - 1)]! & WORD) !== 0 &&
    (table[text.charCodeAt(index + 1)]! & WORD) !== 0
  )
}

/** Reads the word at `start`. Returns what its units are, all together. */
function readWord(text: string, start: number, table: Uint32Array, before: number, words: Word[]): number {
  const folded = foldTable()
  const { length } = text
  let unit = text.charCodeAt(start)
  const first = table[unit]!
  let hash = hashFolded(hashSeed, folded[unit]!)
  let all = first
  let uppers = first & UPPER
  let letters = first & LETTER
  let end = start + 1
  for (; end < length; end++) {
    unit = text.charCodeAt(end)
    const bits = table[unit]!
    // A script without spaces beside one with them (`iPhoneを`) is a border between words; marks never are.
    if ((!(bits & WORD) || (bits ^ first) & UNSPACED) && !(bits & MARK)) break
    all |= bits
    hash = hashFolded(hash, folded[unit]!)
    uppers += bits & UPPER
    letters += bits & LETTER
  }
  const shape = first & UNSPACED ? 'unspaced' : shapeOf(all, first, uppers / UPPER, letters)
  words.push({ start, end, text: text.slice(start, end), shape, joiner: joinerAt(before), hash })
  return all
}

function shapeOf(all: number, first: number, uppers: number, letters: number): Shape {
  if (!(all & LETTER)) return 'digits'
  if (all & DIGIT) return letters === 0 ? 'digits' : 'mixed'
  if (uppers === 0) return 'lower'
  if (uppers === letters) return letters === 1 ? 'capitalised' : 'upper'
  return uppers === 1 && first & UPPER ? 'capitalised' : 'mixed'
}

function joinerAt(unit: number): Word['joiner'] {
  switch (unit) {
    case 0x27:
    case 0x2019:
    case 0x2bc:
      return "'"
    case 0x2d:
    case 0x2010:
    case 0x2011:
      return '-'
    default:
      return ''
  }
}

function surrogateWidth(text: string, index: number): 1 | 2 {
  return text.codePointAt(index)! > 0xffff ? 2 : 1
}

const astralLetter = /^[\p{L}\p{N}]/u

function isAstralLetter(text: string, index: number): boolean {
  return astralLetter.test(String.fromCodePoint(text.codePointAt(index)!))
}

function readAstralWord(text: string, start: number, words: Word[]): number {
  let end = start
  while (end < text.length && (text.charCodeAt(end) & 0xf800) === 0xd800 && isAstralLetter(text, end)) {
    end += surrogateWidth(text, end)
  }
  words.push({ start, end, text: text.slice(start, end), shape: 'mixed', joiner: '', hash: hashOf(text, start, end) })
  return end
}

/** The words inside a run written without spaces, by the runtime's dictionary (`Intl.Segmenter`). */
export function segmentUnspaced(run: string, start: number, language: string): Word[] {
  const words: Word[] = []
  for (const { segment, index, isWordLike } of segmenter(language).segment(run)) {
    if (isWordLike) {
      words.push({
        start: start + index,
        end: start + index + segment.length,
        text: segment,
        shape: 'unspaced',
        joiner: '',
        hash: hashOf(segment, 0, segment.length),
      })
    }
  }
  return words
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  let found = segmenters.get(language)
  if (!found) {
    found = new Intl.Segmenter(language, { granularity: 'word' })
    segmenters.set(language, found)
  }
  return found
}

/** Evaluated words for a score: two characters of a script without spaces count as one word. */
export function countWords(words: readonly Word[]): number {
  let count = 0
  for (const word of words) count += word.shape === 'unspaced' ? Math.ceil((word.end - word.start) / 2) : 1
  return count
}

/** The words that lie within a span, as a half-open range of indices. */
export function wordsWithin(words: readonly Word[], { start, end }: Span): [number, number] {
  let from = firstEndingAfter(words, start)
  while (from < words.length && words[from]!.start < start) from++
  let to = from
  while (to < words.length && words[to]!.end <= end) to++
  return [from, to]
}
