import { distance } from 'fastest-levenshtein'
import { primarySubtag } from '../languages/index.js'
import { hasStemmer, loadStem, type Stem, withoutAccents } from '../lexicon/stems.js'
import { loadWordForms, type WordForms } from '../lexicon/word-forms.js'
import { isPartOfCompound } from './compounds.js'
import { englishBases, loadIrregular } from './english.js'
import { germanVerbRoots } from './german.js'

/** How a word of the text stands to a word of a term. */
export const Grade = {
  None: 0,
  /** A related word, another spelling: present, yet not the term in any of its forms. */
  Variant: 1,
  /** The term's word, inflected or within a compound. */
  Inflected: 2,
  Exact: 3,
} as const
export type Grade = (typeof Grade)[keyof typeof Grade]

/** A word, made ready for comparison. */
export interface Form {
  readonly text: string
  readonly lower: string
  /** Lower-case, without accents. */
  readonly plain: string
  readonly stem: string
  readonly hasDigit: boolean
}

/** A word of a term, with what its verb forms can begin with, where it is an infinitive. */
export interface TermWord extends Form {
  readonly roots: readonly string[]
}

const compounding: ReadonlySet<string> = new Set(['da', 'de', 'fi', 'hu', 'nb', 'nl', 'nn', 'no', 'sv'])

/** What is known of the word forms of one language. */
export class Morphology {
  readonly isCompounding: boolean
  /** Words with forms that begin with another letter (`be`: was, is). */
  readonly suppletive: ReadonlySet<string>
  readonly #forms = new Map<string, Form>()

  readonly #stem: Stem

  private constructor(
    readonly code: string,
    stem: Stem,
    readonly words: WordForms,
    readonly irregular: ReadonlyMap<string, readonly string[]> | undefined,
  ) {
    this.#stem = stem
    this.isCompounding = compounding.has(code)
    this.suppletive = suppletiveLemmas(irregular)
  }

  static async load(tag: string): Promise<Morphology> {
    const code = primarySubtag(tag)
    const irregular = code === 'en' ? loadIrregular() : undefined
    const [stem, words] = await Promise.all([loadStem(tag), loadWordForms(tag)])
    return new Morphology(code, stem, words, await irregular)
  }

  /** Of a lower-case word. */
  stem(word: string): string {
    return this.#stem(this.code === 'pt' ? withoutMuteConsonants(word) : word)
  }

  /** Lower-case, without accents and what spelling reforms took away. */
  plain(lower: string): string {
    return withoutAccents(this.code === 'pt' ? withoutMuteConsonants(lower) : lower)
  }

