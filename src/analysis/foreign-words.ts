import type { EnglishLexicon, Loanword, TargetLexicon } from '../lexicon/index.js'
import type { Span } from '../model/span.js'
import { isLetterUnit, isWordUnit } from '../text/characters.js'
import { indexOfWords } from '../text/search.js'
import type { Word } from '../text/words.js'
import { agreesInGender, areAdjacent, governorOf } from './agreement.js'
import { startsSentence } from './sentence-start.js'
import type { Side } from './side.js'
import { CLASHING, caseFits, isSpeltLikeEnglish, LOANWORD, SUSPECT, type WordClasses } from './word-classes.js'

/**
 * What a word of the target is, seen from English.
 * `english`: an English word that the language has not; `english-like`: in no list, but spelt like English; `name`: capitalised;
 * `other`: digits, acronyms, mixed case, scripts without spaces.
 */
export type WordKind = 'native' | 'homograph' | 'loanword' | 'english' | 'english-like' | 'name' | 'other'

/** German adjectives before a noun; -te is left out, for most such words are verbs. */
const inflectedAdjective = /^.{2,}[^t]e[nrsm]?$/

/** Words of the longest loanword that is looked for. */
const longestTerm = 4

const none: readonly number[] = []

/** The words of one target text, told apart by the word data; each word is looked up at most once. */
export class ForeignWords {
  readonly #kinds: (WordKind | undefined)[] = []
  readonly #starts: (boolean | undefined)[] = []
  /** Whether the source has a word as a name, by word: a text may repeat one thousands of times. */
  readonly #namesInSource = new Map<string, boolean>()
  readonly #loanwords = new Map<
    number,
    { readonly loanword: Loanword; readonly first: number; readonly last: number }
  >()

  readonly english: EnglishLexicon
  readonly lexicon: TargetLexicon

  constructor(
    readonly side: Side,
    readonly source: Side | undefined,
    readonly classes: WordClasses,
  ) {
    this.english = classes.english
    this.lexicon = classes.lexicon
  }

  /**
   * Indices of the words that may be wrong: English, spelt like English, or a loanword that its determiner does not agree with. Fast
   * where there are none.
   *
   * @param withLoanwords every loanword as well
   */
  suspects(withLoanwords: boolean): readonly number[] {
    const { words, language } = this.side
    const wanted = withLoanwords ? SUSPECT | CLASHING | LOANWORD : SUSPECT | CLASHING
    if (!(this.classes.anyOf(this.side) & wanted)) return none
    const bits = this.classes.inText(this.side)
    const found: number[] = []
    for (let index = 0; index < words.length; index++) {
      if (!(bits[index]! & wanted)) continue
      const word = words[index]!
      if (withLoanwords) {
        if (this.#isOtherLoanword(word, bits[index]!)) {
          found.push(index)
          continue
        }
        if (!(bits[index]! & (SUSPECT | CLASHING))) continue
      } else if (this.#isSurelyRight(word, index, bits[index]!)) continue
      if (!language.elides || !this.#isElided(word)) found.push(index)
    }
    return found
  }

  /** A loanword that is not English. */
  #isOtherLoanword(word: Word, bits: number): boolean {
    return (bits & LOANWORD) !== 0 && this.english.words.findWord(word) < 0
  }

  #isSurelyRight({ shape }: Word, index: number, bits: number): boolean {
    if (shape === 'capitalised' && this.#isSurelyName(index)) return true
    return (bits & CLASHING) !== 0 && !this.#clashes(index)
  }

  /** `all’`, `quest’`, `dell’80 %`, `all’ ottobre`: what is left of a word before an apostrophe is no word of its own. */
  #isElided({ start, end }: Word): boolean {
    const { text } = this.side
    const unit = text.charCodeAt(end)
    if (unit !== 0x27 && unit !== 0x2019) return false
    return isWordUnit(text.charCodeAt(end + 1)) || this.lexicon.determiners.find(text, start, end + 1) >= 0
  }

  /** How sure the letters alone make it that a word is English: 0.45 at the threshold, 0.75 far above it. */
  letterConfidence(index: number): number {
    const { text, words, language } = this.side
    const { start, end } = words[index]!
    const margin = this.lexicon.letters.score(text, start, end) - language.englishLetters!
    return Math.min(0.75, 0.45 + margin / 200)
  }

