import * as z from 'zod/mini'
import { compareDates } from '../../analysis/compare-dates.js'
import { compareNumbers } from '../../analysis/compare-numbers.js'
import { fits } from '../../analysis/length.js'
import { knowsBoth } from '../../analysis/number-answers.js'
import type { Quantity } from '../../analysis/quantity.js'
import { areUnrelated } from '../../analysis/related.js'
import type { Side } from '../../analysis/side.js'
import { writeNumber } from '../../analysis/write-number.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  missing: 'The number “{{number}}” of the source is missing from the translation',
  wrong: '“{{found}}” does not have the value of “{{number}}” in the source',
  extra: 'The number “{{found}}” is not in the source',
} as const

/** Findings of one kind a segment: where more numbers differ, the texts are not the same. */
const most = 20

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'number-mismatch',
  category: 'accuracy/mistranslation',
  severity: 'major',
  scope: 'pair',
  options: z.object({}),
  yieldsTo: [
    'omission',
    'addition',
    'truncation',
    'untranslated-segment',
    'wrong-language',
    'repetition',
    'llm-artefact',
    'date-mismatch',
    'unit-mismatch',
    'boilerplate',
  ],
  messages: {
    missing: { text: messages.missing, category: 'accuracy/omission' },
    wrong: messages.wrong,
    extra: { text: messages.extra, category: 'accuracy/addition' },
  },
  docs: {
    what: 'Finds numbers that are missing from the translation, changed in it, or new in it.',
    why: 'A wrong figure changes the meaning and looks right to everyone who does not read the source.',
    fix: 'Write the number of the source in the form of the target language.',
    method:
      'Values are compared, not digits: separators of the locale, native digits, number words (en it es fr de pt), magnitude words on the short and the long scale, fractions, Roman numerals, decades, both clocks, halves of the day, and units converted within rounding. data: number, found, values.',
  },
  examples: [
    {
      source: 'The plant employs 1,250 people.',
      targetLang: 'it',
      target: 'Lo stabilimento impiega 1.520 persone.',
      finds: [{ text: '1.520', message: 'wrong', suggests: '1.250' }],
    },
    {
      source: 'They lost 24 games and won 9.',
      targetLang: 'de',
      target: 'Sie verloren 24 Spiele.',
      finds: [{ text: '', message: 'missing' }],
    },
    {
      source: 'The bridge is closed.',
      targetLang: 'es',
      target: 'El puente está cerrado desde hace 15 días.',
      finds: [{ text: '15', message: 'extra' }],
    },
    {
      source: 'The shop opens at 8 in the morning.',
      targetLang: 'es',
      target: 'La tienda abre a las 8 de la tarde.',
      finds: [{ text: '8 de la tarde', message: 'wrong' }],
    },
    {
      source: 'It cost $2.5 billion and took twenty-two years.',
      targetLang: 'fr',
      target: 'Cela a coûté 2,5 milliards de dollars et pris 22 ans.',
    },
    {
      source: 'In the 1990s the shop closed at 5:30 pm.',
      targetLang: 'it',
      target: 'Negli anni Novanta il negozio chiudeva alle 17.30.',
    },
  ],
  check(context) {
    const { source, target } = context
    const { missing, extra, wrong } = compareNumbers(source, target)
    if (wrong.length + missing.length + extra.length === 0) return
    if (source.text === target.text || target.text.trim() === '') return
    // Texts that share no word may yet be translations: what stands in a number’s place is told, what is alone is not.
    const apart = areUnrelated(source, target)
    if (apart && !fits(source, target)) return
    for (const [ours, theirs] of wrong.slice(0, most))
      if (!apart || theirs.kind !== 'code') reportWrong(context as Context, ours, theirs)
    if (apart) return
    for (const quantity of missing.slice(0, most)) reportMissing(context as Context, quantity)
    for (const quantity of extra.slice(0, most)) reportExtra(context as Context, quantity)
  },
})

/** date-mismatch looks after the numbers of dates. */
function inDates({ source, target }: Context, quantity: Quantity): boolean {
  return compareDates(source, target).covered.has(quantity)
}

function reportWrong(context: Context, ours: Quantity, theirs: Quantity): void {
  const { source, target } = context
  if (inDates(context, ours) || inDates(context, theirs)) return
  const number = source.slice(ours)
  const found = target.slice(theirs)
  const replacement = theirs.hard ? writeNumber(ours, theirs, source, target) : undefined
  context.report({
    message: 'wrong',
    start: theirs.start,
    end: theirs.end,
    data: { number, found, values: [ours.values[0], theirs.values[0]] },
    related: [{ side: 'source', start: ours.start, end: ours.end }],
    suggestions: replacement === undefined || replacement === found ? [] : [{ replacement, safe: false }],
    confidence: certainty(
      context,
      ours.hard && theirs.hard ? 0.92 : ours.hard || theirs.hard ? 0.75 : 0.7,
      ours,
      theirs,
    ),
  })
}

function reportMissing(context: Context, quantity: Quantity): void {
  const { source, target } = context
  if (inDates(context, quantity)) return
  const end = target.text.trimEnd().length
  context.report({
    message: 'missing',
    start: end,
    end,
    data: { number: source.slice(quantity), values: quantity.values },
    related: [{ side: 'source', start: quantity.start, end: quantity.end }],
    confidence: certainty(context, !quantity.hard || isWhole(quantity, source) || isTrifle(quantity) ? 0.4 : 0.8),
  })
}

/** “100 percent certain” is said without a figure. */
function isWhole({ values, end }: Quantity, source: Side): boolean {
  return values[0] === 100 && /^\s?(?:%|per)/.test(source.prose.slice(end, end + 4))
}

/** One is said in many ways and in none; i18n and a11y are words. */
function isTrifle({ values, digits, kind, suffix }: Quantity): boolean {
  return (values[0] === 1 && digits === '1') || (kind === 'code' && /^[a-z]$/.test(suffix))
}

function reportExtra(context: Context, quantity: Quantity): void {
  const { target } = context
  if (inDates(context, quantity)) return
  context.report({
    message: 'extra',
    start: quantity.start,
    end: quantity.end,
    data: { found: target.slice(quantity), values: quantity.values },
    confidence: certainty(
      context,
      quantity.hard && !isTrifle(quantity) && !isAloneOnLine(target.text, quantity) ? 0.8 : 0.4,
    ),
  })
}

/** A figure and nothing else: a counter of the web page rather than a number of the translator’s. */
function isAloneOnLine(text: string, { start, end }: Quantity): boolean {
  const lineEnd = text.indexOf('\n', end)
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return before.trim() === '' && text.slice(end, lineEnd < 0 ? undefined : lineEnd).trim() === ''
}

/** Where the number words of a language are not known, a figure may stand in words, unless it is long and resembles its counterpart. */
function certainty({ source, target }: Context, confidence: number, ours?: Quantity, theirs?: Quantity): number {
  if (knowsBoth(source, target)) return confidence
  if (!ours || !theirs || ours.digits.length < 2 || ours.digits.length !== theirs.digits.length) return confidence * 0.5
  return confidence * (looksLike(ours.digits, theirs.digits) ? 0.7 : 0.5)
}

/** Half of the figures in their places, or all of them in others. */
function looksLike(a: string, b: string): boolean {
  let same = 0
  for (let index = 0; index < a.length; index++) if (a[index] === b[index]) same++
  return same * 2 >= a.length || (a.length > 1 && [...a].sort().join('') === [...b].sort().join(''))
}
