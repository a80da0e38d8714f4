import letterList from '../../data/letters.txt'
import habitList from '../../data/spelling.txt'
import { primarySubtag } from '../languages/index.js'
import { withoutAccents } from '../lexicon/stems.js'

/**
 * The slip between a word and its correction, likeliest first: an accent, a letter doubled or not, letters that sound alike, two
 * neighbours exchanged, one letter too many or too few, one in place of another, or two of the first three at once.
 */
export const slips = ['accent', 'doubling', 'sound', 'exchange', 'letter', 'other-letter', 'two'] as const
export type Slip = (typeof slips)[number]

export interface Correction {
  readonly word: string
  readonly slip: Slip
}

/** How words are derived, mistaken and varied in a language. */
interface Habits {
  readonly prefixes: readonly string[]
  /** An ending, and what to put in its place to come to a word of the dictionary. */
  readonly suffixes: readonly Exchange[]
  /** What German puts between the parts of a compound. */
  readonly links: readonly string[]
  /** Letters that sound alike, both ways. */
  readonly sounds: readonly Exchange[]
  /** Spellings that are right beside those of the dictionary: of another country, of a reform. */
  readonly variants: readonly Exchange[]
}

type Exchange = readonly [from: string, to: string]

/** Letters that a part of a derived word must at least have: shorter ones would make a word of anything. */
const shortestPart = 4

/** Pairs of letters that stand for one: a keyboard without umlauts, ligatures. */
const digraphs: readonly (readonly [string, string])[] = [
  ['ae', 'ä'],
  ['oe', 'ö'],
  ['ue', 'ü'],
  ['ss', 'ß'],
  ['oe', 'œ'],
]

const vowels = 'aeiouy'
const consonants = 'bcdfghjklmnpqrstvwxz'
const basicLetters = vowels + consonants

/** Finds what was meant by a word that a dictionary does not have. */
export class Corrector {
  readonly #variants: ReadonlyMap<string, readonly string[]>
  readonly #habits: Habits

  constructor(
    /** Whether a dictionary has the word as written. */
    readonly isSpeltRight: (word: string) => boolean,
    locale: string,
    /** The sequences of three letters that the language has; undefined where that is not known. */
    readonly grams?: ReadonlySet<string>,
  ) {
    this.#variants = variantsOf(accentedLetters(primarySubtag(locale)))
    this.#habits = habitsOf(locale.toLowerCase())
  }

