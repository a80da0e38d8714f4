import * as z from 'zod/mini'
import { type EndMark, endMarkOf, mayBelong } from '../../analysis/end-marks.js'
import { isGoodSense } from '../../analysis/good-sense.js'
import { invertedFaults } from '../../analysis/inverted-marks.js'
import { areUnevenArticles } from '../../analysis/paragraphs.js'
import type { Side } from '../../analysis/side.js'
import { spaceBeforeMark } from '../../languages/french-spacing.js'
import { type MarkKind, type Marks, marksOf } from '../../languages/marks.js'
import type { Suggestion } from '../../model/finding.js'
import { Feature, isSpace } from '../../text/characters.js'
import { scriptOf, scriptsOf } from '../../text/scripts.js'
import { defineRule, type PairContext, type Report, type RuleContext } from '../rule.js'

const messages = {
  missing: 'The source ends with “{{mark}}”, the translation with no mark',
  different: 'The source ends with “{{mark}}”, the translation with “{{found}}”',
  extra: 'The translation ends with “{{found}}”, the source with no mark',
  form: { text: '“{{found}}” is not the {{kind}} of {{language}}; expected “{{expected}}”', confidence: 0.8 },
  inverted: { text: 'The {{kind}} has no “{{expected}}” at its beginning', confidence: 0.8 },
  unclosed: { text: '“{{found}}” opens what no “{{expected}}” closes', confidence: 0.8 },
} as const

type Context = RuleContext<Report<typeof messages>>
type Pair = PairContext<Report<typeof messages>>

/** Languages without marks at the end, or with marks inside the last word. */
const unmarked = new Set(['th', 'lo', 'jbo'])

export default defineRule({
  id: 'end-punctuation',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  scope: 'target',
  options: z.object({
    /** Also compare the full stop of labels, and of long lines that the source leaves without one. */
    labels: z._default(z.boolean(), false),
  }),
  presets: { recommended: true, strict: true, editorial: true, ui: { labels: true } },
  yieldsTo: [
    'truncation',
    'addition',
    'untranslated-segment',
    'doubled-punctuation',
    'boilerplate',
    'quote-balance',
    'mojibake',
    'llm-artefact',
  ],
  messages,
  docs: {
    what: 'Finds texts that end with another mark than their source, marks of another script, and Spanish questions without their opening mark.',
    why: 'A lost question mark turns a question into a statement; a lost colon detaches a label from its value.',
    fix: 'End the translation with the mark of its language that answers the one of the source.',
    method:
      'Marks are compared by what they say (data/marks.txt), through closing quotation marks, brackets, tags and emoji. An abbreviation may keep its full stop. data: mark, found.',
  },
  examples: [
    {
      source: 'Do you want to continue?',
      targetLang: 'it',
      target: 'Vuoi continuare.',
      finds: [{ text: '.', message: 'different', suggests: '?' }],
    },
    {
      source: 'The bridge is closed.',
      targetLang: 'ja',
      target: '橋は閉鎖されています',
      finds: [{ text: '', message: 'missing', suggests: '。' }],
      fixed: '橋は閉鎖されています。',
    },
    { targetLang: 'ar', target: 'هل تريد المتابعة?', finds: [{ text: '?', message: 'form', suggests: '؟' }] },
    {
      targetLang: 'es',
      target: 'Quieres seguir?',
      finds: [{ text: '', message: 'inverted', suggests: '¿' }],
      fixed: '¿Quieres seguir?',
    },
    { source: 'Are you sure?', targetLang: 'el', target: 'Είστε σίγουροι;' },
    { source: 'Open (again).', targetLang: 'de', target: 'Öffnen (erneut.)' },
    { source: 'Name:', targetLang: 'fr', target: 'Nom\u00a0:' },
  ],
  check(context, { labels }) {
    const { target, source } = context
    if (unmarked.has(target.language.code)) return
    const isSpanish = target.language.code === 'es' || target.language.code === 'ast'
    const open = isSpanish && target.has(Feature.Punctuation) && reportInverted(context)
    const marks = marksOf(target.locale)
    if (marks.isOwn && target.has(Feature.Punctuation | Feature.Dot)) reportForms(context, marks)
    if (source && !open) compareEnds(context as Pair, marks, labels)
  },
})

