import type { EnglishPackText } from '../languages/index.js'
import { LetterModel } from './letters.js'
import { WordTable } from './table.js'

export type PartOfSpeech = 'n' | 'v' | 'a' | 'r'
export type Relation = 'synonym' | 'hypernym' | 'hyponym' | 'similar'

/** An English word that a spinner could have replaced with the word asked about. */
export interface RelatedWord {
  readonly lemma: string
  readonly relation: Relation
  /** The part of speech of the sense that links the two; undefined for a curated pair. */
  readonly partOfSpeech: PartOfSpeech | undefined
  /** 0 is the closest: the first sense's synonyms come first. */
  readonly distance: number
}

/** How an inflected form stands to its lemma; a spun word mostly keeps the ending of the word it replaced. */
export type Inflection = 'base' | 's' | 'ed' | 'ing' | 'er' | 'est'

export interface Lemma {
  readonly lemma: string
  readonly inflection: Inflection
}

interface Synset {
  readonly partOfSpeech: PartOfSpeech
  readonly members: readonly string[]
  readonly hypernyms: readonly string[]
  readonly similar: readonly string[]
}

/** English words, their lemmas and their relations. Sources: SCOWL (words), WordNet 3.1 (relations); see data/README.md. */
export class EnglishLexicon {
  readonly words: WordTable
  readonly #text: EnglishPackText
  #senses: WordTable | undefined
  #synsets: WordTable | undefined
  #irregular: WordTable | undefined
  #names: WordTable | undefined
  #spun: WordTable | undefined
  #others: WordTable | undefined
  #letters: LetterModel | undefined
  #hyponyms: Map<string, string[]> | undefined
  readonly #lemmasOf = new Map<string, readonly Lemma[]>()

  constructor(text: EnglishPackText) {
    this.#text = text
    this.words = new WordTable(text.words)
  }

  /** How common an English word is: 1 (most) to 8; 9 for what is no English word. */
  band(word: string): number {
    const line = this.words.find(word)
    return line < 0 ? 9 : Number(this.words.value(line))
  }

  /** Whether an English word is a common word of another language as well, one that bilint has no data of. */
  isWordOf(word: string, language: string): boolean {
    this.#others ??= new WordTable(this.#text.others)
    return this.#others.get(word)?.split(' ').includes(language) ?? false
  }

  /** Tells English from the other languages in Latin script at large. */
  get letters(): LetterModel {
    this.#letters ??= new LetterModel(this.#text.trigrams)
    return this.#letters
  }

  /** What kind of name the word also is (`will` → `person`), or undefined. */
  nameKind(word: string): string | undefined {
    this.#names ??= new WordTable(this.#text.names)
    return this.#names.get(word)
  }

