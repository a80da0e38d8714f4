import lightList from '../../data/light-words.txt'
import type { Lexicons, TargetLexicon } from '../lexicon/index.js'
import { readWordSets } from '../lexicon/word-sets.js'
import { isSpace } from '../text/characters.js'
import { hashOf } from '../text/fold.js'
import type { Word } from '../text/words.js'
import { foldWord } from './fold-word.js'
import { isFunctionWord } from './language-id.js'
import { RecentWords } from './recent-words.js'
import type { Side } from './side.js'

/** What a word is for coverage. Function words, light words and short scraps say nothing of what was translated. */
export const NOTHING = 0
/** A word of its own, not in the dictionary. */
const PLAIN = 1
/** A word the dictionary has equivalents for. */
const KNOWN = 2
/** Capitalised inside a sentence, or an acronym. */
export const NAME = 3
export const FIGURE = 4

/** The words of one side, and which of them have a counterpart on the other. */
export interface CoveredWords {
  readonly words: readonly Word[]
  /** NOTHING … FIGURE, by word. */
  readonly kinds: readonly number[]
  /** The counterpart of each word: its index on the other side, or −1. */
  readonly partner: readonly number[]
}

export interface Coverage {
  readonly source: CoveredWords
  readonly target: CoveredWords
}

/** What is known of a word wherever it stands; made once for each form. */
interface Form {
  /** Function words and light words. */
  readonly isEmpty: boolean
  readonly folded: string
  /** The first three letters of the folded form, hashed; 0 where nothing is left of it. */
  readonly key: number
  /** Whether an equivalent in the dictionary begins like it; asked for languages other than English. */
  readonly isKnown: boolean
}

interface Stem {
  readonly text: string
  readonly key: number
}

/**
 * Looks for counterparts of words without a model: the same string, the same stem in both languages (`government`, `governo`), and the
 * short English dictionaries of the lexicons. What has none may still be translated; what has one is there.
 */
export function coverageOf(source: Side, target: Side, lexicons: Lexicons): Coverage {
  const isFromEnglish = source.language.code === 'en'
  const dictionary = isFromEnglish ? lexicons.target : target.language.code === 'en' ? lexicons.source : undefined
  const one = new Forms(source, isFromEnglish ? undefined : dictionary)
  const other = new Forms(target, isFromEnglish ? dictionary : undefined)
  pairCognates(one, other)
  if (dictionary && lexicons.english)
    pairByDictionary(isFromEnglish ? one : other, isFromEnglish ? other : one, lexicons, dictionary)
  return { source: one, target: other }
}

class Forms implements CoveredWords {
  readonly words: readonly Word[]
  // Plain arrays: to make a typed one of some thirty words takes longer than to fill it.
  readonly kinds: number[] = []
  readonly partner: number[] = []
  readonly forms: Form[] = []
  /** The keys of the forms; 0 for words that say nothing. */
  readonly keys: number[] = []

  constructor(side: Side, dictionary: TargetLexicon | undefined) {
    const { words, language } = side
    this.words = words
    const known = formsOf(language.code)
    const find = (word: Word) => makeForm(word, language.code, dictionary)
    for (let index = 0; index < words.length; index++) {
      const form = known.get(words[index]!, find)
      const kind = kindOf(form, index, side)
      this.forms.push(form)
      this.kinds.push(kind)
      this.keys.push(kind === NOTHING ? 0 : form.key)
      this.partner.push(-1)
    }
  }

  pair(index: number, other: Forms, at: number): void {
    // Of several counterparts the first found stays: cognates before the dictionary.
    if (this.partner[index]! < 0) this.partner[index] = at
    if (other.partner[at]! < 0) other.partner[at] = index
  }
}

/** The forms met last, by language. */
const forms = new Map<string, RecentWords<Form>>()

function formsOf(language: string): RecentWords<Form> {
  let known = forms.get(language)
  if (!known) {
    known = new RecentWords()
    forms.set(language, known)
  }
  return known
}

function makeForm(word: Word, language: string, dictionary: TargetLexicon | undefined): Form {
  const { text } = word
  const folded = foldWord(text)
  return {
    isEmpty: text.length < 2 || isFunctionWord(word, language) || isLight(text, language),
    folded,
    key: keyOf(folded),
    isKnown: dictionary !== undefined && isInDictionary(folded, dictionary),
  }
}

function keyOf(folded: string): number {
  return folded === '' ? 0 : hashOf(folded, 0, Math.min(3, folded.length)) || 1
}

const lightWords = readWordSets(lightList)

/** “Make sure that there is a way to get …”: words that come and go in translation. */
function isLight(word: string, language: string): boolean {
  return lightWords(language).has(word.toLowerCase())
}

function kindOf(form: Form, index: number, side: Side): number {
  const { text, shape } = side.words[index]!
  if (shape === 'digits') return FIGURE
  if (form.isEmpty || shape === 'unspaced') return NOTHING
  if (shape === 'upper' || shape === 'mixed') return NAME
  if (shape === 'capitalised' && !side.language.capitalisesNouns && !opensSentence(side, index)) return NAME
  return text.length < 3 ? NOTHING : form.isKnown ? KNOWN : PLAIN
}

