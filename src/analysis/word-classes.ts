import type { Language } from '../languages/index.js'
import type { EnglishLexicon, Lexicons, TargetLexicon } from '../lexicon/index.js'
import type { Shape, Word } from '../text/words.js'
import type { Side } from './side.js'

/** A determiner of the language. */
export const DETERMINER = 1
/** Listed as a loanword. */
export const LOANWORD = 2
/** English, or spelt like it, and no word of the language: to be looked at. */
export const SUSPECT = 4
/** English and a loanword: to be looked at where its determiner does not agree. */
export const CLASHING = 8

/** Words remembered at a time, two at a place; a power of two. */
const slots = 1 << 14

/**
 * What the word lists of a target language say of a word, as bits. Every word of every target is asked about, and the same words come
 * again and again, so the answers are remembered by hash: the bits are a quick “surely not”, and whoever finds one set looks the word
 * up.
 */
export class WordClasses {
  readonly #keys = new Int32Array(slots)
  readonly #bits = new Uint8Array(slots)
  #side: Side | undefined
  /** The bits of the words of the last text asked about; longer than it has words. */
  #found = new Uint8Array(256)
  #union = 0

  constructor(
    readonly english: EnglishLexicon,
    readonly lexicon: TargetLexicon,
    readonly language: Language,
  ) {}

  /** The bits of every word of a text, for use until the next text is asked about. */
  inText(side: Side): Uint8Array {
    if (side !== this.#side) this.#read(side)
    return this.#found
  }

  /** The bits that any word of a text has. */
  anyOf(side: Side): number {
    if (side !== this.#side) this.#read(side)
    return this.#union
  }

  #read(side: Side): void {
    const { words } = side
    if (words.length > this.#found.length) this.#found = new Uint8Array(2 * words.length)
    let union = 0
    for (let index = 0; index < words.length; index++) {
      const bits = this.#of(words[index]!)
      this.#found[index] = bits
      union |= bits
    }
    this.#union = union
    this.#side = side
  }

  #of(word: Word): number {
    // Case tells nouns from other words in German, so a word with a capital is another one.
    const key = word.hash ^ keyOfShape(word.shape)
    const slot = (key ^ (key >>> 15)) & (slots - 2)
    if (this.#keys[slot] === key) return this.#bits[slot]!
    if (this.#keys[slot + 1] === key) return this.#bits[slot + 1]!
    // The one remembered last stands first.
    this.#keys[slot + 1] = this.#keys[slot]!
    this.#bits[slot + 1] = this.#bits[slot]!
    this.#keys[slot] = key
    this.#bits[slot] = this.#classify(word)
    return this.#bits[slot]!
  }

  #classify(word: Word): number {
    const isDeterminer = this.lexicon.determiners.findWord(word) >= 0
    const isLoanword = this.lexicon.loanwords.findWord(word) >= 0
    const { shape } = word
    if (shape !== 'lower' && shape !== 'capitalised') return isDeterminer ? DETERMINER : 0
    const listed = (isDeterminer ? DETERMINER : 0) | (isLoanword ? LOANWORD : 0)
    if (this.english.words.findWord(word) < 0)
      return shape === 'lower' && isSpeltLikeEnglish(word.text, this) ? listed | SUSPECT : listed
    if (this.#isHomograph(word)) return listed
    const isForeignNoun = isLoanword && !(this.language.capitalisesNouns && shape === 'lower')
    return listed | (isForeignNoun ? CLASHING : SUSPECT)
  }

  #isHomograph(word: Word): boolean {
    const line = this.lexicon.homographs.findWord(word)
    return line >= 0 && (!this.language.capitalisesNouns || caseFits(this.lexicon, word, line))
  }
}

/** A German noun is a homograph only with its capital: `Gift` is poison, `gift` is English. */
export function caseFits({ homographs }: TargetLexicon, word: Word, line: number): boolean {
  const listed = homographs.key(line)
  return listed.toLowerCase() === listed || word.shape === 'capitalised'
}

/** English against the other languages in Latin script: below it are majlis, kanoun, hertig; above it showrunner, staycation. */
const likelyEnglish = 4

/** No word of fewer letters is judged by its letters. */
const shortestJudged = 5

/** Whether the letters of a word in no list are those of English. */
export function isSpeltLikeEnglish(
  word: string,
  { english, lexicon, language }: Pick<WordClasses, 'english' | 'lexicon' | 'language'>,
): boolean {
  if (word.length < shortestJudged || lexicon.letters.score(word) <= language.englishLetters!) return false
  // Foreign to the language, but of another one than English: a word from a third language is no left-over.
  return english.letters.score(word) > likelyEnglish && lexicon.lookalikes.find(word) < 0
}

const byLexicon = new WeakMap<TargetLexicon, WordClasses>()

/** The word classes of a target language; undefined where bilint has no words of it. */
export function wordClassesOf({ english, target }: Lexicons, language: Language): WordClasses | undefined {
  if (!english || !target) return undefined
  let classes = byLexicon.get(target)
  if (!classes) {
    classes = new WordClasses(english, target, language)
    byLexicon.set(target, classes)
  }
  return classes
}

function keyOfShape(shape: Shape): number {
  return shape === 'lower' ? 0x5bd1e995 : shape === 'capitalised' ? 0x1b873593 : 0x2545f491
}
