import type { Finding } from '../../model/finding.js'
import type { MqmCategory } from '../../model/mqm.js'
import type { Span } from '../../model/span.js'
import type { Label } from './rows.js'

/** The folded kinds of error that annotators may have called what an MQM category says. */
const normsOfCategory: Readonly<Partial<Record<MqmCategory, readonly string[]>>> = {
  'terminology/inconsistent-with-resource': ['terminology'],
  'terminology/inconsistent-use': ['terminology', 'inconsistency'],
  'terminology/wrong-term': ['terminology'],
  'accuracy/mistranslation': ['mistranslation', 'name', 'hallucination'],
  'accuracy/over-translation': ['mistranslation'],
  'accuracy/under-translation': ['mistranslation'],
  'accuracy/addition': ['addition', 'hallucination', 'repetition'],
  'accuracy/omission': ['omission'],
  'accuracy/do-not-translate': ['mistranslation', 'name'],
  'accuracy/untranslated': ['untranslated', 'wrong-language', 'loanword'],
  'linguistic-conventions/grammar': ['grammar'],
  'linguistic-conventions/punctuation': ['punctuation'],
  'linguistic-conventions/spelling': ['spelling'],
  'linguistic-conventions/unintelligible': ['non-translation'],
  'linguistic-conventions/character-encoding': ['encoding-markup'],
  'linguistic-conventions/textual-conventions': ['style'],
  'style/register': ['register'],
  'style/awkward': ['style'],
  'style/unidiomatic': ['style', 'loanword'],
  'style/inconsistent-style': ['inconsistency'],
  'locale-conventions/number-format': ['locale-number'],
  'locale-conventions/currency-format': ['locale-number'],
  'locale-conventions/measurement-format': ['locale-number'],
  'locale-conventions/time-format': ['locale-number'],
  'locale-conventions/date-format': ['locale-number'],
  'design-and-markup/markup-tag': ['encoding-markup'],
  'design-and-markup/link-or-cross-reference': ['encoding-markup'],
  'design-and-markup/missing-text': ['omission'],
  'design-and-markup/truncation-or-expansion': ['omission'],
}

/** Whether a label is of the kind that a rule reports under a category. */
export function isOfKind(label: Label, rule: string, category: MqmCategory): boolean {
  if (label.rule !== undefined) return label.rule === rule
  if (label.norm !== undefined) return normsOfCategory[category]?.includes(label.norm) ?? false
  return label.category === category
}

/** `exact`: the very span; `overlap`: it shares something with it, on the side the label stands on. */
export function closeness(finding: Finding, label: Label): 'exact' | 'overlap' | undefined {
  if (label.start == null || label.end == null) return 'overlap'
  const side = label.side ?? 'target'
  const span = { start: label.start, end: label.end }
  if (finding.side === side && finding.start === span.start && finding.end === span.end) return 'exact'
  if (finding.side === side && meets(finding, span)) return 'overlap'
  return finding.related.some(related => related.side === side && meets(related, span)) ? 'overlap' : undefined
}

function meets(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end
  return a.start < b.end && b.start < a.end
}
