import { wordSet } from '../lexicon/word-sets.js'
import { isLetterUnit } from '../text/characters.js'
import type { Word } from '../text/words.js'
import { isFunctionWord } from './language-id.js'
import { lengthFit } from './length.js'
import { isAboutSoftware } from './literals.js'
import type { Side } from './side.js'

/** The first word, if nothing but opening marks and tags stands before it. */
export function firstWord({ text, words, masks }: Side): Word | undefined {
  const first = words[0]!
  let at = 0
  for (const mask of masks) {
    if (mask.start >= first.start) break
    if (mask.kind !== 'tag' || !isOpening(text, at, mask.start)) return undefined
    at = mask.end
  }
  return isOpening(text, at, first.start) ? first : undefined
}

function isOpening(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!' \n\r\t\u00a0"“”„«‘\'([¿¡*_—–-'.includes(text[at]!)) return false
  return true
}

/** Whether the first letter has another case. */
export function isCased(word: Word): boolean {
  const unit = word.text.charCodeAt(0)
  if (!isLetterUnit(unit)) return false
  return unit < 0x80 || word.text.charAt(0).toLowerCase() !== word.text.charAt(0).toUpperCase()
}

let languageNames: ReadonlySet<string> | undefined

/** English writes languages, months and weekdays with a capital wherever they stand. */
export function isAlwaysCapital({ words, cues }: Side): boolean {
  if (words.length > 4) return false
  if (cues[0]?.index === 0 && (cues[0].cue.month > 0 || cues[0].cue.weekday > 0)) return true
  if (nationality.test(words.at(-1)?.text ?? '') && words.every(({ shape }) => shape === 'capitalised')) return true
  languageNames ??= namesOfLanguages()
  return words.some(({ text }) => languageNames!.has(text.toLowerCase()))
}

/** `Lower Sorbian`, `Tok Pisin Irish`: languages and peoples beyond the list. */
const nationality = /(?:ian|ish|ese)$/

function namesOfLanguages(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const found = new Set<string>()
  for (let code = 0; code < 26 * 26; code++) {
    const tag = String.fromCharCode(97 + Math.floor(code / 26), 97 + (code % 26))
    for (const word of names.of(tag)?.toLowerCase().split(' ') ?? []) found.add(word)
  }
  return found
}

/** Two capitalised words at the start and small ones behind: the source may begin with a name. */
function startsName({ words }: Side): boolean {
  return words[1]?.shape === 'capitalised' && words.slice(2, 6).some(({ shape }) => shape === 'lower')
}

/** Letters in words by case; a word with one capital counts as small. */
export function lettersOf({ words }: Side): { upper: number; lower: number } {
  let upper = 0
  let lower = 0
  for (const { text, shape } of words) {
    if (shape === 'upper') upper += text.length
    else if (shape === 'lower') lower += text.length
    else if (shape === 'capitalised') lower += text.length - 1
    else if (shape === 'mixed') lower += 1
  }
  return { upper, lower }
}

/** “I”, a name or an acronym may open a fragment, a German phrase of an infinitive begins small, and another text has its own beginning. */
export function lowerConfidence(source: Side, target: Side, { shape, text }: Word): number | undefined {
  if (shape === 'upper' || text === 'I' || (isInfinitivePhrase(target) && isAboutSoftware(source))) return 0.45
  if (Math.abs(lengthFit(source, target).z) > strangeFit) return 0.45
  return startsName(source) ? 0.5 : undefined
}

/** How far from the usual length a text is rather another one. */
const strangeFit = 2.2

/** `einen Zweig anlegen`, `neue Dateien anzeigen`: what a command does, as German help texts say it. */
function isInfinitivePhrase({ language, words, text }: Side): boolean {
  if (!language.capitalisesNouns || words.length < 3 || !/\p{Ll}n$/u.test(text.trimEnd())) return false
  return words.at(-1)!.shape === 'lower' && /^(?:ein|das|\p{Ll}+e[nrs]?)$/u.test(words[0]!.text)
}

export function hasLower({ words }: Side): boolean {
  for (const { shape } of words) if (shape === 'lower') return true
  return false
}

/** `HTTP`, `UTF`: one word in capitals is rather an acronym unless it is long. */
export function isAcronymOnly({ words }: Side): boolean {
  return words.length === 1 && words[0]!.text.length < 6
}

/** Not at the start of a sentence, a quotation or a title. */
export function isMidSentence({ prose }: Side, { start }: Word): boolean {
  return /[\p{Ll}\d,] $/u.test(prose.slice(Math.max(0, start - 2), start))
}

/** Whether a heading has capitals on its small words too. */
export function capitalisesSmall({ words, language }: Side, source: Side): boolean {
  return words.some(
    (word, index) =>
      index > 0 &&
      word.shape === 'capitalised' &&
      (word.text.length <= 3 || isFunctionWord(word, language.code)) &&
      (word.text.length === 1 || !source.vocabulary.has(word.text.toLowerCase())),
  )
}

/** Whether a month or a weekday is of a name: “Viernes Santo”, “Domingo de Ramos”, “Domenica Rossi”. */
export function isOfName({ words, cues, language }: Side, index: number): boolean {
  const after = words[index + 1]
  if (!after) return false
  if (after.shape === 'lower' && words[index + 2]?.shape === 'capitalised') {
    if (!cues.some(cue => cue.index === index + 2)) return true
  }
  if (wordSet(language.code, 'month-name').has(after.text.toLowerCase())) return true
  return after.shape === 'capitalised' && after.start - words[index]!.end === 1
}
