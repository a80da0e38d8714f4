import text from '../../data/negation.txt'
import { hashOf } from '../text/fold.js'
import type { Word } from '../text/words.js'

/** How a language denies: words that do it outright, stems and words that come near it, and phrases in which the word denies nothing. */
export interface NegationWords {
  readonly strong: ReadonlySet<string>
  /** By the hash of the word. */
  readonly near: ReadonlySet<number>
  /** By their first three letters as a number. */
  readonly stems: ReadonlyMap<number, readonly string[]>
  /** Words that answer their like in any language before they answer a negation (against, contro), by hash; the number tells which. */
  readonly paired: ReadonlyMap<number, number>
  /** Each a list of words; by every word in them, for the negator is one. */
  readonly idioms: ReadonlyMap<string, readonly (readonly string[])[]>
}

let byLanguage: Map<string, NegationWords> | undefined
const none: NegationWords = {
  strong: new Set(),
  near: new Set(),
  stems: new Map(),
  paired: new Map(),
  idioms: new Map(),
}

export function negationOf(language: string): NegationWords {
  byLanguage ??= parse()
  return byLanguage.get(language) ?? none
}

export function negatorsOf(language: string): ReadonlySet<string> {
  return negationOf(language).strong
}

function parse(): Map<string, NegationWords> {
  const lists = new Map<string, Map<string, string[]>>()
  for (const line of text.split('\n')) {
    const [language, kind, words] = line.split('\t')
    if (!language || !kind || !words) continue
    const own = lists.get(language) ?? new Map<string, string[]>()
    own.set(kind, words.split(' '))
    lists.set(language, own)
  }
  const parsed = new Map<string, NegationWords>()
  for (const [language, own] of lists) {
    const near = own.get('near') ?? []
    parsed.set(language, {
      strong: new Set(own.get('strong')),
      near: new Set(near.filter(word => !word.endsWith('-')).map(word => hashOf(word, 0, word.length))),
      stems: stemsByStart(near.filter(word => word.endsWith('-')).map(word => word.slice(0, -1))),
      paired: new Map((own.get('paired') ?? []).map((word, rank) => [hashOf(word, 0, word.length), rank])),
      idioms: idiomsByWord((own.get('idiom') ?? []).map(idiom => idiom.split('_'))),
    })
  }
  return parsed
}

function idiomsByWord(idioms: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const byWord = new Map<string, (readonly string[])[]>()
  for (const idiom of idioms) {
    for (const word of new Set(idiom)) byWord.set(word, [...(byWord.get(word) ?? []), idiom])
  }
  return byWord
}

function stemsByStart(stems: readonly string[]): Map<number, string[]> {
  const byStart = new Map<number, string[]>()
  for (const stem of stems) {
    const start = startOf(stem)
    const list = byStart.get(start)
    if (list) list.push(stem)
    else byStart.set(start, [stem])
  }
  return byStart
}

/** The first three letters in lower case. */
function startOf(text: string): number {
  return (lowerUnit(text.charCodeAt(0)) << 20) | (text.charCodeAt(1) << 10) | text.charCodeAt(2)
}

function lowerUnit(unit: number): number {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde) ? unit | 0x20 : unit
}

/** Whether a word comes near a negation. */
export function isNear({ near, stems }: NegationWords, { hash, text, shape }: Word): boolean {
  if (near.has(hash)) return true
  const list = stems.get(startOf(text))
  if (!list) return false
  const word = shape === 'lower' ? text : text.toLowerCase()
  return list.some(stem => word.startsWith(stem))
}
