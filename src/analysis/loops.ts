import { wordSet } from '../lexicon/word-sets.js'
import type { Span } from '../model/span.js'
import type { Word } from '../text/words.js'
import type { Side } from './side.js'
import { StampSet } from './stamp-set.js'

export interface Loop extends Span {
  readonly kind: 'letters' | 'word' | 'phrase' | 'joined' | 'passage'
  /** What is repeated, where it stands first. */
  readonly unit: Span
  /** How often it stands there; 2 where it comes again later on. */
  readonly times: number
  /** Words in the unit; for letters, letters. */
  readonly size: number
}

/** Words this far apart are still compared; a passage that comes again later than that is not found. */
const reach = 60
const reachOfLongTexts = 16
const longText = 2000

/** A passage of so many words comes again by chance only where it is a name. */
const passageWords = 6

/** Stretches of a text that say the same again: of letters, words, phrases or whole passages. In order, disjoint. */
export function loopsOf(side: Side): readonly Loop[] {
  const { words } = side
  const joints = wordSet(side.language.code, 'conjunction')
  let found: Loop[] | undefined
  const furthest = mayRepeat(words, joints)
    ? Math.min(words.length - 1, words.length > longText ? reachOfLongTexts : reach)
    : 0
  for (let lag = 1; lag <= furthest; lag++) {
    let run = 0
    for (let index = lag; index <= words.length; index++) {
      if (index < words.length && sameWord(words[index]!, words[index - lag]!)) {
        run++
        continue
      }
      if (
        run >= lag - 1 && run > 0 ? run >= lag || isJoint(words[index - 1 - run]!, joints) : run >= passageWords - 1
      ) {
        const loop = wordLoop(words, index - run - lag, lag, run, joints)
        if (loop && !found?.some(other => other.start < loop.end && loop.start < other.end)) {
          found ??= []
          found.push(loop)
        }
      }
      run = 0
    }
  }
  for (let index = 0; index < words.length; index++) {
    const loop = letterLoop(words[index]!)
    if (loop) {
      found ??= []
      found.push(loop)
    }
  }
  return found ? found.sort((a, b) => a.start - b.start) : none
}

const none: readonly Loop[] = []
const triples = new StampSet()

/** Every loop of words has three words twice, or is so short that its second time follows within three words. */
function mayRepeat(words: readonly Word[], joints: ReadonlySet<string>): boolean {
  triples.clear()
  // The hashes of the words before, latest first; reading past the start of an array is slow.
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  for (let index = 0; index < words.length; index++) {
    const { hash } = words[index]!
    if (index > 0 && hash === first) return true
    if (index > 1) {
      if (hash === second && (first === third || isJoint(words[index - 1]!, joints))) return true
      if (hash === third && (first === fourth || isJoint(words[index - 1]!, joints))) return true
      if (!triples.add(Math.imul(Math.imul(second, 31) + first, 31) + hash)) return true
    }
    fourth = third
    third = second
    second = first
    first = hash
  }
  return false
}

/** “The beach and the beach”. */
function isJoint({ text, shape }: Word, joints: ReadonlySet<string>): boolean {
  return shape === 'lower' && joints.has(text)
}

function sameWord(a: Word, b: Word): boolean {
  return a.hash === b.hash && (a.text === b.text || a.text.toLowerCase() === b.text.toLowerCase())
}

/** `run` words from `first + lag` on are the ones that stand `lag` words before them. */
function wordLoop(
  words: readonly Word[],
  first: number,
  lag: number,
  run: number,
  joints: ReadonlySet<string>,
): Loop | undefined {
  const again = run < lag
  const unitEnd = again ? first + run : first + lag
  let letters = 0
  let figures = 0
  for (let index = first; index < unitEnd; index++) {
    const { shape, start, end } = words[index]!
    if (shape === 'digits') figures += end - start
    else letters += end - start
  }
  const times = again ? 2 : 1 + Math.floor(run / lag)
  const unit = { start: words[first]!.start, end: words[unitEnd - 1]!.end }
  const loop = { unit, times, end: words[first + lag + run - 1]!.end, size: unitEnd - first }
  if (again) {
    if (run === lag - 1 && isJoint(words[first + run]!, joints)) {
      return letters < 5 ? undefined : { ...loop, kind: 'joined', start: unit.start }
    }
    if (run < passageWords - 1 || letters < 4 * run) return undefined
    return { ...loop, kind: 'passage', start: words[first + lag]!.start }
  }
  if (lag === 1)
    return times > (letters + figures > 1 ? 2 : 3) ? { ...loop, kind: 'word', start: unit.start } : undefined
  // “A poco a poco”, “New York, New York”: two short words said twice are an idiom or a name.
  if (letters < 5 || (times === 2 && (lag === 2 ? letters < 10 : letters < 8))) return undefined
  return { ...loop, kind: 'phrase', start: unit.start }
}

/** The same few letters over and over inside one word: `sssssss`, `subsubsubsub`; longer stretches in scripts without spaces. */
function letterLoop({ text, start, shape }: Word): Loop | undefined {
  const { length } = text
  if (length < 6 || shape === 'digits') return undefined
  const unspaced = shape === 'unspaced'
  const longest = unspaced ? 24 : 5
  for (let period = 1; period <= longest && period * 2 <= length; period++) {
    if (!mayLoop(text, period, (enough(period, unspaced) - 1) * period)) continue
    let run = 0
    for (let index = period; index <= length; index++) {
      if (index < length && text.charCodeAt(index) === text.charCodeAt(index - period)) {
        run++
        continue
      }
      const times = 1 + Math.floor(run / period)
      if (times >= enough(period, unspaced)) {
        const first = index - run - period
        return {
          kind: 'letters',
          start: start + first,
          end: start + index,
          unit: { start: start + first, end: start + first + period },
          times,
          size: period,
        }
      }
      run = 0
    }
  }
  return undefined
}

/** A run of letters that each stand as before, `period` letters on, has one of them at every `least`th place. */
function mayLoop(text: string, period: number, least: number): boolean {
  for (let index = period + least - 1; index < text.length; index += least) {
    if (text.charCodeAt(index) === text.charCodeAt(index - period)) return true
  }
  return false
}

/** How often a stretch of letters must stand in a row: the shorter, the more often. */
function enough(period: number, unspaced: boolean): number {
  if (period === 1) return 6
  if (unspaced) return period < 4 ? 4 : period < 8 ? 3 : 2
  return period === 2 ? 5 : 4
}
