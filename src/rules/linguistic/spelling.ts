import * as z from 'zod/mini'
import { commonWordsOf } from '../../analysis/common-words.js'
import { type Correction, type Slip, slips } from '../../analysis/corrections.js'
import { isOfSource } from '../../analysis/source-cognates.js'
import { memoryOf, type SpellingMemory } from '../../analysis/spelling-memory.js'
import { type UnknownWord, unknownWords } from '../../analysis/unknown-words.js'
import type { TargetLexicon } from '../../lexicon/index.js'
import type { Suggestion } from '../../model/finding.js'
import { isUndivided } from '../../text/scripts.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const options = z.object({
  /** Words never to be reported, in any case. */
  allow: z._default(z.array(z.string()), []),
  /** Also judge what may be a name: a capital inside a sentence, all capitals. */
  names: z._default(z.boolean(), false),
  /** Also report words that nothing in the dictionary is near to, and doubtful ones. */
  unknown: z._default(z.boolean(), false),
})

const messages = {
  misspelt: '“{{word}}” is no {{language}} word; “{{correction}}” may be meant',
  unknown: { text: 'the {{language}} dictionary does not have “{{word}}”', severity: 'neutral', confidence: 0.3 },
} as const

type Context = RuleContext<Report<typeof messages>>
type Options = z.output<typeof options>

/** How sure a slip is; calibrated on misspellings in sentences and on professional translations. */
const confidenceOf: Readonly<Record<Slip, number>> = {
  accent: 0.88,
  doubling: 0.85,
  sound: 0.72,
  exchange: 0.78,
  letter: 0.62,
  'other-letter': 0.42,
  two: 0.5,
}

export default defineRule({
  id: 'spelling',
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  // A word written twice in a document is likelier a term, and a name of the source may stand in another paragraph.
  scope: 'document',
  needs: ['dictionary'],
  supports: target => (isUndivided(target) ? 'the words of the language are not divided by spaces' : true),
  yieldsTo: [
    'foreign-word',
    'untranslated-segment',
    'wrong-language',
    'mojibake',
    'mixed-script',
    'invisible-character',
    'glossary-term',
    'glossary-forbidden',
    'do-not-translate',
  ],
  options,
  presets: { recommended: true, strict: { unknown: true }, editorial: true, ui: true },
  messages,
  docs: {
    what: 'Finds misspelt words, by an installed Hunspell dictionary of the target language.',
    why: 'Everybody sees a misspelt word, and few read on with the same trust.',
    fix: 'Write the suggested word. If the word is right, add it to the option `allow` or to the glossary. To check a language, install its dictionary and the engine: `npm install dictionary-it hunspell-asm`.',
    method:
      'A word is reported where the dictionary has neither it nor its parts, and has a word that one slip leads to: an accent, a doubled letter, two letters exchanged, one letter too many, too few or wrong. Spared are names, words of the source and of the glossary, loanwords, English words, compounds and derived words. data: word, slip (accent, doubling, exchange, letter, two).',
  },
  examples: [
    {
      targetLang: 'it',
      target: 'Il profesore ha aperto la finestra.',
      dictionary: ['il', 'professore', 'ha', 'aperto', 'la', 'finestra'],
      finds: [{ text: 'profesore', suggests: 'professore', data: { slip: 'doubling' } }],
    },
    {
      source: 'Mrs Kowalski opens the finestrino.',
      targetLang: 'it',
      target: 'La signora Kowalski apre il finestrino.',
      dictionary: ['la', 'signora', 'apre', 'il', 'finestrina'],
    },
    {
      targetLang: 'fr',
      target: 'Le probleme vient d’ailleurs.',
      dictionary: ['le', 'problème', 'vient', 'ailleurs'],
      finds: [{ text: 'probleme', suggests: 'problème', data: { slip: 'accent' } }],
    },
  ],
  check(context, options) {
    const { dictionary, target } = context
    if (!dictionary) return
    const memory = memoryOf(dictionary, target.locale, context.lexicons.target)
    const unknown = unknownWords(context, memory, options)
    if (unknown.length === 0) return
    const counts = countsOf(unknown)
    for (const found of unknown) {
      const { text } = found.word
      if (options.allow.some(word => word.toLowerCase() === text.toLowerCase())) continue
      judge(context as Context, memory, found, counts.get(text.toLowerCase())!, options)
    }
  },
})

