import { Feature } from '../text/characters.js'
import type { Word } from '../text/words.js'
import { isNear, type NegationWords, negationOf, undoes } from './negation-words.js'
import type { Side } from './side.js'

export interface Negation {
  /** The words that deny outright, idioms and question tags left out. */
  readonly strong: readonly Word[]
  /** Negators inside idioms and tags: they answer a negation, but may come and go. */
  readonly idiomatic: number
}

const none: Negation = { strong: [], idiomatic: 0 }

/** What denies in a text, held against the other; mostly nothing, which costs nothing. */
export function negationsOf(side: Side, other: Side): Negation {
  for (const { cue } of side.cues) if (cue.isNegator) return find(side, other)
  return side.language.code === 'en' && side.has(Feature.Apostrophe) ? find(side, other) : none
}

function find(side: Side, other: Side): Negation {
  const strong: Word[] = []
  let idiomatic = 0
  const table = negationOf(side.language.code)
  const english = side.language.code === 'en'
  for (const { index, cue } of side.cues) {
    if (!cue.isNegator) continue
    if (inIdiom(side, table, index) || isExpletive(side, index) || isUndone(side, other, index)) idiomatic++
    else strong.push(side.words[index]!)
  }
  if (english && side.has(Feature.Apostrophe)) {
    for (let index = 1; index < side.words.length; index++) {
      const word = side.words[index]!
      if (word.joiner !== "'" || (word.text !== 't' && word.text !== 'T') || !endsInN(side.words[index - 1]!.text))
        continue
      if (isTag(side, index) || inIdiom(side, table, index)) idiomatic++
      else
        strong.push({
          ...word,
          start: side.words[index - 1]!.start,
          text: side.text.slice(side.words[index - 1]!.start, word.end),
        })
    }
  }
  return { strong, idiomatic }
}

function endsInN(text: string): boolean {
  return (text.charCodeAt(text.length - 1) | 0x20) === 0x6e
}

/** “isn’t it?”, “Aren’t they nice!”: an inverted auxiliary asks for agreement and denies nothing. */
function isTag({ words }: Side, index: number): boolean {
  const pronoun = words[index + 1]
  return (
    pronoun !== undefined &&
    pronoun.start - words[index]!.end === 1 &&
    /^(?:it|he|she|they|you|we|there|this|that)$/i.test(pronoun.text)
  )
}

function inIdiom({ words }: Side, { idioms }: NegationWords, index: number): boolean {
  const own = words[index]!.text.toLowerCase()
  const known = idioms.get(own)
  if (!known) return false
  return known.some(idiom =>
    idiom.some(
      (word, at) =>
        word === own && idiom.every((other, step) => words[index - at + step]?.text.toLowerCase() === other),
    ),
  )
}

/** How many words after a negator its “until” may stand. */
const untilReach = 12

/** “not unusual”, “never fails”, “no se supo hasta”: two negations cancel each other, or there is a time when it happens. */
function isUndone({ words, language }: Side, other: Side, index: number): boolean {
  const prefix = affix[language.code]
  const table = negationOf(language.code)
  for (let at = index + 1; at <= index + 2 && at < words.length; at++) if (undoes(table, words[at]!)) return true
  const furthest = Math.min(words.length, index + untilReach)
  for (let at = index + 2; at < furthest; at++)
    if (table.until.has(words[at]!.text) && !hasLike(table, words[at]!, other)) return true
  return [1, 2, 3].some(step => {
    const next = words[index + step]
    return next !== undefined && prefix?.test(next.text.toLowerCase()) === true
  })
}

/** French “ne”, whose second word counts in its stead; “--no-index”, “non-linear”, “No. 5”, “What Not to Wear”. */
function isExpletive({ words, language, prose }: Side, index: number): boolean {
  const word = words[index]!
  const lower = word.text.toLowerCase()
  if (language.code === 'fr' && (lower === 'ne' || lower === 'n')) return true
  if (prose.charAt(word.start - 1) === '-' || prose.charAt(word.end) === '-') return true
  if (language.code !== 'en') return false
  if (lower === 'no' && /^\.(?:\s?\d|$)/.test(prose.slice(word.end, word.end + 3))) return true
  const next = words[index + 1]
  return (
    word.shape === 'capitalised' &&
    next?.shape === 'capitalised' &&
    index > 0 &&
    words[index - 1]!.shape === 'capitalised'
  )
}

