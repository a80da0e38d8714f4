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
  const before =
    text
      .slice(Math.max(0, start - 24), start)
      .trim()
      .split(/\s+/)
      .at(-1) ?? ''
  const after =
    text
      .slice(end, end + 24)
      .trim()
      .split(/\s+/)[0] ?? ''
  return hash([rule, messageId, before, text.slice(start, end), after].join('\u0000'))
}
