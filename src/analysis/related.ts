import { commonPrefix, foldName } from '../text/similar.js'
import type { Side } from './side.js'

/**
 * Whether two long texts have nothing in common: no number, no name, no word that begins alike. Then they are no translation of each
 * other, which is one defect and not one of every number in them.
 */
export function areUnrelated(source: Side, target: Side): boolean {
  if (source.words.length < 12 || target.words.length < 12) return false
  const ours = longWords(source)
  const theirs = longWords(target)
  if (ours.length < 3 || theirs.length < 3) return false
  return !ours.some(word => theirs.some(other => commonPrefix(word, other) >= 4))
}

function longWords({ words }: Side): string[] {
  return words
    .filter(({ start, end, shape }) => end - start >= 4 || shape === 'digits')
    .map(({ text }) => foldName(text))
}
