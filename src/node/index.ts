/** `bilint/node`: files, configuration and streams; needs Node. */

export { Baseline, readBaseline, writeBaseline } from './baseline.js'
export { type CheckedRow, type CheckedText, checkRows, checkTexts, type TextTask, withFindings } from './check.js'
export { Checkers, type Languages, languageOfFile } from './checkers.js'
export {
  configNames,
  configuredRules,
  findConfig,
  findConfigIn,
  type LoadedConfig,
  loadConfig,
  type PartialConfig,
} from './config.js'
export { CorpusRows } from './corpus-rows.js'
export { type LoadedDictionary, loadDictionary } from './dictionary.js'
export { type EvaluateOptions, type Evaluation, evaluate, type ListedFinding } from './evaluate/evaluate.js'
export { evaluationReport } from './evaluate/report.js'
export { readText, type TextFile, writeAtomic } from './files.js'
export { loadGlossary } from './glossary.js'
export { type ReadRow, readSegments, type SegmentRow } from './segments.js'
export { configTemplate } from './template.js'
