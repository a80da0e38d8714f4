import type { Span } from '../model/span.js'

/** `code`: figures that are a name (A320, 2.4.10) and are kept to the digit. */
export type QuantityKind = 'figure' | 'code' | 'time' | 'fraction' | 'roman' | 'words'

/** Something a text counts, in figures or in words. */
export interface Quantity extends Span {
  readonly kind: QuantityKind
  /** What it may mean, the likeliest first. */
  readonly values: readonly number[]
  /** Minutes of the day, for a time of the clock. */
  readonly clock: readonly number[]
  /** What it is made of, where it may also be read piece by piece (12:30, 1/2, 25.12.2020). */
  readonly parts: readonly number[]
  /** Written in figures: these are compared; words answer them. */
  readonly hard: boolean
  /** A word that may be no number at all. */
  readonly weak: boolean
  /** The figures in ASCII; empty for words. */
  readonly digits: string
  /** The figures without suffix or magnitude: what a suggestion replaces. */
  readonly figures: Span
  /** Thousand, million … where a word or a letter multiplies the figures; else 1. */
  readonly magnitude: number
  readonly decimals: number
  readonly grouped: boolean
  readonly suffix: string
  /** A minus stands right before the figures. */
  readonly negative: boolean
  /** The other end of a range (10 in “5 to 10 inches”), which holds the unit for both. */
  readonly rangeEnd: Quantity | undefined
  /** Index of the first and the last word. */
  readonly first: number
  readonly last: number
}

/** A quantity whose reader still sets what is not as usual. */
export type NewQuantity = { -readonly [Key in keyof Quantity]: Quantity[Key] }

const none: readonly number[] = []

/** A plain quantity in figures; one literal for all, so that all have one shape. */
export function newQuantity(
  kind: QuantityKind,
  { start, end }: Span,
  first: number,
  last: number,
  values: readonly number[],
  digits: string,
  figures: Span,
): NewQuantity {
  return {
    start,
    end,
    kind,
    values,
    clock: none,
    parts: none,
    hard: true,
    weak: false,
    digits,
    figures,
    magnitude: 1,
    decimals: 0,
    grouped: false,
    suffix: '',
    negative: false,
    rangeEnd: undefined,
    first,
    last,
  }
}
