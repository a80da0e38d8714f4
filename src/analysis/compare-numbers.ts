import { knowsNumberWords, numberWordsOf } from './number-words.js'
import type { Quantity } from './quantity.js'
import type { Side } from './side.js'
import { converts, convertsToAny, type MeasuredUnit, unitFormsOf, unitOf } from './units.js'

/** What the numbers of a pair have to do with each other. */
export interface NumberComparison {
  /** Source and target quantities that are the same number, each in figures. */
  readonly same: readonly (readonly [Quantity, Quantity])[]
  /** A source number, and the target number that stands in its place. */
  readonly wrong: readonly (readonly [Quantity, Quantity])[]
  readonly missing: readonly Quantity[]
  readonly extra: readonly Quantity[]
}

const comparisons = new WeakMap<Side, NumberComparison>()

/** Compares the numbers of the two sides by value; done once a segment. */
export function compareNumbers(source: Side, target: Side): NumberComparison {
  let comparison = comparisons.get(target)
  if (!comparison) {
    comparison = compare(source, target)
    comparisons.set(target, comparison)
  }
  return comparison
}

/** Lists of figures are compared each with each; no sentence holds a thousand. */
export const tooMany = 2000

const nothing: NumberComparison = { same: [], wrong: [], missing: [], extra: [] }

function compare(source: Side, target: Side): NumberComparison {
  const ours = source.quantities
  const theirs = target.quantities
  if (ours.length === 0 && theirs.length === 0) return nothing
  if (ours.length + theirs.length > tooMany) return nothing
  const matching = new Matching(source, target)
  const missing = ours.filter((_, index) => matching.isOpen('source', index))
  const extra = theirs.filter((_, index) => matching.isOpen('target', index))
  const { wrong, lost, added } = pairUp(missing, extra.length > 0 ? extra : surplus(ours, theirs, missing))
  return { same: matching.same, wrong, missing: lost, extra: extra.length > 0 ? added : [] }
}

class Matching {
  readonly same: (readonly [Quantity, Quantity])[] = []
  readonly #sourceDone: Uint8Array
  readonly #targetDone: Uint8Array

  constructor(
    readonly source: Side,
    readonly target: Side,
  ) {
    this.#sourceDone = new Uint8Array(source.quantities.length)
    this.#targetDone = new Uint8Array(target.quantities.length)
    this.#pairFigures()
    this.#answer(source, target, this.#sourceDone, this.#targetDone)
    this.#answer(target, source, this.#targetDone, this.#sourceDone)
  }

  isOpen(name: 'source' | 'target', index: number): boolean {
    const quantity = (name === 'source' ? this.source : this.target).quantities[index]!
    return !quantity.weak && (name === 'source' ? this.#sourceDone : this.#targetDone)[index] === 0
  }

  /** Figures with figures first, in order, each once. */
  #pairFigures(): void {
    const theirs = this.target.quantities
    this.source.quantities.forEach((ours, index) => {
      if (!ours.hard) return
      for (let other = 0; other < theirs.length; other++) {
        if (this.#targetDone[other] !== 0 || !theirs[other]!.hard || !agree(ours, theirs[other]!)) continue
        this.#sourceDone[index] = 1
        this.#targetDone[other] = 1
        this.same.push([ours, theirs[other]!])
        return
      }
    })
  }

  /** What is left of one side may be answered by anything of the other: a word, a second mention, a piece, a conversion. */
  #answer(from: Side, to: Side, done: Uint8Array, otherDone: Uint8Array): void {
    from.quantities.forEach((quantity, index) => {
      if (done[index] !== 0) return
      const other = to.quantities.findIndex(candidate => agree(quantity, candidate))
      if (other >= 0) {
        done[index] = 1
        otherDone[other] = 1
      } else if (!quantity.weak && isAnswered(quantity, from, to)) done[index] = 1
    })
  }
}

const epsilon = 1e-9

export function equals(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= epsilon * Math.max(Math.abs(a), Math.abs(b))
}

function intersects(a: readonly number[], b: readonly number[]): boolean {
  for (const value of a) for (const other of b) if (equals(value, other)) return true
  return false
}

