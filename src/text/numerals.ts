import type { Span } from '../model/span.js'
import { DIGIT, LETTER, unitTable } from './characters.js'
import type { Word } from './words.js'

/** A number written in figures: `1.234,5`, `10 000`, `20th`, `5km`. */
export interface Numeral extends Span {
  /** The figures alone, in ASCII, group separators removed and `.` for the decimal mark. */
  readonly digits: string
  /** The reading the language suggests first, then what else the figures may mean. */
  readonly values: readonly number[]
  /** What `12:30`, `1,2,3` and `2.4.10` are made of; for a plain number itself alone. */
  readonly parts: readonly number[]
  /** The separator where `parts` are several: `:` `.` `,`. */
  readonly separator: string
  /** Index of the first and the last word it covers. */
  readonly first: number
  readonly last: number
  /** Letters right behind the figures: `th`, `km`, `h`. */
  readonly suffix: string
  /** Where the figures end and the suffix begins. */
  readonly digitsEnd: number
  readonly decimals: number
  readonly grouped: boolean
}

const spaces = ' \u00a0\u202f\u2009'
const joints = `.,:'’·٫٬${spaces}`

/** The numeral that begins with word `index` (whose first unit is a digit); covers one word or more. */
export function readNumeral(text: string, words: readonly Word[], index: number, decimalComma: boolean): Numeral {
  const first = words[index]!
  const plain = first.shape === 'digits' && !isJoint(text, words, index) ? plainNumeral(first, index) : undefined
  if (plain) return plain
  const parts = [leadingDigits(first.text)]
  const separators: string[] = []
  let last = index
  let digitsEnd = first.start + parts[0]!.length
  while (digitsEnd === words[last]!.end && last - index < 12) {
    const next = words[last + 1]
    const separator = text.charAt(digitsEnd)
    if (!next || next.start !== digitsEnd + 1 || !joints.includes(separator)) break
    const digits = leadingDigits(next.text)
    if (digits === '' || !continues(parts, separators, separator, digits, words[last + 2], next)) break
    parts.push(digits)
    separators.push(separator)
    last++
    digitsEnd = next.start + digits.length
  }
  const ascii = parts.map(toAscii)
  const suffix = text.slice(digitsEnd, words[last]!.end)
  return {
    start: first.start,
    end: words[last]!.end,
    first: index,
    last,
    suffix,
    digitsEnd,
    ...evaluate(ascii, separators, decimalComma),
  }
}

/** Whether the figures of a word may go on in the next. */
function isJoint(text: string, words: readonly Word[], index: number): boolean {
  const { end } = words[index]!
  const next = words[index + 1]
  return next !== undefined && next.start === end + 1 && isDigit(next.text.charCodeAt(0)) && joints.includes(text[end]!)
}

function isDigit(unit: number): boolean {
  return (unitTable()[unit]! & DIGIT) !== 0
}

/** What most numerals are: figures and nothing else; undefined where they are of another kind (½, ²). */
function plainNumeral({ start, end, text }: Word, index: number): Numeral | undefined {
  for (let at = 0; at < text.length; at++) if (zeroOf(text.charCodeAt(at)) !== 0x30) return undefined
  const values = [Number(text)]
  return {
    start,
    end,
    first: index,
    last: index,
    suffix: '',
    digitsEnd: end,
    digits: text,
    values,
    parts: values,
    separator: '',
    decimals: 0,
    grouped: false,
  }
}

/** A space or an apostrophe divides groups of three and nothing else. */
function continues(
  parts: readonly string[],
  separators: readonly string[],
  separator: string,
  digits: string,
  afterNext: Word | undefined,
  next: Word,
): boolean {
  if (!spaces.includes(separator) && separator !== "'" && separator !== '’') return true
  const before = separators.at(-1)
  if (before !== undefined && before !== separator && spaces.includes(before) !== spaces.includes(separator))
    return false
  if (digits.length !== 3 || parts[0]!.length > 3) return false
  // “20 300 2019”: what follows must not itself be a year.
  return (
    separator !== ' ' || !(afterNext && afterNext.start === next.end + 1 && leadingDigits(afterNext.text).length === 4)
  )
}

