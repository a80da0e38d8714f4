import * as z from 'zod/mini'
import type { ProtectedTerm } from '../../glossary/index.js'
import { anyOverlap, type Span } from '../../model/span.js'
import { isWordUnit } from '../../text/characters.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  missing: { text: '“{{term}}” is not to be translated, but the translation does not have it', confidence: 0.85 },
  wrongCase: {
    text: '“{{found}}” is to be written “{{term}}”, as in the source',
    severity: 'minor',
    confidence: 0.9,
  },
  fewer: {
    text: '“{{term}}” stands {{wanted}} times in the source and {{count}} times in the translation',
    severity: 'minor',
    confidence: 0.5,
  },
} as const

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'do-not-translate',
  category: 'accuracy/do-not-translate',
  severity: 'major',
  scope: 'pair',
  needs: ['glossary'],
  options: z.object({
    /** Report a term that stands fewer times in the translation than in the source. */
    count: z._default(z.boolean(), true),
  }),
  yieldsTo: ['glossary-forbidden', 'untranslated-segment'],
  messages,
  docs: {
    what: 'Finds names that the glossary protects and the translation has translated, changed or dropped.',
    why: 'A product, a command or a trade mark under another name is not found by who looks for it.',
    fix: 'Write the name exactly as the glossary has it.',
    method:
      'Entries with doNotTranslate. The name must stand letter for letter, capitals included; an ending -s, with or without an apostrophe, may follow. data: term, found, wanted, count.',
  },
  examples: [
    {
      source: 'Open Safe Vault on your phone.',
      targetLang: 'it',
      target: 'Apri Cassaforte sul telefono.',
      glossary: [{ source: 'Safe Vault', target: [], doNotTranslate: true }],
      finds: [{ text: '', message: 'missing' }],
    },
    {
      source: 'QuickPay is free.',
      targetLang: 'de',
      target: 'Quickpay ist kostenlos.',
      glossary: [{ source: 'QuickPay', target: [], doNotTranslate: true }],
      finds: [{ text: 'Quickpay', message: 'wrongCase', suggests: 'QuickPay' }],
      fixed: 'QuickPay ist kostenlos.',
    },
    {
      source: 'The settings of QuickPay',
      targetLang: 'de',
      target: 'QuickPays Einstellungen',
      glossary: [{ source: 'QuickPay', target: [], doNotTranslate: true }],
    },
  ],
  check(context, { count }) {
    const { glossary, source, target } = context
    if (!glossary || target.text.trim() === '') return
    for (const term of glossary.protectedTerms(source)) judge(context as Context, term, count)
  },
})

function judge(context: Context, { hits, forms }: ProtectedTerm, countsMatter: boolean): void {
  const { source, target } = context
  const exact = byStart(forms.flatMap(form => placesOf(target.text, form)))
  const wrong = exact.length >= hits.length ? [] : wrongCases(target.text, forms, exact)
  const term = forms[0]!
  const related = hits.map(({ start, end }) => ({ side: 'source' as const, start, end }))
  for (const span of wrong) {
    const found = target.slice(span)
    const suggestions = [{ replacement: term, safe: forms.length === 1 }]
    context.report({ message: 'wrongCase', ...span, data: { term, found }, related, suggestions })
  }
  const count = exact.length + wrong.length
  if (count >= hits.length || (count > 0 && !countsMatter)) return
  const at = context.glossary!.expectedPlace(hits[count]!, source, target)
  if (count === 0) context.report({ message: 'missing', start: at, end: at, data: { term }, related })
  else context.report({ message: 'fewer', start: at, end: at, data: { term, wanted: hits.length, count }, related })
}

/** Where the very words stand, as words of their own; an -s may follow. */
function placesOf(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length
    if (hasEdges(text, start, end)) found.push({ start, end })
  }
  return found
}

function byStart(spans: Span[]): Span[] {
  return spans.sort((a, b) => a.start - b.start)
}

function hasEdges(text: string, start: number, end: number): boolean {
  if (isWordUnit(text.charCodeAt(start)) && isWordUnit(text.charCodeAt(start - 1)) && !isUnspacedBefore(text, start))
    return false
  const after = text.charCodeAt(end) === 0x73 ? end + 1 : end
  return !isWordUnit(text.charCodeAt(end - 1)) || !isLatin(text.charCodeAt(after))
}

/** In Japanese a name may stand between characters without a space. */
function isUnspacedBefore(text: string, start: number): boolean {
  return !isLatin(text.charCodeAt(start - 1))
}

function isLatin(unit: number): boolean {
  return isWordUnit(unit) && unit < 0x250
}

function wrongCases(text: string, forms: readonly string[], exact: readonly Span[]): Span[] {
  const lower = text.toLowerCase()
  // Lower-casing may change the length (İ): then offsets would lie.
  if (lower.length !== text.length) return []
  return forms.flatMap(form => placesOf(lower, form.toLowerCase())).filter(span => !anyOverlap(exact, span))
}
