import * as z from 'zod/mini'
import { contextOf, isMidClause, type QuotationContext, writtenForm } from '../../analysis/quotations.js'
import { counterpartOf, type QuotedStretch, stemOf } from '../../analysis/quotations-align.js'
import { hasClass } from '../../analysis/seams-context.js'
import { hasEnding, isOfClass } from '../../analysis/seams-words.js'
import type { Side } from '../../analysis/side.js'
import { firstEndingAfter } from '../../model/span.js'
import { Feature } from '../../text/characters.js'
import type { Quotation } from '../../text/quotations.js'
import type { Word } from '../../text/words.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  capital: {
    text: '“{{word}}” begins a fragment in the middle of the sentence and takes no capital',
    confidence: 0.8,
  },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'quote-case',
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  scope: 'target',
  features: Feature.Quote | Feature.Apostrophe,
  options: z.object({}),
  messages,
  docs: {
    what: 'Finds a capital at the start of a quoted fragment in the middle of a sentence.',
    why: 'Engines translate the fragment as a sentence of its own and leave its capital; it looks like a title or a name.',
    fix: 'Write the word in lower case.',
    method:
      'The aligned quotation of the source, where it begins in lower case; without it, the closed classes before and inside the marks. Names, titles, German nouns and sentences after a colon keep their capital.',
  },
  examples: [
    {
      targetLang: 'it',
      source: 'They are bound by a “shared will” to win.',
      target: 'Sono legati da una “Volontà comune” di vincere.',
      finds: [{ text: 'Volontà', suggests: 'volontà' }],
    },
    {
      targetLang: 'es',
      target: 'Dijo que “La situación es grave”.',
      finds: ['La'],
      fixed: 'Dijo que “la situación es grave”.',
    },
    { targetLang: 'es', target: 'Dijo: “La situación es grave”.' },
    { targetLang: 'it', target: 'Ha letto “Il nome della rosa” in un giorno.' },
    { targetLang: 'de', source: 'He called it “a scandal”.', target: 'Er nannte es einen „Skandal“.' },
  ],
  check(context) {
    const { target } = context
    if (!target.has(Feature.Quote | Feature.Apostrophe)) return
    for (const quotation of target.quotations.all) {
      if (!'「『《〈〝'.includes(quotation.open)) judge(context, quotation)
    }
  },
})

function judge(context: Context, quotation: Quotation): void {
  const { target, source, report } = context
  const around = contextOf(target, quotation)
  const word = target.words[around.first]
  if (word?.shape !== 'capitalised' || around.last < around.first || !isMidClause(around)) return
  // A mark between the opening mark and the word (`“#Ora`, `“(Una`) makes it no plain fragment.
  if (
    /[^\s]/u.test(target.text.slice(quotation.inner.start, word.start)) ||
    isOfClass(target.language.code, 'name-like', word.text)
  )
    return
  const counterpart = source && counterpartOf(source, target, quotation)
  const sourceWord = counterpart && source!.words[firstEndingAfter(source!.words, counterpart.inner.start)]
  const isClosed = isClosedClass(context, word)
  const confidence =
    sourceWord && sourceWord.start < counterpart.inner.end
      ? withSource(context, source!, counterpart, around, sourceWord, isClosed)
      : alone(context, quotation, around, word, isClosed)
  if (confidence === 0) return
  const lower = word.text.charAt(0).toLowerCase() + word.text.slice(1)
  report({
    message: 'capital',
    start: word.start,
    end: word.end,
    data: { word: word.text },
    related: sourceWord ? [{ side: 'source', start: sourceWord.start, end: sourceWord.end }] : [],
    suggestions: [{ replacement: lower, safe: isClosed && confidence >= 0.75 }],
    confidence,
  })
}

/** The source quotation begins in lower case: so does the fragment, unless a name or a German noun came first. */
function withSource(
  context: Context,
  source: Side,
  counterpart: QuotedStretch,
  around: QuotationContext,
  sourceWord: Word,
  isClosed: boolean,
): number {
  const { target } = context
  if (sourceWord.shape === 'capitalised') return isClosed && isAfterSubordinator(target, around) ? 0.7 : 0
  // In a chat that has no capitals a lower-case letter says nothing.
  if (sourceWord.shape !== 'lower' || source.words[0]!.shape === 'lower') return 0
  if (target.language.capitalisesNouns && !isClosed && !isGermanAdjective(target, around.first)) return 0
  // A word alone may be the thing spoken of: das „Ja“, il “No”.
  const isAlone = around.first === around.last
  if (isClosed && isAlone) return 0
  const base = around.introduction === ',' ? 0.55 : 0.85
  if (isClosed) {
    // After a verb of saying a whole sentence may be quoted without a colon.
    const isShort = around.last - around.first < 3
    return isShort || isGoverned(context, around) || !followsSaying(source, counterpart) ? base : 0.45
  }
  if (isName(context, around.first)) return 0
  if (isAlone) return context.target.words[around.first]!.text.length < 4 ? 0 : 0.55
  return hasCapitalAfter(source, counterpart) ? 0.45 : Math.min(base, 0.8)
}

function followsSaying(source: Side, counterpart: QuotedStretch): boolean {
  const { before, introduction } = contextOf(source, counterpart)
  return before === undefined || introduction === ',' || isOfClass(source.language.code, 'saying', before.text)
}

