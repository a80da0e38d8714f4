import { primarySubtag } from '../languages/index.js'

/** Finds the stem of a lower-case word, without accents, so that the forms of a word mostly have one stem. */
export type Stem = (word: string) => string

interface StemmerModule {
  readonly default: { stem(word: string): string }
}

/** Snowball stemmers (Porter's first for English), one chunk a language, loaded when a glossary needs it. */
const loaders: Readonly<Record<string, () => Promise<StemmerModule>>> = {
  de: () => import('natural/lib/natural/stemmers/porter_stemmer_de.js'),
  en: () => import('natural/lib/natural/stemmers/porter_stemmer.js'),
  es: () => import('natural/lib/natural/stemmers/porter_stemmer_es.js'),
  fr: () => import('natural/lib/natural/stemmers/porter_stemmer_fr.js'),
  it: () => import('natural/lib/natural/stemmers/porter_stemmer_it.js'),
  nb: () => import('natural/lib/natural/stemmers/porter_stemmer_no.js'),
  nl: () => import('natural/lib/natural/stemmers/porter_stemmer_nl.js'),
  nn: () => import('natural/lib/natural/stemmers/porter_stemmer_no.js'),
  no: () => import('natural/lib/natural/stemmers/porter_stemmer_no.js'),
  pt: () => import('natural/lib/natural/stemmers/porter_stemmer_pt.js'),
  ru: () => import('natural/lib/natural/stemmers/porter_stemmer_ru.js'),
  sv: () => import('natural/lib/natural/stemmers/porter_stemmer_sv.js'),
  uk: () => import('natural/lib/natural/stemmers/porter_stemmer_uk.js'),
}

const loaded = new Map<string, Promise<Stem>>()

/** Whether the stems of a language are made by a stemmer, not by cutting words short. */
export function hasStemmer(tag: string): boolean {
  return primarySubtag(tag) in loaders
}

/** Loads the stemmer of a language, once for the process; a language without one gets words cut to their first letters. */
export function loadStem(tag: string): Promise<Stem> {
  const code = primarySubtag(tag)
  let stem = loaded.get(code)
  if (!stem) {
    const load = loaders[code]
    stem = load ? load().then(({ default: stemmer }) => memoised(stemmer)) : Promise.resolve(cut)
    loaded.set(code, stem)
  }
  return stem
}

/** More words than a language's running text has; past it the memory starts anew. */
const memorySize = 200_000

/** The stemmers are built of regular expressions without a bound on a word's length; nothing longer is a word. */
const longest = 60

function memoised(stemmer: { stem(word: string): string }): Stem {
  const memory = new Map<string, string>()
  return word => {
    const known = memory.get(word)
    if (known !== undefined) return known
    if (word.length > longest) return word
    if (memory.size >= memorySize) memory.clear()
    const stem = withoutAccents(stemmer.stem(word))
    memory.set(word, stem)
    return stem
  }
}

const cutTo = 5

/** Five letters tell most words apart and most forms of one word not. */
function cut(word: string): string {
  const plain = withoutAccents(word)
  return plain.length > cutTo ? plain.slice(0, cutTo) : plain
}

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' }

/** Of a lower-case text. */
export function withoutAccents(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[ßœæøłđ]/g, letter => letters[letter]!)
}
