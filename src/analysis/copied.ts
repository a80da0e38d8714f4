import type { EnglishLexicon, LetterModel, TargetLexicon } from '../lexicon/index.js'
import type { Span } from '../model/span.js'
import { Feature } from '../text/characters.js'
import type { Word } from '../text/words.js'
import { startsSentence } from './foreign-words.js'
import type { Side } from './side.js'

export interface CopiedSpan extends Span {
  /** Where the same words stand in the source. */
  readonly source: Span
  /** 0..1 */
  readonly confidence: number
}

/** The weight from which a word tells of one language. */
const distinctive = 0.34

/**
 * Source words that stand unchanged in the target of a pair without word data of its own: lower-case in both texts, and either spelt like
 * the source language, or in a row of two and more.
 */
export function copiedSpans(source: Side, target: Side, isSourceWord: (word: Word) => number): CopiedSpan[] {
  const found: CopiedSpan[] = []
  const { words } = target
  const places = placesOf(source)
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const at = isCandidate(target, words, index) ? places.get(word.text) : undefined
    if (at === undefined) continue
    let last = index
    let sourceLast = at
    while (follows(words, source.words, last, sourceLast)) {
      last++
      sourceLast++
    }
    const weights = words.slice(index, last + 1).map(isSourceWord)
    const weight = weights.reduce((sum, each) => sum + each, 0)
    if (weight >= 1 && weights.some(each => each >= distinctive)) {
      // Words that both languages may have are no part of the copy where it begins or ends.
      const lead = weights.findIndex(each => each >= distinctive)
      const trail = weights.length - 1 - weights.findLastIndex(each => each >= distinctive)
      found.push({
        start: words[index + lead]!.start,
        end: words[last - trail]!.end,
        source: { start: source.words[at + lead]!.start, end: source.words[sourceLast - trail]!.end },
        confidence: Math.min(0.95, 0.55 + weight * 0.15),
      })
    }
    index = last
  }
  return found
}

function isCandidate(target: Side, words: readonly Word[], index: number): boolean {
  const word = words[index]!
  if (word.shape !== 'lower' || word.text.length < 2) return false
  // Between capitals it belongs to a name (`Bank of America`).
  const before = words[index - 1]
  const after = words[index + 1]
  const capitalBefore =
    before !== undefined &&
    before.shape !== 'lower' &&
    word.start - before.end === 1 &&
    !startsSentence(target.text, before)
  const capitalAfter = after !== undefined && after.shape !== 'lower' && after.start - word.end === 1
  return !(capitalBefore || capitalAfter)
}

function placesOf(source: Side): Map<string, number> {
  const places = new Map<string, number>()
  source.words.forEach((word, index) => {
    if (word.shape === 'lower' && !places.has(word.text)) places.set(word.text, index)
  })
  return places
}

function follows(target: readonly Word[], source: readonly Word[], targetLast: number, sourceLast: number): boolean {
  const next = target[targetLast + 1]
  const other = source[sourceLast + 1]
  return (
    next !== undefined &&
    other !== undefined &&
    next.shape === 'lower' &&
    next.text === other.text &&
    next.start - target[targetLast]!.end === 1
  )
}

/** English function words that no other language in Latin script writes: one of them alone gives a copy away. */
const unmistakable =
  /^(?:the|with|which|from|they|would|could|should|because|through|their|there|where|what|when|this|these|those|been|have|has|were|however|although|about|between|whether|while)$/

/** Scores of the character models beyond which a word is of one language; tuned on human translations. */
const surelyEnglish = 12
const surelyNotEnglish = -8

/** How much a copied word says, for an English source: 1 is enough by itself. */
export function englishWeight(english: EnglishLexicon, letters: LetterModel, target: Side): (word: Word) => number {
  const otherScript = target.has(Feature.FarLetter | Feature.Unspaced)
  return ({ text }) => {
    const band = english.band(text)
    if (band === 9) return 0
    if (unmistakable.test(text)) return 1
    if (otherScript) return text.length >= 4 && band <= 5 ? 1 : distinctive
    if (english.isWordOf(text, target.language.code)) return 0
    const score = letters.score(text)
    if (text.length >= 5 && band <= 4 && score > surelyEnglish) return 1
    return text.length >= 3 && (score > 0 || band <= 2) ? 0.5 : 0.2
  }
}

/** How much a copied word says, for a source with word data and an English target. */
export function sourceWeight(english: EnglishLexicon, lexicon: TargetLexicon): (word: Word) => number {
  return ({ text }) => {
    if (english.words.has(text)) return 0
    if (lexicon.loanwords.has(text)) return 0
    if (lexicon.isClosedClass(text)) return 0.5
    const score = lexicon.letters.score(text)
    if (text.length >= 5 && score < surelyNotEnglish) return 1
    return text.length >= 4 && score < 0 ? 0.5 : 0.2
  }
}
