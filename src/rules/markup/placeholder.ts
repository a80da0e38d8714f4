import * as z from 'zod/mini'
import { damagedOptions } from '../../analysis/command-options.js'
import { comparePlaceholders, type Loss } from '../../analysis/compare-placeholders.js'
import { findDamaged } from '../../analysis/damaged.js'
import { type Placeholder, placeholdersOf } from '../../analysis/placeholders.js'
import { Feature } from '../../text/characters.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  missing: { text: 'The placeholder “{{expected}}” of the source is missing', confidence: 0.85 },
  extra: { text: 'The placeholder “{{found}}” is not in the source', confidence: 0.8 },
  changed: { text: 'The placeholder “{{found}}” should be “{{expected}}”', confidence: 0.9 },
  damaged: { text: '“{{found}}” is a damaged “{{expected}}”', confidence: 0.9 },
  order: { text: '“{{found}}” takes the value of “{{expected}}”; number the placeholders', confidence: 0.9 },
  percent: { text: 'The lone “%” must be written “%%”, as in the source', confidence: 0.75 },
} as const

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'placeholder',
  category: 'design-and-markup/markup-tag',
  severity: 'major',
  scope: 'pair',
  options: z.object({}),
  yieldsTo: ['icu-message'],
  messages,
  docs: {
    what: 'Finds placeholders that the translation has lost, added, translated, damaged or put in another order, and options of a command line that have lost a dash.',
    why: 'The program fills in the wrong value, shows the raw placeholder or crashes.',
    fix: 'Copy the placeholder from the source; number unnamed ones (`%2$s`) where the language needs another order.',
    method:
      'The dialects of printf, Python, Ruby, Qt, C#, Java, i18next, Vue, Angular, Rails, Laravel, Symfony, Django, Drupal, Android, Apple, Mozilla and shells are told by their form. Named ones are compared as a set, unnamed ones by type and order; formats of dates are the translator’s. A form for one, two or zero may leave its number out.',
  },
  examples: [
    {
      source: 'Delete {count} files',
      targetLang: 'it',
      target: 'Elimina {conteggio} file',
      finds: [{ text: '{conteggio}', suggests: '{count}' }],
      fixed: 'Elimina {count} file',
    },
    {
      source: 'Saved as %s.',
      targetLang: 'fr',
      target: 'Enregistré sous % s.',
      finds: ['% s'],
      fixed: 'Enregistré sous %s.',
    },
    { source: '%s has %d items', targetLang: 'de', target: '%d Objekte in %s', finds: ['%d', '%s'] },
    {
      source: 'Use --all to list them.',
      targetLang: 'it',
      target: 'Usa –all per elencarli.',
      finds: [{ text: '–all', message: 'damaged', suggests: '--all' }],
      fixed: 'Usa --all per elencarli.',
    },
    { source: 'Hello %{name}!', targetLang: 'es', target: '¡Hola!', finds: [{ text: '', message: 'missing' }] },
    { source: '%s has %d items', targetLang: 'de', target: '%2$d Objekte in %1$s' },
    { source: 'Opened on %B %-d', targetLang: 'it', target: 'Aperto il %-d %B' },
    { source: 'A discount of 50% on all', targetLang: 'fr', target: 'Une remise de 50 % sur tout' },
  ],
  check(context) {
    const { source, target, segment, report } = context
    if (source.has(Feature.Dash) && source.text.includes('--')) reportOptions(context as Context)
    const theirs = placeholdersOf(source)
    const ours = placeholdersOf(target)
    if (source.has(Feature.Percent) && source.text.includes('%%')) judgePercent(context as Context, ours)
    if (theirs.length === 0 && ours.length === 0) return
    if (isComplexMessage(source.text) || segment.flags?.includes('icu-message-format')) return
    if (isListOfPhrases(source.text)) return
    const { lost, extra, order } = comparePlaceholders(theirs, ours)
    for (const { found, expected } of order) {
      report({
        message: 'order',
        ...found,
        data: { found: target.slice(found), expected: source.slice(expected) },
        related: [{ side: 'source', start: expected.start, end: expected.end }],
        suggestions: numbered(target.slice(found), theirs, found),
      })
    }
    reportDifferences(context as Context, lost, [...extra])
  },
})

function reportOptions({ source, target, report }: Context): void {
  for (const { start, end, expected, source: place } of damagedOptions(source, target)) {
    report({
      message: 'damaged',
      start,
      end,
      data: { found: target.text.slice(start, end), expected },
      related: [{ side: 'source', ...place }],
      suggestions: [{ replacement: expected, safe: true }],
    })
  }
}

