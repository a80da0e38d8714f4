import * as z from 'zod/mini'
import { agreesInGender, governorOf } from '../../analysis/agreement.js'
import { copiedSpans, englishWeight, sourceWeight } from '../../analysis/copied.js'
import { isExcused } from '../../analysis/excused-words.js'
import { type RankedCandidate, rankCandidates } from '../../analysis/fit.js'
import { ForeignWords } from '../../analysis/foreign-words.js'
import { literalKind } from '../../analysis/literals.js'
import { fillQuotation, findPhrase } from '../../analysis/phrases.js'
import type { Side } from '../../analysis/side.js'
import { wordClassesOf } from '../../analysis/word-classes.js'
import { type Loanword, spunCandidates } from '../../lexicon/index.js'
import type { Suggestion } from '../../model/finding.js'
import { indexOfWords } from '../../text/search.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const options = z.object({
  /** Report unassimilated but usual loanwords (look, streaming) as `borrowing`. */
  borrowings: z._default(z.boolean(), false),
  /** Words and phrases never to be reported, in any case. */
  allow: z._default(z.array(z.string()), []),
})

const messages = {
  spun: '“{{word}}” is an English word; it is {{relation}} English “{{synonymOf}}”, which is also the {{language}} word “{{candidate}}”',
  spunLoanword:
    '“{{word}}” is an English word; it is {{relation}} “{{synonymOf}}”, which {{language}} uses as a loanword',
  leftOver: '“{{word}}” is English left untranslated in the {{language}} text',
  copied: '“{{word}}” was copied from the source and left untranslated',
  borrowing: {
    text: '“{{word}}” is a foreign word that {{language}} has not assimilated',
    severity: 'minor',
    category: 'style/unidiomatic',
  },
} as const

type Context = RuleContext<Report<typeof messages>>
type Options = z.output<typeof options>

/** The fit that a spun reading of an accepted loanword needs in languages whose endings hide the gender. */
const clashingFit = 0.8

/** How sure it is that a term of the trade, in a text about software, was left over. */
const termConfidence = 0.45

/** A fit from which the found word is taken for spun rather than left over. */
const spunFit = 0.55

export default defineRule({
  id: 'foreign-word',
  category: 'accuracy/untranslated',
  severity: 'major',
  scope: 'target',
  // A segment that is foreign as a whole is one finding, not one a phrase.
  yieldsTo: ['untranslated-segment', 'wrong-language'],
  options,
  presets: { recommended: true, strict: { borrowings: true }, editorial: { borrowings: true }, ui: true },
  messages,
  supports: (target, source) => (target === source ? 'source and target are the same language' : true),
  docs: {
    what: 'Finds words of another language, English above all, that have no place in the translation, and says how they came there.',
    why: 'A reader stumbles over them, and where a synonym spinner put them there the sense is lost: “ad” (to) becomes “advert”, “prove” (trials) becomes “show”.',
    fix: 'Write the suggested word. If the word is right here (a title, a term of the house), add it to the option `allow` or to the glossary.',
    method:
      'English words: SCOWL. Synonyms, direct hypernyms and hyponyms: WordNet 3.1. Words of the target language: the intersection with a Hunspell dictionary, reviewed, and a curated list of loanwords. data: cause (spun, left-over, copied, borrowing), word, synonymOf, relation, candidates (word, fit), native.',
  },
  examples: [
    {
      targetLang: 'it',
      target: 'Il chief del partito ha parlato dalle show del nuovo teatro.',
      finds: [
        { text: 'chief', suggests: 'leader', data: { cause: 'spun' } },
        { text: 'show', suggests: 'prove', data: { cause: 'spun' } },
      ],
    },
    {
      targetLang: 'it',
      target: 'La squadra continuerà advert allenarsi.',
      finds: [{ text: 'advert', suggests: 'ad' }],
      fixed: 'La squadra continuerà ad allenarsi.',
    },
    { targetLang: 'it', target: 'Il leader ha lanciato un nuovo show in streaming sul web.' },
    {
      targetLang: 'it',
      target: 'La band suonerà in streaming.',
      preset: 'editorial',
      finds: [{ text: 'streaming', message: 'borrowing' }],
    },
    {
      targetLang: 'es',
      target: 'El ministro anunció however una reforma.',
      finds: [{ text: 'however', data: { cause: 'left-over' } }],
    },
    {
      source: 'The government published an update.',
      targetLang: 'fr',
      target: 'Le gouvernement a publié l’update.',
      finds: [{ text: 'update', data: { cause: 'copied' } }],
    },
    {
      targetLang: 'es',
      target: 'Añade la página al payroll del equipo.',
      glossary: [{ source: 'payroll', target: 'payroll' }],
    },
    { targetLang: 'de', target: 'Der Film „Gone with the Wind“ läuft wieder im Kino.' },
  ],
  check(context, options) {
    const { lexicons, target } = context
    if (!lexicons.english) return
    if (!lexicons.target) {
      copiedFromSource(context as Context)
      return
    }
    const classes = wordClassesOf(lexicons, target.language)
    if (!classes) return
    const words = new ForeignWords(target, context.source, classes)
    let next = 0
    for (const index of words.suspects(options.borrowings)) {
      if (index < next) continue
      next = judge(context as Context, words, index, options) + 1
    }
  },
})

