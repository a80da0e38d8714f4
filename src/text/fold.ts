/** Case-blind comparison and hashing of words, one UTF-16 unit at a time, so that a look-up needs no lower-cased copy. */

// FNV-1a, 32 bits (Fowler, Noll, Vo).
export const hashSeed = 0x811c9dc5 | 0
const prime = 0x01000193

/** Adds one unit to a hash. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ fold(unit), prime)
}

let folded: Uint16Array | undefined

/** `fold` of every unit, for who hashes whole texts; made once, on first use. */
export function foldTable(): Uint16Array {
  if (folded) return folded
  folded = new Uint16Array(65_536)
  for (let unit = 0; unit < 65_536; unit++) folded[unit] = fold(unit)
  return folded
}

/** Adds one unit, folded, to a hash. */
export function hashFolded(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime)
}

/** The hash of a stretch of text, blind to case and to the kind of apostrophe. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = hashSeed
  for (let index = start; index < end; index++) hash = hashUnit(hash, text.charCodeAt(index))
  return hash
}

/** Lower-cases one UTF-16 unit, and makes one of the apostrophes, so that `dell’` finds `dell'`. */
export function fold(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
  if (unit === 0x2019) return 0x27
  if (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) return unit + 0x20
  if (unit >= 0x100 && unit < 0x2000) return foldFar(unit)
  return unit
}

function foldFar(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}
