import * as z from 'zod/mini'
import { exchangedEntity } from '../../analysis/entities.js'
import { placesOf } from '../../analysis/exonyms.js'
import { exchangedGivenName } from '../../analysis/given-names.js'
import { nameFormOf, shareConcept } from '../../analysis/name-forms.js'
import { findLabels } from '../../analysis/name-labels.js'
import { exchangedOrder } from '../../analysis/name-order.js'
import { counterpartOf, isNear, isPartlyKept, isShortened, isSlip, pairConfidence } from '../../analysis/name-pairs.js'
import { isAnswered, isFree, type Name, openingName, unmatchedNames } from '../../analysis/names.js'
import type { Side } from '../../analysis/side.js'
import { areStrangers } from '../../analysis/strangers.js'
import { Feature } from '../../text/characters.js'
import { indexOfWords } from '../../text/search.js'
import { foldName } from '../../text/similar.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  wrong: 'The name “{{found}}” is not in the source, which has “{{name}}”',
  altered: 'The name “{{name}}” of the source is written “{{found}}”',
  missing: {
    text: 'The name “{{name}}” of the source is missing from the translation',
    category: 'accuracy/omission',
    confidence: 0.4,
  },
  exchanged: {
    text: '“{{found}}” stands where the source has “{{name}}”, and the other way round',
    confidence: 0.55,
  },
  extra: { text: 'The name “{{found}}” is not in the source', category: 'accuracy/addition', confidence: 0.4 },
  decorated: {
    text: '“{{found}}” explains a name and is not in the source',
    severity: 'minor',
    category: 'accuracy/addition',
  },
} as const

/** Names are compared each with each; a list of hundreds is no text. */
const tooMany = 200
type Context = PairContext<Report<typeof messages>>

const known = /^(?:en|it|es|fr|de|pt)$/

export default defineRule({
  id: 'name-mismatch',
  category: 'accuracy/mistranslation',
  severity: 'major',
  scope: 'pair',
  options: z.object({
    /** Names that may be rendered in any way, in any case. */
    allow: z._default(z.array(z.string()), []),
  }),
  yieldsTo: [
    'omission',
    'addition',
    'truncation',
    'untranslated-segment',
    'wrong-language',
    'repetition',
    'llm-artefact',
    'foreign-word',
    'number-mismatch',
    'date-mismatch',
  ],
  messages,
  supports: (target, source) =>
    known.test(target) && known.test(source)
      ? true
      : 'the forms that names take in one of the two languages are not known',
  docs: {
    what: 'Finds names of the source that the translation lost, altered or replaced, and names explained where the source does not.',
    why: 'A wrong name is a wrong fact, and reads as smoothly as the right one.',
    fix: 'Write the name of the source, or its usual form in the target language; add a form that is right to the option `allow`.',
    method:
      'Regions from CLDR through Intl, cities, nations, institutions and rulers from data/exonyms.txt; spelling and inflection are tolerated by stem and consonants. data: name, found.',
  },
  examples: [
    {
      source: 'Yesterday Angela Merkel met the mayor.',
      targetLang: 'it',
      target: 'Ieri Angela Schröder ha incontrato il sindaco.',
      finds: [{ text: 'Schröder', message: 'wrong', suggests: 'Merkel' }],
    },
    {
      source: 'The factory in Wolfsburg was closed.',
      targetLang: 'es',
      target: 'La fábrica de Wolfsbrug (ciudad) fue cerrada.',
      finds: [
        { text: 'Wolfsbrug', message: 'altered', suggests: 'Wolfsburg' },
        { text: ' (ciudad)', message: 'decorated' },
      ],
      fixed: 'La fábrica de Wolfsbrug fue cerrada.',
    },
    {
      source: 'The NATO summit in Munich ended.',
      targetLang: 'fr',
      target: 'Le sommet de l’OTAN à Munich a pris fin.',
    },
    {
      source: 'She flew from London to the Netherlands.',
      targetLang: 'pt',
      target: 'Ela voou de Londres para os Países Baixos.',
    },
  ],
  check(context, options) {
    const { source, target } = context
    if (source.text === target.text || target.words.length === 0) return
    checkLabels(context as Context)
    if (checkOrder(context as Context)) return
    if (!checkExchanged(context as Context)) checkNames(context as Context, options.allow)
  },
})

