import { isLetterUnit, isSpace, isUpperUnit } from '../text/characters.js'
import { endsOpen } from './endings.js'
import type { Side } from './side.js'

/** Where the text begins behind its white space. */
export function leadingEnd(text: string): number {
  let at = 0
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Where the text ends before its white space. */
export function trailingStart(text: string): number {
  let at = text.length
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

const blank = /^[ \u00a0\u202f]+$/

/** A whole label or sentence that lost the blank before it; one that begins small or with a mark is glued to what stands before. */
export function isHarmlessLeading(source: string, found: string, expected: string): boolean {
  return found === '' && blank.test(expected) && isUpperUnit(source.charCodeAt(expected.length))
}

/** What follows the end and joins nothing: behind a finished text and a label, unless the source's last word or colon leads on. */
export function isHarmless(source: Side, target: Side, found: string, expected: string): boolean {
  if (expected === '') return blank.test(found) && !endsOpen(target)
  if (found !== '') return false
  const end = source.text.length - expected.length
  const last = source.text[end - 1]!
  if (source.masks.at(-1)?.end === end) return false
  if (/[.!?…]/.test(last)) return true
  const isSingle = blank.test(expected) || expected === '\n'
  return isSingle && isLetterUnit(last.charCodeAt(0)) && !endsOpen(source) && !endsOpen(target)
}
