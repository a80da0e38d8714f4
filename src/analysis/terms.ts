import type { WordForms } from '../lexicon/word-forms.js'
import { firstEndingAfter, type Span } from '../model/span.js'
import type { Word } from '../text/words.js'
import type { Side } from './side.js'

/** Whether a stretch of the source belongs to a run of capitalised words that the translation has unchanged. */
export function isWithinKeptName(span: Span, source: Side, target: Side): boolean {
  const { words, text } = source
  const first = firstEndingAfter(words, span.start)
  if (!isCapital(words[first])) return false
  let [from, to] = [first, first]
  while (to - first < longestName && (isCapital(words[to + 1]) || isBridge(words, to + 1))) to++
  while (first - from < longestName && (isCapital(words[from - 1]) || isBridge(words, from - 1))) from--
  while (to > first && !isCapital(words[to])) to--
  while (from < first && !isCapital(words[from])) from++
  if (to === from) return false
  return target.text.includes(text.slice(words[from]!.start, words[to]!.end))
}

/** Words before or after the one in question. */
const longestName = 8

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.shape !== 'lower' && word.shape !== 'digits'
}

/** `of` in “Journal of Travel Medicine”. */
function isBridge(words: readonly Word[], index: number): boolean {
  const word = words[index]
  return (
    word !== undefined &&
    word.shape === 'lower' &&
    word.text.length <= 3 &&
    isCapital(words[index + 1]) &&
    isCapital(words[index - 1])
  )
}

/** Whether the text has words that may stand for a noun named before. */
export function hasPronoun(side: Side, { pronouns, clitics }: WordForms): boolean {
  return side.words.some(({ text }) => {
    const lower = text.toLowerCase()
    return pronouns.has(lower) || clitics.some(ending => endsIn(lower, ending))
  })
}

/** Words of the translation to one of the source, under which something is left unsaid; Romance languages take more words than others. */
const leastWords = { romance: 0.92, other: 0.8 }

/** Whether the translation is so short that it may leave out what is understood. */
export function hasEllipsis(source: Side, target: Side, { infinitives }: WordForms): boolean {
  const least = infinitives.length > 0 ? leastWords.romance : leastWords.other
  return target.words.length < source.words.length * least
}

/** A short ending is one of nouns as well (`vela`, `rinominala`): it needs a longer word. */
function endsIn(word: string, ending: string): boolean {
  return word.endsWith(ending) && word.length >= (ending.length > 3 ? ending.length + 2 : 7)
}
