import * as z from 'zod/mini'
import { hasTyped, type IcuArgument, isIcu, parseIcu } from '../../analysis/icu.js'
import { isNeeded, pluralCategories } from '../../analysis/plural-categories.js'
import { Feature } from '../../text/characters.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  syntax: { text: 'The message cannot be read: {{problem}}', severity: 'critical', confidence: 0.9 },
  missing: { text: 'The argument “{{name}}” of the source is missing', confidence: 0.9 },
  extra: { text: 'The argument “{{name}}” is not in the source', confidence: 0.9 },
  type: { text: 'The argument “{{name}}” is {{found}} here and {{expected}} in the source', confidence: 0.85 },
  style: { text: 'The style “{{found}}” of “{{name}}” is “{{expected}}” in the source', confidence: 0.8 },
  key: { text: 'The choice “{{name}}” lacks the branch “{{key}}”', confidence: 0.9 },
  strange: { text: 'The choice “{{name}}” has a branch “{{key}}” that the source has not', confidence: 0.9 },
  category: { text: 'The plural of “{{name}}” lacks the form “{{key}}” that the language needs', confidence: 0.8 },
  unused: { text: 'The language has no plural form “{{key}}”', severity: 'minor', confidence: 0.65 },
  offset: { text: 'The plural of “{{name}}” has the offset {{found}}, the source {{expected}}', confidence: 0.9 },
  number: { text: 'The form “{{key}}” of “{{name}}” does not show the number', severity: 'minor', confidence: 0.7 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'icu-message',
  category: 'design-and-markup/markup-tag',
  severity: 'major',
  scope: 'target',
  features: Feature.Brace,
  options: z.object({}),
  messages,
  docs: {
    what: 'Finds ICU messages that cannot be read, or whose arguments, choices and plural forms are not those of the source and the language.',
    why: 'The program shows the raw message or crashes, or takes the wrong form for a number.',
    fix: 'Keep names, types and keys of choices as in the source; give the plural the forms of your language.',
    method:
      'The parser of FormatJS reads both sides. Plural forms are those of the language in CLDR; “many” of the Romance languages is not asked for, and =0, =1, =2 stand for their forms.',
  },
  examples: [
    {
      source: '{n, plural, one {# file} other {# files}}',
      targetLang: 'it',
      target: '{n, plural, one {# documento}}',
      finds: [{ text: '}', message: 'syntax' }],
    },
    {
      source: '{n, plural, one {# file} other {# files}}',
      targetLang: 'pl',
      target: '{n, plural, one {# plik} few {# pliki} other {# pliku}}',
      finds: [{ text: '{n, plural, one {# plik} few {# pliki} other {# pliku}}', message: 'category' }],
    },
    {
      source: '{who, select, her {She} other {They}}',
      targetLang: 'de',
      target: '{who, select, sie {Sie} other {Sie}}',
      finds: [
        { text: '{who, select, sie {Sie} other {Sie}}', message: 'key' },
        { text: '{Sie}', message: 'strange' },
      ],
    },
    { source: '{n, plural, one {# file} other {# files}}', targetLang: 'ja', target: '{n, plural, other {#個}}' },
    {
      source: '{n, plural, =0 {none} one {# file} other {# files}}',
      targetLang: 'fr',
      target: '{n, plural, =0 {aucun} one {# fichier} other {# fichiers}}',
    },
  ],
  check(context) {
    const { source, target, segment } = context
    if (!target.has(Feature.Brace) && !source?.has(Feature.Brace)) return
    const declared = segment.flags?.includes('icu-message-format') ?? false
    if (!declared && !(source ? isIcu(source.text) || hasTyped(source.text) : isIcu(target.text))) return
    const theirs = source && parseIcu(source.text)
    if (theirs && 'error' in theirs) return
    const ours = parseIcu(target.text)
    if ('error' in ours) {
      const start = Math.min(ours.at, Math.max(0, target.text.length - 1))
      context.report({
        message: 'syntax',
        start,
        end: Math.min(start + 1, target.text.length),
        data: { problem: ours.error.toLowerCase().replaceAll('_', ' ') },
      })
      return
    }
    if (theirs) compareArguments(context as Context, theirs.arguments, ours.arguments)
    for (const argument of ours.arguments) judgePlural(context as Context, argument, theirs?.arguments)
  },
})

