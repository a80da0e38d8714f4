import * as z from 'zod/mini'
import { isHarmless, isHarmlessLeading, leadingEnd, trailingStart } from '../../analysis/edges.js'
import { areUnevenArticles } from '../../analysis/paragraphs.js'
import type { Side } from '../../analysis/side.js'
import { Feature, isSpace } from '../../text/characters.js'
import { defineRule, type PairContext, type Report, type RuleContext } from '../rule.js'

const messages = {
  double: { text: 'There are {{count}} spaces where one would do', confidence: 0.75 },
  leading: { text: 'The translation begins with {{found}}, the source with {{expected}}', confidence: 0.75 },
  trailing: { text: 'The translation ends with {{found}}, the source with {{expected}}', confidence: 0.75 },
  edge: { text: 'The text {{where}} with {{found}}', confidence: 0.45 },
  tab: { text: 'There is a tab here that the source has not', confidence: 0.7 },
  lines: { text: 'The translation has {{found}} empty lines, the source {{expected}}', confidence: 0.6 },
  lostTab: { text: 'The tab of the source is missing', confidence: 0.7 },
  break: { text: 'There is a line break here that the source has not', confidence: 0.55 },
  joined: { text: 'The translation stands on one line, the source on {{expected}}', confidence: 0.55 },
  lineEnd: { text: 'There is a space at the end of the line', confidence: 0.55 },
} as const

type Context = RuleContext<Report<typeof messages>>
type Pair = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'whitespace',
  category: 'linguistic-conventions/textual-conventions',
  severity: 'minor',
  scope: 'target',
  options: z.object({
    /** Also compare the blanks at the edges that show nowhere: behind a finished text, around a whole label. */
    edges: z._default(z.boolean(), false),
  }),
  presets: { recommended: true, strict: { edges: true }, editorial: true, ui: { edges: true } },
  yieldsTo: [
    'untranslated-segment',
    'invisible-character',
    'mojibake',
    'punctuation-spacing',
    'quote-spacing',
    'typographic-space',
  ],
  messages,
  docs: {
    what: 'Finds spaces, tabs and line breaks too many or too few: at the edges, inside, between paragraphs.',
    why: 'Programs join texts; a space lost at the edge glues two words together, one too many shows as a gap.',
    fix: 'Set the white space of the source.',
    method:
      'Edges are compared with the source, in `recommended` where the text is glued to what follows or stands before it. Inside, what the source does as well is left alone, and so are indented lines. Chinese and Japanese may drop a space at the edge.',
  },
  examples: [
    {
      targetLang: 'it',
      target: 'Il file  è aperto.',
      finds: [{ text: '  ', suggests: ' ' }],
      fixed: 'Il file è aperto.',
    },
    {
      source: 'Name: ',
      targetLang: 'de',
      target: 'Name:',
      finds: [{ text: '', message: 'trailing', suggests: ' ' }],
      fixed: 'Name: ',
    },
    { source: 'Ready', targetLang: 'es', target: ' Listo', finds: [{ text: ' ', suggests: '' }], fixed: 'Listo' },
    { source: 'One.\n\nTwo.', targetLang: 'fr', target: 'Un. Deux.', finds: [{ text: '', message: 'lines' }] },
    { source: 'a\n  b', targetLang: 'it', target: 'a\n  b' },
    { source: 'Name: ', targetLang: 'zh', target: '名称：' },
  ],
  check(context, { edges }) {
    const { target, source } = context
    if (target.text === source?.text || (source && areUnevenArticles(source, target))) return
    if (source) compareEdges(context as Pair, edges)
    else judgeEdges(context)
    if (target.has(Feature.SpaceRun)) judgeRuns(context)
    if (source && (target.has(Feature.OddSpace) || source.has(Feature.OddSpace))) compareLines(context as Pair)
  },
})

const wide = new Set(['zh', 'ja', 'yue'])

function compareEdges(context: Pair, all: boolean): void {
  const { source, target, report } = context
  const targetStart = leadingEnd(target.text)
  const sourceStart = leadingEnd(source.text)
  // A text of white space alone has no edges.
  if (targetStart === target.text.length || sourceStart === source.text.length) return
  const targetEnd = trailingStart(target.text)
  const sourceEnd = trailingStart(source.text)
  const leading = source.text.slice(0, sourceStart)
  const trailing = source.text.slice(sourceEnd)
  if (!isSame(target.text.slice(0, targetStart), leading)) {
    const found = target.text.slice(0, targetStart)
    report({
      message: 'leading',
      start: 0,
      end: targetStart,
      data: { found: named(found), expected: named(leading) },
      related: [{ start: 0, end: sourceStart }],
      suggestions: [{ replacement: leading, safe: true }],
      confidence: !all && isHarmlessLeading(source.text, found, leading) ? 0.45 : certainty(target, found, leading),
    })
  }
  if (!isSame(target.text.slice(targetEnd), trailing)) {
    const found = target.text.slice(targetEnd)
    report({
      message: 'trailing',
      start: targetEnd,
      end: target.text.length,
      data: { found: named(found), expected: named(trailing) },
      related: [{ start: sourceEnd, end: source.text.length }],
      suggestions: [{ replacement: trailing, safe: true }],
      confidence: !all && isHarmless(source, target, found, trailing) ? 0.45 : certainty(target, found, trailing),
    })
  }
}

/** The kind of space and the way a file ends its lines are no matter of the edge. */
function isSame(a: string, b: string): boolean {
  return (
    a === b ||
    a.replaceAll('\r\n', '\n').replace(/[\u00a0\u202f]/g, ' ') ===
      b.replaceAll('\r\n', '\n').replace(/[\u00a0\u202f]/g, ' ')
  )
}

