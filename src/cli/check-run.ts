import { dirname, relative, resolve, sep } from 'node:path'
import { UsageError } from '../model/errors.js'
import { isAtLeast, type Severity } from '../model/mqm.js'
import {
  Baseline,
  type CheckedRow,
  Checkers,
  CorpusRows,
  checkRows,
  checkTexts,
  loadConfig,
  type PartialConfig,
  readBaseline,
  withFindings,
  writeBaseline,
} from '../node/index.js'
import { type FileReport, printable, Tally } from '../reporters/index.js'
import type { PresetName } from '../rules/rule.js'
import type { FormatChoice, RuleSettings } from './options.js'
import { Outputs } from './output.js'
import type { ExitCode } from './run.js'
import { sayFault, type Terminal } from './terminal.js'

export interface CheckFlags {
  readonly target?: string
  readonly source?: string
  readonly sourceLang?: string
  readonly targetLang?: string
  readonly glossary?: string
  readonly preset?: PresetName
  readonly rule?: RuleSettings
  readonly format?: readonly FormatChoice[]
  readonly failOn?: Severity | 'never'
  readonly maxFindings?: number
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly config?: string
  readonly quiet?: boolean
}

/** Bad rows beyond these are counted, not told one by one. */
const mostRowsTold = 20

export async function runCheck(files: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
  assertCall(files, flags)
  const loaded = await loadConfig({ cwd: terminal.cwd, ...(flags.config !== undefined && { path: flags.config }) })
  const checkers = new Checkers(loaded, overridesOf(flags, terminal), line => sayFault(terminal, line))
  const failOn = flags.failOn ?? loaded.config.failOn ?? 'major'
  const run = await CheckRun.open(flags, failOn, terminal)
  try {
    if (flags.target === undefined) await run.checkStreams(files, checkers)
    else await run.checkTarget(flags.target, checkers)
    return await run.close()
  } catch (error) {
    await run.outputs.discard()
    throw error
  }
}

function assertCall(
  files: readonly string[],
  { target, source, fix, dryRun, baseline, updateBaseline }: CheckFlags,
): void {
  if (target !== undefined && files.length > 0)
    throw new UsageError(`“${files[0]}” and --target: check one or the other`)
  if (target === undefined && source !== undefined)
    throw new UsageError('--source needs --target: name the translation as well')
  if (target === undefined && files.length === 0)
    throw new UsageError('name what to check: --target FILE, or - for JSONL on standard input')
  const unsupported = files.find(file => file !== '-' && !/\.(?:jsonl|ndjson)$/i.test(file))
  if (unsupported !== undefined)
    throw new UsageError(
      `${unsupported}: this file format is not supported yet; check a running text with --target FILE, segments as .jsonl`,
    )
  if (fix && target === undefined) throw new UsageError('--fix works on a running text; name it with --target FILE')
  if (dryRun && !fix) throw new UsageError('--dry-run shows what --fix would do; give both')
  if (updateBaseline && baseline === undefined)
    throw new UsageError('--update-baseline needs --baseline FILE to say which')
}

/** What the command line says, in the words of the configuration. */
function overridesOf(flags: CheckFlags, { cwd }: Terminal): PartialConfig {
  const { sourceLang, targetLang, glossary, preset, rule, failOn } = flags
  return {
    ...(sourceLang !== undefined && { sourceLang }),
    ...(targetLang !== undefined && { targetLang }),
    ...(glossary !== undefined && { glossary: resolve(cwd, glossary) }),
    ...(preset !== undefined && { preset }),
    ...(rule !== undefined && { rules: rule }),
    ...(failOn !== undefined && { failOn }),
  }
}

/** One run of `bilint check`: takes results, leaves out what the baseline knows, reports and counts. */
class CheckRun {
  readonly #tally = new Tally()
  #badRows = 0
  #hasFault = false

  private constructor(
    readonly flags: CheckFlags,
    readonly failOn: Severity | 'never',
    readonly terminal: Terminal,
    readonly baseline: Baseline | undefined,
    readonly outputs: Outputs,
  ) {}

