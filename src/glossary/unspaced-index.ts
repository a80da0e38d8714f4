import type { Side } from '../analysis/side.js'
import { isWordUnit, UNSPACED, unitTable } from '../text/characters.js'
import type { TermHit } from './term-hits.js'
import type { IndexedTerm } from './term-index.js'

/** Terms of scripts without spaces, filed under their first two characters; the longest at a place wins. */
export class UnspacedIndex {
  readonly #byStart = new Map<number, { readonly id: number; readonly lower: string }[]>()
  readonly size: number

  constructor(terms: readonly IndexedTerm[]) {
    this.size = terms.length
    for (const { text, id } of terms) {
      const lower = text.toLowerCase()
      const key = keyAt(lower, 0)
      const filed = this.#byStart.get(key)
      if (filed) filed.push({ id, lower })
      else this.#byStart.set(key, [{ id, lower }])
    }
    for (const filed of this.#byStart.values()) filed.sort((a, b) => b.lower.length - a.lower.length)
  }

  find(side: Side): TermHit[] {
    const lower = side.prose.toLowerCase()
    const hits: TermHit[] = []
    // Lower-casing may change the length (İ): then offsets would lie.
    if (lower.length !== side.text.length) return hits
    for (let at = 0; at < lower.length; ) at = this.#findAt(lower, at, hits)
    return hits
  }

  #findAt(text: string, at: number, hits: TermHit[]): number {
    const pairs = at + 1 < text.length ? this.#byStart.get(keyAt(text, at)) : undefined
    const singles = this.#byStart.get(text.charCodeAt(at))
    if (!pairs && !singles) return at + 1
    let end = at + 1
    for (const { id, lower } of [...(pairs ?? []), ...(singles ?? [])]) {
      const last = at + lower.length
      if (last < end || !text.startsWith(lower, at) || !hasEdges(text, at, last)) continue
      hits.push({ id, start: at, end: last, isExact: true, isInCompound: false })
      end = last
    }
    return end
  }
}

/** Two code units in one number; a term of one character is filed under that alone. */
function keyAt(text: string, at: number): number {
  const first = text.charCodeAt(at)
  return at + 1 < text.length ? (text.charCodeAt(at + 1) << 16) | first : first
}

/** Every place where a term of such a script stands in a text. */
export function findUnspaced(text: string, term: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + term.length)) {
    const end = start + term.length
    if (hasEdges(text, start, end)) found.push({ start, end })
  }
  return found
}

/** A border is needed where the term's own edge is of a script with spaces, or where katakana would run on (アプリ, アプリケーション). */
function hasEdges(text: string, start: number, end: number): boolean {
  return (
    !runsOn(text.charCodeAt(start - 1), text.charCodeAt(start)) &&
    !runsOn(text.charCodeAt(end), text.charCodeAt(end - 1))
  )
}

function runsOn(outer: number, inner: number): boolean {
  if (!isWordUnit(outer)) return false
  if (isKatakana(inner)) return isKatakana(outer)
  return (unitTable()[inner]! & UNSPACED) === 0 && (unitTable()[outer]! & UNSPACED) === 0
}

function isKatakana(unit: number): boolean {
  return (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc
}
