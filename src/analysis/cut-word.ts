import type { Lexicons, TargetLexicon } from '../lexicon/index.js'
import type { Word } from '../text/words.js'
import { foldWord } from './fold-word.js'
import { isFunctionWord } from './language-id.js'
import type { Side } from './side.js'

/** Of the source, so many words at its end may have the last word of the target for a translation. */
const lastWords = 10

/** Letters that native words of a language end in; what ends in another is foreign or broken off. */
const finals: Readonly<Record<string, RegExp>> = {
  it: /[aeiou]$/,
  es: /[aeiounslrdzyj]$/,
  pt: /[aeioumlrsz]$/,
}

/** Whether a text breaks off within its last word: the beginning of a translation of the source, and itself no word. */
export function endsInCutWord(source: Side, target: Side, lexicons: Lexicons): boolean {
  const { english } = lexicons
  const last = target.words.at(-1)
  if (!english || !last || last.end - last.start < 2 || !isPlain(last, target, source)) return false
  if (target.language.code === 'en') return last.end - last.start > 3 && english.words.findWord(last) < 0
  const lexicon = lexicons.target
  if (!lexicon || source.language.code !== 'en' || isKnown(last, lexicon)) return false
  const start = foldWord(last.text)
  const native = finals[target.language.code]
  const isOdd = native !== undefined && !native.test(start)
  if (native && !isOdd && /[aeiou]$/.test(start)) return false
  // No word of the language, nor one that English lends.
  if (isOdd && start.length > 2 && english.words.findWord(last) < 0) return true
  // An inflected form may be the beginning of its lemma: German `mach`, French `chant`.
  return beginsTranslation(start, isOdd ? 2 : 3, source, lexicons, lexicon)
}

function isPlain(last: Word, { language }: Side, source: Side): boolean {
  if (last.shape !== 'lower' && !(last.shape === 'capitalised' && language.capitalisesNouns)) return false
  return !isFunctionWord(last, language.code) && !source.words.some(({ hash }) => hash === last.hash)
}

function isKnown({ text }: Word, lexicon: TargetLexicon): boolean {
  return lexicon.isClosedClass(text) || lexicon.homographs.has(text) || lexicon.loanword(text) !== undefined
}

function beginsTranslation(
  start: string,
  fewestMissing: number,
  { words }: Side,
  { english }: Lexicons,
  lexicon: TargetLexicon,
): boolean {
  let begins = false
  for (const { text } of words.slice(-lastWords)) {
    for (const { lemma } of english!.lemmas(text.toLowerCase())) {
      for (const equivalent of lexicon.equivalents(lemma)) {
        for (const part of equivalent.split(/[\s'’-]/)) {
          const folded = foldWord(part)
          if (folded === start) return false
          if (folded.startsWith(start) && folded.length - start.length >= fewestMissing) begins = true
        }
      }
    }
  }
  return begins
}
