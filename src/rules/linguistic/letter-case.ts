import * as z from 'zod/mini'
import { nounConfidence } from '../../analysis/german-nouns.js'
import {
  capitalisesSmall,
  firstWord,
  hasLower,
  isAcronymOnly,
  isAlwaysCapital,
  isCased,
  isMidSentence,
  isOfName,
  lettersOf,
  lowerConfidence,
} from '../../analysis/letter-case.js'
import { isCapitalNationality } from '../../analysis/nationalities.js'
import { abbreviationsOf } from '../../text/abbreviations.js'
import { Feature, isUpperUnit } from '../../text/characters.js'
import { scriptsOf } from '../../text/scripts.js'
import type { Word } from '../../text/words.js'
import { defineRule, type PairContext, type Report, type RuleContext } from '../rule.js'

const messages = {
  lower: {
    text: '“{{word}}” begins the translation with a small letter, the source begins with a capital',
    confidence: 0.75,
  },
  upper: {
    text: '“{{word}}” begins the translation with a capital, the source begins with a small letter',
    confidence: 0.55,
  },
  capitals: { text: '“{{word}}” is in capitals, the source is not', confidence: 0.7 },
  lostCapitals: { text: 'The source is in capitals, the translation is not', confidence: 0.6 },
  title: {
    text: '“{{word}}” keeps English title case; {{language}} writes small letters in headings',
    confidence: 0.55,
  },
  sentence: { text: '“{{word}}” begins a sentence with a small letter', confidence: 0.65 },
  inner: { text: '“{{word}}” has a capital inside the word', confidence: 0.65 },
  nationality: {
    text: '“{{word}}”: {{language}} writes adjectives of nations with a small letter',
    confidence: 0.7,
  },
  noun: { text: '“{{word}}”: {{language}} writes nouns with a capital', confidence: 0.75 },
  calendar: { text: '“{{word}}”: {{language}} writes months and weekdays with a small letter', confidence: 0.65 },
} as const

type Context = RuleContext<Report<typeof messages>>
type Pair = PairContext<Report<typeof messages>>

/** Languages whose adjectives of nations are known. */
const smallNations = new Set(['es', 'fr', 'it', 'pt'])
const cased = new Set(['Latn', 'Cyrl', 'Grek', 'Armn'])
/** Languages that write headings, months and weekdays small. */
const smallTitles = new Set('it es fr pt ca gl ro pl cs sk sv da nb nn no fi ru uk bg hr sr sl'.split(' '))

export default defineRule({
  id: 'letter-case',
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  scope: 'target',
  options: z.object({}),
  yieldsTo: [
    'untranslated-segment',
    'foreign-word',
    'quote-case',
    'truncation',
    'mixed-script',
    'mojibake',
    'date-format',
    'do-not-translate',
    'name-mismatch',
  ],
  messages,
  supports: language =>
    scriptsOf(language).size === 0 || [...scriptsOf(language)].some(script => cased.has(script))
      ? true
      : 'its script has no capitals',
  docs: {
    what: 'Finds first letters and whole texts in another case than the source, English title case, small letters after a full stop, capitals inside a word, capital months.',
    why: 'Labels that begin now with a capital and now without look careless; capitals shout where the source does not.',
    fix: 'Write the letter in the case that the source and the language ask for.',
    method:
      'The source decides the first letter and capitals throughout; German nouns, names and program words are left alone. data: word.',
  },
  examples: [
    {
      source: 'Save changes',
      targetLang: 'it',
      target: 'salva le modifiche',
      finds: [{ text: 'salva', message: 'lower', suggests: 'Salva' }],
      fixed: 'Salva le modifiche',
    },
    {
      source: 'Delete all files?',
      targetLang: 'de',
      target: 'ALLE DATEIEN LÖSCHEN?',
      finds: [{ text: 'ALLE DATEIEN LÖSCHEN', message: 'capitals' }],
    },
    {
      targetLang: 'fr',
      target: 'Il est venu Lundi dernier.',
      finds: [{ text: 'Lundi', message: 'calendar', suggests: 'lundi' }],
    },
    {
      source: 'Network Access Settings',
      targetLang: 'es',
      target: 'Configuración De Acceso A La Red',
      finds: [{ text: 'Configuración De Acceso A La Red', message: 'title' }],
    },
    { source: 'iPhone settings', targetLang: 'de', target: 'Einstellungen des iPhone' },
    { source: 'git was not found', targetLang: 'fr', target: 'git est introuvable' },
  ],
  check(context) {
    const { target, source } = context
    if (target.words.length === 0) return
    if (source && source.words.length > 0) {
      if (compareCapitals(context as Pair)) return
      compareFirst(context as Pair)
      judgeTitle(context as Pair)
    }
    judgeWords(context)
  },
})

