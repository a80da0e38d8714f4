import type { Numeral } from '../text/numerals.js'
import { type NewQuantity, newQuantity } from './quantity.js'
import type { Side } from './side.js'

/** The minutes of the day that hour and minute may mean; none where they are no time. */
export function dayMinutes(parts: readonly number[]): readonly number[] {
  const [hour = 99, minute = 99] = parts
  if (parts.length !== 2 || hour > 24 || minute > 59) return []
  return hour <= 12 ? [hour * 60 + minute, (hour + 12) * 60 + minute] : [hour * 60 + minute]
}

const marker = /^(?:am|pm|a|p|h|hs|hrs|uhr)$/i

/** 5:30 pm, 17h30, 17 Uhr 30, 5 p.m. */
export function clockTime(side: Side, numeral: Numeral): NewQuantity | undefined {
  const { words, prose } = side
  const bare = numeral.parts.length === 1 && numeral.digits.length <= 2 && numeral.parts[0]! <= 24
  const pair = numeral.parts.length === 2 && numeral.separator === ':'
  const dotted = numeral.parts.length === 1 && numeral.decimals === 2 && numeral.digits.length <= 5
  if (!bare && !pair && !dotted) return undefined
  let { last } = numeral
  let mark = numeral.suffix === '' ? '' : numeral.suffix.toLowerCase()
  const glued = mark === '' ? null : /^h(\d\d)$/.exec(mark)
  const next = words[last + 1]
  if (mark === '' && next && next.text.length <= 3 && next.start - numeral.end <= 1 && marker.test(next.text)) {
    mark = next.text.toLowerCase()
    last++
  }
  if (mark === 'a' || mark === 'p') {
    const m = words[last + 1]
    if (!m || !/^m$/i.test(m.text) || prose.charAt(words[last]!.end) !== '.') return undefined
    last++
    mark += 'm'
  }
  const isHour = mark === 'h' || mark === 'uhr' || mark === 'am' || mark === 'pm' || glued !== null
  if (!isHour && !pair) return undefined
  const [hour = 0, minute = 0] = dotted ? numeral.digits.split('.').map(Number) : numeral.parts
  let minutes = glued ? Number(glued[1]) : minute
  const after = words[last + 1]
  if (
    bare &&
    mark !== 'am' &&
    mark !== 'pm' &&
    !glued &&
    after &&
    /^\d\d$/.test(after.text) &&
    after.start - words[last]!.end <= 1
  ) {
    minutes = Number(after.text)
    last++
  }
  if (hour > 24 || minutes > 59) return undefined
  return time(side, numeral, last, hour, minutes, mark)
}

/** Which hours of the day may be meant: one, where the mark tells the half of the day; of 12 a.m. and 12 p.m. nobody is sure. */
function hoursOf(hour: number, mark: string): readonly number[] {
  if ((mark === 'am' || mark === 'pm') && hour === 12) return [12, 24, 0]
  if (mark === 'am') return [hour]
  if (mark === 'pm') return [(hour % 12) + 12]
  return hour <= 12 ? [hour, hour + 12] : [hour]
}

function time(side: Side, numeral: Numeral, last: number, hour: number, minutes: number, mark: string): NewQuantity {
  const hours = hoursOf(hour, mark)
  const span = { start: numeral.start, end: side.words[last]!.end }
  const figures = { start: numeral.start, end: numeral.digitsEnd }
  const values = minutes === 0 ? (mark === 'pm' ? [...hours, hour] : hours) : []
  const quantity = newQuantity('time', span, numeral.first, last, values, numeral.digits, figures)
  quantity.clock = hours.map(value => value * 60 + minutes)
  quantity.parts = [hour, minutes]
  return quantity
}
