import { commonPrefix, foldName, nameSkeleton } from '../text/similar.js'
import type { Word } from '../text/words.js'
import { conceptsOf, entitiesOf } from './exonyms.js'

/** What a word is compared by when it may be a name; made once for each word, for the words of a text come again. */
export class NameForm {
  readonly folded: string
  /** The letters of the folded word, as bits: what lacks a letter of a name cannot hold it. */
  readonly letters: number
  #skeleton: string | undefined
  #concepts: readonly number[] | undefined
  #respelt: string | undefined
  #entities: readonly number[] | undefined

  constructor(
    readonly hash: number,
    readonly length: number,
    text: string,
  ) {
    this.folded = foldName(text)
    this.letters = lettersOf(this.folded)
  }

  get skeleton(): string {
    this.#skeleton ??= nameSkeleton(this.folded)
    return this.#skeleton
  }

  /** With one letter for what the languages spell differently: `effective` and `efectivo`, `active` and `attivo`. */
  get respelt(): string {
    this.#respelt ??= respell(this.folded)
    return this.#respelt
  }

  /** The countries, places and institutions that the word names surely enough to be told from others. */
  get entities(): readonly number[] {
    this.#entities ??= entitiesOf(this.folded)
    return this.#entities
  }

  get concepts(): readonly number[] {
    this.#concepts ??= findConcepts(this.folded)
    return this.#concepts
  }
}

/** `Wiener`, `Genfer`, `Wiens`: German cities with the ending of an adjective or a genitive. */
function findConcepts(folded: string): readonly number[] {
  const found = conceptsOf(folded)
  const ending = /(?:er|s)$/.exec(folded)?.[0].length ?? 0
  return found.length > 0 || ending === 0 || folded.length < 5 ? found : conceptsOf(folded.slice(0, -ending))
}

export function respell(folded: string): string {
  return folded.replace(/[cp]t/g, 't').replace(/ph/g, 'f').replace(/(.)\1/g, '$1')
}

function lettersOf(folded: string): number {
  let letters = 0
  for (let at = 0; at < folded.length; at++) letters |= 1 << (folded.charCodeAt(at) & 31)
  return letters
}

/** One place a hash: a later word takes the place of an earlier one, so the memory stays as it is. */
const places = 8192
const forms: (NameForm | undefined)[] = new Array(places).fill(undefined)

export function nameFormOf({ hash, start, end, text }: Word): NameForm {
  const length = end - start
  const place = (hash ^ (hash >>> 13)) & (places - 1)
  const known = forms[place]
  // The hash is blind to case, and so is the form.
  if (known !== undefined && known.hash === hash && known.length === length) return known
  const form = new NameForm(hash, length, text)
  // A slice may keep the whole text it was cut from alive.
  if (length < 40) forms[place] = form
  return form
}

/** Whether two words may be spellings of one name, the first of them the name. */
export function resembles(name: NameForm, word: NameForm): boolean {
  const a = name.folded
  const b = word.folded
  if (a === b) return true
  const prefix = commonPrefix(a, b)
  if (prefix >= 4 && prefix >= Math.min(a.length, b.length) - 2) return true
  if (prefix >= 3 && prefix >= a.length - 1) return true
  if (a.length >= 5 && b.length > a.length && (name.letters & ~word.letters) === 0 && b.includes(a)) return true
  if (b.length >= 5 && a.length > b.length && (word.letters & ~name.letters) === 0 && a.includes(b)) return true
  return sameConsonants(name.skeleton, word.skeleton, prefix)
}

function sameConsonants(name: string, word: string, prefix: number): boolean {
  const { length } = name
  if (length >= 3 && word === name) return true
  if (length >= 4 && word.length > length && word.includes(name)) return true
  if (length >= 3 && prefix >= 1) return word.startsWith(length > 3 ? name.slice(0, -1) : name)
  return length >= 2 && prefix >= 2 && word === name
}

/** NATO and OTAN, EU and UE: the letters of an acronym in another order. */
export function isAnagram(a: NameForm, b: NameForm): boolean {
  if (a.letters !== b.letters || a.folded.length !== b.folded.length) return false
  return [...a.folded].sort().join('') === [...b.folded].sort().join('')
}

/** Whether two words name the same thing, each in its language. */
export function shareConcept(a: NameForm, b: NameForm): boolean {
  if (a.concepts.length === 0) return false
  for (const concept of b.concepts) if (a.concepts.includes(concept)) return true
  return false
}
