import { maskCharacter } from './masks.js'
import { isStraightMark } from './quotations-glyphs.js'
import type { QuotationMark } from './quotations-marks.js'

/** Inches, minutes, seconds: a straight mark right after a figure. */
export function isPrime({ glyph, before }: QuotationMark): boolean {
  return before === 'digit' && isStraightMark(glyph)
}

export function isInsideWord(mark: QuotationMark): boolean {
  return mark.before === 'word' && mark.after === 'word' && isStraightMark(mark.glyph)
}

/** `צה"ל`: the mark of an abbreviation. */
export function isHebrewAbbreviation(prose: string, mark: QuotationMark): boolean {
  return isInsideWord(mark) && /[\u0590-\u05ff]/.test(prose.slice(mark.start - 1, mark.start))
}

export function isDetached(mark: QuotationMark): boolean {
  return mark.before === 'none' && mark.after === 'none' && isStraightMark(mark.glyph)
}

/** Whether nothing but masked text stands there. */
export function isMasked(prose: string, start: number, end: number): boolean {
  if (start >= end || prose[start] !== maskCharacter) return false
  for (let index = start; index < end; index++) if (prose[index] !== maskCharacter) return false
  return true
}

/** `'We know the students' plan.`: an English plural inside a quotation that the paragraph began with and the text does not end. */
export function isPossessive(prose: string, mark: QuotationMark, open: QuotationMark): boolean {
  if (!open.startsParagraph || mark.start - open.end < 16) return false
  return /s['’]\s\p{Ll}/u.test(prose.slice(mark.start - 1, mark.end + 2))
}

/** Whether the paragraph of the mark ends as a paragraph of a quotation does: with a whole sentence, not cut off with dots. */
export function endsSentence(prose: string, mark: QuotationMark): boolean {
  let end = mark.end
  while (end < prose.length && !/[\n\r\u2028\u2029]/.test(prose[end]!)) end++
  const line = prose.slice(Math.max(mark.end, end - 8), end).trimEnd()
  return /[.!?:;。！？]["”»’)]*$/u.test(line) && !/\.\.$/.test(line)
}

/** `"%s"`, whatever letter stands before or after it. */
export function enclosesMask(prose: string, marks: readonly QuotationMark[], index: number): boolean {
  const mark = marks[index]!
  const next = marks[index + 1]
  return next?.glyph === mark.glyph && isMasked(prose, mark.end, next.start)
}
