import type { Lexicons } from '../lexicon/index.js'
import type { Word } from '../text/words.js'
import type { Side } from './side.js'

/** Endings that make nouns only. */
const nominal = /(?:(?:[^j]|[aeiouäöüy]j)ung|heit|keit|schaft|tät|ismus|ling|tion|tionen|keiten|heiten|schaften)$/

const prepositions = new Set(
  'an auf aus bei durch für gegen hinter in mit nach neben ohne seit trotz über um unter vom von vor während wegen zu zwischen'.split(
    ' ',
  ),
)
const contractions = new Set('am ans beim fürs im ins vom zum zur'.split(' '))
const articles = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner'.split(' '),
)
/** With a small letter and with a capital. */
const governors = new Set(
  [...contractions, ...articles].flatMap(form => [form, form.charAt(0).toUpperCase() + form.slice(1)]),
)
const longestArticle = 6
const genitives = new Set('des der eines einer dieses dieser seines seiner ihres ihrer unseres unserer'.split(' '))

/** How sure a German word in small letters behind an article is a noun; 0 where it may be anything else. */
export function nounConfidence(side: Side, index: number, { target: lexicon }: Lexicons): number {
  const { words } = side
  const before = words[index - 1]!
  if (before.text.length > longestArticle || !governors.has(before.text)) return 0
  const word = words[index]!
  if (word.text.length < 3 || !isNext(before, word)) return 0
  const article = before.text.toLowerCase()
  const isContraction = contractions.has(article)
  if (lexicon?.functionWords.has(word.text)) return 0
  if (word.text.length > 5 && nominal.test(word.text)) return 0.75
  const preposition = words[index - 2]
  const isGoverned =
    isContraction || (preposition && isNext(preposition, before) && prepositions.has(preposition.text.toLowerCase()))
  return isGoverned && isGenitiveNext(side, index) && !/(?:e[nrsm]?|st)$/.test(word.text) ? 0.7 : 0
}

function isNext(first: Word, second: Word): boolean {
  return second.start - first.end === 1
}

/** `gegen den bau des Stadions`: a genitive leans on a noun. */
function isGenitiveNext({ words }: Side, index: number): boolean {
  const next = words[index + 1]
  const owner = words[index + 2]
  if (!next || !owner || !isNext(words[index]!, next) || !isNext(next, owner)) return false
  return genitives.has(next.text) && (owner.shape === 'capitalised' || words[index + 3]?.shape === 'capitalised')
}
