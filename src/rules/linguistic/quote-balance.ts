import * as z from 'zod/mini'
import { counterpartOf } from '../../analysis/quotations-align.js'
import type { Side } from '../../analysis/side.js'
import {
  hasQuotationConvention,
  isAccepted,
  isForeignPair,
  type QuotationConvention,
  quotationConventionOf,
} from '../../languages/quotation-conventions.js'
import { Feature } from '../../text/characters.js'
import type { LonelyMark, Quotation } from '../../text/quotations.js'
import { isStraightMark } from '../../text/quotations-glyphs.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  unclosed: { text: 'The quotation that “{{mark}}” opens is never closed with “{{missing}}”', confidence: 0.85 },
  cutOff: { text: 'The text is cut off inside the quotation that “{{mark}}” opens', confidence: 0.85 },
  unopened: { text: '“{{mark}}” closes a quotation that “{{missing}}” never opens', confidence: 0.85 },
  mixed: {
    text: '“{{open}}” opens the quotation and “{{close}}” closes it, which are no pair in {{language}}; expected “{{expected}}”',
    confidence: 0.85,
  },
} as const

export default defineRule({
  id: 'quote-balance',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  scope: 'document',
  features: Feature.Quote | Feature.Apostrophe,
  options: z.object({}),
  messages,
  docs: {
    what: 'Finds quotation marks without their other half, and quotations opened in one style and closed in another.',
    why: 'Engines drop a mark when they cut or move a quotation; the reader no longer knows whose words they read.',
    fix: 'Set the missing mark where the quotation begins or ends, or delete the lonely one.',
    method:
      'The shared quotation parser: pairs by surroundings and by the marks of the language (CLDR and curated house variants). A text that is open where its source is open is right, and so is a quotation over several sentences or re-opened paragraphs.',
  },
  examples: [
    {
      targetLang: 'it',
      target: 'Parla di “grande successo e di nuove sfide.',
      finds: [{ text: '“', message: 'unclosed' }],
    },
    {
      targetLang: 'it',
      target: 'Il sindaco promette “una città...',
      finds: [{ text: '“una città...', message: 'cutOff', suggests: '“una città...”' }],
    },
    {
      targetLang: 'de',
      target: 'Er nannte es „Unsinn".',
      finds: [{ text: '"', message: 'mixed', suggests: '“' }],
      fixed: 'Er nannte es „Unsinn“.',
    },
    { targetLang: 'it', target: 'Parla di “grande successo” e di nuove sfide.' },
    { targetLang: 'it', source: '“We will win. And soon.', target: '“Vinceremo. E presto.' },
    { targetLang: 'en', target: 'A 27" screen and the drivers’ strike of ’98.' },
  ],
  check(context) {
    const { target } = context
    if (!target.has(Feature.Quote | Feature.Apostrophe)) return
    const { all, lonely } = target.quotations
    if (lonely.length === 0 && all.length === 0) return
    const convention = quotationConventionOf(target.locale)
    if (lonely.length > 0) reportLonely(context, convention)
    for (const quotation of all) {
      if (!isStraight(quotation.open) || !isStraight(quotation.close)) reportMixed(context, quotation, convention)
    }
  },
})

type Context = RuleContext<Report<typeof messages>>

function reportLonely(context: Context, convention: QuotationConvention): void {
  const { target, source } = context
  let excused = source ? countOpenEnds(source, target) : 0
  for (const mark of target.quotations.lonely) {
    if (excused > 0) excused--
    else if (!isOrnament(target, mark)) reportMark(context, mark, convention)
  }
}

/** How many marks stand alone in the source as well; a source of other paragraphs excuses none. */
function countOpenEnds({ text, quotations }: Side, target: Side): number {
  return lines(text) === lines(target.text) ? quotations.lonely.length + quotations.doubtful.length : 0
}

function lines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** `Home » News`, `>> more`: a mark with space on both sides is an arrow, save in French. */
function isOrnament({ text, language }: Side, { start, end, glyph }: LonelyMark): boolean {
  if (language.code === 'fr' || !'«»‹›'.includes(glyph)) return false
  return /^\s?$/u.test(text.slice(Math.max(0, start - 1), start)) && /^\s?$/u.test(text.slice(end, end + 1))
}

function reportMark({ target, source, report }: Context, mark: LonelyMark, convention: QuotationConvention): void {
  const { text } = target
  const missing = partner(mark, convention)
  const { start, end, glyph } = mark
  const certainty = certaintyOf(target, source, mark)
  if (mark.role === 'open') {
    const cut = /^[^\n\r]{0,200}?(?:\.\.\.|…)(?=\s*(?:[\n\r]|$))/u.exec(text.slice(end, end + 210))
    const place = cut ? end + cut[0].length : closingPlace(target, source, mark)
    const suggestions =
      place === undefined
        ? [{ replacement: '', safe: false, note: `or close the quotation with ${missing}` }]
        : [{ replacement: text.slice(start, place) + missing, safe: false }]
    report({
      message: cut ? 'cutOff' : 'unclosed',
      start,
      end: place ?? end,
      data: { mark: glyph, missing },
      suggestions,
      confidence: certainty,
    })
    return
  }
  const place = openingPlace(target, source, mark)
  report({
    message: 'unopened',
    start: place ?? start,
    end,
    data: { mark: glyph, missing },
    suggestions:
      place === undefined
        ? [{ replacement: '', safe: false, note: `or open the quotation with ${missing}` }]
        : [{ replacement: missing + text.slice(place, end), safe: false }],
    confidence: certainty,
  })
}

