import type { ForbiddenTerm, GlossaryEntry } from '../entry.js'

/** Something wrong in a glossary file: said with its line; the rest of the file is used. */
export interface GlossaryProblem {
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** What a reader makes of a file. */
export interface ReadGlossary {
  readonly entries: readonly GlossaryEntry[]
  /** The line that each entry begins on. */
  readonly lines: readonly number[]
  readonly problems: readonly GlossaryProblem[]
}

/** The languages wanted of a file that has several; a file may have more, and regions of these (`de-AT` for `de`). */
export interface GlossaryLanguages {
  readonly sourceLang: string
  readonly targetLang: string
}

/** Stands for the target language where the first other than the source will do (`und`, undetermined). */
export const anyLanguage = 'und'

/** One entry as files have it: everything may be missing. */
export interface GlossaryRecord {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly forbidden?: readonly ForbiddenTerm[] | undefined
  readonly caseSensitive?: boolean | undefined
  readonly doNotTranslate?: boolean | undefined
  readonly partOfSpeech?: string | undefined
  readonly domain?: string | undefined
  readonly note?: string | undefined
}

/** A term longer than this is a text that came into the wrong place. */
export const longestTerm = 1000

/** Gathers entries and what is wrong with others. */
export class GlossaryBuilder {
  readonly #entries: GlossaryEntry[] = []
  readonly #lines: number[] = []
  readonly #problems: GlossaryProblem[] = []

  add(record: GlossaryRecord, line: number): void {
    const fault = faultOf(record)
    if (fault) {
      this.problem(line, fault)
      return
    }
    const { source, target, forbidden = [], caseSensitive, doNotTranslate, partOfSpeech, domain, note } = record
    this.#lines.push(line)
    this.#entries.push({
      source: source.length === 1 ? source[0]! : source,
      target: target.length === 1 ? target[0]! : target,
      ...(forbidden.length > 0 && { forbidden: forbidden.map(item => (item.reason === '' ? item.term : item)) }),
      ...(caseSensitive !== undefined && { caseSensitive }),
      ...(doNotTranslate && { doNotTranslate }),
      ...(partOfSpeech && { partOfSpeech }),
      ...(domain && { domain }),
      ...(note && { note }),
    })
  }

  problem(line: number, message: string): void {
    this.#problems.push({ line, message })
  }

  done(): ReadGlossary {
    return { entries: this.#entries, lines: this.#lines, problems: this.#problems }
  }
}

function faultOf({ source, target, forbidden = [], doNotTranslate }: GlossaryRecord): string | undefined {
  if (source.length === 0) return 'the entry has no source term; it is skipped'
  if (target.length === 0 && forbidden.length === 0 && !doNotTranslate)
    return 'the entry has no target term; it is skipped'
  const terms = [...source, ...target, ...forbidden.map(({ term }) => term)]
  const long = terms.find(term => term.length > longestTerm)
  if (long !== undefined) return `a term has ${long.length} characters, more than ${longestTerm}; the entry is skipped`
  return undefined
}

/** `yes`, `1`, `x`, `true` … of spreadsheets. */
export function isYes(cell: string): boolean {
  return /^(?:y|yes|true|1|x|ja|sì|si|sí|oui|sim|✓|✔)$/i.test(cell.trim())
}

/** Whether a language of a file will do for the one wanted: itself, its region, or the language of its region. */
export function languageMatches(tag: string, wanted: string): boolean {
  const [have, want] = [tag.replaceAll('_', '-').toLowerCase(), wanted.replaceAll('_', '-').toLowerCase()]
  return have === want || have.startsWith(`${want}-`) || want.startsWith(`${have}-`)
}

/** Of the languages of a file the one nearest to the wanted: the same tag before a relative. */
export function nearestLanguage(tags: readonly string[], wanted: string): string | undefined {
  const plain = (tag: string) => tag.replaceAll('_', '-').toLowerCase()
  return tags.find(tag => plain(tag) === plain(wanted)) ?? tags.find(tag => languageMatches(tag, wanted))
}
