import type { Word } from '../text/words.js'
import type { Side } from './side.js'
import { StampSet } from './stamp-set.js'

/** Words from which a text is long enough to have something in common with its translation. */
const longText = 12

const ours = new StampSet()

/**
 * Whether two long texts have nothing in common: no number, no name, no word that begins alike. Then they are no translation of each
 * other, which is one defect and not one of every number in them.
 */
export function areUnrelated(source: Side, target: Side): boolean {
  if (source.words.length < longText || target.words.length < longText) return false
  ours.clear()
  let kinds = 0
  for (const word of source.words) {
    const key = keyOf(word)
    if (key !== 0 && ours.add(key)) kinds++
  }
  if (kinds < 3) return false
  let compared = 0
  for (const word of target.words) {
    const key = keyOf(word)
    if (key === 0) continue
    if (ours.has(key)) return false
    compared++
  }
  return compared >= 3
}

/** The first four letters of a long word, a number as it is; 0 for what says nothing. */
function keyOf({ start, end, shape, text, hash }: Word): number {
  if (shape === 'digits') return hash
  if (end - start < 4) return 0
  let key = 0
  for (let at = 0; at < 4; at++) key = Math.imul(key, 0x01000193) ^ plainLetter(text.charCodeAt(at))
  // The set takes its slot from the low bits, which should depend on every letter.
  return Math.imul(key, 0x9e3779b1) | 1
}

const latin1 = 'aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo/ouuuuypy'

/** In lower case, without the accents of Latin-1. */
function plainLetter(unit: number): number {
  if (unit < 0x80) return unit | 0x20
  return unit >= 0xc0 && unit < 0x100 ? latin1.charCodeAt(unit - 0xc0) : unit
}