/** Affixes that deny, where the shape of the word tells them from look-alikes (until, under; unser, unter). */
const affix: Readonly<Record<string, RegExp>> = {
  en: /^un(?!der|it|iv|ion|iq|if|cles?$|til|ve)[a-z]{3,}|^non[a-z]{4,}|[a-z]{3,}(?<!un)less(?:ly|ness)?$|^(?:in|im|ir|il)[a-z]{3,}[ai]bl[ey]$/,
  it: /^(?:in|im|ir|il)\p{L}{3,}bil[ei]$/u,
  es: /^(?:in|im|ir|i)\p{L}{3,}bles?$/u,
  fr: /^(?:in|im|ir|il)\p{L}{3,}bles?$/u,
  de: /^un(?!d|s|ter|i[vofkt]|gef|gar|längst)\p{L}{4,}|\p{L}{3,}(?:lose?[nmrs]?|losigkeit|freie?[nmrs]?)$/u,
  pt: /^(?:in|im|ir|i)\p{L}{3,}(?:vel|veis)$/u,
}

/** The same in two words: “out of date”, Portuguese “por fazer” (yet to be done), German “zu müde”. */
const phrases: Readonly<Record<string, RegExp>> = {
  en: /\b(?:out of|up to date)\b|!=|≠|\bin no\b|\bke(?:ep|pt) (?:off|out|away|silent|quiet|still)\b/i,
  // “zu klein”, but not “zu gehen”, “zu dem Haus”.
  de: /(?<!\p{L})zu (?!(?:d(?:er|em|en|ie|as)|(?:ein|ihr|sein|mein|unser|dies|jed|all)\p{Ll}*|\p{Ll}+(?:en|ern|eln))(?!\p{L}))\p{Ll}/u,
  pt: / por \p{L}+[aei]r(?!\p{L})/u,
}

/** Texts of so many words are searched for a near negation only around the place of the negator. */
const longText = 15
/** How far apart, in parts of a text, a negation and what answers it may stand. */
const reach = 0.45

/**
 * Whether anything in a text may carry a negation in its meaning: hardly, refuse, un-, without …
 *
 * @param place where the other text denies, from 0 (its start) to 1
 */
export function hasNearNegation({ words, language, prose, text }: Side, other: Side, place: number): boolean {
  const table = negationOf(language.code)
  const prefix = affix[language.code]
  const anywhere = words.length < longText
  for (const word of words) {
    if (!isNear(table, word) && !prefix?.test(word.shape === 'lower' ? word.text : word.text.toLowerCase())) continue
    if (hasLike(table, word, other)) continue
    if (anywhere || Math.abs(word.start / text.length - place) < reach) return true
  }
  return phrases[language.code]?.test(prose) ?? false
}

/**
 * Whether the other text says the contrary of a negator, which its own text does not say as well: 2 if so surely that no near negation
 * answers it (never, always), 1 if one may (without, with), 0 if it does not.
 */
export function turnOf({ hash }: Pick<Word, 'hash'>, own: Side, other: Side): 0 | 1 | 2 {
  const { denying, affirming } = negationOf(own.language.code)
  const rank = denying.get(hash)
  if (rank === undefined) return 0
  const theirs = negationOf(other.language.code).affirming
  if (!other.words.some(word => theirs.get(word.hash) === rank)) return 0
  if (own.words.some(word => affirming.get(word.hash) === rank)) return 0
  return rank === withoutRank ? 1 : 2
}

/** The place of “without” among the contraries in data/negation.txt. */
const withoutRank = 3

/** “against” answers “contro”, and no negation. */
function hasLike({ paired }: NegationWords, { hash }: Word, other: Side): boolean {
  const rank = paired.get(hash)
  if (rank === undefined) return false
  const theirs = negationOf(other.language.code).paired
  return other.words.some(word => theirs.get(word.hash) === rank)
}
