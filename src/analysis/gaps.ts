import type { Lexicons } from '../lexicon/index.js'
import type { Span } from '../model/span.js'
import { scriptsOf } from '../text/scripts.js'
import { type Marks, marksOf, SENTENCE } from './borders.js'
import { type Coverage, type CoveredWords, coverageOf, FIGURE, NAME, NOTHING } from './coverage.js'
import { type LengthFit, lengthFit } from './length.js'
import type { Side } from './side.js'
import { StampSet } from './stamp-set.js'

/** A stretch of one side without a counterpart on the other. */
export interface Gap extends Span {
  /** Half-open range of words. */
  readonly from: number
  readonly to: number
  /** Log-odds that it has none: of its words, and of the lengths of both sides. */
  readonly evidence: number
  readonly lengthEvidence: number
  /** The sum, with a bonus for a stretch that begins and ends where a sentence or a clause does, and for marks lost with it. */
  readonly score: number
  /** Whether it is one sentence or several. */
  readonly isSentence: boolean
  /** Whether a sentence ends inside it. */
  readonly crossesSentence: boolean
  /** Words that tell: content words without a counterpart. */
  readonly missing: number
}

/** Shares of words of each kind that have a counterpart in human translations, measured: plain, known, name, figure. */
type Rates = readonly [plain: number, known: number, name: number, figure: number]
const ratesWithEnglish: Readonly<Record<string, Rates>> = {
  it: [0.36, 0.6, 0.88, 0.86],
  es: [0.43, 0.66, 0.86, 0.92],
  fr: [0.42, 0.56, 0.8, 0.87],
  pt: [0.45, 0.68, 0.84, 0.93],
  de: [0.35, 0.54, 0.84, 0.86],
}
const otherRates: Rates = [0.12, 0.5, 0.72, 0.75]
/** Between scripts, only figures and what is left in the other script can be found again. */
const ratesBetweenScripts: Rates = [0.004, 0.5, 0.1, 0.7]
/** Shares that find one by chance in a text that is no translation. */
const chance: Rates = [0.012, 0.04, 0.05, 0.04]
/** Misses come in clusters (a free translation is free throughout), so that a word says less than it would alone. */
const clustering = 0.75

/** What was left out and what was added, computed as far as it is asked for. */
export class Gaps {
  readonly coverage: Coverage
  readonly #rates: Rates
  readonly #fit: LengthFit
  readonly #source: Marks
  readonly #target: Marks
  #omission: Gap | undefined | null = null
  #addition: Gap | undefined | null = null

  constructor(source: Side, target: Side, lexicons: Lexicons) {
    this.coverage = coverageOf(source, target, lexicons)
    this.#rates = ratesOf(source, target)
    this.#fit = lengthFit(source, target)
    this.#source = marksOf(source)
    this.#target = marksOf(target)
  }

