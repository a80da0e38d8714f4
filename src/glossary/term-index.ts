import type { Side } from '../analysis/side.js'
import { Feature } from '../text/characters.js'
import type { Word } from '../text/words.js'
import { Grade, type Morphology, type TermWord } from './morphology.js'
import { gapOf, type ParsedTerm, parseTerm } from './parse-term.js'
import { caseFits, isAcronym } from './term-case.js'
import { type Candidate, longest, type TermHit } from './term-hits.js'
import { UnspacedIndex } from './unspaced-index.js'

export interface IndexedTerm {
  readonly text: string
  readonly id: number
  readonly caseSensitive: boolean
}

/** A filed term; lean, as there may be a hundred thousand. What it takes to compare it is made when a text has its rarest word. */
interface Listed extends IndexedTerm {
  /** Which of its words it is filed under: the rarest in the glossary. */
  readonly keyAt: number
  /** The lower-case first letter of the word after that, or before it; 0 where any may stand there. */
  readonly initial: number
  readonly size: number
  details: Details | undefined
}

interface Details {
  readonly parsed: ParsedTerm
  readonly words: readonly TermWord[]
  readonly isAcronym: boolean
}

/** The terms that a word of a text may belong to. */
interface Filed {
  readonly listed: readonly Listed[]
  /** For each of these what must stand beside the word (`besideOf`): read before the term itself, which mostly is not in the cache. */
  readonly beside: readonly number[]
  /** Of two words each, that the text writes as one (`login`). */
  readonly joined: readonly Listed[]
}

const none: readonly TermHit[] = []
const nothing: readonly Listed[] = []
const unfiled: Filed = { listed: nothing, beside: [], joined: nothing }

/**
 * Finds any of very many terms in a text. Each term is filed under the stem of its rarest word, so that a word of the text costs one
 * look-up however many terms there are; the longest term wins.
 */
export class TermIndex {
  readonly #byStem = new Map<string, Listed[]>()
  /** Verbs by the roots of their forms, and what compounds may have as a part. */
  readonly #byRoot = new Map<string, Listed[]>()
  /** Words of texts seen before: spares lower-casing and stemming. */
  readonly #byWord = new Map<string, Filed>()
  /** Terms of one word by their hash, to be found where the text parts them (`data base`, `log-in`). */
  readonly #whole = new Map<number, Listed[]>()
  /** Terms of two words by the hash of both. */
  readonly #pairs = new Map<number, Listed[]>()
  readonly #unspaced: UnspacedIndex

  /** @param options `inCompounds`: words of one term are found within compounds too (`Taxichauffeur`) */
  constructor(
    readonly morphology: Morphology,
    terms: readonly IndexedTerm[],
    readonly options: { readonly inCompounds?: boolean } = {},
  ) {
    const unspaced: IndexedTerm[] = []
    const counts = new Map<string, number>()
    // Nothing but the words is kept of what is parsed: with a hundred thousand terms the rest would be most of the memory.
    const wordsOf = terms.map(term => {
      const { isUnspaced, words, text } = parseTerm(term.text, morphology)
      if (isUnspaced) unspaced.push({ ...term, text })
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
      return isUnspaced ? [] : words
    })
    wordsOf.forEach((words, index) => {
      if (words.length > 0) this.#file(terms[index]!, words, counts)
    })
    this.#unspaced = new UnspacedIndex(unspaced)
  }

