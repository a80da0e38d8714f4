import * as z from 'zod/mini'
import { joinedRun } from '../../analysis/joined-run.js'
import type { Side } from '../../analysis/side.js'
import type { Suggestion } from '../../model/finding.js'
import { abbreviationsOf } from '../../text/abbreviations.js'
import { Feature } from '../../text/characters.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  doubled: { text: '“{{marks}}”: the mark is doubled', confidence: 0.8 },
  clash: { text: '“{{marks}}”: the marks exclude each other', confidence: 0.75 },
  dots: { text: '“{{marks}}” is no ellipsis; expected “{{expected}}”', confidence: 0.7 },
  excited: { text: '“{{marks}}”: the source has no more than one', confidence: 0.6 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'doubled-punctuation',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  scope: 'target',
  features: Feature.Punctuation | Feature.Dot,
  options: z.object({}),
  yieldsTo: ['quote-punctuation', 'mojibake'],
  messages,
  docs: {
    what: 'Finds marks of punctuation written twice, and marks side by side that exclude each other.',
    why: 'It happens where a sentence is joined from pieces, or corrected by half.',
    fix: 'Keep one mark.',
    method:
      'An abbreviation keeps its full stop before a comma. Runs that the source has as well are left alone. data: marks.',
  },
  examples: [
    {
      targetLang: 'it',
      target: 'È tardi,, andiamo.',
      finds: [{ text: ',,', suggests: ',' }],
      fixed: 'È tardi, andiamo.',
    },
    { targetLang: 'es', target: '¿Vienes?.', finds: [{ text: '?.', message: 'clash', suggests: '?' }] },
    { targetLang: 'fr', target: 'Il est parti..', finds: [{ text: '..', suggests: '.' }] },
    { targetLang: 'de', target: 'Wirklich?! Äpfel, Birnen usw., und dann … Und 2..5.' },
    { targetLang: 'zh', target: '他走了……' },
  ],
  check(context) {
    const { prose } = context.target
    if (!context.target.has(Feature.Punctuation | Feature.Dot)) return
    runs.lastIndex = 0
    for (let match = runs.exec(prose); match; match = runs.exec(prose)) judge(context, match[0], match.index)
  },
})

const runs = /[.,;:!?…،؛؟。、，！？；：।]{2,}|[,;:،؛、，；：] [.,;:،؛。、，；：]|(?<![.…] ?)\. [.,;:](?! ?[.…])/g

function judge(context: Context, marks: string, index: number): void {
  const { target, source } = context
  const { prose } = target
  const before = prose[index - 1] ?? ' '
  const after = prose[index + marks.length] ?? ' '
  if (marks === '...' || marks === '……' || isRange(before, after)) return
  if (
    source?.text.includes(marks) ||
    (/\S/.test(isColons(marks) ? after : before + after) && joinedRun(prose, index) === '' && !marks.includes(' '))
  )
    return
  // `a::b`, `.NET`; the marks of Chinese and Japanese carry their space.
  if (/[\p{L}\p{N}]/u.test(after) && marks !== ',,' && marks < '\u2fff') return
  const spaced = marks.includes(' ')
  const bare = spaced ? marks.replace(' ', '') : marks
  if (/^[!?！？؟]+$/.test(bare)) judgeShout(context, bare, index, source)
  else if (/^[.…]+$/.test(bare)) judgeDots(context, marks, index)
  else if (isUniform(bare)) {
    tell(context, 'doubled', marks, index, [{ replacement: bare[0]!, safe: true }])
  } else judgeClash(context, marks, bare, index, before)
}

/** Of prose, `C::` or `word:: word`: code has no space behind. */
function isColons(marks: string): boolean {
  return marks[0] === ':' && isUniform(marks)
}

/** `2..5`, `../..` */
function isRange(before: string, after: string): boolean {
  return /[\d/\\~]/.test(before) && /[\p{L}\d/\\]/u.test(after)
}

function isUniform(bare: string): boolean {
  for (let at = 1; at < bare.length; at++) if (bare[at] !== bare[0]) return false
  return true
}

function tell(
  { report }: Context,
  message: 'doubled' | 'clash' | 'excited',
  marks: string,
  index: number,
  suggestions: readonly Suggestion[],
  confidence?: number,
): void {
  const span = { start: index, end: index + marks.length }
  report({ message, ...span, data: { marks }, suggestions, ...(confidence !== undefined && { confidence }) })
}

/** `!!` where the source stays calm. Without a source it is a matter of taste. */
function judgeShout(context: Context, marks: string, index: number, source: Side | undefined): void {
  if (!isUniform(marks)) return
  if (source && /[!?]{2}/.test(source.text)) return
  tell(context, 'excited', marks, index, [{ replacement: marks[0]!, safe: false }], source ? 0.6 : 0.4)
}

function judgeDots(context: Context, marks: string, index: number): void {
  const { target, source, report } = context
  if (marks === '..' || marks === '. .') {
    const replacement = source && /\.\.\.|…/.test(source.text) ? '...' : '.'
    tell(context, 'doubled', marks, index, [{ replacement, safe: replacement === '.' }])
    return
  }
  if (marks.includes(' ')) return
  // Dots in their dozens lead from a chapter to its page, or stand for a blank.
  if (marks.length > 6 || target.language.code === 'zh') return
  const expected = marks.includes('…') ? '…' : '...'
  const span = { start: index, end: index + marks.length }
  report({
    message: 'dots',
    ...span,
    data: { marks, expected },
    suggestions: [{ replacement: expected, safe: false }],
    confidence: source && /\.{2}|…/.test(source.text) ? 0.55 : marks.length === 4 ? 0.6 : 0.5,
  })
}

/** Pairs that are right: ellipsis beside another mark, the full stop of an abbreviation, a shout with a comma in dialogue. */
function judgeClash(context: Context, marks: string, bare: string, index: number, before: string): void {
  const { target } = context
  if (/^(?:\.{3}|…)[,;:!?！？؟]+$|^[!?！？؟]+(?:\.{3}|…)$/.test(bare)) return
  if (bare[0] === '.' && bare.length === 2 && isAbbreviation(target, index)) return
  if (/^\.[!?]+$/.test(bare) && /\p{L}/u.test(before) && isAbbreviation(target, index)) return
  if (/^[!?]+[,;:]$/.test(bare) && !marks.includes(' ')) return
  // Keep what asks or exclaims; of two weak marks the second.
  const strong = /\.{3}|[…!?！？؟]/.exec(bare)?.[0]
  const replacement = strong ?? bare.at(-1)!
  const isSure = bare.length === 2 && (strong !== undefined ? /[.。]$/.test(bare) : /^,/.test(bare))
  tell(context, 'clash', marks, index, [{ replacement, safe: isSure }], bare.includes('.') || strong ? undefined : 0.7)
}

/** `etc.,`, `S.p.A.:`, `J.,`, `No.?` */
function isAbbreviation({ prose, language }: Side, dot: number): boolean {
  const word = /[\p{L}\p{M}\p{N}.]{1,20}$/u.exec(prose.slice(Math.max(0, dot - 20), dot))?.[0]
  if (word === undefined) return false
  return (
    /^\p{L}$|\.|^\p{Lu}\p{L}{0,3}$|^\d+$/u.test(word) ||
    word.length <= 4 ||
    abbreviationsOf(language.code).has(word.toLowerCase())
  )
}
