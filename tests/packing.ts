import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program; rejects with what it printed when it fails. */
export const exec = promisify(execFile)

export interface Tarball {
  readonly path: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/** Packs the package as `npm publish` would; the build must be there. */
export async function pack(folder: string): Promise<Tarball> {
  const { stdout } = await exec('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  })
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [
    Omit<Tarball, 'path'> & { readonly filename: string },
  ]
  return { path: join(folder, packed.filename), size: packed.size, files: packed.files }
}

export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'bilint-pack-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
