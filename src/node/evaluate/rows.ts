import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { GlossaryEntry } from '../../glossary/index.js'
import { UsageError } from '../../model/errors.js'
import type { Segment } from '../../model/segment.js'
import type { SideName } from '../../model/span.js'
import { explained, readText } from '../files.js'
import { readJsonLines } from '../segments.js'

/** An error that a person marked. Without offsets it stands for the whole row. */
export interface Label {
  readonly start?: number | null
  readonly end?: number | null
  readonly side?: SideName
  /** What the label is matched by: a rule of bilint, else the folded kind of error, else an MQM category. */
  readonly rule?: string
  readonly norm?: string
  readonly category?: string
  /** Not counted as missed where no rule finds it. */
  readonly isOptional?: boolean
}

interface Common {
  readonly line: number
  readonly sourceLang: string
  readonly targetLang: string
  readonly source?: string
  readonly glossary?: readonly GlossaryEntry[]
  readonly extra: Pick<Segment, 'context' | 'flags' | 'plural'>
  /** A running text, not a segment. */
  readonly isDocument?: boolean
}

/** A translation with its labels; none: no error was found in it. */
export interface LabelledRow extends Common {
  readonly target: string
  readonly labels: readonly Label[]
}

/** A good and an incorrect translation of one source. */
export interface ContrastRow extends Common {
  readonly good: string
  readonly incorrect: string
  readonly phenomena: readonly string[]
}

export type EvaluationRow = LabelledRow | ContrastRow

/** The labelled files under the paths: JSONL, and `gold.json` beside the texts it labels. */
export async function labelledFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await explained(path, () => stat(path))
    if (found.isDirectory()) files.push(...(await filesIn(path)))
    else files.push(path)
  }
  return files
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names
    .filter(name => /\.jsonl$/.test(name) || basename(name) === 'gold.json')
    .sort()
    .map(name => join(folder, name))
}

/** @throws UsageError naming file and line of a row of the wrong shape */
export async function* readRows(path: string): AsyncGenerator<EvaluationRow, void, undefined> {
  if (path.endsWith('.json')) {
    yield* goldRows(path)
    return
  }
  for await (const { line, value, error } of readJsonLines(path)) {
    if (error !== undefined) throw new UsageError(`${path}:${line}: ${error}`)
    yield evaluationRow(value, path, line)
  }
}

function evaluationRow(value: unknown, path: string, line: number): EvaluationRow {
  const row = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const targetLang = row.targetLang ?? row.tgtLang
  if (typeof targetLang !== 'string') throw new UsageError(`${path}:${line}: the row names no targetLang`)
  const common: Common = {
    line,
    sourceLang: String(row.sourceLang ?? row.srcLang ?? 'en'),
    targetLang,
    ...(typeof row.source === 'string' && { source: row.source }),
    ...(Array.isArray(row.glossary) && { glossary: row.glossary.map(glossaryEntry) }),
    extra: {
      ...(typeof row.context === 'string' && { context: row.context }),
      ...(Array.isArray(row.flags) && { flags: row.flags as string[] }),
      ...(typeof row.plural === 'string' && { plural: row.plural }),
    },
  }
  if (typeof row.good === 'string' && typeof row.incorrect === 'string') {
    return {
      ...common,
      good: row.good,
      incorrect: row.incorrect,
      phenomena: [row.phenomenon ?? 'other'].flat().map(String),
    }
  }
  if (typeof row.target !== 'string')
    throw new UsageError(`${path}:${line}: the row has neither a target nor good and incorrect`)
  return { ...common, target: row.target, labels: Array.isArray(row.labels) ? (row.labels as Label[]) : [] }
}

function glossaryEntry(entry: { src?: unknown; tgt?: unknown; source?: unknown; target?: unknown }): GlossaryEntry {
  return { source: entry.source ?? entry.src, target: entry.target ?? entry.tgt } as GlossaryEntry
}

interface Gold {
  readonly lang: string
  readonly sourceLang?: string
  readonly file: string
  readonly labels: readonly {
    readonly type: string
    readonly need?: string
    readonly start: number
    readonly end: number
  }[]
}

/** Kinds of a gold file that are not called as the rule that finds them. */
const ruleOfType: Readonly<Record<string, string>> = {
  'quote-unbalanced': 'quote-balance',
  'quote-capital': 'quote-case',
}

/** A labelled article: once alone, and once with its source where one lies beside it. */
async function* goldRows(path: string): AsyncGenerator<LabelledRow, void, undefined> {
  const gold = JSON.parse((await readText(path)).text) as Gold
  const { lang, sourceLang = 'en', file } = gold
  const { text: target } = await readText(join(dirname(path), file))
  const labels = gold.labels.map(({ type, need, start, end }) => ({
    rule: ruleOfType[type] ?? type,
    start,
    end,
    isOptional: need === 'optional',
  }))
  const row = { line: 1, sourceLang, targetLang: lang, target, labels, extra: {}, isDocument: true }
  yield row
  const sourcePath = join(dirname(path), file.replace(`.${lang}.`, `.${sourceLang}.`))
  const source = await readText(sourcePath).then(
    found => found.text,
    () => undefined,
  )
  if (source !== undefined && sourcePath !== join(dirname(path), file)) yield { ...row, source }
}