  /** Of a text's word; remembered. */
  form(text: string): Form {
    let form = this.#forms.get(text)
    if (!form) {
      if (this.#forms.size >= memorySize) this.#forms.clear()
      const lower = text.normalize('NFC').toLowerCase()
      form = { text, lower, plain: this.plain(lower), stem: this.stem(lower), hasDigit: hasDigit(lower) }
      this.#forms.set(text, form)
    }
    return form
  }

  termWord(text: string): TermWord {
    const lower = text.toLowerCase()
    const plain = this.plain(lower)
    const roots = this.#rootsOf(text, plain)
    return { text, lower, plain, stem: this.stem(lower), hasDigit: hasDigit(lower), roots }
  }

  /** What a lower-case word and its other forms have in common: its stem, and those of what it may be a form of. */
  keysOf(word: string): readonly string[] {
    const lemmas = this.irregular?.get(word)
    return lemmas ? [...new Set([word, ...lemmas].map(base => this.stem(base)))] : [this.stem(word)]
  }

  /** The keys of a text's word, also where its ending is one that the stemmer leaves (`opções`, `Handys`, `statuses`). */
  keysOfForm(word: string): readonly string[] {
    const bases = this.#citations(this.plain(word)).map(base => this.stem(base))
    if (word.endsWith('ses')) bases.push(this.stem(word.slice(0, -2)))
    return [...new Set([...this.keysOf(word), ...bases])]
  }

  /** What the forms of a verb can begin with, as it stands in a term; empty for other words. */
  rootsOf(text: string): readonly string[] {
    return this.#rootsOf(text, this.plain(text.toLowerCase()))
  }

  /** How the word `form` of a text stands to the word `term` of a term. */
  relate(term: TermWord, form: Form): Grade {
    if (form.lower === term.lower) return Grade.Exact
    // Forms of a word begin with one letter, compounds apart; most words of a text are told off here.
    if (form.plain.charCodeAt(0) !== term.plain.charCodeAt(0)) {
      if (this.isCompounding && this.isCompoundOf(term, form)) return Grade.Inflected
      if (term.roots.length === 0 && !isAcronymOf(term.text, form.text) && !this.suppletive.has(term.lower))
        return Grade.None
    }
    if (form.plain === term.plain) return Grade.Inflected
    if (this.code === 'de' && isNounAgainstVerb(term, form))
      return this.#sharesRoot(term, form) ? Grade.Variant : Grade.None
    if (this.isInflectionOf(term, form) || (this.isCompounding && this.isCompoundOf(term, form))) return Grade.Inflected
    return this.#isVariant(term, form) ? Grade.Variant : Grade.None
  }

  /** Whether a text's word is the term's in another grammatical form; not asked of equal ones. */
  isInflectionOf(term: TermWord, form: Form): boolean {
    // What has a digit in it is a name or a number: it is the same or another.
    if (term.hasDigit || form.hasDigit) return false
    if (this.code !== 'en') return this.#isInflection(term, form)
    // A form shares its beginning with its base, or is listed.
    if (!form.lower.startsWith(term.lower.slice(0, 2)) && !this.irregular!.has(form.lower)) return false
    const bases = englishBases(term.lower, this.irregular!)
    return englishBases(form.lower, this.irregular!).some(base => bases.includes(base))
  }

  #isInflection(term: TermWord, form: Form): boolean {
    if (this.#hasOtherEnding(term, form)) return true
    for (const root of term.roots) {
      if (form.plain.startsWith(root) && this.#isVerbEnding(form.plain.slice(root.length))) return true
    }
    if (term.plain.charCodeAt(0) !== form.plain.charCodeAt(0)) return false
    if (this.#haveOneCitation(term.plain, form.plain)) return true
    return !hasStemmer(this.code) && isAgglutinated(term.plain, form.plain)
  }

  /** One stem, and no more than the endings of gender, number and case between the two. */
  #hasOtherEnding(term: TermWord, form: Form): boolean {
    const isRomance = this.words.infinitives.length > 0
    if (term.stem === form.stem && hasStemmer(this.code)) {
      const { shared, longest } = tailsOf(term.plain, form.plain)
      return longest <= (isRomance ? 2 : 3) && (isRomance || !this.#isDerivation(form.plain.slice(shared)))
    }
    // Stemmers leave some plurals whole: `acqua`, `acque`; `atto`, `atti`.
    if (!isRomance || !/[aeios]$/.test(term.plain) || !/[aeios]$/.test(form.plain)) return false
    const { shared, longest } = tailsOf(term.plain, form.plain)
    return longest === 1 && shared >= 3
  }

  /** Whether the text's word is a compound that has the term's as a part. */
  isCompoundOf(term: TermWord, { plain, hasDigit }: Form): boolean {
    return plain.length > term.plain.length && !hasDigit && isPartOfCompound(term, plain, this.words)
  }

  #isVariant(term: TermWord, form: Form): boolean {
    if (term.hasDigit || form.hasDigit) return false
    return this.#sharesRoot(term, form) || isMisspelt(term.plain, form.plain) || isAcronymOf(term.text, form.text)
  }

  /** `infeccioso`, `infectado`: words of one family. */
  #sharesRoot(term: TermWord, form: Form): boolean {
    if (term.stem === form.stem && term.stem.length >= 4) return true
    const { shared } = tailsOf(term.plain, form.plain)
    // A first part that two compounds share makes them no family.
    const share = this.isCompounding ? 0.7 : 0.5
    return shared >= 5 && shared >= share * Math.max(term.plain.length, form.plain.length)
  }

  #isVerbEnding(tail: string): boolean {
    const { conjugation, enclitics } = this.words
    if (this.code === 'de') return tail.length <= longestGermanEnding && !this.#isDerivation(tail)
    if (tail === '' || conjugation.has(tail)) return true
    return enclitics.some(pronoun => tail.endsWith(pronoun) && conjugation.has(tail.slice(0, -pronoun.length)))
  }

