import { abbreviationsOf } from '../text/abbreviations.js'
import type { Word } from '../text/words.js'

/** Whether a word is the first of a sentence, a line or a quotation. */
export function startsSentence(text: string, word: Word): boolean {
  let index = word.start - 1
  while (index >= 0 && /[\s"“”„«»‘’'([¿¡—–\-*•]/u.test(text[index]!)) {
    if (text[index] === '\n' || /["“„«‘]/.test(text[index]!)) return true
    index--
  }
  if (index < 0) return true
  return text[index] === '.' ? !isAbbreviation(text, index) : /[!?…:;]/.test(text[index]!)
}

/** Whether the full stop at `index` ends an abbreviation or an initial (`St. Louis`, `J. Smith`). */
function isAbbreviation(text: string, index: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0].toLowerCase()
  return word !== undefined && (word.length === 1 || abbreviationsOf('en').has(word))
}
