/** Where a listed term stands in a text. */
export interface TermHit {
  /** What was given with the term. */
  readonly id: number
  readonly start: number
  readonly end: number
  /** Letter for letter, but for case. */
  readonly isExact: boolean
  /** Part of a word with hyphens (`COVID-19-infected`). */
  readonly isInCompound: boolean
}

/** A hit, with the first and last of its words. */
export interface Candidate extends TermHit {
  readonly first: number
  readonly last: number
}

/** Of overlapping matches the longest; where two are as long, the exact one, and those that match the same words together. */
export function longest(found: Candidate[], words: number): TermHit[] {
  if (found.length === 1) return found
  found.sort(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first || Number(b.isExact) - Number(a.isExact),
  )
  const owner = new Array<Candidate | undefined>(words)
  const kept = found.filter(match => {
    const holder = owner[match.first]
    if (holder && holder.first === match.first && holder.last === match.last) return match.isExact === holder.isExact
    for (let index = match.first; index <= match.last; index++) if (owner[index]) return false
    for (let index = match.first; index <= match.last; index++) owner[index] = match
    return true
  })
  return kept.sort((a, b) => a.start - b.start || a.id - b.id)
}
