import { createReadStream } from 'node:fs'
import { UsageError } from '../model/errors.js'
import { assertSegment, type Segment } from '../model/segment.js'
import { explained } from './files.js'

/** A row of a JSONL file: a segment, which may name its languages. */
export interface SegmentRow extends Segment {
  readonly sourceLang?: string
  readonly targetLang?: string
}

export type ReadRow =
  | { readonly line: number; readonly row: SegmentRow; readonly error?: never }
  | { readonly line: number; readonly error: string; readonly row?: never }

export type Chunks = AsyncIterable<Uint8Array | string>
/** A path, or chunks of bytes. */
export type JsonLinesInput = string | Chunks

export interface JsonLine {
  readonly line: number
  readonly value: unknown
  readonly error?: string
}

/** Longer lines are refused, so that a file without line ends cannot fill the memory. */
const longestLine = 64 * 1024 * 1024

/**
 * Reads segments from JSONL, a row a line, holding one chunk and one line at a time. A bad row is handed on with what is wrong with
 * it, and reading goes on; empty lines are passed over.
 *
 * @param input a path, or chunks of bytes (standard input)
 * @throws UsageError when the file cannot be read
 */
export async function* readSegments(input: JsonLinesInput): AsyncGenerator<ReadRow, void, undefined> {
  for await (const { line, value, error } of readJsonLines(input)) {
    yield error === undefined ? asRow(value, line) : { line, error }
  }
}

function asRow(row: unknown, line: number): ReadRow {
  try {
    assertSegment(row)
    assertLanguages(row)
    return { line, row }
  } catch (error) {
    if (error instanceof UsageError) return { line, error: error.message }
    throw error
  }
}

/** The values of a JSONL stream, each with its line, or what is wrong with it. */
export async function* readJsonLines(input: JsonLinesInput): AsyncGenerator<JsonLine, void, undefined> {
  for await (const { line, text, error } of readLines(input)) {
    if (error !== undefined) yield { line, value: undefined, error }
    else if (text.trim() !== '') yield parseLine(text, line)
  }
}

function parseLine(text: string, line: number): JsonLine {
  try {
    return { line, value: JSON.parse(text) as unknown }
  } catch (error) {
    return { line, value: undefined, error: `is not JSON (${jsonFault(error as Error)})` }
  }
}

/** V8 quotes the text it cannot parse; the line number says enough. */
function jsonFault(error: Error): string {
  return error.message.split(/, (?=")/)[0]!.replace(/ in JSON| is not valid JSON/g, '')
}

function assertLanguages(row: Segment): asserts row is SegmentRow {
  for (const key of ['sourceLang', 'targetLang'] as const) {
    const value = (row as Partial<Record<typeof key, unknown>>)[key]
    if (value !== undefined && value !== null && typeof value !== 'string')
      throw new UsageError(`has a ${key} that is no string; write a language tag such as "it"`)
  }
}

interface Line {
  readonly line: number
  readonly text: string
  readonly error?: string
}

async function* readLines(input: JsonLinesInput): AsyncGenerator<Line, void, undefined> {
  let line = 0
  let held: Uint8Array[] = []
  let heldBytes = 0
  for await (const chunk of chunksOf(input)) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    let start = 0
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
      yield lineOf(++line, [...held, bytes.subarray(start, end)], heldBytes + end - start)
      held = []
      heldBytes = 0
      start = end + 1
    }
    // A line that is already too long is counted on, not kept.
    if (heldBytes <= longestLine) held.push(bytes.slice(start))
    heldBytes += bytes.length - start
  }
  if (heldBytes > 0) yield lineOf(++line, held, heldBytes)
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function lineOf(line: number, parts: readonly Uint8Array[], length: number): Line {
  if (length > longestLine) return { line, text: '', error: `is longer than ${longestLine / 1024 / 1024} MB` }
  try {
    return { line, text: decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)) }
  } catch {
    return { line, text: '', error: 'is not UTF-8' }
  }
}

async function* chunksOf(input: JsonLinesInput): Chunks {
  if (typeof input !== 'string') {
    yield* input
    return
  }
  const stream = createReadStream(input, { highWaterMark: 256 * 1024 })
  const chunks = stream[Symbol.asyncIterator]()
  for (;;) {
    const { value, done } = await explained(input, () => chunks.next())
    if (done) return
    yield value
  }
}
