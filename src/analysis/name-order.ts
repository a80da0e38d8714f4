import list from '../../data/name-order.txt'
import type { Word } from '../text/words.js'
import type { Side } from './side.js'

/** Two names that open a sentence, subject and object of its verb. */
interface Order {
  readonly subject: Word
  readonly object: Word
}

/** Verbs that say the same with their names exchanged (meet, marry) or the contrary (lose, follow), and what makes no object of a name. */
let telling: Map<string, ReadonlySet<string>> | undefined

function isTelling(word: string, language: string): boolean {
  telling ??= new Map(
    list
      .trimEnd()
      .split('\n')
      .map(line => {
        const [code = '', words = ''] = line.split('\t')
        return [code, new Set(words.split(' '))]
      }),
  )
  const words = telling.get(language)
  return words === undefined || words.has(word)
}

/** “A beat B” that became “B venció a A”: the names of a plain sentence, exchanged. */
export function exchangedOrder(source: Side, target: Side): { ours: Order; theirs: Order } | undefined {
  const ours = orderOf(source)
  if (!ours || ours.subject.hash === ours.object.hash) return undefined
  if (!target.words.some(({ hash }) => hash === ours.object.hash)) return undefined
  const theirs = orderOf(target)
  if (theirs?.subject.hash !== ours.object.hash || theirs.object.hash !== ours.subject.hash) return undefined
  return { ours, theirs }
}

/** Of the words between the names, a verb with its auxiliary, a preposition and an article. */
const mostBetween = 4

function orderOf({ text, words, language }: Side): Order | undefined {
  let index = words[0]?.shape === 'capitalised' && isArticle(words[0]) ? 1 : 0
  const isName = (at: number) => words[at]?.shape === 'capitalised' || words[at]?.shape === 'upper'
  if (!isName(index)) return undefined
  while (isName(index + 1)) index++
  const subject = words[index]!
  let at = index + 1
  for (; at < words.length && !isName(at); at++) {
    const { shape, text: word } = words[at]!
    if (at - index > mostBetween || shape !== 'lower' || isTelling(word, language.code)) return undefined
    if (/[^\s'’]/.test(text.slice(words[at - 1]!.end, words[at]!.start))) return undefined
  }
  if (at === index + 1 || at >= words.length || /[^\s'’]/.test(text.slice(words[at - 1]!.end, words[at]!.start)))
    return undefined
  while (isName(at + 1) && words[at + 1]!.start - words[at]!.end === 1) at++
  return { subject, object: words[at]! }
}

export function isArticle({ text }: Word): boolean {
  return /^(?:a|o|as|os|il|lo|la|le|el|l|der|die|das|the)$/i.test(text)
}