/** Subject and object exchanged. */
function checkOrder({ source, target, report }: Context): boolean {
  const order = exchangedOrder(source, target)
  if (!order) return false
  const { ours, theirs } = order
  report({
    message: 'exchanged',
    start: theirs.subject.start,
    end: theirs.subject.end,
    data: { name: ours.subject.text, found: theirs.subject.text },
    related: [{ side: 'source', start: ours.subject.start, end: ours.subject.end }],
    suggestions: [{ replacement: ours.subject.text, safe: false }],
  })
  return true
}

/** One country, institution or given name instead of another, where both are known. */
function checkExchanged(context: Context): boolean {
  const { source, target, lexicons, report } = context
  const entity = exchangedEntity(source, target)
  const exchanged = entity ?? exchangedGivenName(source, target, lexicons)
  if (!exchanged || areStrangers(source, target, lexicons)) return false
  const { lost, found } = exchanged
  report({
    message: 'wrong',
    start: found.start,
    end: found.end,
    data: { name: lost.text, found: found.text },
    related: [{ side: 'source', start: lost.start, end: lost.end }],
    suggestions: entity ? [] : [{ replacement: lost.text, safe: false }],
    confidence: entity ? 0.7 : 0.6,
  })
  return true
}

function checkNames(context: Context, allow: readonly string[]): void {
  const { source, target, lexicons } = context
  const ours = unmatchedNames(source, target, lexicons)
  const theirs = unmatchedNames(target, source, lexicons)
  if (ours.length + theirs.length === 0 || ours.length + theirs.length > tooMany) return
  const lost: Name[] = []
  for (const name of ours) {
    if (allow.some(allowed => foldName(allowed) === name.form.folded)) continue
    if (isAnswered(name, source, target)) checkSlip(context, name)
    else if (isFree(name, source) && !theirs.some(other => isShortened(name, other))) lost.push(name)
  }
  const added = theirs.filter(name => !isAnswered(name, target, source) && isFree(name, target))
  if (lost.length + added.length === 0 || areStrangers(source, target, context.lexicons)) return
  compare(context, lost, added)
}

function compare(context: Context, lost: readonly Name[], added: readonly Name[]): void {
  const { source, target } = context
  const free = new Set(added)
  const alone = lost.length === 1 && added.length === 1
  for (const name of lost) {
    if (checkSlip(context, name)) continue
    const counterpart =
      counterpartOf(name, free, source, target, alone) ?? openingCounterpart(name, added, source, target)
    if (counterpart) {
      free.delete(counterpart)
      reportPair(context, name, counterpart, alone)
    } else if (!isPartlyKept(name, source, target)) reportMissing(context, name, lost)
  }
  for (const { word } of free)
    context.report({
      message: 'extra',
      start: word.start,
      end: word.end,
      data: { found: word.text },
      confidence: extraConfidence(source, target, word),
    })
}

/** What follows a name that opens an English sentence as its subject. */
const verb = /^(?:is|was|has|had|will|would|can|could|may|said|says|won|lost|sold|bought|beat|\p{Ll}{3,}ed)$/u

/** “Samsung will …”, “Huawei wird …”: the name that opens the sentence in both texts. */
function openingCounterpart(name: Name, added: readonly Name[], source: Side, target: Side): Name | undefined {
  if (name.index > 0 || added.length > 0 || source.language.code !== 'en' || source.words.length < 5) return undefined
  const next = source.words[1]!
  if (!verb.test(next.text) || next.start - name.word.end !== 1 || /(?:ing|ly|s)$/.test(name.word.text))
    return undefined
  return openingName(target, source)
}