/** Returns whether a question or an exclamation is open at the end. */
function reportInverted({ target, source, report }: Context): boolean {
  let open = false
  for (const fault of invertedFaults(target)) {
    const { mark, start, end, place, safe } = fault
    if (fault.kind === 'unclosed') {
      open = true
      const cut = source !== undefined && count(source.text, mark) <= count(target.text, mark)
      const data = { found: target.slice(fault), expected: mark }
      report({ message: 'unclosed', start, end, data, confidence: cut ? 0.4 : 0.8 })
      continue
    }
    // A name that ends in a mark (Yahoo!) is written as its owner does.
    const word = /[\p{L}\p{N}]+[!?]$/u.exec(target.text.slice(Math.max(0, end - 24), end))?.[0]
    if (word && source?.text.slice(0, -1).includes(word)) continue
    report({
      message: 'inverted',
      start: place,
      end: place,
      data: { kind: mark === '¿' ? 'question' : 'exclamation', expected: mark },
      related: [{ side: 'target', start, end }],
      suggestions: [{ replacement: mark, safe }],
      confidence: mark === '¿' ? 0.8 : 0.7,
    })
  }
  return open
}

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++
  return found
}

const kindNames: Readonly<Record<MarkKind, string>> = {
  stop: 'full stop',
  question: 'question mark',
  exclamation: 'exclamation mark',
  colon: 'colon',
  semicolon: 'semicolon',
  comma: 'comma',
  ellipsis: 'ellipsis',
}

const ends: ReadonlySet<MarkKind> = new Set(['stop', 'question', 'exclamation'])
const latin = /[.?!]/g

