import { languageOf, loadEnglish } from '../languages/index.js'
import { EnglishLexicon } from './english.js'
import { TargetLexicon } from './target.js'

export { type Dictionary, isDictionary } from './dictionary.js'
export type { Inflection, Lemma, PartOfSpeech, RelatedWord, Relation } from './english.js'
export { EnglishLexicon, inflect } from './english.js'
export { LetterModel } from './letters.js'
export { WordTable } from './table.js'
export type { Determiner, FunctionWord, Loanword } from './target.js'
export { TargetLexicon } from './target.js'

/** The word data of one language pair, as far as bilint has it. */
export interface Lexicons {
  readonly english: EnglishLexicon | undefined
  /** The lexicon of the target language; absent for English and for a language without data. */
  readonly target: TargetLexicon | undefined
  /** The lexicon of the source language, where it is not English and has data. */
  readonly source: TargetLexicon | undefined
}

let english: Promise<EnglishLexicon> | undefined
const targets = new Map<string, Promise<TargetLexicon> | undefined>()

/** Loads the word data for a pair, once for the process. The English words are needed for any target: they are what leaks. */
export async function loadLexicons(sourceLang: string, targetLang: string): Promise<Lexicons> {
  const [loadedEnglish, target, source] = await Promise.all([
    englishLexicon(),
    lexiconOf(targetLang),
    lexiconOf(sourceLang),
  ])
  return { english: loadedEnglish, target, source }
}

function englishLexicon(): Promise<EnglishLexicon> {
  english ??= loadEnglish().then(text => new EnglishLexicon(text))
  return english
}

function lexiconOf(tag: string): Promise<TargetLexicon> | undefined {
  const { code, load } = languageOf(tag)
  if (!targets.has(code))
    targets.set(
      code,
      load?.().then(text => new TargetLexicon(text)),
    )
  return targets.get(code)
}

export type { SpunCandidate } from './spun.js'
export { spunCandidates } from './spun.js'