function compareFirst(context: Pair): void {
  const { source, target, report } = context
  const ours = firstWord(source)
  const theirs = firstWord(target)
  if (!ours || !theirs || !isCased(ours) || !isCased(theirs) || isMixed(ours) || isMixed(theirs)) return
  const isUpper = isUpperUnit(ours.text.charCodeAt(0))
  if (isUpper === isUpperUnit(theirs.text.charCodeAt(0))) return
  // A program word, a name or a unit that both have.
  if (source.vocabulary.has(theirs.text.toLowerCase()) || target.vocabulary.has(ours.text.toLowerCase())) return
  const related = [{ start: ours.start, end: ours.end }]
  const span = { start: theirs.start, end: theirs.end, data: { word: theirs.text }, related }
  const rest = theirs.text.slice(1)
  if (isUpper) {
    if (smallTitles.has(target.language.code) && isAlwaysCapital(source)) return
    const confidence = lowerConfidence(source, target, ours)
    const replacement = theirs.text.charAt(0).toLocaleUpperCase(target.language.code) + rest
    report({
      message: 'lower',
      ...span,
      suggestions: [{ replacement, safe: confidence === undefined }],
      ...(confidence && { confidence }),
    })
    return
  }
  if (target.language.capitalisesNouns || theirs.shape === 'upper') return
  const replacement = theirs.text.charAt(0).toLocaleLowerCase(target.language.code) + rest
  // Whole sentences get their capital whatever the source does.
  const confidence = source.words.length > 3 || /[.!?:]\s*$/.test(target.text) ? 0.35 : 0.45
  report({ message: 'upper', ...span, suggestions: [{ replacement, safe: false }], confidence })
}

function isMixed({ shape }: Word): boolean {
  return shape === 'mixed' || shape === 'digits' || shape === 'unspaced'
}

/** Whole texts in capitals on one side only. */
function compareCapitals(context: Pair): boolean {
  const { source, target, report } = context
  if (hasLower(source) && hasLower(target)) return false
  const ours = lettersOf(source)
  const theirs = lettersOf(target)
  const first = target.words[0]!
  const last = target.words.at(-1)!
  const span = { start: first.start, end: last.end }
  if (theirs.upper >= 6 && theirs.lower === 0 && ours.lower > ours.upper && target.words.length > 1) {
    report({ message: 'capitals', ...span, data: { word: target.slice(span) } })
    return true
  }
  if (
    ours.upper >= 6 &&
    ours.lower === 0 &&
    theirs.lower > theirs.upper &&
    theirs.lower > 3 &&
    !isAcronymOnly(source)
  ) {
    const replacement = target.slice(span).toLocaleUpperCase(target.language.code)
    report({ message: 'lostCapitals', ...span, suggestions: [{ replacement, safe: false }] })
    return true
  }
  return false
}

/** Every word of a heading capitalised, small words too. */
function judgeTitle({ source, target, report }: Pair): void {
  const { words, language } = target
  if (!smallTitles.has(language.code) || words.length < 3 || words.length > 12 || /[.!?]\s+\S/.test(target.text)) return
  let own = 0
  for (const { shape, text } of words) {
    if (shape === 'lower' && text.length > 1) return
    if (shape === 'capitalised' && !source.vocabulary.has(text.toLowerCase())) own++
  }
  if (own < 3 || !capitalisesSmall(target, source)) return
  const span = { start: words[0]!.start, end: words.at(-1)!.end }
  report({ message: 'title', ...span, data: { word: target.slice(span), language: language.name } })
}