/** Whether two quantities can be the same number. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'time' && b.kind === 'time') return intersects(a.clock, b.clock)
  if (a.clock.length > 0 && b.clock.length > 0 && intersects(a.clock, b.clock)) return true
  if (a.digits !== '' && b.digits !== '') {
    if (a.digits.length > 15 || b.digits.length > 15) return a.digits === b.digits
    if (a.digits === b.digits && a.magnitude === b.magnitude) return true
    // Two readings of one string of figures agree only as a whole: “3,500” is never “3,5”.
    if (a.hard && b.hard && a.kind === 'figure' && b.kind === 'figure') return readingsAgree(a, b)
  }
  return intersects(a.values, b.values)
}

function readingsAgree(a: Quantity, b: Quantity): boolean {
  if (a.parts.length > 0 || b.parts.length > 0) return sameParts(a.parts, b.parts) || intersects(a.values, b.values)
  const [first] = a.values
  const [other] = b.values
  if (first !== undefined && other !== undefined && equals(first, other)) return true
  const sameFigures = a.digits.replace('.', '') === b.digits.replace('.', '')
  const isGrouping =
    sameFigures ||
    (a.decimals !== 3 && b.decimals !== 3 && !a.grouped && !b.grouped) ||
    a.magnitude > 1 ||
    b.magnitude > 1
  return isGrouping && intersects(a.values, b.values)
}

function sameParts(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.length > 0 && a.every((part, index) => part === b[index])
}

function isAnswered(quantity: Quantity, from: Side, to: Side): boolean {
  return (
    isOne(quantity, to) ||
    inPieces(quantity, to) ||
    asPiece(quantity, to) ||
    withHalf(quantity, to) ||
    isShare(quantity, from, to) ||
    isHeight(quantity, from, to) ||
    isConverted(quantity, from, to) ||
    (!knowsBoth(from, to) && inThousands(quantity, to))
  )
}

/** An article stands for one. */
function isOne(quantity: Quantity, to: Side): boolean {
  if (!quantity.values.includes(1)) return false
  for (const one of numberWordsOf(to.language.code).ones) if (to.vocabulary.has(one)) return true
  return false
}

function holds(to: Side, value: number): boolean {
  return to.quantities.some(({ values, parts }) => values.some(other => equals(other, value)) || parts.includes(value))
}

/** “12:30” as twelve and thirty, “1/2” as one of two. */
function inPieces({ parts, clock, values }: Quantity, to: Side): boolean {
  if (parts.length < 2) return false
  if (clock.length === 0) return parts.every(part => holds(to, part) || part === 1)
  const [, minute = 0] = parts
  const hours = clock.map(value => Math.floor(value / 60))
  if (minute === 0) return hours.some(value => holds(to, value)) || values.some(value => holds(to, value))
  const next = hours.map(value => value + 1)
  if (
    hours.some(value => holds(to, value)) &&
    (holds(to, minute) || (minute === 30 && says(to, 0.5)) || (minute === 15 && says(to, 0.25)))
  )
    return true
  if (!next.some(value => holds(to, value))) return false
  return (
    holds(to, 60 - minute) || (minute === 30 && says(to, 0.5)) || (minute === 45 && (says(to, 0.25) || says(to, 0.75)))
  )
}

function asPiece(quantity: Quantity, to: Side): boolean {
  return to.quantities.some(({ parts }) => parts.length > 1 && quantity.values.some(value => parts.includes(value)))
}

/** “1.5 million” as “un million et demi”. */
function withHalf(quantity: Quantity, to: Side): boolean {
  const value = (quantity.values[0] ?? 0) / quantity.magnitude
  if (Math.abs(value % 1) !== 0.5) return false
  if (!to.quantities.some(({ values }) => values.includes(0.5))) return false
  const whole = (value - 0.5) * quantity.magnitude
  return whole === quantity.magnitude || whole === 0 || holds(to, whole)
}

/** 50 % is a half. */
function isShare({ values, end, hard, magnitude }: Quantity, from: Side, to: Side): boolean {
  if (hard) return /^\s?(?:%|per|Prozent|por|pour)/.test(from.prose.slice(end, end + 8)) && says(to, values[0]! / 100)
  return magnitude === 1 && values.some(value => value < 1 && value > 0 && says(to, value * 100))
}

function says({ quantities }: Side, value: number): boolean {
  return quantities.some(({ values }) => values.some(other => equals(other, value)))
}

