import type { Span } from '../model/span.js'

const mark = /^["'“”‘’]$/
const reach = 120

/**
 * The inside of the quotation marks around a span in tokenised text, where every mark stands by itself (`un ' rent control ' que`): the
 * parser of quotations takes a mark with spaces on both sides for none.
 */
export function detachedMarks(text: string, span: Span): Span | undefined {
  let start = span.start
  while (start > 0 && span.start - start < reach && !mark.test(text[start - 1]!)) start--
  if (start === 0 || !mark.test(text[start - 1]!) || text[start] !== ' ') return undefined
  let end = span.end
  while (end < text.length && end - span.end < reach && !mark.test(text[end]!)) end++
  if (end >= text.length || !mark.test(text[end]!)) return undefined
  const inner = text.slice(start, end)
  // An opening mark follows a space, a closing one does not come before a letter.
  const opens = start < 2 || /[\s([“"'¡¿—–]/u.test(text[start - 2]!)
  const closes = end + 1 >= text.length || !/[\p{L}\p{N}]/u.test(text[end + 1]!)
  if (!opens || !closes) return undefined
  return { start: start + inner.length - inner.trimStart().length, end: end - (inner.length - inner.trimEnd().length) }
}
