import { fold, hashOf } from '../text/fold.js'
import type { Word } from '../text/words.js'

/** Values by lower-case word, found by the hash a word carries: a look-up makes no string. */
export class WordIndex<T> {
  /** One bit a hash, some shared: small enough to stay at hand, it turns most words away. */
  readonly #bits: Int32Array
  readonly #bitMask: number
  readonly #hashes: Int32Array
  readonly #keys: string[]
  readonly #values: T[]
  readonly #mask: number

  constructor(entries: ReadonlyMap<string, T>) {
    let size = 64
    while (size < entries.size * 2) size *= 2
    this.#mask = size - 1
    this.#bits = new Int32Array(size >> 2)
    this.#bitMask = (size >> 2) - 1
    this.#hashes = new Int32Array(size)
    this.#keys = new Array<string>(size).fill('')
    this.#values = new Array<T>(size)
    for (const [key, value] of entries) {
      const hash = hashOf(key, 0, key.length) || 1
      const spread = spreadOf(hash)
      this.#bits[(spread >>> 5) & this.#bitMask]! |= 1 << spread
      let slot = spread & this.#mask
      while (this.#hashes[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#hashes[slot] = hash
      this.#keys[slot] = key
      this.#values[slot] = value
    }
  }

  find(word: Word): T | undefined {
    const spread = spreadOf(word.hash || 1)
    if ((this.#bits[(spread >>> 5) & this.#bitMask]! & (1 << spread)) === 0) return undefined
    return this.#probe(word, spread & this.#mask)
  }

  #probe({ hash, text }: Word, start: number): T | undefined {
    const wanted = hash || 1
    for (let slot = start; this.#hashes[slot] !== 0; slot = (slot + 1) & this.#mask)
      if (this.#hashes[slot] === wanted && isSame(this.#keys[slot]!, text)) return this.#values[slot]
    return undefined
  }
}

/** Spreads the hash over its low bits. */
function spreadOf(hash: number): number {
  return hash ^ (hash >>> 15)
}

function isSame(key: string, text: string): boolean {
  if (key.length !== text.length) return false
  for (let index = 0; index < key.length; index++)
    if (key.charCodeAt(index) !== fold(text.charCodeAt(index))) return false
  return true
}
