import type { PackText } from '../languages/index.js'
import { hashOf } from '../text/fold.js'
import { scan, type Word } from '../text/words.js'
import { LetterModel } from './letters.js'
import { WordTable } from './table.js'

export type Gender = 'm' | 'f' | 'n'
export type GrammaticalNumber = 's' | 'p'

export interface Loanword {
  /** As listed: lower-case, or capitalised for a German noun. */
  readonly term: string
  /** The genders the noun takes; empty for what is no noun. */
  readonly genders: string
  /** `=` invariable, `-` no plural, or the plural forms. */
  readonly plural: string
  /** `accepted`: no editor would touch it; `usual`: unassimilated but common. */
  readonly status: 'accepted' | 'usual'
  readonly native: readonly string[]
}

export interface Determiner {
  readonly form: string
  readonly kind: string
  /** Any of `m`, `f`, `n`. */
  readonly genders: string
  /** Any of `s`, `p`. */
  readonly numbers: string
  readonly before: 'any' | 'vowel' | 'consonant' | 'impure'
}

export interface FunctionWord {
  readonly class: string
  readonly before: 'any' | 'vowel'
}

/** What bilint knows of a target language: the homographs, the loanwords, the closed classes. Every look-up ignores case. */
export class TargetLexicon {
  readonly homographs: WordTable
  readonly loanwords: WordTable
  /** Terms that other languages list as loanwords: left alone, though nothing more is known of them. */
  readonly sharedLoanwords: WordTable
  readonly determiners: WordTable
  readonly functionWords: WordTable
  /** Native words spelt like English ones. */
  readonly lookalikes: WordTable
  readonly #text: PackText
  #plurals: Map<string, string> | undefined
  readonly #loanwordOf = new Map<string, Loanword | null>()
  readonly #readingsOf = new Map<string, readonly Determiner[]>()
  #expressionStarts: Set<string> | undefined
  #beginnings: Set<number> | undefined
  #fromEnglish: WordTable | undefined
  #letters: LetterModel | undefined
  #grams: ReadonlySet<string> | undefined

  constructor(text: PackText) {
    this.#text = text
    this.homographs = new WordTable(text.homographs)
    this.loanwords = new WordTable(text.loanwords)
    this.sharedLoanwords = new WordTable(text.sharedLoanwords)
    this.determiners = new WordTable(text.determiners)
    this.functionWords = new WordTable(text.functionWords)
    this.lookalikes = new WordTable(text.lookalikes)
  }

  /** The loanword that a form is, singular or a listed plural. */
  loanword(form: string): Loanword | undefined {
    const known = this.#loanwordOf.get(form)
    if (known !== undefined) return known === null ? undefined : known
    const found = this.#lookUpLoanword(form)
    // The same forms come again and again; a bound keeps a hostile stream from filling the memory.
    if (this.#loanwordOf.size >= mostRemembered) this.#loanwordOf.clear()
    this.#loanwordOf.set(form, found ?? null)
    return found
  }

  #lookUpLoanword(form: string): Loanword | undefined {
    const value = this.loanwords.get(form)
    if (value !== undefined) return parseLoanword(this.loanwords.key(this.loanwords.find(form)), value)
    const singular = this.#pluralForms().get(form.toLowerCase())
    if (singular !== undefined) return parseLoanword(singular, this.loanwords.get(singular)!)
    const shared = this.sharedLoanwords.get(form)
    if (shared === undefined) return undefined
    // Two-letter codes: other languages list it. A field: a term of art, which is no borrowing to speak of.
    const isBorrowing = /^[a-z]{2}(?: [a-z]{2})*$/.test(shared)
    return { term: form, genders: '', plural: '-', status: isBorrowing ? 'usual' : 'accepted', native: [] }
  }

  /** Whether a loanword of several words (`fake news`, `check-in`) begins with the word. */
  startsExpression(word: string): boolean {
    if (!this.#expressionStarts) {
      this.#expressionStarts = new Set()
      for (const table of [this.loanwords, this.sharedLoanwords]) {
        for (const term of table.keys()) {
          const end = term.search(/[ -]/)
          if (end > 0) this.#expressionStarts.add(term.slice(0, end).toLowerCase())
        }
      }
    }
    return this.#expressionStarts.has(word.toLowerCase())
  }

