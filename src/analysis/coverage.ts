import type { Lexicons } from '../lexicon/index.js'
import type { Word } from '../text/words.js'
import { isFunctionWord } from './language-id.js'
import type { Side } from './side.js'

/** What a word is for coverage. Function words and short scraps say nothing of what was translated. */
export const NOTHING = 0
/** A word of its own, not in the dictionary. */
export const PLAIN = 1
/** A word the dictionary has equivalents for. */
export const KNOWN = 2
/** Capitalised inside a sentence, or an acronym. */
export const NAME = 3
export const FIGURE = 4

/** The words of one side, and which of them have a counterpart on the other. */
export interface CoveredWords {
  readonly words: readonly Word[]
  /** NOTHING … FIGURE, by word. */
  readonly kinds: Uint8Array
  /** The counterpart of each word: its index on the other side, or −1. */
  readonly partner: Int32Array
}

export interface Coverage {
  readonly source: CoveredWords
  readonly target: CoveredWords
}

/**
 * Looks for counterparts of words without a model: the same string, the same stem in both languages (`government`, `governo`), and the
 * short English dictionaries of the lexicons. What has none may still be translated; what has one is there.
 */
export function coverageOf(source: Side, target: Side, lexicons: Lexicons): Coverage {
  const sourceForms = formsOf(source)
  const targetForms = formsOf(target)
  const coverage = {
    source: { words: source.words, kinds: sourceForms.kinds, partner: new Int32Array(source.words.length).fill(-1) },
    target: { words: target.words, kinds: targetForms.kinds, partner: new Int32Array(target.words.length).fill(-1) },
  }
  pairCognates(sourceForms, targetForms, coverage)
  const dictionary =
    source.language.code === 'en' ? lexicons.target : target.language.code === 'en' ? lexicons.source : undefined
  if (dictionary && lexicons.english) {
    const [englishForms, otherForms] =
      source.language.code === 'en' ? [sourceForms, targetForms] : [targetForms, sourceForms]
    const [english, other] =
      source.language.code === 'en' ? [coverage.source, coverage.target] : [coverage.target, coverage.source]
    const equivalents = (word: string) => equivalentsOf(word, lexicons, dictionary)
    pairByDictionary({ words: english, forms: englishForms }, { words: other, forms: otherForms }, equivalents)
    markKnown({ words: other, forms: otherForms }, stemsOf(dictionary))
  }
  return coverage
}

interface Forms {
  readonly kinds: Uint8Array
  /** Each word without accents and with the spellings of one sound made one; empty for function words. */
  readonly folded: readonly string[]
  /** Indices of the words by the first three letters of their folded form. */
  readonly byBeginning: ReadonlyMap<string, readonly number[]>
}

function formsOf(side: Side): Forms {
  const { words } = side
  const kinds = new Uint8Array(words.length)
  const folded: string[] = []
  const byBeginning = new Map<string, number[]>()
  words.forEach((word, index) => {
    kinds[index] = kindOf(word, index, side)
    const form = kinds[index] === NOTHING ? '' : foldWord(word.text)
    folded.push(form)
    if (form === '') return
    const key = form.slice(0, 3)
    const list = byBeginning.get(key)
    if (list) list.push(index)
    else byBeginning.set(key, [index])
  })
  return { kinds, folded, byBeginning }
}

function kindOf(word: Word, index: number, side: Side): number {
  const { text, shape } = word
  if (shape === 'digits') return FIGURE
  if (shape === 'unspaced' || text.length < 2 || isFunctionWord(text, side.language.code)) return NOTHING
  if (shape === 'upper' || shape === 'mixed') return NAME
  if (shape === 'capitalised' && !side.language.capitalisesNouns && !opensSentence(side, index)) return NAME
  return text.length < 3 ? NOTHING : PLAIN
}

