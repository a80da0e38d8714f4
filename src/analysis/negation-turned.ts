import type { Word } from '../text/words.js'
import { isNear, negationOf } from './negation-words.js'
import type { Side } from './side.js'

/** A phrase of one text that denies without a negator of its own, and the word of the other that says its contrary. */
export interface TurnedPhrase {
  readonly start: number
  readonly end: number
  readonly turning: Word
}

/** “no longer” that became “still”, “unless” that became “if”; only for a target that has no negator. */
export function turnedPhrase(source: Side, target: Side): TurnedPhrase | undefined {
  const { turned } = negationOf(source.language.code)
  if (turned.size === 0) return undefined
  const { words } = source
  for (let at = 0; at < words.length; at++) {
    const phrase = turned.get(words[at]!.hash)
    if (!phrase?.words.every((hash, step) => words[at + step]?.hash === hash)) continue
    const turning = turningWord(source, target, phrase.rank)
    if (turning) return { start: words[at]!.start, end: words[at + phrase.words.length - 1]!.end, turning }
  }
  return undefined
}

/** The contrary of a phrase, where the source has it not as well and nothing else of the target comes near a negation. */
function turningWord(source: Side, target: Side, rank: number): Word | undefined {
  const table = negationOf(target.language.code)
  const own = negationOf(source.language.code).turning
  if (source.words.some(({ hash }) => own.get(hash) === rank)) return undefined
  const isTurning = ({ hash }: Word) => table.turning.get(hash) === rank
  const found = target.words.find(isTurning)
  return found && !target.words.some(word => !isTurning(word) && isNear(table, word)) ? found : undefined
}
