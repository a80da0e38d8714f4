import * as z from 'zod/mini'
import { countStops } from '../../analysis/endings.js'
import { type Gap, type Gaps, gapsOf, placeOf } from '../../analysis/gaps.js'
import { isImpersonal } from '../../analysis/impersonal.js'
import { lengthFit } from '../../analysis/length.js'
import { listsOf } from '../../analysis/lists.js'
import type { Side } from '../../analysis/side.js'
import { findStranded } from '../../analysis/stranded.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  empty: { text: 'The translation is empty', severity: 'critical', confidence: 0.97 },
  sentence: 'The translation has nothing for the sentence “{{omitted}}”',
  clause: 'The translation has nothing for “{{omitted}}”',
  item: { text: 'The source lists {{items}} things in “{{omitted}}”, the translation {{found}}', confidence: 0.55 },
  noun: { text: 'A word is missing within “{{stranded}}”', confidence: 0.8 },
} as const

type Context = PairContext<Report<typeof messages>>

/** Log-odds from which a gap is believed; below it an editor may still want to look. */
const believed = 5.3
const suspected = 4.2

export default defineRule({
  id: 'omission',
  category: 'accuracy/omission',
  severity: 'major',
  scope: 'pair',
  options: z.object({
    /** Sources of fewer words are not looked at, unless their translation is empty. */
    minWords: z._default(z.number().check(z.minimum(1)), 6),
  }),
  yieldsTo: ['truncation', 'addition', 'untranslated-segment', 'wrong-language', 'llm-artefact'],
  messages,
  docs: {
    what: 'Finds sentences, clauses, phrases and list items of the source that the translation has nothing for, and gaps in its grammar.',
    why: 'Engines drop what they find hard or have lost sight of, and what is left reads well.',
    fix: 'Translate what is missing, or make sure that it is said in other words.',
    method:
      'Every word of the source is looked for in the target: the same string, a cognate, an equivalent of the dictionary. How likely each kind of word is to have one in human translations is measured; a stretch without any, together with a target that is too short (Gale and Church’s length model), speaks for an omission. Rows of things are counted; a determiner that no noun can follow shows that one is gone. data: omitted, score (log-odds).',
  },
  examples: [
    {
      source: 'The museum opened in 1986. Its collection includes four hundred paintings from private donors.',
      targetLang: 'it',
      target: 'Il museo ha aperto nel 1986.',
      finds: [{ text: '', message: 'sentence' }],
    },
    {
      source: 'The museum opened in 1986. Its collection includes four hundred paintings from private donors.',
      targetLang: 'it',
      target: 'Il museo ha aperto nel 1986. La collezione comprende quattrocento quadri di donatori privati.',
    },
    { source: 'Close the window.', targetLang: 'fr', target: '', finds: [{ text: '', message: 'empty' }] },
  ],
  check(context, { minWords }) {
    const { source, target, lexicons } = context
    if (target.words.length === 0) {
      reportEmpty(context as Context)
      return
    }
    if (source.words.length < minWords || isList(source)) return
    reportStranded(context as Context)
    const { z, target: letters, expected } = lengthFit(source, target)
    if (z < -0.2 && z > -3 && source.text.includes(', ') && reportItems(context as Context)) return
    if (z > -0.7 || (z > -1.6 && countStops(source.text) <= countStops(target.text))) return
    const gaps = gapsOf(source, target, lexicons)
    // Of another text altogether nothing in particular is missing.
    if (z < -2.2 && gaps.answersNothing) return
    const gap = gaps.omission
    if (!gap || scoreOf(gap) - impersonalOdds(source, gap) < suspected) return
    // What is far too short says nothing of what is missing.
    if (letters < 0.25 * expected && !gap.isSentence) return
    // Lost names are the matter of name-mismatch.
    if (gaps.areNames(gap)) return
    if (gap.to - gap.from < source.words.length) reportGap(context as Context, gap, gaps)
  },
})

/** Grammar tells that a noun is gone, whatever it was. */
function reportStranded(context: Context): void {
  const { target } = context
  for (const { start, end } of findStranded(target)) {
    context.report({ message: 'noun', start, end, data: { stranded: target.text.slice(start, end) } })
  }
}

/** Lines that say the same command in many ways need not be as many in another language. */
function isList({ text, masks, words }: Side): boolean {
  if (masks.length < 4) return false
  const lines = text.trim().split('\n').length
  return lines > 3 && masks.length >= lines - 1 && words.length < 5 * lines
}

/** A row of the source that is a thing shorter in the translation; only where each side has no other row. */
function reportItems(context: Context): boolean {
  const { source, target } = context
  const lists = listsOf(source)
  const others = lists?.length === 1 ? listsOf(target) : undefined
  if (!lists || !others) return false
  const [list] = lists
  const at = others[0]
  const found = at?.items ?? 0
  // A row of three is too often no row, or becomes a pair.
  if (others.length !== 1 || list!.items < 4 || list!.items <= found) return false
  context.report({
    message: 'item',
    start: at!.end,
    end: at!.end,
    data: { items: list!.items, found, omitted: source.slice(list!) },
    related: [{ start: list!.start, end: list!.end }],
    confidence: list!.items - found > 1 ? 0.65 : 0.55,
  })
  return true
}

function scoreOf({ score, missing }: Gap): number {
  return missing < 2 ? score - 2 : score
}

/** What an impersonal opening, which instructions leave out, takes from the odds. */
function impersonalOdds(source: Side, { start }: Gap): number {
  return start < 4 && isImpersonal(source) ? 3 : 0
}

function reportEmpty(context: Context): void {
  const { source, target } = context
  // A placeholder, a figure or a sign may be all there is to say.
  if (target.masks.length > 0 && source.words.length < 3) return
  if (!source.words.some(({ shape, start, end }) => shape !== 'digits' && end - start > 1)) return
  context.report({
    message: 'empty',
    start: 0,
    end: target.text.length,
    related: [{ start: 0, end: source.text.length }],
  })
}

function reportGap(context: Context, gap: Gap, gaps: Gaps): void {
  const { source, target } = context
  const at = placeOf(gap, gaps, target)
  const score = scoreOf(gap)
  context.report({
    message: gap.isSentence ? 'sentence' : 'clause',
    start: at,
    end: at,
    data: { omitted: shown(source, gap), score: Math.round(score * 10) / 10 },
    related: [{ start: gap.start, end: gap.end }],
    confidence: score < believed ? 0.45 : Math.min(0.95, 0.55 + 0.05 * (score - believed)),
  })
}

/** A long stretch is named by its beginning and end. */
function shown(side: Side, { start, end }: Gap): string {
  const text = side.text.slice(start, end)
  return text.length <= 80 ? text : `${text.slice(0, 50)} … ${text.slice(-25)}`
}
