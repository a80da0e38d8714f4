import type { Side } from './side.js'

const asks =
  /(?:^|[.!?,;:] |["“(>])(?:and |so |but |or |then |well |uh |um )*(?:what|where|when|who|whom|whose|which|why|how|is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|right|ok|okay|alright)(?:\b|$)/i

const finite =
  /\b(?:is|are|was|were|has|have|had|will|can|could|may|must|should|would|does|did|cannot|please|you|it|we|i|they|he|she|[a-z]+n['’]t)\b|^(?:the|this|that|these|those|your|our|my|his|her|its|their)\b|^(?:[a-z]+ ){1,3}(?!need|speed|feed|seed|embed)[a-z]{2,}ed\b(?! to be\b)|\b(?:the|this|your)\b.*\b(?:and|or|but|that|which|if|when|because)\b/i

/** A line of so many words may still be a label. */
const longestLabel = 12

/** A line that no finite verb, no subject and no second clause marks as an English sentence; of other languages a short one. */
function isElliptic({ text, language, words }: Side): boolean {
  return language.code === 'en' ? words.length <= longestLabel && !finite.test(text) : words.length < 5
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
export function isGoodSense(source: Side, pair: string, labels: boolean): boolean {
  if (pair === 'stop question' || pair === 'none question') {
    return source.words.length > 12 || (source.language.code === 'en' && asks.test(source.text.slice(-400)))
  }
  // `I need your address, please?` is no question by its words.
  if (pair === 'question stop') return source.language.code === 'en' && !asks.test(lastQuestion(source.text))
  // Among friends and strangers English exclaims more than others do.
  if (pair === 'exclamation stop') return source.words.length > 6
  if (labels) return false
  // A line without a verb is a label, with a full stop or without.
  if (pair === 'stop none') return isElliptic(source)
  // A sentence may get the full stop that its source forgot, a label none.
  return (
    pair === 'none stop' && (source.words.length > 4 || (source.language.code === 'en' && finite.test(source.text)))
  )
}
