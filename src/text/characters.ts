/**
 * One table of UTF-16 code units, so that a single pass over a text yields its words and the features that tell which rules can
 * have anything to say. Low bits: what the unit is; high bits (from `featureShift`): the feature it lends the text.
 */
export const LETTER = 1
export const MARK = 2
export const DIGIT = 4
export const UPPER = 8
export const SPACE = 16
/** Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Myanmar. */
export const UNSPACED = 32
export const WORD = LETTER | MARK | DIGIT

const featureShift = 6

/** What a text contains, as bits: 0 to 25 of single characters (the table has room for no more), the others of what stands beside them; a rule that needs one of these asks `side.has(Feature.Quote)` before doing any work. */
export const Feature = {
  Digit: 1 << 0,
  Quote: 1 << 1,
  Bracket: 1 << 2,
  Angle: 1 << 3,
  Brace: 1 << 4,
  Percent: 1 << 5,
  At: 1 << 6,
  Hash: 1 << 7,
  Backslash: 1 << 8,
  Slash: 1 << 9,
  Dollar: 1 << 10,
  Backtick: 1 << 11,
  Ampersand: 1 << 12,
  /** And ▁ and ⁇, which tokenisers leave behind. */
  Underscore: 1 << 13,
  Dot: 1 << 14,
  /** Comma, colon, semicolon, question and exclamation marks of any script, ellipsis, inverted marks. */
  Punctuation: 1 << 15,
  Dash: 1 << 16,
  /** No-break and other spaces that are not U+0020, tabs and line ends included. */
  OddSpace: 1 << 17,
  /** Two white-space units in a row. */
  SpaceRun: 1 << 18,
  /** Controls, formats (zero-width, bidi), U+FFFD, private use, surrogates that stand alone. */
  Odd: 1 << 19,
  Unspaced: 1 << 20,
  /** A letter outside ASCII and Latin-1. */
  FarLetter: 1 << 21,
  /** U+0080 to U+00FF: where mojibake lives. */
  Latin1: 1 << 22,
  Asterisk: 1 << 23,
  Apostrophe: 1 << 24,
  Currency: 1 << 25,
  /** A full stop with a word on both sides (`example.org`, `3.5`). */
  InnerDot: 1 << 26,
  /** A full stop between a word and a letter (`example.org`, `U.S.`). */
  LetterDot: 1 << 27,
  /** An apostrophe that has no word on one of its sides: it may be a quotation mark. */
  LooseApostrophe: 1 << 28,
} as const

/** An apostrophe, in a table entry. */
export const APOSTROPHE = Feature.Apostrophe << featureShift

const features: readonly (readonly [string, number])[] = [
  ['"“”„‟«»‹›「」『』《》〈〉‚‘＂〝〞〟', Feature.Quote],
  ["'’ʼ", Feature.Apostrophe],
  ['()[]（）［］【】', Feature.Bracket],
  ['<>', Feature.Angle],
  ['{}', Feature.Brace],
  ['%٪％', Feature.Percent],
  ['@', Feature.At],
  ['#', Feature.Hash],
  ['\\', Feature.Backslash],
  ['/', Feature.Slash],
  ['`', Feature.Backtick],
  ['&', Feature.Ampersand],
  ['_▁⁇', Feature.Underscore],
  ['.', Feature.Dot],
  [',:;?!…¿¡؟،؛।。、，！？：；', Feature.Punctuation],
  ['-‐‑‒–—―−', Feature.Dash],
  ['*', Feature.Asterisk],
]

let units: Uint32Array | undefined

/** The table over all 65,536 code units; made once, on first use. */
export function unitTable(): Uint32Array {
  if (units) return units
  const table = new Uint32Array(65_536)
  const set = (pattern: RegExp, bits: number) => {
    for (let unit = 0; unit < 65_536; unit++) {
      if (pattern.test(String.fromCharCode(unit))) table[unit]! |= bits
    }
  }
  set(/\p{L}/u, LETTER)
  set(/\p{M}/u, MARK)
  set(/\p{N}/u, DIGIT)
  set(/\p{Lu}|\p{Lt}/u, UPPER)
  set(/[\s\u0085]/u, SPACE)
  set(
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u,
    UNSPACED,
  )
  set(/[\p{Cf}\p{Co}\ufffd\ufffe\uffff]|(?![\t\n\r])\p{Cc}/u, Feature.Odd << featureShift)
  set(/\p{Sc}/u, Feature.Currency << featureShift)
  for (const [characters, feature] of features) {
    for (const character of characters) table[character.charCodeAt(0)]! |= feature << featureShift
  }
  table[0x24]! |= Feature.Dollar << featureShift
  for (let unit = 0; unit < 65_536; unit++) {
    const bits = table[unit]!
    if (bits & DIGIT) table[unit]! |= Feature.Digit << featureShift
    if (bits & SPACE && unit !== 0x20) table[unit]! |= Feature.OddSpace << featureShift
    if (bits & UNSPACED) table[unit]! |= Feature.Unspaced << featureShift
    if (bits & (LETTER | MARK) && unit > 0xff) table[unit]! |= Feature.FarLetter << featureShift
    if (unit >= 0x80 && unit <= 0xff) table[unit]! |= Feature.Latin1 << featureShift
  }
  units = table
  return table
}

/** The feature bits of a table entry, or of several together; those that depend on what stands beside a character are set by `scan`. */
export function featuresOf(entry: number): number {
  return entry >>> featureShift
}

export function isSpace(unit: number): boolean {
  return (unitTable()[unit]! & SPACE) !== 0
}

/** Letter, mark or digit. `NaN` (past the end of a text) is none. */
export function isWordUnit(unit: number): boolean {
  return unit >= 0 && (unitTable()[unit]! & WORD) !== 0
}

export function isUpperUnit(unit: number): boolean {
  return unit >= 0 && (unitTable()[unit]! & UPPER) !== 0
}

export function isLetterUnit(unit: number): boolean {
  return unit >= 0 && (unitTable()[unit]! & LETTER) !== 0
}
