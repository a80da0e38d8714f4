import { newQuantity, type Quantity } from './quantity.js'
import type { Side } from './side.js'

const roman = /^(?:(?=[IVXL])(X[XL]|X{0,3}|LX{0,3})(I[XV]|V?I{0,3}))$/
const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** Roman numerals up to 89; single letters, being initials and pronouns, only answer. */
export function readRoman(side: Side, index: number): Quantity | undefined {
  const word = side.words[index]!
  const first = word.text.charCodeAt(0)
  if (first !== 0x49 && first !== 0x56 && first !== 0x58 && first !== 0x4c) return undefined
  const text = word.text.replace(/(?<=^[IVXL]+)(?:e|er|ème|th|º|ª)$/, '')
  if (!roman.test(text)) return undefined
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const own = letters[text[at]!]!
    value += own < (letters[text[at + 1]!] ?? 0) ? -own : own
  }
  return newQuantity(word, index, index, {
    kind: 'roman',
    values: [value],
    digits: '',
    figures: word,
    hard: false,
    weak: text.length < 2 || value === 0,
  })
}
