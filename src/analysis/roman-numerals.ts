import { type NewQuantity, newQuantity } from './quantity.js'
import type { Side } from './side.js'

const roman = /^(?:(?=[IVXL])(X[XL]|X{0,3}|LX{0,3})(I[XV]|V?I{0,3}))$/
const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
const endings: ReadonlySet<string> = new Set(['', 'e', 'er', 'ème', 'th', 'º', 'ª'])

/** Where the Roman figures of a word end. */
function figuresEnd(text: string): number {
  let end = 0
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    if (unit !== 0x49 && unit !== 0x56 && unit !== 0x58 && unit !== 0x4c) break
    end++
  }
  return end
}

/** Whether a word is made of Roman figures, with or without the ending of an ordinal. */
export function looksRoman(text: string): boolean {
  const end = figuresEnd(text)
  return end > 0 && (end === text.length || (text.length - end <= 3 && endings.has(text.slice(end))))
}

/** “Ver” and “Le” are words: the endings of French count in French, and “er” only for the first. */
function isOrdinal(figures: string, ending: string, language: string): boolean {
  if (!endings.has(ending)) return false
  if (ending === 'er') return figures === 'I' && language === 'fr'
  return ending.charCodeAt(0) > 0x7f || ending === 'th' || (language === 'fr' && figures !== 'L')
}

/** Roman numerals up to 89; single letters, being initials and pronouns, only answer. */
export function readRoman(side: Side, index: number): NewQuantity | undefined {
  const word = side.words[index]!
  const end = figuresEnd(word.text)
  const text = word.text.slice(0, end)
  if (end < word.text.length && !isOrdinal(text, word.text.slice(end), side.language.code)) return undefined
  if (end === 0 || !roman.test(text)) return undefined
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const own = letters[text[at]!]!
    value += own < (letters[text[at + 1]!] ?? 0) ? -own : own
  }
  const quantity = newQuantity('roman', word, index, index, [value], '', word)
  quantity.hard = false
  quantity.weak = text.length < 2 || value === 0
  return quantity
}
