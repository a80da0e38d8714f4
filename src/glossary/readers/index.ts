/** The readers of glossary files: pure functions on text. The core never loads them. */

import { UsageError } from '../../model/errors.js'
import { readDelimited } from './delimited.js'
import { readJson } from './json.js'
import type { GlossaryLanguages, ReadGlossary } from './record.js'
import { readTbx } from './tbx.js'

export { readDelimited } from './delimited.js'
export { readJson } from './json.js'
export type { GlossaryLanguages, GlossaryProblem, ReadGlossary } from './record.js'
export { anyLanguage } from './record.js'
export { readTbx } from './tbx.js'

export const glossaryFormats = ['tbx', 'csv', 'tsv', 'json'] as const
export type GlossaryFormat = (typeof glossaryFormats)[number]

/** The format that a file name tells; undefined for any other. */
export function glossaryFormatOf(path: string): GlossaryFormat | undefined {
  switch (/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()) {
    case 'tbx':
    case 'xml':
      return 'tbx'
    case 'csv':
      return 'csv'
    case 'tsv':
    case 'tab':
    case 'txt':
      return 'tsv'
    case 'json':
    case 'jsonl':
      return 'json'
    default:
      return undefined
  }
}

/** Tables and JSON are held whole; TBX is not. */
const longestText = 256_000_000

/**
 * Reads a glossary.
 *
 * @param chunks the decoded text, in pieces of any size
 * @throws UsageError for what is not of the format, or is made to harm
 */
export async function readGlossaryText(
  chunks: Iterable<string> | AsyncIterable<string>,
  format: GlossaryFormat,
  languages: GlossaryLanguages,
): Promise<ReadGlossary> {
  if (format === 'tbx') return readTbx(chunks, languages)
  let text = ''
  for await (const chunk of chunks) {
    text += chunk
    if (text.length > longestText) throw new UsageError(`has more than ${longestText / 1e6} million characters`)
  }
  if (format === 'json') return readJson(text)
  return readDelimited(text, languages, format === 'tsv' ? '\t' : undefined)
}
