import { isClosedBy, singles } from './quotations-glyphs.js'
import type { QuotationMark } from './quotations-marks.js'

/** How many marks ahead a doubt is looked into: a bound that keeps the parser linear. */
export const lookahead = 24

/** How many marks of the paragraph from here on close `glyph`; one that a new opening mark waits for does not count. */
export function laterClosers(marks: readonly QuotationMark[], from: number, glyph: string): number {
  const { paragraph } = marks[from]!
  const last = Math.min(marks.length, from + lookahead)
  let count = 0
  let waiting = 0
  for (let index = from + 1; index < last && marks[index]!.paragraph === paragraph; index++) {
    const mark = marks[index]!
    if (singles.includes(mark.glyph)) continue
    if (mark.opens && !mark.closes) waiting++
    else if (waiting > 0) waiting--
    else if (isClosedBy(glyph, mark.glyph)) count++
  }
  return count
}

/** The next mark of the paragraph that would close `glyph`, as far as none opens it anew before; −1 if there is none. */
export function nextCloser(marks: readonly QuotationMark[], from: number, glyph: string): number {
  const { paragraph } = marks[from]!
  const last = Math.min(marks.length, from + lookahead)
  for (let index = from + 1; index < last; index++) {
    const mark = marks[index]!
    if (mark.paragraph !== paragraph) return -1
    const isCloser = isClosedBy(glyph, mark.glyph) || (glyph === '‘' && mark.glyph === glyph)
    if (isCloser && (mark.closes || !mark.opens)) return index
    if (mark.glyph === glyph && mark.opens && !mark.closes) return -1
  }
  return -1
}

/** Whether the first mark of the same family from `index` on closes `glyph`. */
export function closesLater(marks: readonly QuotationMark[], index: number, glyph: string): boolean {
  if (singles.includes(glyph)) return false
  const last = Math.min(marks.length, index + lookahead)
  for (let at = index; at < last; at++) {
    const mark = marks[at]!
    if (isClosedBy(glyph, mark.glyph) && mark.closes && !mark.opens) return true
    if (mark.glyph === glyph) return false
  }
  return false
}

/** Whether the next mark of the line closes the one at `index`, for which a space stands on the wrong side: `scrisse“ ciao”`. */
export function closesNext(marks: readonly QuotationMark[], index: number): boolean {
  const { after, before, glyph } = marks[index]!
  return after === 'none' && before === 'word' && nextCloser(marks, index, glyph) === index + 1
}
