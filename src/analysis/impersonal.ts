import { wordSet } from '../lexicon/word-sets.js'
import type { Side } from './side.js'

/** “It is recommended that the lamp be …”, “Se recomienda que …”: an infinitive says as much in instructions. */
export function isImpersonal({ words, language }: Side): boolean {
  if (words.length < 4) return false
  const [first, second] = words.map(({ text }) => text.toLowerCase()).slice(0, 2) as [string, string]
  const starts = wordSet(language.code, 'impersonal-start')
  const next = starts.has(`${first}_${second}`) ? 2 : starts.has(first) ? 1 : 0
  if (next === 0) return false
  // An adverb may stand between: “it is strongly recommended”.
  const judging = wordSet(language.code, 'impersonal')
  return words.slice(next, next + 2).some(({ text }) => judging.has(text.toLowerCase()))
}
