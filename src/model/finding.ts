import type { MqmCategory, MqmScore, Severity } from './mqm.js'
import type { SideName, Span } from './span.js'

/** What to write instead of `start..end`. */
export interface Suggestion {
  readonly replacement: string
  /** Certain enough to be applied without a person's eye. */
  readonly safe: boolean
  readonly note?: string
}

/** The counterpart of a finding: on the other side, or the other mark of a pair. */
export interface RelatedSpan extends Span {
  readonly side: SideName
  readonly text: string
}

/** One defect: what is wrong, where, how grave, how sure, why, and what to write instead. */
export interface Finding extends Span {
  /** Id of the rule: `foreign-word`. */
  readonly rule: string
  /** Stable id of the message within the rule; the wording may change, this may not. */
  readonly messageId: string
  /** One English sentence without a trailing full stop; words of the text stand in “…”. */
  readonly message: string
  readonly category: MqmCategory
  readonly severity: Severity
  /** 0..1, calibrated on labelled data: of the findings said at 0.8, eight in ten are right. */
  readonly confidence: number
  /** The side that `start` and `end` count in. */
  readonly side: SideName
  /** UTF-16 offsets; `text` of the side sliced at them is `text`, empty where something is missing. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly related: readonly RelatedSpan[]
  /** Best first; each replaces `start..end`. */
  readonly suggestions: readonly Suggestion[]
  /** The rule's evidence, documented by the rule. */
  readonly data: Readonly<Record<string, unknown>>
  /** Stable under edits elsewhere and reordering; for baselines and suppressions. */
  readonly fingerprint: string
}

export interface CheckResult {
  readonly id?: string
  /** Sorted by `start`, then `end`, then rule. */
  readonly findings: readonly Finding[]
  readonly score: MqmScore
  /** `fail` when a finding is as grave as the configuration's `failOn`. */
  readonly verdict: 'pass' | 'fail'
  /** Ids of the rules that looked at this segment. */
  readonly rules: readonly string[]
  /** Rules that are on but could not look at it, and why: silence is no clean bill. */
  readonly skipped: readonly { readonly rule: string; readonly reason: string }[]
}

export interface AlignedSpan {
  readonly source?: Span
  readonly target?: Span
  /** 0..1: how sure the alignment is. */
  readonly confidence: number
}

/** A result over running texts: every offset counts in the whole document. */
export interface DocumentReport extends CheckResult {
  readonly segments: readonly AlignedSpan[]
}
