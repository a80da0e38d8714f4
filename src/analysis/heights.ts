import { numberWordsOf } from './number-words.js'
import type { Quantity } from './quantity.js'
import type { Side } from './side.js'
import { type MeasuredUnit, unitFormsOf, unitOf } from './units.js'

const feetAndInches = /(\d)[-\s]?(?:foot|feet|ft|['’′])[-\s]?(\d{1,2})(?!\d)/g

/** “6-foot-6”: the two figures are one length, which the other side gives in another unit. */
export function isHeight({ start, end, hard }: Quantity, from: Side, to: Side): boolean {
  if (!hard || !mayMeasureFeet(from)) return false
  for (const match of from.prose.matchAll(feetAndInches))
    if (start < match.index + match[0].length && match.index < end)
      return to.quantities.some(
        quantity =>
          metresAndCentimetres(to, quantity) > 0 ||
          unitOf(to, quantity)?.units.some(({ dimension }) => dimension === 'length'),
      )
  return false
}

function mayMeasureFeet({ prose }: Side): boolean {
  return /\df(?:oo|ee)?t|\d[-\s](?:foot|feet|ft)|\d['’′]/.test(prose)
}

/** “1,80 m” for “5 feet 11”. */
export function isSumOfFeet({ values }: Quantity, unit: MeasuredUnit, to: Side): boolean {
  return isInFeet((values[0] ?? 0) * (metresIn(unit) ?? 0), to)
}

function isInFeet(metres: number, to: Side): boolean {
  if (metres === 0 || !mayMeasureFeet(to)) return false
  for (const [, feet, inches] of to.prose.matchAll(feetAndInches)) {
    const exact = Number(feet) * 0.3048 + Number(inches) * 0.0254
    if (Math.abs(exact - metres) < 0.03 * exact) return true
  }
  return false
}

/** “un mètre quatre-vingts” for six feet: the figure behind the metre counts hundredths of it. */
export function isMetric(quantity: Quantity, from: Side, to: Side): boolean {
  const metres = metresAndCentimetres(from, quantity)
  if (metres > 0) return isInFeet(metres, to) || to.quantities.some(other => isNear(lengthOf(to, other), metres))
  const length = lengthOf(from, quantity)
  return length > 0 && to.quantities.some(other => isNear(metresAndCentimetres(to, other), length))
}

function isNear(length: number, metres: number): boolean {
  return length > 0 && Math.abs(length - metres) <= metres * 0.05
}

function lengthOf(side: Side, quantity: Quantity): number {
  const unit = unitOf(side, quantity)
  return (quantity.values[0] ?? 0) * ((unit && metresIn(unit)) ?? 0)
}

function metresIn({ units }: MeasuredUnit): number | undefined {
  return units.find(({ dimension }) => dimension === 'length')?.factor
}

/** Metres, where a quantity counts the centimetres behind “one metre”; else 0. */
function metresAndCentimetres(side: Side, { first, values }: Quantity): number {
  const [centimetres = 0] = values
  if (centimetres < 10 || centimetres > 99) return 0
  const { code } = side.language
  const { glue, ones, words: numbers } = numberWordsOf(code)
  const { words } = side
  const at = glue.has(words[first - 1]?.text ?? '') ? first - 2 : first - 1
  const metre = words[at]
  const count = words[at - 1]?.text
  if (!metre || count === undefined) return 0
  if (
    !unitFormsOf(code)
      .names.get(metre.text.toLowerCase())
      ?.some(({ id }) => id === 'm') &&
    metre.text !== 'm'
  )
    return 0
  const metres = ones.has(count) ? 1 : Number(numbers.get(count)?.[0]?.values[0] ?? count)
  return metres > 0 && metres < 10 ? metres + centimetres / 100 : 0
}
