import { relative, resolve } from 'node:path'
import { type Checker, createChecker } from '../../checker/checker.js'
import type { Config } from '../../checker/schema.js'
import { primarySubtag } from '../../languages/index.js'
import type { Finding } from '../../model/finding.js'
import type { MqmCategory } from '../../model/mqm.js'
import { rules } from '../../rules/index.js'
import type { MessageSpec, PresetName } from '../../rules/rule.js'
import { withDictionary } from '../dictionary.js'
import { Counts, type KnownRule } from './counts.js'
import { type EvaluationRow, labelledFiles, readRows } from './rows.js'
import { Sample } from './sample.js'

export interface EvaluateOptions {
  readonly cwd?: string
  readonly preset?: PresetName
  /** Only these rules. */
  readonly rules?: readonly string[]
  /** Only rows of this target language. */
  readonly lang?: string
  /** At most this many rows of each file. */
  readonly limit?: number
  /** How many findings to draw at random, and which draw. */
  readonly list?: number
  readonly seed?: number
}

/** A finding with the text it stands in, for reading. */
export interface ListedFinding {
  readonly path: string
  readonly line: number
  readonly source: string | undefined
  readonly target: string
  readonly finding: Finding
}

export interface Evaluation {
  readonly files: readonly { readonly path: string; readonly counts: Counts }[]
  readonly total: Counts
  readonly listed: readonly ListedFinding[]
}

/**
 * Runs the rules over labelled files (JSONL, folders of JSONL, `gold.json`) and counts what they said against the labels.
 *
 * @throws UsageError naming the file and the line that cannot be read
 */
export async function evaluate(paths: readonly string[], options: EvaluateOptions = {}): Promise<Evaluation> {
  const cwd = options.cwd ?? process.cwd()
  const checkers = new EvaluationCheckers(options)
  const sample = new Sample<ListedFinding>(options.list ?? 0, options.seed ?? 1)
  const files: { path: string; counts: Counts }[] = []
  const total = new Counts()
  for (const path of await labelledFiles(paths.map(path => resolve(cwd, path)))) {
    const counts = new Counts()
    for await (const row of readRows(path)) {
      if (options.lang !== undefined && primarySubtag(row.targetLang) !== primarySubtag(options.lang)) continue
      if (counts.rows >= (options.limit ?? Number.POSITIVE_INFINITY)) break
      addRow(counts, row, await checkers.for(row), (target, finding) =>
        sample.offer({ path: relative(cwd, path), line: row.line, source: row.source, target, finding }),
      )
    }
    if (counts.rows === 0) continue
    counts.settle()
    total.merge(counts)
    files.push({ path: relative(cwd, path), counts })
  }
  return { files, total, listed: sample.drawn }
}

function addRow(
  counts: Counts,
  row: EvaluationRow,
  checker: Checker,
  offer: (target: string, finding: Finding) => void,
): void {
  const check = (target: string) => {
    const pair = row.source === undefined ? { target } : { source: row.source, target }
    const { findings } = row.isDocument ? checker.checkDocument(pair) : checker.check({ ...row.extra, ...pair })
    for (const finding of findings) offer(target, finding)
    return findings
  }
  if ('good' in row) {
    const incorrect = check(row.incorrect)
    counts.addContrast(check(row.good), incorrect, row.phenomena)
  } else counts.addLabelled(check(row.target), row.labels, knownRules)
}

const knownRules: readonly KnownRule[] = rules.map(({ id, category, messages }) => {
  const own = Object.values<MessageSpec>(messages).map(spec => (typeof spec === 'string' ? category : spec.category))
  return { id, categories: [...new Set<MqmCategory>([category, ...own.filter(found => found !== undefined)])] }
})

/** One checker a language pair; rows that bring a glossary get their own. */
class EvaluationCheckers {
  readonly #made = new Map<string, Promise<Checker>>()

  constructor(readonly options: EvaluateOptions) {}

  for({ sourceLang, targetLang, glossary }: EvaluationRow): Promise<Checker> {
    const config: Config = {
      sourceLang,
      targetLang,
      ...(this.options.preset && { preset: this.options.preset }),
      rules: this.#rules(),
    }
    const make = async (given: Config) => createChecker(await withDictionary(given))
    if (glossary) return make({ ...config, glossary: glossary as NonNullable<Config['glossary']> })
    const key = `${sourceLang} ${targetLang}`
    let made = this.#made.get(key)
    if (!made) {
      made = make(config)
      this.#made.set(key, made)
    }
    return made
  }

  #rules(): NonNullable<Config['rules']> {
    const { rules: wanted } = this.options
    if (!wanted) return {}
    const off = rules.filter(({ id }) => !wanted.includes(id)).map(({ id }) => [id, 'off'] as const)
    return Object.fromEntries([...off, ...wanted.map(id => [id, 'on'] as const)])
  }
}
