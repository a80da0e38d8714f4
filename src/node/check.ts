import type { Checker } from '../checker/checker.js'
import { applySuggestions } from '../checker/suggestions.js'
import { UsageError } from '../model/errors.js'
import type { CheckResult, DocumentReport, Finding } from '../model/finding.js'
import { isAtLeast, type Severity, scoreFindings } from '../model/mqm.js'
import type { FileReport } from '../reporters/report.js'
import { type Checkers, type Languages, languageOfFile } from './checkers.js'
import type { CorpusRows } from './corpus-rows.js'
import { readText, writeAtomic } from './files.js'
import { type JsonLinesInput, readSegments, type SegmentRow } from './segments.js'

export interface TextTask {
  readonly target: string
  readonly source?: string
  /** `write`: the safe suggestions go into the target file; `show`: into the report. */
  readonly fix?: 'write' | 'show'
}

export interface CheckedText {
  readonly report: FileReport
  /** Whether the target file was written. */
  readonly wasMended: boolean
}

/**
 * Checks running texts from files.
 *
 * @param languages what the caller says; left out, the file names may tell (`article.it.txt`)
 * @throws UsageError when a file cannot be read, or the configuration is wrong
 */
export async function checkTexts(task: TextTask, checkers: Checkers, languages: Languages = {}): Promise<CheckedText> {
  const file = await readText(task.target)
  const source = task.source === undefined ? undefined : (await readText(task.source)).text
  const checker = await checkers.for({
    sourceLang: languages.sourceLang ?? (task.source && languageOfFile(task.source)),
    targetLang: languages.targetLang ?? languageOfFile(task.target),
  })
  const found = checkDocument(checker, source, file.text)
  const mended = task.fix && mend(checker, source, file.text, found)
  const isChanged = mended !== undefined && mended.target !== file.text
  const wasMended = isChanged && task.fix === 'write'
  if (wasMended) await writeAtomic(task.target, (file.hasBom ? '\ufeff' : '') + mended.target)
  const report: FileReport = {
    ...(wasMended ? mended.found : found),
    path: task.target,
    target: wasMended ? mended.target : file.text,
    ...(source !== undefined && { source, sourcePath: task.source! }),
    ...(isChanged && task.fix === 'show' && { fixed: mended.target }),
  }
  return { report, wasMended }
}

function checkDocument(checker: Checker, source: string | undefined, target: string): DocumentReport {
  return checker.checkDocument(source === undefined ? { target } : { source, target })
}

/** More rounds than two that overlap ever need; a fix that calls for another without end stops here. */
const mostRounds = 10

/** Applies the safe suggestions, and those that they uncover. */
function mend(checker: Checker, source: string | undefined, text: string, result: DocumentReport) {
  let target = text
  let found = result
  for (let round = 0; round < mostRounds; round++) {
    const next = applySuggestions(target, found.findings)
    if (next === target) break
    target = next
    found = checkDocument(checker, source, target)
  }
  return { target, found }
}

export type CheckedRow =
  | { readonly report: FileReport; readonly error?: never }
  | { readonly line: number; readonly error: string; readonly report?: never }

/**
 * Checks segments from JSONL as they come, holding one at a time. A bad row is handed on with what is wrong with it.
 *
 * @param input a path, or chunks of bytes
 * @param path what the reports call the stream
 * @param corpus observes the rows too, for what only all of them show
 */
export async function* checkRows(
  input: JsonLinesInput,
  path: string,
  checkers: Checkers,
  corpus?: CorpusRows,
): AsyncGenerator<CheckedRow, void, undefined> {
  for await (const { line, row, error } of readSegments(input)) {
    if (error !== undefined) {
      yield { line, error }
      continue
    }
    try {
      const checker = await checkers.for(row)
      corpus?.observe(checker, row, path, line)
      yield { report: rowReport(checker, row, path, line) }
    } catch (fault) {
      if (!(fault instanceof UsageError)) throw fault
      yield { line, error: fault.message }
    }
  }
}

function rowReport(checker: Checker, row: SegmentRow, path: string, line: number): FileReport {
  const { target, source } = row
  return { ...checker.check(row), path, row: line, target, ...(source != null && { source }) }
}

/** A result with some of its findings, scored and judged anew. */
export function withFindings<R extends CheckResult>(
  result: R,
  findings: readonly Finding[],
  failOn: Severity | 'never',
): R {
  if (findings.length === result.findings.length) return result
  const isFailed = failOn !== 'never' && findings.some(({ severity }) => isAtLeast(severity, failOn))
  return {
    ...result,
    findings,
    score: scoreFindings(findings, result.score.words),
    verdict: isFailed ? 'fail' : 'pass',
  }
}
