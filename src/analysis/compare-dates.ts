import type { Span } from '../model/span.js'
import type { Word } from '../text/words.js'
import { type DateMention, type DatePart, datesOf } from './dates.js'
import type { Quantity } from './quantity.js'
import type { Side } from './side.js'

export type DatePiece = 'day' | 'month' | 'year'

export interface DateDifference {
  readonly piece: DatePiece
  readonly ours: DatePart
  readonly theirs: DatePart
  readonly source: DateMention
  readonly target: DateMention
}

export interface WeekdayMention extends Span {
  readonly weekday: number
}

export interface DateComparison {
  readonly different: readonly DateDifference[]
  readonly missing: readonly DateMention[]
  readonly extra: readonly DateMention[]
  readonly weekdays: {
    readonly different: readonly (readonly [WeekdayMention, WeekdayMention])[]
    readonly missing: readonly WeekdayMention[]
    readonly extra: readonly WeekdayMention[]
  }
  /** Numbers that belong to dates with a counterpart, or to those reported: no business of number-mismatch. */
  readonly covered: ReadonlySet<Quantity>
}

/** The last pair compared: the rules that ask follow one another. */
let last: { readonly source: Side; readonly target: Side; readonly comparison: DateComparison } | undefined

/** Compares the dates of the two sides; done once a segment. */
export function compareDates(source: Side, target: Side): DateComparison {
  if (last?.target !== target || last.source !== source) last = { source, target, comparison: compare(source, target) }
  return last.comparison
}

/** Dates are compared each with each; a calendar without sentence ends is none to compare. */
const tooMany = 200
const noWeekdays: DateComparison['weekdays'] = { different: [], missing: [], extra: [] }
const nothing: DateComparison = { different: [], missing: [], extra: [], weekdays: noWeekdays, covered: new Set() }

function compare(source: Side, target: Side): DateComparison {
  const ours = datesOf(source)
  const theirs = datesOf(target)
  const weekdays = compareWeekdays(source, target)
  if (ours.length + theirs.length > tooMany) return nothing
  if (ours.length + theirs.length === 0) return weekdays === noWeekdays ? nothing : { ...nothing, weekdays }
  const covered = new Set<Quantity>()
  const different: DateDifference[] = []
  const free = new Set(theirs)
  const open: DateMention[] = []
  for (const date of ours) {
    const match = bestMatch(date, theirs, free)
    if (!match) {
      open.push(date)
      continue
    }
    free.delete(match)
    const pieces = piecesThatDiffer(date, match, target, source)
    different.push(...pieces)
    cover(covered, date, match)
    if (match.year && !date.year && !holds(source, match.year.value)) uncover(covered, match, match.year)
  }
  const missing: DateMention[] = []
  const unmatched = [...free].filter(date => !ours.some(other => sameMonth(other, date)))
  for (const date of open) {
    const counterpart = unmatched.shift()
    if (!counterpart) {
      missing.push(date)
      continue
    }
    cover(covered, date, counterpart)
    different.push({ piece: 'month', ours: date.month, theirs: counterpart.month, source: date, target: counterpart })
    different.push(...piecesThatDiffer(date, counterpart, target, source).filter(({ piece }) => piece !== 'month'))
  }
  return {
    different,
    missing: missing.filter(date => !isInFigures(date, target, covered)),
    extra: unmatched.filter(date => !isInFigures(date, source, covered) && !isFeast(date, target, covered)),
    weekdays,
    covered,
  }
}

/** “9/11” for “11 settembre”: day and month without a year are figures like others. */
function isInFigures(date: DateMention, other: Side, covered: Set<Quantity>): boolean {
  const { day, month } = date
  if (!day || !holds(other, day.value) || !holds(other, month.value)) return false
  cover(covered, date)
  for (const quantity of other.quantities)
    if (
      quantity.hard &&
      [...quantity.values, ...quantity.parts].some(value => value === day.value || value === month.value)
    )
      covered.add(quantity)
  return true
}

/** “le 14 Juillet”, “el 5 de Mayo”: where months have no capital, a date with one is the name of a day. */
function isFeast(date: DateMention, { language, text }: Side, covered: Set<Quantity>): boolean {
  const initial = text.charAt(date.month.start)
  if (!date.day || date.year || language.code === 'en' || language.capitalisesNouns) return false
  if (initial === initial.toLowerCase()) return false
  cover(covered, date)
  return true
}