function evaluate(parts: readonly string[], separators: readonly string[], decimalComma: boolean) {
  const numbers = parts.map(Number)
  const plain = (digits: string, others: readonly number[], decimals: number, grouped: boolean) => ({
    digits,
    values: [Number(digits), ...others],
    parts: [Number(digits)],
    separator: '',
    decimals,
    grouped,
  })
  if (parts.length === 1) return plain(parts[0]!, [], 0, false)
  const separator = separators[0]!
  const compound = { digits: parts.join(separator), values: [], parts: numbers, separator, decimals: 0, grouped: false }
  if (separators.includes(':')) return { ...compound, separator: ':' }
  const lastSeparator = separators.at(-1)!
  const uniform = separators.every(mark => mark === separator)
  const groups = (from: readonly string[]) => from[0]!.length <= 3 && from.slice(1).every(({ length }) => length === 3)
  if (isDecimalMark(lastSeparator) && !uniform && separators.slice(0, -1).every(mark => mark === separator)) {
    const whole = parts.slice(0, -1)
    if (groups(whole)) return plain(`${whole.join('')}.${parts.at(-1)!}`, [], parts.at(-1)!.length, true)
    return compound
  }
  if (!isDecimalMark(separator)) return plain(parts.join(''), [], 0, true)
  if (parts.length > 2) {
    if (!uniform || !groups(parts) || parts[0] === '0')
      return indian(parts) ? plain(parts.join(''), [], 0, true) : compound
    const grouping = (separator === ',') !== decimalComma
    const all = plain(parts.join(''), [], 0, true)
    return grouping ? all : { ...all, parts: numbers, separator }
  }
  return decimalOrGroup(parts[0]!, parts[1]!, (separator === ',') === decimalComma, plain)
}

function decimalOrGroup<T>(
  whole: string,
  rest: string,
  isDecimal: boolean,
  plain: (digits: string, others: readonly number[], decimals: number, grouped: boolean) => T,
): T {
  const decimal = `${whole}.${rest}`
  if (rest.length !== 3 || whole.length > 3 || whole === '0') return plain(decimal, [], rest.length, false)
  return isDecimal
    ? plain(decimal, [Number(whole + rest)], rest.length, false)
    : plain(whole + rest, [Number(decimal)], 0, true)
}

/** 12,34,567: groups of two above the thousand. */
function indian(parts: readonly string[]): boolean {
  return parts.at(-1)!.length === 3 && parts.slice(1, -1).every(({ length }) => length === 2) && parts[0]!.length <= 2
}

function isDecimalMark(mark: string): boolean {
  return mark === '.' || mark === ',' || mark === '٫' || mark === '·'
}

/** The digits a word begins with. */
export function leadingDigits(word: string): string {
  const table = unitTable()
  let end = 0
  while (end < word.length) {
    const bits = table[word.charCodeAt(end)]!
    if (!(bits & DIGIT) || bits & LETTER || zeroOf(word.charCodeAt(end)) < 0) break
    end++
  }
  return word.slice(0, end)
}

let zeros: Int32Array | undefined

/** The zero of the decimal digits a unit belongs to; −1 for other numbers (½, ², Ⅳ). */
function zeroOf(unit: number): number {
  if (unit < 0x80) return unit >= 0x30 && unit <= 0x39 ? 0x30 : -1
  zeros ??= findZeros()
  return zeros[unit]!
}

function findZeros(): Int32Array {
  const found = new Int32Array(65_536).fill(-1)
  for (let unit = 0; unit < 65_536; unit++) {
    if (!/\p{Nd}/u.test(String.fromCharCode(unit))) continue
    // Unicode lays decimal digits out in runs of ten.
    for (let digit = 0; digit < 10; digit++) found[unit + digit] = unit
    unit += 9
  }
  return found
}

/** Arabic-Indic, Devanagari, full-width … digits as 0–9. */
export function toAscii(digits: string): string {
  let result = ''
  for (let index = 0; index < digits.length; index++) {
    const unit = digits.charCodeAt(index)
    result += String.fromCharCode(unit - zeroOf(unit) + 0x30)
  }
  return result
}
