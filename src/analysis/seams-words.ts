import text from '../../data/seams.txt'
import { readWordSets } from '../lexicon/word-sets.js'

type WordClass =
  | 'adjective-ending'
  | 'adjective-suffix'
  | 'apposition'
  | 'clause-start'
  | 'closed'
  | 'copula'
  | 'demonstrative'
  | 'determiner'
  | 'feminine-noun'
  | 'finite'
  | 'genitive'
  | 'gerund'
  | 'governor'
  | 'infinitive'
  | 'masculine-noun'
  | 'mention'
  | 'name-like'
  | 'neuter-noun'
  | 'neuter-pronoun'
  | 'no-gerund'
  | 'no-infinitive'
  | 'no-noun'
  | 'participle-plural'
  | 'passive'
  | 'passive-agent'
  | 'predicate'
  | 'preposition'
  | 'reflexive'
  | 'saying'
  | 'subordinator'
  | 'that-clause'

const classes = readWordSets(text)

/** The closed classes that tell how a clause and a quotation meet; see data/README.md. */
function wordsOf(language: string, wordClass: WordClass): ReadonlySet<string> {
  return classes(language, wordClass)
}

export function isOfClass(language: string, wordClass: WordClass, word: string): boolean {
  return wordsOf(language, wordClass).has(word.toLowerCase())
}

/** Whether the word has an ending of the class, and at least two letters before it. */
export function hasEnding(language: string, wordClass: WordClass, word: string): boolean {
  const lower = word.toLowerCase()
  for (let length = 1; length <= 6 && length <= lower.length - 2; length++) {
    if (wordsOf(language, wordClass).has(lower.slice(-length))) return true
  }
  return false
}

export function isInfinitive(language: string, word: string): boolean {
  return hasEnding(language, 'infinitive', word) && !isOfClass(language, 'no-infinitive', word)
}

export function isGerund(language: string, word: string): boolean {
  return hasEnding(language, 'gerund', word) && !isOfClass(language, 'no-gerund', word)
}

/** What takes the place of a preposition and its demonstrative before a quoted clause: `su questo` → `sul fatto che`. */
export function thatClause(language: string, preposition: string): string | undefined {
  for (const entry of wordsOf(language, 'that-clause')) {
    const [word, clause = ''] = entry.split(':')
    if (word === preposition.toLowerCase()) return clause.replaceAll('_', ' ')
  }
  return undefined
}

export type NounGender = 'm' | 'f' | 'n'

/** The gender that the ending of a noun leaves no doubt about. */
export function nounGender(language: string, word: string): NounGender | undefined {
  if (isOfClass(language, 'no-noun', word)) return undefined
  if (hasEnding(language, 'feminine-noun', word)) return 'f'
  if (hasEnding(language, 'masculine-noun', word)) return 'm'
  return hasEnding(language, 'neuter-noun', word) ? 'n' : undefined
}
