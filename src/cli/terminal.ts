import { sep } from 'node:path'
import pc from 'picocolors'
import { type Colors, printable } from '../reporters/index.js'

/** What a command talks to: handed in, so that it can be tested without a process. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly isTty: boolean
  readonly columns: number | undefined
  /** Writes a piece of the report; resolves when more may come. */
  out(text: string): Promise<void>
  /** Writes one line for a person. */
  say(line: string): void
}

/** The process itself as a terminal. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process
  // A reader that has seen enough (head) is no fault.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  return {
    cwd: process.cwd(),
    env,
    stdin,
    isTty: stdout.isTTY === true,
    columns: stdout.columns,
    out: text =>
      new Promise(resolve => {
        if (stdout.write(text)) resolve()
        else stdout.once('drain', resolve)
      }),
    say: line => {
      stderr.write(`${line}\n`)
    },
  }
}

export function colorsFor({ env, isTty }: Terminal): Colors {
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  return pc.createColors(!env.NO_COLOR && (isForced || (isTty && env.TERM !== 'dumb')))
}

/** Says what is wrong in one line; paths count from where the command was run. */
export function sayFault({ cwd, say }: Terminal, message: string): void {
  const line = message.trim().replace(/\s*\n\s*/g, ' ')
  say(`bilint: ${printable(line.replaceAll(cwd.endsWith(sep) ? cwd : cwd + sep, ''))}`)
}
