import type { Word } from '../text/words.js'
import { type NewQuantity, newQuantity } from './quantity.js'

const digits = '〇一二三四五六七八九'
const powers: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  兆: 1e12,
}
const run = /[〇零一二两兩三四五六七八九十百千万萬亿億兆]+/g

/** The power a text begins with, for figures that Chinese or Japanese multiplies: 5億. */
export function unspacedPower(text: string): { readonly power: number; readonly length: number } {
  let power = 1
  let length = 0
  for (let own = powers[text.charAt(length)]; own !== undefined; own = powers[text.charAt(length)]) {
    power *= own
    length++
  }
  return { power, length }
}

/** Numbers in Han numerals inside a run without spaces; they only answer figures. */
export function hanQuantities(word: Word, index: number): NewQuantity[] {
  const found: NewQuantity[] = []
  for (const match of word.text.matchAll(run)) {
    const start = word.start + match.index
    const span = { start, end: start + match[0].length }
    const quantity = newQuantity('words', span, index, index, [hanValue(match[0])], '', span)
    quantity.hard = false
    quantity.weak = true
    found.push(quantity)
  }
  return found
}

function hanValue(text: string): number {
  if (!/[十百千万萬亿億兆]/.test(text)) return Number([...text].map(digitOf).join(''))
  let total = 0
  let section = 0
  let digit = 0
  for (const character of text) {
    const power = powers[character]
    if (power === undefined) digit = digitOf(character)
    else if (power < 1e4) {
      section += (digit || 1) * power
      digit = 0
    } else {
      total = (total + section + digit || 1) * power
      section = 0
      digit = 0
    }
  }
  return total + section + digit
}

function digitOf(character: string): number {
  if (character === '两' || character === '兩') return 2
  return Math.max(0, digits.indexOf(character))
}