  #isDerivation(tail: string): boolean {
    return this.words.derivations.some(beginning => tail.startsWith(beginning))
  }

  /** `canais` and `canal`, `actives` and `actif`: one citation form by the table of endings. */
  #haveOneCitation(term: string, form: string): boolean {
    const bases = this.#citations(term)
    return this.#citations(form).some(base => bases.includes(base))
  }

  #citations(plain: string): string[] {
    const bases = [plain]
    for (const form of plain.endsWith('s') ? [plain, plain.slice(0, -1)] : [plain]) {
      if (form !== plain) bases.push(form)
      for (const [ending, citation] of this.words.endings) {
        if (form.length > ending.length + 1 && form.endsWith(ending))
          bases.push(form.slice(0, -ending.length) + citation)
      }
    }
    return bases
  }

  #rootsOf(text: string, plain: string): readonly string[] {
    if (this.code === 'de') return germanVerbRoots(text, plain, this.words)
    const ending = this.words.infinitives.find(infinitive => plain.endsWith(infinitive))
    if (ending === undefined) return []
    const verb = this.#irregularVerb(plain)
    const roots = verb ?? []
    const regular = plain.slice(0, plain.length - ending.length)
    return [regular, ...roots].filter(root => root.length >= shortestRoot)
  }

  /** The roots of the longest listed verb that the infinitive ends in: `rimuovere` has those of `muovere`. */
  #irregularVerb(plain: string): string[] | undefined {
    for (let start = 0; start < plain.length - 1; start++) {
      const roots = this.words.verbs.get(plain.slice(start))
      if (roots) return roots.map(root => plain.slice(0, start) + root)
    }
    return undefined
  }
}

const memorySize = 100_000
const shortestRoot = 3
/** `-enden` */
const longestGermanEnding = 5

function suppletiveLemmas(irregular: ReadonlyMap<string, readonly string[]> | undefined): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [form, lemmas] of irregular ?? []) {
    for (const lemma of lemmas) if (lemma.charCodeAt(0) !== form.charCodeAt(0)) found.add(lemma).add(form)
  }
  return found
}

/** How far two words go together, and how long the longer of what is left. */
function tailsOf(a: string, b: string): { readonly shared: number; readonly longest: number } {
  const most = Math.min(a.length, b.length)
  let shared = 0
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++
  return { shared, longest: Math.max(a.length, b.length) - shared }
}

/** A language without a stemmer: the term's word and up to four letters more, or its last two letters changed. */
function isAgglutinated(term: string, form: string): boolean {
  const { shared } = tailsOf(term, form)
  // Where one sign is one syllable, two carry a word; the particle follows.
  const least = /[^\0-\u1fff]/.test(term) ? 2 : 4
  if (shared === term.length && shared >= least) return form.length - shared <= 6
  return shared >= Math.max(least, term.length - 2) && form.length - shared <= 5
}

/** One letter in a word of eight, two in one of eleven; the first letter stands. */
function isMisspelt(term: string, form: string): boolean {
  const length = Math.min(term.length, form.length)
  if (length < 8 || term[0] !== form[0] || Math.abs(term.length - form.length) > 2) return false
  return distance(term, form) <= (length >= 11 ? 2 : 1)
}

/** The acronym of another language: the same capitals in another order (SARS, SRAS). */
function isAcronymOf(term: string, form: string): boolean {
  if (term.length !== form.length || term.length < 2 || term.length > 6) return false
  if (term !== term.toUpperCase() || form !== form.toUpperCase()) return false
  return [...term].sort().join('') === [...form].sort().join('')
}

/** Portuguese of before and after the spelling reform: `infectado`, `infetado`. */
function withoutMuteConsonants(word: string): string {
  return word.replace(/[cp](?=[tcç])/g, '')
}

function isNounAgainstVerb(term: Form, form: Form): boolean {
  return isCapitalised(term.text) && !isCapitalised(form.text) && term.text !== term.text.toUpperCase()
}

function isCapitalised(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

function hasDigit(text: string): boolean {
  return /\d/.test(text)
}