function compareArguments(context: Context, theirs: readonly IcuArgument[], ours: readonly IcuArgument[]): void {
  const { target, report } = context
  const known = new Map(theirs.map(argument => [argument.name, argument]))
  const found = new Map(ours.map(argument => [argument.name, argument]))
  for (const [name, { start, end }] of known) {
    if (found.has(name)) continue
    const at = target.text.length
    report({ message: 'missing', start: at, end: at, data: { name }, related: [{ side: 'source', start, end }] })
  }
  for (const [name, { start, end }] of found)
    if (!known.has(name)) report({ message: 'extra', start, end, data: { name } })
  for (const argument of ours) {
    const { name, type, start, end } = argument
    const twins = theirs.filter(other => other.name === name)
    const twin = twins.find(other => other.type === type)
    const [first] = twins
    const related =
      (twin ?? first) ? [{ side: 'source' as const, start: (twin ?? first)!.start, end: (twin ?? first)!.end }] : []
    if (first && !twin && !(type === 'plain' && first.type !== 'select'))
      report({ message: 'type', start, end, data: { name, found: type, expected: first.type }, related })
    if (!twin) continue
    if (twin.offset !== argument.offset)
      report({ message: 'offset', start, end, data: { name, found: argument.offset, expected: twin.offset }, related })
    if (twin.style !== argument.style && named.has(twin.style ?? ''))
      report({
        message: 'style',
        start,
        end,
        data: { name, found: argument.style ?? '', expected: twin.style! },
        related,
      })
    if (type === 'select') compareKeys(context, twin, argument)
  }
}

/** Styles the program knows by name; patterns are written as the language likes. */
const named = new Set(['integer', 'percent', 'currency', 'short', 'medium', 'long', 'full'])

function compareKeys({ report }: Context, theirs: IcuArgument, ours: IcuArgument): void {
  const { name, start, end } = ours
  const related = [{ side: 'source' as const, start: theirs.start, end: theirs.end }]
  for (const key of theirs.branches.keys())
    if (!ours.branches.has(key)) report({ message: 'key', start, end, data: { name, key }, related })
  for (const [key, branch] of ours.branches) {
    if (!theirs.branches.has(key))
      report({ message: 'strange', start: branch.start, end: branch.end, data: { name, key }, related })
  }
}

const exact: Readonly<Record<string, string>> = { zero: '=0', one: '=1', two: '=2' }

function judgePlural({ target, report }: Context, ours: IcuArgument, theirs: readonly IcuArgument[] | undefined): void {
  const { name, type, branches, start, end } = ours
  if (type !== 'plural' && type !== 'selectordinal') return
  const needed = pluralCategories(target.locale, type === 'plural' ? 'cardinal' : 'ordinal')
  for (const key of needed) {
    if (branches.has(key) || branches.has(exact[key] ?? key) || !isNeeded(key, target.locale)) continue
    report({ message: 'category', start, end, data: { name, key } })
  }
  for (const [key, branch] of branches) {
    if (!key.startsWith('=') && !needed.has(key))
      report({ message: 'unused', start: branch.start, end: branch.end, data: { key } })
  }
  const twin = theirs?.find(other => other.name === name && other.type === type)
  const other = branches.get('other')
  if (
    twin?.branches.get('other')?.showsNumber &&
    other &&
    !other.showsNumber &&
    !/#|\{/.test(target.text.slice(other.start + 1, other.end - 1))
  ) {
    report({ message: 'number', start: other.start, end: other.end, data: { name, key: 'other' } })
  }
}
