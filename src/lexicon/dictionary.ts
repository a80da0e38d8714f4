/** What bilint asks of a spelling dictionary, whatever engine is behind it. Both are synchronous and never throw. */
export interface Dictionary {
  /** Whether the word is spelt right, as written: a capital may matter. */
  check(word: string): boolean
  /** What may have been meant, best first; may be slow. */
  suggest(word: string): readonly string[]
}

export function isDictionary(value: unknown): value is Dictionary {
  if (typeof value !== 'object' || value === null) return false
  const { check, suggest } = value as Partial<Dictionary>
  return typeof check === 'function' && typeof suggest === 'function'
}
