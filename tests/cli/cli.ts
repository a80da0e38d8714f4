import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { run } from '../../src/cli/run.js'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface CallOptions {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array | string>
  readonly env?: Record<string, string>
  readonly isTty?: boolean
}

/** Runs the command line in this process. */
export async function bilint(args: readonly string[], options: CallOptions = {}): Promise<Outcome> {
  let out = ''
  let err = ''
  const { stdin = '' } = options
  const code = await run(args, {
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    stdin: typeof stdin === 'string' || stdin instanceof Uint8Array ? chunks(stdin) : stdin,
    isTty: options.isTty ?? false,
    columns: undefined,
    out: async text => {
      out += text
    },
    say: line => {
      err += `${line}\n`
    },
  })
  return { code, out, err }
}

async function* chunks(text: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield text
}

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

/** A new folder with the files given; removed after the tests. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bilint-test-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}
