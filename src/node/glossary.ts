import { createReadStream } from 'node:fs'
import { TextDecoder } from 'node:util'
import {
  type GlossaryFormat,
  type GlossaryLanguages,
  glossaryFormatOf,
  glossaryFormats,
  type ReadGlossary,
  readGlossaryText,
} from '../glossary/readers/index.js'
import { UsageError } from '../model/errors.js'
import { explained, firstInvalidByte } from './files.js'

/**
 * Reads a glossary file: TBX (streamed), CSV, TSV or JSON. Entries that cannot be used are told in `problems`.
 *
 * @param format left out, what the name of the file tells
 * @throws UsageError naming the file and the line where it is not what it says
 */
export async function loadGlossary(
  path: string,
  languages: GlossaryLanguages,
  format: GlossaryFormat | undefined = glossaryFormatOf(path),
): Promise<ReadGlossary> {
  if (format === undefined)
    throw new UsageError(`${path}: is of no known glossary format; write ${glossaryFormats.join(', ')}`)
  try {
    return await explained(path, () => readGlossaryText(decoded(path), format, languages))
  } catch (error) {
    if (!(error instanceof UsageError) || error.message.startsWith(path)) throw error
    const line = /^line (\d+): /.exec(error.message)
    throw new UsageError(
      line ? `${path}:${line[1]}: ${error.message.slice(line[0].length)}` : `${path}: ${error.message}`,
    )
  }
}

/** The text of a file as it comes, in the encoding that its first bytes tell. */
async function* decoded(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let encoding = 'utf-8'
  let offset = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    if (!decoder) {
      encoding = encodingOf(chunk)
      decoder = decoderFor(encoding)
    }
    yield decode(decoder, chunk, encoding, offset)
    offset += chunk.length
  }
  // What a character cut off at the end leaves is said here.
  if (decoder) yield decode(decoder, undefined, encoding, offset)
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, encoding: string, offset: number): string {
  let text: string
  try {
    text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    const byte = offset + (chunk && encoding === 'utf-8' ? firstInvalidByte(chunk) : 0) + 1
    throw new UsageError(`is not ${encoding.toUpperCase()} (near byte ${byte}); save it as UTF-8`)
  }
  if (encoding === 'utf-8' && text.includes('\0')) throw new UsageError('is a binary file')
  return text
}

/** By its byte order mark, or what an XML declaration says. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8'
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new UsageError(`is said to be ${encoding}, an encoding that is not known; save it as UTF-8`)
  }
}
