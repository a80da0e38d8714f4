import type { Span } from '../model/span.js'
import { Feature } from '../text/characters.js'
import { doubledPercent, placeholderForms, printf } from '../text/placeholder-forms.js'
import type { Side } from './side.js'

/** `printf`: takes the next argument, or a numbered one; `weak`: looks like prose as well, so that only the source can vouch for it. */
export type PlaceholderKind = 'printf' | 'named' | 'weak'

export interface Placeholder extends Span {
  readonly kind: PlaceholderKind
  /** What must be equal on both sides: `{name}`, `%(name)s`; of printf the type: `d`, `ls`. */
  readonly key: string
  /** Of printf: the number of the argument, where one is written. */
  readonly index?: number
  /** `%*d` takes its width from an argument of its own. */
  readonly star?: boolean
}

const features =
  Feature.Brace |
  Feature.Percent |
  Feature.Dollar |
  Feature.Ampersand |
  Feature.At |
  Feature.Punctuation |
  Feature.Angle

const { mustache, block, server, brace, angled, enclosed, indexed, numbered, nested, dollar } = placeholderForms

const pattern = new RegExp(
  [
    mustache,
    block,
    server,
    brace,
    doubledPercent,
    angled,
    enclosed,
    indexed,
    printf,
    numbered,
    String.raw`%[a-z][a-z_]{2,30}(?![\p{L}\p{N}])`,
    nested,
    dollar,
    '&[a-z][A-Za-z.]{5,40};',
    String.raw`(?<![\p{L}\p{N}.@/])@[A-Za-z_]\w{1,30}(?![\w.]*@)`,
    String.raw`(?<![^\s("'«“‘])[:!][A-Za-z_]{2,30}(?![\p{L}\p{N}:_])`,
  ].join('|'),
  'gu',
)

/** The name that a brace holds: `name`, `0`, `$name`, `-brand`, of `user.name!r` the part before the mark. */
const inner = /^\s*([-$@*]?[\p{L}\p{N}_.[\]()'-]*)/u

/** A text of more is data; comparing pairs of that many would take too long. */
const most = 300

const none: readonly Placeholder[] = []

/** The placeholders of every dialect, sorted; `%%` is none. */
export function placeholdersOf(side: Side): readonly Placeholder[] {
  if (!side.has(features)) return none
  const found: Placeholder[] = []
  const { text } = side
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const placeholder = read(text, match)
    if (!placeholder) continue
    pattern.lastIndex = placeholder.end
    if (found.length === most) return none
    if (
      !side.masks.some(mask => mask.kind === 'url' && mask.start < placeholder.start && placeholder.end <= mask.end)
    ) {
      found.push(placeholder)
    }
  }
  return found.length === 0 || isDateFormat(found, text) ? none : found
}

function read(text: string, match: RegExpExecArray): Placeholder | undefined {
  const whole = match[0]
  const start = match.index
  const end = start + whole.length
  if (whole === '%%') return undefined
  if (whole.startsWith('%%')) return { start, end, kind: 'named', key: whole }
  const { type } = match.groups!
  if (type !== undefined) return readPrintf(text, match)
  if (whole.startsWith('{{') || whole.startsWith('{%') || whole.startsWith('<%')) {
    const name = whole.slice(2, -2).trim()
    // A filter may be the matter of the language: {{ date|date:"d.m.Y" }}.
    const key = whole.startsWith('{{') ? `{{${/^[^,|]*/.exec(name)![0].trim()}}}` : whole.replace(/\s+/g, ' ')
    return { start, end, kind: 'named', key }
  }
  if (whole.endsWith('}')) return readBrace(whole, start)
  if (whole.startsWith('&')) return /[A-Z.]/.test(whole) ? { start, end, kind: 'named', key: whole } : undefined
  if (/^%(?:L?\d|<)/.test(whole)) return { start, end, kind: 'named', key: whole.replace('%L', '%') }
  if (whole.startsWith('%') && whole.endsWith('%')) return { start, end, kind: 'named', key: whole }
  return { start, end, kind: 'weak', key: /^[:!]/.test(whole) ? whole.toLowerCase() : whole }
}

function readBrace(whole: string, start: number): Placeholder {
  const open = whole.indexOf('{')
  const name = inner.exec(whole.slice(open + 1, -1))![1]!
  const shell = open > 0 ? whole[0]! : ''
  return { start, end: start + whole.length, kind: 'named', key: `${shell}{${name}}` }
}

/** `%dth` and `%ss` are written with letters behind; `%discount` is no placeholder of a number. */
function readPrintf(text: string, match: RegExpExecArray): Placeholder | undefined {
  const { name, number, star, type, tail } = match.groups!
  const start = match.index
  const end = start + match[0].length - tail!.length
  const strong = name !== undefined || number !== undefined
  if (tail && !strong && !(/^[a-zA-Z]{1,2}$/.test(tail) && /[dsuif@]$/.test(type!))) {
    const word = /^%[a-z][a-z_]{2,30}(?![\p{L}\p{N}])/u.exec(text.slice(start, start + 40))?.[0]
    return word ? { start, end: start + word.length, kind: 'weak', key: word } : undefined
  }
  const key = type!.replace('i', 'd')
  if (name) return { start, end, kind: 'named', key: `%${name}${key}` }
  const weak = !strong && (isAfterFigure(text, start) || !/[dsuifx@]$/.test(key))
  if (weak) return { start, end, kind: 'weak', key: `%${key}` }
  return {
    start,
    end,
    kind: 'printf',
    key,
    ...(number && { index: Number.parseInt(number, 10) }),
    ...(star && { star: true }),
  }
}

/** “5 %s”: a per cent after a figure may be prose. */
function isAfterFigure(text: string, start: number): boolean {
  return /\d[ \u00a0\u202f]?$/.test(text.slice(Math.max(0, start - 2), start))
}

/** `%A, %-d %B %Y`: the order and the choice of the parts are the translator’s. */
function isDateFormat(found: readonly Placeholder[], text: string): boolean {
  return (
    /%[-_^#0E]?[HIMYymkl](?![\p{L}\p{N}])/u.test(text) &&
    found.every(({ kind, key }) => kind !== 'named' || key.startsWith('%('))
  )
}
