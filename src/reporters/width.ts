/** East Asian wide and full-width blocks (UAX #11) and pictographs that terminals draw two columns wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18aff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u

const narrowOnly = /^[\u0020-\u02ff]*$/
const zeroWidth = /^[\p{Mn}\p{Me}\u200b-\u200f\ufeff]+$/u

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader sees as one character, and how many terminal columns it takes. */
export interface Grapheme {
  readonly start: number
  readonly text: string
  readonly width: number
}

export function graphemesOf(text: string): Grapheme[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => ({
    start: index,
    text: segment,
    width: graphemeWidth(segment),
  }))
}

/** Columns a printable text takes on a terminal. */
export function displayWidth(text: string): number {
  if (narrowOnly.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment)
  return width
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}

function graphemeWidth(grapheme: string): number {
  if (wide.test(grapheme)) return 2
  return zeroWidth.test(grapheme) ? 0 : 1
}
