import { isHeight, isMetric, isSumOfFeet } from './heights.js'
import { knowsNumberWords, numberWordsOf } from './number-words.js'
import type { Quantity } from './quantity.js'
import type { Side } from './side.js'
import { converts, convertsToAny, type MeasuredUnit, signedValue, unitFormsOf, unitOf } from './units.js'

const epsilon = 1e-9

export function equals(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= epsilon * Math.max(Math.abs(a), Math.abs(b))
}

export function intersects(a: readonly number[], b: readonly number[]): boolean {
  for (const value of a) for (const other of b) if (equals(value, other)) return true
  return false
}

/** Whether a number without a counterpart of its own is said in some other way: as an article, in pieces, with a half, converted. */
export function isAnswered(quantity: Quantity, from: Side, to: Side): boolean {
  return (
    isOne(quantity, to) ||
    inPieces(quantity, to) ||
    asPiece(quantity, to) ||
    withHalf(quantity, to) ||
    isOtherClock(quantity, from, to) ||
    isShare(quantity, from, to) ||
    isRatio(quantity, from, to) ||
    isHeight(quantity, from, to) ||
    isMetric(quantity, from, to) ||
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
function inPieces(quantity: Quantity, to: Side): boolean {
  const { parts, clock, values } = quantity
  if (parts.length < 2) return false
  if (clock.length === 0) return parts.every(part => holds(to, part) || part === 1)
  const [, minute = 0] = parts
  const hours = clock.map(value => Math.floor(value / 60))
  if (minute === 0) return [...hours, ...values].some(value => tells(to, value, quantity))
  const next = hours.map(value => value + 1)
  if (
    hours.some(value => tells(to, value)) &&
    (tells(to, minute) || (minute === 30 && says(to, 0.5)) || (minute === 15 && says(to, 0.25)))
  )
    return true
  if (!next.some(value => tells(to, value) || (value > 12 && inWords(to, value - 12)))) return false
  return (
    tells(to, 60 - minute) || (minute === 30 && says(to, 0.5)) || (minute === 45 && (says(to, 0.25) || says(to, 0.75)))
  )
}

/** Whether a number stands by itself: hour and minute of another time are no pieces of this one. */
function tells({ quantities }: Side, value: number, time?: Quantity): boolean {
  return quantities.some(other => {
    const { values, parts, clock } = other
    if (time && isOtherHalf(time, other)) return false
    return values.some(known => equals(known, value)) || (clock.length === 0 && parts.includes(value))
  })
}

/** Whether two times are known to be in different halves of the day. */
function isOtherHalf(a: Quantity, b: Quantity): boolean {
  return (
    a.kind === 'time' && b.kind === 'time' && a.clock.length === 1 && b.clock.length === 1 && a.clock[0] !== b.clock[0]
  )
}

function inWords({ quantities }: Side, value: number): boolean {
  return quantities.some(({ values, hard }) => !hard && values.includes(value))
}

function asPiece(quantity: Quantity, to: Side): boolean {
  return to.quantities.some(
    other =>
      other.parts.length > 1 &&
      quantity.values.some(value => other.parts.includes(value)) &&
      !isOtherHalf(quantity, other),
  )
}

/** “1.5 million” as “un million et demi”. */
function withHalf(quantity: Quantity, to: Side): boolean {
  const value = (quantity.values[0] ?? 0) / quantity.magnitude
  if (Math.abs(value % 1) !== 0.5) return false
  if (!to.quantities.some(({ values }) => values.includes(0.5))) return false
  const whole = (value - 0.5) * quantity.magnitude
  return whole === quantity.magnitude || whole === 0 || holds(to, whole)
}

/** “9 to 5” on the other clock: “das 9 às 17 horas”. */
function isOtherClock(quantity: Quantity, from: Side, to: Side): boolean {
  const [value = 0] = quantity.values
  if (quantity.decimals > 0 || value < 1 || value > 24) return false
  return to.quantities.some(
    other =>
      Math.abs((other.values[0] ?? 0) - value) === 12 &&
      (isHour(to, other) || isHour(from, quantity)) &&
      !isOtherHalf(quantity, other) &&
      !(value < 12 ? isMorning(quantity) : isMorning(other)),
  )
}

/** A time known to be before noon: its hour plus twelve is another. */
function isMorning({ kind, clock }: Quantity): boolean {
  return kind === 'time' && clock.length === 1 && clock[0]! < 12 * 60
}

function isHour(side: Side, quantity: Quantity): boolean {
  return quantity.kind === 'time' || unitOf(side, quantity)?.units.some(({ id }) => id === 'h') === true
}

/** 50 % is a half. */
function isShare({ values, end, hard, magnitude }: Quantity, from: Side, to: Side): boolean {
  if (hard)
    return /^\s?(?:%|per|Prozent|por|pour)/.test(from.prose.slice(end, end + 8)) && holdsShare(to, values[0]! / 100)
  return magnitude === 1 && values.some(value => value < 1 && value > 0 && holdsShare(to, value))
}

/** A third is 33 % to most. */
function holdsShare({ quantities }: Side, share: number): boolean {
  return quantities.some(({ values }) =>
    values.some(value => Math.abs(value - share) < 0.008 || Math.abs(value / 100 - share) < 0.008),
  )
}

function says({ quantities }: Side, value: number): boolean {
  return quantities.some(({ values }) => values.some(other => equals(other, value)))
}

/** 20 % as one in five. */
function isRatio(quantity: Quantity, from: Side, to: Side): boolean {
  const [value = 0] = quantity.values
  if (isPercent(quantity, from)) return ratiosOf(to).some(({ ratio }) => equals(ratio, value / 100))
  return ratiosOf(from).some(
    ({ part, whole, ratio }) =>
      (part === quantity || whole === quantity) &&
      to.quantities.some(other => isPercent(other, to) && equals((other.values[0] ?? 0) / 100, ratio)),
  )
}

function isPercent(quantity: Quantity, side: Side): boolean {
  return unitOf(side, quantity)?.units.some(({ id }) => id === 'percent') === true
}

interface Ratio {
  /** Left out where an article stands for one. */
  readonly part: Quantity | undefined
  readonly whole: Quantity
  readonly ratio: number
}

/** Small numbers side by side, the first the lesser: one in five, three out of four. */
function ratiosOf({ quantities, vocabulary, language }: Side): Ratio[] {
  const found: Ratio[] = []
  const { ones } = numberWordsOf(language.code)
  const hasOne = [...ones].some(one => vocabulary.has(one))
  quantities.forEach((whole, index) => {
    const [of = 0] = whole.values
    if (of < 2 || of > 100) return
    const part = quantities[index - 1]
    const count = part?.values[0] ?? 0
    if (part && count > 0 && count < of && whole.start - part.end < 14) found.push({ part, whole, ratio: count / of })
    else if (hasOne && !whole.hard && of <= 10) found.push({ part: undefined, whole, ratio: 1 / of })
  })
  return found
}

/** A measure the other side gives in another unit, or as one of a larger unit (24 hours: a day). */
function isConverted(quantity: Quantity, from: Side, to: Side): boolean {
  const unit = unitOf(from, quantity)
  if (isInBasisPoints(quantity, unit, to)) return true
  if (!unit) return false
  const value = signedValue(from, quantity, unit) ?? 0
  for (const candidate of to.quantities) {
    const otherUnit = unitOf(to, candidate)
    const other = signedValue(to, candidate, otherUnit)
    if (other === undefined) continue
    if (otherUnit ? converts(value, unit, other, otherUnit) : convertsToAny(value, unit, other, from.language.code))
      return true
  }
  return isWholeOfAnother(value, unit, to) || isSumOfFeet(quantity, unit, to) || isPartOfSum(quantity, unit, from, to)
}

/** The ounces of “7 lb 8 oz” are in the 3.4 kg of the other side. */
function isPartOfSum(quantity: Quantity, unit: MeasuredUnit, from: Side, to: Side): boolean {
  const [own] = unit.units
  if (!own) return false
  const index = from.quantities.indexOf(quantity)
  for (const neighbour of [from.quantities[index - 1], from.quantities[index + 1]]) {
    const gap = neighbour ? Math.max(neighbour.start - quantity.end, quantity.start - neighbour.end) : 99
    const other =
      neighbour && gap < 16
        ? unitOf(from, neighbour)?.units.find(({ dimension }) => dimension === own.dimension)
        : undefined
    if (!neighbour || !other || other.id === own.id) continue
    const sum = (quantity.values[0] ?? 0) * own.factor + (neighbour.values[0] ?? 0) * other.factor
    if (holdsMeasure(to, sum, own.dimension)) return true
  }
  return false
}

function holdsMeasure(to: Side, sum: number, dimension: string): boolean {
  return to.quantities.some(candidate => {
    const theirs = unitOf(to, candidate)?.units.find(unit => unit.dimension === dimension)
    return theirs !== undefined && Math.abs((candidate.values[0] ?? 0) * theirs.factor - sum) <= sum * 0.05
  })
}

/** “0,25 point” for 25 basis points: points are no unit by themselves. */
function isInBasisPoints({ values, hard }: Quantity, unit: MeasuredUnit | undefined, to: Side): boolean {
  const [value = 0] = values
  if (unit?.units.some(({ id }) => id === 'bp'))
    return to.quantities.some(other => equals(other.values[0] ?? 0, value / 100))
  if (unit || (hard && value >= 10)) return false
  return to.quantities.some(
    other => equals(other.values[0] ?? 0, value * 100) && unitOf(to, other)?.units.some(({ id }) => id === 'bp'),
  )
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

/** Whether the words of both languages are known: without them nothing can be said of a figure that may stand in words. */
export function knowsBoth(source: Side, target: Side): boolean {
  return knowsNumberWords(source.language.code) && knowsNumberWords(target.language.code)
}
