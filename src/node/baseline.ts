import * as z from 'zod/mini'
import { UsageError } from '../model/errors.js'
import type { Finding } from '../model/finding.js'
import { readText, writeAtomic } from './files.js'
import { JsoncError, parseJsonc } from './jsonc.js'

const schema = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.record(z.string(), z.number())),
})

/**
 * Findings that are known and no longer shown: how often each fingerprint stands in each file. Offsets are not kept, so edits
 * elsewhere leave a baseline valid; a third occurrence where two are known is new.
 */
export class Baseline {
  readonly #files: Map<string, Map<string, number>>

  constructor(files: Readonly<Record<string, Readonly<Record<string, number>>>> = {}) {
    this.#files = new Map(Object.entries(files).map(([path, counts]) => [path, new Map(Object.entries(counts))]))
  }

  /** Adds the findings of a file. */
  add(path: string, findings: readonly Pick<Finding, 'fingerprint'>[]): void {
    if (findings.length === 0) return
    const counts = this.#files.get(path) ?? new Map<string, number>()
    for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
    this.#files.set(path, counts)
  }

  /** The findings that are not known. Each known one answers for one finding only, so asking uses it up. */
  take(path: string, findings: readonly Finding[]): readonly Finding[] {
    const counts = this.#files.get(path)
    if (!counts) return findings
    return findings.filter(({ fingerprint }) => {
      const left = counts.get(fingerprint) ?? 0
      if (left > 0) counts.set(fingerprint, left - 1)
      return left === 0
    })
  }

  /** Sorted, so that a baseline reads well in a diff. */
  toJSON(): unknown {
    const sorted = <V>(map: ReadonlyMap<string, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      version: 1,
      files: Object.fromEntries(
        sorted(this.#files).map(([path, counts]) => [path, Object.fromEntries(sorted(counts))]),
      ),
    }
  }
}

/** @throws UsageError when the file is missing or is no baseline */
export async function readBaseline(path: string): Promise<Baseline> {
  const { text } = await readText(path)
  let value: unknown
  try {
    ;({ value } = parseJsonc(text))
  } catch (error) {
    if (error instanceof JsoncError) throw new UsageError(`${path}: is no baseline (${error.message})`)
    throw error
  }
  const parsed = z.safeParse(schema, value)
  if (!parsed.success) throw new UsageError(`${path}: is no baseline; write one with --update-baseline`)
  return new Baseline(parsed.data.files)
}

export async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  await writeAtomic(path, `${JSON.stringify(baseline, null, 2)}\n`)
}