/** Latin marks behind a word in the script of the language. */
function reportForms({ target, report }: Context, marks: Marks): void {
  const { prose, text } = target
  const scripts = scriptsOf(target.locale)
  latin.lastIndex = 0
  for (let match = latin.exec(prose); match; match = latin.exec(prose)) {
    const { index } = match
    const found = match[0]
    const kind = marks.kindOf(found)
    if (!kind || !ends.has(kind) || marks.accepts(found)) continue
    const isRun = /[.?!]/.test(text.charAt(index - 1) + text.charAt(index + 1))
    if (isRun || !/^[\s"”’»)\]]?$/u.test(text.charAt(index + 1))) continue
    if (!scripts.has(scriptOf(letterBefore(text, index))!)) continue
    const expected = marks.preferred(kind)
    report({
      message: 'form',
      start: index,
      end: index + 1,
      data: { found, kind: kindNames[kind], language: target.language.name, expected },
      suggestions: [{ replacement: expected, safe: true }],
    })
  }
}

/** The last letter before a mark, closing marks and spaces passed over. */
function letterBefore(text: string, index: number): number {
  let at = index - 1
  while (at >= 0 && index - at < 4 && /["”’»)\]\s]/u.test(text[at]!)) at--
  return at < 0 ? 0 : text.charCodeAt(at)
}

/** How sure a difference is, by what the source ends with and the target (`kind kind`); left out: no defect. Measured on human translations. */
const certainty: Readonly<Record<string, number>> = {
  'question none': 0.85,
  'question stop': 0.85,
  'question exclamation': 0.75,
  'question colon': 0.6,
  'question ellipsis': 0.55,
  'question comma': 0.75,
  'exclamation none': 0.7,
  'exclamation stop': 0.6,
  'exclamation question': 0.75,
  'exclamation comma': 0.7,
  'colon none': 0.85,
  'colon stop': 0.7,
  'colon question': 0.5,
  'colon comma': 0.7,
  'colon semicolon': 0.7,
  'colon ellipsis': 0.55,
  'ellipsis none': 0.75,
  'ellipsis stop': 0.65,
  'ellipsis colon': 0.6,
  'ellipsis comma': 0.6,
  'semicolon none': 0.7,
  'semicolon comma': 0.5,
  'semicolon colon': 0.6,
  'comma none': 0.6,
  'comma stop': 0.45,
  'comma colon': 0.6,
  'stop none': 0.75,
  'stop question': 0.8,
  'stop exclamation': 0.75,
  'stop colon': 0.7,
  'stop comma': 0.75,
  'stop ellipsis': 0.6,
  'stop semicolon': 0.7,
  'none stop': 0.7,
  'none question': 0.8,
  'none exclamation': 0.7,
  'none colon': 0.75,
  'none comma': 0.7,
  'none semicolon': 0.7,
  'none ellipsis': 0.65,
}

function compareEnds(context: Pair, marks: Marks, labels: boolean): void {
  const { source, target } = context
  if (isEmpty(source.text) || isEmpty(target.text) || areUnevenArticles(source, target)) return
  const ours = endMarkOf(source)
  const theirs = endMarkOf(target)
  if (ours.kind === theirs.kind || isExcused(context, ours, theirs)) return
  const pair = `${ours.kind} ${theirs.kind}`
  const measured = certainty[pair]
  if (measured === undefined) return
  const confidence = isGoodSense(source, target, pair, labels) ? 0.4 : measured
  const mark = source.slice(ours)
  const found = target.slice(theirs)
  const message = theirs.kind === 'none' ? 'missing' : ours.kind === 'none' ? 'extra' : 'different'
  const { start, end } = theirs
  context.report({
    message,
    start,
    end,
    data: { mark, found },
    related: [{ side: 'source', start: ours.start, end: ours.end }],
    suggestions: cure(ours, theirs, target, marks),
    confidence,
  })
}

function isEmpty(text: string): boolean {
  return text.trim() === ''
}

function isExcused({ source, target }: Pair, ours: EndMark, theirs: EndMark): boolean {
  const { code } = target.language
  if (ours.kind === 'interrobang' || theirs.kind === 'interrobang') {
    return isShout(ours) && isShout(theirs)
  }
  // `No.`, `Ctrl`: too short to be a sentence.
  if (source.text.length <= 4 && ours.kind === 'stop') return true
  if (theirs.kind === 'none' ? mayBelong(source, ours) : ours.kind === 'none' && mayBelong(target, theirs)) return true
  if (ours.kind === 'stop' && theirs.isCode) return true
  if (code === 'hy') return ours.kind === 'question' || ours.kind === 'exclamation' || theirs.kind === 'colon'
  if (code === 'my') return ours.kind === 'question' || ours.kind === 'stop'
  if (code === 'zh' || code === 'ja' || code === 'ko' || code === 'yue') {
    if (ours.kind === 'colon' || ours.kind === 'semicolon') return theirs.kind === 'stop' || theirs.kind === 'none'
  }
  return false
}

function isShout({ kind }: EndMark): boolean {
  return kind === 'question' || kind === 'exclamation' || kind === 'interrobang'
}

/** The mark of the target language, where it is one that may be set without reading the text. */
function cure(ours: EndMark, theirs: EndMark, target: Side, marks: Marks): Suggestion[] {
  if (ours.kind === 'none') {
    const safe = theirs.isLast && theirs.kind === 'stop' && theirs.end - theirs.start === 1
    return [{ replacement: '', safe }]
  }
  if (ours.kind === 'interrobang') return []
  const isSpanish = target.language.code === 'es'
  if (isSpanish && (ours.kind === 'question' || ours.kind === 'exclamation')) {
    return [{ replacement: marks.preferred(ours.kind), safe: false, note: 'and its opening mark' }]
  }
  const replacement = spaceBefore(ours.kind, theirs, target, marks) + marks.preferred(ours.kind)
  const isPlain = ours.kind === 'stop' || ours.kind === 'colon' || ours.kind === 'ellipsis'
  return [{ replacement, safe: theirs.kind === 'none' && theirs.isLast && isPlain && ours.kind !== 'ellipsis' }]
}

/** French sets its two-part marks off. */
function spaceBefore(kind: MarkKind, theirs: EndMark, { locale, text }: Side, marks: Marks): string {
  return isSpace(text.charCodeAt(theirs.start - 1)) ? '' : spaceBeforeMark(marks.preferred(kind), locale)
}
