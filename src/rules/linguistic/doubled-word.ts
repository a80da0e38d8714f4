import * as z from 'zod/mini'
import list from '../../../data/doubled-words.txt'
import type { Side } from '../../analysis/side.js'
import { isSpace } from '../../text/characters.js'
import type { Word } from '../../text/words.js'
import { defineRule } from '../rule.js'

/** Languages that double words by rule: reduplication says “many”, “each”, “very”. */
const reduplicating = new Set(
  'as bn gu hi id jv kn ml mr ms my ne or pa si sd su ta te th tl tok tr ur vi zh yue ja km lo az uz kk ky tk'.split(
    ' ',
  ),
)

let byLanguage: Map<string, ReadonlySet<string>> | undefined

/**
 * What a language may say twice in a row: by grammar (`vous vous`) or for emphasis (`piano piano`). Of those with a question mark in the
 * list (`no no`) a source that says nothing twice tells better.
 */
function mayDouble(word: string, language: string, source: Side | undefined): boolean {
  byLanguage ??= new Map(
    list
      .trimEnd()
      .split('\n')
      .map(line => {
        const [code = '', words = ''] = line.split('\t')
        return [code, new Set(words.split(' '))]
      }),
  )
  const own = byLanguage.get(language)
  if (byLanguage.get('*')!.has(word) || own?.has(word)) return true
  return source === undefined && own?.has(`${word}?`) === true
}

export default defineRule({
  id: 'doubled-word',
  category: 'linguistic-conventions/textual-conventions',
  severity: 'minor',
  scope: 'target',
  options: z.object({}),
  yieldsTo: ['repetition', 'untranslated-segment', 'foreign-word', 'agreement'],
  messages: { doubled: 'The word “{{word}}” stands there twice' },
  docs: {
    what: 'Finds words written twice in a row.',
    why: 'A slip of the hand, or of an engine that lost its place.',
    fix: 'Delete one of the two.',
    method:
      'Only white space may stand between them. Doubles of grammar and emphasis (data/doubled-words.txt) and those of the source are left alone; a word said three times is the matter of repetition.',
  },
  examples: [
    { targetLang: 'it', target: 'Ha visto la la città.', finds: ['la la'], fixed: 'Ha visto la città.' },
    { targetLang: 'de', target: 'Er hat das Haus Haus verkauft.', finds: [{ text: 'Haus Haus', suggests: 'Haus' }] },
    { targetLang: 'fr', target: 'Vous vous trompez, nous nous en allons.' },
    { targetLang: 'de', target: 'Die Frau, die die Tür schloss, war es.' },
    { source: 'They love Duran Duran.', targetLang: 'es', target: 'Les encanta Duran Duran.' },
  ],
  check({ target, source, report }) {
    const { words, language } = target
    for (let index = 1; index < words.length; index++) {
      const word = words[index]!
      const before = words[index - 1]!
      if (word.hash !== before.hash || !isDouble(target, before, word)) continue
      // A third time makes it a loop.
      if (words[index + 1]?.hash === word.hash || words[index - 2]?.hash === word.hash) continue
      const lower = word.text.toLowerCase()
      const begins =
        index === 1 && word.shape === 'lower' && before.shape === 'capitalised' && language.capitalisesNouns
      if (source && hasDouble(source)) continue
      if (mayDouble(lower, language.code, source) && !begins && !isLooseArticle(target, index - 1)) continue
      if (word.shape === 'digits' && !isOnceIn(source, word)) continue
      const confidence = confidenceOf(target, source, before, word)
      report({
        message: 'doubled',
        start: before.start,
        end: word.end,
        data: { word: word.text },
        suggestions: [{ replacement: before.text, safe: confidence > 0.8 }],
        confidence,
      })
    }
  },
})

const germanArticle = /^(?:der|die|das|den|dem)$/
/** What a clause begins after: a mark, a conjunction, or one of the words that call for a relative clause. */
const clauseMark = /[,;:.!?()–—„“»«"…-]/
const beforeClause =
  /^(?:und|oder|aber|sowie|als|wie|dass|ob|wenn|weil|da|auch|nur|selbst|jene?[rmns]?|diejenigen?|alle[rns]?|wer)$/i

/** German doubles `die` where a relative clause begins; amid a clause one of the two is too many: “zwischen den den beiden”. */
function isLooseArticle({ text, words, language }: Side, index: number): boolean {
  if (language.code !== 'de' || index < 2 || !germanArticle.test(words[index]!.text)) return false
  // A preposition may stand between the mark and the pronoun: “, mit der der”.
  for (let at = index; at > index - 2; at--) {
    const before = words[at - 1]!
    if (clauseMark.test(text.slice(before.end, words[at]!.start)) || beforeClause.test(before.text)) return false
  }
  return true
}

/** A name may be doubled (“Duran Duran”), which its source tells. */
function confidenceOf({ language, words }: Side, source: Side | undefined, before: Word, word: Word): number {
  if (reduplicating.has(language.code)) return 0.45
  const isName = word.shape !== 'lower' && before.shape !== 'lower' && !language.capitalisesNouns
  if (isName) return source && words.length > 3 ? 0.8 : 0.45
  return word.text.length === 1 ? 0.6 : 0.85
}

/** Figures in a row may be a table or a telephone number; a number that the source has once is none. */
function isOnceIn(source: Side | undefined, { hash, text }: Word): boolean {
  if (!source || source.words.length < 4) return false
  let found = 0
  for (const word of source.words) if (word.hash === hash && word.text === text) found++
  return found === 1
}

/** The same letters, white space and nothing else between, and neither glued to a third word. */
function isDouble({ text, words }: Side, before: Word, word: Word): boolean {
  const { shape } = word
  if (shape === 'unspaced' || word.joiner !== '' || before.joiner === "'") return false
  if (word.text.length !== before.text.length || word.text.toLowerCase() !== before.text.toLowerCase()) return false
  if (
    word.text.length === 1 &&
    shape !== 'digits' &&
    (shape !== 'lower' || before.shape !== 'lower' || !/[aeiouyàèéåавиікосуя]/i.test(word.text))
  )
    return false
  // `iPhone IPHONE`, `sie Sie`: not the same word.
  if (shape !== 'lower' && before.shape === 'lower') return false
  for (let at = before.end; at < word.start; at++) if (!isSpace(text.charCodeAt(at))) return false
  if (text.slice(before.end, word.start).includes('\n\n') || word.start === before.end) return false
  const after = text[word.end]
  const glue = after === '-' || after === "'" || after === '’' || text[before.start - 1] === '-'
  return !glue && words.length > 2
}

function hasDouble({ words }: Side): boolean {
  for (let index = 1; index < words.length; index++) {
    if (words[index]!.hash === words[index - 1]!.hash) return true
  }
  return false
}
