import * as z from 'zod/mini'
import { type Brackets, bracketsOf } from '../../analysis/brackets.js'
import type { Side } from '../../analysis/side.js'
import { unitOf } from '../../analysis/units.js'
import type { Span } from '../../model/span.js'
import { Feature } from '../../text/characters.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  unclosed: { text: 'The bracket “{{mark}}” is never closed with “{{missing}}”', confidence: 0.8 },
  unopened: { text: '“{{mark}}” closes a bracket that “{{missing}}” never opens', confidence: 0.8 },
  mixed: { text: '“{{open}}” opens the bracket and “{{mark}}” closes it', confidence: 0.75 },
  lost: { text: 'The brackets of “{{inner}}” are missing from the translation', confidence: 0.55 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'bracket-balance',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  scope: 'document',
  features: Feature.Bracket,
  options: z.object({}),
  yieldsTo: ['truncation', 'omission', 'addition', 'untranslated-segment', 'llm-artefact'],
  messages,
  docs: {
    what: 'Finds brackets without their other half, and those of the source that the translation has lost.',
    why: 'The reader cannot tell where the aside ends; a lost bracket turns it into a statement.',
    fix: 'Set the missing bracket, or delete the lonely one.',
    method:
      'Round, square and full-width brackets are paired outside tags and placeholders; numbers of lists, emoticons and intervals are none. What is open in the source may be open in the translation.',
  },
  examples: [
    { targetLang: 'it', target: 'Il file (facoltativo è stato salvato.', finds: [{ text: '(', message: 'unclosed' }] },
    { targetLang: 'es', target: 'El archivo opcional) se guardó.', finds: [{ text: ')', message: 'unopened' }] },
    { targetLang: 'de', target: 'Die Datei (optional] wurde gespeichert.', finds: [{ text: ']', suggests: ')' }] },
    { source: 'Name (optional)', targetLang: 'fr', target: 'Nom facultatif', finds: [{ text: '', message: 'lost' }] },
    { targetLang: 'fr', target: 'a) le premier ; b) le second :-) dans [0, 1)' },
    { source: 'Delete (all', targetLang: 'it', target: 'Elimina (tutto' },
  ],
  check(context) {
    const { target, source } = context
    if (!target.has(Feature.Bracket) && !source?.has(Feature.Bracket)) return
    const ours = bracketsOf(target)
    const theirs = source && bracketsOf(source)
    // More brackets than words: a drawing.
    if (ours.lonely.length > target.words.length) return
    if (ours.lonely.length > 0) reportLonely(context as Context, ours, theirs)
    else if (theirs && theirs.lonely.length === 0 && theirs.pairs.length > ours.pairs.length)
      reportLost(context as Context, theirs, ours)
  },
})

const partners: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '（': '）',
  '）': '（',
  '［': '］',
  '］': '［',
  '【': '】',
  '】': '【',
}

function reportLonely(context: Context, { lonely }: Brackets, theirs: Brackets | undefined): void {
  const { target, report } = context
  const excused = { open: 0, close: 0, mixed: 0 }
  for (const { role } of theirs?.lonely ?? []) excused[role]++
  for (const bracket of lonely) {
    if (excused[bracket.role] > 0) {
      excused[bracket.role]--
      continue
    }
    const mark = target.slice(bracket)
    const { start, end, role, open } = bracket
    if (role === 'mixed' && open) {
      const missing = partners[target.slice(open)]!
      const data = { mark, open: target.slice(open) }
      const related = [{ side: 'target' as const, start: open.start, end: open.end }]
      report({
        message: 'mixed',
        start,
        end,
        data,
        related,
        suggestions: [{ replacement: missing, safe: theirs !== undefined }],
      })
      continue
    }
    const missing = partners[mark]!
    report({
      message: role === 'open' ? 'unclosed' : 'unopened',
      start,
      end,
      data: { mark, missing },
      suggestions: [{ replacement: '', safe: false, note: `or set ${missing}` }],
      confidence: theirs ? 0.85 : 0.75,
    })
  }
}

function reportLost(context: Context, theirs: Brackets, ours: Brackets): void {
  const { target, source, report } = context
  const lost = theirs.pairs.find(pair => !isPlural(source!, pair))
  if (!lost) return
  const inner = source!.text.slice(lost.start + 1, lost.end - 1)
  const end = target.text.trimEnd().length
  report({
    message: 'lost',
    start: end,
    end,
    data: { inner },
    related: [{ side: 'source', start: lost.start, end: lost.end }],
    // Running text takes an aside into its sentence; a label keeps its brackets.
    confidence:
      source!.words.length <= 12 && ours.pairs.length === 0 && !isMeasure(source!, lost) && !isSetOff(source!, target)
        ? 0.6
        : 0.4,
  })
}

/** “430 °F (220 °C)”: readers of the target may need one of the two only. */
function isMeasure(source: Side, { start, end }: Span): boolean {
  if (!source.has(Feature.Digit)) return false
  return source.quantities.some(
    quantity => quantity.start >= start && quantity.end <= end && unitOf(source, quantity) !== undefined,
  )
}

/** An aside may stand between commas or dashes as well. */
function isSetOff(source: Side, target: Side): boolean {
  return asideMarks(target.prose) > asideMarks(source.prose)
}

function asideMarks(text: string): number {
  let marks = 0
  for (let index = 0; index < text.length; index++)
    if (',;:–—'.includes(text.charAt(index)) && !isDigit(text.charCodeAt(index + 1))) marks++
  return marks
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** `file(s)`: languages write both forms otherwise. */
function isPlural({ text }: Side, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /\p{L}/u.test(text.charAt(start - 1)) || end - start < 4
}
