import type { Span } from '../model/span.js'
import { Feature } from '../text/characters.js'
import type { Word } from '../text/words.js'
import type { Weigh } from './copied-weights.js'
import { enclosingMarks } from './quotations.js'
import { startsSentence } from './sentence-start.js'
import type { Side } from './side.js'
import { StampSet } from './stamp-set.js'

export { englishWeight, sourceWeight } from './copied-weights.js'

export interface CopiedSpan extends Span {
  /** Where the same words stand in the source. */
  readonly source: Span
  /** 0..1 */
  readonly confidence: number
}

/** The weight from which a word tells of one language. */
const distinctive = 0.34

const sourceWords = new StampSet()

/**
 * Source words that stand unchanged in the target of a pair without word data of its own: no names in either text, and either known to
 * be of the source language, or in a row of two and more.
 */
export function copiedSpans(source: Side, target: Side, weigh: Weigh): CopiedSpan[] {
  const found: CopiedSpan[] = []
  const { words } = target
  sourceWords.clear()
  for (const { hash } of source.words) sourceWords.add(hash)
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (!sourceWords.has(word.hash) || !isCandidate(target, source, index)) continue
    const at = placeOf(word, source)
    if (at < 0) continue
    if (isInName(target, source, index, at)) continue
    let length = 1
    while (follows(target, source, index + length, at + length)) length++
    const span = opensAndClosesName(words, index, length)
      ? undefined
      : weighRun(target, source, index, at, length, weigh)
    if (span && !isMentioned(source, target, span)) found.push(span)
    index += length - 1
  }
  return found
}

/** `Corriere della Sera`: from capital to capital it is a name. */
function opensAndClosesName(words: readonly Word[], index: number, length: number): boolean {
  const last = words[index + length - 1]!
  const next = words[index + length]
  const isCapitalNext = next !== undefined && isCapital(next) && next.start - last.end === 1
  return isCapital(words[index]!) && ((length > 1 && isCapital(last)) || (length > 1 && isCapitalNext))
}

function weighRun(
  target: Side,
  source: Side,
  index: number,
  at: number,
  length: number,
  weigh: Weigh,
): CopiedSpan | undefined {
  let weight = 0
  let lead = -1
  let last = -1
  for (let step = 0; step < length; step++) {
    const each = weigh(target, index + step, source, at + step)
    weight += each
    // Words that both languages may have are no part of the copy where it begins or ends.
    if (each < distinctive) continue
    if (lead < 0) lead = step
    last = step
  }
  if (weight < 1 || lead < 0) return undefined
  return {
    start: target.words[index + lead]!.start,
    end: target.words[index + last]!.end,
    source: { start: source.words[at + lead]!.start, end: source.words[at + last]!.end },
    confidence: Math.min(0.95, 0.55 + weight * 0.15),
  }
}

/** `the word “Heimat”`, `the condesa (countess)`: quoted in both texts or explained, it is spoken of. */
function isMentioned(source: Side, target: Side, span: CopiedSpan): boolean {
  if (target.has(Feature.Bracket)) {
    const after = target.text.slice(span.end, span.end + 2)
    if (after === ' (' || (after[0] === ')' && target.text[span.start - 1] === '(')) return true
  }
  return enclosingMarks(target, span) !== undefined && enclosingMarks(source, span.source) !== undefined
}

function isCandidate({ text, words, language }: Side, source: Side, index: number): boolean {
  const word = words[index]!
  if (word.shape !== 'lower' && word.shape !== 'capitalised') return false
  if (word.end - word.start < 2 || word.joiner !== '' || joins.includes(text.charAt(word.end))) return false
  if (text[word.start - 1] === '/') return false
  return (
    word.shape === 'lower' ||
    source.language.capitalisesNouns === true ||
    startsSentence(text, word) ||
    language.capitalisesNouns === true
  )
}

const joins = '-‐/'

/** A lower-case word of so many letters is part of a name only between two capitals. */
const longWord = 5

/** `Bank of America`: beside a capital that it stands beside in the source as well. */
function isInName(target: Side, source: Side, index: number, at: number): boolean {
  const word = target.words[index]!
  if (source.words[at + 1]?.joiner === '-' || source.words[at]!.joiner === '-') return true
  let capitals = 0
  for (const step of [-1, 1]) {
    const other = target.words[index + step]
    if (other === undefined || !isCapital(other) || source.words[at + step]?.hash !== other.hash) continue
    if (Math.abs(step < 0 ? word.start - other.end : other.start - word.end) === 1) capitals++
  }
  const isPlain = word.shape === 'lower' && word.end - word.start >= longWord && source.language.capitalisesNouns
  return capitals > (isPlain ? 1 : 0)
}

function isCapital({ shape }: Word): boolean {
  return shape === 'capitalised' || shape === 'upper' || shape === 'mixed'
}

/** Where a word stands in the source in its own case, or with the capital of a sentence. */
function placeOf({ hash, text, shape }: Word, source: Side): number {
  const { words } = source
  for (let at = 0; at < words.length; at++) {
    const other = words[at]!
    if (other.hash !== hash || (other.shape !== 'lower' && other.shape !== 'capitalised')) continue
    if (other.text === text || shape === 'capitalised' || startsSentence(source.text, other)) return at
  }
  return -1
}

function follows(target: Side, source: Side, index: number, at: number): boolean {
  const next = target.words[index]
  const other = source.words[at]
  if (next === undefined || other === undefined || next.hash !== other.hash || next.text !== other.text) return false
  const isWord: boolean =
    next.shape === 'lower' || (source.language.capitalisesNouns === true && next.shape === 'capitalised')
  return isWord && next.start - target.words[index - 1]!.end === 1
}