/** A mark at the edge of a segment whose source quotes nothing may belong to a quotation of its neighbours. */
function certaintyOf({ text }: Side, source: Side | undefined, { start, end, role, single }: LonelyMark): number {
  const isAtEdge =
    role === 'open' ? text.slice(0, start).trim() === '' : /^[\s.,;:!?…]*$/u.test(text.slice(end, end + 6))
  if (source && isAtEdge && source.quotations.all.length + source.quotations.doubtful.length === 0) return 0.45
  return single ? 0.55 : source ? 0.85 : 0.7
}

/** The other half of a mark in the locale; a straight mark is its own. */
function partner({ glyph, role }: LonelyMark, { accepted, primary }: QuotationConvention): string {
  if (isStraightMark(glyph)) return glyph
  const pair = accepted.find(({ open, close }) => (role === 'open' ? open : close) === glyph) ?? primary
  return role === 'open' ? pair.close : pair.open
}

/** How far from a lonely mark the place of its other half is looked for. */
const reach = 400

/** Where the closing mark belongs: at the end, if what is left is a word or two, or if the source quotes up to its own end. */
function closingPlace(target: Side, source: Side | undefined, mark: LonelyMark): number | undefined {
  const { text } = target
  const ahead = text.slice(mark.end, mark.end + reach)
  const rest = /^[^\n\r]*/.exec(ahead)![0]
  const end = mark.end + rest.replace(/[.,;:!?\s]{1,4}$/u, '').length
  if (
    !/[,;:.]\s/.test(rest) &&
    isShort(target, rest) &&
    !/,\s*$/.test(text.slice(Math.max(0, mark.start - 4), mark.start))
  )
    return end
  const quoted = source && counterpartOf(source, target, mark)
  if (!quoted || rest.length === reach) return undefined
  const after = source.text.slice(quoted.end, quoted.end + 8)
  if (/^[\s.,;:!?…]{0,4}$/u.test(after)) {
    const inside =
      /[.!?…]["”»’]?$/u.test(source.text.slice(Math.max(quoted.start, quoted.end - 4), quoted.end)) &&
      !/^[.!?]/.test(after)
    return inside ? mark.end + rest.trimEnd().length : end
  }
  return undefined
}

function isShort(side: Side, stretch: string): boolean {
  return stretch.length < 40 && stretch.trim().split(/\s+/).length <= 2 && !side.has(Feature.Unspaced)
}

/** Where the opening mark belongs: before a word or two at the start, or where the source quotes from its own start. */
function openingPlace(target: Side, source: Side | undefined, mark: LonelyMark): number | undefined {
  const { text } = target
  const before = /[^\n\r]*$/.exec(text.slice(Math.max(0, mark.start - reach), mark.start))![0]
  const lineStart = mark.start - before.length
  if (isShort(target, before)) return lineStart
  const quoted = source && counterpartOf(source, target, mark)
  return quoted?.start === 0 && lineStart === 0 ? 0 : undefined
}

function reportMixed({ target, report }: Context, quotation: Quotation, convention: QuotationConvention): void {
  const { open, close, start, end, inner, single } = quotation
  const known = hasQuotationConvention(target.locale)
  // A pair of another language is a matter of style.
  if (known ? isAccepted(convention, open, close) || isForeignPair(convention, open, close) : !isStraight(close)) return
  if (target.language.code === 'ar' || target.language.code === 'he') return
  const byOpen = convention.accepted.find(pair => pair.open === open)
  const byClose = convention.accepted.find(pair => pair.close === close)
  // Neither mark is of the language: another style, which is no broken pair.
  if (!byOpen && !byClose) return
  const wrongAtEnd = byOpen !== undefined
  const expected = byOpen ? byOpen.close : byClose!.open
  const wrong = wrongAtEnd ? { start: inner.end, end } : { start, end: inner.start }
  report({
    message: 'mixed',
    ...wrong,
    data: { open, close, expected, language: target.language.name },
    related: [{ side: 'target', ...(wrongAtEnd ? { start, end: inner.start } : { start: inner.end, end }) }],
    suggestions: [{ replacement: expected, safe: !single }],
    ...(single && { confidence: 0.6 }),
  })
}

function isStraight(mark: string): boolean {
  return isStraightMark(mark) || mark === "'"
}
