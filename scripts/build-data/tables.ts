import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What one run wrote, for the table printed at the end. */
export interface Written {
  file: string
  lines: number
  bytes: number
}

const data = new URL('../../data/', import.meta.url)

/** Plain code units, not a locale: the order must be the same on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Writes rows as TAB-separated lines sorted by the first column. */
export async function writeTable(file: string, rows: Iterable<readonly (string | number)[]>): Promise<Written> {
  const sorted = [...rows].sort((a, b) => byCodeUnit(String(a[0]), String(b[0])))
  const text = sorted.map(row => `${row.join('\t').trimEnd()}\n`).join('')
  const path = fileURLToPath(new URL(file, data))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  return { file, lines: sorted.length, bytes: Buffer.byteLength(text) }
}

/** The first column of a curated file; a list nobody has written yet counts as empty, so that languages can be added stepwise. */
export async function readKeys(file: string): Promise<string[]> {
  const text = await readFile(new URL(file, data), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split('\t', 1)[0]!)
}
