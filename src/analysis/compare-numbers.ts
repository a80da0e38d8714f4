import { equals, intersects, isAnswered } from './number-answers.js'
import type { Quantity } from './quantity.js'
import type { Side } from './side.js'
import { isWithin, regroupedFigures } from './telephones.js'

/** What the numbers of a pair have to do with each other. */
export interface NumberComparison {
  /** A source number, and the target number that stands in its place. */
  readonly wrong: readonly (readonly [Quantity, Quantity])[]
  readonly missing: readonly Quantity[]
  readonly extra: readonly Quantity[]
}

/** The last pair compared: the rules that ask follow one another. */
let last: { readonly source: Side; readonly target: Side; readonly comparison: NumberComparison } | undefined

/** Compares the numbers of the two sides by value; done once a segment. */
export function compareNumbers(source: Side, target: Side): NumberComparison {
  if (agreeInOrder(source.quantities, target.quantities)) return nothing
  if (last?.target !== target || last.source !== source) last = { source, target, comparison: compare(source, target) }
  return last.comparison
}

/** What most pairs come to: every number has its counterpart in the same place. */
function agreeInOrder(ours: readonly Quantity[], theirs: readonly Quantity[]): boolean {
  if (ours.length !== theirs.length) return false
  for (let index = 0; index < ours.length; index++) if (!agree(ours[index]!, theirs[index]!)) return false
  return true
}

/** Lists of figures are compared each with each; no sentence holds a thousand. */
export const tooMany = 800

const nothing: NumberComparison = { wrong: [], missing: [], extra: [] }

function compare(source: Side, target: Side): NumberComparison {
  const ours = source.quantities
  const theirs = target.quantities
  if (ours.length + theirs.length > tooMany) return nothing
  const oursDone: boolean[] = []
  const theirsDone: boolean[] = []
  pairFigures(ours, theirs, oursDone, theirsDone)
  answer(source, target, oursDone, theirsDone)
  answer(target, source, theirsDone, oursDone)
  const missing = leftOver(source, target, oursDone)
  const extra = leftOver(target, source, theirsDone)
  const shares = exchangedShares(source, target, oursDone, theirsDone)
  if (missing.length + extra.length === 0) return shares.length > 0 ? { ...nothing, wrong: shares } : nothing
  const isShare = (quantity: Quantity) => shares.some(pair => pair.includes(quantity))
  const open = missing.filter(quantity => !isShare(quantity))
  const others = extra.filter(quantity => !isShare(quantity))
  const { wrong, lost, added } = pairUp(open, others.length > 0 ? others : surplus(ours, theirs, open))
  return { wrong: [...shares, ...wrong], missing: lost, extra: others.length > 0 ? added : [] }
}

const noShares: readonly (readonly [Quantity, Quantity])[] = []

/** “a third” where the source has “a quarter”: said of both sides at once, since a fraction alone may be told without a number. */
function exchangedShares(source: Side, target: Side, oursDone: readonly boolean[], theirsDone: readonly boolean[]) {
  const ours = openShares(source, target, oursDone)
  if (ours.length === 0) return noShares
  const theirs = openShares(target, source, theirsDone)
  if (ours.length !== theirs.length) return noShares
  return ours.map((quantity, index) => [quantity, theirs[index]!] as const)
}

function openShares(from: Side, to: Side, done: readonly boolean[]): readonly Quantity[] {
  return from.quantities.filter(
    (quantity, index) => quantity.kind === 'fraction' && !done[index] && !isAnswered(quantity, from, to),
  )
}

/** The numbers without a counterpart, apart from those that the other side merely groups otherwise. */
function leftOver(from: Side, to: Side, done: readonly boolean[]): readonly Quantity[] {
  const open = from.quantities.filter(({ weak }, index) => !weak && !done[index])
  if (!open.some(({ hard }) => hard)) return open
  const regrouped = regroupedFigures(from, to)
  return regrouped.length === 0 ? open : open.filter(({ figures }) => !isWithin(regrouped, figures))
}

/** Figures with figures first, in order, each once. */
function pairFigures(
  ours: readonly Quantity[],
  theirs: readonly Quantity[],
  oursDone: boolean[],
  theirsDone: boolean[],
): void {
  for (let index = 0; index < ours.length; index++) {
    const quantity = ours[index]!
    if (!quantity.hard) continue
    const other = theirs.findIndex((candidate, at) => candidate.hard && !theirsDone[at] && agree(quantity, candidate))
    if (other < 0) continue
    oursDone[index] = true
    theirsDone[other] = true
  }
}

/** What is left of one side may be answered by anything of the other: a word, a second mention, a piece, a conversion. */
function answer(from: Side, to: Side, done: boolean[], otherDone: boolean[]): void {
  for (let index = 0; index < from.quantities.length; index++) {
    if (done[index]) continue
    const quantity = from.quantities[index]!
    const other = to.quantities.findIndex(candidate => agree(quantity, candidate))
    if (other >= 0) {
      done[index] = true
      otherDone[other] = true
    } else if (!quantity.weak && isAnswered(quantity, from, to)) done[index] = true
  }
}

/** Whether two quantities can be the same number. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'time' && b.kind === 'time') return intersects(a.clock, b.clock)
  if (a.clock.length > 0 && b.clock.length > 0 && intersects(a.clock, b.clock)) return true
  // “three quarters” are no “third”, though both hold a three.
  if (a.kind === 'fraction' && b.kind === 'fraction') return equals(a.values[0] ?? 0, b.values[0] ?? 0)
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
  // “2.500 millones” is not 2.5 million, but “10–15 million” begins with ten million.
  const isGrouping =
    sameFigures ||
    (a.decimals !== 3 && b.decimals !== 3 && !a.grouped && !b.grouped) ||
    a.magnitude > 1 !== b.magnitude > 1
  return isGrouping && intersects(a.values, b.values)
}

function sameParts(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.length > 0 && a.every((part, index) => part === b[index])
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
  if ((a.kind === 'roman') !== (b.kind === 'roman')) return mayBeCentury(a) && mayBeCentury(b) ? 1 : 0
  let score = a.hard === b.hard ? 2 : 1
  if (a.kind === b.kind) score += 1
  if (a.magnitude === b.magnitude) score += 1
  if (a.digits.length === b.digits.length) score += 1
  for (let index = 0; index < Math.min(a.digits.length, b.digits.length); index++)
    if (a.digits[index] === b.digits[index]) score += 0.5
  return score
}

/** “Seicento”: the years from 1600 on and the seventeenth century. */
function isAge({ hard, values }: Quantity): boolean {
  return !hard && values.some(value => value >= 1200 && value < 2000) && values.some(value => value > 12 && value < 21)
}

function mayBeCentury(quantity: Quantity): boolean {
  const { kind, hard, values } = quantity
  return (
    kind === 'roman' || isOrdinal(quantity) || isAge(quantity) || (!hard && (values[0] ?? 0) > 1 && values[0]! < 22)
  )
}

/** 12th, 12e: what a century may be in the other language’s Roman numerals. */
function isOrdinal({ hard, suffix, values }: Quantity): boolean {
  return hard && /^(?:th|st|nd|rd|e|ème|º|ª)$/.test(suffix) && (values[0] ?? 99) < 40
}
