import type { Span } from '../model/span.js'
import type { Side } from './side.js'

/** A Spanish question or exclamation with one of its two marks. The span is the mark that is there. */
export interface InvertedFault extends Span {
  readonly kind: 'unopened' | 'unclosed'
  /** The mark that is missing. */
  readonly mark: '¿' | '¡' | '?' | '!'
  /** Where it belongs. */
  readonly place: number
  /** Whether the clause has no other beginning than that of its sentence. */
  readonly safe: boolean
}

const marks = /[¿¡?!\n\r\u2028\u2029]/g

/** In one pass; a question that runs over several sentences stays open until its line ends. */
export function invertedFaults({ prose, text }: Side): readonly InvertedFault[] {
  let found: InvertedFault[] | undefined
  /** Where a `¿` and a `¡` stand open. */
  let asks = -1
  let shouts = -1
  let closedAt = -2
  marks.lastIndex = 0
  for (let match = marks.exec(prose); ; match = marks.exec(prose)) {
    const index = match ? match.index : prose.length
    const mark = match?.[0]
    if (mark === '¿') asks = index
    else if (mark === '¡') shouts = index
    else if (mark === '?' || mark === '!') {
      const isRun = closedAt === index - 1
      if (!isRun && !endsClause(prose, index)) continue
      closedAt = index
      // `¡Qué…?` and `¿Qué…!` are one clause with both.
      if ((mark === '?' && asks >= 0) || shouts < 0) {
        if (asks < 0 && !isRun) found = add(found, unopened(prose, text, index, mark))
        asks = -1
      } else shouts = -1
    } else if (!match || endsParagraph(prose, index)) {
      if (asks >= 0) found = add(found, unclosed('?', asks))
      if (shouts >= 0) found = add(found, unclosed('!', shouts))
      asks = -1
      shouts = -1
    }
    if (!match) break
  }
  return found ?? none
}

const none: readonly InvertedFault[] = []

/** A lone line feed may be a wrapped line. */
function endsParagraph(prose: string, index: number): boolean {
  return /^[\n\u2029]|^\r\n\r/.test(prose.slice(index + 1, index + 4)) || prose[index] === '\u2029'
}

function add(found: InvertedFault[] | undefined, fault: InvertedFault): InvertedFault[] {
  if (!found) return [fault]
  found.push(fault)
  return found
}

function unclosed(mark: '?' | '!', open: number): InvertedFault {
  return { kind: 'unclosed', mark, start: open, end: open + 1, place: open, safe: false }
}

/** A word or a closing mark before, and no letter or sign after: not `(?)`, `?x=1`, `[y/n/?]`, `!=` or a lonely mark. */
function endsClause(prose: string, index: number): boolean {
  return (
    /[\p{L}\p{M}\p{N}"'”’»)\]\ufffc%][ \u00a0\u202f]?$/u.test(prose.slice(Math.max(0, index - 2), index)) &&
    /^[\s"'”’»),.;:…!?*\ufffc–—-]?$/u.test(prose.slice(index + 1, index + 2))
  )
}

const furthest = 400
const interrogative =
  /[,;:] (?=(?:(?:a|con|de|en|para|por|desde|hasta) )?(?:qué|quién|quiénes|cuál|cuáles|cómo|cuándo|cuánto|cuánta|cuántos|cuántas|dónde|adónde)[\s?!]|(?:verdad|no|vale|eh|cierto|sí|de acuerdo|de verdad)[?!])/giu

function unopened(prose: string, text: string, index: number, mark: '?' | '!'): InvertedFault {
  const from = Math.max(0, index - furthest)
  const before = prose.slice(from, index)
  const start = from + clauseStart(before)
  const clause = prose.slice(start, index + 1)
  let place = start
  for (const match of clause.matchAll(interrogative)) place = start + match.index + 2
  const safe =
    start > index - furthest &&
    (before[start - from - 1] !== '\ufffc' || text[start - 1] === '>') &&
    !/[,;:()—–…]/.test(clause)
  return { kind: 'unopened', mark: mark === '?' ? '¿' : '¡', start: index, end: index + 1, place, safe }
}

/** Behind the last end of a sentence, opening mark or line break. */
function clauseStart(before: string): number {
  let start = 0
  for (const match of before.matchAll(/[.!?…](?=["”’»)]{0,2}\s)["”’»)]{0,2}\s|[\n\r\u2028\u2029"“«([{—–]/g)) {
    start = match.index + match[0].length
  }
  while (start < before.length && /[\s\ufffc\d.)*#-]/u.test(before[start]!)) start++
  return Math.min(start, before.length)
}
