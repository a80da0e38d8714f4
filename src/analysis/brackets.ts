import type { Span } from '../model/span.js'
import type { Side } from './side.js'

/** A bracket without its other half, or one that closes a bracket of another shape. */
export interface LonelyBracket extends Span {
  readonly role: 'open' | 'close' | 'mixed'
  /** For `mixed`: the opening bracket. */
  readonly open?: Span
}

export interface Brackets {
  /** From the opening bracket to behind the closing one. */
  readonly pairs: readonly Span[]
  readonly lonely: readonly LonelyBracket[]
}

const bracket = /[()[\]（）［］【】]/g
const opening = '([（［【'
/** Full-width and plain brackets answer each other. */
const shapes: Readonly<Record<string, number>> = {
  '(': 0,
  ')': 0,
  '（': 0,
  '）': 0,
  '[': 1,
  ']': 1,
  '［': 1,
  '］': 1,
  '【': 2,
  '】': 2,
}

export function bracketsOf({ prose }: Side): Brackets {
  const stack: { readonly at: number; readonly shape: number }[] = []
  const pairs: Span[] = []
  const lonely: LonelyBracket[] = []
  bracket.lastIndex = 0
  for (let match = bracket.exec(prose); match; match = bracket.exec(prose)) {
    const { index } = match
    const mark = match[0]
    const shape = shapes[mark]!
    if (isEmoticon(prose, index)) continue
    if (opening.includes(mark)) {
      stack.push({ at: index, shape })
      continue
    }
    const top = stack.at(-1)
    if (top?.shape === shape) {
      stack.pop()
      pairs.push({ start: top.at, end: index + 1 })
    } else if (top && isInterval(prose, top.at, index)) stack.pop()
    else if (isListMark(prose, index) || isQuotedAlone(prose, index)) continue
    else if (stack.length > 1 && stack.at(-2)!.shape === shape) {
      lonely.push(alone(stack.pop()!.at, 'open'))
      pairs.push({ start: stack.pop()!.at, end: index + 1 })
    } else if (top) {
      stack.pop()
      lonely.push({ start: index, end: index + 1, role: 'mixed', open: { start: top.at, end: top.at + 1 } })
    } else lonely.push(alone(index, 'close'))
  }
  for (const { at } of stack) if (!isQuotedAlone(prose, at)) lonely.push(alone(at, 'open'))
  if (lonely.length > 1) lonely.sort((a, b) => a.start - b.start)
  return { pairs, lonely }
}

function alone(at: number, role: 'open' | 'close'): LonelyBracket {
  return { start: at, end: at + 1, role }
}

/** `:-)`, `;)`, `:(`, `(:`, `(-:`, `^_^)`: eyes beside the bracket. */
function isEmoticon(prose: string, index: number): boolean {
  const eyes = prose.slice(Math.max(0, index - 3), index)
  if (/(?:^|[^\p{L}\p{N}])[:;=][-'’o^]?$/u.test(eyes)) return true
  return prose[index] !== ')' && /^[-'’o^]?[:;=](?![\p{L}\p{N}])/u.test(prose.slice(index + 1, index + 4))
}

/** `a)`, `1.2)`, `iv)`: the mark of a list stands behind a word of a few letters that nothing precedes. */
function isListMark(prose: string, index: number): boolean {
  return /(?:^|[\s(\ufffc>*•–-])(?:\p{L}|\d{1,3}(?:\.\d{1,2})?|[ivxIVX]{1,4})\.?$/u.test(
    prose.slice(Math.max(0, index - 8), index),
  )
}

/** “(”: a bracket that is talked about. */
function isQuotedAlone(prose: string, index: number): boolean {
  return /["'“”„«»‘’`]/.test(prose.charAt(index - 1)) && /["'“”„«»‘’`]/.test(prose.charAt(index + 1))
}

/** `[0, 1)` */
function isInterval(prose: string, from: number, to: number): boolean {
  return to - from < 24 && /^[([]\s?[-−+]?[\d.∞a-z]+\s?[,;]\s?[-−+]?[\d.∞a-z]+\s?$/u.test(prose.slice(from, to))
}
