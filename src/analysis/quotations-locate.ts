import type { EnglishLexicon, Lexicons, TargetLexicon } from '../lexicon/index.js'
import type { Span } from '../model/span.js'
import { contains, firstEndingAfter } from '../model/span.js'
import { type QuotedStretch, stemOf } from './quotations-align.js'
import { isOfClass } from './seams-words.js'
import type { Side } from './side.js'

/** Where the words of a lost quotation stand in the translation, and whether half of them were recognised there. */
export interface Place extends Span {
  readonly certain: boolean
  /** At least a third of its words were. */
  readonly recognised: boolean
}

/**
 * Finds the words of a source quotation in a translation that does not quote them: by names, figures, cognates and ready equivalents;
 * where none is found, by their place among the words.
 */
export function locateUnquoted(
  source: Side,
  stretch: QuotedStretch,
  target: Side,
  pairs: readonly { readonly target: QuotedStretch }[],
  lexicons: Lexicons,
): Place | undefined {
  const from = firstEndingAfter(source.words, stretch.inner.start)
  let to = from
  while (to < source.words.length && source.words[to]!.start < stretch.inner.end) to++
  const { words } = target
  if (to === from || words.length === 0) return undefined
  const length = Math.max(1, Math.min(words.length, Math.round(((to - from) * words.length) / source.words.length)))
  const expected = Math.min(words.length - 1, Math.round((from * words.length) / source.words.length))
  const hits = recognised(source, from, to, target, lexicons).filter(
    index => !pairs.some(pair => contains(pair.target, words[index]!)),
  )
  const window = bestWindow(hits, length, expected)
  if (!window) {
    const first = Math.min(expected, words.length - length)
    return { start: words[first]!.start, end: words[first + length - 1]!.end, certain: false, recognised: false }
  }
  let telling = 0
  for (let index = from; index < to; index++) if (isTelling(source, index)) telling++
  const share = window.count / Math.max(1, telling)
  // The words recognised, and as many around them as the quotation is longer.
  const span = share >= 0.5 || length <= 2 ? window : widened(window, length, expected, words.length)
  return {
    start: words[span.first]!.start,
    end: words[span.last]!.end,
    certain: share >= 0.5,
    recognised: share >= 0.3,
  }
}

interface Window {
  readonly first: number
  readonly last: number
  readonly count: number
}

/** Indices of the target words that translate a word of the quotation. */
function recognised(source: Side, from: number, to: number, target: Side, lexicons: Lexicons): number[] {
  const stems = new Set<string>()
  const fromEnglish = source.language.code === 'en' && lexicons.english !== undefined
  for (let index = from; index < to; index++) {
    if (!isTelling(source, index)) continue
    const { text } = source.words[index]!
    stems.add(stemOf(text))
    if (fromEnglish) addEquivalents(stems, text, lexicons.english!, lexicons.target)
  }
  // Into English the ready equivalents are those of the target words.
  const toEnglish = target.language.code === 'en' && lexicons.english !== undefined && lexicons.source !== undefined
  const found: number[] = []
  for (let index = 0; index < target.words.length; index++) {
    if (!isTelling(target, index)) continue
    const { text } = target.words[index]!
    const own = new Set([stemOf(text)])
    if (toEnglish) addEquivalents(own, text, lexicons.english!, lexicons.source)
    if ([...own].some(stem => stems.has(stem))) found.push(index)
  }
  return found
}

/** A word of some length, or a name or figure; in English any word that is not of the closed classes. */
function isTelling({ words, language }: Side, index: number): boolean {
  const { text, shape } = words[index]!
  if (language.code === 'en') return !isOfClass('en', 'closed', text)
  return text.length >= 4 || shape !== 'lower'
}

function addEquivalents(
  stems: Set<string>,
  word: string,
  english: EnglishLexicon,
  lexicon: TargetLexicon | undefined,
): void {
  for (const { lemma } of english.lemmas(word)) {
    for (const equivalent of lexicon?.equivalents(lemma) ?? []) stems.add(stemOf(equivalent))
  }
}

/** The stretch of at most a little over `length` words with the most hits; of several, the one nearest to where it is expected. */
function bestWindow(hits: readonly number[], length: number, expected: number): Window | undefined {
  let best: Window | undefined
  const reach = Math.ceil(length * 1.5) + 1
  for (let low = 0, high = 0; low < hits.length; low++) {
    while (high + 1 < hits.length && hits[high + 1]! - hits[low]! < reach) high++
    const window = { first: hits[low]!, last: hits[Math.max(low, high)]!, count: Math.max(low, high) - low + 1 }
    const isNearer = best && Math.abs(window.first - expected) < Math.abs(best.first - expected)
    if (!best || window.count > best.count || (window.count === best.count && isNearer)) best = window
  }
  return best
}

function widened({ first, last, count }: Window, length: number, expected: number, size: number): Window {
  const missing = Math.max(0, length - (last - first + 1))
  const before = Math.max(0, Math.min(missing, first - expected))
  const start = Math.max(0, first - before)
  return { first: start, last: Math.min(size - 1, last + missing - before), count }
}
