import { indexOfWords } from '../text/search.js'
import { detachedMarks } from './detached-marks.js'
import type { ForeignWords } from './foreign-words.js'
import { enclosingMarks } from './quotations.js'

/** The parts an English contraction or possessive leaves behind its apostrophe. */
const contracted = /^(?:s|t|re|ve|ll|d|m)$/i

/** At most so many homographs or loanwords may stand between two English words of one phrase (`state of the art`). */
const bridge = 2

/**
 * The phrase an English word belongs to: the English words around it, with the homographs and loanwords between them, so that what one
 * engine left as one stretch is one finding. With the source, as far as the same words stand there.
 */
export function findPhrase(words: ForeignWords, index: number): { first: number; last: number } {
  let last = extend(words, index)
  let first = index
  if (words.source) {
    const { text } = words.source
    const isCopied = (from: number, to: number) => indexOfWords(text, words.side.slice(words.spanOf(from, to))) >= 0
    while (
      isJoined(words, last) &&
      words.isEnglish(last + 1) &&
      !isProper(words, last + 1) &&
      isCopied(first, last + 1)
    )
      last++
    while (
      first > 0 &&
      isJoined(words, first - 1) &&
      words.isEnglish(first - 1) &&
      !isProper(words, first - 1) &&
      last > first &&
      isCopied(first - 1, last)
    ) {
      first--
    }
  }
  return fillQuotation(words, first, last) ?? widen(words, first, last)
}

/** The most words a quoted expression may have (`real estate investment trusts`). */
const longestExpression = 4

/** A short quotation none of whose words is of the closed classes is one foreign expression, whatever each of its words is. */
export function fillQuotation(
  words: ForeignWords,
  first: number,
  last: number,
): { first: number; last: number } | undefined {
  const span = words.spanOf(first, last)
  const quoted = enclosingMarks(words.side, span) ?? detachedMarks(words.side.text, span)
  if (!quoted) return undefined
  const list = words.side.words
  let from = first
  let to = last
  while (from > 0 && list[from - 1]!.start >= quoted.start) from--
  while (to + 1 < list.length && list[to + 1]!.end <= quoted.end) to++
  if (to - from >= longestExpression || (from === first && to === last)) return undefined
  for (let at = from; at <= to; at++) {
    const { text } = list[at]!
    if (words.lexicon.isClosedClass(text) && !words.isEnglish(at)) return undefined
    if (words.kind(at) === 'homograph' && !words.isEnglish(at)) return undefined
  }
  return { first: from, last: to }
}

/** An expression the lexicon lists as one (`in keeping with`, `state of the art`) may begin or end with homographs. */
function widen(words: ForeignWords, first: number, last: number): { first: number; last: number } {
  for (let extra = 3; extra >= 1; extra--) {
    for (let lead = extra; lead >= 0; lead--) {
      const from = first - lead
      const to = last + extra - lead
      if (
        isRun(words, from, first) &&
        isRun(words, last, to) &&
        words.english.isExpression(words.side.slice(words.spanOf(from, to)))
      ) {
        return { first: from, last: to }
      }
    }
  }
  return { first, last }
}

function extend(words: ForeignWords, index: number): number {
  let last = index
  let at = index
  let between = 0
  while (isJoined(words, at)) {
    at++
    const kind = words.kind(at)
    const word = words.side.words[at]!
    if (isProper(words, at)) break
    if (kind === 'english' || kind === 'english-like' || (word.joiner === "'" && contracted.test(word.text))) {
      last = at
      between = 0
    } else if ((kind === 'homograph' || kind === 'loanword') && words.isEnglish(at) && between < bridge) between++
    else break
  }
  return last
}

const spacedHyphen = /^ [-–] $/

/** Whether the word after `index` follows with nothing but a space, a hyphen or an apostrophe between. */
function isJoined(words: ForeignWords, index: number): boolean {
  const { words: list, text } = words.side
  const word = list[index]
  const next = list[index + 1]
  if (word === undefined || next === undefined) return false
  if (next.start - word.end === 1) return next.joiner !== '' || text[word.end] === ' '
  // Tokenised text: `stand - up`.
  const isHyphen = next.start - word.end === 3 && spacedHyphen.test(text.slice(word.end, next.start))
  return isHyphen && words.isEnglish(index) && words.isEnglish(index + 1)
}

/** A capital within a phrase begins a name, save where every noun has one. */
function isProper(words: ForeignWords, index: number): boolean {
  const { shape } = words.side.words[index]!
  return words.kind(index) === 'name' || (shape !== 'lower' && !words.side.language.capitalisesNouns)
}

/** Whether the words from `from` to `to` are English and stand in one row. */
function isRun(words: ForeignWords, from: number, to: number): boolean {
  if (from < 0 || to >= words.side.words.length) return false
  for (let at = from; at < to; at++) {
    if (!isJoined(words, at) || !words.isEnglish(at) || !words.isEnglish(at + 1)) return false
  }
  return true
}