const height = /^\d?[-\s]?(?:foot|feet|ft|['’′])[-\s]?\d{1,2}(?!\d)/

/** “6-foot-6”: the two figures are one length, which the other side gives in another unit. */
function isHeight({ start, hard, figures }: Quantity, from: Side, to: Side): boolean {
  if (!hard) return false
  const isFeet = height.test(from.prose.slice(figures.start, figures.start + 12))
  const isInches = /\d[-\s]?(?:foot|feet|ft|['’′])[-\s]?$/.test(from.prose.slice(Math.max(0, start - 8), start))
  if (!isFeet && !isInches) return false
  return to.quantities.some(quantity => unitOf(to, quantity)?.units.some(({ dimension }) => dimension === 'length'))
}

/** A measure the other side gives in another unit, or as one of a larger unit (24 hours: a day). */
function isConverted(quantity: Quantity, from: Side, to: Side): boolean {
  const unit = unitOf(from, quantity)
  if (!unit) return false
  const [value = 0] = quantity.values
  for (const candidate of to.quantities) {
    const other = candidate.values[0]
    if (other === undefined) continue
    const otherUnit = unitOf(to, candidate)
    if (otherUnit ? converts(value, unit, other, otherUnit) : convertsToAny(value, unit, other, from.language.code))
      return true
  }
  return isWholeOfAnother(value, unit, to)
}

function isWholeOfAnother(value: number, unit: MeasuredUnit, to: Side): boolean {
  const forms = unitFormsOf(to.language.code)
  for (const { id, dimension, factor } of unit.units) {
    if (dimension === 'currency' || dimension === 'temperature' || dimension === 'ratio') continue
    for (const [name, units] of forms.names) {
      const [other] = units
      if (other?.dimension !== dimension || other.id === id) continue
      if (Math.abs((value * factor) / other.factor - 1) < 0.08 && to.vocabulary.has(name)) return true
    }
  }
  return false
}

/** “350,000” as “350 tys.”: the words for thousand and million of a language without a file are not known in every form. */
function inThousands({ values }: Quantity, to: Side): boolean {
  return to.quantities.some(({ values: others }) =>
    values.some(value =>
      others.some(other => [1e3, 1e6, 1e9].some(power => equals(value * power, other) || equals(other * power, value))),
    ),
  )
}

/** “Four tests in four weeks” for “four tests in three weeks”: nothing is new, but one number stands once too often. */
function surplus(ours: readonly Quantity[], theirs: readonly Quantity[], missing: readonly Quantity[]): Quantity[] {
  if (missing.length !== 1 || theirs.length !== ours.length) return []
  const [lost] = missing as [Quantity]
  const twice = theirs.filter(({ values, weak }) => !weak && count(theirs, values) > count(ours, values))
  const position = ours.indexOf(lost)
  const found = twice.find(quantity => theirs.indexOf(quantity) === position) ?? twice.at(-1)
  return found && found.hard === lost.hard ? [found] : []
}

function count(quantities: readonly Quantity[], values: readonly number[]): number {
  return quantities.filter(quantity => !quantity.weak && intersects(quantity.values, values)).length
}

/** Puts what is left over side by side: the likeliest counterpart of each, by kind, shape and place. */
function pairUp(missing: readonly Quantity[], extra: readonly Quantity[]) {
  const wrong: (readonly [Quantity, Quantity])[] = []
  const free = new Set(extra)
  const lost: Quantity[] = []
  for (const quantity of missing) {
    let best: Quantity | undefined
    let bestScore = 0
    for (const candidate of free) {
      const score = likeness(quantity, candidate)
      if (score > bestScore) {
        best = candidate
        bestScore = score
      }
    }
    if (best) {
      wrong.push([quantity, best])
      free.delete(best)
    } else lost.push(quantity)
  }
  return { wrong, lost, added: [...free] }
}

/** How well a target number may be the misrendering of a source number: 0 is not at all. */
function likeness(a: Quantity, b: Quantity): number {
  if ((a.kind === 'roman') !== (b.kind === 'roman')) return isOrdinal(a) || isOrdinal(b) ? 1 : 0
  let score = a.hard === b.hard ? 2 : 1
  if (a.kind === b.kind) score += 1
  if (a.magnitude === b.magnitude) score += 1
  if (a.digits.length === b.digits.length) score += 1
  for (let index = 0; index < Math.min(a.digits.length, b.digits.length); index++)
    if (a.digits[index] === b.digits[index]) score += 0.5
  return score
}

/** 12th, 12e: what a century may be in the other language’s Roman numerals. */
function isOrdinal({ hard, suffix, values }: Quantity): boolean {
  return hard && /^(?:th|st|nd|rd|e|ème|º|ª)$/.test(suffix) && (values[0] ?? 99) < 40
}

/** Whether the words of both languages are known: without them nothing can be said of a figure that may stand in words. */
export function knowsBoth(source: Side, target: Side): boolean {
  return knowsNumberWords(source.language.code) && knowsNumberWords(target.language.code)
}