function cover(covered: Set<Quantity>, ...dates: readonly DateMention[]): void {
  for (const { quantities } of dates) for (const quantity of quantities) covered.add(quantity)
}

/** A year that the source does not give is an extra number like others. */
function uncover(covered: Set<Quantity>, { quantities }: DateMention, { value }: DatePart): void {
  for (const quantity of quantities) if (quantity.values[0] === value) covered.delete(quantity)
}

function sameMonth(a: DateMention, b: DateMention): boolean {
  return readings(a.month).some(month => readings(b.month).includes(month))
}

function readings({ value, otherwise }: DatePart): number[] {
  return otherwise === undefined ? [value] : [value, otherwise]
}

/** The target date of the same month that has most in common; a date already taken serves again (the source may repeat itself). */
function bestMatch(
  date: DateMention,
  theirs: readonly DateMention[],
  free: ReadonlySet<DateMention>,
): DateMention | undefined {
  let best: DateMention | undefined
  let bestScore = -1
  for (const other of theirs) {
    if (!sameMonth(date, other)) continue
    const score = (free.has(other) ? 1 : 0) + agreement(date.day, other.day) * 4 + agreement(date.year, other.year) * 4
    if (score > bestScore) {
      best = other
      bestScore = score
    }
  }
  return best
}

function agreement(a: DatePart | undefined, b: DatePart | undefined): number {
  if (!a || !b) return 0.5
  return readings(a).some(value => readings(b).includes(value)) ? 1 : 0
}

function piecesThatDiffer(source: DateMention, target: DateMention, theirs: Side, ours: Side): DateDifference[] {
  const pieces: DateDifference[] = []
  for (const piece of ['day', 'year'] as const) {
    const mine = source[piece]
    const other = target[piece]
    if (!mine || !other || agreement(mine, other) === 1) continue
    if (isTwoFigures(mine.value, other.value)) continue
    // “March 4 and 5” as “4 et 5 mars”; dates in another order are compared with the wrong partner.
    if (holds(theirs, mine.value) && holds(ours, other.value)) continue
    pieces.push({ piece, ours: mine, theirs: other, source, target })
  }
  return pieces
}

function holds({ quantities }: Side, value: number): boolean {
  return quantities.some(({ values, parts }) => values.includes(value) || parts.includes(value))
}

function isTwoFigures(a: number, b: number): boolean {
  return a % 100 === b % 100 && (a < 100 || b < 100)
}

function compareWeekdays(source: Side, target: Side): DateComparison['weekdays'] {
  const ours = weekdaysOf(source)
  const theirs = weekdaysOf(target)
  if (ours.length + theirs.length === 0) return noWeekdays
  const known = new Set(ours.map(({ weekday }) => weekday))
  const found = new Set(theirs.map(({ weekday }) => weekday))
  const lost = ours.filter(({ weekday }) => !found.has(weekday))
  const added = theirs.filter(({ weekday }) => !known.has(weekday))
  const different = lost.slice(0, added.length).map((mention, index) => [mention, added[index]!] as const)
  return { different, missing: lost.slice(different.length), extra: added.slice(different.length) }
}

/** Portuguese “segunda”, “quartas” are ordinals unless “-feira” follows; “às quartas” is every Wednesday. */
function isPortugueseWeekday(words: readonly Word[], index: number, isNumber: boolean): boolean {
  if (!isNumber) return true
  const after = words[index + 1]
  return isFeira(after) || (words[index - 1]?.text === 'às' && after?.text !== 'de')
}

function isFeira(word: Word | undefined): boolean {
  return word?.text === 'feira' || word?.text === 'feiras'
}

const none: readonly WeekdayMention[] = []

function weekdaysOf({ cues, words, language }: Side): readonly WeekdayMention[] {
  if (!cues.some(({ cue }) => cue.weekday > 0)) return none
  const found: WeekdayMention[] = []
  for (const { index, cue } of cues) {
    if (cue.weekday === 0) continue
    const word = words[index]!
    if ((language.code === 'en' || language.code === 'de') && word.shape === 'lower' && !word.text.endsWith('s'))
      continue
    if (language.code === 'pt' && !isPortugueseWeekday(words, index, cue.isNumber)) continue
    const tail = language.code === 'pt' && isFeira(words[index + 1]) ? words[index + 1]! : word
    found.push({ start: word.start, end: tail.end, weekday: cue.weekday })
  }
  return found
}