/** Whether a word is the first of its sentence, quotation or bracket, where its capital says nothing. */
function opensSentence({ text, words }: Side, index: number): boolean {
  if (index === 0) return true
  const gap = text.slice(words[index - 1]!.end, words[index]!.start)
  return /[^\s,’'\-–/]/.test(gap)
}

const marks = /\p{M}+/gu

/** `fotografía`, `photography` → `fotografi…`: accents off, `ph` and `f`, `k`, `qu` and `c`, `z`, `ti` and `ci`, `y` and `i` made one, `h` and doubled letters dropped. */
export function foldWord(word: string): string {
  let form = foldedForms.get(word)
  if (form === undefined) {
    form = fold(word)
    if (foldedForms.size >= mostForms) foldedForms.clear()
    foldedForms.set(word, form)
  }
  return form
}

const foldedForms = new Map<string, string>()
const mostForms = 20_000

function fold(word: string): string {
  const plain = word.toLowerCase().normalize('NFD').replace(marks, '')
  return plain
    .replaceAll('ß', 's')
    .replaceAll('ph', 'f')
    .replaceAll('qu', 'c')
    .replace(/t(?=i[aeou])|[kz]/g, 'c')
    .replaceAll('y', 'i')
    .replaceAll('w', 'v')
    .replaceAll('h', '')
    .replace(/(.)\1/g, '$1')
    .replace(/^e(?=s[bcdfglmnpqrtv])/, '')
}

function pairCognates(source: Forms, target: Forms, coverage: Coverage): void {
  source.folded.forEach((form, index) => {
    if (form === '') return
    for (const other of target.byBeginning.get(form.slice(0, 3)) ?? []) {
      if (!areCognate(form, target.folded[other]!)) continue
      pair(coverage.source, index, coverage.target, other)
    }
  })
}

/** Of several counterparts the first found stays: cognates before the dictionary. */
function pair(one: CoveredWords, index: number, other: CoveredWords, at: number): void {
  if (one.partner[index]! < 0) one.partner[index] = at
  if (other.partner[at]! < 0) other.partner[at] = index
}

function areCognate(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  if (shorter < 4) return shorter === 3 && Math.abs(one.length - other.length) <= 1 && one.startsWith(other.slice(0, 3))
  let common = 3
  while (common < shorter && one.charCodeAt(common) === other.charCodeAt(common)) common++
  return common >= 4 && common >= 0.6 * shorter
}

interface DictionarySide {
  readonly words: CoveredWords
  readonly forms: Forms
}

function pairByDictionary(
  english: DictionarySide,
  other: DictionarySide,
  equivalentsOf: (word: string) => readonly string[],
): void {
  const { folded } = other.forms
  english.words.words.forEach((word, index) => {
    const kind = english.words.kinds[index]!
    if (kind === NOTHING || kind === FIGURE) return
    const stems = equivalentsOf(word.text.toLowerCase())
    if (stems.length === 0) return
    if (kind === PLAIN) english.words.kinds[index] = KNOWN
    for (const stem of stems) {
      for (const at of other.forms.byBeginning.get(stem.slice(0, 3)) ?? []) {
        if (!folded[at]!.startsWith(stem)) continue
        pair(english.words, index, other.words, at)
      }
    }
  })
}

/** Stems of every equivalent in a dictionary, to tell a word it should have found from one it cannot know. */
const stemSets = new WeakMap<object, ReadonlySet<string>>()

function stemsOf(dictionary: NonNullable<Lexicons['target']>): ReadonlySet<string> {
  let stems = stemSets.get(dictionary)
  if (!stems) {
    const found = new Set<string>()
    for (const equivalent of dictionary.allEquivalents()) {
      if (!/[\s'’-]/.test(equivalent) && equivalent.length > 3) found.add(stemOf(equivalent))
    }
    stems = found
    stemSets.set(dictionary, stems)
  }
  return stems
}

/** Marks the words of the other language that the dictionary has an English word for. */
function markKnown({ words, forms }: DictionarySide, stems: ReadonlySet<string>): void {
  for (let index = 0; index < words.kinds.length; index++) {
    if (words.kinds[index] !== PLAIN) continue
    const form = forms.folded[index]!
    for (let length = Math.min(form.length, 9); length >= Math.max(3, form.length - 4); length--) {
      if (!stems.has(form.slice(0, length))) continue
      words.kinds[index] = KNOWN
      break
    }
  }
}

const caches = new WeakMap<object, Map<string, readonly string[]>>()

/** The folded stems of a word's equivalents: what its inflected forms begin with. */
function equivalentsOf(
  word: string,
  lexicons: Lexicons,
  dictionary: NonNullable<Lexicons['target']>,
): readonly string[] {
  let cache = caches.get(dictionary)
  if (!cache) {
    cache = new Map()
    caches.set(dictionary, cache)
  }
  const known = cache.get(word)
  if (known) return known
  const stems = new Set<string>()
  const lemmas = [word, ...lexicons.english!.lemmas(word).map(({ lemma }) => lemma)]
  for (const lemma of lemmas) {
    for (const equivalent of dictionary.equivalents(lemma)) {
      for (const part of equivalent.split(/[\s'’-]+/))
        if (part.length > 3 || part === equivalent) stems.add(stemOf(part))
    }
  }
  const list = [...stems].filter(stem => stem.length > 1)
  if (cache.size < 20_000) cache.set(word, list)
  return list
}

function stemOf(word: string): string {
  const folded = foldWord(word)
  return folded.length < 5
    ? folded.slice(0, Math.max(3, folded.length - 1))
    : folded.slice(0, Math.max(4, folded.length - 3))
}
