import type { Side } from '../analysis/side.js'
import { firstEndingAfter, type Span } from '../model/span.js'
import { isVerbForm } from './english.js'
import { type ForbiddenTerm, forbiddenOf, type GlossaryEntry, listOf } from './entry.js'
import { Grade, Morphology } from './morphology.js'
import { SharedWords } from './place.js'
import { disjoint, type Rendering, TargetTerm } from './target-term.js'
import { TargetText } from './target-text.js'
import type { TermHit } from './term-hits.js'
import { type IndexedTerm, TermIndex } from './term-index.js'

/** A term of the source, everywhere it stands, with the entries that list it and what the translation has for it. */
export interface TermGroup {
  readonly entries: readonly GlossaryEntry[]
  readonly hits: readonly TermHit[]
  /** Accepted by any of the entries. */
  readonly accepted: readonly TargetTerm[]
  readonly renderings: readonly Rendering[]
  /** The source has the term in a form that may be another part of speech: `coughing` where a noun is listed. */
  readonly isOtherWord: boolean
}

export interface ForbiddenHit extends Span {
  readonly entry: GlossaryEntry
  readonly forbidden: ForbiddenTerm
  readonly isExact: boolean
}

/** A term that is to stand in the translation as it stands in the source. */
export interface ProtectedTerm {
  readonly entry: GlossaryEntry
  readonly hits: readonly TermHit[]
  /** The forms it may have in the translation. */
  readonly forms: readonly string[]
}

/** A glossary made ready: a look-up costs hardly more with a hundred thousand entries than with ten. */
export class GlossaryIndex {
  readonly #source: TermIndex
  readonly #forbidden: TermIndex | undefined
  readonly #forbiddenTerms: readonly { readonly entry: GlossaryEntry; readonly forbidden: ForbiddenTerm }[]
  readonly #accepted: (readonly TargetTerm[] | undefined)[]
  #lastSource: Side | undefined
  #lastHits: readonly TermHit[] = []
  #lastEntries: ReadonlySet<GlossaryEntry> | undefined
  #lastTarget: TargetText | undefined
  #lastShared: SharedWords | undefined
  #prescribed: ReadonlySet<string> | undefined

  constructor(
    readonly entries: readonly GlossaryEntry[],
    source: Morphology,
    readonly morphology: Morphology,
  ) {
    this.#source = new TermIndex(source, [...sourceTerms(entries)])
    this.#accepted = new Array(entries.length)
    const forbidden = entries.flatMap(entry => forbiddenOf(entry).map(term => ({ entry, forbidden: term })))
    this.#forbiddenTerms = forbidden
    this.#forbidden =
      forbidden.length === 0
        ? undefined
        : new TermIndex(
            morphology,
            forbidden.map(({ entry, forbidden: { term } }, id) => ({
              text: term,
              id,
              caseSensitive: entry.caseSensitive ?? false,
            })),
            { inCompounds: true },
          )
  }

