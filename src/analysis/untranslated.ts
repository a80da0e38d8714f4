import keptList from '../../data/kept-words.txt'
import type { Lexicons } from '../lexicon/index.js'
import type { Word } from '../text/words.js'
import { isFunctionWord, isFunctionWordOnlyOf } from './language-id.js'
import type { Side } from './side.js'

/** Whether two runs of words are the same but for case. */
export function sameWords(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) {
    const one = a[index]!
    const other = b[index]!
    if (one.hash !== other.hash) return false
    if (one.text !== other.text && one.text.toLowerCase() !== other.text.toLowerCase()) return false
  }
  return true
}

/** How surely words that stand unchanged in the target are words of the source language, and none of the target's. */
export interface Proof {
  /** Words that the target language has not: function words of the source language, or English words it has not borrowed. */
  readonly foreign: number
  /** Those of them that are function words. */
  readonly functionWords: number
  /** Every word of its own capitalised: a title, a name, or a button. */
  readonly isTitle: boolean
  /** Words of two letters and more, figures apart. */
  readonly words: number
}

/** Commands, options, patterns and other strings that are no prose: `git log [--all] [<path>…]`. */
const codeLike = /(?:^|[\s[(|])--?[a-z]|[[(|]\s?[<[-]|\w\(\)|[\w-]=[\w<%]|::|->|<[a-z-]+>\.\.\./i

/** A line that begins like a command and has a variable in it: `git describe <blob>`. */
const commandLike = /^\p{Ll}[\p{Ll}-]*\b[^.!?]*(?:<\p{L}[\p{L}-]*>|: [A-Z]{3,}|%s)[^.!?]*$/u

export function isCodeLike(text: string): boolean {
  return codeLike.test(text) || (text.length < 200 && commandLike.test(text))
}

/**
 * Weighs the words of a run that stands unchanged in the target.
 *
 * @param target the target; its words `from` to `to` are looked at
 */
export function weighCopied(target: Side, source: Side, lexicons: Lexicons, from = 0, to = target.words.length): Proof {
  const { words, language } = target
  const isTitle = isTitleCase(source, words, from, to)
  let foreign = 0
  let functionWords = 0
  let counted = 0
  for (let index = from; index < to; index++) {
    const word = words[index]!
    if (word.shape === 'digits' || word.shape === 'mixed' || word.end - word.start < 2) continue
    counted++
    if (isFunctionWordOnlyOf(word, source.language.code, language.code)) {
      foreign++
      functionWords++
    } else if (isPlainCase(word, index, from) && isWordOfSourceOnly(word, source, lexicons)) foreign++
  }
  return { foreign, functionWords, isTitle, words: counted }
}

function isTitleCase({ language }: Side, words: readonly Word[], from: number, to: number): boolean {
  let capitalised = 0
  for (let index = from; index < to; index++) {
    const word = words[index]!
    if (word.shape === 'lower' && !isFunctionWord(word, language.code)) return false
    if (word.shape === 'capitalised') capitalised++
  }
  return capitalised > 1
}

/** A capital inside the run makes a name of a word; at its start it says nothing. */
function isPlainCase(word: Word, index: number, from: number): boolean {
  return word.shape === 'lower' || (index === from && word.shape === 'capitalised')
}

let kept: ReadonlySet<string> | undefined

/** Words of computing that product strings keep in English whatever the language. */
function isKept(word: string): boolean {
  kept ??= new Set(keptList.split('\n'))
  return kept.has(word.toLowerCase())
}

/** Words the source language has and the target language has not, as far as the word data goes. */
function isWordOfSourceOnly({ text, shape }: Word, source: Side, lexicons: Lexicons): boolean {
  const { english, target } = lexicons
  if (!english || text.length < 3) return false
  if (source.language.code === 'en') {
    if (english.band(text) > 6 || isKept(text) || (shape === 'capitalised' && english.nameKind(text) !== undefined))
      return false
    return target !== undefined && !target.homographs.has(text) && target.loanword(text) === undefined
  }
  const own = lexicons.source
  if (!own || target) return false
  // Into English: what is no English word, and of a language whose words these are.
  return shape === 'lower' && !english.words.has(text) && (own.isClosedClass(text) || own.letters.score(text) < -0.4)
}

/** Words that stand in both texts in the same order. */
export interface CopiedRun {
  /** Half-open range of words of the target. */
  readonly from: number
  readonly to: number
  /** The first of them in the source. */
  readonly at: number
}

const shortestRun = 4
const fewestLower = 3
/** A word that the source has more often is looked for in so many places only. */
const mostPlaces = 8

/** Runs of four words and more, most of them in lower case, that stand in the source as they are. */
export function copiedRuns(source: Side, target: Side): readonly CopiedRun[] {
  const places = placesByHash(source.words)
  const { words } = target
  const found: CopiedRun[] = []
  for (let from = 0; from < words.length; from++) {
    let length = 0
    let at = 0
    for (const place of places.get(words[from]!.hash) ?? []) {
      const own = runLength(target, from, source.words, place)
      if (own > length) [length, at] = [own, place]
    }
    if (length < shortestRun) continue
    if (countLower(words, from, from + length) >= fewestLower) found.push({ from, to: from + length, at })
    from += length - 1
  }
  return found
}

function placesByHash(words: readonly Word[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (let index = 0; index < words.length; index++) {
    const list = places.get(words[index]!.hash)
    if (!list) places.set(words[index]!.hash, [index])
    else if (list.length < mostPlaces) list.push(index)
  }
  return places
}

/** Marks that part what is listed or quoted; what they part is judged by itself. */
const parts = /[^\s'’]/

function runLength({ text, words }: Side, from: number, others: readonly Word[], at: number): number {
  let length = 0
  while (from + length < words.length && at + length < others.length) {
    const one = words[from + length]!
    const other = others[at + length]!
    // Not by the hash alone: it is blind to case.
    if (one.hash !== other.hash || (one.text !== other.text && one.shape === other.shape)) break
    if (length > 0 && parts.test(text.slice(words[from + length - 1]!.end, one.start))) break
    length++
  }
  return length
}

function countLower(words: readonly Word[], from: number, to: number): number {
  let lower = 0
  for (let index = from; index < to; index++) if (words[index]!.shape === 'lower') lower++
  return lower
}