  static async open(flags: CheckFlags, failOn: Severity | 'never', terminal: Terminal): Promise<CheckRun> {
    const { baseline: path, updateBaseline, format = [{ name: 'pretty' }] } = flags
    const baseline =
      path === undefined ? undefined : updateBaseline ? new Baseline() : await readBaseline(resolve(terminal.cwd, path))
    return new CheckRun(flags, failOn, terminal, baseline, await Outputs.open(format, terminal))
  }

  async checkTarget(target: string, checkers: Checkers): Promise<void> {
    const { source, fix, dryRun, sourceLang, targetLang } = this.flags
    try {
      const { report, wasMended } = await checkTexts(
        {
          target: this.#path(target),
          ...(source !== undefined && { source: this.#path(source) }),
          ...(fix && { fix: dryRun ? 'show' : 'write' }),
        },
        checkers,
        { sourceLang, targetLang },
      )
      if (report.target.trim() === '') this.#note(`${target}: holds no text, so nothing was checked`)
      if (wasMended) this.#note(`${target}: safe suggestions applied`)
      await this.#take({ ...report, path: target, ...(source !== undefined && { sourcePath: source }) })
    } catch (error) {
      this.#fault(error)
    }
  }

  async checkStreams(files: readonly string[], checkers: Checkers): Promise<void> {
    // A wrong configuration is said once, not once a row.
    if ((this.flags.targetLang ?? checkers.loaded.config.targetLang) !== undefined) await checkers.for()
    const corpus = new CorpusRows()
    for (const file of files) {
      const input = file === '-' ? this.terminal.stdin : this.#path(file)
      try {
        for await (const row of checkRows(input, file, checkers, corpus)) await this.#takeRow(file, row)
      } catch (error) {
        this.#fault(error)
      }
    }
    for (const report of corpus.finish(this.failOn)) await this.#take(report)
    const untold = this.#badRows - mostRowsTold
    if (untold > 0) sayFault(this.terminal, `${untold} more bad rows`)
  }

  /** Ends the report, and tells how the run went. */
  async close(): Promise<ExitCode> {
    const summary = this.#tally.summary()
    await this.outputs.close(summary)
    const { baseline, updateBaseline, maxFindings } = this.flags
    if (updateBaseline) await writeBaseline(resolve(this.terminal.cwd, baseline!), this.baseline!)
    if (this.#hasFault) return 2
    if (updateBaseline) return 0
    const isOver = maxFindings !== undefined && summary.findings > maxFindings
    if (isOver) this.#note(`${summary.findings} findings are more than --max-findings ${maxFindings}`)
    return isOver || summary.verdict === 'fail' ? 1 : 0
  }

  async #takeRow(file: string, row: CheckedRow): Promise<void> {
    if (row.error === undefined) {
      await this.#take(row.report)
      return
    }
    this.#hasFault = true
    if (++this.#badRows <= mostRowsTold)
      sayFault(this.terminal, `${file === '-' ? '<stdin>' : file}:${row.line}: ${row.error}`)
  }

  async #take(report: FileReport): Promise<void> {
    const counted = this.#withoutKnown(report)
    this.#tally.add(counted)
    const { failOn } = this
    const threshold = failOn === 'never' ? 'major' : failOn
    await this.outputs.add(
      this.flags.quiet
        ? { ...counted, findings: counted.findings.filter(({ severity }) => isAtLeast(severity, threshold)) }
        : counted,
    )
  }

  #withoutKnown(report: FileReport): FileReport {
    if (!this.baseline) return report
    const key = this.#baselineKey(report.path)
    if (this.flags.updateBaseline) {
      this.baseline.add(key, report.findings)
      return report
    }
    const fresh = this.baseline.take(key, report.findings)
    return { ...withFindings(report, fresh, this.failOn), known: report.findings.length - fresh.length }
  }

  /** Paths in a baseline count from its folder, so that it holds wherever the command is run. */
  #baselineKey(path: string): string {
    if (path === '-') return path
    return relative(dirname(this.#path(this.flags.baseline!)), this.#path(path))
      .split(sep)
      .join('/')
  }

  #fault(error: unknown): void {
    if (!(error instanceof UsageError)) throw error
    this.#hasFault = true
    sayFault(this.terminal, error.message)
  }

  #note(line: string): void {
    if (!this.flags.quiet) this.terminal.say(printable(line))
  }

  #path(path: string): string {
    return resolve(this.terminal.cwd, path)
  }
}
