import { type MarkKind, marksOf } from '../languages/marks.js'
import type { Span } from '../model/span.js'
import { abbreviationsOf } from '../text/abbreviations.js'
import { isSpace, isWordUnit } from '../text/characters.js'
import type { Mask } from '../text/masks.js'
import type { Side } from './side.js'

/** The mark a text ends in, seen through closing quotation marks, brackets, tags and emoji; an empty span where there is none. */
export interface EndMark extends Span {
  /** `interrobang`: `?!`, `!?`, `‽`. */
  readonly kind: MarkKind | 'interrobang' | 'none'
  /** Nothing but white space and tags follows: a mark could be set or changed here. */
  readonly isLast: boolean
  /** The text ends in an address, a path or code, which a mark would seem to belong to. */
  readonly isCode: boolean
}

const closers = '"“”’\'»«›‹」』〉》】〕)]）］}*_~'

export function endMarkOf(side: Side): EndMark {
  const { text, masks } = side
  const marks = marksOf(side.locale)
  let end = text.length
  let mask = masks.length - 1
  let isLast = true
  for (;;) {
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
    if (mask >= 0 && masks[mask]!.end === end) {
      const found = masks[mask]!
      if (!isTransparent(found, text)) return { ...none(end, isLast), isCode: found.kind !== 'placeholder' }
      if (found.kind === 'entity') isLast = false
      end = found.start
      mask--
      continue
    }
    const width = closingWidth(text, end)
    if (width === 0) break
    isLast = false
    end -= width
  }
  let start = end
  let kind: EndMark['kind'] = 'none'
  while (start > 0) {
    const next = marks.kindOf(text[start - 1]!)
    if (!next) break
    kind = joined(kind, next)
    start--
  }
  // The interrobang and its like are one unit.
  if (start > 0 && '‽⁇⁈⁉'.includes(text[start - 1]!))
    return { start: start - 1, end, kind: 'interrobang', isLast, isCode: false }
  if (kind === 'none') return none(end, isLast)
  if (kind === 'stop' && end - start >= 2 && text.slice(start, end).includes('..')) kind = 'ellipsis'
  return { start, end, kind, isLast, isCode: false }
}

function none(end: number, isLast: boolean): EndMark {
  return { start: end, end, kind: 'none', isLast, isCode: false }
}

/** A tag or a white-space or closing entity at the end says nothing of the mark before it. */
function isTransparent({ kind, start, end }: Mask, text: string): boolean {
  if (kind === 'tag') return true
  return (
    kind === 'entity' && /^&(?:nbsp|quot|raquo|rdquo|rsquo|ldquo|lt|gt|#39|#34|#160);$/i.test(text.slice(start, end))
  )
}

/** How many units at the end close something or decorate it: quotation marks, brackets, emoji, `:-)`. */
function closingWidth(text: string, end: number): number {
  const last = text[end - 1]
  if (last === undefined) return 0
  if (last === ')' || last === '(' || last === 'D' || last === 'P') {
    const emoticon = /(?:^|[\s.!?,])([:;]-?[()DP])$/.exec(text.slice(Math.max(0, end - 4), end))
    if (emoticon) return emoticon[1]!.length
  }
  if (closers.includes(last)) return 1
  const unit = last.charCodeAt(0)
  if (unit < 0x200d) return 0
  if (unit === 0x200d || unit === 0x200e || unit === 0x200f || unit === 0xfe0f) return 1
  const symbol = (unit & 0xfc00) === 0xdc00 ? text.slice(end - 2, end) : last
  return /^\p{Extended_Pictographic}$/u.test(symbol) ? symbol.length : 0
}

function joined(kind: EndMark['kind'], next: MarkKind): EndMark['kind'] {
  if (kind === 'none' || kind === next) return next
  if (kind === 'ellipsis' || (kind === 'stop' && next !== 'comma')) return next
  if (next === 'ellipsis' || next === 'stop') return kind
  const asks = kind === 'question' || next === 'question'
  return asks && (kind === 'exclamation' || next === 'exclamation') ? 'interrobang' : kind
}

/** Whether the full stop may belong to the word before it: `etc.`, `S.p.A.`, `p. m.`, `No.`, `3.` */
export function mayBelong({ text, language }: Side, { kind, start: stop }: EndMark): boolean {
  if (kind !== 'stop') return false
  let start = stop
  while (start > 0 && stop - start < 24 && (isWordUnit(text.charCodeAt(start - 1)) || text[start - 1] === '.')) start--
  const word = text.slice(start, stop)
  if (word === '') return false
  // `(rép.)`
  if (text[stop + 1] === ')' && text[start - 1] === '(' && word.length < 6) return true
  if (/^\d{1,3}$/.test(word) || word.includes('.') || word.length === 1) return true
  return abbreviationsOf(language.code).has(word.toLowerCase())
}
