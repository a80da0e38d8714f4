import type { Span } from '../model/span.js'
import { abbreviationsOf } from './abbreviations.js'

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Splits a running text into sentences: `Intl.Segmenter` (UAX #29), whose breaks are undone after an abbreviation, before a
 * lower-case letter and inside a closing quotation. Line breaks always divide. Spans carry no surrounding white space.
 *
 * @param language BCP 47 primary subtag; picks the abbreviations (CLDR's segment suppressions and common titles)
 */
export function splitSentences(text: string, language: string): Span[] {
  const abbreviations = abbreviationsOf(language)
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
    segmenters.set(language, segmenter)
  }
  const sentences: Span[] = []
  let start = 0
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length
    if (end < text.length && !/[\n\r\u2028\u2029]\s*$/u.test(segment) && continues(text, end, abbreviations)) continue
    push(sentences, text, start, end)
    start = end
  }
  push(sentences, text, start, text.length)
  return sentences
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  if (start < end) sentences.push({ start, end })
}

const lastWord = /([\p{L}\p{M}.]{1,20})\.["”»’)\]]*\s*$/u

/** German, Danish, Czech …: “am 3. Mai”, “vom 12. bis”. */
const ordinal = /(?:^|\s)(?:am|vom|zum|bis|ab|den|dem|der|des|im|d)\s\d{1,2}\.\s*$/iu

/** Whether the break that the segmenter put at `end` is none. */
function continues(text: string, end: number, abbreviations: ReadonlySet<string>): boolean {
  const next = /^["“”„«»‘’([¿¡—–-]*\s*([\p{L}\p{N}])/u.exec(text.slice(end, end + 12))
  if (next && /\p{Ll}/u.test(next[1]!)) return true
  if (ordinal.test(text.slice(Math.max(0, end - 16), end))) return true
  const word = lastWord.exec(text.slice(Math.max(0, end - 26), end))?.[1]
  if (!word) return false
  // An initial (J. Smith), a letter of an abbreviation (z. B.) or a listed one.
  return /^\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase()) || /^(?:\p{L}\.)+\p{L}$/u.test(word)
}
