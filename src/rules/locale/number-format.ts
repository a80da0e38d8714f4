import * as z from 'zod/mini'
import type { Side } from '../../analysis/side.js'
import { type NumberConvention, numberConventionOf } from '../../languages/number-conventions.js'
import { Feature } from '../../text/characters.js'
import { matchesOf } from '../../text/search.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  format: { text: '“{{found}}”: {{language}} writes “{{expected}}”', confidence: 0.8 },
  groups: { text: '“{{found}}” is grouped wrongly; {{language}} writes “{{expected}}”', confidence: 0.8 },
  ordinal: { text: '“{{found}}” has an English ending; {{language}} writes “{{expected}}”', confidence: 0.75 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'number-format',
  category: 'locale-conventions/number-format',
  severity: 'minor',
  scope: 'target',
  features: Feature.Digit,
  options: z.object({}),
  yieldsTo: [
    'number-mismatch',
    'date-mismatch',
    'unit-mismatch',
    'untranslated-segment',
    'date-format',
    'currency-format',
  ],
  messages,
  docs: {
    what: 'Finds numbers with the decimal and group separators of another locale, and English ordinals.',
    why: '“1,234” is one and a bit to an Italian reader, and more than a thousand to an English one.',
    fix: 'Write the number with the separators of the locale.',
    method:
      'Separators from CLDR through Intl. Both separators at once tell the format; a single one counts only where the source has the same figures, and no name or version stands before them. Spaces between groups are right everywhere. data: found, expected.',
  },
  examples: [
    {
      source: 'It costs 1,234.50 euros.',
      targetLang: 'it',
      target: 'Costa 1,234.50 euro.',
      finds: [{ text: '1,234.50', suggests: '1.234,50' }],
      fixed: 'Costa 1.234,50 euro.',
    },
    {
      source: 'a growth of 3.5 percent',
      targetLang: 'de',
      target: 'ein Wachstum von 3.5 Prozent',
      finds: [{ text: '3.5', suggests: '3,5' }],
    },
    { source: 'the 5th place', targetLang: 'fr', target: 'la 5th place', finds: [{ text: '5th', suggests: '5e' }] },
    { source: 'Python 3.8 and 2.4.1', targetLang: 'fr', target: 'Python 3.8 et 2.4.1' },
    { source: 'a growth of 3.5 percent', targetLang: 'es-MX', target: 'un crecimiento de 3.5 por ciento' },
  ],
  check(context) {
    const { target } = context
    if (!target.has(Feature.Digit)) return
    if (target.has(Feature.Dot | Feature.Punctuation)) judgeSeparators(context)
    if (target.language.code !== 'en') judgeOrdinals(context)
  },
})

const figures = /\d+(?:[.,]\d+)+/g

function judgeSeparators(context: Context): void {
  const { target, source, report } = context
  const { prose } = target
  const convention = numberConventionOf(target.locale)
  if (convention.decimal !== ',' && convention.decimal !== '.') return
  figures.lastIndex = 0
  for (let match = figures.exec(prose); match; match = figures.exec(prose)) {
    const found = match[0]
    const start = match.index
    const end = start + found.length
    if (!isPlain(prose, start, end)) continue
    const isMisgrouped = isGroupedWrongly(found, target, source, start)
    const confidence = isMisgrouped ? (source ? 0.8 : 0.5) : certainty(found, convention, target, source, start)
    if (confidence === 0) continue
    const expected = isMisgrouped ? regrouped(found, convention) : rewrite(found, convention)
    if (expected === found) continue
    report({
      message: isMisgrouped ? 'groups' : 'format',
      start,
      end,
      data: { found, language: target.language.name, expected },
      suggestions: [{ replacement: expected, safe: confidence > 0.7 }],
      confidence,
    })
  }
}

