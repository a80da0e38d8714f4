import text from '../../data/day-halves.txt'
import type { NewQuantity } from './quantity.js'
import type { Side } from './side.js'
import { WordIndex } from './word-index.js'

type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

/** Words behind an hour that tell which half of the day it is in; `hour`: words that merely say that it is an hour. */
interface DayPhrase {
  readonly pattern: readonly string[]
  readonly part: DayPart | 'hour'
}

const hour = 60
const noon = 12 * hour
const midnight = 24 * hour

/** From and before which minute of the day a part of it lasts: wide, since languages divide the day otherwise. */
const spans: Readonly<Record<DayPart, readonly (readonly [number, number])[]>> = {
  morning: [[0, noon]],
  noon: [[11 * hour, 15 * hour]],
  afternoon: [[noon, 21 * hour]],
  evening: [[16 * hour, midnight]],
  night: [
    [0, 6 * hour],
    [18 * hour, midnight],
  ],
}

let byLanguage: ReadonlyMap<string, WordIndex<readonly DayPhrase[]>> | undefined

/** “7:30 in the evening”, “le sei del mattino”: an hour of the twelve becomes one of the twenty-four. */
export function readDayHalf(side: Side, quantity: NewQuantity): void {
  if (quantity.last + 1 >= side.words.length) return
  byLanguage ??= parse()
  const phrases = byLanguage.get(side.language.code)
  if (!phrases) return
  let behind = phraseAt(side, phrases, quantity.last)
  if (behind?.part === 'hour') behind = phraseAt(side, phrases, behind.last)
  if (!behind || behind.part === 'hour') return
  const told = hourAndMinute(quantity)
  if (told) settle(side, quantity, told, behind.part, behind.last)
}

function settle(
  side: Side,
  quantity: NewQuantity,
  [hours, minutes]: readonly [number, number],
  part: DayPart,
  last: number,
): void {
  const early = (hours % 12) * hour + minutes
  const possible = [early, early + noon].filter(at => spans[part].some(([from, to]) => at >= from && at < to))
  const [only] = possible
  if (only === undefined || possible.length > 1) return
  quantity.kind = 'time'
  quantity.weak = false
  // Midnight is the end of one day and the beginning of another.
  quantity.clock = only < hour ? [only, only + midnight] : [only]
  quantity.values = minutes === 0 ? [hours, only / hour] : []
  quantity.parts = [hours, minutes]
  quantity.last = last
  quantity.end = side.words[last]!.end
}

/** The hour and the minute that a quantity may mean on a clock of twelve hours. */
function hourAndMinute(quantity: NewQuantity): readonly [number, number] | undefined {
  const { kind, clock, values, digits, magnitude } = quantity
  if (magnitude > 1 || (quantity.suffix !== '' && kind !== 'time')) return undefined
  if (clock.length > 0) {
    // One reading: the half of the day is known.
    if (clock.length < 2 || clock[0]! >= 13 * hour) return undefined
    const minutes = clock[0]! % hour
    return [Math.floor(clock[0]! / hour) || 12, minutes]
  }
  const [value = 0] = values
  if (kind !== 'words' && !(kind === 'figure' && digits.length < 3)) return undefined
  return Number.isInteger(value) && value > 0 && value <= 12 ? [value, 0] : undefined
}

/** The phrase right behind word `index`, and its last word. */
function phraseAt(side: Side, phrases: WordIndex<readonly DayPhrase[]>, index: number) {
  const { words } = side
  const first = words[index + 1]
  const candidates = first && first.start - words[index]!.end <= 2 ? phrases.find(first) : undefined
  if (!candidates) return undefined
  for (const { pattern, part } of candidates) {
    const last = index + pattern.length
    if (last >= words.length) continue
    if (pattern.every((wanted, at) => isWord(side, index + 1 + at, wanted))) return { part, last }
  }
  return undefined
}

function isWord({ words }: Side, index: number, wanted: string): boolean {
  const word = words[index]!
  return word.text.toLowerCase() === wanted && word.start - words[index - 1]!.end <= 2
}

function parse(): ReadonlyMap<string, WordIndex<readonly DayPhrase[]>> {
  const lists = new Map<string, Map<string, DayPhrase[]>>()
  for (const line of text.split('\n')) {
    const [language, words = '', part] = line.split('\t')
    if (!language) continue
    const own = lists.get(language) ?? new Map<string, DayPhrase[]>()
    lists.set(language, own)
    const pattern = words.split(' ')
    own.set(pattern[0]!, [...(own.get(pattern[0]!) ?? []), { pattern, part: part as DayPhrase['part'] }])
  }
  return new Map([...lists].map(([language, list]) => [language, new WordIndex<readonly DayPhrase[]>(list)]))
}