/** A pair whose target bilint has no words of: only what was copied from the source can be known. */
function copiedFromSource(context: Context): void {
  const { source, target, lexicons } = context
  if (!source || !lexicons.english) return
  const weigh = lexicons.source
    ? sourceWeight(lexicons.english, lexicons.source)
    : source.language.code === 'en'
      ? englishWeight(lexicons.english, lexicons.english.letters, target)
      : undefined
  if (!weigh) return
  for (const { source: place, confidence, ...span } of copiedSpans(source, target, weigh)) {
    const literal = literalKind(target, source, span, lexicons.english)
    if (literal === 'code') continue
    const word = target.slice(span)
    context.report({
      message: 'copied',
      ...span,
      data: { cause: 'copied', word, language: target.language.name, candidates: [] },
      related: [{ side: 'source', ...place }],
      confidence: literal ? Math.min(confidence, termConfidence) : confidence,
    })
  }
}

/** Reports what stands at `index`, if it is wrong. Returns the last word dealt with. */
function judge(context: Context, words: ForeignWords, index: number, options: Options): number {
  const kind = words.kind(index)
  if (kind === 'loanword') {
    const found = words.loanwordAt(index)!
    const { loanword } = found
    // `jet stream` in quotation marks is one expression, of which only a part may be listed.
    const { first, last } = fillQuotation(words, found.first, found.last) ?? found
    judgeLoanword(context, words, loanword, first, last, options)
    return last
  }
  if (kind !== 'english' && kind !== 'english-like') return index
  const { first, last } = findPhrase(words, index)
  const span = words.spanOf(first, last)
  const written = context.target.slice(span)
  if (isWanted(context, written, options) || isExcused(words, first, last)) return last
  reportForeign(context, words, first, last, written)
  return last
}

function reportForeign(context: Context, words: ForeignWords, first: number, last: number, word: string): void {
  const { target, source, lexicons } = context
  const span = words.spanOf(first, last)
  const english = lexicons.english!
  const lexicon = lexicons.target!
  const literal = source && literalKind(target, source, span, english)
  if (literal === 'code') return
  const copiedAt = placeInSource(source, word)
  const candidates = rankCandidates(
    spunCandidates(word, english, lexicon),
    { side: target, source, first, last },
    english,
    lexicon,
  )
  const best = candidates[0]
  if (best && best.fit >= spunFit && copiedAt < 0 && !literal) {
    reportSpun(context, span, word, candidates.slice(0, 5))
    return
  }
  reportLeftOver(context, words, { first, last, copiedAt, isTerm: literal !== undefined }, candidates)
}

