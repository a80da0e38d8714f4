/**
 * A character model: how much more likely a letter sequence is in English than in the target language, from trigrams with the edges
 * of the word marked `^` and `$`. The scores are log2 odds in tenths, made by `scripts/build-data.ts` from the same word data.
 */
export class LetterModel {
  /** Scores by three symbols of five bits: 0 is the edge, 1–26 are a–z. */
  readonly #scores = new Int8Array(1 << 15)

  constructor(text: string) {
    for (const line of text.split('\n')) {
      const tab = line.indexOf('\t')
      if (tab !== 3) continue
      const index = (symbol(line.charCodeAt(0)) << 10) | (symbol(line.charCodeAt(1)) << 5) | symbol(line.charCodeAt(2))
      this.#scores[index] = Math.max(-127, Math.min(127, Number(line.slice(tab + 1))))
    }
  }

  /**
   * Mean log2 odds a trigram of `text.slice(start, end)`: above 0 the word looks English. −9 for what has a letter outside a–z, and
   * for words of under 3 letters: nothing can be said of those.
   */
  score(text: string, start = 0, end: number = text.length): number {
    const length = end - start
    if (length < 3) return -9
    let window = 0
    let sum = 0
    for (let index = start; index <= end; index++) {
      const next = index === end ? 0 : symbol(text.charCodeAt(index))
      if (next < 0) return -9
      window = ((window << 5) | next) & 0x7fff
      // The first full window is ^ab.
      if (index > start) sum += this.#scores[window]!
    }
    return sum / (length * 10)
  }
}

function symbol(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x40
  return unit === 0x5e || unit === 0x24 ? 0 : -1
}
