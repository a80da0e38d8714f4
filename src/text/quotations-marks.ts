import type { Span } from '../model/span.js'
import { DIGIT, SPACE, UNSPACED, unitTable, WORD } from './characters.js'
import { maskCharacter } from './masks.js'

/** A mark that may belong to a quotation, and what its surroundings allow it to do. */
export interface QuotationMark extends Span {
  /** The mark as one of its kind: `＂` is `"`, and `''` is one mark. */
  readonly glyph: string
  /** What stands before and after, marks that touch this one looked through. */
  readonly before: Neighbour
  readonly after: Neighbour
  /** The surroundings let it open, or close, a quotation. */
  readonly opens: boolean
  readonly closes: boolean
  /** The paragraph (line) it stands in, from 0; and whether nothing but space and dashes stands before it there. */
  readonly paragraph: number
  readonly startsParagraph: boolean
}

/** `none`: white space or an edge; `opening`: a bracket, an inverted mark, an elided article; `neutral`: dash, slash, markup, Han. */
export type Neighbour = 'none' | 'opening' | 'word' | 'digit' | 'closing' | 'neutral'

const mark = /["“”„‟«»‹›「」『』《》〈〉〝〞〟＂‘’‚‛']/g
const none: readonly QuotationMark[] = []
const alwaysOpen = '“„‟«‘'
const openingPunctuation = new Set('([{¿¡（［｛⟨')
const neutralPunctuation = new Set(`-‐‑‒–—―/\\*_~#=+&|<>@$€£${maskCharacter}`)

/** Finds every mark in the text, in one pass forward (what is before) and one back (what is after). */
export function findMarks(prose: string): readonly QuotationMark[] {
  const found = candidates(prose)
  if (found.length === 0) return none
  const after = new Array<Neighbour>(found.length)
  for (let index = found.length - 1; index >= 0; index--) {
    const next = found[index + 1]
    after[index] =
      next && next.start === found[index]!.end ? after[index + 1]! : neighbour(prose, found[index]!.end, 'none')
  }
  const marks: QuotationMark[] = []
  let paragraph = 0
  let lineEnd = nextLineEnd(prose, 0)
  let lineStart = 0
  for (let index = 0; index < found.length; index++) {
    const { start, end, glyph } = found[index]!
    while (lineEnd < start) {
      paragraph++
      lineStart = lineEnd + 1
      lineEnd = nextLineEnd(prose, lineStart)
    }
    const before = neighbourBefore(prose, found[index]!, marks[index - 1])
    const behind = after[index]!
    marks.push({
      start,
      end,
      glyph,
      before,
      after: behind,
      opens: canOpen(before, behind),
      closes: canClose(before, behind),
      paragraph,
      startsParagraph: start - lineStart < 8 && /^[\s–—-]*$/u.test(prose.slice(lineStart, start)),
    })
  }
  return marks
}

interface Candidate extends Span {
  readonly glyph: string
}

/** `""word""`: marks that a spreadsheet doubled count as one; not the two closing marks of `"… "word""`. */
function hasDoubledMarks(prose: string): boolean {
  return (
    prose.includes('""') &&
    /(?:^|[^\p{L}\p{N}"])""[\p{L}\p{N}]/u.test(prose) &&
    /[^\s"]""(?:[^\p{L}\p{N}]|$)/u.test(prose)
  )
}

function candidates(prose: string): Candidate[] {
  const table = unitTable()
  const doubled = hasDoubledMarks(prose)
  const found: Candidate[] = []
  mark.lastIndex = 0
  for (let match = mark.exec(prose); match; match = mark.exec(prose)) {
    const start = match.index
    const glyph = match[0] === '＂' ? '"' : match[0]
    if (glyph === "'" || glyph === '’' || glyph === '‘') {
      // An apostrophe (or okina) between letters is the commonest mark of all.
      if (isWord(table, prose, start - 1) && isWord(table, prose, start + 1)) continue
      if (glyph === "'" && prose.charCodeAt(start + 1) === 0x27 && prose.charCodeAt(start + 2) !== 0x27) {
        found.push({ start, end: start + 2, glyph: "''" })
        mark.lastIndex = start + 2
        continue
      }
    }
    // Of three marks in a row the two next to the word are one.
    if (
      doubled &&
      glyph === '"' &&
      prose[start + 1] === '"' &&
      !(prose[start + 2] === '"' && opensRun(table, prose, start))
    ) {
      found.push({ start, end: start + 2, glyph: '""' })
      mark.lastIndex = start + 2
      continue
    }
    found.push({ start, end: start + 1, glyph })
  }
  return found
}

function opensRun(table: Uint32Array, prose: string, start: number): boolean {
  return isWord(table, prose, start + 3) && !isWord(table, prose, start - 1)
}

function isWord(table: Uint32Array, text: string, index: number): boolean {
  return index >= 0 && index < text.length && (table[text.charCodeAt(index)]! & WORD) !== 0
}

function nextLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function neighbourBefore(prose: string, own: Candidate, previous: QuotationMark | undefined): Neighbour {
  if (!previous || previous.end !== own.start) return neighbour(prose, own.start - 1, 'none')
  // l’“effetto”: an apostrophe after a letter, with a mark and a word behind it, is an elision.
  const isApostrophe = previous.glyph === '’' || previous.glyph === "'"
  if (isApostrophe && previous.before === 'word' && (alwaysOpen.includes(own.glyph) || isWordLike(prose, own.end)))
    return 'opening'
  return previous.before
}

function isWordLike(prose: string, index: number): boolean {
  const kind = neighbour(prose, index, 'none')
  return kind === 'word' || kind === 'digit'
}

function neighbour(prose: string, index: number, edge: Neighbour): Neighbour {
  if (index < 0 || index >= prose.length) return edge
  const unit = prose.charCodeAt(index)
  const bits = unitTable()[unit]!
  // Between words that are not spaced the surroundings of a mark say nothing.
  if (bits & UNSPACED) return 'neutral'
  if (bits & DIGIT) return 'digit'
  if (bits & WORD || (unit & 0xf800) === 0xd800) return 'word'
  if (bits & SPACE) return 'none'
  const character = prose[index]!
  if (openingPunctuation.has(character)) return 'opening'
  return neutralPunctuation.has(character) ? 'neutral' : 'closing'
}

function canOpen(before: Neighbour, after: Neighbour): boolean {
  if (after === 'none' || after === 'closing') return false
  return before !== 'word' && before !== 'digit'
}

function canClose(before: Neighbour, after: Neighbour): boolean {
  if (before === 'none' || before === 'opening') return false
  // `“Bene.”Poi`: after a full stop a word may follow for want of a space.
  return before === 'closing' || (after !== 'word' && after !== 'digit' && after !== 'opening')
}
