import type { Lexicons, TargetLexicon } from '../lexicon/index.js'
import { commonPrefix, foldName, nameSkeleton } from '../text/similar.js'
import type { Word } from '../text/words.js'
import { nameFormOf, respell } from './name-forms.js'
import type { Side } from './side.js'

/**
 * Adjectives and participles that deny by a prefix; the first group is the prefix. The endings keep out what only begins alike
 * (`instrument`, `inherited`, `unter`).
 */
const romance = '(?:il|al|ent|ant|iv|os|ic|ar|et|us)[aeo]?s?$|[ai]?b[il]+[ei]?s?$|vel$|veis$'
const denying: Readonly<Record<string, RegExp>> = {
  en: /^(?:(un(?!der))[a-z]{2,}(?:ed|able|ible|ful|al|ent|ant|ive|ous|ic|safe|fair|clear|like|ly)|(in|im|il|ir)[a-z]{2,}(?:[ai]ble|al|(?<!m)ent|ant|ive|ous|ic|ar|ete|ect|ate)(?:ly)?)$/,
  it: new RegExp(`^(in|im|il|ir)[a-z]{2,}(?:${romance}|(?:ett|att|ent|ant|al|il)[aeio]$)`),
  es: new RegExp(`^(in|im|i(?=[lr]))[a-z]{2,}(?:${romance})`),
  fr: new RegExp(`^(in|im|il|ir)[a-z]{2,}(?:${romance}|(?:i|eu)[vfx]e?s?$)`),
  de: /^(un(?!ter)|in|ir|il)[a-z]{2,}(?:lich|bar|ig|sam|isch|haft|[eg]?al|iv|ent|ant|ell|t|en)(?:e[mnrs]?)?$/,
  pt: new RegExp(`^(in|im|i(?=[lr]))[a-z]{2,}(?:${romance})`),
}

/** Shorter words are told by nothing but chance: `ideal` is not the opposite of `deal`. */
const shortest = 7
const shortestRest = 5
/** Of a translation, the beginning that does not change with gender and number: `fiável`, `fiáveis`. */
const shortestStem = 4

export interface Opposite {
  /** The word with the prefix. */
  readonly denied: Word
  /** The word of the other text that means the same without it. */
  readonly affirmed: Word
}

/** A word that denies by its prefix what a word of the other text affirms: `illegale` against `legal`, `unerwartet` against `expected`. */
export function oppositeIn(side: Side, other: Side, lexicons: Lexicons): Opposite | undefined {
  const adjective = denying[side.language.code]
  if (!adjective) return undefined
  for (const word of side.words) {
    if (word.shape !== 'lower' || word.end - word.start < shortest || !mayDeny(word.text)) continue
    const { folded } = nameFormOf(word)
    const match = adjective.exec(folded)
    const prefix = match?.[1] ?? match?.[2]
    if (prefix === undefined || folded.length - prefix.length < shortestRest) continue
    // The other text has the word itself in its own spelling: `inadequate`, `inadeguato`.
    if (other.text.includes(word.text.slice(1, 5))) continue
    const rest = folded.slice(prefix.length)
    const affirmed =
      cognateOf(rest, other) ?? (prefix === 'un' ? translationOf(rest, side, other, lexicons) : undefined)
    // “on and off”: where both stand together nothing was turned around.
    if (affirmed && !cognateOf(rest, side)) return { denied: word, affirmed }
  }
  return undefined
}

/** `un…` and `i…`: most words of a text are turned away here. */
function mayDeny(text: string): boolean {
  const first = text.charCodeAt(0)
  return first === 0x69 || (first === 0x75 && text.charCodeAt(1) === 0x6e)
}

function cognateOf(rest: string, { words }: Side): Word | undefined {
  const plain = respell(rest)
  const first = rest.charCodeAt(0)
  for (const word of words) {
    if ((word.text.charCodeAt(0) | 0x20) !== first || word.end - word.start < shortestRest) continue
    if (areCognate(plain, nameFormOf(word).respelt)) return word
  }
  return undefined
}

/** By the short dictionary, which goes from English. */
function translationOf(rest: string, side: Side, other: Side, lexicons: Lexicons): Word | undefined {
  if (side.language.code === 'en') {
    const stems = equivalentsOf(rest, lexicons, lexicons.source ?? lexicons.target)
    return other.words.find(word => stems.some(stem => startAlike(nameFormOf(word).folded, stem)))
  }
  if (other.language.code !== 'en') return undefined
  const dictionary = lexicons.target ?? lexicons.source
  return other.words.find(
    word =>
      word.shape === 'lower' &&
      word.end - word.start > 3 &&
      equivalentsOf(word.text, lexicons, dictionary).some(stem => startAlike(rest, stem)),
  )
}

function equivalentsOf(word: string, { english }: Lexicons, dictionary: TargetLexicon | undefined): string[] {
  return english && dictionary ? english.lemmas(word).flatMap(({ lemma }) => dictionary.equivalents(lemma)) : []
}

/** The same word but for its ending. */
function startAlike(form: string, lemma: string): boolean {
  const common = commonPrefix(form, foldName(lemma))
  return common >= shortestStem && common >= Math.max(form.length, lemma.length) - 3
}

const inBle = /b[il]+e?s?$|vel$/

function areCognate(one: string, other: string): boolean {
  const common = commonPrefix(one, other)
  const left = Math.max(one.length, other.length) - common
  if (left <= 3 && (common >= 5 || (common === 4 && inBle.test(one) && inBle.test(other)))) return true
  const consonants = nameSkeleton(one)
  return common >= 3 && consonants.length >= 4 && consonants === nameSkeleton(other)
}
