import * as z from 'zod/mini'
import { numberConventionOf } from '../../languages/number-conventions.js'
import { Feature } from '../../text/characters.js'
import { matchesOf } from '../../text/search.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  first: { text: '“{{found}}”: {{language}} sets the sign behind the amount', confidence: 0.75 },
  last: { text: '“{{found}}”: {{language}} sets the sign before the amount', confidence: 0.75 },
  amount: { text: '“{{found}}”: {{language}} writes the amount “{{expected}}”', confidence: 0.8 },
  code: { text: '“{{found}}”: there is no space between the amount and the code of the currency', confidence: 0.75 },
  glued: { text: '“{{found}}”: {{language}} sets a space between the amount and the sign', confidence: 0.7 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'currency-format',
  category: 'locale-conventions/currency-format',
  severity: 'minor',
  scope: 'target',
  features: Feature.Digit,
  options: z.object({}),
  yieldsTo: ['unit-mismatch', 'untranslated-segment'],
  messages,
  docs: {
    what: 'Finds currency signs on the side of the amount where another locale sets them, and amounts glued to the sign behind them.',
    why: 'It reads as a price list from another country.',
    fix: 'Set the sign where the locale does.',
    method:
      'Place of the sign from CLDR through Intl. Italian and German may set “€ 50” with a space; the dollar stands first in the Spanish of America. Millions in words are left alone. data: found, expected.',
  },
  examples: [
    {
      targetLang: 'fr',
      target: 'Il coûte €50.',
      finds: [{ text: '€50', message: 'first', suggests: '50\u00a0€' }],
      fixed: 'Il coûte 50\u00a0€.',
    },
    {
      targetLang: 'en',
      target: 'It costs 50€.',
      finds: [{ text: '50€', message: 'last', suggests: '€50' }],
      fixed: 'It costs €50.',
    },
    { targetLang: 'de', target: 'Er kostet 50€.', finds: [{ text: '50€', message: 'glued', suggests: '50\u00a0€' }] },
    { targetLang: 'it', target: 'Costa € 50, cioè 50 €.' },
    { targetLang: 'es-MX', target: 'Cuesta $50.' },
  ],
  check(context) {
    const { target } = context
    if (!target.has(Feature.Digit)) return
    judgeCodes(context)
    if (!target.has(Feature.Currency)) return
    judgeAmounts(context)
    if (!numberConventionOf(target.locale).currencyFirst) judgeFirst(context)
    else if (strict.has(target.language.code)) {
      judgeLast(context)
      return
    }
    judgeGlued(context)
  },
})

/** The currencies that are written by their code in many languages. */
const code =
  /(?<![\p{L}\p{N}])(?:(EUR|USD|GBP|CHF|JPY|CNY|BRL|MXN|CAD|AUD|SEK|NOK|DKK|PLN|CZK|HUF|RUB|INR|KRW|TRY|ARS|CLP|COP)(\d[\d.,\u00a0\u202f]*)|(\d[\d.,\u00a0\u202f]*)(EUR|USD|GBP|CHF|JPY|CNY|BRL|MXN|CAD|AUD|SEK|NOK|DKK|PLN|CZK|HUF|RUB|INR|KRW|TRY|ARS|CLP|COP))(?![\p{L}\p{N}_])/gu

/** `EUR5 000`: a code is a word. */
function judgeCodes({ target, source, report }: Context): void {
  if (!/\d[A-Z]{3}|[A-Z]{3}\d/.test(target.prose)) return
  for (const match of matchesOf(target.prose, code)) {
    const start = match.index
    const found = match[0].replace(/[.,]$/, '')
    if (source?.text.includes(found)) continue
    const end = start + found.length
    const expected = found.replace(/(?<=\d)(?=[A-Z])|(?<=[A-Z])(?=\d)/, '\u00a0')
    report({ message: 'code', start, end, data: { found }, suggestions: [{ replacement: expected, safe: true }] })
  }
}

const amount =
  /(?<![\p{L}\p{N}.,])(?:[$€£¥] ?(\d[\d.,]*\d)|(\d[\d.,]*\d)[ \u00a0\u202f]?[$€£¥])(?![\p{L}\p{N}]|[.,]\d)/gu

