import * as z from 'zod/mini'
import { areStrangers } from '../../analysis/strangers.js'
import { hasEllipsis, hasPronoun, isWithinKeptName } from '../../analysis/terms.js'
import { type GlossaryEntry, Grade, listOf, type Rendering, type TermGroup } from '../../glossary/index.js'
import type { Suggestion } from '../../model/finding.js'
import { firstEndingAfter } from '../../model/span.js'
import { indexOfWords } from '../../text/search.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const options = z.object({
  /** Report a term that stands fewer times in the translation than in the source. */
  count: z._default(z.boolean(), true),
})

const messages = {
  missing: {
    text: '“{{term}}” is to be rendered as “{{expected}}”, which the translation does not have',
    confidence: 0.75,
  },
  untranslated: { text: '“{{term}}” stands untranslated; the glossary has “{{expected}}” for it', confidence: 0.85 },
  partial: {
    text: '“{{found}}” is not the glossary’s rendering of “{{term}}”, which is “{{expected}}”',
    confidence: 0.7,
  },
  otherForm: {
    text: '“{{found}}” is close to “{{expected}}”, which the glossary has for “{{term}}”, but not a form of it',
    severity: 'minor',
    confidence: 0.4,
  },
  wrongCase: {
    text: '“{{found}}” is written otherwise than the glossary’s “{{expected}}”',
    severity: 'minor',
    confidence: 0.75,
  },
  fewer: {
    text: '“{{term}}” stands {{wanted}} times in the source, “{{expected}}” {{count}} times in the translation',
    severity: 'minor',
    confidence: 0.55,
  },
} as const

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'glossary-term',
  category: 'terminology/inconsistent-with-resource',
  severity: 'major',
  scope: 'pair',
  needs: ['glossary'],
  options,
  yieldsTo: ['glossary-forbidden', 'untranslated-segment'],
  messages,
  docs: {
    what: 'Finds a term of the glossary that the translation does not render as the glossary prescribes.',
    why: 'Readers take two names for two things; a house has its terms agreed upon for that reason.',
    fix: 'Write the accepted rendering, in the form the sentence needs. If another is right as well, add it to the entry.',
    method:
      'Terms are found by the stem of their rarest word (Snowball), the longest first; in the translation inflection, elision, compounds, parted verbs and another order of words count as the term. A rendering that is only related in form is a lesser finding. data: term, expected, entry, count, wanted.',
  },
  examples: [
    {
      source: 'Open the dashboard to see the invoices.',
      targetLang: 'it',
      target: 'Apri la plancia per vedere le fatture.',
      glossary: [
        { source: 'dashboard', target: 'cruscotto' },
        { source: 'invoice', target: 'fattura' },
      ],
      finds: [{ text: '', message: 'missing', data: { expected: 'cruscotto' } }],
    },
    {
      source: 'High blood pressure is common.',
      targetLang: 'es',
      target: 'La presión sanguínea alta es frecuente.',
      glossary: [{ source: 'blood pressure', target: 'presión arterial' }],
      finds: [{ text: 'presión', message: 'partial' }],
    },
    {
      source: 'Select the storage units.',
      targetLang: 'de',
      target: 'Wählen Sie die Speichereinheiten aus.',
      glossary: [
        { source: 'select', target: 'auswählen' },
        { source: 'storage', target: 'Speicher' },
      ],
    },
    {
      source: 'The neural networks of the company learn fast.',
      targetLang: 'fr',
      target: 'Les réseaux de neurones de l’entreprise apprennent vite.',
      glossary: [
        { source: 'neural network', target: 'réseau de neurones' },
        { source: 'company', target: 'entreprise' },
      ],
    },
  ],
  check(context, { count }) {
    const { glossary, source, target } = context
    if (!glossary || target.text.trim() === '') return
    for (const group of glossary.terms(source, target)) judge(context as Context, group, count)
  },
})

function judge(context: Context, group: TermGroup, countsMatter: boolean): void {
  const good = group.renderings.filter(({ grade }) => grade >= Grade.Inflected)
  if (good.length === 0) {
    reportAbsent(context, group)
    return
  }
  if (good.length < group.hits.length && countsMatter) reportFewer(context, group, good)
  if (group.entries.some(({ caseSensitive }) => caseSensitive)) checkCase(context, group, good)
}

function reportAbsent(context: Context, group: TermGroup): void {
  const { source, target } = context
  const variant = group.renderings[0]
  if (variant) {
    context.report({
      message: 'otherForm',
      ...spanOf(variant),
      data: { ...dataOf(context, group), found: target.slice(variant) },
      related: related(group),
    })
    return
  }
  const term = source.slice(group.hits[0]!)
  const copied = indexOfWords(target.text, term)
  if (copied >= 0) {
    reportUntranslated(context, group, copied, copied + term.length)
    return
  }
  const confidence = doubts(context, group)
  const part = bestPart(context, group)
  if (part) {
    const data = { ...dataOf(context, group), found: target.slice(part) }
    context.report({ message: 'partial', ...spanOf(part), data, related: related(group), confidence: 0.7 * confidence })
    return
  }
  const at = context.glossary!.expectedPlace(group.hits[0]!, source, target)
  const data = dataOf(context, group)
  context.report({
    message: 'missing',
    start: at,
    end: at,
    data,
    related: related(group),
    confidence: 0.75 * confidence,
  })
}

