import { cueIndexOf } from './cues.js'
import type { NumberWord, NumberWords } from './number-words.js'
import { type NewQuantity, newQuantity } from './quantity.js'
import type { Side } from './side.js'

interface State {
  total: number
  current: number
  /** The last word read may take a smaller one: twenty + one, hundred + five. */
  open: number
  last: number
  /** What “thirds” in “two thirds” divides by; 0 where nothing does. */
  share: number
}

/** Reads a number in words from word `index` on: as many words as make one number. */
export function readNumberWords(side: Side, table: NumberWords, index: number): NewQuantity | undefined {
  const entries = lookUp(side, index)
  const [entry] = entries
  // “bi”, “mm”: abbreviations that only figures can stand before.
  if (!entry || (entry.kind === 'multiplier' && entry.weak)) return undefined
  const additive = entries.find(({ kind }) => kind === 'cardinal' || kind === 'multiplier')
  if (!additive)
    return ordinals(side, index, entries) ?? partOfPower(side, table, index, entries) ?? single(side, index, entries)
  const state: State = { total: 0, current: 0, open: 0, last: index, share: 0 }
  const frenchScore = side.language.code === 'fr'
  take(state, additive, frenchScore)
  let ordinal: readonly number[] | undefined
  for (let next = index + 1; next < side.words.length; next++) {
    const from = touching(side, next) ? next : 0
    if (from === 0) break
    const at = table.glue.has(side.words[next]!.text) && touching(side, next + 1) ? next + 1 : next
    // “three and a half”: the article is part of the number.
    const article = at > next && table.ones.has(side.words[at]!.text) && touching(side, at + 1)
    const end = article ? at + 1 : at
    const following = lookUp(side, end)
    const adding = following.find(({ kind }) => kind === 'cardinal' || kind === 'multiplier')
    if (adding && take(state, adding, frenchScore)) {
      state.last = end
      next = end
      continue
    }
    if (isOrdinalTail(side, end, following)) ordinal = tail(side, state, following, end, at > next)
    break
  }
  const value = state.total + state.current
  const counted =
    value > 1 && value < 100 ? countedCollective(side, table, index, state.last, ordinal?.[0] ?? value) : undefined
  if (counted) return counted
  const values = [...(ordinal ?? years(side, state, value))]
  // “Settecento”: 700, and the years from 1700 on.
  if (state.last === index) for (const other of entries) if (other.kind === 'collective') values.push(...other.values)
  if (state.share > 0) return share(side, index, state, value)
  if (value <= 12 && besideFraction(side, index, state.last)) return words(side, index, state.last, values, true)
  return words(side, index, state.last, values, entries.every(({ weak }) => weak) && state.last === index)
}

/** “anderthalb Millionen”, “half a million”. */
function partOfPower(
  side: Side,
  table: NumberWords,
  index: number,
  entries: readonly NumberWord[],
): NewQuantity | undefined {
  const part = entries.find(({ kind }) => kind === 'fraction')?.values[0]
  if (part === undefined || (part !== 0.5 && part < 1)) return undefined
  const article = side.words[index + 1]
  const at = article && table.ones.has(article.text) ? index + 2 : index + 1
  if (!touching(side, index + 1) || !touching(side, at)) return undefined
  const power = powerAt(side, at)
  if (power < 1e6) return undefined
  // “One and a half million”: articles are no numbers of their own.
  const and = side.words[index - (table.ones.has(side.words[index - 1]?.text ?? '') ? 2 : 1)]
  return words(side, index, at, [(and && table.glue.has(and.text) ? part + 1 : part) * power], false)
}

function powerAt(side: Side, index: number): number {
  return lookUp(side, index).find(({ kind, weak }) => kind === 'multiplier' && !weak)?.values[0] ?? 0
}

/** “two dozen”, “due secoli e mezzo”. */
function countedCollective(
  side: Side,
  table: NumberWords,
  first: number,
  lastOfCount: number,
  count: number,
): NewQuantity | undefined {
  const at = lastOfCount + 1
  if (!touching(side, at)) return undefined
  const size = lookUp(side, at).find(({ countable }) => countable)?.values[0]
  if (size === undefined) return undefined
  const and = side.words[at + 1]
  const half =
    and &&
    table.glue.has(and.text) &&
    lookUp(side, at + 2).some(({ kind, values }) => kind === 'fraction' && values[0] === 0.5)
  const quantity = half
    ? words(side, first, at + 2, [(count + 0.5) * size], false)
    : words(side, first, at, [count * size], false)
  quantity.parts = [count, size]
  return quantity
}

