import type { Side } from '../analysis/side.js'
import { Feature } from '../text/characters.js'
import type { Word } from '../text/words.js'
import { Grade, type Morphology, type TermWord } from './morphology.js'
import { gapOf, type ParsedTerm, parseTerm } from './parse-term.js'
import { UnspacedIndex } from './unspaced-index.js'

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

export interface IndexedTerm {
  readonly text: string
  readonly id: number
  readonly caseSensitive: boolean
}

interface Listed extends IndexedTerm {
  readonly parsed: ParsedTerm
  /** The word the term is found by: the rarest in the glossary. */
  readonly keyAt: number
  words: readonly TermWord[] | undefined
}

interface Candidate extends TermHit {
  readonly first: number
  readonly last: number
}

const none: readonly TermHit[] = []
const nothing: readonly Listed[] = []

/**
 * Finds any of very many terms in a text. Each term is filed under the stem of its rarest word, so that a word of the text costs one
 * look-up however many terms there are; the longest term wins.
 */
export class TermIndex {
  readonly #byStem = new Map<string, Listed[]>()
  /** Words of texts seen before, and the terms they may be of: spares lower-casing and stemming. */
  readonly #byWord = new Map<string, readonly Listed[]>()
  /** Terms of one word by their hash, to be found where the text parts them (`data base`, `log-in`). */
  readonly #joined = new Map<number, Listed[]>()
  readonly #unspaced: UnspacedIndex

  constructor(
    readonly morphology: Morphology,
    terms: Iterable<IndexedTerm>,
  ) {
    const listed: (IndexedTerm & { parsed: ParsedTerm })[] = []
    const unspaced: IndexedTerm[] = []
    const counts = new Map<string, number>()
    for (const term of terms) {
      const parsed = parseTerm(term.text, morphology)
      if (parsed.isUnspaced) unspaced.push({ ...term, text: parsed.text })
      else if (parsed.words.length > 0) {
        listed.push({ ...term, parsed })
        for (const word of parsed.words) counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    }
    for (const term of listed) this.#file(term, counts)
    this.#unspaced = new UnspacedIndex(unspaced)
  }

  /** The terms in a text: of overlapping ones the longest, by position. */
  find(side: Side): readonly TermHit[] {
    const { words } = side
    const found: Candidate[] = []
    for (let at = 0; at < words.length; at++) {
      const listed = this.#candidates(words[at]!)
      for (const term of listed) this.#match(term, side, at, found)
      if (this.#joined.size > 0 && at + 1 < words.length) this.#matchParted(side, at, found)
    }
    const hits = found.length === 0 ? none : longest(found, words.length)
    if (this.#unspaced.size === 0 || !side.has(Feature.Unspaced)) return hits
    return [...hits, ...this.#unspaced.find(side)].sort((a, b) => a.start - b.start)
  }

  #file(term: IndexedTerm & { parsed: ParsedTerm }, counts: ReadonlyMap<string, number>): void {
    const { words } = term.parsed
    let keyAt = 0
    for (let at = 1; at < words.length; at++) {
      const rarer = counts.get(words[at]!)! - counts.get(words[keyAt]!)!
      if (rarer < 0 || (rarer === 0 && words[at]!.length > words[keyAt]!.length)) keyAt = at
    }
    const listed: Listed = { ...term, keyAt, words: undefined }
    for (const key of this.#keysOf(words[keyAt]!.toLowerCase())) push(this.#byStem, key, listed)
    const [only = ''] = words
    if (words.length === 1 && only.length >= 5) push(this.#joined, hashOf(only, seed), listed)
    if (words.length === 2) this.#fileJoined(listed)
  }

  /** `log in` is to be found as `login`, too. */
  #fileJoined(term: Listed): void {
    const joined = term.parsed.words.join('')
    const twin = { ...term, parsed: { ...term.parsed, words: [joined], gaps: [] }, keyAt: 0, words: undefined }
    push(this.#byStem, this.morphology.stem(joined.toLowerCase()), twin)
  }

  #keysOf(word: string): Set<string> {
    const keys = new Set([this.morphology.stem(word)])
    for (const lemma of this.morphology.irregular?.get(word) ?? []) keys.add(this.morphology.stem(lemma))
    return keys
  }

  #candidates({ text }: Word): readonly Listed[] {
    let listed = this.#byWord.get(text)
    if (!listed) {
      if (this.#byWord.size >= memorySize) this.#byWord.clear()
      listed = nothing
      for (const key of this.#keysOf(text.normalize('NFC').toLowerCase())) {
        const filed = this.#byStem.get(key)
        if (filed) listed = listed === nothing ? filed : [...listed, ...filed]
      }
      this.#byWord.set(text, listed)
    }
    return listed
  }

  #match(term: Listed, side: Side, at: number, found: Candidate[]): void {
    const { words, text } = side
    const { parsed } = term
    const first = at - term.keyAt
    const last = first + parsed.words.length - 1
    if (first < 0 || last >= words.length) return
    let isExact = true
    for (let index = first; index <= last; index++) {
      const grade = this.#grade(term, index - first, words[index]!)
      if (grade < Grade.Inflected) return
      if (grade !== Grade.Exact) isExact = false
    }
    for (let index = first; index < last; index++) {
      if (gapOf(text, words[index]!.end, words[index + 1]!.start) !== parsed.gaps[index - first]) return
    }
    const { start } = words[first]!
    const { end } = words[last]!
    this.#add(term, side, { first, last, start, end, isExact }, found)
  }

  #add(
    term: Listed,
    { text, words }: Side,
    match: Pick<Candidate, 'first' | 'last' | 'start' | 'end' | 'isExact'>,
    found: Candidate[],
  ): void {
    const { before, after } = term.parsed
    const start = match.start - before.length
    const end = match.end + after.length
    if (before !== '' && text.slice(start, match.start) !== before) return
    if (after !== '' && text.slice(match.end, end) !== after) return
    if (!caseFits(term, words, match.first, match.last)) return
    const isInCompound = isHyphenated(words, match.first, match.last)
    // SARS-CoV-2 is another thing than SARS.
    if (isInCompound && isName(words[match.first]!) && isName(neighbour(words, match.first, match.last))) return
    found.push({ id: term.id, ...match, start, end, isInCompound })
  }

  #grade(term: Listed, index: number, word: Word): Grade {
    const wanted = term.parsed.words[index]!
    if (wanted === word.text) return Grade.Exact
    term.words ??= term.parsed.words.map(text => this.morphology.termWord(text))
    const termWord = term.words[index]!
    const form = this.morphology.form(word.text)
    if (form.lower === termWord.lower) return Grade.Exact
    // A listed acronym has no forms but its plural.
    if (isAcronym(term.parsed.text)) return form.lower === `${termWord.lower}s` ? Grade.Inflected : Grade.None
    return this.morphology.relate(termWord, form)
  }

  /** `data-base` where `database` is listed. */
  #matchParted(side: Side, at: number, found: Candidate[]): void {
    const word = side.words[at]!
    const next = side.words[at + 1]!
    if (next.start - word.end !== 1 || (next.joiner !== '-' && side.text.charCodeAt(word.end) !== 0x20)) return
    const listed = this.#joined.get(hashOf(next.text, hashOf(word.text, seed)))
    if (!listed) return
    const joined = (word.text + next.text).toLowerCase()
    const match = { first: at, last: at + 1, start: word.start, end: next.end, isExact: false }
    for (const term of listed) if (term.parsed.words[0]!.toLowerCase() === joined) this.#add(term, side, match, found)
  }
}

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

