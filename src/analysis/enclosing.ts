import type { Span } from '../model/span.js'

const openers = '"\'“„«‹‘‚「『»'
const closers = '"\'”“»›’‘」』«'
const reach = 120

/** The inside of the quotation marks right around a span, as far as no other mark stands between; undefined where there are none. */
export function enclosingMarks(text: string, span: Span): Span | undefined {
  let start = span.start
  while (start > 0 && span.start - start < reach) {
    const mark = text[start - 1]!
    if (openers.includes(mark) && isOpening(text, start - 1)) break
    if (closers.includes(mark) && mark !== '’' && mark !== "'") return undefined
    start--
  }
  if (start === 0 || span.start - start >= reach) return undefined
  let end = span.end
  while (end < text.length && end - span.end < reach) {
    const mark = text[end]!
    if (closers.includes(mark) && isClosing(text, end)) return { start, end }
    end++
  }
  return undefined
}

function isOpening(text: string, index: number): boolean {
  const before = text[index - 1]
  return before === undefined || /[\s([—–\-’'/]/u.test(before)
}

function isClosing(text: string, index: number): boolean {
  const after = text[index + 1]
  return after === undefined || !/[\p{L}\p{N}]/u.test(after)
}
