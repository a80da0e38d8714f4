import type { Span } from '../model/span.js'

/** Marks as engines and keyboards rewrite them. */
const plain: Readonly<Record<string, string>> = {
  '％': '%',
  '＄': '$',
  '｛': '{',
  '｝': '}',
  '（': '(',
  '）': ')',
  '＜': '<',
  '＞': '>',
  '／': '/',
  '［': '[',
  '］': ']',
  '＆': '&',
  '٪': '%',
  '＝': '=',
}

/**
 * Looks for what is left of a placeholder or tag after an engine has put spaces into it, changed its case, widened its marks or eaten its end.
 *
 * @param taken what is whole in the text and means something else
 */
export function findDamaged(text: string, expected: string, taken: readonly Span[]): Span | undefined {
  // Longer texts are no strings of a program, and would take long.
  if (expected.length > 80 || text.length > 10_000) return undefined
  const wanted = expected.replace(/\s+/g, '').toLowerCase()
  for (let start = 0; start < text.length; start++) {
    if (normal(text[start]!) !== wanted[0]) continue
    const end = matchFrom(text, start, wanted)
    if (end < 0 || text.slice(start, end) === expected) continue
    const isWhole = taken.some(span => span.start < end && start < span.end && (span.start < start || end < span.end))
    if (!isWhole) return { start, end }
  }
  return undefined
}

function normal(character: string): string {
  return plain[character] ?? character.toLowerCase()
}

/** Where the wanted characters end, spaces between them passed over; the last one may be missing from longer ones. −1: not here. */
function matchFrom(text: string, start: number, wanted: string): number {
  let at = start
  let spaces = 0
  for (let index = 0; index < wanted.length; index++) {
    while (index > 0 && spaces < 4 && (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\u202f')) {
      at++
      spaces++
    }
    if (at < text.length && normal(text[at]!) === wanted[index]) {
      at++
      continue
    }
    const isEnd = index === wanted.length - 1 && wanted.length > 3 && /[})>\]a-z]/.test(wanted[index]!)
    return isEnd ? start + text.slice(start, at).trimEnd().length : -1
  }
  return /[\p{L}\p{N}]/u.test(text[at - 1]!) && /[\p{L}\p{N}]/u.test(text[at] ?? '') ? -1 : at
}
