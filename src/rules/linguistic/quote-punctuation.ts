import * as z from 'zod/mini'
import { contextOf, hasSentenceEnd, isMidClause } from '../../analysis/quotations.js'
import { isOfClass } from '../../analysis/seams-words.js'
import type { Side } from '../../analysis/side.js'
import { hasQuotationConvention, quotationConventionOf } from '../../languages/quotation-conventions.js'
import { abbreviationsOf } from '../../text/abbreviations.js'
import { Feature, isSpace, isUpperUnit } from '../../text/characters.js'
import type { Quotation } from '../../text/quotations.js'
import { isStraightMark } from '../../text/quotations-glyphs.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  inside: {
    text: '“{{found}}”: in {{language}} the {{stop}} stands after the closing mark of a quoted fragment',
    confidence: 0.75,
  },
  outside: { text: '“{{found}}”: in {{language}} the {{stop}} stands before the closing mark', confidence: 0.6 },
  doubled: { text: '“{{found}}”: a {{stop}} on both sides of the closing mark', confidence: 0.7 },
  minority: {
    text: '“{{found}}”: the other quotations of the text have the {{stop}} on the other side of the closing mark',
    confidence: 0.55,
  },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'quote-punctuation',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  scope: 'document',
  features: Feature.Quote,
  options: z.object({}),
  yieldsTo: ['quote-balance'],
  messages,
  docs: {
    what: 'Finds a full stop or a comma on the wrong side of a closing quotation mark.',
    why: 'American English sets it before the mark whatever the sense; a translation that keeps it there keeps English punctuation.',
    fix: 'Move the full stop or the comma to the other side of the mark.',
    method:
      'The custom of the locale (data/quotation-marks.txt), and the majority of the text. A quotation that is a whole sentence may keep its own full stop, and so may an abbreviation.',
  },
  examples: [
    {
      targetLang: 'it',
      target: 'È una città “da scoprire.”',
      finds: [{ text: '.”', message: 'inside', suggests: '”.' }],
    },
    {
      targetLang: 'de',
      target: 'Das sei „ein Fehler,“ sagte sie.',
      finds: [{ text: ',“', suggests: '“,' }],
      fixed: 'Das sei „ein Fehler“, sagte sie.',
    },
    { targetLang: 'en-US', target: 'It is “a mistake”.', finds: [{ text: '”.', message: 'outside', suggests: '.”' }] },
    { targetLang: 'it', target: 'Ha detto: “Torneremo domani.”' },
    { targetLang: 'en-GB', target: 'It is ‘a mistake’.' },
  ],
  check(context) {
    const { target } = context
    if (!target.has(Feature.Quote) || !target.has(Feature.Dot | Feature.Punctuation)) return
    const { all } = target.quotations
    if (all.length === 0 || !hasQuotationConvention(target.locale)) return
    const { stops } = quotationConventionOf(target.locale)
    const sentences: Ending[] = []
    for (const quotation of all) {
      const ending = endingOf(target, quotation)
      if (!ending) continue
      if (ending.inside && ending.outside === ending.inside)
        reportEnding(context, ending, 'doubled', stops === 'inside')
      else if (stops === 'inside') judgeAmerican(context, ending)
      else judgeFragment(context, ending, sentences)
    }
    judgeMajority(context, sentences)
  },
})

/** British, Dutch, Czech, Turkish … dialogue keeps the comma of the speaker inside; these languages never do. */
const commaOutside = new Set('ca da de el es eu fi fr gl hu it nb nn no pl pt ro ru sv uk'.split(' '))
const stopOutside = new Set([...commaOutside, 'bg', 'cs', 'et', 'hr', 'lt', 'lv', 'nl', 'sk', 'sl', 'sr'])

interface Ending {
  readonly quotation: Quotation
  /** The full stop or comma right before the closing mark, and the one right after it; empty where there is none. */
  readonly inside: '.' | ',' | ''
  readonly outside: '.' | ',' | ''
  /** Offset of the inner stop; of the closing mark where there is none. */
  readonly start: number
  /** What stands between the inner stop and the mark (a French space). */
  readonly gap: string
}

