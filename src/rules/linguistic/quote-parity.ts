import * as z from 'zod/mini'
import { isAboutSoftware } from '../../analysis/literals.js'
import { contextOf } from '../../analysis/quotations.js'
import { alignQuotations, type QuotedStretch } from '../../analysis/quotations-align.js'
import { locateUnquoted } from '../../analysis/quotations-locate.js'
import { isOfClass } from '../../analysis/seams-words.js'
import type { Side } from '../../analysis/side.js'
import { quotationConventionOf } from '../../languages/quotation-conventions.js'
import type { Lexicons } from '../../lexicon/index.js'
import { metalanguageOf } from '../../lexicon/metalanguage.js'
import { firstEndingAfter } from '../../model/span.js'
import { Feature } from '../../text/characters.js'
import type { Quotation } from '../../text/quotations.js'
import { indexOfWords } from '../../text/search.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  lost: { text: 'The source quotes “{{quoted}}”; the translation has lost the quotation marks', confidence: 0.7 },
  added: { text: 'The translation quotes “{{quoted}}”, which the source does not quote', confidence: 0.65 },
} as const

export default defineRule({
  id: 'quote-parity',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  scope: 'pair',
  features: Feature.Quote | Feature.Apostrophe,
  options: z.object({}),
  yieldsTo: ['quote-balance'],
  messages,
  docs: {
    what: 'Finds quotations of the source that lost their marks, and quotation marks that the source does not have.',
    why: 'Marks that are lost put the words of one person into the mouth of another; marks that are added read as irony.',
    fix: 'Set the marks again, or take them away.',
    method:
      'Quotations, not marks, are counted and aligned, so that marks of any style and a dialogue dash are equal; the unquoted words are found by names, figures, cognates and their place.',
  },
  examples: [
    {
      targetLang: 'it',
      source: 'The minister spoke of a “historic mission” in Naples.',
      target: 'Il ministro ha parlato di una missione storica a Napoli.',
      finds: [{ text: 'missione storica', message: 'lost' }],
    },
    {
      targetLang: 'es',
      source: 'The experts presented their report.',
      target: 'Los “expertos” presentaron su informe.',
      finds: [{ text: '“expertos”', message: 'added', suggests: 'expertos' }],
    },
    {
      targetLang: 'fr',
      source: 'The minister spoke of a "historic mission" in Naples.',
      target: 'Le ministre a parlé d’une « mission historique » à Naples.',
    },
    { targetLang: 'es', source: '“Come in,” he said.', target: '—Entra —dijo.' },
  ],
  check(context) {
    const { source, target } = context
    if (!((source.has(quoting) || target.has(quoting)) && isComparable(source, target))) return
    const from = source.quotations
    const to = target.quotations
    if (from.all.length === to.all.length || from.lonely.length > 0 || to.lonely.length > 0) return
    if (hasDialogueDash(source) || hasDialogueDash(target)) return
    const { pairs, lost, added } = alignQuotations(source, target)
    // So many differences mean texts that do not belong together.
    if (lost.length + added.length > tooMany) return
    for (const stretch of lost) reportLost(context, stretch, pairs)
    for (const stretch of added) reportAdded(context, stretch)
  },
})

const tooMany = 20
const quoting = Feature.Quote | Feature.Apostrophe

type Context = PairContext<Report<typeof messages>>
type Pairs = readonly { readonly target: QuotedStretch }[]

/** Two texts of other paragraphs are not aligned well enough to compare their quotations. */
function isComparable(source: Side, target: Side): boolean {
  return source.text.includes('\n') === target.text.includes('\n') && paragraphs(source) === paragraphs(target)
}

function paragraphs({ text }: Side): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** A line of dialogue begins with a dash in Spanish, French, Polish …: that is its quotation mark. */
function hasDialogueDash({ text }: Side): boolean {
  return /(?:^|\n)\s{0,4}[—–―-]\s?[\p{L}¿¡]/u.test(text)
}