  /** The most suspicious stretch of the source that the target lacks. */
  get omission(): Gap | undefined {
    if (this.#omission === null) {
      const { source, target, expected, deviation, z } = this.#fit
      this.#omission = bestGap(this.coverage.source, this.#rates, this.#source, this.#target, letters =>
        lengthOdds(z, Math.log((target + 1) / (expected * (1 - letters / source) + 1)) / deviation),
      )
    }
    return this.#omission
  }

  /** The most suspicious stretch of the target that the source lacks. */
  get addition(): Gap | undefined {
    if (this.#addition === null) {
      const { target, expected, deviation, z } = this.#fit
      this.#addition = bestGap(this.coverage.target, this.#rates, this.#target, this.#source, letters =>
        lengthOdds(z, Math.log((target - letters + 1) / (expected + 1)) / deviation),
      )
    }
    return this.#addition
  }

  /** Log-odds that the target has nothing to do with the source: no word of either answers to the other. */
  get detachment(): number {
    return Math.min(oddsOfAll(this.coverage.source, this.#rates), oddsOfAll(this.coverage.target, this.#rates))
  }

  /** Whether none of the words of the target, a few of its own at least, has a counterpart in the source. */
  get answersNothing(): boolean {
    const { kinds, partner } = this.coverage.target
    let telling = 0
    for (let index = 0; index < kinds.length; index++) {
      if (kinds[index] === NOTHING) continue
      if (partner[index]! >= 0) return false
      telling++
    }
    return telling > 2
  }

  /** Whether nothing but names, a few of them, is missing in a gap of the source. */
  areNames({ from, to, missing }: Gap): boolean {
    const { kinds, partner } = this.coverage.source
    if (missing > 3) return false
    for (let index = from; index < to; index++)
      if (kinds[index] !== NOTHING && kinds[index] !== NAME && partner[index]! < 0) return false
    return true
  }

  /** Whether both sides count or measure something. */
  get hasFigures(): boolean {
    return this.coverage.source.kinds.includes(FIGURE) && this.coverage.target.kinds.includes(FIGURE)
  }
}

/** How much likelier the lengths are without the stretch, if they then are `without` standard deviations off. */
function lengthOdds(z: number, without: number): number {
  return (z * z - without * without) / 2
}

let lastTarget: Side | undefined
let lastGaps: Gaps | undefined

/** Looks for what was left out and what was added. The last answer is kept, since several rules ask of the same pair in turn. */
export function gapsOf(source: Side, target: Side, lexicons: Lexicons): Gaps {
  if (!lastGaps || lastTarget !== target) {
    lastGaps = new Gaps(source, target, lexicons)
    lastTarget = target
  }
  return lastGaps
}

/** The rates measured against English; absent where bilint has no dictionary. */
function measuredRates(source: Side, target: Side): Rates | undefined {
  const other = source.language.code === 'en' ? target : target.language.code === 'en' ? source : undefined
  return other && ratesWithEnglish[other.language.code]
}

function ratesOf(source: Side, target: Side): Rates {
  const measured = measuredRates(source, target)
  if (measured) return measured
  const isLatin = ({ locale }: Side) => scriptsOf(locale).has('Latn')
  return isLatin(source) === isLatin(target) ? otherRates : ratesBetweenScripts
}

function oddsOfAll(covered: CoveredWords, rates: Rates): number {
  let sum = 0
  for (let index = 0; index < covered.words.length; index++) sum += wordOdds(covered, index, rates)
  return sum
}

/** Where in the target a gap of the source would have to be filled: after the counterpart of the word before it. */
export function placeOf(gap: Gap, { coverage }: Gaps, target: Side): number {
  const { source } = coverage
  const end = target.text.trimEnd().length
  if (gap.to >= source.words.length) return end
  for (let index = gap.from - 1; index >= 0; index--) {
    const partner = source.partner[index]!
    if (partner >= 0) return target.words[partner]!.end
  }
  return gap.from === 0 ? 0 : end
}

/** Whether the words of a pair can be told to answer each other. */
export function canCompare(source: Side, target: Side): boolean {
  return measuredRates(source, target) !== undefined
}

/**
 * Whether no word of the source, or one of many, begins like a word of the target: cheap, and seldom true of translations between
 * European languages.
 */
export function looksDetached(source: Side, target: Side): boolean {
  if (!measuredRates(source, target)) return false
  beginnings.clear()
  let short = 0
  for (const { text } of target.words) {
    if (text.length > 2) beginnings.add(beginning(text))
    else short++
  }
  if (target.words.length - short < 4) return false
  let long = 0
  let alike = 0
  for (const { text } of source.words) {
    if (text.length < 4) continue
    long++
    if (beginnings.has(beginning(text)) && ++alike > 1) return false
  }
  return long >= 4 && (alike === 0 || long >= 12)
}

const beginnings = new StampSet()

/** The first three letters in lower case, without the accents of Latin-1. */
function beginning(text: string): number {
  return (
    (plainLetter(text.charCodeAt(0)) << 16) | (plainLetter(text.charCodeAt(1)) << 8) | plainLetter(text.charCodeAt(2))
  )
}

function plainLetter(unit: number): number {
  if (unit < 0x80) return unit | 0x20
  return unit < 0x100
    ? 'aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo/ouuuuypy'.charCodeAt(unit - 0xc0) || unit
    : unit
}

/** What is left out is mostly a whole sentence or clause, seldom a phrase. */
const borderBonus: readonly number[] = [0, -1.5, 0, 0.5]

/** Borders are looked at pairwise, so a very long text is searched only for gaps of this many words. */
const longestGap = 120

function bestGap(
  covered: CoveredWords,
  rates: Rates,
  { borders, sentences, clauses }: Marks,
  others: Marks,
  odds: (letters: number) => number,
): Gap | undefined {
  const { words } = covered
  const sums = [0]
  const letters = [0]
  for (let index = 0; index < words.length; index++) {
    sums.push(sums[index]! + wordOdds(covered, index, rates))
    letters.push(letters[index]! + words[index]!.end - words[index]!.start)
  }
  const sentenceBonus = sentences > others.sentences ? 1.5 : -2
  const clauseBonus = clauses > others.clauses ? 1 : -1
  let best: Omit<Gap, 'missing' | 'crossesSentence'> | undefined
  for (let from = 0; from < words.length; from++) {
    if (borders[from] === 0) continue
    const furthest = Math.min(words.length, from + longestGap)
    for (let to = from + 1; to <= furthest; to++) {
      if (borders[to] === 0) continue
      const evidence = sums[to]! - sums[from]!
      if (evidence <= 0) continue
      const lengthEvidence = odds(letters[to]! - letters[from]!)
      const isSentence = borders[from] === SENTENCE && borders[to] === SENTENCE
      const fit = borderBonus[borders[from]!]! + borderBonus[borders[to]!]! + (isSentence ? sentenceBonus : clauseBonus)
      const score = evidence + lengthEvidence + fit
      if (best && score <= best.score) continue
      const { start } = words[from]!
      best = { start, end: words[to - 1]!.end, from, to, evidence, lengthEvidence, score, isSentence }
    }
  }
  if (!best) return undefined
  const crossesSentence = borders.slice(best.from + 1, best.to).includes(SENTENCE)
  return { ...best, crossesSentence, missing: missingIn(covered, best.from, best.to) }
}

/** Log-odds of a word’s having or not having a counterpart, if its stretch has none against if it has. */
function wordOdds({ kinds, partner }: CoveredWords, index: number, rates: Rates): number {
  const kind = kinds[index]!
  if (kind === NOTHING) return 0
  return oddsOf(rates)[partner[index]! >= 0 ? kind - 1 : kind + 3]!
}

let lastRates: Rates | undefined
let lastOdds: readonly number[] = []

/** The odds of each kind with a counterpart, and then of each without. The last answer is kept: a text is of one language. */
function oddsOf(rates: Rates): readonly number[] {
  if (rates !== lastRates) {
    lastRates = rates
    lastOdds = [
      ...rates.map((expected, kind) => Math.log(chance[kind]! / expected)),
      ...rates.map((expected, kind) => clustering * Math.log((1 - chance[kind]!) / (1 - expected))),
    ]
  }
  return lastOdds
}

function missingIn({ kinds, partner }: CoveredWords, from: number, to: number): number {
  let missing = 0
  for (let index = from; index < to; index++) if (kinds[index] !== NOTHING && partner[index]! < 0) missing++
  return missing
}
