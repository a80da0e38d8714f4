import list from '../../data/interface-words.txt'
import type { Side } from './side.js'

const asks =
  /(?:^|[.!?,;:] |["“(>])(?:and |so |but |or |then |well |uh |um )*(?:what|where|when|who|whom|whose|which|why|how|is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|right|ok|okay|alright)(?:\b|$)/i

const proposes = /^why (?:not|don['’]t)\b/i

const finite =
  /\b(?:is|are|was|were|has|have|had|will|can|could|may|must|should|would|does|did|cannot|please|you|it|we|i|they|he|she|[a-z]+n['’]t)\b|^(?:the|this|that|these|those|your|our|my|his|her|its|their)\b|^(?:[a-z]+ ){1,3}(?!need|speed|feed|seed|embed)[a-z]{2,}ed\b(?! to be\b)|\b(?:the|this|your)\b.*\b(?:and|or|but|that|which|if|when|because)\b/i

/** A line of so many words may still be a label. */
const longestLabel = 12

/** A line that no finite verb, no subject and no second clause marks as an English sentence; of other languages a short one. */
function isElliptic({ text, language, words }: Side): boolean {
  return language.code === 'en' ? words.length <= longestLabel && !finite.test(text) : words.length < 5
}

const startsSmall = /^[^\p{L}]{0,40}\p{Ll}/u

const inner = /[.!?]["”’)]? +\S/

/** One sentence of a program: catalogues drop its full stop as a matter of style. */
function isMessage(source: Side): boolean {
  return !inner.test(source.text) && isOfInterface(source)
}

let interfaceWords: ReadonlySet<string> | undefined

/** One word of the interface stands in any novel, two in few of its sentences. */
function isOfInterface({ vocabulary }: Side): boolean {
  interfaceWords ??= new Set(list.trimEnd().split('\n'))
  let found = 0
  for (const word of vocabulary) if (interfaceWords.has(word) && ++found === 2) return true
  return false
}

/** Longer last sentences of several are no greeting. */
const longestGreeting = 3

/** `Super !`, `Schönen Tag!`: what greets or applauds behind other sentences is exclaimed or not as the custom is. */
function isGreeting({ text, words }: Side): boolean {
  const last = words.at(-1 - longestGreeting)
  return last !== undefined && inner.test(text.slice(last.end))
}

/** The sentence that the last question mark ends. */
function lastQuestion(text: string): string {
  const end = text.lastIndexOf('?')
  const before = text.slice(Math.max(0, end - 300), end)
  return before.slice(Math.max(...['. ', '! ', '? ', '\n'].map(mark => before.lastIndexOf(mark))) + 1).trim()
}

/**
 * Whether the difference is the translator's good sense: the mark of a question asked without one, the full stop of running text that a
 * transcript or a file cut up, a label without one, a calmer end.
 */
export function isGoodSense(source: Side, target: Side, pair: string, labels: boolean): boolean {
  if (pair === 'stop question' || pair === 'none question') {
    return source.words.length > 12 || (source.language.code === 'en' && asks.test(source.text.slice(-400)))
  }
  // `Why not try it?` proposes.
  if (pair.startsWith('question ') && proposes.test(lastQuestion(source.text))) return true
  // `I need your address, please?` is no question by its words.
  if (pair === 'question stop') return source.language.code === 'en' && !asks.test(lastQuestion(source.text))
  // Among friends and strangers English exclaims more than others do.
  if (pair === 'exclamation stop') return source.words.length > 6
  if (pair === 'stop exclamation') return isGreeting(target)
  if (labels) return false
  if (pair === 'exclamation none') return isElliptic(source) && source.words.length === 1 && target.words.length > 1
  // `Loading`: what goes on has its dots or has them not.
  if (pair === 'none ellipsis') return isElliptic(source) && source.words[0]?.text.endsWith('ing') === true
  if (pair === 'none comma') return source.words.length > longestLabel
  // A line without a verb is a label, with a full stop or without.
  if (pair === 'stop none') return isElliptic(source) || isMessage(source)
  // A sentence may get the full stop that its source forgot, a label none.
  if (pair !== 'none stop') return false
  // `unable to read %s`: what a program says in half a sentence is said in a whole one.
  if (source.words.length > 4 || startsSmall.test(source.text)) return true
  return source.language.code === 'en' && finite.test(source.text)
}