/** `€1,250.00` and `2.80 €` where the comma divides; the other way round in English. */
function judgeAmounts({ target, source, report }: Context): void {
  const { decimal, group } = numberConventionOf(target.locale)
  if (decimal !== ',' && decimal !== '.') return
  const groups = decimal === ',' ? /^\d{1,3}(?:,\d{3})+(?:\.\d{2})?$/ : /^\d{1,3}(?:\.\d{3})+(?:,\d{2})?$/
  const cents = decimal === ',' ? /^\d+\.\d{2}$/ : /^\d+,\d{2}$/
  for (const match of matchesOf(target.prose, amount)) {
    const figures = match[1] ?? match[2]!
    const isGrouped = groups.test(figures)
    if (!isGrouped && !cents.test(figures)) continue
    // The dollar is the coin of countries that write the point, in Spanish too.
    if (target.language.code === 'es' && match[0].includes('$')) continue
    // One group and no cents may be a price to the thousandth.
    if (figures.length < 8 && isGrouped && source && !source.text.includes(figures)) continue
    const mark = figures.length - 3
    const whole = /[.,]\d{2}$/.test(figures) ? figures.slice(0, mark) : figures
    const digits = whole.replaceAll(/[.,]/g, '').replace(/\B(?=(?:\d{3})+$)/g, group || '\u00a0')
    const expected = whole === figures ? digits : digits + decimal + figures.slice(mark + 1)
    const start = match.index + match[0].indexOf(figures)
    report({
      message: 'amount',
      start,
      end: start + figures.length,
      data: { found: figures, language: target.language.name, expected },
      suggestions: [{ replacement: expected, safe: true }],
    })
  }
}

const first =
  /(?<![\p{L}\p{N}$€£¥])(US\$|[$€£¥])([ \u00a0\u202f]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d[\d.,]*\d|\d)(?![\p{L}\d%]|[.,]\d)(?! ?(?:mil|mi[lnl]|mld|mrd|bil|bio|mio|tri))/giu

/** How sure a sign before the amount is a slip, glued and with a space. Absent: the locale writes both ways. */
const certain: Readonly<Record<string, readonly [number, number]>> = {
  fr: [0.85, 0.7],
  es: [0.75, 0.55],
  de: [0.7, 0.4],
  it: [0.55, 0.3],
  pt: [0.7, 0.5],
}

function judgeFirst({ target, source, report }: Context): void {
  const { language, locale } = target
  for (const match of matchesOf(target.prose, first)) {
    const [found, sign = '', gap = '', amount = ''] = match
    if (language.code === 'es' && sign.endsWith('$')) continue
    // `$1` is rather a variable.
    if (sign === '$' && amount.length === 1 && gap === '') continue
    if (sign === '¥' || /^pt[-_]BR$/i.test(locale)) continue
    const [glued, spaced] = certain[language.code] ?? [0.5, 0.4]
    const confidence = gap === '' ? glued : spaced
    const start = match.index
    const expected = `${amount}\u00a0${sign}`
    report({
      message: 'first',
      start,
      end: start + found.length,
      data: { found, language: language.name, expected },
      suggestions: [{ replacement: expected, safe: confidence > 0.6 }],
      confidence: sign === '€' || source === undefined ? confidence : confidence - 0.1,
    })
  }
}

const last = /(?<![\p{L}\p{N}.,$€£])(\d[\d.,]*\d|\d)([ \u00a0\u202f]?)([$€£])(?![\p{L}\p{N}$€£])/gu

/** Languages that never set the sign behind the amount; Dutch and Brazilian writers do. */
const strict = new Set(['en', 'ja', 'zh', 'ko'])

function judgeLast({ target, report }: Context): void {
  const { language } = target
  for (const match of matchesOf(target.prose, last)) {
    const [found, amount = '', , sign = ''] = match
    const start = match.index
    // `$5$` and the like.
    if (/[$€£]\s?$/.test(target.prose.slice(Math.max(0, start - 2), start))) continue
    const expected = sign + amount
    report({
      message: 'last',
      start,
      end: start + found.length,
      data: { found, language: language.name, expected },
      suggestions: [{ replacement: expected, safe: language.code === 'en' }],
      confidence: language.code === 'en' ? 0.75 : 0.45,
    })
  }
}

/** `50€` where the sign follows. */
function judgeGlued({ target, report }: Context): void {
  const { language } = target
  for (const match of matchesOf(target.prose, last)) {
    const [found, amount = '', gap = '', sign = ''] = match
    if (gap !== '') continue
    const start = match.index
    const expected = `${amount}\u00a0${sign}`
    report({
      message: 'glued',
      start,
      end: start + found.length,
      data: { found, language: language.name, expected },
      suggestions: [{ replacement: expected, safe: true }],
    })
  }
}
