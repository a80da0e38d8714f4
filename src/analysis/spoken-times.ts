import text from '../../data/clock-phrases.txt'
import { cueIndexOf } from './cues.js'
import { type NewQuantity, newQuantity } from './quantity.js'
import type { Side } from './side.js'
import { WordIndex } from './word-index.js'

/** A way to tell the time: “half past H”, “H menos cuarto”. */
interface Phrase {
  /** Words of which one must stand before; empty: any may. */
  readonly before: ReadonlySet<string>
  /** `H` and `N` stand for the hour and for minutes. */
  readonly pattern: readonly string[]
  /** The minutes that the words add to the hour, and the sign with which `N` counts. */
  readonly minutes: number
  readonly sign: number
}

interface Phrases {
  /** By the first word of the pattern, or by the second where the first is a number. */
  readonly byFirst: WordIndex<readonly Phrase[]>
  readonly bySecond: WordIndex<readonly Phrase[]>
}

let byLanguage: Map<string, Phrases> | undefined

/** The time of day told in words that begin with word `index`: “halb sechs”, “le nove meno un quarto”. */
export function readSpokenTime(side: Side, index: number): NewQuantity | undefined {
  byLanguage ??= parse()
  const phrases = byLanguage.get(side.language.code)
  if (!phrases) return undefined
  const { words } = side
  const next = words[index + 1]
  if (!next) return undefined
  return match(side, index, phrases.byFirst.find(words[index]!)) ?? match(side, index, phrases.bySecond.find(next))
}

function match(side: Side, index: number, phrases: readonly Phrase[] | undefined): NewQuantity | undefined {
  if (!phrases) return undefined
  for (const phrase of phrases) {
    const last = index + phrase.pattern.length - 1
    const before = side.words[index - 1]?.text.toLowerCase() ?? ''
    if (last >= side.words.length || (phrase.before.size > 0 && !phrase.before.has(before))) continue
    const read = fill(side, index, phrase)
    if (read) return time(side, index, last, phrase, read)
  }
  return undefined
}

/** Hour and minutes where the words from `index` on follow the pattern. */
function fill(side: Side, index: number, { pattern }: Phrase): { hour: number; minutes: number } | undefined {
  let hour = 0
  let minutes = 0
  for (let at = 0; at < pattern.length; at++) {
    const word = side.words[index + at]!
    if (at > 0 && word.start - side.words[index + at - 1]!.end > 1) return undefined
    const wanted = pattern[at]!
    if (wanted === 'H') hour = numberAt(side, index + at)
    else if (wanted === 'N') minutes = numberAt(side, index + at)
    else if (word.text.toLowerCase() !== wanted) return undefined
    if ((wanted === 'H' && (hour < 1 || hour > 24)) || (wanted === 'N' && (minutes < 1 || minutes > 29)))
      return undefined
  }
  return { hour, minutes }
}

function numberAt(side: Side, index: number): number {
  const word = side.words[index]!
  if (word.shape === 'digits') return word.text.length > 2 ? 0 : Number(word.text)
  const cardinal = cueIndexOf(side.language.code)
    .find(word)
    ?.numbers.find(({ kind }) => kind === 'cardinal')
  return cardinal?.values[0] ?? 0
}

function time(
  side: Side,
  first: number,
  last: number,
  phrase: Phrase,
  { hour, minutes }: { hour: number; minutes: number },
): NewQuantity {
  const span = { start: side.words[first]!.start, end: side.words[last]!.end }
  const total = hour * 60 + phrase.minutes + minutes * phrase.sign
  // French tells a time and a length of time in the same words.
  const values = phrase.before.size === 0 && phrase.pattern[0] === 'H' ? [total / 60] : []
  const quantity = newQuantity('time', span, first, last, values, '', span)
  const day = 24 * 60
  quantity.hard = false
  quantity.clock = hour <= 12 ? [total, (total + day / 2) % day] : [total % day]
  quantity.parts = [Math.floor(total / 60), total % 60]
  return quantity
}

function parse(): Map<string, Phrases> {
  const parsed = new Map<string, { byFirst: Map<string, Phrase[]>; bySecond: Map<string, Phrase[]> }>()
  for (const line of text.split('\n')) {
    const [language, before = '', words = '', minutes, sign] = line.split('\t')
    if (!language) continue
    const own = parsed.get(language) ?? { byFirst: new Map(), bySecond: new Map() }
    parsed.set(language, own)
    const pattern = words.split(' ')
    const isNumber = pattern[0] === 'H' || pattern[0] === 'N'
    const map = isNumber ? own.bySecond : own.byFirst
    const key = pattern[isNumber ? 1 : 0]!
    const phrase = {
      before: new Set(before === '' ? [] : before.split(',')),
      pattern,
      minutes: Number(minutes),
      sign: Number(sign),
    }
    // The longest first: “meno un quarto” is not “meno un”.
    map.set(
      key,
      [...(map.get(key) ?? []), phrase].sort((a, b) => b.pattern.length - a.pattern.length),
    )
  }
  return new Map(
    [...parsed].map(([language, { byFirst, bySecond }]) => [
      language,
      { byFirst: new WordIndex<readonly Phrase[]>(byFirst), bySecond: new WordIndex<readonly Phrase[]>(bySecond) },
    ]),
  )
}
