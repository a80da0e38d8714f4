import type { TargetLexicon } from '../lexicon/index.js'
import { capitalised } from './corrections.js'

/** Fewer letters do not tell the word. */
const shortestStem = 5

/** The few thousand words that the lexicon gives for English ones, and those of the closed classes. */
export class CommonWords {
  readonly #words = new Set<string>()
  readonly #stems = new Set<string>()

  constructor(readonly lexicon: TargetLexicon) {
    for (const equivalent of lexicon.allEquivalents()) {
      const word = equivalent.toLowerCase()
      this.#words.add(word)
      if (word.length >= shortestStem) this.#stems.add(word.slice(0, Math.max(shortestStem, word.length - 2)))
    }
  }

  /** Whether the word is listed itself. */
  lists(word: string): boolean {
    const lower = word.toLowerCase()
    return this.#words.has(lower) || this.lexicon.isClosedClass(lower) || this.lexicon.isClosedClass(capitalised(lower))
  }

  /** Whether the word, or roughly a form of it, is listed. */
  has(word: string): boolean {
    if (this.lists(word)) return true
    const lower = word.toLowerCase()
    const shortest = Math.max(shortestStem, lower.length - 4)
    for (let length = lower.length; length >= shortest; length--)
      if (this.#stems.has(lower.slice(0, length))) return true
    return false
  }
}

const known = new WeakMap<TargetLexicon, CommonWords>()

export function commonWordsOf(lexicon: TargetLexicon): CommonWords {
  let common = known.get(lexicon)
  if (!common) {
    common = new CommonWords(lexicon)
    known.set(lexicon, common)
  }
  return common
}
