/** bilint, the linter for translations: the browser-safe core. */

export type { Side } from './analysis/side.js'
export type { Checker, DocumentPair } from './checker/checker.js'
export { createChecker } from './checker/checker.js'
export type { SkippedRule } from './checker/config.js'
export type { CorpusCheck, CorpusFinding, CorpusSummary } from './checker/corpus.js'
export type { Config, RuleSetting } from './checker/schema.js'
export { applySuggestions } from './checker/suggestions.js'
export type { GlossaryEntry } from './glossary/index.js'
export { supportedLanguages } from './languages/index.js'
export type { Dictionary } from './lexicon/index.js'
export { ConfigError, SegmentError, UsageError } from './model/errors.js'
export type { AlignedSpan, CheckResult, DocumentReport, Finding, RelatedSpan, Suggestion } from './model/finding.js'
export type { MqmCategory, MqmScore, Severity } from './model/mqm.js'
export { mqmCategories, scoreFindings, severities, severityMultiplier } from './model/mqm.js'
export type { Segment } from './model/segment.js'
export type { SideName, Span } from './model/span.js'
export { presetNames, rules } from './rules/index.js'
export type {
  AnyRule,
  CorpusCollector,
  CorpusPlace,
  Example,
  PairContext,
  PresetName,
  Report,
  Rule,
  RuleContext,
  RuleScope,
} from './rules/rule.js'
export { defineRule } from './rules/rule.js'
