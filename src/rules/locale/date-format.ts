import * as z from 'zod/mini'
import { dateSignsOf } from '../../analysis/date-signs.js'
import type { Side } from '../../analysis/side.js'
import { type NumberConvention, numberConventionOf } from '../../languages/number-conventions.js'
import { Feature } from '../../text/characters.js'
import { matchesOf } from '../../text/search.js'
import type { Word } from '../../text/words.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  order: {
    text: '“{{found}}” has day and month in the order of another locale; {{language}} writes “{{expected}}”',
    severity: 'major',
    confidence: 0.9,
  },
  copied: {
    text: '“{{found}}” is copied from the source; {{language}} reads day and month the other way',
    severity: 'major',
    confidence: 0.6,
  },
  separator: { text: '“{{found}}”: {{language}} writes “{{expected}}”', confidence: 0.55 },
  words: { text: '“{{found}}”: {{language}} writes “{{expected}}”', confidence: 0.75 },
  signs: { text: '“{{found}}”: {{language}} writes “{{expected}}”', severity: 'major', confidence: 0.85 },
  time: {
    text: '“{{found}}”: {{language}} counts the hours to 24; expected “{{expected}}”',
    category: 'locale-conventions/time-format',
    confidence: 0.6,
  },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'date-format',
  category: 'locale-conventions/date-format',
  severity: 'minor',
  scope: 'target',
  features: Feature.Digit,
  options: z.object({}),
  yieldsTo: ['date-mismatch', 'number-mismatch', 'untranslated-segment'],
  messages,
  docs: {
    what: 'Finds dates in the order or form of another locale, and the twelve-hour clock where hours count to 24.',
    why: '“03/04” is March in one country and April in the next.',
    fix: 'Write the date in the form of the locale.',
    method:
      'Order and separator from CLDR through Intl; forms in words of en it es fr de pt. ISO dates are right everywhere. data: found, expected.',
  },
  examples: [
    {
      targetLang: 'it',
      target: 'Scade il 12/25/2020.',
      finds: [{ text: '12/25/2020', message: 'order', suggests: '25/12/2020' }],
      fixed: 'Scade il 25/12/2020.',
    },
    {
      targetLang: 'es',
      target: 'Nació el marzo 5, 2020.',
      finds: [{ text: 'marzo 5, 2020', suggests: '5 de marzo de 2020' }],
    },
    { targetLang: 'de', target: 'Am 5 März begann es.', finds: [{ text: '5 März', suggests: '5. März' }] },
    {
      source: 'at 5:30 PM',
      targetLang: 'fr',
      target: 'à 5:30 PM',
      finds: [{ text: '5:30 PM', message: 'time', suggests: '17\u00a0h\u00a030' }],
    },
    { targetLang: 'pt', target: 'Em 5 de março de 2020 ou 2020-03-05.' },
    { targetLang: 'es', target: 'A las 5:30 p. m. del 25/12/2020.' },
  ],
  check(context) {
    const { target } = context
    if (!target.has(Feature.Digit)) return
    const convention = numberConventionOf(target.locale)
    if (target.has(Feature.Slash | Feature.InnerDot | Feature.Dash)) judgeFigures(context, convention)
    if (target.cues.length > 0) judgeWords(context)
    judgeSigns(context)
    if (!convention.twelveHours) judgeTimes(context)
  },
})

const numeric = /(?<![\p{L}\p{N}/.,:-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\p{N}/-]|[.,:]\d)/gu

