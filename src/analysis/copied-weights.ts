import tailList from '../../data/place-tails.txt'
import endingList from '../../data/word-endings.txt'
import type { EnglishLexicon, LetterModel, TargetLexicon } from '../lexicon/index.js'
import { Feature } from '../text/characters.js'
import { foldName } from '../text/similar.js'
import type { Word } from '../text/words.js'
import { placesOf, regionsOf } from './exonyms.js'
import { isFunctionWord } from './language-id.js'
import { startsSentence } from './sentence-start.js'
import type { Side } from './side.js'

/** How much a copied word says, 1 being enough by itself; `at` is where it stands in the source. */
export type Weigh = (target: Side, index: number, source: Side, at: number) => number

/** English function words that no other language in Latin script writes: one of them alone gives a copy away. */
const unmistakable =
  /^(?:the|with|which|from|they|would|could|should|because|through|their|there|where|what|when|this|these|those|been|have|has|were|however|although|about|between|whether|while)$/

/** Scores of the character models beyond which a word is of one language; tuned on human translations. */
const surelyEnglish = 12
const surelyNotEnglish = -8

/** For an English source and a target without word data. */
export function englishWeight(english: EnglishLexicon, letters: LetterModel, target: Side): Weigh {
  const otherScript = target.has(Feature.FarLetter | Feature.Unspaced)
  return ({ words }, index) => {
    const { text } = words[index]!
    const band = english.band(text)
    if (band === 9) return 0
    if (unmistakable.test(text)) return 1
    if (otherScript) return text.length >= 4 && band <= 5 ? 1 : 0.34
    if (english.isWordOf(text, target.language.code)) return 0
    const score = letters.score(text)
    if (text.length >= 5 && band <= 4 && score > surelyEnglish) return 1
    return text.length >= 3 && (score > 0 || band <= 2) ? 0.5 : 0.2
  }
}

/** For a source with word data and an English target. */
export function sourceWeight(english: EnglishLexicon, lexicon: TargetLexicon): Weigh {
  return (target, index, source, at) => {
    const word = target.words[index]!
    const { text, shape } = word
    if (english.words.findWord(word) >= 0 || lexicon.loanwords.findWord(word) >= 0) return 0
    // `café`, `naïveté`: listed without the accents.
    if (source.has(Feature.Latin1) && english.words.has(foldName(text))) return 0
    // `April`, `Europe`: the same word in both languages.
    const lower = text.toLowerCase()
    if (isSharedExpression(target, index, lexicon)) return 0
    if (lexicon.equivalents(lower).some(other => other.toLowerCase() === lower)) return 0
    const own = source.words[at]!
    const isNoun = own.shape === 'capitalised' && source.language.capitalisesNouns
    if (laughter.test(lower)) return 0
    if (lexicon.isClosedClass(text) && (!isNoun || startsSentence(source.text, own))) return text.length > 2 ? 1 : 0.5
    if (isForeignRegion(own, source.language.code)) return 1
    if (isNoun) return nounWeight(target, index, source, at, lexicon)
    if (shape !== 'lower' && own.shape !== 'lower') return isOpeningAdverb(lower, lexicon) ? 1 : 0.2
    return text.length > 3 && isEveryday(lower, lexicon) ? 1 : letterWeight(lower, source, lexicon)
  }
}

/** `café`, `in vivo`, `magna cum laude`. */
function isSharedExpression({ words, text }: Side, index: number, lexicon: TargetLexicon): boolean {
  const { start, end } = words[index]!
  const from = words[index - 1]?.start ?? -1
  const to = words[index + 1]?.end ?? -1
  const shared = lexicon.sharedLoanwords
  return (
    (shared.has(text, start, end) && lexicon.letters.score(text, start, end) === Number.NEGATIVE_INFINITY) ||
    (from >= 0 && shared.has(text, from, end)) ||
    (to >= 0 && shared.has(text, start, to)) ||
    (from >= 0 && to >= 0 && shared.has(text, from, to))
  )
}

const laughter = /^(?:h[aeio]|ja){2,9}h?$/

/** A capital in both texts is mostly that of a name; adverbs and other long everyday words open sentences as well. */
function isOpeningAdverb(lower: string, lexicon: TargetLexicon): boolean {
  return lower.length > 7 && (lower.endsWith('mente') || everydayWords(lexicon).has(lower))
}

/** What no list has is told by its letters and its ending; drugs and species are spelt like no language in particular. */
function letterWeight(text: string, { language }: Side, lexicon: TargetLexicon): number {
  if (text.length < 4) return 0.2
  const score = lexicon.letters.score(text)
  if (language.capitalisesNouns && (score < 0 || text.length > 8) && endsAs(endings, text, language.code)) return 1
  if (score === Number.NEGATIVE_INFINITY) return 1
  if (score < surelyNotEnglish && text.length > 4 && endsAs(endings, text, language.code)) return 1
  return score < 0 ? 0.5 : 0.2
}

