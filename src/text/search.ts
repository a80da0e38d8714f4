import { isWordUnit } from './characters.js'

/** Where the words stand in the text as whole words, in any case; −1 where they do not. */
export function indexOfWords(text: string, words: string, from = 0): number {
  const lower = lowerCased(text)
  if (lower === undefined) return -1
  const wanted = words.toLowerCase()
  for (let at = lower.indexOf(wanted, from); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (!isWordUnit(lower.charCodeAt(at - 1)) && !isWordUnit(lower.charCodeAt(at + wanted.length))) return at
  }
  return -1
}

let lastText = ''
let lastLower: string | undefined = ''

/** The text in lower case; undefined where that changes its length (İ), for then offsets would lie. The last one is kept: many words are looked for in one text. */
function lowerCased(text: string): string | undefined {
  if (text !== lastText) {
    const lower = text.toLowerCase()
    lastText = text
    lastLower = lower.length === text.length ? lower : undefined
  }
  return lastLower
}

const noMatches: readonly RegExpExecArray[] = []

/**
 * Every match of a global pattern. `String.matchAll` copies the pattern each time, which takes longer than to look through a sentence
 * that has no match.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return noMatches
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