  /** The terms of the source that have prescribed renderings, each with all its places. */
  terms(source: Side, target: Side): readonly TermGroup[] {
    const hits = this.#hits(source)
    if (hits.length === 0) return none
    return groupHits(hits)
      .map(group => this.#group(group, target))
      .filter(group => group !== undefined)
  }

  /** The terms of the source that are not to be translated. */
  protectedTerms(source: Side): readonly ProtectedTerm[] {
    const found: ProtectedTerm[] = []
    const hits = this.#hits(source)
    if (hits.length === 0) return found
    for (const group of groupHits(hits)) {
      const entry = this.entries[group[0]!.id]!
      if (!entry.doNotTranslate) continue
      const targets = listOf(entry.target)
      found.push({ entry, hits: group, forms: targets.length > 0 ? targets : listOf(entry.source) })
    }
    return found
  }

  /** Forbidden terms of the translation; those within an accepted term, or that another term of the source calls for, are none. */
  forbidden(target: Side, source: Side | undefined): readonly ForbiddenHit[] {
    const hits = this.#forbidden?.find(target) ?? []
    if (hits.length === 0) return []
    const accepted = source ? disjoint(this.terms(source, target).flatMap(({ renderings }) => renderings)) : []
    return hits
      .filter(hit => {
        const span = accepted[firstEndingAfter(accepted, hit.start)]
        return !span || !outranks(span, hit)
      })
      .map(({ id, start, end, isExact }) => ({ ...this.#forbiddenTerms[id]!, start, end, isExact }))
  }

  /** Whether the source has a term of the entry. */
  isInSource(entry: GlossaryEntry, source: Side): boolean {
    const hits = this.#hits(source)
    this.#lastEntries ??= new Set(hits.map(({ id }) => this.entries[id]!))
    return this.#lastEntries.has(entry)
  }

  /** Whether the glossary prescribes these very words for the translation, or protects them: then they are no foreign words. */
  prescribes(words: string): boolean {
    this.#prescribed ??= new Set(this.entries.flatMap(acceptedTexts).map(text => text.toLowerCase()))
    return this.#prescribed.has(words.toLowerCase())
  }

  /** Where in the translation the counterpart of a stretch of the source should stand. */
  expectedPlace(span: Span, source: Side, target: Side, found?: readonly { source: number; target: number }[]): number {
    const last = this.#lastShared
    if (last?.source !== source || last.target !== target) this.#lastShared = new SharedWords(source, target)
    return this.#lastShared!.expectedPlace(span, found)
  }

  targetText(target: Side): TargetText {
    if (this.#lastTarget?.side !== target) this.#lastTarget = new TargetText(target, this.morphology)
    return this.#lastTarget
  }

  /** Several rules ask for the same segment in turn. */
  #hits(source: Side): readonly TermHit[] {
    if (this.#lastSource !== source) {
      this.#lastHits = this.#source.find(source)
      this.#lastSource = source
      this.#lastEntries = undefined
    }
    return this.#lastHits
  }

  #group(hits: readonly TermHit[], target: Side): TermGroup | undefined {
    const ids = [...new Set(hits.map(({ id }) => id))]
    const entries = ids.map(id => this.entries[id]!)
    if (entries.some(({ doNotTranslate }) => doNotTranslate)) return undefined
    const accepted = ids.flatMap(id => this.#acceptedBy(id))
    if (accepted.length === 0) return undefined
    // Entries that share a place stand in a row.
    const places = hits.filter(({ start }, at) => hits[at - 1]?.start !== start)
    const text = this.targetText(target)
    const renderings = disjoint(accepted.flatMap(term => term.find(text)))
    const isOtherWord = entries.every(entry => this.#isOtherWord(entry, hits, accepted))
    return { entries, hits: places, accepted, renderings, isOtherWord }
  }

  #acceptedBy(id: number): readonly TargetTerm[] {
    let accepted = this.#accepted[id]
    if (!accepted) {
      accepted = listOf(this.entries[id]!.target)
        .map(text => new TargetTerm(text, this.morphology))
        .filter(({ parsed }) => parsed.text !== '')
      this.#accepted[id] = accepted
    }
    return accepted
  }

  /** An English -ed or -ing form of what is listed as a noun or an adjective. */
  #isOtherWord(entry: GlossaryEntry, hits: readonly TermHit[], accepted: readonly TargetTerm[]): boolean {
    if (this.#source.morphology.code !== 'en' || hits.some(({ isExact }) => isExact)) return false
    if (accepted.some(({ words }) => words.some(({ roots }) => roots.length > 0))) return false
    if (entry.partOfSpeech && /^v/i.test(entry.partOfSpeech)) return false
    const source = this.#lastSource!.text
    return hits.every(({ start, end }) =>
      listOf(entry.source).every(listed => isVerbForm(source.slice(start, end).toLowerCase(), listed.toLowerCase())),
    )
  }
}

const none: readonly TermGroup[] = []

/**
 * Makes a glossary ready for a pair of languages.
 *
 * @param entries of the right shape (`entryFault`)
 */
export async function buildGlossary(
  entries: readonly GlossaryEntry[],
  sourceLang: string,
  targetLang: string,
): Promise<GlossaryIndex> {
  const [source, target] = await Promise.all([Morphology.load(sourceLang), Morphology.load(targetLang)])
  return new GlossaryIndex(entries, source, target)
}

function* sourceTerms(entries: readonly GlossaryEntry[]): Generator<IndexedTerm> {
  for (let id = 0; id < entries.length; id++) {
    const entry = entries[id]!
    for (const text of listOf(entry.source))
      yield { text, id, caseSensitive: entry.caseSensitive ?? isBrand(entry, text) }
  }
}

/** A protected name with a capital is no name without it: Word, word. */
function isBrand({ doNotTranslate }: GlossaryEntry, text: string): boolean {
  return doNotTranslate === true && text !== text.toLowerCase()
}

/** Hits of the same entries together: three places of one term are one group. Hits come by position, those of one place in a row. */
function groupHits(hits: readonly TermHit[]): TermHit[][] {
  const groups: { readonly ids: readonly number[]; readonly hits: TermHit[] }[] = []
  for (let at = 0; at < hits.length; ) {
    const { start, end } = hits[at]!
    const ids: number[] = []
    const same: TermHit[] = []
    for (; at < hits.length && hits[at]!.start === start && hits[at]!.end === end; at++) {
      ids.push(hits[at]!.id)
      same.push(hits[at]!)
    }
    const group = groups.find(
      other => other.ids.length === ids.length && other.ids.every((id, rank) => id === ids[rank]),
    )
    if (group) group.hits.push(...same)
    else groups.push({ ids, hits: same })
  }
  return groups.map(group => group.hits)
}

/** Whether what is found of an accepted term leaves nothing of a forbidden one: it is longer, or as long and no worse a match. */
function outranks(accepted: Rendering, forbidden: TermHit): boolean {
  if (accepted.grade < Grade.Inflected) return false
  if (accepted.start > forbidden.start || accepted.end < forbidden.end) return false
  const isLonger = accepted.end - accepted.start > forbidden.end - forbidden.start
  return isLonger || accepted.grade === Grade.Exact || !forbidden.isExact
}

function acceptedTexts(entry: GlossaryEntry): readonly string[] {
  const targets = listOf(entry.target)
  return entry.doNotTranslate ? [...targets, ...listOf(entry.source)] : targets
}
