import type { AlignedSpan, CheckResult } from '../model/finding.js'
import type { MqmScore, Severity } from '../model/mqm.js'

/** The result of one file or of one row of a stream, with the texts that its offsets count in. */
export interface FileReport extends CheckResult {
  readonly path: string
  /** Line of a JSONL stream that the segment stood on. */
  readonly row?: number
  readonly target: string
  readonly source?: string
  readonly sourcePath?: string
  /** How the running texts were aligned. */
  readonly segments?: readonly AlignedSpan[]
  /** Of a row that was reported before: what only all rows together show. */
  readonly isLate?: boolean
  /** Findings left out because the baseline knows them. */
  readonly known?: number
  /** What the safe suggestions would make of the target, where a dry run asked for it. */
  readonly fixed?: string
}

/** A rule that was on and could not look, with how many files it could not look at. */
export interface SkippedSummary {
  readonly rule: string
  readonly reason: string
  readonly files: number
}

export interface Summary {
  readonly files: number
  readonly findings: number
  readonly score: MqmScore
  /** Findings with a safe suggestion. */
  readonly fixable: number
  /** Findings that the baseline knows. */
  readonly known: number
  readonly skipped: readonly SkippedSummary[]
  readonly verdict: 'pass' | 'fail'
}

/** Colours come from outside, so that a reporter needs no terminal. */
export type Colors = Readonly<
  Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'blue', (text: string) => string>
>

export interface ReportOptions {
  readonly tool: { readonly name: string; readonly version: string }
  readonly colors?: Colors
  /** Columns of the terminal; default 100. */
  readonly width?: number
}

/** Makes text of results as they come, so that a stream of any length needs bounded memory. */
export interface Reporter {
  start(): string
  file(file: FileReport, index: number): string
  end(summary: Summary): string
}

export type CreateReporter = (options: ReportOptions) => Reporter

/** Adds results up to a summary; holds counts only. */
export class Tally {
  #files = 0
  #words = 0
  #penalty = 0
  #fixable = 0
  #known = 0
  #failed = false
  readonly #counts: Record<Severity, number> = { critical: 0, major: 0, minor: 0, neutral: 0 }
  readonly #skipped = new Map<string, { rule: string; reason: string; files: number }>()

  add(file: FileReport): void {
    if (!file.isLate) this.#files++
    this.#words += file.score.words
    this.#penalty += file.score.penalty
    this.#known += file.known ?? 0
    this.#failed ||= file.verdict === 'fail'
    for (const { severity, side, suggestions } of file.findings) {
      this.#counts[severity]++
      if (side === 'target' && suggestions.some(({ safe }) => safe)) this.#fixable++
    }
    for (const { rule, reason } of file.skipped) {
      const key = `${rule}\u0000${reason}`
      const seen = this.#skipped.get(key)
      if (seen) seen.files++
      else this.#skipped.set(key, { rule, reason, files: 1 })
    }
  }

  summary(): Summary {
    const { critical, major, minor, neutral } = this.#counts
    return {
      files: this.#files,
      findings: critical + major + minor + neutral,
      score: this.#score(),
      fixable: this.#fixable,
      known: this.#known,
      skipped: [...this.#skipped.values()],
      verdict: this.#failed ? 'fail' : 'pass',
    }
  }

  /** As `scoreFindings` over all findings, which are not kept. */
  #score(): MqmScore {
    const perWord = this.#penalty / Math.max(this.#words, 1)
    return {
      penalty: this.#penalty,
      words: this.#words,
      perThousandWords: perWord * 1000,
      quality: Math.max(0, 1 - perWord) * 100,
      counts: { ...this.#counts },
    }
  }
}

/** The whole report of results that are already there. */
export function render(create: CreateReporter, files: readonly FileReport[], options: ReportOptions): string {
  const reporter = create(options)
  const tally = new Tally()
  let text = reporter.start()
  files.forEach((file, index) => {
    tally.add(file)
    text += reporter.file(file, index)
  })
  return text + reporter.end(tally.summary())
}