/** Whether a word is the first of its sentence, quotation or bracket, where its capital says nothing. */
function opensSentence({ text, words }: Side, index: number): boolean {
  if (index === 0) return true
  for (let at = words[index - 1]!.end; at < words[index]!.start; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && !isSpace(unit) && !carryOn.includes(text[at]!)) return true
  }
  return false
}

/** Marks after which the sentence goes on. */
const carryOn = ",’'-–/"

/** A text that says one word thousands of times is compared with itself no further than this. */
const mostSteps = 1000

function pairCognates(one: Forms, other: Forms): void {
  indexKeys(other.keys)
  for (let index = 0; index < one.keys.length; index++) {
    const key = one.keys[index]!
    if (key === 0) continue
    const { folded } = one.forms[index]!
    let steps = 0
    for (let at = firstOf(key); at >= 0 && steps < mostSteps; at = nextOf[at]!, steps++) {
      if (other.keys[at] === key && areCognate(folded, other.forms[at]!.folded)) one.pair(index, other, at)
    }
  }
}

/** The words of one side by the last bits of their keys: chains of indices, in order. */
const buckets = 256
const heads = new Int32Array(buckets)
let nextOf = new Int32Array(256)

function indexKeys(keys: readonly number[]): void {
  if (keys.length > nextOf.length) nextOf = new Int32Array(2 * keys.length)
  heads.fill(-1)
  for (let at = keys.length - 1; at >= 0; at--) {
    const key = keys[at]!
    if (key === 0) continue
    const bucket = bucketOf(key)
    nextOf[at] = heads[bucket]!
    heads[bucket] = at
  }
}

function bucketOf(key: number): number {
  return (key ^ (key >>> 15)) & (buckets - 1)
}

function firstOf(key: number): number {
  return heads[bucketOf(key)]!
}

function areCognate(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  if (shorter < 4) return shorter === 3 && Math.abs(one.length - other.length) <= 1
  let common = 3
  while (common < shorter && one.charCodeAt(common) === other.charCodeAt(common)) common++
  return common >= 4 && common >= 0.6 * shorter
}

function pairByDictionary(english: Forms, other: Forms, lexicons: Lexicons, dictionary: TargetLexicon): void {
  indexKeys(other.keys)
  const known = equivalentsOf(dictionary)
  const find = ({ text }: Word) => findEquivalents(text.toLowerCase(), lexicons, dictionary)
  for (let index = 0; index < english.words.length; index++) {
    const kind = english.kinds[index]!
    if (kind === NOTHING || kind === FIGURE) continue
    const stems = known.get(english.words[index]!, find)
    if (stems.length > 0 && kind === PLAIN) english.kinds[index] = KNOWN
    for (const { text, key } of stems) {
      let steps = 0
      for (let at = firstOf(key); at >= 0 && steps < mostSteps; at = nextOf[at]!, steps++) {
        if (other.keys[at] === key && other.forms[at]!.folded.startsWith(text)) english.pair(index, other, at)
      }
    }
  }
}

/** The folded stems of the equivalents of the words met last: what the inflected forms of those begin with. */
const equivalents = new WeakMap<TargetLexicon, RecentWords<readonly Stem[]>>()

function equivalentsOf(dictionary: TargetLexicon): RecentWords<readonly Stem[]> {
  let known = equivalents.get(dictionary)
  if (!known) {
    known = new RecentWords()
    equivalents.set(dictionary, known)
  }
  return known
}

function findEquivalents(word: string, lexicons: Lexicons, dictionary: TargetLexicon): readonly Stem[] {
  const stems = new Set<string>()
  for (const lemma of [word, ...lexicons.english!.lemmas(word).map(({ lemma }) => lemma)]) {
    for (const equivalent of dictionary.equivalents(lemma)) {
      for (const part of equivalent.split(/[\s'’-]+/))
        if (part.length > 3 || part === equivalent) stems.add(stemOf(part))
    }
  }
  return [...stems].map(text => ({ text, key: keyOf(text) })).filter(({ key }) => key !== 0)
}

function stemOf(word: string): string {
  const folded = foldWord(word)
  return folded.length < 5
    ? folded.slice(0, Math.max(3, folded.length - 1))
    : folded.slice(0, Math.max(4, folded.length - 3))
}

const stemSets = new WeakMap<TargetLexicon, ReadonlySet<string>>()

/** Whether a word of the other language is one that the dictionary has an English word for. */
function isInDictionary(folded: string, dictionary: TargetLexicon): boolean {
  let stems = stemSets.get(dictionary)
  if (!stems) {
    const found = new Set<string>()
    for (const equivalent of dictionary.allEquivalents()) {
      if (!/[\s'’-]/.test(equivalent) && equivalent.length > 3) found.add(stemOf(equivalent))
    }
    stems = found
    stemSets.set(dictionary, stems)
  }
  for (let length = Math.min(folded.length, 9); length >= Math.max(3, folded.length - 4); length--) {
    if (stems.has(folded.slice(0, length))) return true
  }
  return false
}
