/** A glossary as a list of entries; what the readers of files make as well. */
export interface GlossaryEntry {
  readonly source: string | readonly string[]
  readonly target: string | readonly string[]
  readonly forbidden?: readonly (string | { readonly term: string; readonly reason: string })[]
  readonly caseSensitive?: boolean
  readonly doNotTranslate?: boolean
  readonly partOfSpeech?: string
  readonly domain?: string
  readonly note?: string
}

/** The entries in the form the rules look them up in. */
export interface GlossaryIndex {
  readonly entries: readonly GlossaryEntry[]
}
