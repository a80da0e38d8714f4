import { Feature, isSpace } from '../text/characters.js'
import { type Numeral, readNumeral } from '../text/numerals.js'
import type { Word } from '../text/words.js'
import { clockTime, dayMinutes } from './clock-times.js'
import { readNumberWords } from './number-phrases.js'
import { type NumberWords, numberWordsOf } from './number-words.js'
import { newQuantity, type Quantity } from './quantity.js'
import { readRoman } from './roman-numerals.js'
import type { Side } from './side.js'
import { hanQuantities, unspacedPower } from './unspaced-numbers.js'

/** Every quantity of a side, sorted. */
export function findQuantities(side: Side): readonly Quantity[] {
  const { words, cues } = side
  const table = numberWordsOf(side.language.code)
  const found: Quantity[] = []
  const hasDigits = side.has(Feature.Digit)
  const unspaced = side.has(Feature.Unspaced)
  let cue = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    let read: Quantity | undefined
    if (hasDigits && (word.shape === 'digits' || word.shape === 'mixed')) read = readFigures(side, table, index)
    if (read === undefined && word.shape === 'mixed') read = readRoman(side, index)
    else if (word.shape === 'upper' || word.shape === 'capitalised') read = readRoman(side, index)
    else if (unspaced && word.shape === 'unspaced') found.push(...hanQuantities(word, index))
    while (cue < cues.length && cues[cue]!.index < index) cue++
    if (!read && cues[cue]?.index === index && cues[cue]!.cue.isNumber) read = readNumberWords(side, table, index)
    if (!read) continue
    found.push(read)
    index = read.last
  }
  return found.length > 1 ? linkRanges(side, found) : found
}

export const noQuantities: readonly Quantity[] = []

const commaLanguages = new Set(
  'it es fr de pt nl pl cs sk ru uk sv da nb no fi tr ro hu el bg hr sr sl lt lv et id vi ca gl eu'.split(' '),
)

function readFigures(side: Side, table: NumberWords, index: number): Quantity | undefined {
  const { words, prose } = side
  const word = words[index]!
  // “%1.”, “#2”: a placeholder or a reference by number is no quantity.
  if (prose.charAt(word.start - 1) === '%' && !/\d\s?%$/.test(prose.slice(Math.max(0, word.start - 3), word.start)))
    return undefined
  if (vulgar(word.text.charAt(0))) return vulgarFraction(word, index)
  if (!isAsciiDigit(word.text) && !/^\p{Nd}/u.test(word.text)) return readCode(side, index)
  const numeral = readNumeral(prose, words, index, commaLanguages.has(side.language.code))
  return clockTime(side, numeral) ?? slashFraction(side, numeral) ?? figure(side, table, numeral)
}

function isAsciiDigit(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit >= 0x30 && unit <= 0x39
}

/** Letters first (A320, v2.4.10, Covid19): a name with figures in it. */
function readCode(side: Side, index: number): Quantity | undefined {
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
  return newQuantity(span, index, last, {
    kind: 'code',
    values,
    digits: prose.slice(figures.start, figures.end),
    figures,
  })
}

/** ½, ¾ as a number, or 0. */
function vulgar(character: string): number {
  if (character < '¼' || character > '⅞') return 0
  const [above, below] = character.normalize('NFKC').split('\u2044')
  return below ? Number(above) / Number(below) : 0
}

function vulgarFraction(word: Word, index: number): Quantity {
  return newQuantity(word, index, index, {
    kind: 'fraction',
    values: [vulgar(word.text.charAt(0))],
    digits: '',
    figures: word,
  })
}

function figure(side: Side, table: NumberWords, numeral: Numeral): Quantity {
  const { words, prose } = side
  const figures = { start: numeral.start, end: numeral.digitsEnd }
  const parts = numeral.parts.length > 1 ? numeral.parts : []
  const base = {
    digits: numeral.digits,
    figures,
    parts,
    decimals: numeral.decimals,
    grouped: numeral.grouped,
    suffix: numeral.suffix,
    negative: isNegative(prose, numeral.start),
  }
  if (numeral.values.length === 0) {
    const clock = numeral.separator === ':' || numeral.separator === '.' ? dayMinutes(numeral.parts) : []
    return newQuantity(numeral, numeral.first, numeral.last, {
      kind: numeral.separator === '.' ? 'code' : 'figure',
      values: [],
      clock,
      ...base,
    })
  }
  let { values } = numeral
  let { last } = numeral
  let magnitude = magnitudeOfSuffix(table, numeral.suffix, prose, numeral.start)
  if (magnitude > 1 && numeral.suffix.length === 1) values = [...values.map(value => value * magnitude), ...values]
  else if (magnitude > 1) values = values.map(value => value * magnitude)
  const half = vulgar(numeral.suffix)
  if (half > 0) values = values.map(value => value + half)
  if (magnitude === 1 && numeral.suffix === '') {
    const read = readMagnitude(side, table, last)
    magnitude = read.magnitude
    last = read.last
    if (magnitude > 1) values = values.map(value => value * magnitude + read.half * magnitude)
  }
  values = withCenturies(values, numeral, prose)
  const clock = numeral.decimals === 2 && magnitude === 1 ? dayMinutes(numeral.digits.split('.').map(Number)) : []
  const span = { start: numeral.start, end: words[last]!.end }
  return newQuantity(span, numeral.first, last, { kind: 'figure', values, clock, magnitude, ...base })
}

