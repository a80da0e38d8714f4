import * as z from 'zod/mini'
import { calendarOf } from '../../analysis/calendar-words.js'
import { compareDates, type DateDifference, type WeekdayMention } from '../../analysis/compare-dates.js'
import type { DateMention } from '../../analysis/dates.js'
import { fits } from '../../analysis/length.js'
import { areUnrelated } from '../../analysis/related.js'
import type { Side } from '../../analysis/side.js'
import type { Suggestion } from '../../model/finding.js'
import type { Span } from '../../model/span.js'
import { Feature } from '../../text/characters.js'
import { isUndivided } from '../../text/scripts.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  wrong: 'The {{piece}} “{{found}}” is not that of the date “{{date}}” in the source',
  weekday: '“{{found}}” is not the weekday “{{weekday}}” of the source',
  missing: { text: 'The date “{{date}}” of the source is missing from the translation', category: 'accuracy/omission' },
  extra: { text: 'The date “{{found}}” is not in the source', category: 'accuracy/addition' },
  missingWeekday: {
    text: 'The weekday “{{weekday}}” of the source is missing from the translation',
    category: 'accuracy/omission',
    confidence: 0.4,
  },
  extraWeekday: {
    text: 'The weekday “{{found}}” is not in the source',
    category: 'accuracy/addition',
    confidence: 0.4,
  },
} as const

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'date-mismatch',
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
  ],
  messages,
  supports: (target, source) =>
    [target, source].some(language => isUndivided(language) || language === 'ko')
      ? 'dates of languages written without spaces are not compared'
      : true,
  docs: {
    what: 'Finds dates whose day, month, year or weekday is not that of the source.',
    why: 'Engines swap day and month, and write a month or a weekday that is merely near in meaning.',
    fix: 'Write the date of the source in the form of the target language.',
    method: 'Month and weekday names from CLDR through Intl. data: date, found, piece.',
  },
  examples: [
    {
      source: 'The museum reopens on 14 March 2021.',
      targetLang: 'es',
      target: 'El museo reabre el 14 de mayo de 2021.',
      finds: [{ text: 'mayo', message: 'wrong', suggests: 'marzo' }],
    },
    {
      source: 'They meet every Tuesday.',
      targetLang: 'de',
      target: 'Sie treffen sich jeden Donnerstag.',
      finds: [{ text: 'Donnerstag', message: 'weekday', suggests: 'Dienstag' }],
    },
    {
      source: 'Signed on 12/25/2020 in Lisbon.',
      targetLang: 'pt',
      target: 'Assinado em 25 de dezembro de 2020, em Lisboa.',
    },
    {
      source: 'She may leave on Monday, March 3rd.',
      targetLang: 'fr',
      target: 'Elle partira peut-être le lundi 3 mars.',
    },
  ],
  check(context) {
    const { source, target } = context
    if (!mayHoldDate(source) && !mayHoldDate(target)) return
    const { different, missing, extra, weekdays } = compareDates(source, target)
    const faults = different.length + missing.length + extra.length
    if (faults + weekdays.different.length + weekdays.missing.length + weekdays.extra.length === 0) return
    if (source.text === target.text || target.text.trim() === '') return
    // Texts that share no word may yet be translations: what stands in a date’s place is told, what is alone is not.
    const apart = areUnrelated(source, target)
    if (apart && !fits(source, target)) return
    for (const difference of different) reportPiece(context as Context, difference)
    reportWeekdays(context as Context, weekdays.different)
    if (apart) return
    for (const date of missing) reportMissing(context as Context, date)
    for (const date of extra) reportExtra(context as Context, date)
    const end = target.text.trimEnd().length
    for (const day of weekdays.missing)
      context.report({
        message: 'missingWeekday',
        start: end,
        end,
        data: { weekday: source.slice(day) },
        related: [sourceSpan(day)],
      })
    for (const day of weekdays.extra)
      context.report({ message: 'extraWeekday', start: day.start, end: day.end, data: { found: target.slice(day) } })
  },
})

function reportWeekdays(
  { source, target, report }: Context,
  different: readonly (readonly [WeekdayMention, WeekdayMention])[],
): void {
  const names = calendarOf(target.language.code).weekdayNames
  for (const [ours, theirs] of different)
    report({
      message: 'weekday',
      start: theirs.start,
      end: theirs.end,
      data: { found: target.slice(theirs), weekday: source.slice(ours) },
      related: [sourceSpan(ours)],
      suggestions: named(inNumberOf(target.slice(theirs), names[ours.weekday - 1]), target.slice(theirs), target),
      confidence: 0.85,
    })
}

function mayHoldDate(side: Side): boolean {
  if (side.has(Feature.Digit) && side.quantities.length > 0) return true
  return side.cues.some(({ cue }) => cue.month > 0 || cue.weekday > 0)
}

function sourceSpan({ start, end }: Span) {
  return { side: 'source' as const, start, end }
}

/** “terças-feiras”, “Tuesdays”: a weekday that comes again; Italian names and those in s have one form. */
function inNumberOf(written: string, name: string | undefined): string | undefined {
  if (!name || name.endsWith('s') || !written.endsWith('s')) return name
  return name.replace(/\p{L}+/gu, '$&s')
}

function named(name: string | undefined, written: string, target: Side): Suggestion[] {
  if (!name || name === written.toLowerCase()) return []
  // German “montags” is no noun.
  const capital = (target.language.capitalisesNouns && !name.endsWith('s')) || /^\p{Lu}/u.test(written)
  return [{ replacement: capital ? name.charAt(0).toUpperCase() + name.slice(1) : name, safe: false }]
}

function reportPiece(context: Context, { piece, ours, theirs, source, target }: DateDifference): void {
  const written = context.target.slice(theirs)
  const inWords = piece === 'month' && !target.numeric
  context.report({
    message: 'wrong',
    start: theirs.start,
    end: theirs.end,
    data: { piece, found: written, date: context.source.slice(source) },
    related: [sourceSpan(source)],
    suggestions: inWords
      ? named(calendarOf(context.target.language.code).monthNames[ours.value - 1], written, context.target)
      : inFigures(ours.value, written),
    confidence: source.day || source.year ? 0.9 : 0.75,
  })
}

function inFigures(value: number, written: string): Suggestion[] {
  const replacement = String(value)
    .padStart(written.length === 2 ? 2 : 1, '0')
    .slice(-Math.max(written.length, 2))
  return /^\d+$/.test(written) && replacement !== written ? [{ replacement, safe: false }] : []
}

function reportMissing(context: Context, date: DateMention): void {
  const end = context.target.text.trimEnd().length
  context.report({
    message: 'missing',
    start: end,
    end,
    data: { date: context.source.slice(date) },
    related: [sourceSpan(date)],
    confidence: date.numeric ? 0.3 : date.day ? 0.6 : 0.4,
  })
}

function reportExtra(context: Context, date: DateMention): void {
  context.report({
    message: 'extra',
    start: date.start,
    end: date.end,
    data: { found: context.target.slice(date) },
    confidence: date.numeric ? 0.3 : date.day ? 0.6 : 0.4,
  })
}