  /** Whether a loanword of several words may begin with these two: a quick “surely not”. */
  mayBegin(first: Word, second: Word): boolean {
    this.#beginnings ??= beginningsOf([
      ...this.loanwords.keys(),
      ...this.sharedLoanwords.keys(),
      ...this.#pluralForms().keys(),
    ])
    return this.#beginnings.has(pairHash(first.hash, second.hash))
  }

  #pluralForms(): Map<string, string> {
    this.#plurals ??= pluralForms(this.loanwords)
    return this.#plurals
  }

  /** Every reading of a determiner: `der` is masculine singular, feminine singular and plural. */
  determinerReadings(form: string): readonly Determiner[] {
    const known = this.#readingsOf.get(form)
    if (known) return known
    if (this.#readingsOf.size >= mostRemembered) this.#readingsOf.clear()
    const readings = this.determiners.values(form).map(value => {
      const [kind = '', genders = '', numbers = '', before = 'any'] = value.split('\t')
      return { form, kind, genders, numbers, before: before as Determiner['before'] }
    })
    this.#readingsOf.set(form, readings)
    return readings
  }

  functionWord(form: string): FunctionWord[] {
    return this.functionWords.values(form).map(value => {
      const [wordClass = '', before = 'any'] = value.split('\t')
      return { class: wordClass, before: before as FunctionWord['before'] }
    })
  }

  /** Whether the form is a word of the closed classes: determiner, preposition, pronoun, auxiliary … */
  isClosedClass(form: string): boolean {
    return this.functionWords.has(form) || this.determiners.has(form)
  }

  /** Ready equivalents of an English lemma, best first. */
  equivalents(lemma: string): string[] {
    this.#fromEnglish ??= new WordTable(this.#text.fromEnglish)
    return this.#fromEnglish.get(lemma)?.split(/,\s*/) ?? []
  }

  /** Every equivalent of every English lemma. */
  *allEquivalents(): Generator<string> {
    this.#fromEnglish ??= new WordTable(this.#text.fromEnglish)
    for (const lemma of this.#fromEnglish.keys()) yield* this.equivalents(lemma)
  }

  /** The frequency rank of a homograph in the language: 1 (most common) to 9. */
  homographRank(word: string): number {
    return Number(this.homographs.get(word) ?? 9)
  }

  /** The sequences of three letters, `^` and `$` for the edges of a word, that the language has; those English has far more are left out. */
  get grams(): ReadonlySet<string> {
    this.#grams ??= new Set(
      this.#text.trigrams
        .split('\n')
        .filter(line => Number(line.slice(4)) < englishOnly)
        .map(line => line.slice(0, 3)),
    )
    return this.#grams
  }

  get letters(): LetterModel {
    this.#letters ??= new LetterModel(this.#text.trigrams)
    return this.#letters
  }
}

/** 10 · log2 of how much likelier a sequence is in English: from 250 times it is none of the language’s own. */
const englishOnly = 80

/** Forms whose look-up is remembered at a time. */
const mostRemembered = 4_000

function parseLoanword(term: string, value: string): Loanword {
  const [genders = '-', plural = '-', status = 'usual', native = ''] = value.split('\t')
  return {
    term,
    genders: genders === '-' ? '' : genders,
    plural,
    status: status === 'accepted' ? 'accepted' : 'usual',
    native: native === '' ? [] : native.split(/,\s*/),
  }
}

/** The first two words of every term, the second with an English plural as well. */
function beginningsOf(terms: readonly string[]): Set<number> {
  const found = new Set<number>()
  for (const term of terms) {
    if (!/[ -]/.test(term)) continue
    const [first, second] = scan(term).words
    if (!first || !second) continue
    for (const ending of ['', 's', 'es']) {
      const form = second.text + ending
      found.add(pairHash(first.hash, hashOf(form, 0, form.length)))
    }
  }
  return found
}

function pairHash(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0
}

function pluralForms(loanwords: WordTable): Map<string, string> {
  const plurals = new Map<string, string>()
  for (const term of loanwords.keys()) {
    const plural = loanwords.get(term)!.split('\t')[1] ?? '-'
    for (const form of plural.split(',')) {
      if (form !== '=' && form !== '-' && form !== '') plurals.set(form.toLowerCase(), term)
    }
  }
  return plurals
}