/** What stands where it was left; `copied` if the source has it too. */
function reportLeftOver(
  context: Context,
  words: ForeignWords,
  found: { readonly first: number; readonly last: number; readonly copiedAt: number; readonly isTerm: boolean },
  candidates: readonly RankedCandidate[],
): void {
  const { first, last, copiedAt } = found
  const span = words.spanOf(first, last)
  const word = context.target.slice(span)
  const data = { word, language: context.target.language.name, candidates: listed(candidates.slice(0, 3)) }
  const suggestions = equivalents(words, word).map(replacement => ({
    replacement: likeCase(replacement, word),
    safe: false,
  }))
  // A rare word that English lists have not either is a term or of a third language (`frankpledge`, `pannetiers`).
  const isRare = copiedAt >= 0 && first === last && words.kind(first) === 'english-like'
  const isTerm = found.isTerm || isRare
  const confidence = Math.min(leftOverConfidence(words, first, last), isTerm ? termConfidence : 1)
  if (copiedAt >= 0) {
    const related = [{ side: 'source' as const, start: copiedAt, end: copiedAt + word.length }]
    context.report({
      message: 'copied',
      ...span,
      data: { ...data, cause: 'copied' },
      suggestions,
      related,
      confidence: isTerm ? confidence : Math.min(1, confidence + 0.05),
    })
  } else
    context.report({ message: 'leftOver', ...span, data: { ...data, cause: 'left-over' }, suggestions, confidence })
}

function reportSpun(
  context: Context,
  span: { start: number; end: number },
  word: string,
  candidates: readonly RankedCandidate[],
): void {
  const best = candidates[0]!
  const runnerUp = candidates[1]
  const alone = !runnerUp || best.fit - runnerUp.fit >= 0.12
  const suggestions: Suggestion[] = candidates.map((candidate, rank) => ({
    replacement: likeCase(candidate.word, word),
    safe: rank === 0 && alone && best.confirmed,
  }))
  const data = {
    cause: 'spun',
    word,
    relation: relationText[best.relation],
    synonymOf: best.lemma,
    candidate: best.word,
    language: context.target.language.name,
    candidates: listed(candidates),
  }
  const message = best.kind === 'loanword' ? 'spunLoanword' : 'spun'
  context.report({ message, ...span, data, suggestions, confidence: Math.min(0.97, 0.6 + best.fit * 0.4) })
}

const relationText = {
  synonym: 'a synonym of',
  similar: 'close in meaning to',
  hypernym: 'a narrower word for',
  hyponym: 'a broader word for',
} as const

/** An accepted loanword may still be a spun word: `dalle show` has a feminine determiner before a masculine loanword. */
function judgeLoanword(
  context: Context,
  words: ForeignWords,
  loanword: Loanword,
  first: number,
  last: number,
  options: Options,
): void {
  // Nothing can be said of it.
  if (loanword.genders === '' && !options.borrowings) return
  const { target, source } = context
  const span = words.spanOf(first, last)
  const word = target.slice(span)
  if (isWanted(context, word, options)) return
  if (source && literalKind(target, source, span, words.english)) return
  const fitting = betrayedCandidates(context, words, loanword, first, last)
  if (fitting.length > 0) {
    reportSpun(context, span, word, fitting.slice(0, 5))
    return
  }
  if (
    !options.borrowings ||
    loanword.status !== 'usual' ||
    isInName(words, first, last, words.loanwordAt(first) ?? { first, last })
  )
    return
  const copiedAt = placeInSource(source, word)
  context.report({
    message: 'borrowing',
    ...span,
    data: { cause: 'borrowing', word, language: target.language.name, native: loanword.native },
    suggestions: loanword.native.map(replacement => ({ replacement: likeCase(replacement, word), safe: false })),
    related: copiedAt < 0 ? [] : [{ side: 'source', start: copiedAt, end: copiedAt + word.length }],
    confidence: 0.85,
  })
}

/** Lower-case words are no name; a listed expression is none for its capitals (`Big Data`) unless more stand around it; a single word may well be. */
function isInName(
  words: ForeignWords,
  first: number,
  last: number,
  listed: { readonly first: number; readonly last: number },
): boolean {
  const isListed = first === listed.first && last === listed.last
  if (first === last || !isListed) {
    const isPlain = isListed && words.atSentenceStart(first) && !words.isKnownName(first)
    return (!isPlain && words.isName(first)) || isExcused(words, first, last)
  }
  if (words.side.words[first]!.shape === 'lower') return false
  return (words.isCapitalised(first - 1) && !words.atSentenceStart(first - 1)) || words.isCapitalised(last + 1)
}