function certainty({ language }: Side, found: string, expected: string): number {
  return found === '' && /^ +$/.test(expected) && wide.has(language.code) ? 0.3 : 0.75
}

function named(space: string): string {
  if (space === '') return 'no white space'
  const counts = new Map<string, number>()
  for (const character of space.replaceAll('\r\n', '\n')) {
    const name = character === '\n' || character === '\r' ? 'line break' : character === '\t' ? 'tab' : 'space'
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => `${count} ${name}${count > 1 ? 's' : ''}`).join(' and ')
}

function judgeEdges({ target, report }: Context): void {
  const { text } = target
  const start = leadingEnd(text)
  const end = trailingStart(text)
  if (start === text.length) return
  if (start > 0)
    report({ message: 'edge', start: 0, end: start, data: { where: 'begins', found: named(text.slice(0, start)) } })
  // The last line break of a file is nobody's.
  if (end < text.length && !/^\r?\n$/.test(text.slice(end))) {
    report({ message: 'edge', start: end, end: text.length, data: { where: 'ends', found: named(text.slice(end)) } })
  }
}

const runs = /[ \u00a0\u202f\u2009]{2,}/g

/** Two spaces and more between words; not the indent of a line, nor columns, nor what the source has as well. */
function judgeRuns(context: Context): void {
  const { target, source, report } = context
  if (source && hasRun(source)) return
  const { prose } = target
  const from = leadingEnd(prose)
  const to = trailingStart(prose)
  runs.lastIndex = from
  for (let match = runs.exec(prose); match && match.index < to; match = runs.exec(prose)) {
    const start = match.index
    const end = start + match[0].length
    if (isLineBreak(prose[start - 1])) continue
    if (isLineBreak(prose[end])) {
      report({
        message: 'lineEnd',
        start,
        end,
        suggestions: [{ replacement: '', safe: false }],
        confidence: source ? 0.55 : 0.45,
      })
      continue
    }
    const firm = /[\u00a0\u202f]/.exec(match[0])?.[0]
    report({
      message: 'double',
      start,
      end,
      data: { count: end - start },
      suggestions: [{ replacement: firm ?? ' ', safe: end - start < 4 }],
      // Several in a row line up columns.
      confidence: end - start > 3 ? 0.4 : source ? 0.8 : 0.7,
    })
  }
}

function isLineBreak(character: string | undefined): boolean {
  return (
    character === '\n' || character === '\r' || character === '\t' || character === '\u2028' || character === '\u2029'
  )
}

function hasRun({ text }: Side): boolean {
  const end = trailingStart(text)
  for (let at = leadingEnd(text); at < end; at++) {
    if (text[at] === ' ' && text[at + 1] === ' ' && !isLineBreak(text[at - 1])) return true
  }
  return false
}

const breaks = /\r\n|[\n\r\u2028\u2029]/g

/** Tabs, line breaks and empty lines between the edges. */
function compareLines(pair: Pair): void {
  const { source, target, report } = pair
  const ours = source.text.trim()
  const theirs = target.text.trim()
  const offset = leadingEnd(target.text)
  const tab = ours.includes('\t') ? -1 : theirs.indexOf('\t')
  if (tab >= 0) {
    const start = tab + offset
    report({ message: 'tab', start, end: start + 1, suggestions: [{ replacement: ' ', safe: false }] })
  }
  if (ours.includes('\t') && !theirs.includes('\t')) judgeLostTab(pair)
  const expected = emptyLines(ours)
  const found = emptyLines(theirs)
  if (expected !== found) {
    const end = trailingStart(target.text)
    report({
      message: 'lines',
      start: end,
      end,
      data: { found, expected },
      confidence: Math.abs(expected - found) > 3 ? 0.4 : 0.6,
    })
    return
  }
  // Long texts are wrapped by hand.
  const isLong = Math.max(ours.length, theirs.length) > 70
  const lines = ours.split('\n').length
  if (lines > 1) {
    const end = trailingStart(target.text)
    if (!theirs.includes('\n'))
      report({ message: 'joined', start: end, end, data: { expected: lines }, confidence: isLong ? 0.4 : 0.55 })
    return
  }
  const match = breaks.exec(theirs)
  breaks.lastIndex = 0
  if (!match) return
  const start = match.index + offset
  const confidence = isLong ? 0.4 : 0.55
  report({
    message: 'break',
    start,
    end: start + match[0].length,
    suggestions: [{ replacement: ' ', safe: false }],
    confidence,
  })
}

/** A tab between two columns; the one of an indent is a matter of layout. */
function judgeLostTab({ source, target, report }: Pair): void {
  const tab = /\S(\t+)(?=\S)/.exec(source.text)
  if (!tab) return
  const related = [{ start: tab.index + 1, end: tab.index + tab[0].length }]
  // `Name:\tvalue`: the mark before the tab tells where it belongs.
  const gap = ':;='.includes(tab[0][0]!) ? /[:;=]( +)(?=\S)/.exec(target.text) : undefined
  if (!gap) {
    const end = trailingStart(target.text)
    report({ message: 'lostTab', start: end, end, related })
    return
  }
  const start = gap.index + 1
  const suggestions = [{ replacement: tab[1]!, safe: false }]
  report({ message: 'lostTab', start, end: start + gap[1]!.length, related, suggestions })
}

function emptyLines(text: string): number {
  let count = 0
  let blank = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a) {
      if (blank) count++
      blank = true
    } else if (!isSpace(unit)) blank = false
  }
  return count
}
