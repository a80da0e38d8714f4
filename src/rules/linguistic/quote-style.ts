import * as z from 'zod/mini'
import { isAboutSoftware } from '../../analysis/literals.js'
import type { Side } from '../../analysis/side.js'
import {
  hasQuotationConvention,
  isAccepted,
  isForeignPair,
  type MarkPair,
  type QuotationConvention,
  quotationConventionOf,
} from '../../languages/quotation-conventions.js'
import { Feature } from '../../text/characters.js'
import type { Quotation } from '../../text/quotations.js'
import { isStraightMark } from '../../text/quotations-glyphs.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const options = z.object({
  /** Report straight quotation marks where the language has typographic ones. */
  straight: z._default(z.boolean(), false),
  /** Report straight apostrophes. */
  apostrophes: z._default(z.boolean(), false),
})

const messages = {
  minority: {
    text: '“{{mark}}” is of another style than the marks of the other quotations; expected “{{expected}}”',
    confidence: 0.7,
  },
  foreign: { text: '“{{mark}}” is no quotation mark of {{language}}; expected “{{expected}}”', confidence: 0.6 },
  nested: {
    text: 'A quotation inside a quotation has the marks of the outer one; expected “{{expected}}”',
    confidence: 0.45,
  },
  straight: { text: 'A straight quotation mark; {{language}} typography has “{{expected}}”', confidence: 0.4 },
  apostrophe: { text: 'A straight apostrophe; typography has “{{expected}}”', confidence: 0.35 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'quote-style',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  scope: 'document',
  features: Feature.Quote | Feature.Apostrophe,
  options,
  presets: {
    recommended: true,
    strict: { straight: true, apostrophes: true },
    editorial: { straight: true, apostrophes: true },
    ui: true,
  },
  yieldsTo: ['quote-balance', 'quote-parity'],
  messages,
  docs: {
    what: 'Finds quotation marks of another style than the rest of the text, and marks that the language does not have.',
    why: 'Marks of several styles in one text show that it was put together from parts translated apart.',
    fix: 'Use the marks of the majority.',
    method:
      'A pair typed with straight marks throughout keeps its straight apostrophes. The styles of all outer quotations are counted; of two equal ones that of the locale (CLDR, with curated house variants) stands. Straight marks and apostrophes are reported where the preset asks for typography.',
  },
  examples: [
    {
      targetLang: 'fr',
      target: 'Il parle de «\u00a0paix\u00a0», de «\u00a0justice\u00a0» et de "liberté".',
      finds: [
        { text: '"', message: 'minority', suggests: '«\u00a0' },
        { text: '"', message: 'minority', suggests: '\u00a0»' },
      ],
      fixed: 'Il parle de «\u00a0paix\u00a0», de «\u00a0justice\u00a0» et de «\u00a0liberté\u00a0».',
    },
    { targetLang: 'de', target: 'Er sprach von “Frieden”.', finds: ['“', '”'], fixed: 'Er sprach von „Frieden“.' },
    { targetLang: 'it', target: 'Ha detto "basta".', preset: 'strict', finds: ['"', '"'] },
    { targetLang: 'it', target: 'Ha detto "basta" e "ora".' },
    { targetLang: 'es', target: 'Habló de «una “nueva” etapa» y de «otra».' },
  ],
  check(context, { straight, apostrophes }) {
    const { source, target } = context
    if (apostrophes && target.has(Feature.Apostrophe) && !isTyped(context)) reportApostrophes(context)
    if (!target.has(Feature.Quote)) return
    const { all } = target.quotations
    if (all.length === 0 || !hasQuotationConvention(target.locale)) return
    const convention = quotationConventionOf(target.locale)
    const dominant = dominantStyle(all, convention)
    const asksCurly = straight && !(source && isAboutSoftware(source) && isTyped(context))
    for (const quotation of all) judge(context, quotation, dominant, convention, asksCurly)
  },
})

const curly = /[’“”«»„]/

/** Whether source and translation are typed with straight marks throughout: such is the way of the catalogue. */
function isTyped({ source, target }: Context): boolean {
  return source !== undefined && !curly.test(source.text) && !target.text.includes('’')
}

function judge(
  context: Context,
  quotation: Quotation,
  dominant: MarkPair | undefined,
  convention: QuotationConvention,
  straight: boolean,
): void {
  const { open, close, level, single } = quotation
  if (!isStyle(quotation, convention)) return
  if (level > 0) {
    const isSame = dominant && open === dominant.open && close === dominant.close
    const alternates = convention.inner.open !== convention.primary.open
    if (isSame && alternates) report(context, quotation, 'nested', innerOf(dominant, convention))
    return
  }
  if (single) {
    if (straight && open === "'" && close === "'") report(context, quotation, 'straight', singleOf(convention))
    return
  }
  if (dominant && (open !== dominant.open || close !== dominant.close)) {
    report(context, quotation, 'minority', dominant)
  } else if (isStraightMark(open)) {
    if (straight) report(context, quotation, 'straight', convention.primary)
  } else if (!isAccepted(convention, open, close)) report(context, quotation, 'foreign', convention.primary)
}

