/**
 * The error types of MQM-Core (Multidimensional Quality Metrics, themqm.org, 2024 edition), as `dimension/type` in kebab-case.
 */
export const mqmCategories = [
  'terminology/inconsistent-with-resource',
  'terminology/inconsistent-use',
  'terminology/wrong-term',
  'accuracy/mistranslation',
  'accuracy/over-translation',
  'accuracy/under-translation',
  'accuracy/addition',
  'accuracy/omission',
  'accuracy/do-not-translate',
  'accuracy/untranslated',
  'linguistic-conventions/grammar',
  'linguistic-conventions/punctuation',
  'linguistic-conventions/spelling',
  'linguistic-conventions/unintelligible',
  'linguistic-conventions/character-encoding',
  'linguistic-conventions/textual-conventions',
  'style/organizational-style',
  'style/third-party-style',
  'style/inconsistent-with-external-reference',
  'style/register',
  'style/awkward',
  'style/unidiomatic',
  'style/inconsistent-style',
  'locale-conventions/number-format',
  'locale-conventions/currency-format',
  'locale-conventions/measurement-format',
  'locale-conventions/time-format',
  'locale-conventions/date-format',
  'locale-conventions/address-format',
  'locale-conventions/telephone-format',
  'locale-conventions/shortcut-key',
  'audience-appropriateness/culture-specific-reference',
  'audience-appropriateness/offensive',
  'design-and-markup/layout',
  'design-and-markup/markup-tag',
  'design-and-markup/truncation-or-expansion',
  'design-and-markup/missing-text',
  'design-and-markup/link-or-cross-reference',
  'design-and-markup/character-formatting',
] as const

export type MqmCategory = (typeof mqmCategories)[number]

export const severities = ['critical', 'major', 'minor', 'neutral'] as const

export type Severity = (typeof severities)[number]

/** MQM's severity multipliers. */
export const severityMultiplier: Readonly<Record<Severity, number>> = { critical: 25, major: 5, minor: 1, neutral: 0 }

/** Whether `severity` is as grave as `threshold` or graver. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold)
}

/** MQM 2.0's linear scoring model without calibration (themqm.org, “The MQM Scoring Models”). */
export interface MqmScore {
  /** Absolute penalty total: the sum of the severity multipliers. */
  readonly penalty: number
  /** Evaluated words of the target. */
  readonly words: number
  /** Normed penalty total, per 1,000 words. */
  readonly perThousandWords: number
  /** Overall quality score: `(1 − penalty ÷ words) × 100`, never below 0. */
  readonly quality: number
  /** Findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>
}

export function scoreFindings(findings: readonly { readonly severity: Severity }[], words: number): MqmScore {
  const counts: Record<Severity, number> = { critical: 0, major: 0, minor: 0, neutral: 0 }
  let penalty = 0
  for (const { severity } of findings) {
    counts[severity]++
    penalty += severityMultiplier[severity]
  }
  // An empty target still carries its penalty, so it is scored as one word.
  const perWord = penalty / Math.max(words, 1)
  return { penalty, words, perThousandWords: perWord * 1000, quality: Math.max(0, 1 - perWord) * 100, counts }
}
