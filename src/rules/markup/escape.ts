import * as z from 'zod/mini'
import type { Side } from '../../analysis/side.js'
import { Feature } from '../../text/characters.js'
import { matchesOf } from '../../text/search.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  missing: { text: 'The escape “{{expected}}” of the source is missing', confidence: 0.75 },
  extra: { text: 'The escape “{{found}}” is not in the source', confidence: 0.7 },
  unescaped: { text: '“{{found}}” is written “{{expected}}” in the source', confidence: 0.75 },
  invalid: { text: '“{{found}}” is no escape', confidence: 0.8 },
  damaged: { text: '“{{found}}” should be “{{expected}}”', confidence: 0.9 },
} as const

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'escape',
  category: 'design-and-markup/markup-tag',
  severity: 'minor',
  scope: 'pair',
  features: Feature.Backslash,
  options: z.object({}),
  yieldsTo: ['placeholder', 'double-escape'],
  messages,
  docs: {
    what: 'Finds escapes such as `\\n`, `\\t`, `\\u00a0` and `\\"` that were lost, added or damaged.',
    why: 'A broken escape shows as letters, or breaks the file.',
    fix: 'Write the escape as in the source.',
    method:
      'Escapes written out as a backslash and a letter are counted on both sides; Windows paths and quotation marks the language does not use are left alone.',
  },
  examples: [
    { source: 'One\\nTwo', targetLang: 'it', target: 'Uno\\ nDue', finds: ['\\ n'], fixed: 'Uno\\nDue' },
    { source: 'One\\nTwo', targetLang: 'fr', target: 'Un Deux', finds: [{ text: '', message: 'missing' }] },
    { source: 'One\\tTwo', targetLang: 'de', target: 'Eins\\nZwei', finds: ['\\n'] },
    { source: 'In C:\\new\\table', targetLang: 'de', target: 'In C:\\neu\\tabelle' },
  ],
  check(context) {
    const { source, target } = context
    if (!source.has(Feature.Backslash) && !target.has(Feature.Backslash)) return
    const theirs = escapes(source)
    const ours = escapes(target)
    if (theirs.length + ours.length < 1000) compare(context as Context, theirs, ours)
    for (const mark of ['"', "'"]) judgeQuote(context as Context, mark)
    judgeInvalid(context as Context)
  },
})

interface Escape {
  readonly start: number
  readonly end: number
  readonly key: string
}

const pattern = /\\(?:[nrt0abfv]|u[\da-f]{4}|u\{[\da-f]{1,6}\}|x[\da-f]{2})/gi

function escapes(side: Side): readonly Escape[] {
  const found: Escape[] = []
  const { text } = side
  for (const match of matchesOf(text, pattern)) {
    const start = match.index
    if (isInPath(text, start) || (text[start - 1] === '\\' && text[start - 2] !== '\\')) continue
    found.push({ start, end: start + match[0].length, key: match[0] })
  }
  return found
}

/** `C:\new`, `\\server\name`, `folder\name\table`: a word on the left and a longer one on the right, or a drive. */
function isInPath(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return /(?:(?<![A-Za-z])[A-Za-z]:|\\\\|%[A-Z_]{1,30}%)(?:[\w .-]{0,40}\\){0,6}[\w .-]{0,40}$/.test(before)
}

const special = /^\\[nrt]$/

function compare({ source, target, report }: Context, theirs: readonly Escape[], ours: readonly Escape[]): void {
  const extra = [...ours]
  const lost = theirs.filter(({ key }) => {
    const at = extra.findIndex(other => other.key === key)
    if (at >= 0) extra.splice(at, 1)
    return at < 0
  })
  for (const lostEscape of lost) {
    const expected = source.slice(lostEscape)
    const related = [{ side: 'source' as const, start: lostEscape.start, end: lostEscape.end }]
    const suggestions = [{ replacement: expected, safe: lost.length === 1 }]
    const broken = brokenEscape(target.text, expected)
    const other = broken ?? (special.test(expected) ? extra.shift() : undefined)
    if (other) {
      const at = extra.findIndex(({ start }) => start === other.start)
      if (at >= 0) extra.splice(at, 1)
      const { start, end } = other
      report({
        message: 'damaged',
        start,
        end,
        data: { found: target.text.slice(start, end), expected },
        related,
        suggestions,
      })
    } else if (!isReplaced(target.text, expected)) {
      const end = target.text.trimEnd().length
      report({
        message: 'missing',
        start: end,
        end,
        data: { expected },
        related,
        confidence: special.test(expected) ? 0.75 : 0.45,
      })
    }
  }
  for (const { start, end, key } of extra) {
    const confidence = theirs.length === 0 && /^\\[0abfv]$/i.test(key) ? 0.4 : 0.7
    report({ message: 'extra', start, end, data: { found: target.text.slice(start, end) }, confidence })
  }
}

/** `\ n`, `/n`, `＼n` and `\N` for `\n`. */
function brokenEscape(text: string, expected: string): { readonly start: number; readonly end: number } | undefined {
  const letter = expected.slice(1)
  for (const form of [`\\ ${letter}`, `＼${letter}`, `\\${letter.toUpperCase()}`, `/${letter}`]) {
    const start = text.indexOf(form)
    if (form === expected || start < 0) continue
    if (form[0] === '/' && /[\p{L}\p{N}/<]$/u.test(text.slice(0, start))) continue
    if (/^\\[A-Z]/.test(form) && /^[A-Z]/.test(text.slice(start + form.length))) continue
    return { start, end: start + form.length }
  }
  return undefined
}

/** A plain quotation mark where all of the source are escaped. */
function judgeQuote({ source, target, report }: Context, mark: string): void {
  const expected = `\\${mark}`
  const first = source.text.indexOf(expected)
  if (first < 0 || bareMark(source.text, mark, 0) >= 0) return
  const related = [{ side: 'source' as const, start: first, end: first + expected.length }]
  for (let start = bareMark(target.text, mark, 0); start >= 0; start = bareMark(target.text, mark, start + 1)) {
    const suggestions = [{ replacement: expected, safe: true }]
    report({ message: 'unescaped', start, end: start + 1, data: { found: mark, expected }, related, suggestions })
  }
}

function bareMark(text: string, mark: string, from: number): number {
  let at = text.indexOf(mark, from)
  while (at > 0 && text[at - 1] === '\\') at = text.indexOf(mark, at + 1)
  return at
}

const accented = /\\(?=[^\p{ASCII}])\p{L}/gu

/** `v\álida`: an accent that some program wrote in two signs. */
function judgeInvalid({ source, target, report }: Context): void {
  if (!target.has(Feature.Backslash)) return
  for (const match of matchesOf(target.text, accented)) {
    const found = match[0]
    const start = match.index
    if (source.text.includes(found) || isInPath(target.text, start) || target.text[start - 1] === '\\') continue
    const suggestions = [{ replacement: found.slice(1), safe: true }]
    report({ message: 'invalid', start, end: start + found.length, data: { found }, suggestions })
  }
}

/** The character itself stands there. */
function isReplaced(text: string, expected: string): boolean {
  if (expected === '\\n') return text.includes('\n')
  if (expected === '\\t') return text.includes('\t')
  const code = /^\\[ux]\{?([\da-f]+)/i.exec(expected)?.[1]
  const point = code ? Number.parseInt(code, 16) : 0
  return point > 0 && point <= 0x10ffff && text.includes(String.fromCodePoint(point))
}
