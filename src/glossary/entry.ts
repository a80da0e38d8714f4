/** A glossary as a list of entries; what the readers of files make as well. */
export interface GlossaryEntry {
  /** The term, or its variants, as a dictionary lists it. */
  readonly source: string | readonly string[]
  /** The accepted renderings, the preferred first. Empty where the term is not to be translated. */
  readonly target: string | readonly string[]
  readonly forbidden?: readonly (string | ForbiddenTerm)[] | undefined
  /** The source term counts only in this case, and the translation must have the target's case. */
  readonly caseSensitive?: boolean | undefined
  readonly doNotTranslate?: boolean | undefined
  readonly partOfSpeech?: string | undefined
  readonly domain?: string | undefined
  readonly note?: string | undefined
}

export interface ForbiddenTerm {
  readonly term: string
  readonly reason: string
}

const keys: ReadonlySet<string> = new Set([
  'source',
  'target',
  'forbidden',
  'caseSensitive',
  'doNotTranslate',
  'partOfSpeech',
  'domain',
  'note',
])

/** What is wrong with a value that should be an entry: the key (`source.0`) and the mend. Undefined where nothing is. */
export function entryFault(value: unknown): { readonly path: string; readonly message: string } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { path: '', message: 'is no entry; write { "source": …, "target": … }' }
  const entry = value as Record<string, unknown>
  for (const key in entry) if (!keys.has(key)) return { path: key, message: 'is no key of an entry; remove it' }
  return (
    termsFault(entry.source, 'source', false) ??
    termsFault(entry.target, 'target', true) ??
    forbiddenFault(entry.forbidden) ??
    typeFault(entry, 'caseSensitive', 'boolean') ??
    typeFault(entry, 'doNotTranslate', 'boolean') ??
    typeFault(entry, 'partOfSpeech', 'string') ??
    typeFault(entry, 'domain', 'string') ??
    typeFault(entry, 'note', 'string')
  )
}

function termsFault(value: unknown, path: string, mayBeEmpty: boolean) {
  if (typeof value === 'string')
    return value === '' && !mayBeEmpty ? { path, message: 'is empty; give a term' } : undefined
  if (!Array.isArray(value)) {
    const fault = value === undefined ? 'is missing' : 'has the wrong type'
    return { path, message: `${fault}; expected a term or a list of terms` }
  }
  if (value.length === 0 && !mayBeEmpty) return { path, message: 'is empty; give a term' }
  const index = value.findIndex(term => typeof term !== 'string' || term === '')
  return index < 0
    ? undefined
    : { path: `${path}.${index}`, message: 'is no term; expected a string that is not empty' }
}

function forbiddenFault(value: unknown) {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) return { path: 'forbidden', message: 'has the wrong type; expected a list' }
  const index = value.findIndex(item => {
    if (typeof item === 'string') return item === ''
    const { term, reason } = (item ?? {}) as Record<string, unknown>
    return typeof term !== 'string' || term === '' || typeof reason !== 'string'
  })
  return index < 0
    ? undefined
    : { path: `forbidden.${index}`, message: 'is no forbidden term; write a term or { "term": …, "reason": … }' }
}

function typeFault(entry: Record<string, unknown>, key: string, type: 'boolean' | 'string') {
  const value = entry[key]
  return value === undefined || typeof value === type
    ? undefined
    : { path: key, message: `has the wrong type; expected ${type}` }
}

export function listOf(terms: string | readonly string[]): readonly string[] {
  return typeof terms === 'string' ? (terms === '' ? [] : [terms]) : terms
}

export function forbiddenOf(entry: GlossaryEntry): ForbiddenTerm[] {
  return (entry.forbidden ?? []).map(item => (typeof item === 'string' ? { term: item, reason: '' } : item))
}
