import { foldName } from '../text/similar.js'
import type { Word } from '../text/words.js'
import type { Side } from './side.js'

/** Words from which a text is long enough to have something in common with its translation. */
const longText = 12

/**
 * Whether two long texts have nothing in common: no number, no name, no word that begins alike. Then they are no translation of each
 * other, which is one defect and not one of every number in them.
 */
export function areUnrelated(source: Side, target: Side): boolean {
  if (source.words.length < longText || target.words.length < longText) return false
  const ours = new Set<string>()
  for (const word of source.words) {
    const key = keyOf(word)
    if (key !== '') ours.add(key)
  }
  if (ours.size < 3) return false
  let compared = 0
  for (const word of target.words) {
    const key = keyOf(word)
    if (key === '') continue
    if (ours.has(key)) return false
    compared++
  }
  return compared >= 3
}

/** The first four letters of a long word, a number as it is; empty for what says nothing. */
function keyOf({ start, end, shape, text }: Word): string {
  if (shape === 'digits') return text
  return end - start < 4 ? '' : foldName(text).slice(0, 4)
}
