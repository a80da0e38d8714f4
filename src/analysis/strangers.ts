import type { Lexicons } from '../lexicon/index.js'
import { canCompare, gapsOf } from './gaps.js'
import { lengthFit } from './length.js'
import { areUnrelated } from './related.js'
import type { Side } from './side.js'

/** Log-odds from which two texts with nothing in common at first sight are taken for strangers; of translations one in two hundred has them. */
const strange = -1

/** Standard deviations from the expected length at which a text that answers nothing is taken for a stranger. */
const unlikely = 2.2

/**
 * Whether two texts do not belong together: one defect, and not one of every name and every negation in them. Texts of which bilint has
 * no words to compare are judged by their looks.
 */
export function areStrangers(source: Side, target: Side, lexicons: Lexicons): boolean {
  if (Math.abs(lengthFit(source, target).z) > unlikely && gapsOf(source, target, lexicons).answersNothing) return true
  if (!areUnrelated(source, target)) return false
  return !canCompare(source, target) || gapsOf(source, target, lexicons).detachment > strange
}