const memorySize = 50_000

function push<K>(map: Map<K, Listed[]>, key: K, term: Listed): void {
  const filed = map.get(key)
  if (filed) filed.push(term)
  else map.set(key, [term])
}

function caseFits({ caseSensitive, parsed }: Listed, words: readonly Word[], first: number, last: number): boolean {
  if (!caseSensitive && !isAcronym(parsed.text)) return true
  for (let index = first; index <= last; index++) {
    const wanted = parsed.words[index - first] ?? ''
    const written = words[index]!.text
    const shared = Math.min(wanted.length, written.length, caseLength(wanted, written))
    if (written.slice(0, shared) === wanted.slice(0, shared)) continue
    // A sentence gives its first word a capital.
    const capitalised = wanted.charAt(0).toUpperCase() + wanted.slice(1)
    if (index > 0 || written.slice(0, shared) !== capitalised.slice(0, shared)) return false
  }
  return true
}

/** How far the two go together in any case: past it they differ by inflection. */
function caseLength(a: string, b: string): number {
  const [lowerA, lowerB] = [a.toLowerCase(), b.toLowerCase()]
  let shared = 0
  while (shared < lowerA.length && lowerA[shared] === lowerB[shared]) shared++
  return shared
}

/** IT, WHO: in lower case they are other words. */
function isAcronym(text: string): boolean {
  return text.length >= 2 && text.length <= 6 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text)
}

function isHyphenated(words: readonly Word[], first: number, last: number): boolean {
  return words[first]!.joiner === '-' || words[last + 1]?.joiner === '-'
}

function neighbour(words: readonly Word[], first: number, last: number): Word {
  return words[last + 1]?.joiner === '-' ? words[last + 1]! : words[first - 1]!
}

function isName({ shape }: Word): boolean {
  return shape !== 'lower' && shape !== 'unspaced'
}

/** Of overlapping matches the longest; where two are as long, the exact one, and those that match the same words together. */
function longest(found: Candidate[], words: number): TermHit[] {
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
