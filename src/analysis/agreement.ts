import type { Determiner, Loanword, TargetLexicon } from '../lexicon/index.js'
import type { Word } from '../text/words.js'
import type { Side } from './side.js'

/** The determiner that governs the word at `index`, in all its readings; the word right before it, or before one adjective. */
export interface Governor {
  readonly index: number
  readonly form: string
  readonly readings: readonly Determiner[]
}

/**
 * Finds the determiner before a word.
 *
 * @param reach how many words back it may stand: 1 is adjacent, 2 leaves room for one adjective
 */
export function governorOf(side: Side, index: number, lexicon: TargetLexicon, reach: 1 | 2 = 1): Governor | undefined {
  const { words, text } = side
  for (let back = 1; back <= reach; back++) {
    const word = words[index - back]
    const next = words[index - back + 1]
    if (!word || !next || !areAdjacent(text, word, next)) return undefined
    const form = elidedForm(text, word)
    const readings = lexicon.determinerReadings(form)
    if (readings.length > 0 && isRelative(side, word)) return undefined
    if (readings.length > 0) return { index: index - back, form, readings }
    // Only an adjective may stand between: no name, no word of the closed classes.
    if (word.shape !== 'lower' || lexicon.functionWords.has(word.text)) return undefined
  }
  return undefined
}

/** German `ein Unternehmen, das Software entwickelt`: after a comma the article is a relative pronoun. */
function isRelative({ text, language }: Side, { start }: Word): boolean {
  return (
    language.capitalisesNouns === true && text.charCodeAt(start - 1) === 0x20 && text.charCodeAt(start - 2) === 0x2c
  )
}

/** `dell` before an apostrophe is the determiner `dell'`. */
function elidedForm(text: string, word: Word): string {
  const unit = text.charCodeAt(word.end)
  return unit === 0x27 || unit === 0x2019 ? `${word.text.toLowerCase()}'` : word.text.toLowerCase()
}

/** Whether nothing but a space, or an apostrophe, stands between two words. */
export function areAdjacent(text: string, first: Word, second: Word): boolean {
  const gap = second.start - first.end
  if (gap === 1) {
    const unit = text.charCodeAt(first.end)
    return unit === 0x20 || unit === 0xa0 || unit === 0x27 || unit === 0x2019 || unit === 0x202f
  }
  // l’« effet »: an elided form and an opening mark.
  return false
}

export interface Features {
  /** Any of `m`, `f`, `n`; empty: not known. */
  readonly genders: string
  /** Any of `s`, `p`. */
  readonly numbers: string
}

/** The gender and number of a loanword's form. */
export function loanwordFeatures(form: string, loanword: Loanword): Features {
  const isPlural = loanword.plural.split(',').includes(form) && form.toLowerCase() !== loanword.term.toLowerCase()
  const invariable = loanword.plural.split(',').some(plural => plural === '=' || plural === loanword.term)
  return { genders: loanword.genders, numbers: isPlural ? 'p' : invariable || loanword.plural === '-' ? 'sp' : 's' }
}

/** The gender and number that the ending of a native word suggests. Only the regular endings of each language. */
export function endingFeatures(word: string, language: string): Features {
  const last = word.at(-1) ?? ''
  switch (language) {
    case 'it':
      if (last === 'o') return { genders: 'm', numbers: 's' }
      if (last === 'a') return { genders: 'f', numbers: 's' }
      if (last === 'i') return { genders: 'mf', numbers: 'p' }
      if (last === 'e') return { genders: 'mf', numbers: 'sp' }
      return { genders: 'mf', numbers: 'sp' }
    case 'es':
    case 'pt': {
      const plural = last === 's'
      const stem = plural ? word.at(-2) : last
      return { genders: stem === 'o' ? 'm' : stem === 'a' ? 'f' : 'mf', numbers: plural ? 'p' : 's' }
    }
    case 'fr':
      return { genders: 'mf', numbers: /[sx]$/.test(word) ? 'p' : 's' }
    default:
      return { genders: 'mfn', numbers: 'sp' }
  }
}

/** Whether any reading of the determiner allows the features. */
export function agrees(governor: Governor, features: Features): boolean {
  return governor.readings.some(
    ({ genders, numbers }) => shares(genders, features.genders) && shares(numbers, features.numbers),
  )
}

/** Whether any reading allows the gender, whatever the number. */
export function agreesInGender(governor: Governor, genders: string): boolean {
  return governor.readings.some(reading => shares(reading.genders, genders))
}

function shares(a: string, b: string): boolean {
  if (a === '' || b === '') return true
  for (const letter of a) if (b.includes(letter)) return true
  return false
}

const vowel = /^[aeiouàâäáèéêëìíîïòóôöùúûüœæy]/i
/** Italian: `lo`, `gli`, `uno` stand before s + consonant, z, gn, ps, pn, x, y, i + vowel. */
const impure = /^(?:s[bcdfghklmnpqrstvwz]|z|gn|ps|pn|x|y|i[aeou])/i

/** Whether a form that goes before vowels, consonants or impure consonants only may stand before `word`. `h` counts as either. */
export function soundFits(before: Determiner['before'], word: string): boolean {
  switch (before) {
    case 'vowel':
      return vowel.test(word) || /^h/i.test(word)
    case 'consonant':
      return !vowel.test(word) || /^[hy]/i.test(word)
    case 'impure':
      return impure.test(word) || vowel.test(word)
    case 'any':
      return true
  }
}
