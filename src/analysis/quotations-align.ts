import type { Span } from '../model/span.js'
import { firstEndingAfter } from '../model/span.js'
import type { LonelyMark, Quotation } from '../text/quotations.js'
import type { Side } from './side.js'

/** A quotation, or what a lonely mark leaves of one. */
export interface QuotedStretch extends Span {
  readonly inner: Span
  readonly quotation: Quotation | undefined
  readonly lonely: LonelyMark | undefined
}

export interface QuotationAlignment {
  readonly pairs: readonly { readonly source: QuotedStretch; readonly target: QuotedStretch }[]
  /** Quotations of the source that have no counterpart, and of the target. */
  readonly lost: readonly QuotedStretch[]
  readonly added: readonly QuotedStretch[]
}

/** The counterpart of each target stretch by its quotation or lonely mark. */
const counterparts = new WeakMap<QuotationAlignment, Map<Quotation | LonelyMark, QuotedStretch>>()

/** What the source quotes where the translation has this quotation, or this half of one. */
export function counterpartOf(source: Side, target: Side, of: Quotation | LonelyMark): QuotedStretch | undefined {
  const alignment = alignQuotations(source, target)
  let known = counterparts.get(alignment)
  if (!known) {
    known = new Map(alignment.pairs.map(pair => [(pair.target.quotation ?? pair.target.lonely)!, pair.source]))
    counterparts.set(alignment, known)
  }
  return known.get(of)
}

const known = new WeakMap<Side, { readonly source: Side; readonly alignment: QuotationAlignment }>()
/** What it costs to leave a quotation without a counterpart; two such cost more than any pair. */
const gap = 0.5
/** Beyond this many cells quotations are paired in order: a bound for hostile texts. */
const tooMany = 250_000

/** Pairs the quotations of the two sides, whatever their marks; in order, by place, length and shared words. Computed once a pair. */
export function alignQuotations(source: Side, target: Side): QuotationAlignment {
  const cached = known.get(target)
  if (cached?.source === source) return cached.alignment
  const alignment = align(source, target)
  known.set(target, { source, alignment })
  return alignment
}

function align(source: Side, target: Side): QuotationAlignment {
  const left = stretches(source)
  const right = stretches(target)
  if (left.length === right.length || left.length * right.length > tooMany) {
    const length = Math.min(left.length, right.length)
    return {
      pairs: left.slice(0, length).map((stretch, index) => ({ source: stretch, target: right[index]! })),
      lost: left.length * right.length > tooMany ? [] : left.slice(length),
      added: left.length * right.length > tooMany ? [] : right.slice(length),
    }
  }
  return cheapest(left, right, (a, b) => cost(source, left[a]!, target, right[b]!))
}

/** Dynamic programming over two ordered lists with gaps. */
function cheapest(
  left: readonly QuotedStretch[],
  right: readonly QuotedStretch[],
  costOf: (a: number, b: number) => number,
): QuotationAlignment {
  const width = right.length + 1
  const totals = new Float64Array((left.length + 1) * width)
  const matched = new Uint8Array(totals.length)
  for (let b = 1; b < width; b++) totals[b] = b * gap
  for (let a = 1; a <= left.length; a++) {
    totals[a * width] = a * gap
    for (let b = 1; b < width; b++) {
      const at = a * width + b
      const pair = totals[at - width - 1]! + costOf(a - 1, b - 1)
      const skip = Math.min(totals[at - width]!, totals[at - 1]!) + gap
      totals[at] = Math.min(pair, skip)
      matched[at] = pair <= skip ? 1 : 0
    }
  }
  const pairs: { source: QuotedStretch; target: QuotedStretch }[] = []
  const lost: QuotedStretch[] = []
  const added: QuotedStretch[] = []
  for (let a = left.length, b = right.length; a > 0 || b > 0; ) {
    const at = a * width + b
    if (a > 0 && b > 0 && matched[at]) pairs.push({ source: left[--a]!, target: right[--b]! })
    else if (a > 0 && (b === 0 || totals[at - width]! <= totals[at - 1]!)) lost.push(left[--a]!)
    else added.push(right[--b]!)
  }
  return { pairs: pairs.reverse(), lost: lost.reverse(), added: added.reverse() }
}

function cost(source: Side, a: QuotedStretch, target: Side, b: QuotedStretch): number {
  const place = Math.abs(middle(a, source) - middle(b, target))
  const length = Math.abs(Math.log((a.end - a.start) / Math.max(1, b.end - b.start)))
  return Math.min(0.95, place * 1.2 + length * 0.2 - 0.4 * sharedWords(source, a, target, b))
}

function middle(stretch: Span, side: Side): number {
  return (stretch.start + stretch.end) / 2 / side.text.length
}

/** The share of the shorter quotation's words that the other has as well, by their first letters. */
function sharedWords(source: Side, a: QuotedStretch, target: Side, b: QuotedStretch): number {
  const there = new Set(stemsWithin(target, b.inner))
  const here = stemsWithin(source, a.inner)
  if (here.length === 0 || there.size === 0) return 0
  let shared = 0
  for (const stem of here) if (there.has(stem)) shared++
  return shared / Math.min(here.length, there.size)
}

function stemsWithin(side: Side, span: Span): string[] {
  const stems: string[] = []
  const { words } = side
  for (
    let index = firstEndingAfter(words, span.start);
    index < words.length && words[index]!.start < span.end;
    index++
  ) {
    const { text, shape } = words[index]!
    if (text.length >= 4 || shape === 'digits' || shape === 'upper') stems.push(stemOf(text))
  }
  return stems
}

/** The first four letters without accents, in lower case: enough to see that two words are cognate. */
export function stemOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 4)
}

function stretches(side: Side): QuotedStretch[] {
  const { all, lonely, doubtful } = side.quotations
  const found: QuotedStretch[] = all.map(quotation => ({
    start: quotation.start,
    end: quotation.end,
    inner: quotation.inner,
    quotation,
    lonely: undefined,
  }))
  const halves = doubtful.length === 0 ? lonely : [...lonely, ...doubtful].sort((a, b) => a.start - b.start)
  let lineStart = 0
  let lineEnd = -1
  for (const mark of halves) {
    while (lineEnd < mark.start) {
      lineStart = lineEnd + 1
      lineEnd = endOfLine(side.text, lineStart)
    }
    // A quotation that began before the text, or goes on after it; a line is as far as it can be told to reach.
    const start = mark.role === 'open' ? mark.start : lineStart
    const end = mark.role === 'open' ? lineEnd : mark.end
    const inner = mark.role === 'open' ? { start: mark.end, end } : { start, end: mark.start }
    found.push({ start, end, inner, quotation: undefined, lonely: mark })
  }
  return found.length === all.length ? found : found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
