import type { TargetLexicon } from '../lexicon/index.js'
import { wordSet } from '../lexicon/word-sets.js'
import type { RuleContext } from '../rules/rule.js'
import { isLetterUnit } from '../text/characters.js'
import type { Word } from '../text/words.js'
import { commonWordsOf } from './common-words.js'
import { startsSentence } from './sentence-start.js'
import type { Side } from './side.js'
import type { SpellingMemory } from './spelling-memory.js'

/** A word of the target that its dictionary does not have. */
export interface UnknownWord {
  readonly word: Word
  readonly index: number
  /** Whether it has a capital that no sentence begins with, or is all capitals: then it may be a name. */
  readonly isNameLike: boolean
  /** Whether hyphens bind it to other words. */
  readonly isPart: boolean
}

/** From so many unknown words on a text may be in another language, which their share tells. */
const enoughToTell = 6
const shareOfAnotherLanguage = 0.3

/** Shorter words are abbreviations and symbols more often than slips. */
const shortestJudged = 3

type Context = Pick<RuleContext, 'target' | 'source' | 'lexicons' | 'glossary'>

export interface Scope {
  /** Also words that may be names. */
  readonly names: boolean
  /** Also words that nothing in the dictionary is near to. */
  readonly unknown: boolean
}

/**
 * The words that the dictionary lacks and that nothing else explains. None where there are so many that the text is in another
 * language, which other rules tell.
 */
export function unknownWords(context: Context, memory: SpellingMemory, scope: Scope): readonly UnknownWord[] {
  const { text, words, language } = context.target
  const skipsNames = !scope.names && !language.capitalisesNouns
  let suspects: number[] | undefined
  let judged = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const { shape } = word
    if (shape !== 'lower' && shape !== 'capitalised' && !(scope.names && shape === 'upper')) continue
    if (word.end - word.start < shortestJudged) continue
    if (skipsNames && shape === 'capitalised' && isInsideClause(text, word.start)) continue
    judged++
    if (memory.knows(word)) continue
    suspects ??= []
    suspects.push(index)
    if (suspects.length >= enoughToTell * 10 && suspects.length > judged * shareOfAnotherLanguage) return noWords
  }
  if (!suspects) return noWords
  const unknown: UnknownWord[] = []
  for (const index of suspects) {
    const found = look(context, memory, index, scope)
    if (found) unknown.push(found)
  }
  return unknown.length >= enoughToTell && unknown.length > judged * shareOfAnotherLanguage ? noWords : unknown
}

const noWords: readonly UnknownWord[] = []

/** Surely no start of a sentence: a letter and a space stand before. */
function isInsideClause(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 0x20 && isLetterUnit(text.charCodeAt(start - 2))
}

function look(context: Context, memory: SpellingMemory, index: number, scope: Scope): UnknownWord | undefined {
  const { target, source, lexicons, glossary } = context
  const { words } = target
  const word = words[index]!
  const { text, shape } = word
  const isNameLike = isLikeName(target, word)
  if (isNameLike && !scope.names && !mayBeNoun(target, index, lexicons.target)) return undefined
  if (memory.isForeign(text, () => isForeign(lexicons, text) && !lacksAccent(lexicons, memory, word))) return undefined
  if (!scope.unknown && memory.corrections(text).length === 0) return undefined
  if (isElided(target, word, memory) || isFragment(target, word) || isInExpression(lexicons, words, index))
    return undefined
  if (source?.vocabulary.has(text.toLowerCase()) || glossary?.prescribes(text)) return undefined
  const [first, last] = boundWith(words, index)
  if (first !== last) {
    const whole = target.text.slice(words[first]!.start, words[last]!.end)
    if (memory.accepts(whole.replaceAll('’', "'")) || glossary?.prescribes(whole)) return undefined
  }
  if (shape === 'upper' && memory.accepts(text.toLowerCase())) return undefined
  return { word, index, isNameLike, isPart: word.joiner === '-' || words[index + 1]?.joiner === '-' }
}

