import { metalanguageOf } from '../lexicon/metalanguage.js'
import { firstEndingAfter, type Span } from '../model/span.js'
import { detachedMarks } from './detached-marks.js'
import type { ForeignWords } from './foreign-words.js'
import { enclosingMarks } from './quotations.js'

/**
 * Whether an English word is rightly English: part of a name or a title, a gloss in brackets, a word or a title under discussion.
 *
 * @param first, last the words of the phrase, as indices
 */
export function isExcused(foreign: ForeignWords, first: number, last: number): boolean {
  return (
    isInName(foreign, first, last) ||
    isInName(foreign, last, last) ||
    isGloss(foreign, first, last) ||
    isMentioned(foreign, first, last)
  )
}

/** `Bank of America`, `Black mirror`, `the Guardian`: capitalised English on a side of it. */
function isInName(foreign: ForeignWords, first: number, last: number): boolean {
  const { words, language } = foreign.side
  const hasBefore = hasCapitalBefore(foreign, first)
  const hasAfter = hasCapitalAfter(foreign, last)
  if (hasBefore && hasAfter && !language.capitalisesNouns) return true
  if (language.capitalisesNouns && words[first]!.shape === 'lower' && bindsNames(foreign, first, last)) return true
  return (
    (hasAfter && beginsName(foreign, first, last)) ||
    continuesCopiedName(foreign, first, last) ||
    followsAcronym(foreign, first) ||
    (hasBefore && continuesName(foreign, first))
  )
}

function hasCapitalBefore(foreign: ForeignWords, first: number): boolean {
  const { words } = foreign.side
  const before = words[first - 1]
  return (
    before !== undefined &&
    words[first]!.start - before.end === 1 &&
    foreign.isCapitalised(first - 1) &&
    (!foreign.atSentenceStart(first - 1) || foreign.isCapitalised(first - 2))
  )
}

function hasCapitalAfter(foreign: ForeignWords, last: number): boolean {
  const { words } = foreign.side
  const after = words[last + 1]
  return after !== undefined && after.start - words[last]!.end === 1 && foreign.isCapitalised(last + 1)
}

/** Before a word with a capital: `The Rivals`, `Amends for Ladies`, `the Guardian`, `anti-Brexit`. */
function beginsName(foreign: ForeignWords, first: number, last: number): boolean {
  const { words, text } = foreign.side
  const isEnglish = foreign.isEnglish(last + 1)
  if (words[first]!.shape === 'capitalised' && (isEnglish || foreign.isCopied(first, last + 1))) return true
  if (words[first]!.text === 'the' && (isEnglish || foreign.english.nameKind(words[last + 1]!.text) !== undefined))
    return true
  return text.charCodeAt(words[last]!.end) === 0x2d
}

/** `NAACP theatre award`: what an acronym begins is a name, if the source has it so. */
function followsAcronym(foreign: ForeignWords, first: number): boolean {
  const { words } = foreign.side
  const before = words[first - 1]
  if (before?.shape !== 'upper' || words[first]!.start - before.end !== 1) return false
  return !foreign.source || foreign.isCopied(first - 1, first - 1)
}

/** `Google cloud`, `Star wars`: a capitalised English word that is no person begins the name. */
function continuesName(foreign: ForeignWords, first: number): boolean {
  const { words, language } = foreign.side
  if (words[first]!.joiner === '-') return true
  const { text } = words[first - 1]!
  return (
    foreign.isEnglish(first - 1) &&
    foreign.english.nameKind(text) !== 'person' &&
    foreign.lexicon.homographs.find(text) < 0 &&
    !language.capitalisesNouns
  )
}

/** `Victorian Public Schools’ men’s four`: copied from the source together with a capitalised word shortly before. */
function continuesCopiedName(foreign: ForeignWords, first: number, last: number): boolean {
  if (!foreign.source) return false
  for (let back = 1; back <= 3 && first - back >= 0; back++) {
    const index = first - back
    if (!foreign.isCopied(index, last)) return false
    if (foreign.isCapitalised(index) && !foreign.atSentenceStart(index) && foreign.isEnglish(index)) return true
  }
  return false
}

/** German `University of Michigan`, `Tools and Toys`: a short English function word beside a capitalised word that is English only. */
function bindsNames(foreign: ForeignWords, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const { text } = foreign.side.words[index]!
    if (text.length > 4 || foreign.english.band(text) > 1) return false
  }
  return [first - 1, last + 1].some(index => {
    const word = foreign.side.words[index]
    const isBeside =
      word !== undefined &&
      Math.abs(
        index < first ? foreign.side.words[first]!.start - word.end : word.start - foreign.side.words[last]!.end,
      ) === 1
    return (
      isBeside &&
      word.shape === 'capitalised' &&
      foreign.isEnglish(index) &&
      foreign.lexicon.homographs.find(word.text) < 0
    )
  })
}

/** `apprendimento automatico (machine learning)`: the original in brackets. */
function isGloss(foreign: ForeignWords, first: number, last: number): boolean {
  const { text, words } = foreign.side
  const before = text.slice(0, words[first]!.start).trimEnd().at(-1)
  const after = text.slice(words[last]!.end).trimStart().at(0)
  return (before === '(' || before === '[') && (after === ')' || after === ']' || after === ',' || after === ';')
}

/** `il termine “chief”`, `“Game of Thrones”`: the English is what is spoken of. */
function isMentioned(foreign: ForeignWords, first: number, last: number): boolean {
  const { text, words, language } = foreign.side
  const start = words[first]!.start
  const end = words[last]!.end
  const quoted = enclosingMarks(foreign.side, { start, end }) ?? detachedMarks(text, { start, end })
  const cues = metalanguageOf(language.code)
  if (quoted) {
    if (isTitle(foreign, quoted)) return true
    const whole = quoted.start === start && quoted.end === end
    if (whole && hasCueBefore(foreign, first, cues, 4)) return true
    return whole && foreign.source !== undefined && isQuotedInSource(foreign, quoted)
  }
  return hasCueBefore(foreign, first, cues, 1)
}

/** Quoted words with a capital among them, none of which is of the language: a title in English. */
function isTitle(foreign: ForeignWords, quoted: Span): boolean {
  const { words } = foreign.side
  let capitals = 0
  for (let index = firstEndingAfter(words, quoted.start); index < words.length; index++) {
    const word = words[index]!
    if (word.end > quoted.end) break
    if (foreign.kind(index) === 'native') return false
    if (word.shape !== 'lower') capitals++
  }
  return capitals > 0
}

function hasCueBefore(foreign: ForeignWords, index: number, cues: ReadonlySet<string>, reach: number): boolean {
  const { words } = foreign.side
  for (let back = 1; back <= reach; back++) {
    const word = words[index - back]
    if (word && cues.has(word.text.toLowerCase())) return true
  }
  return false
}

/** The source quotes the very same words with a capital, a title or a name, or as a literal: `'git add'`. */
function isQuotedInSource(foreign: ForeignWords, { start, end }: Span): boolean {
  const { text } = foreign.side
  const inside = text.slice(start, end)
  const isTitle = /^\p{Lu}/u.test(inside)
  // Looking at the mark in place spares a search of the whole text.
  const isLiteral = text[start - 1] === "'" && text[end] === "'" && !/\s\S+\s/.test(inside)
  return (isTitle || isLiteral) && foreign.source!.text.includes(isTitle ? inside : `'${inside}'`)
}
