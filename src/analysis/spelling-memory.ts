import type { Dictionary, TargetLexicon } from '../lexicon/index.js'
import type { Word } from '../text/words.js'
import { type Correction, Corrector, capitalised } from './corrections.js'

/** Words whose verdict is kept at a time: the same come again and again; a bound keeps a hostile stream from filling the memory. */
const mostRemembered = 8_000

/** Suggestions asked of an engine in all: one takes it some 50 ms, and a text in a wrong language would ask for thousands. */
const mostAsked = 400

const mask = 0x7fff

/** A word of more letters is a chemical name or no word. */
const longestWord = 40

/** What a dictionary has said of words, kept: most words of a text are known, and are then known for the price of one comparison. */
export class SpellingMemory {
  /** Hashes of known words, each at the one place its last bits tell; case-blind, so that only a wrong capital can hide in it. */
  readonly #known = new Int32Array(mask + 1)
  readonly #accepted = new Map<string, boolean>()
  readonly #foreign = new Map<string, boolean>()
  readonly #accented = new Map<string, string>()
  readonly #derived = new Map<string, boolean>()
  readonly #corrections = new Map<string, readonly Correction[]>()
  readonly #suggestions = new Map<string, readonly string[]>()
  readonly #corrector: Corrector
  #asked = 0

  constructor(
    readonly dictionary: Dictionary,
    locale: string,
    lexicon: TargetLexicon | undefined,
  ) {
    this.#corrector = new Corrector(word => dictionary.check(word), locale, lexicon?.grams)
  }

  /** Whether the word of a text is in the dictionary. */
  knows({ hash, text }: Word): boolean {
    if (this.#known[hash & mask] === hash) return true
    if (!this.accepts(text)) return false
    this.#known[hash & mask] = hash
    return true
  }

  /** Whether the dictionary has a word, as written or, where only its capital is wrong, with one. */
  accepts(word: string): boolean {
    return remember(this.#accepted, word, () => word.length > longestWord || this.#isWord(word))
  }

  /** Words of the dictionary that are one slip of the pen away from the word, likeliest first. */
  corrections(word: string): readonly Correction[] {
    return remember(this.#corrections, word, () => this.#corrector.corrections(word))
  }

  /** What was once found of a word that the dictionary lacks: whether it is one of another language. */
  isForeign(word: string, find: () => boolean): boolean {
    return remember(this.#foreign, word, find)
  }

  /** The word with the accent it lacks or has too much; empty where there is none. */
  accented(word: string): string {
    return remember(this.#accented, word, () => this.#corrector.accented(word) ?? '')
  }

  /** Whether the word is put together of words and affixes that the dictionary has. */
  isDerived(word: string): boolean {
    return remember(this.#derived, word, () => this.#corrector.isDerived(word))
  }

  /** What the engine itself suggests; nothing once it was asked very often. */
  suggestions(word: string): readonly string[] {
    let suggestions = this.#suggestions.get(word)
    if (!suggestions) {
      suggestions = this.#asked++ < mostAsked ? this.dictionary.suggest(word).slice(0, 5) : []
      if (this.#suggestions.size < mostAsked) this.#suggestions.set(word, suggestions)
    }
    return suggestions
  }

  #isWord(word: string): boolean {
    const { dictionary } = this
    return (
      dictionary.check(word) || dictionary.check(capitalised(word)) || this.#corrector.isVariant(word.toLowerCase())
    )
  }
}

function remember<T>(known: Map<string, T>, word: string, find: () => T): T {
  let value = known.get(word)
  if (value === undefined) {
    if (known.size >= mostRemembered) known.clear()
    value = find()
    known.set(word, value)
  }
  return value
}

const memories = new WeakMap<Dictionary, Map<string, SpellingMemory>>()

/** The memory of a dictionary; its verdicts depend on the locale as well (`de-CH` writes ss for ß). */
export function memoryOf(dictionary: Dictionary, locale: string, lexicon: TargetLexicon | undefined): SpellingMemory {
  let byLocale = memories.get(dictionary)
  if (!byLocale) {
    byLocale = new Map()
    memories.set(dictionary, byLocale)
  }
  let memory = byLocale.get(locale)
  if (!memory) {
    memory = new SpellingMemory(dictionary, locale, lexicon)
    byLocale.set(locale, memory)
  }
  return memory
}
