import text from '../../data/units.txt'
import type { Language } from '../languages/index.js'
import { wordSet } from '../lexicon/word-sets.js'
import { firstEndingAfter, type Span } from '../model/span.js'
import { isSpace } from '../text/characters.js'
import type { Word } from '../text/words.js'
import type { Quantity } from './quantity.js'
import type { Side } from './side.js'
import { WordIndex } from './word-index.js'

export interface Unit {
  readonly id: string
  /** `length`, `currency` …; units of one dimension can be converted, currencies cannot. */
  readonly dimension: string
  /** In the dimension’s base unit. */
  readonly factor: number
}

/** A unit written with a number: `5 miles`, `US$5`. A form may stand for several (pound, `libra`). */
export interface MeasuredUnit extends Span {
  readonly units: readonly Unit[]
}

interface UnitForms {
  /** Case matters: mm is no MM. */
  readonly symbols: ReadonlyMap<string, readonly Unit[]>
  /** Lower-case. */
  readonly names: ReadonlyMap<string, readonly Unit[]>
  readonly formsOf: ReadonlyMap<string, readonly string[]>
  /** The first word of every form, with the words of the longest: most words behind a number are turned away here. */
  readonly starts: WordIndex<number>
}

const tables = new Map<string, UnitForms>()

export function unitFormsOf(language: string): UnitForms {
  let table = tables.get(language)
  if (!table) {
    table = parse(language)
    tables.set(language, table)
  }
  return table
}

