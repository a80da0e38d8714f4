import type { Span } from '../model/span.js'
import { findParted, findSuspended } from './german-phrases.js'
import { Grade, type Morphology, type TermWord } from './morphology.js'
import { type ParsedTerm, parseTerm } from './parse-term.js'
import type { TargetText } from './target-text.js'
import { findUnspaced } from './unspaced-index.js'

/** Where a translation has a term, and how: letter for letter, inflected, or in another form. */
export interface Rendering extends Span {
  readonly grade: Grade
}

/** Some of the words of a term, its head among them, with others in place of the rest. */
export interface PartialRendering extends Span {
  readonly found: readonly string[]
  readonly missing: readonly string[]
}

interface Place {
  /** Index among the words of the text. */
  readonly index: number
  readonly grade: Grade
}

/** An accepted rendering of a term, to be looked for in translations in all its forms. */
export class TargetTerm {
  readonly parsed: ParsedTerm
  /** The words that carry the meaning. */
  readonly words: readonly TermWord[]
  /** `Audit-Protokoll` as the one word `Auditprotokoll`; undefined for a term of one word. */
  readonly joined: TermWord | undefined

  constructor(
    readonly text: string,
    readonly morphology: Morphology,
  ) {
    this.parsed = parseTerm(text, morphology)
    const all = this.parsed.words.map(word => morphology.termWord(word))
    const content = all.filter(word => !morphology.words.functions.has(word.plain))
    this.words = content.length > 0 ? content : all
    this.joined = all.length > 1 ? morphology.termWord(joinWords(this.parsed.words)) : undefined
  }

  /** Every place that has the term, by position. */
  find(target: TargetText): Rendering[] {
    if (this.parsed.isUnspaced || this.words.length === 0) return this.#findCharacters(target)
    const places = this.words.map(word => placesOf(word, target))
    const found =
      places.length === 1 ? places[0]!.map(place => rendering(target, [place])) : this.#cluster(places, target)
    if (this.joined)
      found.push(...placesOf(this.joined, target, Grade.Inflected).map(place => rendering(target, [place])))
    else found.push(...this.#findParts(target))
    if (this.morphology.code === 'de') found.push(...findParted(this.words[0]!, target), ...findSuspended(this, target))
    return disjoint(this.#withMarks(found, target))
  }

  /** The best stretch with some of the term's words, the first or the last among them; undefined for a term of one word. */
  findPart(target: TargetText): PartialRendering | undefined {
    if (this.words.length < 2) return undefined
    const places = this.words.map(word => placesOf(word, target, Grade.Inflected))
    const found = this.words.filter((_, index) => places[index]!.length > 0)
    if (found.length === 0 || found.length === this.words.length) return undefined
    const first = places.find(list => list.length > 0)![0]!
    const near = places.flatMap(list =>
      list.filter(({ index }) => Math.abs(index - first.index) <= this.parsed.words.length + 2),
    )
    const { start, end } = rendering(target, near)
    const missing = this.words.filter((_, index) => places[index]!.length === 0)
    return { start, end, found: found.map(({ text }) => text), missing: missing.map(({ text }) => text) }
  }

  #findCharacters(target: TargetText): Rendering[] {
    const wanted = this.parsed.text.toLowerCase()
    if (wanted === '') return []
    const exact = findUnspaced(target.lower, wanted).map(span => ({ ...span, grade: Grade.Exact }))
    // サーバ and サーバー are one word.
    const short = wanted.endsWith('ー') ? wanted.slice(0, -1) : `${wanted}ー`
    if (exact.length > 0 || !/[\u30a1-\u30fa]ー?$/.test(wanted)) return exact
    return findUnspaced(target.lower, short).map(span => ({ ...span, grade: Grade.Inflected }))
  }

  /** One rendering for each occurrence of the rarest word, with the nearest of the others. */
  #cluster(places: readonly (readonly Place[])[], target: TargetText): Rendering[] {
    if (places.some(list => list.length === 0)) return []
    const anchors = places.reduce((rarest, list) => (list.length < rarest.length ? list : rarest))
    const limit = this.parsed.words.length + longestInsertion
    const found: Rendering[] = []
    for (const anchor of anchors) {
      const chosen = places.map(list => (list === anchors ? anchor : nearest(list, anchor.index)))
      // Two words of a term may be one only where words are compounded.
      if (!this.morphology.isCompounding && new Set(chosen.map(({ index }) => index)).size < chosen.length) continue
      const indexes = chosen.map(({ index }) => index)
      const spread = Math.max(...indexes) - Math.min(...indexes) + 1
      found.push(spread <= limit ? rendering(target, chosen) : { ...rendering(target, [anchor]), grade: Grade.Variant })
    }
    return found
  }