function reportUntranslated(context: Context, group: TermGroup, start: number, end: number): void {
  // A name that holds the term stands in both texts: “Journal of Travel Medicine”.
  const isName = group.hits.slice(0, mostAsked).every(hit => isWithinKeptName(hit, context.source, context.target))
  context.report({
    message: 'untranslated',
    start,
    end,
    data: dataOf(context, group),
    related: related(group),
    suggestions: suggested(context, group, start, end),
    confidence: isName ? 0.2 : group.isOtherWord ? 0.4 : 0.85,
  })
}

/** What speaks against the term being meant, or against the two texts being each other’s translation; 1 where nothing does. */
function doubts({ source, target, lexicons }: Context, group: TermGroup): number {
  let confidence = 1
  if (group.isOtherWord) confidence *= 0.5
  if (group.hits.every(({ isInCompound }) => isInCompound)) confidence *= 0.6
  if (areStrangers(source, target, lexicons)) confidence *= 0.4
  if (group.hits.slice(0, mostAsked).every(hit => isWithinKeptName(hit, source, target))) confidence *= 0.3
  return confidence
}

/** So many places of a term speak for the rest. */
const mostAsked = 10

function bestPart({ glossary, target }: Context, group: TermGroup) {
  const text = glossary!.targetText(target)
  for (const accepted of group.accepted) {
    const part = accepted.findPart(text)
    if (part) return part
  }
  return undefined
}

function reportFewer(context: Context, group: TermGroup, good: readonly Rendering[]): void {
  const { source, target } = context
  const { words } = context.glossary!.morphology
  const without = group.hits[good.length]!
  const anchors = good.map((rendering, index) => ({ source: group.hits[index]!.start, target: rendering.start }))
  const at = context.glossary!.expectedPlace(without, source, target, anchors)
  context.report({
    message: 'fewer',
    start: at,
    end: at,
    data: { ...dataOf(context, group), wanted: group.hits.length, count: good.length },
    related: related(group),
    confidence: hasPronoun(target, words) || hasEllipsis(source, target, words) ? 0.35 : 0.55,
  })
}

/** Only what is otherwise letter for letter the accepted term can have the wrong case. */
function checkCase(context: Context, group: TermGroup, good: readonly Rendering[]): void {
  const { target } = context
  const accepted = group.accepted.map(({ parsed }) => parsed.text)
  // Another word is written so beside it: “das Essen”, “wir essen”.
  if (good.filter(place => accepted.includes(target.slice(place))).length >= group.hits.length) return
  for (const place of good) {
    const found = target.slice(place)
    const expected = accepted.find(text => text.toLowerCase() === found.toLowerCase())
    if (expected === undefined || accepted.includes(found)) continue
    const startsSentence = found === expected.charAt(0).toUpperCase() + expected.slice(1)
    const sentence = target.sentences[firstEndingAfter(target.sentences, place.start)]
    if (startsSentence && sentence && isFirstWord(target.text, sentence.start, place.start)) continue
    context.report({
      message: 'wrongCase',
      ...spanOf(place),
      data: { ...dataOf(context, group), expected, found },
      related: related(group),
      suggestions: [{ replacement: expected, safe: false }],
    })
  }
}

function isFirstWord(text: string, sentence: number, word: number): boolean {
  return word >= sentence && word - sentence <= 3 && !/[\p{L}\p{N}]/u.test(text.slice(sentence, word))
}

/** Only where nothing needs inflecting: the source has the term as it is listed. */
function suggested({ target }: Context, group: TermGroup, start: number, end: number): Suggestion[] {
  if (!group.hits[0]!.isExact) return []
  const written = target.text.slice(start, end)
  const seen = new Set([written])
  return group.accepted
    .map(({ parsed }) => likeCase(parsed.text, written))
    .filter(text => !seen.has(text) && seen.add(text))
    .map(replacement => ({ replacement, safe: false }))
}

function likeCase(replacement: string, written: string): string {
  return /^\p{Lu}\p{Ll}/u.test(written) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}

function dataOf({ source }: Context, group: TermGroup) {
  const accepted = group.accepted.map(({ text }) => text)
  return { term: source.slice(group.hits[0]!), expected: accepted[0]!, accepted, entry: entryData(group.entries[0]!) }
}

function entryData({ source, target, domain, note, partOfSpeech }: GlossaryEntry) {
  return { source: listOf(source), target: listOf(target), domain, note, partOfSpeech }
}

function related({ hits }: TermGroup) {
  return hits.map(({ start, end }) => ({ side: 'source' as const, start, end }))
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end }
}
