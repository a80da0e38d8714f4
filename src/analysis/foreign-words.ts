import type { EnglishLexicon, Loanword, TargetLexicon } from '../lexicon/index.js'
import { metalanguageOf } from '../lexicon/metalanguage.js'
import { firstEndingAfter, type Span } from '../model/span.js'
import { abbreviationsOf } from '../text/abbreviations.js'
import { isLetterUnit, isWordUnit } from '../text/characters.js'
import { indexOfWords } from '../text/search.js'
import type { Word } from '../text/words.js'
import { agreesInGender, areAdjacent, governorOf } from './agreement.js'
import { detachedMarks } from './detached-marks.js'
import { enclosingMarks } from './quotations.js'
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

  #isCopied(first: number, last: number): boolean {
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

  /**
   * Whether an English word is rightly English: part of a name or a title, a gloss in brackets, a word or a title under discussion.
   *
   * @param first, last the words of the phrase
   */
  isExcused(first: number, last: number): boolean {
    return (
      this.#isInName(first, last) ||
      this.#isInName(last, last) ||
      this.#isGloss(first, last) ||
      this.#isMentioned(first, last)
    )
  }

  /** `Bank of America`, `Black mirror`, `the Guardian`: capitalised English on a side of it. */
  #isInName(first: number, last: number): boolean {
    const { words, text, language } = this.side
    const before = words[first - 1]
    const after = words[last + 1]
    const capitalBefore =
      before !== undefined &&
      words[first]!.start - before.end === 1 &&
      this.isCapitalised(first - 1) &&
      (!this.atSentenceStart(first - 1) || this.isCapitalised(first - 2))
    const capitalAfter = after !== undefined && after.start - words[last]!.end === 1 && this.isCapitalised(last + 1)
    if (capitalBefore && capitalAfter && !language.capitalisesNouns) return true
    if (language.capitalisesNouns && words[first]!.shape === 'lower' && this.#bindsNames(first, last)) return true
    // `The Rivals`, `Amends for Ladies`: English under capitals is a title.
    if (
      capitalAfter &&
      words[first]!.shape === 'capitalised' &&
      (this.isEnglish(last + 1) || this.#isCopied(first, last + 1))
    )
      return true
    if (this.#continuesCopiedName(first, last)) return true
    // `NAACP theatre award`: what an acronym begins is a name, if the source has it so.
    if (
      before?.shape === 'upper' &&
      words[first]!.start - before.end === 1 &&
      (!this.source || this.#isCopied(first - 1, first - 1))
    )
      return true
    if (
      capitalAfter &&
      words[first]!.text === 'the' &&
      (this.isEnglish(last + 1) || this.english.nameKind(after.text) !== undefined)
    )
      return true
    if (words[first]!.joiner === '-' && capitalBefore) return true
    if (text.charCodeAt(words[last]!.end) === 0x2d && capitalAfter) return true
    if (!capitalBefore) return false
    // `Google cloud`, `Star wars`: a capitalised English word that is no person begins the name.
    const kind = this.english.nameKind(before.text)
    return (
      this.isEnglish(first - 1) &&
      kind !== 'person' &&
      this.lexicon.homographs.find(before.text) < 0 &&
      !language.capitalisesNouns
    )
  }

  /** `Victorian Public Schools’ men’s four`: copied from the source together with a capitalised word shortly before. */
  #continuesCopiedName(first: number, last: number): boolean {
    if (!this.source) return false
    for (let back = 1; back <= 3 && first - back >= 0; back++) {
      const index = first - back
      if (!this.#isCopied(index, last)) return false
      if (this.isCapitalised(index) && !this.atSentenceStart(index) && this.isEnglish(index)) return true
    }
    return false
  }

  /** German `University of Michigan`, `Tools and Toys`: a short English function word beside a capitalised word that is English only. */
  #bindsNames(first: number, last: number): boolean {
    for (let index = first; index <= last; index++) {
      const { text } = this.side.words[index]!
      if (text.length > 4 || this.english.band(text) > 1) return false
    }
    return [first - 1, last + 1].some(index => {
      const word = this.side.words[index]
      const isBeside =
        word !== undefined &&
        Math.abs(index < first ? this.side.words[first]!.start - word.end : word.start - this.side.words[last]!.end) ===
          1
      return (
        isBeside && word.shape === 'capitalised' && this.isEnglish(index) && this.lexicon.homographs.find(word.text) < 0
      )
    })
  }

  /** `apprendimento automatico (machine learning)`: the original in brackets. */
  #isGloss(first: number, last: number): boolean {
    const { text, words } = this.side
    const before = text.slice(0, words[first]!.start).trimEnd().at(-1)
    const after = text.slice(words[last]!.end).trimStart().at(0)
    return (before === '(' || before === '[') && (after === ')' || after === ']' || after === ',' || after === ';')
  }

  /** `il termine “chief”`, `“Game of Thrones”`: the English is what is spoken of. */
  #isMentioned(first: number, last: number): boolean {
    const { text, words, language } = this.side
    const start = words[first]!.start
    const end = words[last]!.end
    const quoted = enclosingMarks(this.side, { start, end }) ?? detachedMarks(text, { start, end })
    const cues = metalanguageOf(language.code)
    if (quoted) {
      if (this.#isTitle(quoted)) return true
      const whole = quoted.start === start && quoted.end === end
      if (whole && this.#hasCueBefore(first, cues, 4)) return true
      return whole && this.source !== undefined && this.#isQuotedInSource(quoted)
    }
    return this.#hasCueBefore(first, cues, 1)
  }

  /** Quoted words with a capital among them, none of which is of the language: a title in English. */
  #isTitle(quoted: Span): boolean {
    const { words } = this.side
    let capitals = 0
    for (let index = firstEndingAfter(words, quoted.start); index < words.length; index++) {
      const word = words[index]!
      if (word.end > quoted.end) break
      if (this.kind(index) === 'native') return false
      if (word.shape !== 'lower') capitals++
    }
    return capitals > 0
  }

  #hasCueBefore(index: number, cues: ReadonlySet<string>, reach: number): boolean {
    const { words } = this.side
    for (let back = 1; back <= reach; back++) {
      const word = words[index - back]
      if (word && cues.has(word.text.toLowerCase())) return true
    }
    return false
  }

  /** The source quotes the very same words with a capital, a title or a name, or as a literal: `'git add'`. */
  #isQuotedInSource({ start, end }: Span): boolean {
    const { text } = this.side
    const inside = text.slice(start, end)
    const isTitle = /^\p{Lu}/u.test(inside)
    // Looking at the mark in place spares a search of the whole text.
    const isLiteral = text[start - 1] === "'" && text[end] === "'" && !/\s\S+\s/.test(inside)
    return (isTitle || isLiteral) && this.source!.text.includes(isTitle ? inside : `'${inside}'`)
  }

  spanOf(first: number, last: number): Span {
    return { start: this.side.words[first]!.start, end: this.side.words[last]!.end }
  }
}

/** Whether a word is the first of a sentence, a line or a quotation. */
export function startsSentence(text: string, word: Word): boolean {
  let index = word.start - 1
  while (index >= 0 && /[\s"“”„«»‘’'([¿¡—–\-*•]/u.test(text[index]!)) {
    if (text[index] === '\n' || /["“„«‘]/.test(text[index]!)) return true
    index--
  }
  if (index < 0) return true
  return text[index] === '.' ? !isAbbreviation(text, index) : /[!?…:;]/.test(text[index]!)
}

/** Whether the full stop at `index` ends an abbreviation or an initial (`St. Louis`, `J. Smith`). */
function isAbbreviation(text: string, index: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0].toLowerCase()
  return word !== undefined && (word.length === 1 || abbreviationsOf('en').has(word))
}
