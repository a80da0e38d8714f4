import { distance } from 'fastest-levenshtein'
import { placesOf } from './exonyms.js'
import { nameFormOf } from './name-forms.js'
import type { Name } from './names.js'
import type { Side } from './side.js'

/** The new name of the translation that stands where the lost one stood: spelt alike, beside the same neighbour, or as far into the text. */
export function counterpartOf(
  name: Name,
  free: ReadonlySet<Name>,
  source: Side,
  target: Side,
  alone: boolean,
): Name | undefined {
  let best: Name | undefined
  // One lost and one new: whatever the word order, they belong together.
  let bestScore = alone ? 0.2 : 0.55
  for (const candidate of free) {
    if ((name.word.shape === 'upper') !== (candidate.word.shape === 'upper')) continue
    const place = Math.abs(name.word.start / source.text.length - candidate.word.start / target.text.length)
    const score =
      1 -
      place * 1.5 +
      (isNear(name.form.folded, candidate.form.folded) ? 0.6 : 0) +
      (sharesNeighbour(name, candidate, source, target) ? 0.5 : 0)
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

export function isNear(a: string, b: string): boolean {
  return distance(a, b) <= Math.max(1, Math.floor(Math.min(a.length, b.length) / 3))
}

/** Both names stand beside the same word: Angela Merkel, Angela Schröder. */
function sharesNeighbour(name: Name, candidate: Name, source: Side, target: Side): boolean {
  return [-1, 1].some(step => {
    const ours = source.words[name.index + step]
    const theirs = target.words[candidate.index + step]
    return ours !== undefined && theirs !== undefined && ours.shape === 'capitalised' && ours.text === theirs.text
  })
}

const pluralAcronym = /^\p{Lu}+s$/u

/** How sure it is that one name stands for the other, and is not its form in the other language or the translation of a word nearby. */
export function pairConfidence(source: Side, target: Side, name: Name, found: Name, alone: boolean): number {
  const { word, index } = name
  const { folded } = name.form
  const other = found.form.folded
  if (word.shape === 'upper' || pluralAcronym.test(word.text) || pluralAcronym.test(found.word.text)) return 0.45
  if (sharesNeighbour(name, found, source, target)) return 0.85
  if (isNear(folded, other)) return isSlip(folded, other) ? 0.65 : 0.4
  // A capital word beside it may be what the new name translates: “Church of Scientology”.
  if (!alone && inCapitals(source, index)) return 0.4
  const known = placesOf(source.language.code).has(word.hash) && placesOf(target.language.code).has(found.word.hash)
  if (known) return 0.8
  // Names that begin alike may be one name in two languages.
  const share = distance(folded, other) / Math.max(folded.length, other.length)
  if (folded[0] === other[0] && share < 0.65) return 0.45
  return inCapitals(source, index) ? (source.words.length <= 16 ? 0.55 : 0.45) : 0.7
}

function inCapitals({ words }: Side, index: number): boolean {
  for (const at of [index - 2, index - 1, index + 1, index + 2]) {
    const other = words[at]
    if (other && other.shape === 'capitalised' && at > 0) return true
  }
  return false
}

/** Two letters exchanged: no language respells a name so. */
export function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (a[at] === b[at]) at++
  // `center`, `centre`: a spelling.
  if (at === a.length - 2 && a.endsWith(a[at] === 'e' ? 'er' : 're')) return false
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** “Thessaloniki” as “Salonicco”: a name that lost its beginning, with all other consonants in order. */
export function isShortened({ form }: Name, { form: shorter }: Name): boolean {
  return shorter.skeleton.length >= 4 && form.skeleton.endsWith(shorter.skeleton)
}

/** Of “Christine Blasey Ford” the surname may do; behind a comma another name begins. */
export function isPartlyKept({ index, word }: Name, { words, text }: Side, target: Side): boolean {
  return [index - 2, index - 1, index + 1, index + 2].some(at => {
    const other = words[at]
    if (other?.shape !== 'capitalised') return false
    const between = other.start < word.start ? text.slice(other.end, word.start) : text.slice(word.end, other.start)
    if (between.includes(',')) return false
    const { folded } = nameFormOf(other)
    return target.words.some(word => nameFormOf(word).folded === folded)
  })
}
