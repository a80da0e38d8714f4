import { UsageError } from '../../model/errors.js'
import { entryFault, type GlossaryEntry } from '../entry.js'
import type { GlossaryProblem, ReadGlossary } from './record.js'

/**
 * Reads a glossary as JSON: a list of entries, `{ "entries": [...] }`, a plain `{ "source": "target" }`, or one entry a line (JSONL).
 *
 * @throws UsageError for what is no JSON, or of no such shape
 */
export function readJson(text: string): ReadGlossary {
  const bare = text.replace(/^\ufeff/, '')
  const value = parse(bare)
  if (value === undefined) return readJsonLines(bare)
  if (Array.isArray(value)) return sift(value, linesOfItems(bare))
  if (typeof value !== 'object' || value === null)
    throw new UsageError('is no glossary; write a list of entries { "source": …, "target": … }')
  const { entries } = value as { entries?: unknown }
  if (Array.isArray(entries)) return sift(entries, linesOfItems(bare, 'entries'))
  const pairs = Object.entries(value).map(([source, target]) => ({ source, target }))
  return sift(
    pairs,
    linesOfKeys(
      bare,
      pairs.map(({ source }) => source),
    ),
  )
}

/** Undefined where the text may be JSON lines. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const firstLine = text.slice(0, text.search(/\n|$/)).trim()
    if (firstLine.startsWith('{') && firstLine.endsWith('}') && text.trim().includes('\n')) return undefined
    throw new UsageError(`${lineOfError(text, error)}is no JSON (${(error as Error).message})`)
  }
}

function lineOfError(text: string, error: unknown): string {
  const at = /at position (\d+)/.exec((error as Error).message)
  return at ? `line ${text.slice(0, Number(at[1])).split('\n').length}: ` : ''
}

function readJsonLines(text: string): ReadGlossary {
  const values: unknown[] = []
  const lines: number[] = []
  const problems: GlossaryProblem[] = []
  text.split('\n').forEach((row, index) => {
    if (row.trim() === '') return
    try {
      values.push(JSON.parse(row))
      lines.push(index + 1)
    } catch {
      problems.push({ line: index + 1, message: 'is no JSON; the entry is skipped' })
    }
  })
  const read = sift(values, lines)
  return { ...read, problems: [...problems, ...read.problems].sort((a, b) => a.line - b.line) }
}

function sift(values: readonly unknown[], lineOf: readonly number[]): ReadGlossary {
  const entries: GlossaryEntry[] = []
  const lines: number[] = []
  const problems: GlossaryProblem[] = []
  values.forEach((value, index) => {
    const line = lineOf[index] ?? 1
    const fault = entryFault(value)
    if (fault) {
      const where = fault.path === '' ? '' : `${fault.path} `
      problems.push({ line, message: `${where}${fault.message}; the entry is skipped` })
      return
    }
    entries.push(value as GlossaryEntry)
    lines.push(line)
  })
  return { entries, lines, problems }
}

/** The line each item of a list begins on: the outermost, or the one under a key. JSON is known to be well-formed here. */
function linesOfItems(text: string, key?: string): number[] {
  const lines: number[] = []
  const from = key === undefined ? 0 : Math.max(0, text.indexOf('[', text.indexOf(`"${key}"`)))
  let line = 1 + count(text, '\n', 0, from)
  let depth = 0
  let isItemNext = false
  for (let at = from; at < text.length; at++) {
    const unit = text[at]!
    if (unit === '\n') line++
    else if (unit === '[' || unit === '{') {
      if (isItemNext && depth === 1) lines.push(line)
      isItemNext = unit === '[' && depth === 0
      depth++
    } else if (unit === ']' || unit === '}') {
      depth--
      if (depth === 0) break
    } else if (unit === ',') isItemNext = depth === 1
    else if (unit === '"') {
      if (isItemNext && depth === 1) lines.push(line)
      isItemNext = false
      at = endOfString(text, at)
    } else if (isItemNext && depth === 1 && unit > ' ') {
      lines.push(line)
      isItemNext = false
    }
  }
  return lines
}

/** The line of each key of an object, in order. */
function linesOfKeys(text: string, keys: readonly string[]): number[] {
  let from = 0
  let line = 1
  return keys.map(key => {
    const at = text.indexOf(JSON.stringify(key), from)
    if (at < 0) return line
    line += count(text, '\n', from, at)
    from = at
    return line
  })
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function count(text: string, mark: string, from: number, to: number): number {
  let found = 0
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1)) found++
  return found
}
