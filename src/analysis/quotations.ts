import type { Span } from '../model/span.js'
import { contains, firstEndingAfter } from '../model/span.js'
import { Feature } from '../text/characters.js'
import type { Quotation } from '../text/quotations.js'
import type { Word } from '../text/words.js'
import type { QuotedStretch } from './quotations-align.js'
import type { Side } from './side.js'

/** The innermost quotation that holds a span between its marks. */
export function quotationAround(side: Side, span: Span): Quotation | undefined {
  const { all } = side.quotations
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.start <= span.start) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= 0; index--) {
    if (contains(all[index]!.inner, span)) return all[index]
    // Outer quotations are disjoint: one that ends before the span has none around it.
    if (all[index]!.level === 0) return undefined
  }
  return undefined
}

/** How far a mark may stand from what it still quotes as a word or a title. */
const reach = 120

/** The inside of the quotation that a word or two stand in, if its marks are near. */
export function enclosingMarks(side: Side, span: Span): Span | undefined {
  if (!side.has(Feature.Quote)) return undefined
  const inner = quotationAround(side, span)?.inner
  return inner && span.start - inner.start < reach && inner.end - span.end < reach ? inner : undefined
}

/** The words at the seams of a quotation. A word counts as next to a mark if nothing but a space, or an elision, stands between. */
export interface QuotationContext {
  /** Index of the first word inside, and of the last; last < first where there is none. */
  readonly first: number
  readonly last: number
  /** The word before the opening mark and the one after the closing mark, if next to it. */
  readonly before: Word | undefined
  readonly after: Word | undefined
  /** What stands last before the opening mark, white space apart; empty at the start of a line. */
  readonly introduction: string
}

export function contextOf(side: Side, quotation: Pick<QuotedStretch, 'start' | 'end' | 'inner'>): QuotationContext {
  const { words, text } = side
  const first = firstEndingAfter(words, quotation.inner.start)
  let last = firstEndingAfter(words, quotation.inner.end)
  if (last >= words.length || words[last]!.start >= quotation.inner.end) last--
  const before = words[first - 1]
  const after = words[last + 1]
  return {
    first,
    last,
    before: before && isNextTo(text, before.end, quotation.start) ? before : undefined,
    after: after && isNextTo(text, quotation.end, after.start) ? after : undefined,
    introduction: introductionOf(text, quotation.start),
  }
}

function isNextTo(text: string, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index)
    const isGap = unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009
    if (!isGap && !(index === from && (unit === 0x27 || unit === 0x2019))) return false
  }
  return true
}

function introductionOf(text: string, start: number): string {
  let index = start - 1
  while (index >= 0 && /[^\S\n\r\u2028\u2029]/u.test(text[index]!)) index--
  return index < 0 || /[\n\r\u2028\u2029]/.test(text[index]!) ? '' : text[index]!
}

/** Whether the word before a mark ends in an apostrophe: its form in the word lists has one. */
export function writtenForm(side: Side, word: Word): string {
  const unit = side.text.charCodeAt(word.end)
  return unit === 0x27 || unit === 0x2019 ? `${word.text.toLowerCase()}'` : word.text.toLowerCase()
}

/** Whether the opening mark stands in the middle of a clause: after a word, with no colon, dash or full stop between. */
export function isMidClause({ introduction }: QuotationContext): boolean {
  return introduction !== '' && !/[.!?…:;—–―\-()[\]。！？：]/u.test(introduction)
}

/** Whether the quotation holds the end of a sentence before its own end. */
export function hasSentenceEnd(text: string, { start, end }: Span): boolean {
  for (let index = start; index < Math.min(end - 2, start + 2000); index++) {
    const unit = text.charCodeAt(index)
    if ((unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) && text.charCodeAt(index + 1) === 0x20) {
      if (/\p{Lu}/u.test(text.slice(index + 2, index + 4))) return true
    }
  }
  return false
}
