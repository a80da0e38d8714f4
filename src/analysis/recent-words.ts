import type { Word } from '../text/words.js'

interface Entry<T> {
  readonly text: string
  readonly value: T
}

/** Words remembered at a time, two at a place; a power of two. */
const slots = 1 << 14

/** A very long run of letters is no word to be met again. */
const longest = 50

/** What was found out about the words met last, by the hash they carry: a new one takes the place of an old one. */
export class RecentWords<T> {
  readonly #entries: (Entry<T> | undefined)[] = new Array(slots).fill(undefined)

  /** What is remembered of a word, or what `find` finds. */
  get(word: Word, find: (word: Word) => T): T {
    const entries = this.#entries
    const slot = (word.hash ^ (word.hash >>> 15)) & (slots - 2)
    const first = entries[slot]
    if (first !== undefined && first.text === word.text) return first.value
    const second = entries[slot + 1]
    if (second !== undefined && second.text === word.text) return second.value
    const value = find(word)
    if (word.text.length < longest) {
      // The one met last stands first.
      entries[slot + 1] = first
      entries[slot] = { text: copyOf(word.text), value }
    }
    return value
  }
}

/** A slice would keep the whole text it is of in memory. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1)
}