  /** The word with the accent it lacks or has too much. */
  accented(word: string): string | undefined {
    for (const candidate of this.#accented(word)) if (this.isSpeltRight(candidate)) return candidate
    return undefined
  }

  /** The corrections of a word, with a capital where it has one. */
  corrections(written: string): readonly Correction[] {
    const word = written.toLowerCase()
    const isCapitalised = written.charAt(0) !== word.charAt(0) && written.charAt(1) === word.charAt(1)
    const found = new Map<string, Slip>()
    const take = (slip: Slip, candidates: Iterable<string>) => {
      const isGuess = slip !== 'accent' && slip !== 'doubling' && slip !== 'exchange'
      for (const lower of candidates) {
        const candidate = isCapitalised ? capitalised(lower) : lower
        if (lower === word || found.has(candidate) || (isGuess && !this.#isPronounceable(lower, word))) continue
        if (this.isSpeltRight(candidate)) found.set(candidate, slip)
      }
    }
    take('accent', this.#accented(word))
    take('doubling', doubled(word))
    take('sound', this.#soundingAlike(word))
    take('exchange', exchanged(word))
    // A language of compounds has many words that no dictionary lists, and its engine takes long to say so.
    if (found.size === 0 && this.#habits.links.length > 0 && this.isDerived(word)) return []
    if (found.size === 0) take('letter', oneMoreOrLess(word))
    if (found.size === 0) take('other-letter', anotherLetter(word))
    if (found.size === 0 && word.length >= 6) take('two', this.#twice(word))
    return [...found].map(([word, slip]) => ({ word, slip }))
  }

  /** Whether no letters came together that never do: an engine takes long to say that it has no such word. */
  #isPronounceable(candidate: string, word: string): boolean {
    if (!this.grams) return true
    const edged = `^${candidate}$`
    for (let index = 0; index + 3 <= edged.length; index++) {
      const gram = edged.slice(index, index + 3)
      if (!this.grams.has(gram) && !word.includes(gram)) return false
    }
    return true
  }

  /** Whether the word is made of words and affixes of the dictionary. */
  isDerived(word: string): boolean {
    const lower = word.toLowerCase()
    return this.#hasKnownStem(lower, 2) || (this.#habits.links.length > 0 && this.#isCompound(lower, 3))
  }

  /** Whether the dictionary has the word in another spelling that is as right. */
  isVariant(word: string): boolean {
    for (const [from, to] of this.#habits.variants) {
      for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
        if (this.#isWord(word.slice(0, at) + to + word.slice(at + from.length))) return true
    }
    return false
  }

  #hasKnownStem(word: string, mostPrefixes: number): boolean {
    const { prefixes, suffixes } = this.#habits
    const isStem = (stem: string) => stem.length >= shortestPart && this.#isWord(stem)
    if (mostPrefixes > 0) {
      for (const prefix of prefixes) {
        if (!word.startsWith(prefix)) continue
        const rest = word.slice(prefix.length)
        if (isStem(rest)) return true
        if (rest.length >= shortestPart && this.#hasKnownStem(rest, mostPrefixes - 1)) return true
      }
    }
    return suffixes.some(([ending, base]) => {
      if (!word.endsWith(ending)) return false
      const stem = word.slice(0, -ending.length) + base
      // Spanish writes an accent where a pronoun moves the stress: `dígame`, `diga`.
      return isStem(stem) || isStem(withoutAccents(stem))
    })
  }

  #isWord(word: string): boolean {
    return this.isSpeltRight(word) || this.isSpeltRight(capitalised(word))
  }

  #isCompound(word: string, mostParts: number): boolean {
    for (let cut = shortestPart; cut <= word.length - shortestPart; cut++) {
      if (!this.#isFirstPart(word.slice(0, cut))) continue
      const rest = word.slice(cut)
      if (this.#isWord(rest) || (mostParts > 2 && this.#isCompound(rest, mostParts - 1))) return true
    }
    return false
  }

  #isFirstPart(part: string): boolean {
    if (this.#isWord(part)) return true
    return this.#habits.links.some(
      link => part.length - link.length >= 3 && part.endsWith(link) && this.#isWord(part.slice(0, -link.length)),
    )
  }

  *#accented(word: string): Generator<string> {
    for (let index = 0; index < word.length; index++) {
      for (const variant of this.#variants.get(word[index]!) ?? [])
        yield word.slice(0, index) + variant + word.slice(index + 1)
    }
    for (const [pair, letter] of digraphs) {
      for (const [from, to] of [
        [pair, letter],
        [letter, pair],
      ] as const) {
        const at = word.indexOf(from)
        if (at >= 0) yield word.slice(0, at) + to + word.slice(at + from.length)
      }
    }
  }

  *#soundingAlike(word: string): Generator<string> {
    for (const [from, to] of this.#habits.sounds) {
      if (from === '')
        for (let index = 0; index <= word.length; index++) yield word.slice(0, index) + to + word.slice(index)
      else
        for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
          yield word.slice(0, at) + to + word.slice(at + from.length)
    }
  }

  /** Two of the slips that leave the word much as it was. */
  *#twice(word: string): Generator<string> {
    for (const first of this.#accented(word)) {
      yield* this.#accented(first)
      yield* doubled(first)
    }
    for (const first of doubled(word)) yield* doubled(first)
  }
}

/** A consonant written twice instead of once, or once instead of twice. */
function* doubled(word: string): Generator<string> {
  for (let index = 0; index < word.length; index++) {
    const letter = word[index]!
    if (word[index + 1] === letter) yield word.slice(0, index) + word.slice(index + 1)
    else if (consonants.includes(letter)) yield word.slice(0, index) + letter + word.slice(index)
  }
}

function* exchanged(word: string): Generator<string> {
  for (let index = 0; index + 1 < word.length; index++)
    yield word.slice(0, index) + word[index + 1]! + word[index]! + word.slice(index + 2)
}

function* oneMoreOrLess(word: string): Generator<string> {
  for (let index = 0; index <= word.length; index++) {
    const before = word.slice(0, index)
    const after = word.slice(index)
    if (index < word.length && word.length > 3) yield before + word.slice(index + 1)
    for (const letter of basicLetters) yield before + letter + after
  }
}

/** Vowels are mistaken for vowels, consonants for consonants. */
function* anotherLetter(word: string): Generator<string> {
  for (let index = 0; index < word.length; index++) {
    const rest = word.slice(index + 1)
    for (const letter of vowels.includes(word[index]!) ? vowels : consonants) yield word.slice(0, index) + letter + rest
  }
}

function accentedLetters(language: string): string {
  return columnsOf(letterList, language)[0]?.[0] ?? ''
}

/** Each letter with those that differ from it by an accent only. */
function variantsOf(accented: string): ReadonlyMap<string, readonly string[]> {
  const byBase = new Map<string, string[]>()
  for (const letter of basicLetters) byBase.set(letter, [letter])
  for (const letter of accented) byBase.get(letter.normalize('NFD').charAt(0))?.push(letter)
  const variants = new Map<string, readonly string[]>()
  for (const group of byBase.values()) {
    for (const letter of group)
      if (group.length > 1)
        variants.set(
          letter,
          group.filter(other => other !== letter),
        )
  }
  return variants
}

function habitsOf(locale: string): Habits {
  const ofLanguage = columnsOf(habitList, primarySubtag(locale))
  const ofLocale = columnsOf(habitList, locale)
  // What is listed for a country stands in place of what is listed for its language.
  const listed = (kind: string) =>
    (ofLocale.find(([of]) => of === kind) ?? ofLanguage.find(([of]) => of === kind))?.[1]?.split(' ').filter(Boolean) ??
    []
  const exchanges = (kind: string, sign: string) =>
    listed(kind).map((pair): Exchange => {
      const [from = '', to = ''] = pair.split(sign)
      return [from, to]
    })
  const sounds = exchanges('sound', '/')
  return {
    prefixes: listed('prefix'),
    links: listed('link'),
    suffixes: exchanges('suffix', '>'),
    sounds: [...sounds, ...sounds.map(([from, to]): Exchange => [to, from])],
    variants: exchanges('variant', '>'),
  }
}

/** The further columns of the lines whose first is the language. */
function columnsOf(table: string, language: string): string[][] {
  return table
    .split('\n')
    .map(line => line.split('\t'))
    .filter(([code]) => code === language)
    .map(([, ...rest]) => rest)
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
