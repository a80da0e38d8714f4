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

interface Table {
  readonly cues: ReadonlyMap<string, Cue>
  /** The lengths of the words that begin with two given letters, as bits: most words of a text are turned away here. */
  readonly lengths: Uint32Array
}

const tables = new Map<string, Table>()
const nothing: Cue = { isNumber: false, isNegator: false, month: 0, weekday: 0 }
const none: readonly WordCue[] = []

/** Two letters in ten bits, the same for capitals. */
function startOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31)
}

/** Number words, negators, months and weekdays of a text, by one look-up a word at the most. */
export function findCues({ words, text, language }: Side): readonly WordCue[] {
  let table = tables.get(language.code)
  if (!table) {
    table = build(language.code)
    tables.set(language.code, table)
  }
  const { cues, lengths } = table
  let found: WordCue[] | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const { shape } = word
    if (shape === 'digits' || shape === 'mixed') continue
    const length = word.end - word.start
    const start = length === 1 ? (text.charCodeAt(word.start) & 31) << 5 : startOf(text, word.start)
    if ((lengths[start]! & (1 << Math.min(length, 31))) === 0) continue
    const cue = cues.get(shape === 'lower' ? word.text : word.text.toLowerCase())
    if (!cue) continue
    found ??= []
    found.push({ index, cue })
  }
  return found ?? none
}

function build(language: string): Table {
  const table = new Map<string, Cue>()
  const lengths = new Uint32Array(1024)
  const set = (word: string, part: Partial<Cue>) => table.set(word, { ...(table.get(word) ?? nothing), ...part })
  const numbers = numberWordsOf(language)
  for (const word of numbers.words.keys()) if (!numbers.ones.has(word)) set(word, { isNumber: true })
  for (const word of negatorsOf(language)) set(word, { isNegator: true })
  const calendar = calendarOf(language)
  for (const [word, month] of calendar.months) set(word, { month })
  for (const [word, weekday] of calendar.weekdays) set(word, { weekday })
  for (const word of table.keys()) {
    const start = word.length === 1 ? (word.charCodeAt(0) & 31) << 5 : startOf(word, 0)
    lengths[start]! |= 1 << Math.min(word.length, 31)
  }
  return { cues: table, lengths }
}