/** “décima oitava”, “vigésimo primero”: an ordinal ten and an ordinal unit. */
function ordinals(side: Side, index: number, entries: readonly NumberWord[]): NewQuantity | undefined {
  const tens = entries.find(({ kind }) => kind === 'ordinal')?.values[0] ?? 0
  if (tens < 10 || tens % 10 !== 0 || !touching(side, index + 1)) return undefined
  const unit = lookUp(side, index + 1).find(({ kind }) => kind === 'ordinal')?.values[0] ?? 0
  return unit > 0 && unit < 10 ? words(side, index, index + 1, [tens + unit, unit], false) : undefined
}

/** “halb sechs” is half past five, “a quarter to five” a quarter past four: the hour by itself says nothing. */
function besideFraction(side: Side, first: number, last: number): boolean {
  const halves = side.language.code === 'de'
  return [first - 2, first - 1, last + 1, last + 2].some(at =>
    lookUp(side, at).some(
      ({ kind, values }) => kind === 'fraction' && (values[0] === 0.25 || (halves && values[0] === 0.5)),
    ),
  )
}

function single(side: Side, index: number, entries: readonly NumberWord[]): NewQuantity {
  const values = entries.length === 1 ? entries[0]!.values : entries.flatMap(({ values }) => values)
  const soft = entries.every(({ weak, kind }) => weak || kind === 'collective' || kind === 'fraction')
  const fraction = entries.find(({ kind }) => kind === 'fraction')?.values[0] ?? 0
  if (fraction <= 0 || fraction >= 1 || !isShare(side, index)) return words(side, index, index, values, soft)
  const quantity = words(side, index, index, [fraction, ...values.filter(value => value !== fraction)], true)
  quantity.kind = 'fraction'
  return quantity
}

const linkWords: ReadonlySet<string> = new Set(
  'of de des du d di del della dei degli delle dell dello do da dos das der von aller'.split(' '),
)

/** “a third”, “half of”, “half the”: beyond doubt a part of something; “third” and “quarter” alone may be much else. */
function isShare(side: Side, index: number): boolean {
  const before = side.words[index - 1]?.text.toLowerCase()
  const after = side.words[index + 1]?.text
  if (before !== undefined && (cueIndexOf(side.language.code).find(side.words[index - 1]!)?.numbers.length ?? 0) > 0)
    return isOne(side, index - 1)
  return (
    after !== undefined && (linkWords.has(after) || (side.language.code === 'en' && (after === 'the' || after === 'a')))
  )
}

function isOne(side: Side, index: number): boolean {
  return lookUp(side, index).some(({ values }) => values[0] === 1)
}

/** “two thirds” */
function share(side: Side, first: number, state: State, count: number): NewQuantity {
  const quantity = words(side, first, state.last, [count * state.share, count], false)
  quantity.kind = 'fraction'
  return quantity
}

function words(side: Side, first: number, last: number, values: readonly number[], weak: boolean): NewQuantity {
  const span = { start: side.words[first]!.start, end: side.words[last]!.end }
  const quantity = newQuantity('words', span, first, last, values, '', span)
  quantity.hard = false
  quantity.weak = weak
  quantity.magnitude = largestPower(values[0] ?? 1)
  return quantity
}

function largestPower(value: number): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1
}

function lookUp(side: Side, index: number): readonly NumberWord[] {
  const word = side.words[index]
  if (!word || (word.shape !== 'lower' && word.shape !== 'capitalised')) return none
  return cueIndexOf(side.language.code).find(word)?.numbers ?? none
}

const none: readonly NumberWord[] = []

/** A space, a hyphen or nothing stands between a word and the one before it. */
function touching(side: Side, index: number): boolean {
  const word = side.words[index]
  if (!word) return false
  const gap = word.start - side.words[index - 1]!.end
  return gap <= 1 && ' -\u00a0\u2011'.includes(side.prose.charAt(word.start - 1))
}