  /** The quick look: a capital right after a word is a name; in German, after a word that is no determiner. */
  #isSurelyName(index: number): boolean {
    const { text, words, language } = this.side
    const { start } = words[index]!
    if (text.charCodeAt(start - 1) !== 0x20 || !isLetterUnit(text.charCodeAt(start - 2))) return false
    if (!language.capitalisesNouns) return true
    const before = words[index - 1]
    return before !== undefined && before.end === start - 1 && !this.#announcesNoun(before)
  }

  /** Whether the word before is a determiner of another gender than the loanword: the quick look before the thorough one. */
  #clashes(index: number): boolean {
    const before = this.side.words[index - 1]
    if (before === undefined || this.lexicon.determiners.findWord(before) < 0) return false
    const loanword = this.lexicon.loanword(this.side.words[index]!.text)
    if (!loanword || loanword.genders === '') return false
    const governor = governorOf(this.side, index, this.lexicon)
    return governor !== undefined && !agreesInGender(governor, loanword.genders)
  }

  kind(index: number): WordKind {
    const word = this.side.words[index]
    if (!word) return 'other'
    this.#kinds[index] ??= this.#classify(word, index)
    return this.#kinds[index]
  }

  /** The loanword, of one word or several, that the word at `index` belongs to. */
  loanwordAt(
    index: number,
  ): { readonly loanword: Loanword; readonly first: number; readonly last: number } | undefined {
    this.kind(index)
    return this.#loanwords.get(index)
  }

  /** Whether the string is an English word at all, whatever else it is. */
  isEnglish(index: number): boolean {
    const word = this.side.words[index]
    return word !== undefined && this.english.words.findWord(word) >= 0
  }

  #classify(word: Word, index: number): WordKind {
    const { language } = this.side
    if (word.shape !== 'lower' && word.shape !== 'capitalised') return 'other'
    if (language.elides && this.#isElided(word)) return 'native'
    if (this.#findLoanword(index)) return 'loanword'
    const line = this.lexicon.homographs.findWord(word)
    if (line >= 0 && (!language.capitalisesNouns || caseFits(this.lexicon, word, line))) return 'homograph'
    if (word.shape === 'capitalised' && this.isName(index)) return 'name'
    if (this.lexicon.isClosedClass(word.text)) return 'native'
    if (this.english.words.findWord(word) >= 0) return 'english'
    if (isSpeltLikeEnglish(word.text, this.classes)) return 'english-like'
    return 'native'
  }

  /** Looks the word up as a loanword, alone or in a listed expression of up to four words, with its hyphens or without. */
  #findLoanword(index: number): boolean {
    let best: { loanword: Loanword; first: number; last: number } | undefined
    for (let first = Math.max(0, index - longestTerm + 1); first <= index; first++) {
      const longest = this.#startsExpression(first) ? longestTerm : 1
      const shortest = index - first + 1
      for (let length = longest; length >= shortest && length > (best ? best.last - best.first + 1 : 0); length--) {
        const last = first + length - 1
        const loanword = last < this.side.words.length ? this.#loanwordBetween(first, last) : undefined
        if (loanword) best = { loanword, first, last }
      }
    }
    if (!best) return false
    for (let at = best.first; at <= best.last; at++) {
      if (!this.#loanwords.has(at)) this.#loanwords.set(at, best)
    }
    return true
  }

  #startsExpression(index: number): boolean {
    const first = this.side.words[index]!
    const second = this.side.words[index + 1]
    this.#starts[index] ??=
      second !== undefined && this.lexicon.mayBegin(first, second) && this.lexicon.startsExpression(first.text)
    return this.#starts[index]
  }

  #loanwordBetween(first: number, last: number): Loanword | undefined {
    const { text, words, language } = this.side
    const start = words[first]!.start
    const end = words[last]!.end
    if (end - start > 40) return undefined
    const { lexicon } = this
    if (first === last) {
      const { text: word, shape } = words[first]!
      const loanword = lexicon.loanword(word) ?? this.#englishPlural(word)
      // German `Exit` is a loanword, `exit` is English.
      const isNoun = loanword !== undefined && language.capitalisesNouns && /^\p{Lu}/u.test(loanword.term)
      return isNoun && shape === 'lower' ? undefined : loanword
    }
    const written = text.slice(start, end).replace(/ [-–] /g, '-')
    return (
      lexicon.loanword(written) ??
      lexicon.loanword(written.replace(/[-‐‑]/g, ' ')) ??
      lexicon.loanword(written.replaceAll(' ', '-')) ??
      this.#englishPlural(written)
    )
  }

  /** `leaders` is no left-over where `leader` is a loanword, even if the language would leave it unmarked. */
  #englishPlural(written: string): Loanword | undefined {
    if (!/[a-z]s$/i.test(written) || /ss$/i.test(written)) return undefined
    const singular = this.lexicon.loanword(written.slice(0, -1))
    if (singular && singular.genders !== '') return singular
    return /(?:ch|sh|x|ss)es$/i.test(written) ? this.lexicon.loanword(written.slice(0, -2)) : undefined
  }

  /**
   * Whether a capitalised word is to be taken for a name: in mid sentence, before another capitalised word, known as a name, or
   * written with a capital in the middle of the source as well.
   */
  isName(index: number): boolean {
    const { words, language } = this.side
    const word = words[index]!
    if (word.shape !== 'capitalised') return false
    if (this.english.nameKind(word.text) !== undefined) return true
    if (this.#isNameInSource(word.text)) return true
    if (this.isCapitalised(index + 1) || (index > 0 && this.isCapitalised(index - 1) && !this.atSentenceStart(index))) {
      if (!language.capitalisesNouns || !this.atSentenceStart(index)) return !this.#isGermanNounPosition(index)
    }
    if (this.atSentenceStart(index)) return !this.#isCommonAtStart(index)
    return !language.capitalisesNouns || !this.#isGermanNounPosition(index)
  }

  /** Whether the word is listed as a name as well, or the source has it as one. */
  isKnownName(index: number): boolean {
    const { text } = this.side.words[index]!
    return this.english.nameKind(text) !== undefined || this.#isNameInSource(text)
  }

  /**
   * A capital at the start of a sentence hides whether a word is a name. It is taken for a common word if it is one of those that engines
   * leave over (`However`), if English goes on after it, or if the source has nothing of the kind.
   */
  #isCommonAtStart(index: number): boolean {
    const { text } = this.side.words[index]!
    if (this.side.words[index + 1]?.shape === 'lower' && this.kind(index + 1) === 'english') return true
    if (this.source?.vocabulary.has(text.toLowerCase())) return this.english.isGrammatical(text)
    if (this.english.lemmas(text).some(({ lemma }) => this.lexicon.equivalents(lemma).length > 0)) return true
    return this.source !== undefined && this.english.band(text) <= 3
  }

  /** In German a capital says little; after a determiner that is not itself part of a name a common noun stands. */
  #isGermanNounPosition(index: number): boolean {
    const { words, text, language } = this.side
    if (!language.capitalisesNouns) return false
    const before = words[index - 1]
    if (before?.shape !== 'lower' || !areAdjacent(text, before, words[index]!)) return false
    if (this.isCapitalised(index + 1) && this.kind(index + 1) !== 'native') return false
    return this.#announcesNoun(before)
  }

  /** A determiner, or what is inflected like an adjective and is no verb in the past (`sagte Walker`). */
  #announcesNoun(before: Word): boolean {
    if (this.lexicon.determiners.findWord(before) >= 0) return true
    return inflectedAdjective.test(before.text) && this.lexicon.functionWords.findWord(before) < 0
  }

  /** Whether the source has the very words. */
  isCopied(first: number, last: number): boolean {
    return this.source !== undefined && indexOfWords(this.source.text, this.side.slice(this.spanOf(first, last))) >= 0
  }

  #isNameInSource(word: string): boolean {
    const { source } = this
    if (!source) return false
    let isName = this.#namesInSource.get(word)
    if (isName === undefined) {
      isName = source.words.some((other, at) => other.text === word && at > 0 && !startsSentence(source.text, other))
      this.#namesInSource.set(word, isName)
    }
    return isName
  }

  isCapitalised(index: number): boolean {
    const shape = this.side.words[index]?.shape
    const word = this.side.words[index]
    const before = this.side.words[index - 1]
    if (shape !== 'capitalised' && shape !== 'upper' && shape !== 'mixed') return false
    return word !== undefined && (before === undefined || word.start - before.end <= 3)
  }

  atSentenceStart(index: number): boolean {
    return startsSentence(this.side.text, this.side.words[index]!)
  }

  spanOf(first: number, last: number): Span {
    return { start: this.side.words[first]!.start, end: this.side.words[last]!.end }
  }
}
