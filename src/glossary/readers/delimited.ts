import { CsvError, parse } from 'csv-parse/sync'
import { UsageError } from '../../model/errors.js'
import { type Columns, columnsOf, isDeepL, positional } from './columns.js'
import { anyLanguage, GlossaryBuilder, type GlossaryLanguages, isYes, type ReadGlossary } from './record.js'

/** A record of `csv-parse` with `info: true`. */
interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * Reads CSV and TSV: with a header that names the columns or their languages, or by position (source, target, note). Several terms of a
 * cell are parted by `|` or a line break.
 *
 * @param delimiter left out, the one that the first line has most of
 * @throws UsageError for what is no table
 */
export function readDelimited(text: string, languages: GlossaryLanguages, delimiter = delimiterOf(text)): ReadGlossary {
  const builder = new GlossaryBuilder()
  const rows = parseRows(text.replace(/^\ufeff/, ''), delimiter, builder)
  const header = rows[0]
  if (!header) return builder.done()
  const named = isDeepL(header.record) ? undefined : columnsOf(header.record, languages)
  if (named === undefined && isHeader(header.record)) {
    throw new UsageError(
      `line 1: the header has no columns for “${languages.sourceLang}” and “${languages.targetLang}”; name two columns so, or “source” and “target”`,
    )
  }
  const columns = named ?? positional(header.record)
  let line = 1
  for (const [index, { record, info }] of rows.entries()) {
    // csv-parse says where a record ends; a cell may hold line breaks.
    const begins = line
    line = info.lines + 1
    if (index === 0 && named) continue
    addRow(record, columns, index === 0 ? 1 : begins, languages, builder)
  }
  return builder.done()
}

function parseRows(text: string, delimiter: string, builder: GlossaryBuilder): Row[] {
  const bad: number[] = []
  try {
    const rows = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
      skip_records_with_error: true,
      on_skip: error => {
        bad.push(error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 0)
        return undefined
      },
    }) as unknown as Row[]
    for (const line of bad) builder.problem(line, 'the row cannot be read; it is skipped')
    return rows
  } catch (error) {
    if (error instanceof CsvError) throw new UsageError(`line ${Number(error.lines) || 1}: ${reason(error)}`)
    throw error
  }
}

const longestRow = 1_000_000

function reason({ code }: CsvError): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quotation mark is opened and not closed'
    case 'CSV_MAX_RECORD_SIZE':
      return `a row has more than ${longestRow} characters; is a quotation mark missing?`
    default:
      return 'the table cannot be read'
  }
}

/** The mark the first line has most of; a tab before the others, for it stands in no term. */
export function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const first = text.slice(0, end < 0 ? Math.min(text.length, 10_000) : Math.min(end, 10_000))
  let best = ','
  let most = 0
  for (const mark of ['\t', ';', ',', '|']) {
    const count = first.split(mark).length - 1
    if (count > most) {
      best = mark
      most = count
    }
    if (mark === '\t' && count > 0) break
  }
  return best
}

/** A first row of language tags or of column names, none of which is known. */
function isHeader(record: readonly string[]): boolean {
  return record.length >= 2 && record.every(cell => /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(cell.trim()))
}

function addRow(
  record: readonly string[],
  columns: Columns,
  line: number,
  languages: GlossaryLanguages,
  builder: GlossaryBuilder,
): void {
  const cell = (index: number | undefined) => (index === undefined ? '' : (record[index] ?? '').trim())
  const first = cell(columns.source[0])
  // A comment, and the row of a pair of other languages in a table with a column for each (DeepL).
  if (/^#(?:\s|$)/.test(first) || !isOfPair(record, columns, languages)) return
  if (record.every(value => value.trim() === '')) return
  const status = cell(columns.status)
  const isBad = /forbid|deprecat|obsolete|not\s?recommended|prohibited/i.test(status)
  const reason = cell(columns.reason)
  const targets = columns.target.flatMap(index => termsOf(cell(index)))
  const forbidden = columns.forbidden.flatMap(index => termsOf(cell(index)))
  builder.add(
    {
      source: columns.source.flatMap(index => termsOf(cell(index))),
      target: isBad ? [] : targets,
      forbidden: [...forbidden, ...(isBad ? targets : [])].map(term => ({ term, reason })),
      caseSensitive: isYes(cell(columns.caseSensitive)) || undefined,
      doNotTranslate: isYes(cell(columns.doNotTranslate)) || /^(?:dnt|do not translate)$/i.test(status) || undefined,
      partOfSpeech: cell(columns.partOfSpeech),
      domain: cell(columns.domain),
      note: cell(columns.note),
    },
    line,
  )
}

function isOfPair(record: readonly string[], columns: Columns, { sourceLang, targetLang }: GlossaryLanguages): boolean {
  const matches = (index: number | undefined, wanted: string) => {
    const tag = index === undefined ? '' : (record[index] ?? '').trim().toLowerCase()
    return tag === '' || wanted === anyLanguage || tag.split(/[-_]/)[0] === wanted.toLowerCase().split(/[-_]/)[0]
  }
  return matches(columns.sourceLang, sourceLang) && matches(columns.targetLang, targetLang)
}

function termsOf(cell: string): string[] {
  return cell
    .split(/[|\n\r]/)
    .map(term => term.trim())
    .filter(term => term !== '')
}
