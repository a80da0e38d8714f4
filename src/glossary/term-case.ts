import type { Word } from '../text/words.js'
import type { ParsedTerm } from './parse-term.js'

/** Whether the words of a text have the case of a listed term, inflection apart. */
export function caseFits({ words: wanted }: ParsedTerm, words: readonly Word[], first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const listed = wanted[index - first] ?? ''
    const written = words[index]!.text
    const shared = sharedLength(listed.toLowerCase(), written.toLowerCase())
    if (written.slice(0, shared) === listed.slice(0, shared)) continue
    // A sentence gives its first word a capital.
    const capitalised = listed.charAt(0).toUpperCase() + listed.slice(1)
    if (index > 0 || written.slice(0, shared) !== capitalised.slice(0, shared)) return false
  }
  return true
}

function sharedLength(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared
}

/** IT, WHO: in lower case they are other words. */
export function isAcronym(text: string): boolean {
  return text.length >= 2 && text.length <= 6 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text)
}