/** Ways of saying one thing, a line each: every language has its own number of them. */
function isListOfPhrases(text: string): boolean {
  const lines = text.trim().split('\n')
  return lines.length > 2 && lines.every(line => line.includes('%@'))
}

/** A plural or a choice is the matter of `icu-message`. */
function isComplexMessage(text: string): boolean {
  return /\{\s*[\w.]+\s*,\s*(?:plural|select|selectordinal)\s*,/.test(text)
}

function numbered(text: string, theirs: readonly Placeholder[], found: Placeholder) {
  const index = theirs.filter(({ kind }) => kind === 'printf').findIndex(({ key }) => key === found.key) + 1
  return index > 0 ? [{ replacement: text.replace('%', `%${index}$`), safe: false }] : []
}

function reportDifferences(context: Context, lost: readonly Loss[], extra: Placeholder[]): void {
  const { source, target, segment, report } = context
  const singular = segment.plural !== undefined && /^(?:one|two|zero)$/.test(segment.plural)
  for (const { placeholder, repeated } of lost) {
    const expected = source.slice(placeholder)
    const related = [{ side: 'source' as const, start: placeholder.start, end: placeholder.end }]
    const suggestions = [{ replacement: expected, safe: lost.length === 1 }]
    const damaged = repeated ? undefined : findDamaged(target.text, expected, placeholdersOf(target))
    if (damaged) {
      const overlapping = extra.findIndex(({ start, end }) => start < damaged.end && damaged.start < end)
      if (overlapping >= 0) extra.splice(overlapping, 1)
      const found = target.slice(damaged)
      report({
        message: 'damaged',
        ...damaged,
        data: { found, expected },
        related,
        suggestions: [{ replacement: expected, safe: true }],
      })
      continue
    }
    if (repeated && placeholder.kind !== 'printf') continue
    const twin = extra.findIndex(other => isSameDialect(placeholder, other))
    if (twin >= 0) {
      const [other] = extra.splice(twin, 1)
      const found = target.slice(other!)
      report({
        message: 'changed',
        start: other!.start,
        end: other!.end,
        data: { found, expected },
        related,
        suggestions,
      })
      continue
    }
    if (isCount(placeholder) && (singular || isSingular(source.text))) continue
    const end = target.text.trimEnd().length
    const confidence = placeholder.kind === 'weak' ? 0.6 : 0.85
    report({ message: 'missing', start: end, end, data: { expected }, related, confidence })
  }
  for (const other of extra) {
    if (other.kind === 'weak' || (segment.plural !== undefined && isCount(other))) continue
    const { start, end } = other
    report({
      message: 'extra',
      start,
      end,
      data: { found: target.slice(other) },
      suggestions: [{ replacement: '', safe: false }],
    })
  }
}

function isSameDialect(a: Placeholder, b: Placeholder): boolean {
  if (a.kind === 'printf' || b.kind === 'printf') return a.kind === b.kind || (a.kind === 'weak' && /^%\w$/.test(a.key))
  return shape(a.key) === shape(b.key)
}

/** `{name}` and `{nome}` have one shape, `{0}` and `%1` have not. */
function shape(key: string): string {
  return key.replace(/[\p{L}\p{N}_.]+/gu, 'x').replace(/-/g, '')
}

function isCount({ kind, key }: Placeholder): boolean {
  return kind === 'printf' ? /[du]$/.test(key) : /^%[n1]$|^\{0?\}$|count|num|total|quantity|[{(]n[})]/i.test(key)
}

/** “%d file” has no plural of its own: the languages may say “one file”. */
function isSingular(text: string): boolean {
  return /(?:%d|%n|%1|\}|\)[sd]) (?:file|item|time|day|hour|minute|second|page|entry|result|user|message|match)\b/i.test(
    text,
  )
}

const lone = /%(?![%\p{L}\p{N}(<{$*#+'.-])/gu

/** In a format string a `%` that stands alone swallows the letter behind it. */
function judgePercent({ target, source, report }: Context, ours: readonly Placeholder[]): void {
  const doubled = source.text.indexOf('%%')
  if (target.text.includes('%%')) return
  lone.lastIndex = 0
  const match = lone.exec(target.text)
  if (!match || ours.some(({ start, end }) => start <= match.index && match.index < end)) return
  report({
    message: 'percent',
    start: match.index,
    end: match.index + 1,
    data: {},
    related: [{ side: 'source', start: doubled, end: doubled + 2 }],
    suggestions: [{ replacement: '%%', safe: true }],
  })
}
