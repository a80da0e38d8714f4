import { scan } from '../text/words.js'
import type { Morphology } from './morphology.js'

/** A listed term, taken apart. */
export interface ParsedTerm {
  /** Without surrounding space, gloss in brackets and leading article. */
  readonly text: string
  readonly words: readonly string[]
  /** What stands between the words. */
  readonly gaps: readonly string[]
  /** Marks that belong to the term at its edges: `.` of `.NET`, `++` of `C++`. */
  readonly before: string
  readonly after: string
  /** Holds Han, kana, Thai …: found by its characters, not by words. */
  readonly isUnspaced: boolean
}

/** `MERS (Middle East respiratory syndrome)`, `(to) ship`. */
const gloss = /\s*[([（【][^()[\]（）【】]{0,200}[)\]）】]\s*/g

/** What a dictionary sets before its entries. */
const leading: Readonly<Record<string, RegExp>> = {
  en: /^(?:to|the|a|an)\s+(?=\S)/i,
  de: /^(?:der|die|das)\s+(?=\S)/i,
  es: /^(?:el|la|los|las)\s+(?=\S)/i,
  fr: /^(?:(?:le|la|les)\s+|l['’])(?=\S)/i,
  it: /^(?:(?:il|lo|la|i|gli|le)\s+|l['’])(?=\S)/i,
  pt: /^(?:o|a|os|as)\s+(?=\S)/i,
}

export function parseTerm(raw: string, morphology: Morphology): ParsedTerm {
  const text = bare(raw, leading[morphology.code])
  const { words } = scan(text)
  const gaps: string[] = []
  for (let index = 1; index < words.length; index++) gaps.push(gapOf(text, words[index - 1]!.end, words[index]!.start))
  return {
    text,
    words: words.map(word => word.text),
    gaps,
    before: words.length > 0 ? text.slice(0, words[0]!.start) : '',
    after: words.length > 0 ? text.slice(words.at(-1)!.end) : '',
    isUnspaced: words.some(({ shape }) => shape === 'unspaced'),
  }
}

function bare(raw: string, article: RegExp | undefined): string {
  let text = raw.normalize('NFC').trim()
  if (/[([（【]/.test(text)) text = text.replace(gloss, ' ').trim() || text
  const short = article ? text.replace(article, '') : text
  return short.trim() || text
}

/** What stands between two words: one space for any white space and hyphens, else the marks themselves. */
export function gapOf(text: string, from: number, to: number): string {
  if (to - from === 1) {
    const unit = text.charCodeAt(from)
    if (unit === 0x20 || unit === 0x2d || unit === 0xa0) return ' '
  }
  if (to - from > longestGap) return text.slice(from, from + longestGap + 1)
  const gap = text.slice(from, to).replace(/[\s\u2010\u2011-]+/g, ' ')
  return gap === '’' ? "'" : gap
}

const longestGap = 8