  /** Every name of a kind, in file order. */
  *namesOfKind(kind: string): Generator<string> {
    this.#names ??= new WordTable(this.#text.names)
    for (const name of this.#names.keys()) if (this.#names.get(name) === kind) yield name
  }

  /** Whether a phrase of several words is listed as one: in WordNet, or as what a spinner writes. */
  isExpression(phrase: string): boolean {
    this.#senses ??= new WordTable(this.#text.senses)
    this.#spun ??= new WordTable(this.#text.spun)
    return this.#spun.has(phrase) || this.#senses.has(phrase)
  }

  /** Whether a word is an adverb or a function word only: no noun, verb or adjective of WordNet, which lists no function words. */
  isGrammatical(word: string): boolean {
    this.#senses ??= new WordTable(this.#text.senses)
    this.#synsets ??= new WordTable(this.#text.synsets)
    const senses = this.#senses.get(word)
    if (senses === undefined) return this.band(word) <= 2
    return senses.split(' ').every(id => this.#synset(id)?.partOfSpeech === 'r')
  }

  /** The lemmas that a form can be an inflection of, itself first where it is one. */
  lemmas(form: string): readonly Lemma[] {
    const known = this.#lemmasOf.get(form)
    if (known) return known
    const found = this.#findLemmas(form.toLowerCase())
    // The same forms come again and again; a bound keeps a hostile stream from filling the memory.
    if (this.#lemmasOf.size >= mostRemembered) this.#lemmasOf.clear()
    this.#lemmasOf.set(form, found)
    return found
  }

  #findLemmas(word: string): readonly Lemma[] {
    this.#senses ??= new WordTable(this.#text.senses)
    this.#irregular ??= new WordTable(this.#text.irregular)
    this.#spun ??= new WordTable(this.#text.spun)
    const found: Lemma[] = []
    const add = (lemma: string, inflection: Inflection) => {
      if (found.some(other => other.lemma === lemma && other.inflection === inflection)) return
      if (this.#senses!.has(lemma) || this.#spun!.has(lemma) || (inflection === 'base' && this.words.has(lemma)))
        found.push({ lemma, inflection })
    }
    add(word, 'base')
    for (const value of this.#irregular.values(word)) {
      for (const lemma of value.split(' ')) add(lemma, irregularInflection(word))
    }
    for (const [ending, inflection, stems] of detachments) {
      if (word.length <= ending.length + 1 || !word.endsWith(ending)) continue
      const stem = word.slice(0, -ending.length)
      for (const suffix of stems) add(stem + suffix, inflection)
      if (inflection !== 's' && /([b-df-hj-np-tv-z])\1$/.test(stem)) add(stem.slice(0, -1), inflection)
    }
    return found
  }

  /**
   * What a spinner could have started from: synonyms, direct hypernyms and hyponyms and similar adjectives of every sense of the
   * lemma, closest first, plus the curated pairs of `spun.txt`.
   */
  related(lemma: string): RelatedWord[] {
    this.#senses ??= new WordTable(this.#text.senses)
    this.#synsets ??= new WordTable(this.#text.synsets)
    this.#spun ??= new WordTable(this.#text.spun)
    const best = new Map<string, RelatedWord>()
    const add = (word: string, relation: Relation, distance: number, partOfSpeech?: PartOfSpeech) => {
      if (word === lemma) return
      const known = best.get(word)
      if (!known || known.distance > distance) best.set(word, { lemma: word, relation, distance, partOfSpeech })
    }
    for (const value of this.#spun.values(lemma)) {
      value.split(/,\s*/).forEach((word, rank) => {
        add(word, 'synonym', rank / 2)
      })
    }
    const senses = this.#senses.get(lemma)?.split(' ') ?? []
    senses.forEach((id, rank) => {
      const synset = this.#synset(id)
      if (!synset) return
      for (const member of synset.members) add(member, 'synonym', rank, synset.partOfSpeech)
      for (const other of synset.similar) this.#addMembers(other, 'similar', rank + 1, add)
      for (const other of synset.hypernyms) this.#addMembers(other, 'hypernym', rank + 1, add)
      for (const other of this.#hyponymsOf(id)) this.#addMembers(other, 'hyponym', rank + 2, add)
    })
    return [...best.values()].sort((a, b) => a.distance - b.distance)
  }

  #addMembers(
    id: string,
    relation: Relation,
    distance: number,
    add: (word: string, relation: Relation, distance: number, partOfSpeech?: PartOfSpeech) => void,
  ): void {
    const synset = this.#synset(id)
    for (const member of synset?.members ?? []) add(member, relation, distance, synset!.partOfSpeech)
  }

  #synset(id: string): Synset | undefined {
    const value = this.#synsets!.get(id)
    if (value === undefined) return undefined
    const [partOfSpeech = 'n', members = '', hypernyms = '', similar = ''] = value.split('\t')
    return {
      partOfSpeech: partOfSpeech as PartOfSpeech,
      members: members.split('|'),
      hypernyms: splitIds(hypernyms),
      similar: splitIds(similar),
    }
  }

  /** Hyponymy is hypernymy read backwards; the file lists one direction only. */
  #hyponymsOf(id: string): readonly string[] {
    if (!this.#hyponyms) {
      this.#hyponyms = new Map()
      for (const key of this.#synsets!.keys()) {
        for (const hypernym of this.#synset(key)!.hypernyms) {
          const list = this.#hyponyms.get(hypernym)
          if (list) list.push(key)
          else this.#hyponyms.set(hypernym, [key])
        }
      }
    }
    return this.#hyponyms.get(id) ?? []
  }
}

/** Forms whose lemmas are remembered at a time. */
const mostRemembered = 4_000

function splitIds(ids: string): string[] {
  return ids === '' ? [] : ids.split(' ')
}

function irregularInflection(form: string): Inflection {
  if (form.endsWith('est') || form === 'worst' || form === 'least' || form === 'most') return 'est'
  if (form === 'better' || form === 'worse' || form === 'less' || form === 'more') return 'er'
  // A plural (`children`) or a past (`led`): both replace a form that is not the base one.
  return /(?:men|children|mice|feet|teeth|geese|people|ves|lice|oxen|criteria|phenomena|ices|ae|i)$/.test(form)
    ? 's'
    : 'ed'
}

/** WordNet's rules of detachment (morphy(7WN)). */
const detachments: readonly (readonly [string, Inflection, readonly string[]])[] = [
  ['s', 's', ['']],
  ['es', 's', ['', 'e']],
  ['ies', 's', ['y']],
  ['ed', 'ed', ['', 'e']],
  ['ied', 'ed', ['y']],
  ['ing', 'ing', ['', 'e']],
  ['er', 'er', ['', 'e']],
  ['ier', 'er', ['y']],
  ['est', 'est', ['', 'e']],
  ['iest', 'est', ['y']],
]

/** The regular form of a lemma; irregular ones are found from the form, not made. */
export function inflect(lemma: string, inflection: Inflection): string[] {
  const y = /[^aeiou]y$/.test(lemma)
  const e = lemma.endsWith('e')
  switch (inflection) {
    case 'base':
      return [lemma]
    case 's':
      return [y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`]
    case 'ed':
      return [y ? `${lemma.slice(0, -1)}ied` : e ? `${lemma}d` : `${lemma}ed`]
    case 'ing':
      return [e ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`, `${lemma}ing`]
    case 'er':
      return [y ? `${lemma.slice(0, -1)}ier` : e ? `${lemma}r` : `${lemma}er`]
    case 'est':
      return [y ? `${lemma.slice(0, -1)}iest` : e ? `${lemma}st` : `${lemma}est`]
  }
}
