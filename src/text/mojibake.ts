import tables from '../../data/encodings.txt'
import type { Span } from '../model/span.js'

/** A stretch of UTF-8 that was read in another encoding. */
export interface Misread extends Span {
  /** What it was. */
  readonly repaired: string
  readonly encoding: string
}

interface Encoding {
  readonly name: string
  /** Bytes 128–255 by the character they are read as. */
  readonly bytes: ReadonlyMap<string, number>
  /** A leading byte and at least one that continues, as characters. */
  readonly candidates: RegExp
}

let encodings: readonly Encoding[] | undefined

function readEncodings(): readonly Encoding[] {
  return tables
    .trimEnd()
    .split('\n')
    .reverse()
    .map(line => {
      const tab = line.indexOf('\t')
      const characters = line.slice(tab + 1)
      const bytes = new Map<string, number>()
      for (let byte = 0x80; byte < 0x100; byte++) bytes.set(characters[byte - 0x80]!, byte)
      // Latin-1 readers give the controls U+0080–U+009F where Windows has letters and quotes.
      if (line.startsWith('windows-1252'))
        for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(String.fromCharCode(byte), byte)
      const between = (from: number, to: number) =>
        [...bytes].filter(([, byte]) => byte >= from && byte < to).map(([character]) => character)
      const name = line.slice(0, tab)
      const first = leads[name] ? [...leads[name]] : between(0xc2, 0xf5)
      const candidates = new RegExp(`[${first.map(codeOf).join('')}][${between(0x80, 0xc0).map(codeOf).join('')}]`, 'g')
      return { name, bytes, candidates }
    })
}

function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** What the leading bytes of common letters look like in the rarer encodings; no other is tried there, nor a text without one. */
const leads: Readonly<Record<string, string>> = { cp850: '├┬Ô', macintosh: '√¬‚', 'windows-1251': 'РСв' }
const anyLead = /[├┬Ô√¬‚РСв]/

/**
 * Finds UTF-8 that was read as Windows-1252, Windows-1251, Mac Roman or code page 850, and reads it again; neighbours are joined.
 *
 * @param isPlausible whether the language could have the character there
 */
export function findMisread(text: string, isPlausible: (character: string) => boolean): Misread[] {
  encodings ??= readEncodings()
  const isRare = anyLead.test(text)
  const found: Misread[] = []
  for (const encoding of encodings) {
    if (leads[encoding.name] && !isRare) continue
    encoding.candidates.lastIndex = 0
    for (let match = encoding.candidates.exec(text); match; match = encoding.candidates.exec(text)) {
      const misread = readAgain(text, match.index, encoding, isPlausible)
      if (!misread) {
        encoding.candidates.lastIndex = match.index + 1
        continue
      }
      encoding.candidates.lastIndex = misread.end
      const last = found.at(-1)
      if (last && last.end === misread.start) {
        found[found.length - 1] = { ...misread, start: last.start, repaired: last.repaired + misread.repaired }
      } else found.push(misread)
    }
  }
  // One pair of Cyrillic letters may be a word (`Сё`).
  return found.filter(({ encoding, repaired }) => encoding !== 'windows-1251' || repaired.length > 1)
}

function readAgain(
  text: string,
  start: number,
  { name, bytes }: Encoding,
  isPlausible: (character: string) => boolean,
): Misread | undefined {
  const lead = bytes.get(text[start]!)!
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let point = lead & (0xff >> (length + 1))
  for (let at = 1; at < length; at++) {
    const byte = bytes.get(text[start + at] ?? '') ?? 0
    if ((byte & 0xc0) !== 0x80) return undefined
    point = (point << 6) | (byte & 0x3f)
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  if (point < least || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined
  const repaired = point === 0xfeff ? '' : String.fromCodePoint(point)
  if (repaired !== '' && !isPlausible(repaired)) return undefined
  return { start, end: start + length, repaired, encoding: name }
}
