import { distance } from 'fastest-levenshtein'
import * as z from 'zod/mini'
import labelText from '../../../data/name-labels.txt'
import { regionsOf } from '../../analysis/exonyms.js'
import { foldedWords, isAnagram, isAnswered, type Name, unmatchedNames } from '../../analysis/names.js'
import { areUnrelated } from '../../analysis/related.js'
import type { Side } from '../../analysis/side.js'
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

const latin = /^(?:en|it|es|fr|de|pt|nl|ca|gl|sv|da|nb|no|ro|af)$/

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
    latin.test(target) && latin.test(source)
      ? true
      : 'names are compared between languages in Latin script that hardly inflect them',
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
    checkNames(context as Context, options.allow)
  },
})

function checkNames(context: Context, allow: readonly string[]): void {
  const { source, target, lexicons } = context
  const ours = unmatchedNames(source, target, lexicons)
  const theirs = unmatchedNames(target, source, lexicons)
  if (ours.length + theirs.length === 0 || ours.length + theirs.length > tooMany) return
  const targetWords = foldedWords(target)
  const lost = ours.filter(
    ({ folded, word }) =>
      !allow.some(name => foldName(name) === folded) && !isKept(folded, word.shape, targetWords, source, target),
  )
  for (const name of ours) if (!lost.includes(name)) checkSlip(context, name, targetWords)
  if (lost.length === 0 && theirs.length === 0) return
  const sourceWords = foldedWords(source)
  const added = theirs.filter(({ folded, word }) => !isKept(folded, word.shape, sourceWords, target, source))
  if (lost.length + added.length === 0 || areUnrelated(source, target)) return
  const free = new Set(added)
  for (const name of lost) {
    if (checkSlip(context, name, targetWords)) continue
    const counterpart = counterpartOf(name, free, source, target, lost.length === 1 && added.length === 1)
    if (counterpart) {
      free.delete(counterpart)
      reportPair(context, name, counterpart)
    } else if (!isPartlyKept(name, source, targetWords)) reportMissing(context, name, lost)
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

/** Where the source hides its names among capitalised nouns, the English side alone can tell. */
function extraConfidence(source: Side, target: Side, { shape, text }: Name['word']): number {
  const telling = source.language.capitalisesNouns && target.language.code === 'en' && shape === 'capitalised'
  return telling && !demonym.test(text) && !text.endsWith('s') ? 0.6 : 0.35
}

function isKept(folded: string, shape: string, words: readonly string[], own: Side, other: Side): boolean {
  if (shape === 'upper' && words.some(word => isAnagram(word, folded))) return true
  return isAnswered(folded, words, own.language.code, other.language.code)
}

/** Of “Christine Blasey Ford” the surname may do. */
function isPartlyKept({ index }: Name, { words }: Side, kept: readonly string[]): boolean {
  return [index - 2, index - 1, index + 1, index + 2].some(at => {
    const other = words[at]
    return other !== undefined && other.shape === 'capitalised' && kept.includes(foldName(other.text))
  })
}

/** A name with two letters exchanged, anywhere in the translation. */
function checkSlip({ source, target, report }: Context, { word, folded }: Name, words: readonly string[]): boolean {
  if (folded.length < 5 || words.includes(folded)) return false
  const at = words.findIndex(other => isSlip(folded, other))
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

/** The new name of the translation that stands where the lost one stood: spelt alike, beside the same neighbour, or as far into the text. */
function counterpartOf(
  name: Name,
  free: ReadonlySet<Name>,
  source: Side,
  target: Side,
  alone: boolean,
): Name | undefined {
  let best: Name | undefined
  // One lost and one new: whatever the word order, they belong together.
  let bestScore = alone ? 0.2 : 0.55
  for (const candidate of free) {
    if ((name.word.shape === 'upper') !== (candidate.word.shape === 'upper')) continue
    const place = Math.abs(name.word.start / source.text.length - candidate.word.start / target.text.length)
    const score =
      1 -
      place * 1.5 +
      (isNear(name.folded, candidate.folded) ? 0.6 : 0) +
      (sharesNeighbour(name, candidate, source, target) ? 0.5 : 0)
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

function isNear(a: string, b: string): boolean {
  return distance(a, b) <= Math.max(1, Math.floor(Math.min(a.length, b.length) / 3))
}

/** Both names stand beside the same word: Angela Merkel, Angela Schröder. */
function sharesNeighbour(name: Name, candidate: Name, source: Side, target: Side): boolean {
  return [-1, 1].some(step => {
    const ours = source.words[name.index + step]
    const theirs = target.words[candidate.index + step]
    return ours !== undefined && theirs !== undefined && ours.shape === 'capitalised' && ours.text === theirs.text
  })
}

function reportPair(context: Context, name: Name, found: Name): void {
  const { word, folded } = name
  const altered = isNear(folded, found.folded)
  const confidence = pairConfidence(
    context.source,
    context.target,
    name,
    found,
    altered,
    sharesNeighbour(name, found, context.source, context.target),
  )
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

function pairConfidence(
  source: Side,
  target: Side,
  { word, index, folded }: Name,
  found: Name,
  altered: boolean,
  neighbour: boolean,
): number {
  if (word.shape === 'upper' || /^\p{Lu}+s$/u.test(word.text)) return 0.45
  if (neighbour) return 0.85
  // A capital word beside it may be what the new name translates: “Church of Scientology”.
  if (inCapitals(source, index)) return 0.4
  if (altered) return isSlip(folded, found.folded) ? 0.65 : 0.4
  // Names that begin alike may be one name in two languages, unless both are known.
  const known = regionsOf(source.language.code).has(folded) && regionsOf(target.language.code).has(found.folded)
  return folded[0] === found.folded[0] && !known ? 0.45 : 0.7
}

function inCapitals({ words }: Side, index: number): boolean {
  for (const at of [index - 2, index - 1, index + 1, index + 2]) {
    const other = words[at]
    if (other && other.shape === 'capitalised' && at > 0) return true
  }
  return false
}

/** Two letters exchanged: no language respells a name so. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
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

const demonym = /(?:an|ic|(?:an|el|aq|en|ait|ad|al|ab)i)$/

/** A long sentence may say “the president” for a name; a short one hardly. */
function missingConfidence({ words, language }: Side, { word, index, initial }: Name, lost: readonly Name[]): number {
  if (word.shape !== 'capitalised' || initial || demonym.test(word.text)) return 0.35
  // “Download Favicons”: in a title every word has a capital.
  if (words.filter(({ shape }) => shape === 'lower').length < 2) return 0.35
  // Other languages give institutions a capital as well: “el Gobierno”.
  if (language.code !== 'en') return 0.45
  if (lost.some(other => Math.abs(other.index - index) === 1)) return 0.6
  return words.length <= 16 ? 0.55 : 0.45
}

let labels: Map<string, ReadonlySet<string>> | undefined

/** “(Stadt)”, “(politico)”: what an encyclopedia adds to a name. */
function checkLabels({ source, target, report }: Context): void {
  if (!target.has(Feature.Bracket) || source.has(Feature.Bracket)) return
  labels ??= new Map(
    labelText
      .trimEnd()
      .split('\n')
      .map(line => [line.slice(0, 2), new Set(line.slice(3).split(' '))]),
  )
  const known = labels.get(target.language.code)
  if (!known) return
  for (const match of target.prose.matchAll(/ \((\p{L}{3,20})\)/gu)) {
    if (!known.has(match[1]!.toLowerCase()) || indexOfWords(source.text, match[1]!) >= 0) continue
    const start = match.index
    report({
      message: 'decorated',
      start,
      end: start + match[0].length,
      data: { found: match[0].trim() },
      suggestions: [{ replacement: '', safe: true }],
      confidence: 0.85,
    })
  }
}