function judgeFigures(context: Context, convention: NumberConvention): void {
  const { target, source, report } = context
  const { text, language } = target
  for (const match of matchesOf(text, numeric)) {
    const [found, a = '', mark = '', b = '', year = ''] = match
    const start = match.index
    const end = start + found.length
    const one = Number(a)
    const two = Number(b)
    if (one < 1 || two < 1 || one > 31 || two > 31 || (one > 12 && two > 12)) continue
    const data = (expected: string) => ({ found, language: language.name, expected })
    const isMonthFirst = convention.dateOrder === 'mdy'
    // Two figures for the year are too little to tell a date from a score or a version.
    const isSure = year.length === 4 || mark === '/'
    if (!isSure) continue
    if (isMonthFirst ? one > 12 : two > 12) {
      if (isMonthFirst && !/-/.test(target.locale)) continue
      const expected = convention.dateOrder === 'ymd' ? [year, a, b].join(mark) : b + mark + a + mark + year
      report({
        message: 'order',
        start,
        end,
        data: data(expected),
        suggestions: [{ replacement: expected, safe: convention.dateOrder !== 'ymd' }],
      })
      continue
    }
    if (source && mark !== '.' && isCopied(source, target, found, one, two)) {
      const expected = b + mark + a + mark + year
      report({
        message: 'copied',
        start,
        end,
        data: data(expected),
        suggestions: [{ replacement: expected, safe: false }],
      })
    } else if (mark === '/' && year.length === 4 && convention.dateSeparator === '.' && language.code === 'de') {
      const expected = `${a}.${b}.${year}`
      report({
        message: 'separator',
        start,
        end,
        data: data(expected),
        suggestions: [{ replacement: expected, safe: false }],
      })
    }
  }
}

/** The very figures of a source whose locale has the other order. */
function isCopied(source: Side, target: Side, found: string, one: number, two: number): boolean {
  if (one === two || !source.text.includes(found)) return false
  const order = (locale: string) => numberConventionOf(locale).dateOrder
  return (order(source.locale) === 'mdy') !== (order(target.locale) === 'mdy')
}

interface Form {
  /** What stands behind the day, and between month and year. */
  readonly day: string
  readonly year: string
}

const forms: Readonly<Record<string, Form>> = {
  it: { day: ' ', year: ' ' },
  fr: { day: ' ', year: ' ' },
  es: { day: ' de ', year: ' de ' },
  pt: { day: ' de ', year: ' de ' },
  de: { day: '. ', year: ' ' },
}

/** Dates with the month in words. */
function judgeWords(context: Context): void {
  const { target } = context
  const form = forms[target.language.code]
  if (!form) return
  for (const { index, cue } of target.cues) {
    if (cue.month > 0) judgeWritten(context, form, index)
  }
}

/** A date as it stands, and as the language writes it. */
interface Written {
  readonly start: number
  readonly end: number
  readonly expected: string
  readonly confidence: number
}

function judgeWritten({ target, source, report }: Context, form: Form, index: number): void {
  const written = readMonthFirst(target, form, index) ?? readDayFirst(target, form, index)
  if (!written) return
  const { start, end, expected, confidence } = written
  const found = target.text.slice(start, end)
  // A title or a quotation that the source writes the same way.
  if (found === expected || (found.length > 12 && source?.text.includes(found))) return
  const data = { found, language: target.language.name, expected }
  report({ message: 'words', start, end, data, suggestions: [{ replacement: expected, safe: true }], confidence })
}

function monthName({ language }: Side, { text }: Word): string {
  return language.code === 'de' ? text : text.toLowerCase()
}

/** `marzo 5, 2020` */
function readMonthFirst(target: Side, form: Form, index: number): Written | undefined {
  const { prose, language, words } = target
  const word = words[index]!
  const tail = /^ (\d{1,2})(?:st|nd|rd|th|\.|º)?,? (\d{4})(?!\d)/.exec(prose.slice(word.end, word.end + 16))
  const day = Number(tail?.[1])
  if (!tail || day < 1 || day > 31 || dayBefore(prose, word.start)) return undefined
  const expected = dayOf(language.code, day) + form.day + monthName(target, word) + form.year + tail[2]!
  return { start: word.start, end: word.end + tail[0].length, expected, confidence: 0.75 }
}

function dayBefore(prose: string, monthStart: number): RegExpExecArray | null {
  return /(?<![\p{N}.,:/-])(\d{1,2})(\.?)( de | )$/u.exec(prose.slice(Math.max(0, monthStart - 8), monthStart))
}

