/**
 * A set of hashes that is emptied in no time and allocates nothing: for a quick “surely not”, asked once a segment. Two hashes may be
 * taken for one.
 */
export class StampSet {
  readonly #stamps = new Uint32Array(4096)
  #stamp = 0

  clear(): void {
    if (++this.#stamp > 0xfffffff0) {
      this.#stamps.fill(0)
      this.#stamp = 1
    }
  }

  /** Whether the hash was new. */
  add(hash: number): boolean {
    const slot = slotOf(hash)
    if (this.#stamps[slot] === this.#stamp) return false
    this.#stamps[slot] = this.#stamp
    return true
  }

  has(hash: number): boolean {
    return this.#stamps[slotOf(hash)] === this.#stamp
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 4095
}
