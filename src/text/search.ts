import { isWordUnit } from './characters.js'

/** Where the words stand in the text as whole words, in any case; −1 where they do not. */
export function indexOfWords(text: string, words: string, from = 0): number {
  const lower = text.toLowerCase()
  // Lower-casing may change the length (İ): then offsets would lie.
  if (lower.length !== text.length) return -1
  const wanted = words.toLowerCase()
  for (let at = lower.indexOf(wanted, from); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (!isWordUnit(lower.charCodeAt(at - 1)) && !isWordUnit(lower.charCodeAt(at + wanted.length))) return at
  }
  return -1
}