/** `5 marzo, 2020`, `5 März`, `1 janvier`, `5 de mayo, 2020` */
function readDayFirst(target: Side, form: Form, index: number): Written | undefined {
  const { prose, language, words } = target
  const word = words[index]!
  const head = dayBefore(prose, word.start)
  const day = Number(head?.[1])
  if (!head || day < 1 || day > 31) return undefined
  const start = word.start - head[0].length
  const year = /^(,? | del? )(1\d{3}|2[01]\d\d)(?!\d| mi|(?<=00) \p{Ll})/u.exec(prose.slice(word.end, word.end + 10))
  const isRange = /[\d)] ?(?:[-–—/]|e|y|et|und|al?|bis|ou|o|au) ?$/u.test(prose.slice(Math.max(0, start - 6), start))
  const confidence = dayFirstFault(language.code, day, head, year?.[1], isRange)
  if (confidence === 0) return undefined
  const name = monthName(target, word)
  const isShort = language.code === 'de' || !year
  return {
    start,
    end: isShort ? word.end : word.end + year[0].length,
    expected: dayOf(language.code, day) + form.day + name + (isShort ? '' : form.year + year[2]!),
    confidence,
  }
}

/** How sure it is that the language writes the date otherwise; 0 where it is right. */
function dayFirstFault(
  language: string,
  day: number,
  head: RegExpExecArray,
  yearGap: string | undefined,
  isRange: boolean,
): number {
  const [, , dot, gap] = head
  const hasComma = yearGap?.startsWith(',') ?? false
  switch (language) {
    case 'de':
      return dot === '' && !isRange ? 0.8 : 0
    case 'it':
      return hasComma ? 0.75 : 0
    case 'fr':
      if (hasComma || dot === '.') return 0.75
      return day === 1 && !isRange ? 0.65 : 0
    default:
      if (gap === ' ' && dot === '' && !isRange) return 0.7
      return yearGap === ' ' ? 0.6 : hasComma ? 0.65 : 0
  }
}

function dayOf(language: string, day: number): string {
  return language === 'fr' && day === 1 ? '1er' : String(day)
}

/** `12日5月2015年` */
function judgeSigns({ target, report }: Context): void {
  const order = dateSignsOf(target.language.code)
  if (!order) return
  for (const match of matchesOf(target.prose, order.pattern)) {
    const { d, m, y, d2, m2, y2 } = match.groups!
    const parts = [y ?? y2, m ?? m2, d ?? d2].filter(part => part !== undefined)
    const expected = parts.map(part => part.replace(' ', '')).join(order.gap)
    report({
      message: 'signs',
      start: match.index,
      end: match.index + match[0].length,
      data: { found: match[0], language: target.language.name, expected },
      suggestions: [{ replacement: expected, safe: d !== undefined }],
    })
  }
}

const twelve = /(?<![\p{L}\p{N}:.,])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?[ \u00a0]?([ap])\.?[ \u00a0]?m\b\.?/giu
/** Languages that write the hour to 24 in every kind of text. */
const clocks: Readonly<Record<string, (hour: string, minute: string) => string>> = {
  it: (hour, minute) => `${hour}:${minute || '00'}`,
  fr: (hour, minute) => `${hour}\u00a0h${minute ? `\u00a0${minute}` : ''}`,
  de: (hour, minute) => `${hour}${minute ? `:${minute}` : ''}\u00a0Uhr`,
  pt: (hour, minute) => `${hour}h${minute}`,
}

function judgeTimes({ target, report }: Context): void {
  const { language, prose } = target
  const write = clocks[language.code]
  if (!write || !/\d[ \u00a0]?[ap]\.?[ \u00a0]?m\b/i.test(prose)) return
  for (const match of matchesOf(prose, twelve)) {
    const [found, hour = '', minute = '', half = ''] = match
    const start = match.index
    const end = start + found.length
    const isAfternoon = half.toLowerCase() === 'p'
    // German “am” is a word.
    if (language.code === 'de' && !isAfternoon && minute === '' && /m$/.test(found)) continue
    const value = (Number(hour) % 12) + (isAfternoon ? 12 : 0)
    const expected = write(String(value), minute)
    report({
      message: 'time',
      start,
      end,
      data: { found, language: language.name, expected },
      suggestions: [{ replacement: expected, safe: false }],
    })
  }
}
