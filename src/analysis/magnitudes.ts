import { cueIndexOf } from './cues.js'
import type { NumberWords } from './number-words.js'
import type { NewQuantity } from './quantity.js'
import type { Side } from './side.js'
import { unspacedPower } from './unspaced-numbers.js'

/** ½, ¾ as a number, or 0. */
export function vulgar(character: string): number {
  if (character < '¼' || character > '⅞') return 0
  const [above, below] = character.normalize('NFKC').split('\u2044')
  return below ? Number(above) / Number(below) : 0
}

/** “5k”, “2½”: what is glued to the figures. */
export function applySuffix(quantity: NewQuantity, table: NumberWords, prose: string): void {
  const { suffix, values, start } = quantity
  const magnitude = magnitudeOfSuffix(table, suffix, prose, start)
  quantity.magnitude = magnitude
  if (magnitude > 1 && suffix.length === 1) quantity.values = [...values.map(value => value * magnitude), ...values]
  else if (magnitude > 1) quantity.values = values.map(value => value * magnitude)
  const half = vulgar(suffix)
  if (half > 0) quantity.values = quantity.values.map(value => value + half)
}

/** “2 500 mil millones”, “3 milioni e mezzo”: the words behind the figures that multiply them. */
export function readMagnitude(side: Side, table: NumberWords, from: number): Magnitude | undefined {
  const { words } = side
  const index = cueIndexOf(side.language.code)
  let magnitude = 1
  let last = from
  for (let next = from + 1; next < words.length && next <= from + 2; next++) {
    const word = words[next]!
    const gap = word.start - words[next - 1]!.end
    // “300+ billion”
    if (gap > 1 && !(gap === 2 && side.prose.charAt(words[next - 1]!.end) === '+')) break
    if (word.shape === 'unspaced') {
      const { power } = unspacedPower(word.text)
      return power > 1 ? { magnitude: power, half: 0, last } : undefined
    }
    const entry = index.find(word)?.numbers.find(({ kind }) => kind === 'multiplier')
    const power = entry?.values[0] ?? 0
    if (power < 12 || (magnitude > 1 && power <= magnitude)) break
    magnitude *= power
    last = next
  }
  if (magnitude === 1) return undefined
  const and = words[last + 1]
  const after = words[last + 2]
  if (and && after && table.glue.has(and.text)) {
    const half = table.words.get(after.text)?.find(({ kind }) => kind === 'fraction')?.values[0]
    if (half === 0.5) return { magnitude, half, last: last + 2 }
  }
  return { magnitude, half: 0, last }
}

interface Magnitude {
  readonly magnitude: number
  readonly half: number
  readonly last: number
}

const suffixes: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  bn: 1e9,
  Bn: 1e9,
  B: 1e9,
  b: 1e9,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  Mio: 1e6,
  mrd: 1e9,
  Mrd: 1e9,
  mld: 1e9,
  mds: 1e9,
  tn: 1e12,
  T: 1e12,
  MM: 1e6,
}

function magnitudeOfSuffix(table: NumberWords, suffix: string, prose: string, start: number): number {
  if (suffix === '') return 1
  // Alone, “5m” is five metres; after a currency sign it is five million.
  if ((suffix === 'm' || suffix === 'b' || suffix === 'T') && !/\p{Sc}/u.test(prose.charAt(start - 1))) return 1
  if (suffix.length < 4) return suffixes[suffix] ?? 1
  return table.words.get(suffix.toLowerCase())?.find(({ kind }) => kind === 'multiplier')?.values[0] ?? 1
}