/** The stops at the closing mark; undefined where there is none that could be moved. */
function endingOf(side: Side, quotation: Quotation): Ending | undefined {
  const { text } = side
  const { inner, end } = quotation
  if ('「『《〈〝'.includes(quotation.open)) return undefined
  let last = inner.end - 1
  while (last >= inner.start && isSpace(text.charCodeAt(last))) last--
  const inside = stopAt(text, last)
  const outside = stopAt(text, end)
  if ((inside === '' && outside === '') || last <= inner.start) return undefined
  if (inside === '.' && (/[.\s]/.test(text[last - 1] ?? '') || isAbbreviation(side, inner.start, last)))
    return undefined
  if (outside !== '' && text[end + 1] === outside) return undefined
  // `“…”,5` or `”.com`: no punctuation of the clause.
  if (outside !== '' && !/^[\s"”»’)\]]?$/u.test(text.slice(end + 1, end + 2))) return undefined
  const start = inside === '' ? inner.end : last
  return { quotation, inside, outside, start, gap: inside === '' ? '' : text.slice(last + 1, inner.end) }
}

function stopAt(text: string, index: number): '.' | ',' | '' {
  const character = text[index]
  return character === '.' || character === ',' ? character : ''
}

function isAbbreviation({ text, language }: Side, from: number, dot: number): boolean {
  const word = /[\p{L}\p{M}.]{1,16}$/u.exec(text.slice(Math.max(from, dot - 16), dot))?.[0]
  if (word === undefined) return false
  return /^\p{L}$|\.\p{L}+$/u.test(word) || abbreviationsOf(language.code).has(word.toLowerCase())
}

/** Outside American English a comma never stands inside, a full stop only where a whole sentence is quoted. */
function judgeFragment(context: Context, ending: Ending, sentences: Ending[]): void {
  const { target } = context
  const { code } = target.language
  if (ending.inside === ',') {
    if (commaOutside.has(code)) reportEnding(context, ending, 'inside', false)
    return
  }
  if (isFragment(target, ending.quotation)) {
    if (stopOutside.has(code) && ending.inside === '.' && ending.outside === '')
      reportEnding(context, ending, 'inside', false)
  } else if (ending.inside === '.' || ending.outside === '.') sentences.push(ending)
}

/** Whether the quotation is part of a clause that began before it. */
function isFragment(target: Side, quotation: Quotation): boolean {
  const context = contextOf(target, quotation)
  const first = target.words[context.first]
  if (!first || context.last < context.first || hasSentenceEnd(target.text, quotation.inner)) return false
  if (!isMidClause(context)) return false
  if (first.shape === 'lower') return context.introduction !== ','
  return context.before !== undefined && isOfClass(target.language.code, 'subordinator', context.before.text)
}

/** American English: every full stop and comma inside. A letter or a figure under discussion may keep it outside. */
function judgeAmerican(context: Context, ending: Ending): void {
  const { quotation, inside, outside } = ending
  if (outside === '' || inside !== '' || quotation.single) return
  const { target } = context
  const before = target.text[quotation.inner.end - 1] ?? ''
  if (quotation.inner.end - quotation.inner.start < 2 || /[.!?…\ufffc]/u.test(before)) return
  if (target.isMasked({ start: quotation.inner.end - 1, end: quotation.inner.end })) return
  // Technical English sets straight marks and keeps what is no part of the literal outside.
  const doubt = isStraightMark(quotation.close) ? 0.15 : 0
  reportEnding(context, ending, 'outside', true, (target.locale.length > 2 ? 0.75 : 0.6) - doubt)
}

/** Of whole quoted sentences a text has the full stop on one side; one in five or fewer on the other is a slip. */
function judgeMajority(context: Context, sentences: readonly Ending[]): void {
  const inside = sentences.filter(ending => ending.inside === '.' && ending.outside === '')
  const outside = sentences.filter(ending => ending.inside === '' && ending.outside === '.')
  const [few, many] = inside.length < outside.length ? [inside, outside] : [outside, inside]
  if (few.length === 0 || many.length < 4 * few.length) return
  for (const ending of few) reportEnding(context, ending, 'minority', few === outside)
}

const stopNames = { '.': 'full stop', ',': 'comma', '': '' } as const

function reportEnding(
  { target, report }: Context,
  { quotation, inside, outside, start, gap }: Ending,
  message: keyof typeof messages,
  wantInside: boolean,
  confidence?: number,
): void {
  const stop = inside || outside
  const end = quotation.end + (outside === '' ? 0 : 1)
  const found = target.text.slice(start, end)
  const replacement = wantInside ? stop + gap + quotation.close : gap + quotation.close + stop
  const isComma = stop === ',' && message === 'inside'
  report({
    message,
    start,
    end,
    data: { found, language: target.language.name, stop: stopNames[stop] },
    suggestions: [{ replacement, safe: isComma && !isUpperUnit(target.text.charCodeAt(quotation.inner.start)) }],
    ...(confidence !== undefined && { confidence }),
  })
}
