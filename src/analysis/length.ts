import lengthList from '../../data/lengths.txt'
import { Feature } from '../text/characters.js'
import type { Side } from './side.js'

interface LanguageLength {
  /** Letters it takes to say what 100 letters of English say. */
  readonly letters: number
  /** How much that varies, 1 for the steadiest languages. */
  readonly spread: number
}

let lengths: Map<string, LanguageLength> | undefined

/** Languages that bilint has no figure for are taken for middling and unsteady. */
const unknown: LanguageLength = { letters: 108, spread: 1.4 }

function lengthOf(language: string): LanguageLength {
  lengths ??= new Map(
    lengthList
      .trimEnd()
      .split('\n')
      .map(line => {
        const [code = '', letters, spread] = line.split('\t')
        return [code, { letters: Number(letters), spread: Number(spread) / 100 }]
      }),
  )
  return lengths.get(language) ?? unknown
}

export interface LengthFit {
  /** Letters and digits of both sides, outside the masks. */
  readonly source: number
  readonly target: number
  /** How long the target is expected to be. */
  readonly expected: number
  /** Standard deviation of the logarithm of the ratio, for a source of this length. */
  readonly deviation: number
  /** Standard deviations by which the target is longer (or, below 0, shorter) than expected. */
  readonly z: number
}

let lastTarget: Side | undefined
let lastFit: LengthFit | undefined

/** How the target's length fits its source. The last answer is kept, since several rules ask of the same pair in turn. */
export function lengthFit(source: Side, target: Side): LengthFit {
  if (!lastFit || lastTarget !== target) {
    lastFit = fitOf(lettersOf(source), lettersOf(target), source.language.code, target.language.code)
    lastTarget = target
  }
  return lastFit
}

/** How the lengths fit once the numbers are written alike and a measure in brackets that the target has not is left out. */
export function fitApartFromNumbers(source: Side, target: Side): LengthFit {
  const from = lettersOf(source) - spelledOut(source) - (target.has(Feature.Bracket) ? 0 : bracketedMeasures(source))
  return fitOf(Math.max(from, 1), lettersOf(target) - spelledOut(target), source.language.code, target.language.code)
}

/** The letters by which the numbers of a text are longer in words than in figures. */
function spelledOut({ quantities }: Side): number {
  let letters = 0
  for (const { kind, weak, start, end } of quantities) if (kind === 'words' && !weak) letters += end - start - 2
  return Math.max(letters, 0)
}

function bracketedMeasures({ prose, quantities }: Side): number {
  let letters = 0
  for (const { start } of quantities) {
    const before = prose.slice(Math.max(0, start - 3), start).lastIndexOf('(')
    if (before < 0) continue
    const length = prose.slice(start, start + 18).indexOf(')')
    if (length > 0) letters += length
  }
  return letters
}

/** Whether a target may well be, by its length, the translation of its source. */
export function fits(source: Side, target: Side): boolean {
  return Math.abs(lengthFit(source, target).z) < 2
}

/**
 * The ratio of lengths is taken for log-normal; its spread shrinks with the length (measured on human translations of eight languages:
 * 0.30 for ten letters, 0.18 for fifty, 0.12 for two hundred).
 */
function fitOf(source: number, target: number, sourceLanguage: string, targetLanguage: string): LengthFit {
  const from = lengthOf(sourceLanguage)
  const to = lengthOf(targetLanguage)
  const expected = (source * to.letters) / from.letters
  const deviation = from.spread * to.spread * Math.sqrt(0.01 + 1 / (source + 3))
  const z = Math.log((target + 1) / (expected + 1)) / deviation
  return { source, target, expected, deviation, z }
}

function lettersOf({ words }: Side): number {
  let letters = 0
  for (const { start, end } of words) letters += end - start
  return letters
}
