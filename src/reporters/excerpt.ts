import type { Span } from '../model/span.js'
import type { LineIndex } from './lines.js'
import { printable } from './printable.js'
import { displayWidth, type Grapheme, graphemesOf } from './width.js'

export interface Excerpt {
  readonly line: number
  readonly column: number
  /** The line, or the part of it around the span that fits; nothing in it can act on a terminal. */
  readonly text: string
  /** Columns before the span and under it, at least one. */
  readonly indent: number
  readonly width: number
}

/** Shows a span in its line, cropped to `width` columns around it. A span over several lines is shown where it begins. */
export function excerptOf(lines: LineIndex, span: Span, width: number): Excerpt {
  const { line, column } = lines.positionOf(span.start)
  const { start: lineStart, end: lineEnd } = lines.spanOf(line)
  const end = Math.min(span.end, lineEnd)
  // Only the surroundings are cut into graphemes: a line may hold megabytes.
  const from = wholeCharacter(lines.text, Math.max(lineStart, span.start - 2 * width))
  const to = wholeCharacter(
    lines.text,
    Math.min(lineEnd, Math.max(end, span.start) + 2 * width, span.start + 4 * width),
  )
  const cells = graphemesOf(lines.text.slice(from, to)).map(shown)
  const first = indexAt(cells, span.start - from)
  const last = Math.max(first, indexAt(cells, end - from))
  const window = windowAround(cells, first, last, width - 2)
  const before = window.from > 0 || from > lineStart ? '…' : ''
  const after = window.to < cells.length || to < lineEnd ? '…' : ''
  const columns = (a: number, b: number) => cells.slice(a, b).reduce((sum, cell) => sum + cell.width, 0)
  return {
    line,
    column,
    text:
      before +
      cells
        .slice(window.from, window.to)
        .map(({ text }) => text)
        .join('') +
      after,
    indent: displayWidth(before) + columns(window.from, first),
    width: Math.max(1, columns(first, Math.min(last, window.to))),
  }
}

function shown(grapheme: Grapheme): Grapheme {
  const text = printable(grapheme.text)
  return text === grapheme.text ? grapheme : { ...grapheme, text, width: displayWidth(text) }
}

/** The first cell that does not begin before `offset`, or that holds it. */
function indexAt(cells: readonly Grapheme[], offset: number): number {
  const after = cells.findIndex(({ start }) => start >= offset)
  const index = after < 0 ? cells.length : after
  const holder = cells[index - 1]
  return holder && holder.start < offset && offset < (cells[index]?.start ?? holder.start + holder.text.length)
    ? index - 1
    : index
}

/** The span as far as it fits, then as much on either side as is left. */
function windowAround(
  cells: readonly Grapheme[],
  first: number,
  last: number,
  width: number,
): { from: number; to: number } {
  let from = first
  let to = first
  let left = width
  const takeRight = (limit: number, spare: number) => {
    while (to < limit && left - cells[to]!.width >= spare) left -= cells[to++]!.width
  }
  const takeLeft = (spare: number) => {
    while (from > 0 && left - cells[from - 1]!.width >= spare) left -= cells[--from]!.width
  }
  takeRight(last, 0)
  if (to < last) return { from, to }
  takeLeft(Math.floor(left / 2))
  takeRight(cells.length, 0)
  takeLeft(0)
  return { from, to }
}

/** Moves an offset that would cut a surrogate pair to before it. */
function wholeCharacter(text: string, offset: number): number {
  const isCut = (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
  return isCut ? offset - 1 : offset
}
