/** Draws a number of items from a stream of unknown length, every item with the same chance (Vitter's algorithm R). */
export class Sample<T> {
  readonly drawn: T[] = []
  #offered = 0
  readonly #random: () => number

  constructor(
    readonly size: number,
    seed: number,
  ) {
    this.#random = seededRandom(seed)
  }

  offer(item: T): void {
    this.#offered++
    if (this.drawn.length < this.size) {
      this.drawn.push(item)
      return
    }
    const place = Math.floor(this.#random() * this.#offered)
    if (place < this.size) this.drawn[place] = item
  }
}

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