/** Adds a word to the number read so far; false where it begins another number. */
function take(state: State, entry: NumberWord, frenchScore: boolean): boolean {
  const value = entry.values[0]!
  const { current } = state
  if (entry.kind === 'multiplier') {
    if (value === 100) {
      if (current >= 100) return false
      state.current = Math.max(current, 1) * 100
      state.open = 100
      return true
    }
    if (state.total > 0 && value > largestPower(state.total)) {
      // “mil millones”, “mil doscientos millones”: a larger power multiplies all before it.
      state.total = (state.total + current) * value
    } else if (state.total > 0 && current === 0) return false
    else state.total += Math.max(current, 1) * value
    state.current = 0
    state.open = -1
    return true
  }
  if (frenchScore && value === 20 && current % 100 === 4) {
    state.current += 76
    state.open = 20
    return true
  }
  if (current > 0 && !fits(current, value, frenchScore)) return false
  if (current === 0 && state.total > 0 && (state.open !== -1 || value >= 1000)) return false
  state.current += value
  state.open = value
  return true
}

/** Whether a cardinal may follow: 20 + 1, 100 + 45; French 60 + 11, 80 + 19. */
function fits(current: number, value: number, frenchScore: boolean): boolean {
  const rest = current % 100
  if (rest === 0) return value < 100
  if (frenchScore && (rest === 60 || rest === 80)) return value < 20
  return rest >= 20 && rest % 10 === 0 && value < 10
}

/** “twenty-second” is the 22nd, “veinte segundos” are twenty seconds. */
function isOrdinalTail(side: Side, index: number, entries: readonly NumberWord[]): boolean {
  if (!entries.some(({ kind, weak }) => kind === 'ordinal' && weak)) return true
  return side.language.code === 'en' && side.words[index]!.joiner === '-'
}

/** What may close a number: “twenty-first”, “two thirds”, “three and a half”. */
function tail(
  side: Side,
  state: State,
  following: readonly NumberWord[],
  at: number,
  glued: boolean,
): readonly number[] | undefined {
  const value = state.total + state.current
  const ordinal = following.find(({ kind }) => kind === 'ordinal')
  const fraction = following.find(({ kind }) => kind === 'fraction')
  if (glued) {
    if (fraction?.values[0] !== 0.5 && fraction?.values[0] !== 0.25) return undefined
    state.last = at
    const sum = value + fraction.values[0]
    const power = touching(side, at + 1) ? powerAt(side, at + 1) : 0
    if (power >= 1000) {
      // “two and a half million”
      state.last = at + 1
      return [sum * power]
    }
    // “due milioni e mezzo”
    const isPower = state.total > 0 && state.current === 0
    return [sum, isPower ? value + fraction.values[0] * largestPower(value) : value]
  }
  if (
    ordinal &&
    ordinal.values[0]! < 20 &&
    (value === 10 || (value >= 20 && fits(state.current, ordinal.values[0]!, true)))
  ) {
    state.last = at
    return [value + ordinal.values[0]!]
  }
  if (fraction && value < 20 && fraction.values[0]! < 0.5) {
    state.last = at
    state.share = fraction.values[0]!
    return [value * fraction.values[0]!, value]
  }
  return undefined
}

/** “nineteen ninety-nine”: two tens side by side are a year. */
function years(side: Side, state: State, value: number): readonly number[] {
  if (value < 11 || value > 20) return [value]
  const next = side.words[state.last + 1]
  if (!next || !touching(side, state.last + 1)) return [value]
  const entry = lookUp(side, state.last + 1).find(({ kind }) => kind === 'cardinal')
  const tens = entry?.values[0] ?? 0
  if (tens < 10 || tens > 99) return [value]
  state.last++
  const units = touching(side, state.last + 1)
    ? (lookUp(side, state.last + 1).find(({ kind }) => kind === 'cardinal')?.values[0] ?? 0)
    : 0
  if (tens >= 20 && units > 0 && units < 10) {
    state.last++
    return [value * 100 + tens + units]
  }
  return [value * 100 + tens]
}
