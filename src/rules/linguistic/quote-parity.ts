import * as z from 'zod/mini'
import { alignQuotations, type QuotedStretch } from '../../analysis/quotations-align.js'
import { locateUnquoted } from '../../analysis/quotations-locate.js'
import type { Side } from '../../analysis/side.js'
import { quotationConventionOf } from '../../languages/quotation-conventions.js'
import { Feature } from '../../text/characters.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  lost: { text: 'The source quotes “{{quoted}}”; the translation has lost the quotation marks', confidence: 0.7 },
  added: { text: 'The translation quotes “{{quoted}}”, which the source does not quote', confidence: 0.65 },
} as const

export default defineRule({
  id: 'quote-parity',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  scope: 'pair',
  options: z.object({}),
  yieldsTo: ['quote-balance'],
  messages,
  docs: {
    what: 'Finds quotations of the source that lost their marks, and quotation marks that the source does not have.',
    why: 'Marks that are lost put the words of one person into the mouth of another; marks that are added read as irony.',
    fix: 'Set the marks again, or take them away.',
    method:
      'Quotations, not marks, are counted and aligned, so that marks of any style and a dialogue dash are equal; the unquoted words are found by names, figures, cognates and their place.',
  },
  examples: [
    {
      targetLang: 'it',
      source: 'The minister spoke of a “historic mission” in Naples.',
      target: 'Il ministro ha parlato di una missione storica a Napoli.',
      finds: [{ text: 'missione storica', message: 'lost' }],
    },
    {
      targetLang: 'es',
      source: 'The experts presented their report.',
      target: 'Los “expertos” presentaron su informe.',
      finds: [{ text: '“expertos”', message: 'added', suggests: 'expertos' }],
    },
    {
      targetLang: 'fr',
      source: 'The minister spoke of a "historic mission" in Naples.',
      target: 'Le ministre a parlé d’une « mission historique » à Naples.',
    },
    { targetLang: 'es', source: '“Come in,” he said.', target: '—Entra —dijo.' },
  ],
  check(context) {
    const { source, target } = context
    if (!((source.has(quoting) || target.has(quoting)) && isComparable(source, target))) return
    const from = source.quotations
    const to = target.quotations
    if (from.all.length + from.lonely.length === to.all.length + to.lonely.length) return
    const { pairs, lost, added } = alignQuotations(source, target)
    if (hasDialogueDash(source) || hasDialogueDash(target)) return
    for (const stretch of lost) reportLost(context, stretch, pairs)
    for (const stretch of added) reportAdded(context, stretch)
  },
})

const quoting = Feature.Quote | Feature.Apostrophe

type Context = PairContext<Report<typeof messages>>

/** Two texts of other paragraphs are not aligned well enough to compare their quotations. */
function isComparable(source: Side, target: Side): boolean {
  return source.text.includes('\n') === target.text.includes('\n') && paragraphs(source) === paragraphs(target)
}

function paragraphs({ text }: Side): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** A line of dialogue begins with a dash in Spanish, French, Polish …: that is its quotation mark. */
function hasDialogueDash({ text }: Side): boolean {
  return /(?:^|\n)\s{0,4}[—–―-]\s?[\p{L}¿¡]/u.test(text)
}

function reportLost(
  { source, target, lexicons, report }: Context,
  stretch: QuotedStretch,
  pairs: readonly { readonly target: QuotedStretch }[],
): void {
  const { quotation } = stretch
  // A mark that stands alone in the source says too little.
  if (!quotation) return
  const place = locateUnquoted(source, stretch, target, pairs, lexicons)
  if (!place) return
  const { primary } = quotationConventionOf(target.locale)
  const words = target.slice(place)
  report({
    message: 'lost',
    start: place.start,
    end: place.end,
    data: { quoted: source.slice(quotation.inner).trim() },
    related: [{ side: 'source', start: quotation.start, end: quotation.end }],
    suggestions: place.certain ? [{ replacement: primary.open + words + primary.close, safe: false }] : [],
    confidence: quotation.single ? 0.55 : place.certain ? 0.75 : 0.6,
  })
}

function reportAdded({ target, report }: Context, { quotation }: QuotedStretch): void {
  if (!quotation) return
  const { start, end, inner, single } = quotation
  const quoted = target.slice(inner).trim()
  report({
    message: 'added',
    start,
    end,
    data: { quoted },
    suggestions: quoted === '' ? [] : [{ replacement: quoted, safe: false }],
    confidence: single ? 0.5 : 0.65,
  })
}
