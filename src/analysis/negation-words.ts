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
  /** Negators that have a word for their contrary (never, always; without, with), by hash; the number is the same in every language. */
  readonly denying: ReadonlyMap<number, number>
  /** Those contraries. */
  readonly affirming: ReadonlyMap<number, number>
  /** Phrases that deny (no longer, unless), by the hash of their first word; the rank is the same in every language. */
  readonly turned: ReadonlyMap<number, { readonly words: readonly number[]; readonly rank: number }>
  /** What says their contrary (still, if), by hash, with their rank. */
  readonly turning: ReadonlyMap<number, number>
  /** Verbs that undo the negator before them: “never fails”. */
  readonly undoing: ReadonlyMap<number, readonly string[]>
  /** “No … hasta”, “not … until”: what happens then, says the other language. */
  readonly until: ReadonlySet<string>
  /** Each a list of words; by every word in them, for the negator is one. */
  readonly idioms: ReadonlyMap<string, readonly (readonly string[])[]>
}

let byLanguage: Map<string, NegationWords> | undefined
const none: NegationWords = {
  strong: new Set(),
  near: new Set(),
  stems: new Map(),
  paired: new Map(),
  denying: new Map(),
  affirming: new Map(),
  turned: new Map(),
  turning: new Map(),
  undoing: new Map(),
  until: new Set(),
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
    const contraries = (own.get('contrary') ?? []).map(pair => pair.split('='))
    parsed.set(language, {
      strong: new Set(own.get('strong')),
      near: new Set(near.filter(word => !word.endsWith('-')).map(word => hashOf(word, 0, word.length))),
      stems: stemsByStart(near.filter(word => word.endsWith('-')).map(word => word.slice(0, -1))),
      paired: new Map((own.get('paired') ?? []).map((word, rank) => [hashOf(word, 0, word.length), rank])),
      denying: ranksOf(contraries.map(([denying = '']) => denying)),
      affirming: ranksOf(contraries.map(([, affirming = '']) => affirming)),
      turned: phrasesByStart(own.get('turned') ?? []),
      turning: ranksOf(own.get('turning') ?? []),
      undoing: stemsByStart((own.get('undone') ?? []).map(stem => stem.replace('-', ''))),
      until: new Set(own.get('until')),
      idioms: idiomsByWord((own.get('idiom') ?? []).map(idiom => idiom.split('_'))),
    })
  }
  return parsed
}

/** The words of lists (`nobody,none`), each with the number of its list. */
function ranksOf(lists: readonly string[]): Map<number, number> {
  const ranks = new Map<number, number>()
  lists.forEach((list, rank) => {
    for (const word of list.split(',')) ranks.set(hashOf(word, 0, word.length), rank)
  })
  return ranks
}

/** Phrases (`no_longer`), each with its place in the list. */
function phrasesByStart(phrases: readonly string[]): NegationWords['turned'] {
  return new Map(
    phrases.map((phrase, rank) => {
      const words = phrase.split('_').map(word => hashOf(word, 0, word.length))
      return [words[0] ?? 0, { words, rank }]
    }),
  )
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
  return near.has(hash) || beginsWith(stems, text, shape)
}

/** Whether a word undoes the negator before it. */
export function undoes({ undoing }: NegationWords, { text, shape }: Word): boolean {
  return beginsWith(undoing, text, shape)
}

function beginsWith(stems: ReadonlyMap<number, readonly string[]>, text: string, shape: Word['shape']): boolean {
  const list = stems.get(startOf(text))
  if (!list) return false
  const word = shape === 'lower' ? text : text.toLowerCase()
  return list.some(stem => word.startsWith(stem))
}
