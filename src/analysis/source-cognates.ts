import { withoutAccents } from '../lexicon/stems.js'
import type { Side } from './side.js'

/** As many letters as tell where a word is from. */
const tellingLetters = 4

/**
 * Whether a word rather than its likely correction is made of a word of the source: `geparst` of “parse”, `letalidad` of “lethality”.
 */
export function isOfSource(source: Side | undefined, word: string, correction: string): boolean {
  if (!source) return false
  const own = withoutAccents(word.toLowerCase())
  const corrected = withoutAccents(correction.toLowerCase())
  for (const other of source.vocabulary) {
    if (other.length < tellingLetters) continue
    const root = withoutAccents(other).slice(0, tellingLetters)
    if (own.includes(root) && !corrected.includes(root)) return true
    const start = root.slice(0, 3)
    if (other.length > 5 && own.startsWith(start) && !corrected.startsWith(start)) return true
  }
  return false
}
