import { distance } from 'fastest-levenshtein'
import type { EnglishLexicon, Lexicons } from '../lexicon/index.js'
import type { Word } from '../text/words.js'
import { isFunctionWord } from './language-id.js'
import { nameFormOf, shareConcept } from './name-forms.js'
import type { Side } from './side.js'

/** Beside a surname that both texts have, another given name: Doris Lessing, Dora Lessing. */
export function exchangedGivenName(
  source: Side,
  target: Side,
  lexicons: Lexicons,
): { readonly lost: Word; readonly found: Word } | undefined {
  const { english } = lexicons
  if (!english || (source.language.code !== 'en' && target.language.code !== 'en')) return undefined
  for (let index = 1; index < source.words.length; index++) {
    if (!isPair(source, index)) continue
    const surname = source.words[index]!
    const lost = source.words[index - 1]!
    const at = onlyPlaceOf(surname, target)
    if (at < 1 || !isPair(target, at)) continue
    const found = target.words[at - 1]!
    if (stands(lost, target) || stands(found, source)) continue
    const ours = source.language.code === 'en' ? lost : found
    if (isFunctionWord(found, target.language.code) || !areApart(lost, found)) continue
    if (isPerson(surname, english) && isPerson(ours, english) && !isTitle(ours, lexicons)) return { lost, found }
  }
  return undefined
}

/** Whether two capitals stand side by side, and no third. */
function isPair({ text, words }: Side, at: number): boolean {
  const last = words[at]!
  const first = words[at - 1]!
  if (last.shape !== 'capitalised' || first.shape !== 'capitalised') return false
  if (first.end - first.start < 3 || last.end - last.start < 3) return false
  if (last.start - first.end !== 1 || text[first.end] !== ' ') return false
  const next = words[at + 1]
  return !(next?.shape === 'capitalised' && next.start - last.end === 1)
}

function onlyPlaceOf({ hash, text }: Word, { words }: Side): number {
  let place = -1
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.hash !== hash) continue
    if (place >= 0 || words[at]!.text !== text) return -1
    place = at
  }
  return place
}

function stands({ hash }: Word, { words }: Side): boolean {
  for (const word of words) if (word.hash === hash) return true
  return false
}

function isPerson(word: Word, english: EnglishLexicon): boolean {
  return english.nameKind(word.text) === 'person' || english.words.findWord(word) < 0
}

/** “Judge”, “Lake”: what has a translation is no given name, although some are called so. */
function isTitle({ text }: Word, { english, source, target }: Lexicons): boolean {
  const dictionary = target ?? source
  return english!.lemmas(text.toLowerCase()).some(({ lemma }) => (dictionary?.equivalents(lemma).length ?? 0) > 0)
}

/** Names longer than this have forms of endearment and other alphabets behind them: Michael, Mike; Yevgeny, Jewgeni. */
const shortName = 5

function areApart(one: Word, other: Word): boolean {
  const ours = nameFormOf(one)
  const theirs = nameFormOf(other)
  if (shareConcept(ours, theirs) || ours.skeleton === theirs.skeleton) return false
  const longer = Math.max(ours.folded.length, theirs.folded.length)
  const share = distance(ours.folded, theirs.folded) / longer
  return share > 0.6 || (longer <= shortName && share > 0.34 && ours.folded[0] === theirs.folded[0])
}
