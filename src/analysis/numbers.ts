import { Feature, isSpace } from '../text/characters.js'
import { type Numeral, readNumeral } from '../text/numerals.js'
import type { Word } from '../text/words.js'
import { clockTime, dayMinutes } from './clock-times.js'
import { readDayHalf } from './day-halves.js'
import { applySuffix, readMagnitude, vulgar } from './magnitudes.js'
import { readNumberWords } from './number-phrases.js'
import { type NumberWords, numberWordsOf } from './number-words.js'
import { type NewQuantity, newQuantity, type Quantity } from './quantity.js'
import { looksRoman, readRoman } from './roman-numerals.js'
import type { Side } from './side.js'
import { readSpokenTime } from './spoken-times.js'
import { hanQuantities } from './unspaced-numbers.js'

/** Every quantity of a side, sorted. */
export function findQuantities(side: Side): readonly Quantity[] {
  const { numbers } = side.signals
  if (numbers.length === 0) return noQuantities
  const table = numberWordsOf(side.language.code)
  const found: NewQuantity[] = []
  let next = 0
  for (const index of numbers) {
    if (index < next) continue
    const word = side.words[index]!
    if (word.shape === 'unspaced') found.push(...hanQuantities(word, index))
    const read = readAt(side, table, index)
    if (!read) continue
    readDayHalf(side, read)
    found.push(read)
    next = read.last + 1
  }
  return found.length > 1 ? linkRanges(side, found) : found
}

function readAt(side: Side, table: NumberWords, index: number): NewQuantity | undefined {
  const { shape, text } = side.words[index]!
  if (shape === 'digits') return readSpokenTime(side, index) ?? readFigures(side, table, index)
  if (shape === 'mixed')
    return (side.has(Feature.Digit) ? readFigures(side, table, index) : undefined) ?? readRoman(side, index)
  return (
    (looksRoman(text) ? readRoman(side, index) : undefined) ??
    readSpokenTime(side, index) ??
    readNumberWords(side, table, index)
  )
}

export const noQuantities: readonly Quantity[] = []

const commaLanguages = new Set(
  'it es fr de pt nl pl cs sk ru uk sv da nb no fi tr ro hu el bg hr sr sl lt lv et id vi ca gl eu'.split(' '),
)

function readFigures(side: Side, table: NumberWords, index: number): NewQuantity | undefined {
  const { words, prose } = side
  const word = words[index]!
  // “%1.”, “#2”: a placeholder or a reference by number is no quantity.
  if (
    prose.charCodeAt(word.start - 1) === 0x25 &&
    !/\d\s?%$/.test(prose.slice(Math.max(0, word.start - 3), word.start))
  )
    return undefined
  if (!isAsciiDigit(word.text)) {
    if (vulgar(word.text.charAt(0))) return vulgarFraction(word, index)
    if (!/^\p{Nd}/u.test(word.text)) return readCode(side, index)
  }
  const numeral = readNumeral(prose, words, index, commaLanguages.has(side.language.code))
  return (
    clockTime(side, numeral) ??
    aroundTheClock(side, numeral) ??
    slashFraction(side, numeral) ??
    figure(side, table, numeral)
  )
}

function isAsciiDigit(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit >= 0x30 && unit <= 0x39
}

/** Letters first (A320, v2.4.10, Covid19): a name with figures in it. */
function readCode(side: Side, index: number): NewQuantity | undefined {
  const { words, prose } = side
  const word = words[index]!
  const digits = /\d+/.exec(word.text)
  if (!digits) return undefined
  let last = index
  for (let next = words[last + 1]; next?.shape === 'digits'; next = words[last + 1]) {
    if (next.start !== words[last]!.end + 1 || prose.charAt(next.start - 1) !== '.') break
    last++
  }
  const figures = {
    start: word.start + digits.index,
    end: last > index ? words[last]!.end : word.start + digits.index + digits[0].length,
  }
  const span = { start: word.start, end: words[last]!.end }
  const value = Number(digits[0])
  // SS19, FY21: a year may be meant.
  const values = last > index ? [] : digits[0].length === 2 ? [value, 2000 + value, 1900 + value] : [value]
  return newQuantity('code', span, index, last, values, prose.slice(figures.start, figures.end), figures)
}

function vulgarFraction(word: Word, index: number): NewQuantity {
  return newQuantity('fraction', word, index, index, [vulgar(word.text.charAt(0))], '', word)
}

function figure(side: Side, table: NumberWords, numeral: Numeral): NewQuantity {
  const { prose, words } = side
  const { digits, suffix } = numeral
  const span = { start: numeral.start, end: numeral.digitsEnd }
  const quantity = newQuantity('figure', numeral, numeral.first, numeral.last, numeral.values, digits, span)
  if (numeral.parts.length > 1) quantity.parts = numeral.parts
  quantity.decimals = numeral.decimals
  quantity.grouped = numeral.grouped
  quantity.suffix = suffix
  quantity.negative = isNegative(prose, numeral.start)
  if (numeral.values.length === 0) {
    const { separator } = numeral
    if (separator === ':' || separator === '.') quantity.clock = dayMinutes(numeral.parts)
    if (separator === '.') quantity.kind = 'code'
    return quantity
  }
  if (suffix !== '') applySuffix(quantity, table, prose)
  else if (words.length > quantity.last + 1) {
    const read = readMagnitude(side, table, quantity.last)
    if (read) {
      const { magnitude, half } = read
      quantity.magnitude = magnitude
      quantity.last = read.last
      quantity.end = words[read.last]!.end
      quantity.values = quantity.values.map(value => (value + half) * magnitude)
    }
  }
  quantity.values = withCenturies(quantity.values, numeral, prose)
  if (numeral.decimals === 2 && quantity.magnitude === 1) quantity.clock = dayMinutes(digits.split('.').map(Number))
  return quantity
}

