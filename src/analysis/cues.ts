import { Feature } from '../text/characters.js'
import type { Word } from '../text/words.js'
import { calendarOf } from './calendar-words.js'
import { negatorsOf } from './negation-words.js'
import { type NumberWord, numberWordsOf } from './number-words.js'
import { looksRoman } from './roman-numerals.js'
import type { Side } from './side.js'
import { WordIndex } from './word-index.js'

/** What a word can tell a rule that compares meaning. */
export interface Cue {
  readonly isNumber: boolean
  /** What it says as a number word; articles say one and are no cue. */
  readonly numbers: readonly NumberWord[]
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

/** What one pass over the words of a text finds for the rules that compare meaning; all sorted. */
export interface Signals {
  readonly cues: readonly WordCue[]
  /** Indices of the words that may be or begin a number: figures, Roman numerals, runs without spaces, number words. */
  readonly numbers: readonly number[]
}

const indexes = new Map<string, WordIndex<Cue>>()
const nothing: Cue = { isNumber: false, numbers: [], isNegator: false, month: 0, weekday: 0 }
const noCues: readonly WordCue[] = []
const noNumbers: readonly number[] = []

/** Number words, negators, months and weekdays of a text, and where its numbers may be. */
export function findSignals(side: Side): Signals {
  const { words, language } = side
  const index = cueIndexOf(language.code)
  const hasFigures = side.has(Feature.Digit | Feature.Unspaced)
  let cues: WordCue[] | undefined
  let numbers: number[] | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word.shape !== 'lower' && mayCount(word, hasFigures)) {
      numbers ??= []
      numbers.push(at)
    }
    if (word.shape === 'digits' || word.shape === 'mixed') continue
    const cue = index.find(word)
    if (cue === undefined || isArticle(cue)) continue
    cues ??= []
    cues.push({ index: at, cue })
    if (!cue.isNumber) continue
    numbers ??= []
    if (numbers[numbers.length - 1] !== at) numbers.push(at)
  }
  return { cues: cues ?? noCues, numbers: numbers ?? noNumbers }
}

function isArticle({ isNumber, numbers, isNegator, month, weekday }: Cue): boolean {
  return !isNumber && numbers.length > 0 && !isNegator && month + weekday === 0
}

function mayCount({ shape, text }: Word, hasFigures: boolean): boolean {
  if (hasFigures && (shape === 'digits' || shape === 'mixed' || shape === 'unspaced')) return true
  return looksRoman(text)
}

/** The cues of a language; words for one are among them, without being any. */
export function cueIndexOf(language: string): WordIndex<Cue> {
  let index = indexes.get(language)
  if (!index) {
    index = build(language)
    indexes.set(language, index)
  }
  return index
}

function build(language: string): WordIndex<Cue> {
  const table = new Map<string, Cue>()
  const set = (word: string, part: Partial<Cue>) => table.set(word, { ...(table.get(word) ?? nothing), ...part })
  const { words, ones } = numberWordsOf(language)
  for (const [word, numbers] of words) {
    const isNumber = !ones.has(word)
    table.set(word, { isNumber, numbers, isNegator: false, month: 0, weekday: 0 })
  }
  for (const word of negatorsOf(language)) set(word, { isNegator: true })
  const calendar = calendarOf(language)
  for (const [word, month] of calendar.months) set(word, { month })
  for (const [word, weekday] of calendar.weekdays) set(word, { weekday })
  return new WordIndex(table)
}