  /** The terms in a text: of overlapping ones the longest, by position. */
  find(side: Side): readonly TermHit[] {
    const { words } = side
    const found: Candidate[] = []
    for (let at = 0; at < words.length; at++) {
      const { listed, beside, joined } = this.#filed(words[at]!.text)
      for (let index = 0; index < listed.length; index++)
        if (mayStand(beside[index]!, words, at)) this.#match(listed[index]!, side, at, found)
      for (const term of joined) this.#addJoined(term, side, at, at, found)
      if (this.#whole.size > 0 && at + 1 < words.length) this.#matchParted(side, at, found)
    }
    const hits = found.length === 0 ? none : longest(found, words.length)
    if (this.#unspaced.size === 0 || !side.has(Feature.Unspaced)) return hits
    return [...hits, ...this.#unspaced.find(side)].sort((a, b) => a.start - b.start)
  }

  #file({ id, text, caseSensitive }: IndexedTerm, words: readonly string[], counts: ReadonlyMap<string, number>): void {
    let keyAt = 0
    for (let at = 1; at < words.length; at++) {
      const rarer = counts.get(words[at]!)! - counts.get(words[keyAt]!)!
      if (rarer < 0 || (rarer === 0 && words[at]!.length > words[keyAt]!.length)) keyAt = at
    }
    const beside = words[keyAt + 1] ?? words[keyAt - 1]
    const initial = beside === undefined ? 0 : this.#initialOf(beside)
    const listed: Listed = { id, text, caseSensitive, keyAt, initial, size: words.length, details: undefined }
    const key = words[keyAt]!
    for (const stem of this.morphology.keysOf(key.toLowerCase())) push(this.#byStem, stem, listed)
    // Forms of a verb have other stems than its infinitive; and then other first letters.
    for (const root of this.morphology.rootsOf(key)) push(this.#byRoot, root, listed)
    if (words.length === 1 && this.#seeksCompounds && key.length >= shortestInCompound)
      push(this.#byRoot, this.morphology.plain(key.toLowerCase()), listed)
    if (words.length === 1 && words[0]!.length >= shortestWhole) push(this.#whole, hashOf(words[0]!, seed), listed)
    if (words.length === 2) push(this.#pairs, hashOf(words[1]!, hashOf(words[0]!, seed)), listed)
  }

  /** A form of `be` may begin with any letter. */
  #initialOf(word: string): number {
    const lower = word.toLowerCase()
    return this.morphology.suppletive.has(lower) ? 0 : lower.charCodeAt(0)
  }

  #filed(text: string): Filed {
    let filed = this.#byWord.get(text)
    if (!filed) {
      if (this.#byWord.size >= memorySize) this.#byWord.clear()
      const lower = text.normalize('NFC').toLowerCase()
      const byStem = this.morphology.keysOfForm(lower).flatMap(key => this.#byStem.get(key) ?? nothing)
      const listed = distinct([...byStem, ...this.#byParts(lower)])
      const joined = [lower, lower.replace(/s$/, '')].flatMap(word => this.#pairs.get(hashOf(word, seed)) ?? nothing)
      filed =
        listed.length + joined.length === 0
          ? unfiled
          : { listed, beside: listed.map(besideOf), joined: distinct(joined) }
      this.#byWord.set(text, filed)
    }
    return filed
  }

  get #seeksCompounds(): boolean {
    return this.options.inCompounds === true && this.morphology.isCompounding
  }

  /** What is filed under a beginning of the word, or, of a compound, under any part of it. */
  #byParts(lower: string): Listed[] {
    if (this.#byRoot.size === 0) return []
    const plain = this.morphology.plain(lower)
    const found: Listed[] = []
    const lastStart = this.#seeksCompounds ? plain.length - shortestInCompound : 0
    for (let start = 0; start <= lastStart; start++)
      for (let end = start + shortestRoot; end <= Math.min(plain.length, start + longestPart); end++)
        found.push(...(this.#byRoot.get(plain.slice(start, end)) ?? nothing))
    return found
  }

  #details(term: Listed): Details {
    if (!term.details) {
      const parsed = parseTerm(term.text, this.morphology)
      const words = parsed.words.map(word => this.morphology.termWord(word))
      term.details = { parsed, words, isAcronym: isAcronym(parsed.text) }
    }
    return term.details
  }

  #match(term: Listed, side: Side, at: number, found: Candidate[]): void {
    const { words, text } = side
    const first = at - term.keyAt
    const last = first + term.size - 1
    if (first < 0 || last >= words.length) return
    const details = this.#details(term)
    let isExact = true
    for (let index = first; index <= last; index++) {
      const grade = this.#grade(details, index - first, words[index]!)
      if (grade < Grade.Inflected) return
      if (grade !== Grade.Exact) isExact = false
    }
    for (let index = first; index < last; index++) {
      if (gapOf(text, words[index]!.end, words[index + 1]!.start) !== details.parsed.gaps[index - first]) return
    }
    this.#add(term, side, first, last, isExact, found)
  }

  #add(
    { id, caseSensitive, details }: Listed,
    { text, words }: Side,
    first: number,
    last: number,
    isExact: boolean,
    found: Candidate[],
  ) {
    const { before, after } = details!.parsed
    const start = words[first]!.start - before.length
    const end = words[last]!.end + after.length
    if (before !== '' && !text.startsWith(before, start)) return
    if (after !== '' && !text.startsWith(after, end - after.length)) return
    if ((caseSensitive || details!.isAcronym) && !caseFits(details!.parsed, words, first, last)) return
    const isInCompound = words[first]!.joiner === '-' || words[last + 1]?.joiner === '-'
    // SARS-CoV-2 is another thing than SARS.
    if (isInCompound && isName(words[first]!) && isName(neighbour(words, first, last))) return
    found.push({ id, first, last, start, end, isExact, isInCompound })
  }

  #grade({ words, isAcronym }: Details, index: number, { text }: Word): Grade {
    const wanted = words[index]!
    if (wanted.text === text) return Grade.Exact
    const form = this.morphology.form(text)
    if (form.lower === wanted.lower) return Grade.Exact
    // A listed acronym has no forms but its plural.
    if (isAcronym) return form.lower === `${wanted.lower}s` ? Grade.Inflected : Grade.None
    if (this.morphology.isInflectionOf(wanted, form)) return Grade.Inflected
    const isPart = this.#seeksCompounds && words.length === 1 && wanted.plain.length >= shortestInCompound
    return isPart && this.morphology.isCompoundOf(wanted, form) ? Grade.Inflected : Grade.None
  }

  /** `data-base` where `database` is listed. */
  #matchParted(side: Side, at: number, found: Candidate[]): void {
    const word = side.words[at]!
    const next = side.words[at + 1]!
    if (next.start - word.end !== 1 || (next.joiner !== '-' && side.text.charCodeAt(word.end) !== 0x20)) return
    const listed = this.#whole.get(hashOf(next.text, hashOf(word.text, seed)))
    for (const term of listed ?? nothing) this.#addJoined(term, side, at, at + 1, found)
  }

  /** Where the text has the term's letters with other borders between them. */
  #addJoined(term: Listed, side: Side, first: number, last: number, found: Candidate[]): void {
    const written = side.words
      .slice(first, last + 1)
      .map(({ text }) => text.toLowerCase())
      .join('')
    const wanted = this.#details(term)
      .words.map(({ lower }) => lower)
      .join('')
    if (written === wanted || written === `${wanted}s`) this.#add(term, side, first, last, false, found)
  }
}

const memorySize = 50_000
const shortestRoot = 3
/** Shorter words stand in others by chance. */
const shortestInCompound = 6
const longestPart = 20
/** Shorter words come about by chance where two meet. */
const shortestWhole = 5

// FNV-1a over lower-cased ASCII: two words hash to what their join does, without a string being made.
const seed = 0x811c9dc5 | 0

function hashOf(text: string, from: number): number {
  let hash = from
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit), 0x01000193)
  }
  return hash
}

function distinct(terms: readonly Listed[]): readonly Listed[] {
  return terms.length > 1 ? [...new Set(terms)] : terms
}

function push<K>(map: Map<K, Listed[]>, key: K, term: Listed): void {
  const filed = map.get(key)
  if (filed) filed.push(term)
  else map.set(key, [term])
}

const anything = -1

/** The first letter of the word after a term's rarest (even) or before it (odd), in one number. */
function besideOf({ keyAt, size, initial }: Listed): number {
  return size === 1 || initial === 0 ? anything : (initial << 1) | (keyAt + 1 < size ? 0 : 1)
}

/** Whether the word beside has the right first letter: most terms fail here. */
function mayStand(beside: number, words: readonly Word[], at: number): boolean {
  if (beside === anything) return true
  const word = words[beside & 1 ? at - 1 : at + 1]
  if (!word) return false
  const unit = word.text.charCodeAt(0)
  return unit > 0x7f || (unit | 0x20) === beside >> 1 || unit === beside >> 1
}

function neighbour(words: readonly Word[], first: number, last: number): Word {
  return words[last + 1]?.joiner === '-' ? words[last + 1]! : words[first - 1]!
}

function isName({ shape }: Word): boolean {
  return shape !== 'lower' && shape !== 'unspaced'
}