/** Corner brackets and title marks stand beside quotation marks by right; a broken pair is for quote-balance. */
function isStyle({ open, close }: Quotation, convention: QuotationConvention): boolean {
  if ('「『《〈〝'.includes(open)) return false
  if (isStraightMark(open) || isStraightMark(close)) return open === close
  if (isAccepted(convention, open, close) || isForeignPair(convention, open, close)) return true
  return !convention.accepted.some(pair => pair.open === open || pair.close === close)
}

/** The single marks of the locale, for what was quoted in single ones. */
function singleOf({ accepted, primary }: QuotationConvention): MarkPair {
  return accepted.find(({ open }) => open === '‘' || open === '‚' || open === '’') ?? primary
}

/** The style of most outer quotations; of several the one the locale comes nearest to. Undefined where there is none. */
function dominantStyle(all: readonly Quotation[], convention: QuotationConvention): MarkPair | undefined {
  const counts = new Map<string, { pair: MarkPair; count: number }>()
  for (const quotation of all) {
    if (quotation.level > 0 || quotation.single || !isStyle(quotation, convention)) continue
    const key = quotation.open + quotation.close
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { pair: { open: quotation.open, close: quotation.close }, count: 1 })
  }
  let best: { pair: MarkPair; count: number } | undefined
  for (const style of counts.values()) {
    if (!best || style.count > best.count) best = style
    else if (style.count === best.count && rank(style.pair, convention) < rank(best.pair, convention)) best = style
  }
  return best?.pair
}

function rank({ open, close }: MarkPair, { primary, accepted }: QuotationConvention): number {
  if (open === primary.open && close === primary.close) return 0
  const at = accepted.findIndex(pair => pair.open === open && pair.close === close)
  return at >= 0 ? at + 1 : isStraightMark(open) ? 100 : 101
}

function innerOf(outer: MarkPair, { inner, primary, accepted }: QuotationConvention): MarkPair {
  if (outer.open !== inner.open)
    return outer.open === primary.open ? inner : (accepted.find(pair => pair.open === '‘') ?? inner)
  return accepted.find(pair => pair.open === '‘' || pair.open === '‚') ?? primary
}

function report(
  context: Context,
  quotation: Quotation,
  message: 'minority' | 'foreign' | 'nested' | 'straight',
  expected: MarkPair,
): void {
  const { target } = context
  const opening = { start: quotation.start, end: quotation.inner.start }
  const closing = { start: quotation.inner.end, end: quotation.end }
  const spaced = spacedMarks(target, quotation, expected)
  const marks = [
    { mark: opening, other: closing, written: expected.open, replacement: spaced.open },
    { mark: closing, other: opening, written: expected.close, replacement: spaced.close },
  ]
  for (const { mark, other, written, replacement } of marks) {
    if (target.slice(mark) === replacement) continue
    context.report({
      message,
      ...mark,
      data: { mark: target.slice(mark), expected: written, language: target.language.name },
      related: [{ side: 'target', ...other }],
      suggestions: [{ replacement, safe: message !== 'nested' }],
    })
  }
}

/** French marks bring their no-break spaces with them, unless the quotation has them. */
function spacedMarks({ text, locale }: Side, { inner }: Quotation, { open, close }: MarkPair): MarkPair {
  const { spacing } = quotationConventionOf(locale)
  const isSpaced = /\s/u.test(text[inner.start] ?? '') && /\s/u.test(text[inner.end - 1] ?? '')
  if (spacing !== 'no-break' || open !== '«' || isSpaced) return { open, close }
  return { open: `${open}\u00a0`, close: `\u00a0${close}` }
}

/** Every straight apostrophe between letters; one at the start or the end of a word may be a quotation mark. */
function reportApostrophes({ target, report }: Context): void {
  const { prose } = target
  if (!hasQuotationConvention(target.locale)) return
  for (let at = prose.indexOf("'"); at >= 0; at = prose.indexOf("'", at + 1)) {
    if (!/^\p{L}'[\p{L}\p{N}«“"\ufffc]/u.test(prose.slice(at - 1, at + 2))) continue
    report({
      message: 'apostrophe',
      start: at,
      end: at + 1,
      data: { expected: '’' },
      suggestions: [{ replacement: '’', safe: true }],
    })
  }
}
