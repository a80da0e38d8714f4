import * as z from 'zod/mini'
import type { Side } from '../../analysis/side.js'
import { hasQuotationConvention, quotationConventionOf } from '../../languages/quotation-conventions.js'
import type { Span } from '../../model/span.js'
import { Feature, isLetterUnit, isWordUnit } from '../../text/characters.js'
import type { Quotation } from '../../text/quotations.js'
import { isStraightMark } from '../../text/quotations-glyphs.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  inner: { text: 'There is a space between “{{mark}}” and the words it quotes', confidence: 0.75 },
  missing: { text: '{{language}} sets a no-break space between “{{mark}}” and the words it quotes', confidence: 0.7 },
  breakable: {
    text: 'The space beside “{{mark}}” may break the line; {{language}} sets a no-break space there',
    confidence: 0.35,
  },
  glued: { text: 'There is no space between “{{mark}}” and the word outside the quotation', confidence: 0.7 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'quote-spacing',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  scope: 'document',
  features: Feature.Quote,
  options: z.object({}),
  yieldsTo: ['quote-balance', 'quote-style'],
  messages,
  docs: {
    what: 'Finds quotation marks with a wrong space, or none, on either side.',
    why: 'A mark that stands free may end up alone at the end of a line, and readers cannot tell whether it opens or closes.',
    fix: 'Delete the space, or set it; inside French guillemets it is a no-break space.',
    method:
      'The spacing of the locale (data/quotation-marks.txt). Swiss French may set its guillemets with or without spaces.',
  },
  examples: [
    {
      targetLang: 'fr',
      target: 'Il parle de «paix».',
      finds: [
        { text: '«', suggests: '«\u00a0' },
        { text: '»', suggests: '\u00a0»' },
      ],
      fixed: 'Il parle de «\u00a0paix\u00a0».',
    },
    {
      targetLang: 'it',
      target: 'Ha parlato di “ pace ”.',
      finds: [
        { text: '“ ', suggests: '“' },
        { text: ' ”', suggests: '”' },
      ],
      fixed: 'Ha parlato di “pace”.',
    },
    { targetLang: 'es', target: 'Habló de“paz”.', finds: [{ text: '“', message: 'glued', suggests: ' “' }] },
    { targetLang: 'fr', target: 'Il parle d’«\u00a0effet\u00a0» et de “paix”.' },
    { targetLang: 'it', target: 'L’“effetto” (e il “caso”).' },
  ],
  check(context) {
    const { target } = context
    if (!target.has(Feature.Quote)) return
    const { all } = target.quotations
    if (all.length === 0) return
    const excused = context.source !== undefined && hasSpacedQuotation(context.source)
    for (const quotation of all) {
      if (quotation.single && quotation.open === "'") continue
      if ('「『《〈〝'.includes(quotation.open)) continue
      judgeInside(context, quotation, excused)
      judgeOutside(context, quotation)
    }
  },
})

function hasSpacedQuotation({ quotations, text }: Side): boolean {
  return quotations.all.some(({ inner }) => isBlank(text.charCodeAt(inner.start)) && inner.end > inner.start)
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009
}

/** The two marks with the space that stands inside each, if any. */
interface Edges {
  readonly opening: Span
  readonly closing: Span
  readonly isSpaced: boolean
  readonly isSpacedAtEnd: boolean
}

function edgesOf({ text }: Side, { start, end, inner }: Quotation): Edges {
  const isSpaced = isBlank(text.charCodeAt(inner.start))
  const isSpacedAtEnd = isBlank(text.charCodeAt(inner.end - 1))
  return {
    opening: { start, end: inner.start + (isSpaced ? 1 : 0) },
    closing: { start: inner.end - (isSpacedAtEnd ? 1 : 0), end },
    isSpaced,
    isSpacedAtEnd,
  }
}

function judgeInside(context: Context, quotation: Quotation, excused: boolean): void {
  const { target } = context
  const { inner, open, close } = quotation
  if (inner.end - inner.start < 1 || !hasQuotationConvention(target.locale)) return
  const { spacing } = quotationConventionOf(target.locale)
  const edges = edgesOf(target, quotation)
  // Nothing but a space inside: no quotation to be spaced.
  if (edges.opening.end > edges.closing.start) return
  const guillemets = open === '«' && close === '»'
  if (spacing === 'any' && guillemets) return
  if (spacing === 'no-break' && guillemets) reportFrench(context, quotation, edges)
  else if (!excused && (edges.isSpaced || edges.isSpacedAtEnd)) reportInner(context, quotation, edges, spacing)
}

