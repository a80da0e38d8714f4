/**
 * A character model: how much more likely a letter sequence is in English than in the target language, from trigrams with the edges
 * of the word marked `^` and `$`. `scripts/build-data.ts` makes the scores, 10 · log2 of the ratio of the conditional probabilities,
 * from the same word data, and tells how often the model errs.
 */
export class LetterModel {
  /** Scores by three symbols of five bits: 0 is the edge, 1–26 are a–z. */
  readonly #scores = new Int8Array(1 << 15)

  constructor(text: string) {
    for (const line of text.split('\n')) {
      if (line.charCodeAt(3) !== TAB) continue
      const symbols = [symbol(line.charCodeAt(0)), symbol(line.charCodeAt(1)), symbol(line.charCodeAt(2))] as const
      // Grams of accented letters are of no use: no English word has them, so such words are not asked about.
      if (symbols.some(each => each < 0)) continue
      const score = Math.max(-127, Math.min(127, Number(line.slice(4))))
      this.#scores[(symbols[0] << 10) | (symbols[1] << 5) | symbols[2]] = score
    }
  }

  /**
   * Σ score ÷ √(number of trigrams) over `^^word$`: above 0 the word looks English. −∞ for what has a letter outside a–z.
   */
  score(text: string, start = 0, end: number = text.length): number {
    let window = 0
    let sum = 0
    for (let index = start; index <= end; index++) {
      const next = index === end ? 0 : symbol(text.charCodeAt(index))
      if (next < 0) return Number.NEGATIVE_INFINITY
      window = ((window << 5) | next) & 0x7fff
      sum += this.#scores[window]!
    }
    return sum / Math.sqrt(end - start + 1)
  }
}

const TAB = 9

function symbol(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x40
  return unit === 0x5e || unit === 0x24 ? 0 : -1
}