function reportLost({ source, target, lexicons, report }: Context, stretch: QuotedStretch, pairs: Pairs): void {
  const { quotation } = stretch
  // A mark that stands alone in the source says too little; two halves of one speech may become one.
  if (!quotation || isHalfOfSpeech(source, quotation)) return
  const place = locateUnquoted(source, stretch, target, pairs, lexicons)
  if (!place) return
  const { primary } = quotationConventionOf(target.locale)
  const isDoubtful = quotation.single || quotation.level > 0 || isNameInMarks(source, quotation)
  // Without word data nothing but a name is recognised, and not to find the words says nothing.
  const isShort =
    lexicons.target !== undefined && quotation.end - quotation.start < 24 && source.quotations.all.length === 1
  report({
    message: 'lost',
    start: place.start,
    end: place.end,
    data: { quoted: source.slice(quotation.inner).trim() },
    related: [{ side: 'source', start: quotation.start, end: quotation.end }],
    suggestions: place.certain
      ? [{ replacement: primary.open + target.slice(place) + primary.close, safe: false }]
      : [],
    confidence: isDoubtful ? 0.45 : place.certain ? 0.7 : place.recognised ? 0.55 : isShort ? 0.5 : 0.4,
  })
}

/** `“…,” he said, “…”`: the marks inside a speech go when its halves are joined. */
function isHalfOfSpeech(source: Side, { start, end, level }: Quotation): boolean {
  return source.quotations.all.some(other => {
    if (other.level !== level || other.start === start) return false
    const between = other.end <= start ? [other.end, start] : [end, other.start]
    const gap = source.text.slice(between[0], between[1])
    return between[0]! <= between[1]! && gap.length < 60 && /,\s*$/.test(gap)
  })
}

/** A surname, a nickname, a title in marks: a translation may well write it without. */
function isNameInMarks({ words, language }: Side, { inner }: Quotation): boolean {
  let index = firstEndingAfter(words, inner.start)
  if (index >= words.length || words[index]!.start >= inner.end) return true
  for (; index < words.length && words[index]!.start < inner.end; index++) {
    const { shape, text } = words[index]!
    if (shape === 'unspaced' || (shape === 'lower' && !isOfClass(language.code, 'closed', text))) return false
  }
  return true
}

/**
 * Marks around a title, a name or a whole speech are the translator's to set where the source has italics or a dash; marks around a
 * word or two of plain language are irony.
 */
function reportAdded({ source, target, lexicons, report }: Context, { quotation }: QuotedStretch): void {
  if (!quotation || '「『《〈〝'.includes(quotation.open)) return
  const { start, end, inner, single, level } = quotation
  const quoted = target.slice(inner).trim()
  if (quoted === '' || (inner.start <= 1 && inner.end >= target.text.length - 2)) return
  const { first, last, before } = contextOf(target, quotation)
  if (last < first) return
  const isPlain = last - first < 3 && level === 0 && isPlainLanguage(target, lexicons, first, last)
  const isMentioned =
    (before !== undefined && metalanguageOf(target.language.code).has(before.text.toLowerCase())) ||
    source.words.some(({ text }) => isOfClass(source.language.code, 'mention', text)) ||
    indexOfWords(source.text, quoted) >= 0 ||
    hasLabel(source, target)
  report({
    message: 'added',
    start,
    end,
    data: { quoted },
    suggestions: [{ replacement: quoted, safe: false }],
    // A text about software names a label or a value of its own.
    confidence: isPlain && !isMentioned && !single && !isAboutSoftware(source) ? 0.65 : 0.4,
  })
}

/**
 * A capital inside a sentence that marks a button or a key, not a name, which the translation would keep: `Click Save to …`. Where
 * nouns have no capitals, the label keeps its own in the translation.
 */
function hasLabel({ words, cues, language }: Side, target: Side): boolean {
  if (language.capitalisesNouns || !target.language.capitalisesNouns) return false
  return words.some(
    (word, at) =>
      at > 0 &&
      word.shape === 'capitalised' &&
      !target.vocabulary.has(word.text.toLowerCase()) &&
      !cues.some(({ index }) => index === at),
  )
}

/** No name and no title: only lower-case words, and in German nouns that follow no other noun (`der Roman „Die Verwandlung“`). */
function isPlainLanguage(
  { words, language }: Side,
  { english, target }: Lexicons,
  first: number,
  last: number,
): boolean {
  for (let index = first; index <= last; index++) {
    const { shape, text } = words[index]!
    if (shape === 'lower') continue
    if (shape !== 'capitalised' || !language.capitalisesNouns) return false
    if (english?.nameKind(text) !== undefined || target?.isClosedClass(text)) return false
  }
  return words[first]!.shape === 'lower' || words[first - 1]?.shape !== 'capitalised' || first === 1
}
