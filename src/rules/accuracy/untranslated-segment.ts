import * as z from 'zod/mini'
import { countStops } from '../../analysis/endings.js'
import { enclosingMarks } from '../../analysis/quotations.js'
import { startsSentence } from '../../analysis/sentence-start.js'
import type { Side } from '../../analysis/side.js'
import { StampSet } from '../../analysis/stamp-set.js'
import { copiedRuns, isCodeLike, type Proof, sameWords, weighCopied } from '../../analysis/untranslated.js'
import type { Lexicons } from '../../lexicon/index.js'
import type { Span } from '../../model/span.js'
import { wordsWithin } from '../../text/words.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  whole: 'The text is the {{sourceLanguage}} source, untranslated',
  almost: 'The text is the {{sourceLanguage}} source but for {{changed}} of its {{words}} words',
  sentence: '“{{sentence}}” is left in {{sourceLanguage}}',
  clause: '“{{clause}}” is left in {{sourceLanguage}}',
} as const

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'untranslated-segment',
  category: 'accuracy/untranslated',
  severity: 'major',
  scope: 'pair',
  options: z.object({
    /** Source texts that stay as they are, in any case. */
    allow: z._default(z.array(z.string()), []),
  }),
  supports: (target, source) => (target === source ? 'source and target are the same language' : true),
  messages,
  docs: {
    what: 'Finds a translation that is its source, whole, but for a word or two, or in one of its sentences or clauses.',
    why: 'Engines return what they could not translate, and catalogues are filled with copies; the reader gets a foreign text.',
    fix: 'Translate it. If it is to stay as it is (a name, a command), add it to the option `allow` or mark it in the glossary as not to be translated.',
    method:
      'The same words in the same order, markup, figures and case apart. Names, codes, international words and words that both languages have prove nothing: there must be function words or plain words that only the source language has.',
  },
  examples: [
    {
      source: 'Your changes could not be saved.',
      targetLang: 'it',
      target: 'Your changes could not be saved.',
      finds: ['Your changes could not be saved.'],
    },
    { source: 'Settings', targetLang: 'es', target: 'Settings', finds: ['Settings'] },
    { source: 'Mozilla Firefox 128', targetLang: 'es', target: 'Mozilla Firefox 128' },
    { source: 'Hotel Roma', targetLang: 'it', target: 'Hotel Roma' },
    {
      source: 'The shop is closed. It opens again on Monday morning.',
      targetLang: 'fr',
      target: 'Le magasin est fermé. It opens again on Monday morning.',
      finds: [{ text: 'It opens again on Monday morning.', message: 'sentence' }],
    },
    {
      source: 'We stayed at home because it was raining all day.',
      targetLang: 'de',
      target: 'Wir blieben zu Hause, because it was raining all day.',
      finds: [{ text: 'because it was raining all day', message: 'clause' }],
    },
  ],
  check(context, { allow }) {
    const { source, target, lexicons } = context
    const { words } = target
    if (words.length === 0) return
    if (sameWords(words, source.words)) {
      if (!isCodeLike(target.text) && !allow.some(text => text.toLowerCase() === target.text.toLowerCase()))
        reportWhole(context as Context)
      return
    }
    const copied = copiedWords(source, target)
    if (copied < 2) return
    if (copied >= 4 && copied * 10 >= words.length * 8) reportAlmost(context as Context, copied)
    else {
      const found =
        countStops(target.text) > 1 && countStops(source.text) > 1 && reportSentences(context as Context, lexicons)
      if (!found && copied >= fewestLower) reportClauses(context as Context, lexicons)
    }
  },
})

function reportWhole(context: Context): void {
  const { source, target, lexicons } = context
  const proof = weighCopied(target, source, lexicons)
  if (proof.foreign === 0 || proof.foreign * 4 < proof.words) return
  const span = wholeSpan(target)
  context.report({
    message: 'whole',
    ...span,
    data: { sourceLanguage: source.language.name },
    related: [wholeSpan(source)],
    confidence: confidenceOf(proof),
  })
}