/** “1990s” is also the nineties, “1700s” the eighteenth century, “’95” 1995. */
function withCenturies(values: readonly number[], numeral: Numeral, prose: string): readonly number[] {
  const { length } = numeral.digits
  if (length !== 4 && length !== 2) return values
  const value = values[0]!
  const decade = isDecade(numeral, prose)
  if (length === 4 && decade && value % 10 === 0) {
    const short = value % 100
    return [value, short, ...(short === 0 ? [value / 100 + 1] : [])]
  }
  if (length === 2 && (decade || isApostrophe(prose.charCodeAt(numeral.start - 1))))
    return [value, 1900 + value, 2000 + value, 1800 + value]
  return values
}

function isDecade({ suffix, digitsEnd }: Numeral, prose: string): boolean {
  if (suffix !== '') return decadeEndings.has(suffix)
  return isApostrophe(prose.charCodeAt(digitsEnd)) && /^s(?!\p{L})/u.test(prose.slice(digitsEnd + 1, digitsEnd + 3))
}

const decadeEndings: ReadonlySet<string> = new Set(['s', 'er', 'ern'])

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018
}

function isNegative(prose: string, start: number): boolean {
  const sign = prose.charAt(start - 1)
  if (sign !== '-' && sign !== '−' && sign !== '–') return false
  const before = prose.charCodeAt(start - 2)
  const after = prose.charCodeAt(start)
  return (
    (start === 1 || before === 0x28 || isSpace(before)) &&
    !isSpace(after) &&
    !/\d\s?$/.test(prose.slice(Math.max(0, start - 4), start - 1))
  )
}

/** 1/2, 3/4; not 24/7 nor a date. */
function slashFraction(side: Side, numeral: Numeral): NewQuantity | undefined {
  const { words, prose } = side
  const below = words[numeral.last + 1]
  if (!below || below.start !== numeral.end + 1 || !isSlash(prose.charCodeAt(numeral.end))) return undefined
  if (numeral.digits.length > 2 || numeral.suffix !== '' || !/^\d{1,3}$/.test(below.text)) return undefined
  if (prose.charAt(below.end) === '/' || prose.charAt(numeral.start - 1) === '/') return undefined
  const parts = [numeral.parts[0]!, Number(below.text)] as const
  if (parts[0] >= parts[1] || parts[1] > 100) return undefined
  const span = { start: numeral.start, end: below.end }
  const digits = `${numeral.digits}/${below.text}`
  const values = [parts[0] / parts[1]]
  const quantity = newQuantity('fraction', span, numeral.first, numeral.last + 1, values, digits, span)
  quantity.parts = parts
  return quantity
}

/** “24/7” is an idiom, and said in other ways elsewhere. */
function aroundTheClock({ prose }: Side, numeral: Numeral): NewQuantity | undefined {
  if (
    numeral.digits !== '24' ||
    numeral.suffix !== '' ||
    !/^[/\u2044]7(?!\d)/.test(prose.slice(numeral.end, numeral.end + 3))
  )
    return undefined
  const span = { start: numeral.start, end: numeral.end + 2 }
  const quantity = newQuantity('figure', span, numeral.first, numeral.last + 1, [24], '24/7', span)
  quantity.parts = [24, 7]
  quantity.weak = true
  return quantity
}

function isSlash(unit: number): boolean {
  return unit === 0x2f || unit === 0x2044
}

const rangeGap = /^\s?(?:[-–—/]|to|and|or|bis|und|oder|a|à|al|et|ou|y|o|e|ed|até|à|hasta|fino a)\s?$/

/** “10–15 million” counts in millions on both ends; “1990–95” ends in 1995. */
function linkRanges(side: Side, quantities: NewQuantity[]): readonly Quantity[] {
  for (let index = quantities.length - 2; index >= 0; index--) {
    const from = quantities[index]!
    const to = quantities[index + 1]!
    const gap = to.start - from.end
    if (gap > 8 || gap < 1 || from.hard !== to.hard) continue
    const between = side.prose.slice(from.end, to.start)
    if (!rangeGap.test(between)) continue
    if (to.magnitude > 1 && from.magnitude === 1)
      from.values = [...from.values, ...from.values.map(value => value * to.magnitude)]
    from.rangeEnd = to
    if (
      from.digits.length !== 4 ||
      to.digits.length > 2 ||
      to.digits === '' ||
      from.parts.length > 0 ||
      !/[-–/]/.test(between)
    )
      continue
    const year = Number(from.digits.slice(0, 4 - to.digits.length) + to.digits)
    to.values = [...to.values, year]
  }
  return quantities
}