function judge(context: Context, memory: SpellingMemory, found: UnknownWord, count: number, options: Options): void {
  const { word } = found
  // Of what may be a name only a likely slip is worth a word.
  const withDoubtful = options.unknown && (options.names || word.shape === 'lower')
  const { name } = context.target.language
  const corrections = ranked(memory.corrections(word.text), context)
  const best = corrections[0]
  if (best && !isExplained(context, memory, word.text, best)) {
    const confidence = confidenceIn(context, found, best, corrections.length - 1, count)
    if (confidence < 0.5 && !withDoubtful) return
    const suggestions = corrections.slice(0, 5).map(({ word: correction }) => suggestion(correction, word.text))
    const data = { word: word.text, language: name, correction: suggestions[0]!.replacement, slip: best.slip }
    context.report({ message: 'misspelt', start: word.start, end: word.end, data, suggestions, confidence })
  } else if (withDoubtful && !memory.isDerived(word.text)) {
    const suggestions = memory.suggestions(word.text).map(replacement => ({ replacement, safe: false }))
    const data = { word: word.text, language: name }
    context.report({ message: 'unknown', start: word.start, end: word.end, data, suggestions })
  }
}

/** Whether the word is no slip: made of words of the dictionary, or of a word of the source (`geparst`, `circadiano`). */
function isExplained(context: Context, memory: SpellingMemory, word: string, best: Correction): boolean {
  // An affix may well ask for the accent: Spanish `evitando`, `evitándole`.
  if (best.slip === 'accent') return false
  const { target } = context.lexicons
  if (best.slip !== 'doubling' && isOfSource(context.source, word, best.word)) return true
  if ((best.slip === 'doubling' || best.slip === 'exchange') && isCommon(best.word, target)) return false
  if (target && best.slip !== 'other-letter' && commonWordsOf(target).lists(best.word)) return false
  return memory.isDerived(word)
}

function countsOf(unknown: readonly UnknownWord[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { word } of unknown) {
    const lower = word.text.toLowerCase()
    counts.set(lower, (counts.get(lower) ?? 0) + 1)
  }
  return counts
}

/** The kinds of slip in their order; of one kind, words of the text and common words first. */
function ranked(corrections: readonly Correction[], { target, lexicons }: Context): readonly Correction[] {
  if (corrections.length < 2) return corrections
  const rank = ({ word, slip }: Correction) =>
    slips.indexOf(slip) * 4 -
    (target.vocabulary.has(word.toLowerCase()) ? 2 : 0) -
    (isCommon(word, lexicons.target) ? 1 : 0)
  return [...corrections].sort((a, b) => rank(a) - rank(b))
}

function confidenceIn(
  context: Context,
  { word, isNameLike, isPart }: UnknownWord,
  best: Correction,
  others: number,
  count: number,
): number {
  const { length } = word.text
  const { target, lexicons } = context
  const isLetter = best.slip === 'letter' || best.slip === 'other-letter' || best.slip === 'two'
  const isUsual = isCommon(best.word, lexicons.target)
  let confidence = confidenceOf[best.slip]
  if (isUsual) confidence += 0.07
  if (target.vocabulary.has(best.word.toLowerCase())) confidence += 0.1
  confidence -= shortness(length, best.slip)
  if (!isUsual && best.slip !== 'accent' && best.slip !== 'sound') confidence -= 0.13
  // An umlaut is no accent: it makes plurals and subjunctives.
  if (!isUsual && best.slip === 'accent' && target.language.code === 'de') confidence -= 0.4
  // The first letter is the last that anyone gets wrong.
  if (isLetter && best.word.charAt(0) !== word.text.charAt(0)) confidence -= 0.15
  // A long word is near to few.
  if (isLetter) confidence += length >= 9 && isUsual ? 0.08 : length >= 10 ? 0.05 : 0
  if (others > 2) confidence -= 0.08
  if (isPart) confidence -= 0.25
  if (count > 1 && !isUsual) confidence -= count > 2 ? 0.25 : 0.12
  if (word.shape === 'capitalised') confidence -= nameRisk(context, isNameLike, isUsual || best.slip === 'doubling')
  if (word.shape === 'upper') confidence -= 0.4
  return Math.max(0.05, Math.min(0.95, confidence))
}

/** How likely a capital makes a name of the word: less where the source would have it, and of what announces a German noun. */
function nameRisk({ target, source }: Context, isNameLike: boolean, isPlain: boolean): number {
  const risk = isNameLike && !target.language.capitalisesNouns ? 0.3 : isPlain ? 0.05 : isNameLike ? 0.25 : 0.1
  return source ? risk : risk + 0.05
}

/** A short word is near to many. */
function shortness(length: number, slip: Slip): number {
  if (slip === 'accent') return length === 3 ? 0.1 : 0
  if (length === 3) return 0.45
  if (length === 4) return 0.25
  return length === 5 && slip !== 'doubling' ? 0.08 : 0
}

function isCommon(word: string, lexicon: TargetLexicon | undefined): boolean {
  return lexicon !== undefined && commonWordsOf(lexicon).has(word)
}

function suggestion(correction: string, written: string): Suggestion {
  return { replacement: written === written.toUpperCase() ? correction.toUpperCase() : correction, safe: false }
}