/** No part of a version, a path, a time, a date or a formula. */
function isPlain(prose: string, start: number, end: number): boolean {
  const before = prose.slice(Math.max(0, start - 1), start)
  const after = prose.slice(end, end + 2)
  return !/[\p{L}\d/\\:.,_#=*@\ufffc-]/u.test(before) && !/^(?:[/\\:_=*@\ufffc]|[.,-]\d)/u.test(after)
}

/** Languages that group by two and three. */
const indian = new Set(['hi', 'bn', 'ta', 'te', 'mr', 'gu', 'kn', 'ml', 'pa', 'ur', 'ne', 'or', 'as', 'si'])
const misgrouped = /^\d{1,4}(?:\.\d{2,4}){1,5}\.\d{3}$|^\d{1,4}(?:,\d{2,4}){1,5},\d{3}$/
const grouped = /^\d{1,3}(?:[.,]\d{3})+$/

/** `34.50.000`: groups of two or four, where the source has groups of three. */
function isGroupedWrongly(found: string, target: Side, source: Side | undefined, start: number): boolean {
  if (!misgrouped.test(found) || grouped.test(found) || indian.has(target.language.code)) return false
  if (/-IN$/.test(target.locale) || source?.text.includes(found) || isNamed(target, start, source)) return false
  return source === undefined || /\d,\d{3}(?:,\d{3})+(?!\d)/.test(source.prose)
}

function regrouped(found: string, { group }: NumberConvention): string {
  return found.replaceAll(/[.,]/g, '').replace(/\B(?=(?:\d{3})+$)/g, group || '\u00a0')
}

const other = { ',': '.', '.': ',' } as const

/** How sure it is that the figures follow the other custom; 0 where they may be right. */
function certainty(
  found: string,
  { decimal, group }: NumberConvention,
  target: Side,
  source: Side | undefined,
  start: number,
): number {
  const own = decimal as ',' | '.'
  const wrong = other[own]
  // The dollar is the coin of countries that write the point, in Spanish too.
  if (target.locale === 'es' && /\$ ?$/.test(target.prose.slice(Math.max(0, start - 2), start))) return 0
  const both = own === ',' ? /^\d{1,3}(?:,\d{3})+\.\d+$/ : /^\d{1,3}(?:\.\d{3})+,\d+$/
  if (both.test(found)) return 0.9
  const wrongDecimal = own === ',' ? /^\d+\.(?:\d{1,2}|\d{4,})$/ : /^\d+,(?:\d{1,2}|\d{4,})$/
  const inSource = source !== undefined && isDecimalOf(source, found, target)
  if (wrongDecimal.test(found)) {
    if (wrong === ',' && isListed(found)) return 0
    if (wrong === ',' && !inSource) return 0.6
    if (isNamed(target, start, source) || isClock(found, target, start) || isOutline(found, target)) return 0
    // Spanish orthography accepts the point as well.
    return inSource ? (target.locale === 'es' ? 0.65 : 0.85) : source ? 0 : 0.4
  }
  const wrongGroups = own === ',' ? /^\d{1,3}(?:,\d{3})+$/ : /^\d{1,3}(?:\.\d{3})+$/
  if (!wrongGroups.test(found) || group === own || found.startsWith('0')) return 0
  if (found.length > 7) return own === ',' ? 0.85 : isNamed(target, start, source) ? 0 : 0.6
  return inSource ? 0.85 : 0.35
}

/** `5,6` may be two numbers of a list. */
function isListed(found: string): boolean {
  const [a = '', b = ''] = found.split(',')
  return Number(b) === Number(a) + 1
}

/** Whether the source has the very figures, and not as a version or a name. */
function isDecimalOf(source: Side, found: string, target: Side): boolean {
  const { prose } = source
  for (let at = prose.indexOf(found); at >= 0; at = prose.indexOf(found, at + 1)) {
    if (isPlain(prose, at, at + found.length) && !isNamed(source, at, target) && !isClock(found, source, at))
      return true
  }
  return false
}

/** `2.1 … 2.2 … 2.3`: the parts of a table of contents. */
function isOutline(found: string, { prose }: Side): boolean {
  if (!/^\d\.\d$/.test(found)) return false
  const part = Number(found[2])
  return prose.includes(` ${found[0]!}.${part + 1} `) || (part > 1 && prose.includes(` ${found[0]!}.${part - 1} `))
}

const numbered =
  /(?:^|[\s(])(?:v|ver|vers|versione?|versión|versão|release|rev|sections?|sezione|sección|seção|abschnitt|chapter|capitolo|capítulo|chapitre|kapitel|figure|figura|fig|table|tabella|tabla|tabelle|tableau|art|articolo|artículo|article|artigo|§|nr|no|n[°º]|punto|step|passo|paso)\.? ?$/iu

/** `Python 3.8`, `version 2.5`, `Figure 3.1`: a name or the number of a part stands before. */
function isNamed({ prose }: Side, start: number, other: Side | undefined): boolean {
  const before = prose.slice(Math.max(0, start - 16), start)
  if (numbered.test(before)) return true
  const word = /(\p{Lu}[\p{L}\p{N}+’'-]*|\p{L}+\p{N}+) ?$/u.exec(before)
  if (!word) return false
  // The first word of a sentence has a capital without being a name, unless both sides have it.
  if (!/^\p{Lu}[\p{Ll}’']* $/u.test(word[0]) || !isSentenceStart(prose, start - word[0].length)) return true
  return other?.vocabulary.has(word[1]!.toLowerCase()) ?? false
}

function isSentenceStart(prose: string, at: number): boolean {
  return at === 0 || /(?:^|[.!?:…\n“"«(])\s*$/u.test(prose.slice(Math.max(0, at - 3), at))
}

/** `alle 17.30`, `um 8.15 Uhr`: Italians and Germans divide the clock with a point. */
function isClock(found: string, { prose }: Side, start: number): boolean {
  if (!/^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(found)) return false
  return (
    /(?:alle|dalle|ore|le|um|ab|bis|gegen|kl|klo|às|las|à|at|at about|from|until) ?$/iu.test(
      prose.slice(Math.max(0, start - 10), start),
    ) || /^ ?(?:uhr|h|ore|hs|am|pm|a\.m|p\.m)/iu.test(prose.slice(start + found.length, start + found.length + 5))
  )
}

function rewrite(found: string, { decimal, group }: NumberConvention): string {
  const isBoth = found.includes(',') && found.includes('.')
  const lastMark = Math.max(found.lastIndexOf(','), found.lastIndexOf('.'))
  const wrongDecimal = decimal === ',' ? '.' : ','
  const hasDecimals = isBoth || (found[lastMark] === wrongDecimal && found.indexOf(wrongDecimal) === lastMark)
  const whole = hasDecimals ? found.slice(0, lastMark) : found
  const digits = whole.replaceAll(/[.,]/g, '')
  const grouped = whole === digits ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, group || '\u00a0')
  return hasDecimals ? grouped + decimal + found.slice(lastMark + 1) : grouped
}

const ordinal = /(?<![\p{L}\p{N}])(\d{1,3})(st|nd|rd|th)(?![\p{L}\p{N}])/gu
const endings: Readonly<Record<string, string>> = {
  it: 'º',
  es: '.º',
  pt: '.º',
  fr: 'e',
  de: '.',
  nl: 'e',
  ca: 'è',
  gl: 'º',
  pl: '.',
  cs: '.',
  sv: ':e',
  da: '.',
  nb: '.',
  no: '.',
  fi: '.',
}

/** What is numbered in names that stay English. */
const street = /^ (?:Ave|Street|St\b|Floor|Infantry|Division|Regiment|Amendment|Congress|Circuit|District)/

/** `5th` outside English; `5th Avenue` is a name. */
function judgeOrdinals({ target, report }: Context): void {
  const ending = endings[target.language.code]
  if (ending === undefined) return
  for (const match of matchesOf(target.prose, ordinal)) {
    const start = match.index
    const end = start + match[0].length
    const isName = target.language.capitalisesNouns ? street : /^ \p{Lu}/u
    if (isName.test(target.prose.slice(end, end + 12)) || !isOrdinal(match[1]!, match[2]!)) continue
    const expected = match[1] === '1' && target.language.code === 'fr' ? '1er' : match[1]! + ending
    report({
      message: 'ordinal',
      start,
      end,
      data: { found: match[0], language: target.language.name, expected },
      suggestions: [{ replacement: expected, safe: false }],
    })
  }
}

function isOrdinal(digits: string, ending: string): boolean {
  const tens = Number(digits) % 100
  const last = tens % 10
  const expected = tens > 10 && tens < 14 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'
  return expected === ending
}
