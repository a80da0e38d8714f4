import { wordSet } from '../lexicon/word-sets.js'
import type { Span } from '../model/span.js'
import type { Side } from './side.js'

/** A row of things: “apples, pears and plums”. */
export interface WordList extends Span {
  readonly items: number
}

/** Words of the longest thing that still makes a plain row. */
const longestItem = 3

/** How many letters after a row a further conjunction still belongs to it. */
const nearby = 20

/** The rows of three things and more; undefined for a language whose conjunctions bilint does not know. */
export function listsOf({ words, text, language }: Side): WordList[] | undefined {
  const joints = wordSet(language.code, 'conjunction')
  if (joints.size === 0) return undefined
  const found: WordList[] = []
  let commas = 0
  let first = 0
  let length = 0
  let joint = ''
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const gap = index === 0 ? 'none' : gapKind(text, words[index - 1]!.end, word.start)
    if (gap === 'stop') commas = 0
    if (gap === 'comma') {
      if (commas === 0 || length > longestItem) {
        first = index - 1
        commas = 0
      }
      commas++
    }
    if (gap !== 'none') length = 0
    const last = found.at(-1)
    // “bears as well as wolves and foxes”: a second conjunction adds a thing.
    if (commas === 0 && last && word.start - last.end <= nearby && joints.has(word.text) && word.text !== joint) {
      const end = words[index + 1]?.end ?? word.end
      found[found.length - 1] = { start: last.start, end, items: last.items + 1 }
    }
    if (commas > 0 && joints.has(word.text) && length <= longestItem && index + 1 < words.length) {
      // “a, b, and c” has a comma more than “a, b and c”.
      const items = commas + (length === 0 ? 1 : 2)
      joint = word.text
      if (items > 2) found.push({ start: words[first]!.start, end: words[index + 1]!.end, items })
      commas = 0
    }
    length++
  }
  return found
}

function gapKind(text: string, from: number, to: number): 'none' | 'comma' | 'stop' {
  let kind: 'none' | 'comma' = 'none'
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    // 21,815 is one number.
    if (unit === 0x2c) kind = to - from > 1 ? 'comma' : kind
    else if (unit !== 0x20 && unit !== 0xa0 && unit !== 0x27 && unit !== 0x2019 && unit !== 0x2d) return 'stop'
  }
  return kind
}