/** Where the source hides its names among capitalised nouns, the English side alone can tell. */
function extraConfidence(source: Side, target: Side, { shape, text, hash, start }: Name['word']): number {
  const telling = source.language.capitalisesNouns && target.language.code === 'en' && shape === 'capitalised'
  // “Naples, Italy”: added to help the reader.
  if (placesOf('en').has(hash) && (start === 0 || target.text[start - 2] === ',')) return 0.45
  return telling && !demonym.test(text) && !text.endsWith('s') ? 0.6 : 0.35
}

/** A name with two letters exchanged, anywhere in the translation. */
function checkSlip({ source, target, report }: Context, { word, form }: Name): boolean {
  const { folded } = form
  if (folded.length < 5) return false
  let at = -1
  for (let index = 0; index < target.words.length; index++) {
    const other = nameFormOf(target.words[index]!)
    if (other.letters !== form.letters) continue
    if (other.folded === folded || shareConcept(form, other)) return false
    if (at < 0 && isSlip(folded, other.folded)) at = index
  }
  if (at < 0) return false
  const found = target.words[at]!
  report({
    message: 'altered',
    start: found.start,
    end: found.end,
    data: { name: word.text, found: found.text },
    related: [{ side: 'source', start: word.start, end: word.end }],
    suggestions: [{ replacement: source.slice(word), safe: false }],
    confidence: 0.8,
  })
  return true
}

function reportPair(context: Context, name: Name, found: Name, alone: boolean): void {
  const { word, form } = name
  const altered = isNear(form.folded, found.form.folded)
  const confidence = pairConfidence(context.source, context.target, name, found, alone)
  context.report({
    message: altered ? 'altered' : 'wrong',
    start: found.word.start,
    end: found.word.end,
    data: { name: word.text, found: found.word.text },
    related: [{ side: 'source', start: word.start, end: word.end }],
    suggestions: [{ replacement: word.text, safe: false }],
    confidence,
  })
}

function reportMissing(context: Context, name: Name, lost: readonly Name[]): void {
  const { word, index } = name
  // A name of several words is lost once.
  if (lost.some(other => other.index === index - 1)) return
  const end = context.target.text.trimEnd().length
  context.report({
    message: 'missing',
    start: end,
    end,
    data: { name: word.text },
    related: [{ side: 'source', start: word.start, end: word.end }],
    confidence: missingConfidence(context.source, name, lost),
  })
}

const demonym =
  /(?:an|ic)$|^(?:Ira[nq]|Israel|Pakistan|Afghan|Kuwait|Yemen|Saud|Emirat|Bahrain|Oman|Qatar|Nepal|Bengal|Somal|Punjab|Azerbaijan|Uzbek|Tha|Hind)i$/

/** A long sentence may say “the president” for a name; a short one hardly. */
function missingConfidence({ words, language }: Side, { word, index, initial }: Name, lost: readonly Name[]): number {
  if (word.shape !== 'capitalised' || initial || demonym.test(word.text)) return 0.35
  // “Download Favicons”: in a title every word has a capital.
  if (words.filter(({ shape }) => shape === 'lower').length < 2) return 0.35
  // Other languages give institutions a capital as well: “el Gobierno”.
  if (language.code !== 'en') return words.length <= 30 && placesOf(language.code).has(word.hash) ? 0.6 : 0.45
  if (lost.some(other => Math.abs(other.index - index) === 1)) return 0.6
  return words.length <= 16 ? 0.55 : 0.45
}

/** “(Stadt)”, “(politico)”: what an encyclopedia adds to a name. */
function checkLabels({ source, target, report }: Context): void {
  if (!target.has(Feature.Bracket) || source.has(Feature.Bracket)) return
  for (const { start, end, label } of findLabels(target)) {
    if (indexOfWords(source.text, label) >= 0) continue
    report({
      message: 'decorated',
      start,
      end,
      data: { found: target.text.slice(start, end).trim() },
      suggestions: [{ replacement: '', safe: true }],
      confidence: 0.85,
    })
  }
}