/** What is cut off before an apostrophe is no word by itself: `l’`, `dell’`, `qu’`, `po’`. */
function isElided({ text, language }: Side, word: Word, memory: SpellingMemory): boolean {
  const after = text.charCodeAt(word.end)
  if (after !== 0x27 && after !== 0x2019) return false
  return Boolean(language.elides) || isLetterUnit(text.charCodeAt(word.end + 1)) || memory.accepts(`${word.text}'`)
}

function isLikeName({ text }: Side, word: Word): boolean {
  return (
    word.shape === 'upper' ||
    (word.shape === 'capitalised' && (isInsideClause(text, word.start) || !startsSentence(text, word)))
  )
}

/** German writes nouns as it writes names; what announces a noun tells them apart. */
function mayBeNoun({ language, words, text }: Side, index: number, lexicon: TargetLexicon | undefined): boolean {
  const word = words[index]!
  const before = words[index - 1]
  if (!language.capitalisesNouns || !lexicon || !before || word.shape !== 'capitalised') return false
  if (word.start - before.end !== 1 || text[before.end] !== ' ') return false
  if (before.shape === 'digits' || lexicon.determiners.findWord(before) >= 0) return true
  return (
    before.shape === 'lower' &&
    (wordSet(language.code, 'fused-article').has(before.text) || inflected.test(before.text))
  )
}

/** How an adjective before a noun ends. */
const inflected = /^[a-zäöüß]{3,}e[nmrs]?$/

function isForeign({ english, target }: RuleContext['lexicons'], text: string): boolean {
  if (!target) return false
  return Boolean((english && english.band(text) < 9) || target.homographs.has(text) || target.loanword(text))
}

/** Whether the word and the one before or after it are a loanword of two words. */
function isInExpression({ target }: RuleContext['lexicons'], words: readonly Word[], index: number): boolean {
  if (!target) return false
  const { text } = words[index]!
  const before = words[index - 1]
  const after = words[index + 1]
  return Boolean(
    (after && target.startsExpression(text) && target.loanword(`${text} ${after.text}`)) ||
      (before && target.startsExpression(before.text) && target.loanword(`${before.text} ${text}`)),
  )
}

/** A common word may look foreign for want of its accent only: French `telephone`. */
function lacksAccent({ target }: RuleContext['lexicons'], memory: SpellingMemory, { text, shape }: Word): boolean {
  if (shape !== 'lower' || !target) return false
  const accented = memory.accented(text)
  return accented !== '' && commonWordsOf(target).has(accented)
}

/** The words that apostrophes and hyphens bind with the one at `index`. */
function boundWith(words: readonly Word[], index: number): [number, number] {
  let first = index
  let last = index
  while (first > 0 && index - first < 4 && words[first]!.joiner !== '') first--
  while (last + 1 < words.length && last - index < 4 && words[last + 1]!.joiner !== '') last++
  return [first, last]
}

/** Whether signs cut the word off from more of it: a mask, a soft hyphen, `_`, `@`, `Mitarbeiter*innen`, `(re)inventar`, `Lese- und`. */
function isFragment({ prose }: Side, { start, end }: Word): boolean {
  const before = prose.charCodeAt(start - 1)
  const after = prose.charCodeAt(end)
  if (isGlue(before) || isGlue(after)) return true
  if (isHyphen(after) && !isLetterUnit(prose.charCodeAt(end + 1))) return true
  if (isHyphen(before) && !isLetterUnit(prose.charCodeAt(start - 2))) return true
  if (isSplice(after) && isLetterUnit(prose.charCodeAt(end + 1))) return true
  if (isSplice(before) && isLetterUnit(prose.charCodeAt(start - 2))) return true
  // Cut short: `parol…` at the end of the text.
  return (after === 0x2026 || prose.startsWith('...', end)) && prose.length - end <= 3
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}

/** Signs that are part of what is no plain word. */
function isGlue(unit: number): boolean {
  return '_@#\\&=$%+~^|*<>{}\u00ad\u200b\u200c\u200d\u2060\ufffc\ufffd'.includes(String.fromCharCode(unit || 32))
}

/** Signs that join parts of a word where no space is beside them. */
function isSplice(unit: number): boolean {
  return (
    unit === 0x2e || unit === 0x3a || unit === 0x28 || unit === 0x29 || unit === 0x5b || unit === 0x5d || unit === 0xb7
  )
}
