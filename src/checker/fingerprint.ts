import { isSpace } from '../text/characters.js'

/**
 * A 53-bit string hash (cyrb53, public domain by bryc), as base 36: short, and far from collisions at the size of a baseline.
 */
export function hash(text: string): string {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 2654435761)
    high = Math.imul(high ^ unit, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36)
}

/**
 * Names a finding by what it says and the words around it, not by its offsets, so that edits elsewhere and reordering leave it alone.
 */
export function fingerprint(rule: string, messageId: string, text: string, start: number, end: number): string {
  const before = lastWord(text.slice(Math.max(0, start - 24), start).trimEnd())
  const after = firstWord(text.slice(end, end + 24).trimStart())
  return hash(`${rule}\0${messageId}\0${before}\0${text.slice(start, end)}\0${after}`)
}

function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && !isWhite(text.charCodeAt(start - 1))) start--
  return text.slice(start)
}

function firstWord(text: string): string {
  let end = 0
  while (end < text.length && !isWhite(text.charCodeAt(end))) end++
  return text.slice(0, end)
}

/** White space as `trim` knows it; U+0085, which the tables of characters have as well, is none. */
function isWhite(unit: number): boolean {
  return unit === 0x20 || (unit !== 0x85 && isSpace(unit))
}