function parse(language: string): UnitForms {
  const symbols = new Map<string, Unit[]>()
  const names = new Map<string, Unit[]>()
  const formsOf = new Map<string, string[]>()
  const add = (map: Map<string, Unit[]>, form: string, unit: Unit) => {
    const known = map.get(form)
    if (!known) map.set(form, [unit])
    else if (!known.some(({ id }) => id === unit.id)) known.push(unit)
  }
  for (const line of text.split('\n')) {
    const [id, lang, dimension = '', factor, list = ''] = line.split('\t')
    if (!id || (lang !== '*' && lang !== language)) continue
    const unit: Unit = { id, dimension, factor: Number(factor) }
    const forms = list.split(',')
    for (const form of forms) add(lang === '*' ? symbols : names, form, unit)
    if (lang !== '*') formsOf.set(id, forms)
    else if (!formsOf.has(id)) formsOf.set(id, forms)
  }
  const starts = new Map<string, number>()
  for (const form of [...names.keys(), ...symbols.keys()]) {
    const [start = ''] = /^[^\s\-/'’]*/.exec(form) ?? []
    const length = form.split(/[\s\-/'’]/).length
    starts.set(start.toLowerCase(), Math.max(length, starts.get(start.toLowerCase()) ?? 0))
  }
  return { symbols, names, formsOf, starts: new WordIndex(starts) }
}

/** The unit that belongs to a quantity: behind it, glued to it, before it (currencies), or at the other end of its range. */
export function unitOf(side: Side, quantity: Quantity): MeasuredUnit | undefined {
  return ownUnit(side, quantity) ?? (quantity.rangeEnd && ownUnit(side, quantity.rangeEnd))
}

function ownUnit(side: Side, quantity: Quantity): MeasuredUnit | undefined {
  const forms = unitFormsOf(side.language.code)
  if (!quantity.hard) return wordsBehind(side, forms, quantity)
  return (
    suffixUnit(forms, quantity) ??
    symbolBehind(side, forms, quantity) ??
    wordsBehind(side, forms, quantity) ??
    before(side, forms, quantity)
  )
}

function suffixUnit({ symbols }: UnitForms, quantity: Quantity): MeasuredUnit | undefined {
  if (
    quantity.suffix === '' ||
    quantity.suffix === 's' ||
    quantity.kind === 'code' ||
    quantity.kind === 'time' ||
    quantity.magnitude > 1
  )
    return undefined
  const units = symbols.get(quantity.suffix)
  return units && { units, start: quantity.figures.end, end: quantity.end }
}

const sign = /^[\s\u00a0\u202f]?(%|‰|٪|％|[°º]\s?[CF](?!\p{L})|[°º](?!\p{L})|℃|℉|\p{Sc}|[″′]|′)/u

/** Letters and the common marks of a sentence are no signs. */
function maySign(prose: string, at: number): boolean {
  const unit = prose.charCodeAt(at)
  return unit > 0x7f || unit === 0x25 || unit === 0x24
}

function symbolBehind(side: Side, { symbols }: UnitForms, { end }: Quantity): MeasuredUnit | undefined {
  const { prose } = side
  if (!maySign(prose, end) && !(prose.charCodeAt(end) === 0x20 && maySign(prose, end + 1))) return undefined
  const match = sign.exec(prose.slice(end, end + 6))
  if (!match) return undefined
  const written = match[1]!
  const units = symbols.get(written.replace(/\s/, '').replace('º', '°')) ?? symbols.get('$')
  const start = end + match[0].length - written.length
  return units && { units, start, end: start + written.length }
}

function isArticle({ text }: Word, { code }: Language): boolean {
  return wordSet(code, 'article').has(text)
}

function wordsBehind(side: Side, forms: UnitForms, quantity: Quantity): MeasuredUnit | undefined {
  const { words, prose, language } = side
  const links = wordSet(language.code, 'measure-link')
  let first = quantity.last + 1
  let word = words[first]
  if (!word || word.start - quantity.end > 2) return undefined
  const behind = word.start
  if (quantity.magnitude > 1 && links.has(word.text)) word = words[++first]
  // “three quarters of an hour”, “un demi-kilo”
  else if (quantity.kind === 'fraction')
    for (let step = 0; step < 2 && word && (links.has(word.text) || isArticle(word, language)); step++)
      word = words[++first]
  const most = word && forms.starts.find(word)
  if (!word || !most) return undefined
  if (/[^\s\u00a0\u202f-]/.test(prose.slice(quantity.end, behind))) return undefined
  for (let last = Math.min(first + most, words.length) - 1; last >= first; last--) {
    const units = longest(prose, forms, word, words[last]!)
    if (units) return { units, start: word.start, end: words[last]!.end }
  }
  return undefined
}

function longest(prose: string, { symbols, names }: UnitForms, first: Word, last: Word): readonly Unit[] | undefined {
  if (last.end - first.start > 30) return undefined
  const written = prose.slice(first.start, last.end)
  // “10 l’an”: an elided article is no litre.
  if (written.length === 1 && "'’".includes(prose.charAt(last.end) || ' ')) return undefined
  return names.get(written.toLowerCase().replace('’', "'")) ?? symbols.get(written)
}

const currencyBefore = /(?:\b(US|A|C|HK|NZ|AU|CA|R|CN)?(\p{Sc})|(?<![\p{L}\d])([A-Z]{3}|Rs|Fr|kr))[\s\u00a0\u202f]?$/u

/** Whether a currency may end right before an offset: a sign, a capital, or the end of Rs, Fr, kr. */
function mayBeCurrency(prose: string, end: number): boolean {
  let unit = prose.charCodeAt(end - 1)
  if (isSpace(unit)) unit = prose.charCodeAt(end - 2)
  return (
    unit > 0x7f || unit === 0x24 || (unit >= 0x41 && unit <= 0x5a) || unit === 0x72 || unit === 0x73 // r, s
  )
}

function before(side: Side, { symbols }: UnitForms, quantity: Quantity): MeasuredUnit | undefined {
  if (!mayBeCurrency(side.prose, quantity.start)) return undefined
  const from = Math.max(0, quantity.start - 6)
  const match =
    currencyBefore.exec(side.prose.slice(from, quantity.start)) ?? signOnly(side.prose.slice(from, quantity.start))
  if (!match) return undefined
  const written = match[0].trimEnd()
  const units = symbols.get(written) ?? (match[2] ? symbols.get(match[2]) : undefined)
  if (units?.[0]?.dimension !== 'currency') return undefined
  const start = from + match.index
  return { units, start, end: start + written.length }
}

function signOnly(text: string): RegExpExecArray | null {
  return /()(\p{Sc})[\s\u00a0\u202f]?$/u.exec(text)
}

/** Whether two written units can be the same. */
export function sharesUnit(a: MeasuredUnit, b: MeasuredUnit): boolean {
  return a.units.some(({ id }) => b.units.some(other => other.id === id || (isPercent(id) && isPercent(other.id))))
}

function isPercent(id: string): boolean {
  return id === 'percent' || id === 'pp'
}

/** Whether two written units measure the same thing, in whatever size. */
export function sharesDimension(a: MeasuredUnit, b: MeasuredUnit): boolean {
  return a.units.some(({ dimension }) => b.units.some(other => other.dimension === dimension))
}

/** The value of a temperature with its sign, in figures or in words (“moins 10 degrés”, “10 degrees below zero”); of anything else as it is. */
export function signedValue(side: Side, quantity: Quantity, unit: MeasuredUnit | undefined): number | undefined {
  const [value] = quantity.values
  if (value === undefined || value <= 0 || unit?.units[0]?.dimension !== 'temperature') return value
  const { start, end } = quantity
  const isBelow = quantity.negative || isMinusBefore(side, start) || isBelowZero(side, end)
  return isBelow ? -value : value
}

/** So far behind a figure its “below zero” may stand. */
const nearZero = 40

function isMinusBefore({ text, words, language }: Side, start: number): boolean {
  const word = words[firstEndingAfter(words, start) - 1]
  return (
    word !== undefined &&
    start - word.end <= 1 &&
    isSpace(text.charCodeAt(start - 1)) &&
    wordSet(language.code, 'minus').has(word.text.toLowerCase())
  )
}

function isBelowZero({ prose, language }: Side, end: number): boolean {
  const behind = prose.slice(end, end + nearZero).toLowerCase()
  for (const phrase of wordSet(language.code, 'below-zero'))
    if (behind.includes(phrase.replaceAll('_', ' '))) return true
  return false
}

/** The value in the base unit of its dimension; Celsius for temperatures. */
function inBase(value: number, { id, factor }: Unit): number {
  if (id === 'F') return ((value - 32) * 5) / 9
  if (id === 'K') return value - 273.15
  return value * factor
}

/** `value` of one unit in another of the same dimension. */
export function convert(value: number, from: Unit, to: Unit): number {
  const base = inBase(value, from)
  if (to.id === 'F') return (base * 9) / 5 + 32
  if (to.id === 'K') return base + 273.15
  return base / to.factor
}

/** A temperature difference has no zero point: 9 °F more are 5 °C more. */
function differs(value: number, from: Unit, to: Unit): number {
  return from.id === 'F' ? (value * 5) / 9 : to.id === 'F' ? (value * 9) / 5 : value
}

/**
 * Whether two measures can be one: equal after conversion within what rounding to one or two figures leaves. Amounts of money are never
 * converted.
 */
export function converts(value: number, a: MeasuredUnit, other: number, b: MeasuredUnit): boolean {
  for (const from of a.units) {
    for (const to of b.units) {
      if (from.dimension !== to.dimension || from.id === to.id) continue
      if (from.dimension === 'currency') return true
      const exact = convert(value, from, to)
      // An oven is set to 180 °C where the other side says 350 °F.
      const slack =
        from.dimension === 'temperature' ? Math.max(1.2, Math.abs(exact) * 0.025) : Math.max(Math.abs(exact) * 0.1, 0.5)
      if (Math.abs(exact - other) <= slack) return true
      if (from.dimension === 'temperature' && Math.abs(differs(value, from, to) - other) <= slack) return true
    }
  }
  return false
}

/** Whether a number without a known unit can be a measure converted: 20 feet, 6. */
export function convertsToAny(value: number, unit: MeasuredUnit, other: number, language: string): boolean {
  for (const units of unitFormsOf(language).symbols.values()) {
    for (const to of units) {
      if (to.dimension === 'currency' || to.dimension === 'time' || to.dimension === 'ratio') continue
      if (converts(value, unit, other, { units: [to], start: 0, end: 0 })) return true
    }
  }
  return false
}