function judgeWords(context: Context): void {
  const { target, lexicons } = context
  const { words, cues } = target
  if (smallTitles.has(target.language.code)) {
    for (const { index, cue } of cues) {
      if ((cue.month > 0 || cue.weekday > 0) && words[index]!.shape === 'capitalised') judgeCalendar(context, index)
    }
  }
  const hasStop = target.has(Feature.Dot)
  const isGerman = target.language.code === 'de'
  const isSmall = smallNations.has(target.language.code)
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!
    if (word.shape === 'capitalised') {
      if (isSmall && isCapitalNationality(target, index, lexicons)) tellCase(context, 'nationality', index, 0.7)
    } else if (word.shape === 'lower') {
      const sure = isGerman ? nounConfidence(target, index, lexicons) : 0
      if (sure > 0) tellCase(context, 'noun', index, sure)
      if (hasStop && target.text.charCodeAt(word.start - 2) === 0x2e) judgeSentence(context, index)
    } else if (word.shape === 'mixed') judgeInner(context, word)
  }
}

/** `le gouvernement Français`, `gegen den bau des Stadions` */
function tellCase(context: Context, message: 'nationality' | 'noun', index: number, confidence: number): void {
  const { source, target, report } = context
  const { start, end, text: word } = target.words[index]!
  // A name that the source has as well.
  if (message === 'nationality' && source?.vocabulary.has(word.toLowerCase())) return
  const first = message === 'noun' ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()
  const data = { word, language: target.language.name }
  const suggestions = [{ replacement: first + word.slice(1), safe: false }]
  report({ message, start, end, data, suggestions, confidence })
}

function judgeCalendar({ target, source, report }: Context, index: number): void {
  const { words } = target
  const word = words[index]!
  const before = words[index - 1]
  if (!before || !isMidSentence(target, word)) return
  if (index > 1 && before.shape !== 'lower' && before.shape !== 'digits') return
  if (source?.vocabulary.has(word.text.toLowerCase())) return
  if (isOfName(target, index)) return
  const replacement = word.text.charAt(0).toLowerCase() + word.text.slice(1)
  report({
    message: 'calendar',
    start: word.start,
    end: word.end,
    data: { word: word.text, language: target.language.name },
    suggestions: [{ replacement, safe: true }],
  })
}

/** A small letter after a full stop that ends no abbreviation. */
function judgeSentence({ target, source, report }: Context, index: number): void {
  const { text, prose, language, words } = target
  const word = words[index]!
  const before = words[index - 1]!
  if (before.end !== word.start - 2 || text[word.start - 1] !== ' ' || before.shape !== 'lower') return
  if (before.text.length < 4 || abbreviationsOf(language.code).has(before.text) || word.text.length < 2) return
  if (source && /\p{Ll}\. \p{Ll}/u.test(source.text)) return
  // `e.g. foo`, `.net`, or a list of words cut short.
  if (/\.\p{L}+\. ?$/u.test(prose.slice(Math.max(0, before.start - 2), word.start))) return
  const replacement = word.text.charAt(0).toLocaleUpperCase(language.code) + word.text.slice(1)
  report({
    message: 'sentence',
    start: word.start,
    end: word.end,
    data: { word: word.text },
    suggestions: [{ replacement, safe: false }],
  })
}

/** `THe`, `ciTtà`; names with capitals inside stand in the source too. */
function judgeInner({ target, source, report }: Context, word: Word): void {
  if (word.text.length < 4 || /[^\p{L}]/u.test(word.text)) return
  const twoFirst = /^\p{Lu}{2}\p{Ll}{2,}$/u.test(word.text)
  if (!twoFirst && !/^\p{L}?\p{Ll}+\p{Lu}\p{Ll}*$/u.test(word.text)) return
  const lower = word.text.toLowerCase()
  if (source?.text.toLowerCase().includes(lower.slice(0, 6))) return
  if (!twoFirst && word.text.length < 5) return
  // `vederLa`: the polite pronoun; `McDonald`; `%sText`, `%(name)sText`.
  if (
    /\p{Ll}(?:L[aei]|Vi|Gli)$|^(?:Mc|Mac|De|Di|La|Le|Van|O)\p{Lu}/u.test(word.text) ||
    /[%)]/.test(target.text.charAt(word.start - 1))
  )
    return
  const all = target.words.filter(other => other.text.toLowerCase() === lower)
  if (all.length > 1 && all.every(other => other.text === word.text)) return
  const replacement = isUpperUnit(word.text.charCodeAt(0)) ? word.text.charAt(0) + lower.slice(1) : lower
  const confidence = source ? (twoFirst ? 0.7 : 0.55) : twoFirst ? 0.5 : 0.4
  report({
    message: 'inner',
    start: word.start,
    end: word.end,
    data: { word: word.text },
    suggestions: [{ replacement, safe: false }],
    confidence,
  })
}