/** Whether a noun stands for itself: what modifies another (`un hostess club`, `la top 20`, `der Club-Abend`) has not its determiner. */
function isHead(words: ForeignWords, index: number): boolean {
  const { words: list, text, language } = words.side
  const word = list[index]!
  const next = list[index + 1]
  if (word.joiner === '-' || (word.shape !== 'lower' && !language.capitalisesNouns)) return false
  if (!next || next.start - word.end !== 1) return true
  if (next.joiner !== '') return false
  const kind = words.kind(index + 1)
  return text[word.end] !== ' ' || (next.shape === 'lower' && kind !== 'english' && kind !== 'loanword')
}

/** The spun readings that agree with a determiner the loanword itself does not agree with; none where it agrees. */
function betrayedCandidates(
  context: Context,
  words: ForeignWords,
  loanword: Loanword,
  first: number,
  last: number,
): RankedCandidate[] {
  const { target, source, lexicons } = context
  const english = lexicons.english!
  const lexicon = lexicons.target!
  if (loanword.genders === '' || first !== last || !words.isEnglish(first) || !isHead(words, first)) return []
  const governor = governorOf(target, first, lexicon)
  if (!governor || agreesInGender(governor, loanword.genders)) return []
  const word = target.words[first]!.text
  if (placeInSource(source, word) >= 0) return []
  const candidates = rankCandidates(
    spunCandidates(word, english, lexicon),
    { side: target, source, first, last },
    english,
    lexicon,
  )
  // Another loanword would be a guess; and where endings do not tell the gender, only a very near word explains the clash.
  const least = target.language.code === 'fr' || target.language.code === 'de' ? clashingFit : spunFit
  return candidates
    .filter(({ fit, kind }) => fit >= least && kind === 'homograph')
    .map(candidate => ({ ...candidate, confirmed: true }))
}

function equivalents(words: ForeignWords, written: string): string[] {
  const found: string[] = []
  for (const lemma of [written.toLowerCase(), ...words.english.lemmas(written).map(({ lemma }) => lemma)]) {
    for (const equivalent of words.lexicon.equivalents(lemma)) if (!found.includes(equivalent)) found.push(equivalent)
  }
  return found.slice(0, 5)
}

/** How sure a left-over is, by what was found; calibrated on labelled rows (`npm run eval`). */
function leftOverConfidence(words: ForeignWords, first: number, last: number): number {
  const { words: list, language } = words.side
  const english = list
    .slice(first, last + 1)
    .filter((word, index) => (index === 0 || word.joiner !== "'") && words.kind(first + index) === 'english')
  const band = Math.min(9, ...english.map(({ text }) => words.english.band(text)))
  if (english.length > 1 && band <= 5) return 0.93
  if (band === 9) return words.kind(first) === 'english-like' ? words.letterConfidence(first) : 0.45
  const word = list[first]!
  // A German noun that no everyday word answers to is mostly a term or a name.
  if (language.capitalisesNouns && word.shape === 'capitalised' && equivalents(words, word.text).length === 0)
    return 0.45
  const base = band <= 2 ? 0.9 : band <= 4 ? 0.85 : band <= 6 ? 0.7 : 0.45
  return word.text.length <= 2 ? base - 0.25 : base
}

function listed(candidates: readonly RankedCandidate[]) {
  return candidates.map(({ word, lemma, relation, fit }) => ({
    word,
    synonymOf: lemma,
    relation,
    fit: Math.round(Math.max(0, Math.min(1, fit)) * 100) / 100,
  }))
}

/** Whether the house wants the word: by the option, or by the glossary. */
function isWanted({ glossary }: Context, word: string, { allow }: Options): boolean {
  return allow.some(allowed => allowed.toLowerCase() === word.toLowerCase()) || glossary?.prescribes(word) === true
}

/** Where the word or phrase stands in the source; −1 where it does not, which the vocabulary mostly tells without a search. */
function placeInSource(source: Side | undefined, phrase: string): number {
  const [first = ''] = /[\p{L}\p{N}]+/u.exec(phrase.toLowerCase()) ?? []
  return source?.vocabulary.has(first) ? indexOfWords(source.text, phrase) : -1
}

/** A capital at the start of the found word is kept in its replacement. */
function likeCase(replacement: string, word: string): string {
  return /^\p{Lu}/u.test(word) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}