/** “2 500 mil millones”, “3 milioni e mezzo”: the words behind the figures that multiply them. */
function readMagnitude(
  side: Side,
  table: NumberWords,
  from: number,
): { magnitude: number; half: number; last: number } {
  const { words } = side
  let magnitude = 1
  let last = from
  for (let next = from + 1; next < words.length && next <= from + 2; next++) {
    const word = words[next]!
    const gap = word.start - words[next - 1]!.end
    // “300+ billion”
    if (gap > 1 && !(gap === 2 && side.prose.charAt(words[next - 1]!.end) === '+')) break
    if (word.shape === 'unspaced') {
      const { power } = unspacedPower(word.text)
      return { magnitude: power, half: 0, last }
    }
    const entry = table.words.get(word.text.toLowerCase())?.find(({ kind }) => kind === 'multiplier')
    const power = entry?.values[0] ?? 0
    if (power < 12 || (magnitude > 1 && power <= magnitude)) break
    magnitude *= power
    last = next
  }
  const and = words[last + 1]
  const after = words[last + 2]
  if (magnitude > 1 && and && after && table.glue.has(and.text)) {
    const half = table.words.get(after.text)?.find(({ kind }) => kind === 'fraction')?.values[0]
    if (half === 0.5) return { magnitude, half, last: last + 2 }
  }
  return { magnitude, half: 0, last }
}

const suffixes: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  bn: 1e9,
  Bn: 1e9,
  B: 1e9,
  b: 1e9,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  Mio: 1e6,
  mrd: 1e9,
  Mrd: 1e9,
  mld: 1e9,
  mds: 1e9,
  tn: 1e12,
  T: 1e12,
  MM: 1e6,
}

function magnitudeOfSuffix(table: NumberWords, suffix: string, prose: string, start: number): number {
  if (suffix === '') return 1
  // Alone, “5m” is five metres; after a currency sign it is five million.
  if ((suffix === 'm' || suffix === 'b' || suffix === 'T') && !/\p{Sc}/u.test(prose.charAt(start - 1))) return 1
  if (suffix.length < 4) return suffixes[suffix] ?? 1
  return table.words.get(suffix.toLowerCase())?.find(({ kind }) => kind === 'multiplier')?.values[0] ?? 1
}

/** “1990s” is also the nineties, “1700s” the eighteenth century, “’95” 1995. */
function withCenturies(values: readonly number[], numeral: Numeral, prose: string): readonly number[] {
  const value = values[0]!
  const { length } = numeral.digits
  const isDecade =
    /^(?:s|er|ern|['’]s)$/.test(numeral.suffix) ||
    /^['’]s(?![\p{L}])/u.test(prose.slice(numeral.digitsEnd, numeral.digitsEnd + 3))
  if (length === 4 && isDecade && value % 10 === 0) {
    const short = value % 100
    return [value, short, ...(short === 0 ? [value / 100 + 1] : [])]
  }
  const before = prose.charAt(numeral.start - 1)
  if (length === 2 && (isDecade || before === '’' || before === "'" || before === '‘'))
    return [value, 1900 + value, 2000 + value, 1800 + value]
  return values
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
function slashFraction(side: Side, numeral: Numeral): Quantity | undefined {
  const { words, prose } = side
  const below = words[numeral.last + 1]
  if (!below || numeral.digits.length > 2 || numeral.suffix !== '' || !/^\d{1,3}$/.test(below.text)) return undefined
  if (below.start !== numeral.end + 1 || !'/⁄'.includes(prose.charAt(numeral.end)) || prose.charAt(below.end) === '/')
    return undefined
  if (prose.charAt(numeral.start - 1) === '/') return undefined
  const parts = [numeral.parts[0]!, Number(below.text)] as const
  if (parts[0] >= parts[1] || parts[1] > 100) return undefined
  const span = { start: numeral.start, end: below.end }
  return newQuantity(span, numeral.first, numeral.last + 1, {
    kind: 'fraction',
    values: [parts[0] / parts[1]],
    parts,
    digits: `${numeral.digits}/${below.text}`,
    figures: span,
  })
}

const rangeGap = /^\s?(?:[-–—/]|to|and|or|bis|und|oder|a|à|al|et|ou|y|o|e|ed|até|à|hasta|fino a)\s?$/

/** “10–15 million” counts in millions on both ends; “1990–95” ends in 1995. */
function linkRanges(side: Side, quantities: Quantity[]): Quantity[] {
  for (let index = quantities.length - 2; index >= 0; index--) {
    const from = quantities[index]!
    const to = quantities[index + 1]!
    const gap = to.start - from.end
    if (gap > 8 || gap < 1 || from.hard !== to.hard) continue
    const between = side.prose.slice(from.end, to.start)
    if (!rangeGap.test(between)) continue
    let { values } = from
    if (to.magnitude > 1 && from.magnitude === 1) values = [...values, ...values.map(value => value * to.magnitude)]
    quantities[index] = { ...from, values, rangeEnd: to }
    if (
      from.digits.length !== 4 ||
      to.digits.length > 2 ||
      to.digits === '' ||
      from.parts.length > 0 ||
      !/[-–/]/.test(between)
    )
      continue
    const year = Number(from.digits.slice(0, 4 - to.digits.length) + to.digits)
    quantities[index + 1] = { ...to, values: [...to.values, year] }
  }
  return quantities
}