function reportFrench({ target, report }: Context, { open, close }: Quotation, { opening, closing }: Edges): void {
  const ends = [
    { mark: open, span: opening, written: `${open}\u00a0` },
    { mark: close, span: closing, written: `\u00a0${close}` },
  ]
  for (const { mark, span, written } of ends) {
    const gap = target.slice(span).replace(mark, '')
    if (gap === '\u00a0' || gap === '\u202f') continue
    report({
      message: gap === '' ? 'missing' : 'breakable',
      ...span,
      data: { mark, language: target.language.name },
      suggestions: [{ replacement: written, safe: true }],
    })
  }
}

function reportInner(
  { target, report }: Context,
  { open, close, inner }: Quotation,
  { opening, closing, isSpaced, isSpacedAtEnd }: Edges,
  spacing: string,
): void {
  // `„ - Kopie“`: the space is part of what is quoted.
  const isPart =
    isSpaced &&
    !isWordUnit(target.text.charCodeAt(inner.start + 1)) &&
    !target.isMasked({ start: opening.end, end: opening.end + 1 })
  if (isPart) return
  const safe = isSpaced && isSpacedAtEnd
  // French writers space their straight marks as they do their guillemets.
  const confidence = spacing !== 'no-break' ? 0.75 : isStraightMark(open) ? 0.4 : 0.55
  const found = [
    { mark: open, span: opening, is: isSpaced },
    { mark: close, span: closing, is: isSpacedAtEnd },
  ]
  for (const { mark, span, is } of found) {
    if (is)
      report({ message: 'inner', ...span, data: { mark }, suggestions: [{ replacement: mark, safe }], confidence })
  }
}

/** Scripts without spaces, and languages whose articles, prepositions or endings lean on the mark. */
const leaning = new Set([
  'ar',
  'az',
  'bo',
  'et',
  'eu',
  'fa',
  'fi',
  'he',
  'hu',
  'ja',
  'ka',
  'kk',
  'km',
  'ko',
  'ky',
  'lo',
  'mn',
  'my',
  'th',
  'tr',
  'ug',
  'ur',
  'uz',
  'yue',
  'zh',
])
/** Where a quoted word takes no ending after the mark at all, and where only these. */
const endless = new Set(['it', 'es', 'fr', 'pt', 'ca', 'gl', 'ro'])
const endings: Readonly<Record<string, RegExp>> = {
  de: /^(?:e|en|er|es|in|n|s|sch|t)$/,
  en: /^(?:d|ed|er|ers|es|ing|ish|ism|ist|ly|s)$/,
  nl: /^(?:e|en|er|je|s|t)$/,
}

function judgeOutside({ target, report }: Context, quotation: Quotation): void {
  const { text, language } = target
  if (leaning.has(language.code)) return
  const { start, end, inner, open, close } = quotation
  const before = text.charCodeAt(start - 1)
  const isAfterFigure = before >= 0x30 && before <= 0x39 && open === '"'
  if (start > 0 && isLetterUnit(before) && !isAfterFigure && !target.isMasked({ start: start - 1, end: start })) {
    report({
      message: 'glued',
      start,
      end: inner.start,
      data: { mark: open },
      suggestions: [{ replacement: ` ${open}`, safe: false }],
    })
  }
  if (!isWordUnit(text.charCodeAt(end)) || target.isMasked({ start: end, end: end + 1 })) return
  let wordEnd = end
  while (isWordUnit(text.charCodeAt(wordEnd))) wordEnd++
  const glued = text.slice(end, wordEnd)
  const ending = endings[language.code]
  if (ending ? ending.test(glued) : wordEnd - end <= 3 && !endless.has(language.code)) return
  report({
    message: 'glued',
    start: inner.end,
    end,
    data: { mark: close },
    suggestions: [{ replacement: `${close} `, safe: false }],
  })
}
