import type { Side } from './side.js'

const asks =
  /(?:^|[.!?,;] )(?:and |so |but |or |then |well |uh |um )*(?:what|where|when|who|whom|whose|which|why|how|is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|right|ok|okay|alright)(?:\b|$)/i

const finite =
  /\b(?:is|are|was|were|has|have|had|will|can|could|may|must|should|would|does|did|cannot|please|you|it|this|the|your|we|i|they|he|she|[a-z]+n['’]t)\b/i

/** A line that no finite verb, no pronoun and no article marks as an English sentence; of other languages a short one. */
function isElliptic({ text, language, words }: Side): boolean {
  return language.code === 'en' ? !finite.test(text) : words.length < 5
}

/**
 * Whether the difference is the translator's good sense: the mark of a question asked without one, the full stop of running text that a
 * transcript or a file cut up, a label without one, a calmer end.
 */
export function isGoodSense(source: Side, pair: string, labels: boolean): boolean {
  if (pair === 'stop question' || pair === 'none question') {
    return source.words.length > 12 || (source.language.code === 'en' && asks.test(source.text.slice(-400)))
  }
  // Among friends and strangers English exclaims more than others do.
  if (pair === 'exclamation stop') return source.words.length > 6
  if (labels) return false
  // A line without a verb is a label, with a full stop or without.
  if (pair === 'stop none') return source.words.length < 9 && isElliptic(source)
  return pair === 'none stop' && source.words.length > 4
}