/** Endings of German abstract nouns, which name no place, person or paper. */
const abstractNoun = /(?:ung|heit|keit|schaft|tion|tät|nis)(?:en|e|se|sen)?$/

/** `Argentinien`: a country under a name that English has not. */
function isForeignRegion({ text, hash }: Word, language: string): boolean {
  if (!placesOf(language).has(hash)) return false
  const folded = foldName(text)
  return regionsOf(language).has(folded) && !regionsOf('en').has(folded)
}

/** A German noun may be a name: it counts if it is an everyday word, or at least not built like the name of a place or a paper. */
function nounWeight(target: Side, index: number, source: Side, at: number, lexicon: TargetLexicon): number {
  const { text } = source.words[at]!
  const announced = isAnnounced(source, at, lexicon)
  if (isEveryday(text, lexicon, true)) return announced || startsSentence(source.text, source.words[at]!) ? 1 : 0.5
  if (!announced || endsAs(placeTails, text, source.language.code)) return 0.2
  if (abstractNoun.test(text) || hasEverydayTail(text, lexicon)) return 1
  const score = lexicon.letters.score(text)
  return umlaut.test(text) || (score < surelyNotEnglish && isDescribed(target, index)) ? 1 : 0.3
}

/** “a”, “both”, “entire”: what stands before a common noun in English; names have “the” or nothing. */
function isDescribed({ words }: Side, index: number): boolean {
  const before = words[index - 1]
  if (before?.shape !== 'lower') return false
  return /^(?:an?|both|some|many|several|every|these|those)$/.test(before.text) || !isFunctionWord(before, 'en')
}

const umlaut = /[äöüß]/i

/** German adjectives before a noun; -e is left out, for most such words are verbs (`glaube`, `sagte`). */
const inflectedAdjective = /^.{2,}[^t]e[nrsm]$/

/** A determiner, an adjective or a figure stands before it; names mostly stand alone. */
function isAnnounced({ words }: Side, at: number, lexicon: TargetLexicon): boolean {
  const before = words[at - 1]
  if (before === undefined) return false
  if (before.shape === 'digits' || lexicon.determiners.findWord(before) >= 0) return true
  return before.shape === 'lower' && inflectedAdjective.test(before.text) && lexicon.functionWords.findWord(before) < 0
}

const everydayOf = new WeakMap<TargetLexicon, ReadonlySet<string>>()

/** The words that the short dictionary gives for English ones; German nouns have their capital. */
function everydayWords(lexicon: TargetLexicon): ReadonlySet<string> {
  let everyday = everydayOf.get(lexicon)
  if (!everyday) {
    everyday = new Set([...lexicon.allEquivalents()].filter(form => form.length > 3))
    everydayOf.set(lexicon, everyday)
  }
  return everyday
}

/** `Gruppen` from `Gruppe`, `Männern` from `Männer`; another vowel would make names of words. */
const germanEndings = ['']
const romanceEndings = ['', 'o', 'e', 'a', 'r']

/** Whether a word, or one that it is inflected from, is an everyday word. */
function isEveryday(word: string, lexicon: TargetLexicon, isNoun = false): boolean {
  const everyday = everydayWords(lexicon)
  if (everyday.has(word) || (isNoun && (everyday.has(`${word}n`) || everyday.has(`${word}e`)))) return true
  for (const cut of [1, 2]) {
    const stem = word.slice(0, -cut)
    if (stem.length < 4) return false
    for (const ending of isNoun ? germanEndings : romanceEndings)
      if ((cut === 1 || /(?:e[nrs]|s)$/.test(word)) && everyday.has(stem + ending)) return /[aeionrst]$/.test(word)
  }
  return false
}

const shortestTail = 5

/** `Teammitglieder`: a compound of which the end is an everyday word. */
function hasEverydayTail(text: string, lexicon: TargetLexicon): boolean {
  for (let at = 3; at <= text.length - shortestTail; at++) {
    if (isEveryday(text.charAt(at).toUpperCase() + text.slice(at + 1), lexicon, true)) return true
  }
  return false
}

/** Endings by language. */
type Endings = ReadonlyMap<string, readonly string[]>

const endings = parse(endingList)
/** `Friedrichstraße`, `Hauptbahnhof`: what stays as it is in a translation. */
const placeTails = parse(tailList)

function parse(list: string): Endings {
  return new Map(
    list
      .trimEnd()
      .split('\n')
      .map(line => [line.slice(0, 2), line.slice(3).split(' ')]),
  )
}

function endsAs(list: Endings, text: string, language: string): boolean {
  return list.get(language)?.some(ending => text.length > ending.length + 1 && text.endsWith(ending)) ?? false
}
