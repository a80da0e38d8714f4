import { wordSet } from '../lexicon/word-sets.js'
import { firstEndingAfter, type Span } from '../model/span.js'
import { Feature } from '../text/characters.js'
import { calendarOf } from './calendar-words.js'
import type { Quantity } from './quantity.js'
import type { Side } from './side.js'

/** A piece of a date and where it stands. */
export interface DatePart extends Span {
  readonly value: number
  /** “03” in 03/04/2020 may be the day. */
  readonly otherwise?: number
}

export interface DateMention extends Span {
  readonly day?: DatePart
  readonly month: DatePart
  readonly year?: DatePart
  /** The month is written as a number. */
  readonly numeric: boolean
  readonly quantities: readonly Quantity[]
}

const none: readonly DateMention[] = []

/** The dates of a side that name a month, or give it by number between day and year. */
export function datesOf(side: Side): readonly DateMention[] {
  let dates: DateMention[] | undefined
  for (const { index, cue } of side.cues) {
    const date = cue.month > 0 ? namedDate(side, index, cue.month) : undefined
    if (date) dates = [...(dates ?? []), date]
  }
  if (side.has(Feature.Digit)) {
    for (const quantity of side.quantities) {
      const date = shortNamed(side, quantity)
      if (date && !dates?.some(({ month }) => month.start === date.month.start)) dates = [...(dates ?? []), date]
    }
    const numeric = numericDates(side)
    if (numeric.length > 0) dates = [...(dates ?? []), ...numeric]
  }
  return dates?.sort((a, b) => a.start - b.start) ?? none
}

