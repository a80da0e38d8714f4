import { calendarOf } from './calendar-words.js'
import { negatorsOf } from './negation-words.js'
import { numberWordsOf } from './number-words.js'
import type { Side } from './side.js'

/** What a word can tell a rule that compares meaning. */
export interface Cue {
  readonly isNumber: boolean
  readonly isNegator: boolean
  /** 1–12, or 0. */
  readonly month: number
  /** 1 (Monday) – 7, or 0. */
  readonly weekday: number
}

export interface WordCue {
  readonly index: number
  readonly cue: Cue
}

type Table = ReadonlyMap<string, Cue>

const tables = new Map<string, Table>()
const nothing: Cue = { isNumber: false, isNegator: false, month: 0, weekday: 0 }
const none: readonly WordCue[] = []

/** Number words, negators, months and weekdays of a text, by one look-up a word. */
export function findCues({ words, language }: Side): readonly WordCue[] {
  let table = tables.get(language.code)
  if (!table) {
    table = build(language.code)
    tables.set(language.code, table)
  }
  let found: WordCue[] | undefined
  for (let index = 0; index < words.length; index++) {
    const { text, shape } = words[index]!
    if (shape === 'digits' || shape === 'mixed') continue
    const cue = table.get(shape === 'lower' ? text : text.toLowerCase())
    if (!cue) continue
    found ??= []
    found.push({ index, cue })
  }
  return found ?? none
}

function build(language: string): Table {
  const table = new Map<string, Cue>()
  const set = (word: string, part: Partial<Cue>) => table.set(word, { ...(table.get(word) ?? nothing), ...part })
  const numbers = numberWordsOf(language)
  for (const word of numbers.words.keys()) if (!numbers.ones.has(word)) set(word, { isNumber: true })
  for (const word of negatorsOf(language)) set(word, { isNegator: true })
  const calendar = calendarOf(language)
  for (const [word, month] of calendar.months) set(word, { month })
  for (const [word, weekday] of calendar.weekdays) set(word, { weekday })
  return table
}
