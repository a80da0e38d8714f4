import { fold, hashOf, hashSeed, hashUnit } from '../text/fold.js'
import type { Word } from '../text/words.js'

/**
 * A sorted text of `key ⇥ value` lines, looked up without making a string of any line: the text itself plus an index of line
 * offsets, hashed by the folded key. 110,000 English words take 1.2 MB of text and 1 MB of index, and a look-up allocates nothing.
 */
export class WordTable {
  readonly #text: string
  /** Open addressing: 1 + offset of a line, or 0. The bits that offsets leave free hold some of the hash, so that few lines are read in vain. */
  readonly #slots: Uint32Array
  readonly #mask: number
  readonly #offsetBits: number
  readonly size: number

  /**
   * @param text lines of `key` or `key ⇥ value`, each ended by a line feed; a key may stand on several lines
   */
  constructor(text: string) {
    this.#text = text
    let lines = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
    this.size = lines
    let capacity = 16
    while (capacity < lines * 2) capacity *= 2
    this.#mask = capacity - 1
    this.#slots = new Uint32Array(capacity)
    this.#offsetBits = 32 - Math.clz32(text.length + 1)
    let start = 0
    while (start < text.length) {
      let hash = hashSeed
      let at = start
      let unit = text.charCodeAt(at)
      while (unit !== TAB && unit !== LINE_FEED && at < text.length) {
        hash = hashUnit(hash, unit)
        unit = text.charCodeAt(++at)
      }
      let slot = mix(hash) & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = this.#tag(hash) | (start + 1)
      const end = text.indexOf('\n', at)
      start = end < 0 ? text.length : end + 1
    }
  }

  /** The offset of the first line whose key equals `text.slice(start, end)` in any case, or −1. */
  find(text: string, start = 0, end: number = text.length): number {
    return this.#probe(hashOf(text, start, end), text, start, end)
  }

  /** The same for a word of an analysed text, whose hash is known already. */
  findWord(word: Word): number {
    return this.#probe(word.hash, word.text, 0, word.text.length)
  }

  #probe(hash: number, text: string, start: number, end: number): number {
    const tag = this.#tag(hash) >>> 0
    const offsets = (1 << this.#offsetBits) - 1
    for (let slot = mix(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot]!
      if (entry === 0) return -1
      const offset = entry & offsets
      if (entry - offset === tag && this.#equals(offset - 1, text, start, end)) return offset - 1
    }
  }

  #tag(hash: number): number {
    return (hash >>> this.#offsetBits) << this.#offsetBits
  }

  has(text: string, start = 0, end: number = text.length): boolean {
    return this.find(text, start, end) >= 0
  }

  /** Every value that stands with the key, in file order. */
  values(text: string, start = 0, end: number = text.length): string[] {
    const lines: number[] = []
    const hash = hashOf(text, start, end)
    const offsets = (1 << this.#offsetBits) - 1
    for (let slot = mix(hash) & this.#mask; this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
      const line = (this.#slots[slot]! & offsets) - 1
      if (this.#equals(line, text, start, end)) lines.push(line)
    }
    return lines.sort((a, b) => a - b).map(line => this.value(line))
  }

  /** The value of the first line with the key, or undefined. */
  get(text: string): string | undefined {
    const line = this.find(text)
    return line < 0 ? undefined : this.value(line)
  }

  /** The key of a line, in the case it is listed in. */
  key(line: number): string {
    let end = line
    for (let unit = this.#text.charCodeAt(end); end < this.#text.length && unit !== TAB && unit !== LINE_FEED; ) {
      unit = this.#text.charCodeAt(++end)
    }
    return this.#text.slice(line, end)
  }

  /** What follows the first tab of a line. */
  value(line: number): string {
    let end = this.#text.indexOf('\n', line)
    if (end < 0) end = this.#text.length
    const tab = this.#text.indexOf('\t', line)
    return tab < 0 || tab > end ? '' : this.#text.slice(tab + 1, end)
  }

  /** Every key, in file order. */
  *keys(): Generator<string> {
    for (let start = 0; start < this.#text.length; ) {
      yield this.key(start)
      const end = this.#text.indexOf('\n', start)
      start = end < 0 ? this.#text.length : end + 1
    }
  }

  #equals(line: number, text: string, start: number, end: number): boolean {
    let at = line
    for (let index = start; index < end; index++, at++) {
      if (fold(this.#text.charCodeAt(at)) !== fold(text.charCodeAt(index))) return false
    }
    const after = this.#text.charCodeAt(at)
    return after === TAB || after === LINE_FEED || at === this.#text.length
  }
}

const TAB = 9
const LINE_FEED = 10
/** FNV's low bits alone spread badly over a power of two. */
function mix(hash: number): number {
  return hash ^ (hash >>> 15)
}