  /** A term of one word that the text writes as two (`Benutzer-Konto` for `Benutzerkonto`). */
  #findParts(target: TargetText): Rendering[] {
    const [word] = this.words
    const { side, forms } = target
    const found: Rendering[] = []
    if (!word || word.plain.length < 5) return found
    for (let index = 1; index < forms.length; index++) {
      const before = forms[index - 1]!
      if (side.words[index]!.start - side.words[index - 1]!.end !== 1 || !word.plain.startsWith(before.plain)) continue
      const whole = this.morphology.form(side.words[index - 1]!.text + forms[index]!.lower)
      if (whole.plain.length < word.plain.length - 2) continue
      const grade = this.morphology.relate(word, whole)
      if (grade >= Grade.Inflected)
        found.push(
          rendering(target, [
            { index: index - 1, grade: Grade.Inflected },
            { index, grade: Grade.Inflected },
          ]),
        )
    }
    return found
  }

  /** `C` is no `C++`: what belongs to the term at its edges must stand there. */
  #withMarks(found: readonly Rendering[], { side }: TargetText): readonly Rendering[] {
    const { before, after } = this.parsed
    if (before === '' && after === '') return found
    return found
      .filter(({ start, end }) => side.text.slice(0, start).endsWith(before) && side.text.startsWith(after, end))
      .map(({ start, end, grade }) => ({ start: start - before.length, end: end + after.length, grade }))
  }
}

/** So many words may stand between those of a term: “enfermedades respiratorias agudas y crónicas”. */
const longestInsertion = 6

function placesOf(word: TermWord, target: TargetText, least: Grade = Grade.Variant): Place[] {
  const { forms, morphology } = target
  const places: Place[] = []
  for (let index = 0; index < forms.length; index++) {
    const grade = morphology.relate(word, forms[index]!)
    if (grade >= least) places.push({ index, grade })
  }
  return places
}

/** By halving, as places stand in order. */
function nearest(places: readonly Place[], to: number): Place {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.index < to) low = middle + 1
    else high = middle
  }
  const after = places[low]!
  const before = places[low - 1]
  return before && to - before.index < Math.abs(after.index - to) ? before : after
}

function rendering({ side }: TargetText, places: readonly Place[]): Rendering {
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  let grade: Grade = Grade.Exact
  for (const place of places) {
    const word = side.words[place.index]!
    start = Math.min(start, word.start)
    end = Math.max(end, word.end)
    if (place.grade < grade) grade = place.grade
  }
  return { start, end, grade }
}

/** By position; of overlapping renderings the better, then the first. */
export function disjoint(found: readonly Rendering[]): Rendering[] {
  if (found.length < 2) return [...found]
  const kept: Rendering[] = []
  for (const candidate of [...found].sort((a, b) => a.start - b.start || b.grade - a.grade)) {
    const last = kept.at(-1)
    if (!last || last.end <= candidate.start) kept.push(candidate)
    else if (candidate.grade > last.grade) kept[kept.length - 1] = candidate
  }
  return kept
}

/** The parts of a compound are written together in lower case. */
function joinWords(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join('')
}
