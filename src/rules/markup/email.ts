import * as z from 'zod/mini'
import { findDamaged } from '../../analysis/damaged.js'
import type { Side } from '../../analysis/side.js'
import type { Span } from '../../model/span.js'
import { Feature } from '../../text/characters.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  missing: { text: 'The e-mail address “{{expected}}” of the source is missing', confidence: 0.75 },
  changed: { text: 'The e-mail address “{{found}}” should be “{{expected}}”', confidence: 0.8 },
  damaged: { text: '“{{found}}” is a damaged “{{expected}}”', confidence: 0.9 },
  extra: { text: 'The e-mail address “{{found}}” is not in the source', confidence: 0.6 },
} as const

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'email',
  category: 'design-and-markup/link-or-cross-reference',
  severity: 'major',
  scope: 'pair',
  features: Feature.At,
  options: z.object({}),
  yieldsTo: ['omission', 'truncation', 'addition', 'untranslated-segment', 'llm-artefact', 'placeholder'],
  messages,
  docs: {
    what: 'Finds e-mail addresses that were lost, translated or broken by spaces.',
    why: 'Mail to a changed address is lost, or read by a stranger.',
    fix: 'Copy the address from the source.',
    method: 'The addresses of both sides are compared as a set, capitals apart.',
  },
  examples: [
    {
      source: 'Write to help@example.org',
      targetLang: 'it',
      target: 'Scrivi a aiuto@example.org',
      finds: [{ text: 'aiuto@example.org', suggests: 'help@example.org' }],
    },
    {
      source: 'Write to help@example.org',
      targetLang: 'fr',
      target: 'Écrivez à help @ example.org',
      finds: ['help @ example.org'],
      fixed: 'Écrivez à help@example.org',
    },
    { source: 'Write to help@example.org.', targetLang: 'de', target: 'Schreiben Sie an Help@example.org.' },
  ],
  check(context) {
    const { source, target } = context
    if (!source.has(Feature.At) && !target.has(Feature.At)) return
    const theirs = addresses(source)
    const ours = addresses(target)
    if ((theirs.length > 0 || ours.length > 0) && theirs.length + ours.length < 400)
      compare(context as Context, theirs, ours)
  },
})

/** Those inside tags (`mailto:`) included. */
const pattern = /(?<![\w.+-])[A-Za-z\d][\w.+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu

function addresses({ text }: Side): readonly (Span & { readonly key: string })[] {
  return [...text.matchAll(pattern)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].toLowerCase(),
  }))
}

function compare(
  { source, target, report }: Context,
  theirs: ReturnType<typeof addresses>,
  ours: ReturnType<typeof addresses>,
): void {
  const keys = new Set(ours.map(({ key }) => key))
  const known = new Set(theirs.map(({ key }) => key))
  const extra = ours.filter(({ key }) => !known.has(key))
  for (const address of theirs) {
    if (keys.has(address.key)) continue
    keys.add(address.key)
    const expected = source.slice(address)
    const related = [{ side: 'source' as const, start: address.start, end: address.end }]
    const damaged = findDamaged(target.text, expected, [])
    if (damaged) {
      const at = extra.findIndex(({ start, end }) => start < damaged.end && damaged.start < end)
      if (at >= 0) extra.splice(at, 1)
      const data = { found: target.slice(damaged), expected }
      report({ message: 'damaged', ...damaged, data, related, suggestions: [{ replacement: expected, safe: true }] })
      continue
    }
    const other = extra.shift()
    const end = target.text.trimEnd().length
    if (!other) report({ message: 'missing', start: end, end, data: { expected }, related })
    else {
      const data = { found: target.slice(other), expected }
      const confidence = isSampleName(address.key, other.key) ? 0.4 : 0.8
      report({
        message: 'changed',
        start: other.start,
        end: other.end,
        data,
        related,
        suggestions: [{ replacement: expected, safe: false }],
        confidence,
      })
    }
  }
  // Speech spells addresses out: “info at example dot org”.
  for (const { start, end } of extra)
    report({
      message: 'extra',
      start,
      end,
      data: { found: target.text.slice(start, end) },
      confidence: source.vocabulary.has('at') || /credits/i.test(source.text) ? 0.45 : 0.6,
    })
}

const sample = /@(?:.*\.)?(?:example|domain|mail|email|company)\./
const person =
  /^(?:jane|john|jack|joe|jim|bob|alice|anna?|mary|maria|mark|max|sam|tom|peter|paul|you|your[._-]?name|name|user(?:name)?|someone|somebody)(?![a-z])/

/** Names in samples (jane@example.com) are translated with their text; the box of a service (help@) is not, nor a site alone. */
function isSampleName(a: string, b: string): boolean {
  const at = a.indexOf('@')
  if (!sample.test(a) || a.slice(0, at) === b.slice(0, b.indexOf('@'))) return false
  return person.test(a) || a.slice(at) !== b.slice(b.indexOf('@'))
}