/** A name further on in the source may have come first: “the people of Chile” → “Şili halkı”. */
function hasCapitalAfter({ words }: Side, { inner }: QuotedStretch): boolean {
  const from = firstEndingAfter(words, inner.start) + 1
  for (let index = from; index < words.length && words[index]!.start < inner.end; index++) {
    if (words[index]!.shape !== 'lower' && words[index]!.text !== 'I') return true
  }
  return false
}

/** Whether the word before the mark asks for a part of the clause: a determiner, a preposition, a conjunction, a copula. */
function isGoverned({ target, lexicons }: Context, { before }: QuotationContext): boolean {
  if (before?.shape !== 'lower') return false
  const { code } = target.language
  const form = writtenForm(target, before)
  if ((['determiner', 'preposition', 'subordinator', 'copula'] as const).some(name => isOfClass(code, name, form)))
    return true
  const lexicon = lexicons.target
  return lexicon !== undefined && (lexicon.determiners.has(form) || hasClass(lexicon, form, 'preposition'))
}

/** Without the source: only after a word that asks for a part of a clause, and where no title is likely. */
function alone(
  context: Context,
  quotation: Quotation,
  around: QuotationContext,
  word: Word,
  isClosed: boolean,
): number {
  const { target, lexicons } = context
  const { before } = around
  if (before?.shape !== 'lower') return 0
  const hasCapitals = hasOtherCapital(target, around)
  if (hasCapitals && !target.language.capitalisesNouns) return 0
  if (isAfterSubordinator(target, around)) return isClosed ? 0.75 : hasCapitals ? 0 : knownLower(target, word) ? 0.6 : 0
  if (hasCapitals || (target.language.capitalisesNouns && !isClosed)) return 0
  if (/[.!?…]["”»]?$/u.test(target.slice(quotation.inner))) return 0
  const form = writtenForm(target, before)
  const length = around.last - around.first + 1
  const kinds = lexicons.target?.determinerReadings(form).map(({ kind }) => kind) ?? []
  const isDetermined = kinds.length > 0 || isOfClass(target.language.code, 'determiner', form)
  if (!isGoverned(context, around)) return 0
  // Titles are short, and few stand after an indefinite article.
  if (length >= 6) return isName(context, around.first) ? 0 : 0.6
  if (length < 2 || isClosed || isName(context, around.first)) return 0
  const isIndefinite =
    kinds.some(kind => kind === 'article-indefinite' || kind === 'demonstrative') || /^(?:an?)$/.test(form)
  if (isIndefinite) return 0.55
  // `the “Schedule to publish” option`: a label.
  const isLabel = around.after !== undefined && !isClosedClass(context, around.after)
  return isDetermined && !isLabel && knownLower(target, word) ? 0.55 : 0
}

function isClosedClass({ target, lexicons }: Context, word: Word): boolean {
  const { code } = target.language
  if (code === 'en') return isOfClass('en', 'closed', word.text)
  return lexicons.target?.isClosedClass(writtenForm(target, word)) ?? false
}

function isAfterSubordinator(target: Side, { before }: QuotationContext): boolean {
  return (
    before !== undefined && before.shape === 'lower' && isOfClass(target.language.code, 'subordinator', before.text)
  )
}

function hasOtherCapital({ words }: Side, { first, last }: QuotationContext): boolean {
  for (let index = first + 1; index <= last; index++) if (words[index]!.shape !== 'lower') return true
  return false
}

const lowerWords = new WeakMap<Side, ReadonlySet<string>>()

/** Whether the word stands in lower case elsewhere in the text: then it is no name. */
function knownLower(target: Side, word: Word): boolean {
  let known = lowerWords.get(target)
  if (!known) {
    known = new Set(target.words.filter(({ shape }) => shape === 'lower').map(({ text }) => text))
    lowerWords.set(target, known)
  }
  return known.has(word.text.toLowerCase())
}

const nameStems = new WeakMap<Side, ReadonlySet<string>>()

/** The stems of the words that the text writes with a capital. */
function nameStemsOf(side: Side): ReadonlySet<string> {
  let known = nameStems.get(side)
  if (!known) {
    known = new Set(
      side.words.filter(({ shape }) => shape !== 'lower' && shape !== 'digits').map(({ text }) => stemOf(text)),
    )
    nameStems.set(side, known)
  }
  return known
}

/** A name of its own, or one that the source has too. */
function isName({ target, source, lexicons }: Context, index: number): boolean {
  const word = target.words[index]!
  if (lexicons.english?.nameKind(word.text) !== undefined) return true
  // What the English list has only with a capital is a name: American.
  if (target.language.code === 'en' && lexicons.english?.words.has(word.text) === false) return true
  const next = target.words[index + 1]
  if (
    next &&
    !target.language.capitalisesNouns &&
    next.start - word.end <= 2 &&
    next.shape !== 'lower' &&
    next.shape !== 'digits'
  )
    return true
  return source !== undefined && nameStemsOf(source).has(stemOf(word.text))
}

/** `„Große Herausforderung“`: an adjective before its noun, or one by its suffix. */
function isGermanAdjective({ words }: Side, index: number): boolean {
  const word = words[index]!
  const next = words[index + 1]
  if (hasEnding('de', 'adjective-suffix', word.text)) return true
  return next?.shape === 'capitalised' && next.start - word.end === 1 && hasEnding('de', 'adjective-ending', word.text)
}