const between = /^[\s\u00a0.,]*(?:of|de|del|di|do|du|den|the|year|d['’]|al?)?[\s\u00a0]*$/
const isYear = (value: number) => value >= 1000 && value <= 2199 && Number.isInteger(value)

function namedDate(side: Side, index: number, month: number): DateMention | undefined {
  const word = side.words[index]!
  // “COVID-19 may spread”
  if (word.shape === 'lower' && side.language.code === 'en' && wordSet('en', 'ambiguous-month').has(word.text))
    return undefined
  let day: DatePart | undefined
  let year: DatePart | undefined
  const quantities: Quantity[] = []
  const take = (quantity: Quantity, asDay: boolean) => {
    quantities.push(quantity)
    const part = { value: quantity.values[0]!, start: quantity.figures.start, end: quantity.figures.end }
    if (asDay) day = part
    else year = part
  }
  const list = side.quantities
  const next = firstEndingAfter(list, word.end)
  const before = list[next - 1]
  if (before && isDay(before) && between.test(side.prose.slice(before.end, word.start))) take(before, true)
  let from = word.end
  for (let at = next; at < list.length && at < next + 2; at++) {
    const quantity = list[at]!
    if (quantity.start - from > 8 || !between.test(side.prose.slice(from, quantity.start))) break
    if (!day && isDay(quantity) && side.language.code === 'en') take(quantity, true)
    else if (!year && quantity.hard && isYear(quantity.values[0] ?? 0)) take(quantity, false)
    else break
    from = quantity.end
  }
  if (!day && !year && !isSurelyMonth(side, index)) return undefined
  const spans = [word, ...quantities]
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    ...(day && { day }),
    month: { value: month, start: word.start, end: word.end },
    ...(year && { year }),
    numeric: false,
    quantities,
  }
}

function isDay({ values, kind, decimals }: Quantity): boolean {
  const [value = 0] = values
  return (
    value >= 1 &&
    value <= 31 &&
    Number.isInteger(value) &&
    decimals === 0 &&
    kind !== 'time' &&
    kind !== 'roman' &&
    kind !== 'code'
  )
}

const beforeMonth =
  /\b(?:in|of|by|since|until|till|last|next|early|late|mid|this|from|during|through|and|en|fin|début|mois de)[\s-]$/i

/** May is a verb and Mars a planet: without day or year the words around must tell. */
function isSurelyMonth(side: Side, index: number): boolean {
  const word = side.words[index]!
  const { code } = side.language
  if (code === 'en' || code === 'de') {
    if (word.shape !== 'capitalised') return false
  } else if (code === 'fr' && word.shape !== 'lower') return false
  if (!wordSet(code, 'ambiguous-month').has(word.text.toLowerCase())) return true
  return beforeMonth.test(side.prose.slice(Math.max(0, word.start - 10), word.start))
}

/** “5 Jan 2020”, “12 févr.”: short names need a day. */
function shortNamed(side: Side, quantity: Quantity): DateMention | undefined {
  if (!quantity.hard || !isDay(quantity)) return undefined
  const { shortMonths } = calendarOf(side.language.code)
  for (let step = 0; step < 2; step++) {
    const index = step === 0 ? quantity.first - 1 : quantity.last + 1
    const word = side.words[index]
    const month = word && word.shape !== 'digits' ? shortMonths.find(word) : undefined
    const date = month === undefined ? undefined : namedDate(side, index, month)
    if (date?.day) return date
  }
  return undefined
}

const noDates: readonly DateMention[] = []

function numericDates(side: Side): readonly DateMention[] {
  const list = side.quantities
  if (list.length < 3 && !list.some(({ kind, parts }) => kind === 'code' && parts.length === 3)) return noDates
  const dates: DateMention[] = []
  for (let index = 0; index < list.length; index++) {
    const first = list[index]!
    if (first.kind === 'code' && first.parts.length === 3) {
      const date = fromParts(side, first.parts, partSpans(first), [first])
      if (date) dates.push(date)
      continue
    }
    const second = list[index + 1]
    const third = list[index + 2]
    if (!second || !third || first.parts.length + second.parts.length > 0) continue
    const mark = side.prose.slice(first.end, second.start)
    if ((mark !== '/' && mark !== '-') || side.prose.slice(second.end, third.start) !== mark) continue
    const three = [first, second, third]
    const date = fromParts(
      side,
      three.map(({ values }) => values[0] ?? 0),
      three,
      three,
    )
    if (date) {
      dates.push(date)
      index += 2
    }
  }
  return dates
}

/** Where the pieces of 25.12.2020 stand. */
function partSpans({ figures, digits }: Quantity): Span[] {
  let start = figures.start
  return digits.split('.').map(piece => {
    const span = { start, end: start + piece.length }
    start = span.end + 1
    return span
  })
}

function fromParts(
  side: Side,
  parts: readonly number[],
  spans: readonly Span[],
  quantities: readonly Quantity[],
): DateMention | undefined {
  const yearFirst = parts[0]! > 31
  const [a, b, yearAt] = yearFirst ? [1, 2, 0] : [0, 1, 2]
  const value = parts[yearAt]!
  const year = value < 100 ? 2000 + value : value
  if (!isYear(year) || (value < 100 && yearFirst)) return undefined
  const part = (at: number, otherwise?: number): DatePart => ({
    value: parts[at]!,
    start: spans[at]!.start,
    end: spans[at]!.end,
    ...(otherwise !== undefined && { otherwise }),
  })
  const american = side.language.code === 'en' && !/^en-(?:GB|AU|IE|NZ|ZA|IN)/.test(side.locale)
  let [monthAt, dayAt] = yearFirst || (american && parts[a]! <= 12) ? [a, b] : [b, a]
  if (parts[monthAt]! > 12) [monthAt, dayAt] = [dayAt, monthAt]
  if (parts[monthAt]! < 1 || parts[monthAt]! > 12 || parts[dayAt]! < 1 || parts[dayAt]! > 31) return undefined
  const either = !yearFirst && side.locale.length === 2 && parts[dayAt]! <= 12
  return {
    start: quantities[0]!.start,
    end: quantities.at(-1)!.end,
    month: part(monthAt, either ? parts[dayAt]! : undefined),
    day: part(dayAt, either ? parts[monthAt]! : undefined),
    year: { ...part(yearAt), value: year },
    numeric: true,
    quantities,
  }
}
