import type { Span } from '../model/span.js'

/** `{count, plural,` and an offset. */
const head =
  /\{\s{0,20}[\p{L}\p{N}_.-]{1,60}\s{0,20},\s{0,20}(?:plural|select|selectordinal)\s{0,20},\s{0,20}(?:offset:\d{1,9}\s{0,20})?/uy
/** `one {`, `=0 {`, `other {`. */
const branch = /\s{0,200}(?:=\d{1,9}|[\p{L}\p{N}_-]{1,60})\s{0,20}\{/uy
const end = /\s{0,200}\}/y
/** An argument of its own within a branch: `{name}`, `{0, number}`. */
const argument = /\{[^{}]{0,200}\}/y
/** What an apostrophe before a brace quotes. */
const quoted = /'[{}#][^']{0,500}'/y

/**
 * Finds the syntax of ICU MessageFormat's plural and select arguments, so that the branches remain as prose: heads, selectors, braces
 * and `#`. Sorted and disjoint; a message that breaks off keeps what was found so far.
 */
export function findIcuSyntax(text: string): Span[] {
  const found: Span[] = []
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!
    if (unit === '{') {
      const open = match(head, text, at)
      const first = open > 0 ? match(branch, text, open) : -1
      if (first < 0) {
        at = Math.max(at, match(argument, text, at) - 1)
        continue
      }
      found.push({ start: at, end: first })
      depth++
      at = first - 1
    } else if (depth > 0 && unit === '}') {
      const [close, isNextBranch] = afterBranch(text, at + 1)
      if (!isNextBranch) depth--
      found.push({ start: at, end: close })
      at = close - 1
    } else if (depth > 0 && unit === '#') found.push({ start: at, end: at + 1 })
    else if (depth > 0 && unit === "'") at = Math.max(at, match(quoted, text, at) - 1)
  }
  return found
}

/** Behind the brace that ends a branch: the head of the next branch, or the brace that ends the argument. */
function afterBranch(text: string, from: number): [end: number, isNextBranch: boolean] {
  const next = match(branch, text, from)
  if (next > 0) return [next, true]
  const close = match(end, text, from)
  return [close > 0 ? close : from, false]
}

/** Where a sticky pattern's match at `from` ends; −1 where there is none. */
function match(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : -1
}
