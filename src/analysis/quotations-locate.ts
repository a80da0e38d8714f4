import type { Lexicons } from '../lexicon/index.js'
import type { Span } from '../model/span.js'
import { contains, firstEndingAfter } from '../model/span.js'
import { type QuotedStretch, stemOf } from './quotations-align.js'
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
  const share = window.count / Math.max(1, to - from)
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
  for (let index = from; index < to; index++) {
    const { text } = source.words[index]!
    if (text.length < 4 && source.words[index]!.shape === 'lower') continue
    stems.add(stemOf(text))
    if (!lexicons.english || source.language.code !== 'en') continue
    for (const { lemma } of lexicons.english.lemmas(text)) {
      for (const equivalent of lexicons.target?.equivalents(lemma) ?? []) stems.add(stemOf(equivalent))
    }
  }
  const found: number[] = []
  target.words.forEach(({ text, shape }, index) => {
    if ((text.length >= 4 || shape !== 'lower') && stems.has(stemOf(text))) found.push(index)
  })
  return found
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
