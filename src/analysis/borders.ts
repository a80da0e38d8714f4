import type { Word } from '../text/words.js'
import { isFunctionWord } from './language-id.js'
import type { Side } from './side.js'

const PHRASE = 1
const CLAUSE = 2
export const SENTENCE = 3

export interface Marks {
  /** What stands before each word, and after the last: nothing, the beginning of a phrase, a mark inside the sentence, or its end. */
  readonly borders: readonly number[]
  readonly sentences: number
  readonly clauses: number
}

export function marksOf({ text, words, language }: Side): Marks {
  const borders = [SENTENCE]
  let sentences = 1
  let clauses = 0
  let wasFunction = true
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const isFunction = word.shape === 'lower' && isFunctionWord(word, language.code)
    if (index > 0) {
      const border = borderIn(text, words[index - 1]!, word.start)
      if (border === SENTENCE) sentences++
      else if (border === CLAUSE) clauses++
      borders.push(border === 0 && isFunction && !wasFunction ? PHRASE : border)
    }
    wasFunction = isFunction
  }
  borders.push(SENTENCE)
  return { borders, sentences, clauses }
}

function borderIn(text: string, before: Word, to: number): number {
  const from = before.end
  let found = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x21 || unit === 0x3f || unit === 0x2026) return SENTENCE
    // A text may be wrapped; a paragraph ends at an empty line.
    if (unit === 0x0a && at + 1 < to && text.charCodeAt(at + 1) === 0x0a) return SENTENCE
    if (unit === 0x0a) found = CLAUSE
    if (unit === 0x2e) {
      // 3.5, example.org, U.S., z. B., EE. UU.
      if (to - from > 1 && before.end - before.start > 2 && before.shape !== 'upper') return SENTENCE
    } else if (marks.includes(text[at]!) && (to - from > 1 || unit !== 0x2d)) found = CLAUSE
  }
  return found
}

const marks = ',;:()[]"“”„«»—–-…/'
