import type { Word } from '../text/words.js'
import { type NegationWords, negationOf } from './negation-words.js'
import type { Side } from './side.js'

export interface Negation {
  /** The words that deny outright, idioms and question tags left out. */
  readonly strong: readonly Word[]
  /** Negators inside idioms and tags: they answer a negation, but may come and go. */
  readonly idiomatic: number
}

const found = new WeakMap<Side, Negation>()

export function negationsOf(side: Side): Negation {
  let negation = found.get(side)
  if (!negation) {
    negation = find(side)
    found.set(side, negation)
  }
  return negation
}

function find(side: Side): Negation {
  const strong: Word[] = []
  let idiomatic = 0
  const table = negationOf(side.language.code)
  const english = side.language.code === 'en'
  for (const { index, cue } of side.cues) {
    if (!cue.isNegator) continue
    if (inIdiom(side, table, index) || isExpletive(side, index) || isUndone(side, index)) idiomatic++
    else strong.push(side.words[index]!)
  }
  if (english) {
    for (let index = 1; index < side.words.length; index++) {
      const word = side.words[index]!
      if (word.joiner !== "'" || (word.text !== 't' && word.text !== 'T') || !/n$/i.test(side.words[index - 1]!.text))
        continue
      if (isTag(side, index)) idiomatic++
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
  return idioms.some(idiom =>
    idiom.some(
      (word, at) =>
        word === own && idiom.every((other, step) => words[index - at + step]?.text.toLowerCase() === other),
    ),
  )
}

/** “not unusual”, “non è impossibile”: two negations cancel each other. */
function isUndone({ words, language }: Side, index: number): boolean {
  const prefix = affix[language.code]
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
  en: /^un(?!der|it|iv|ion|iq|if|cle|til|ve)[a-z]{3,}|^non[a-z]{4,}|[a-z]{3,}(?<!un)less(?:ly|ness)?$/,
  it: /^(?:in|im|ir|il)\p{L}{3,}bil[ei]$/u,
  es: /^(?:in|im|ir|i)\p{L}{3,}bles?$/u,
  fr: /^(?:in|im|ir|il)\p{L}{3,}bles?$/u,
  de: /^un(?!d|s|ter|i[vofkt]|gef|gar|längst)\p{L}{4,}|\p{L}{3,}(?:lose?[nmrs]?|losigkeit|freie?[nmrs]?)$/u,
  pt: /^(?:in|im|ir|i)\p{L}{3,}(?:vel|veis)$/u,
}

/** The same in two words: “out of date”, Portuguese “por fazer” (yet to be done). */
const phrases: Readonly<Record<string, RegExp>> = {
  en: /\bout of\b|\bin no\b|\bke(?:ep|pt) (?:off|out|away|silent|quiet|still)\b/i,
  pt: / por \p{L}{2,}[aei]r(?!\p{L})/u,
}

/** Whether anything in a text may carry a negation in its meaning: hardly, refuse, un-, without … */
export function hasNearNegation({ words, language, prose }: Side): boolean {
  const { near, stems } = negationOf(language.code)
  const prefix = affix[language.code]
  for (const { text, shape } of words) {
    const word = shape === 'lower' ? text : text.toLowerCase()
    if (near.has(word)) return true
    for (const stem of stems) if (word.startsWith(stem)) return true
    if (prefix?.test(word)) return true
  }
  const phrase = phrases[language.code]
  return phrase?.test(prose) ?? false
}