/** A title or a name may stay as it is; one word may be a term of the house. */
function confidenceOf({ foreign, functionWords, isTitle }: Proof): number {
  if (isTitle) return 0.45
  if (functionWords > 0 && foreign > 1) return Math.min(0.97, 0.8 + 0.03 * foreign)
  return foreign > 1 ? Math.min(0.9, 0.6 + 0.1 * foreign) : 0.55
}

const sourceWords = new StampSet()

/** How many words of the target stand, in any order and case, in the source; one too many does no harm. */
function copiedWords(source: Side, target: Side): number {
  sourceWords.clear()
  for (const { hash } of source.words) sourceWords.add(hash)
  let copied = 0
  // Names and figures stand in every translation.
  for (const { hash, shape } of target.words) if (shape === 'lower' && sourceWords.has(hash)) copied++
  return copied
}

function reportAlmost(context: Context, copied: number): void {
  const { source, target, lexicons } = context
  const { words } = target
  const proof = weighCopied(target, source, lexicons)
  if (proof.functionWords < 2 || proof.foreign * 3 < proof.words) return
  context.report({
    message: 'almost',
    ...wholeSpan(target),
    data: { sourceLanguage: source.language.name, changed: words.length - copied, words: words.length },
    related: [wholeSpan(source)],
    confidence: 0.9,
  })
}

/** Sentences of three words and more that stand in the source as they are. */
function reportSentences(context: Context, lexicons: Lexicons): boolean {
  const { source, target } = context
  if (target.sentences.length < 2) return false
  let found = false
  for (const sentence of target.sentences) {
    const text = target.slice(sentence)
    const at = source.text.indexOf(text)
    const [from, to] = wordsWithin(target.words, sentence)
    if (at < 0 || to - from < 3 || /^["“«„‘']/.test(text) || isCodeLike(text)) continue
    const proof = weighCopied(target, source, lexicons, from, to)
    if (proof.functionWords === 0 || proof.foreign * 3 < proof.words) continue
    context.report({
      message: 'sentence',
      ...sentence,
      data: { sentence: text, sourceLanguage: source.language.name },
      related: [{ start: at, end: at + text.length }],
      confidence: 0.9,
    })
    found = true
  }
  return found
}

/** A run of the source has so many lower-case words before it is taken for a clause. */
const fewestLower = 3

/** Four words and more that stand in the source in the same order, names and quotations apart. */
function reportClauses(context: Context, lexicons: Lexicons): void {
  const { source, target } = context
  for (const { from, to, at } of copiedRuns(source, target)) {
    const { start } = target.words[from]!
    const { end } = target.words[to - 1]!
    const clause = target.text.slice(start, end)
    const proof = weighCopied(target, source, lexicons, from, to)
    if (proof.functionWords === 0 || proof.foreign < 3 || proof.foreign * 2 < proof.words || proof.isTitle) continue
    // A capital amid a sentence begins a title.
    const isTitle = /^\p{Lu}/u.test(clause) && !source.language.capitalisesNouns && !opensSentence(target, from)
    if (isTitle || isCodeLike(clause) || enclosingMarks(target, { start, end }) !== undefined) continue
    context.report({
      message: 'clause',
      start,
      end,
      data: { clause, sourceLanguage: source.language.name },
      related: [{ start: source.words[at]!.start, end: source.words[at + to - from - 1]!.end }],
      confidence: Math.min(0.95, 0.6 + 0.07 * proof.foreign),
    })
  }
}

/** After a colon a capital may be that of a title as well. */
function opensSentence({ text, words }: Side, index: number): boolean {
  const before = words[index - 1]
  return startsSentence(text, words[index]!) && !(before && text.slice(before.end, words[index]!.start).includes(':'))
}

function wholeSpan({ text }: Side): Span {
  let start = 0
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  return { start, end }
}
