import { resolve } from 'node:path'
import { type AtomicFile, openAtomic } from '../node/files.js'
import { type FileReport, type Reporter, type ReportOptions, reporters, type Summary } from '../reporters/index.js'
import type { FormatChoice } from './options.js'
import { colorsFor, type Terminal } from './terminal.js'
import { tool } from './version.js'

interface Output {
  readonly reporter: Reporter
  readonly file?: AtomicFile
}

/** Sends every result to every format asked for: to standard output, or to files that appear when they are complete. */
export class Outputs {
  #index = 0

  private constructor(
    readonly terminal: Terminal,
    readonly outputs: readonly Output[],
  ) {}

  static async open(formats: readonly FormatChoice[], terminal: Terminal): Promise<Outputs> {
    const plain: ReportOptions = { tool }
    const colored = { ...plain, colors: colorsFor(terminal), ...(terminal.columns && { width: terminal.columns }) }
    const outputs: Output[] = []
    for (const { name, path } of formats) {
      const reporter = reporters[name]!(path === undefined ? colored : plain)
      outputs.push(
        path === undefined ? { reporter } : { reporter, file: await openAtomic(resolve(terminal.cwd, path)) },
      )
    }
    const all = new Outputs(terminal, outputs)
    await all.#write(reporter => reporter.start())
    return all
  }

  async add(report: FileReport): Promise<void> {
    const index = this.#index++
    await this.#write(reporter => reporter.file(report, index))
  }

  async close(summary: Summary): Promise<void> {
    await this.#write(reporter => reporter.end(summary))
    for (const { file } of this.outputs) await file?.commit()
  }

  /** Leaves no half-written file behind. */
  async discard(): Promise<void> {
    for (const { file } of this.outputs) await file?.discard()
  }

  async #write(piece: (reporter: Reporter) => string): Promise<void> {
    for (const { reporter, file } of this.outputs) {
      const text = piece(reporter)
      if (text !== '') await (file ? file.write(text) : this.terminal.out(text))
    }
  }
}
