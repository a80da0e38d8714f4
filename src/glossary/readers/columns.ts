import { anyLanguage, type GlossaryLanguages, nearestLanguage } from './record.js'

/** Which cells of a row are what. */
export interface Columns {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly forbidden: readonly number[]
  readonly reason?: number | undefined
  readonly status?: number | undefined
  readonly caseSensitive?: number | undefined
  readonly doNotTranslate?: number | undefined
  readonly partOfSpeech?: number | undefined
  readonly domain?: number | undefined
  readonly note?: number | undefined
  readonly sourceLang?: number | undefined
  readonly targetLang?: number | undefined
}

/** What a header may call a column, in lower case without spaces and hyphens. */
const names: readonly (readonly [keyof Columns, RegExp])[] = [
  ['sourceLang', /^(?:sourcelang(?:uage)?|sourcelocale|srclang)$/],
  ['targetLang', /^(?:targetlang(?:uage)?|targetlocale|tgtlang)$/],
  ['source', /^(?:source(?:term|text)?|src|term)$/],
  ['target', /^(?:target(?:term|text)?|tgt|translation)$/],
  ['forbidden', /^(?:forbidden(?:terms?|translations?)?|deprecated|donotuse|prohibited)$/],
  ['reason', /^(?:reason|forbiddenreason)$/],
  ['status', /^(?:status|termstatus|usagestatus|usage)$/],
  ['caseSensitive', /^(?:casesensitiv(?:e|ity)|matchcase)$/],
  ['doNotTranslate', /^(?:donottranslate|dnt|nontranslatable|untranslatable|translatable=no)$/],
  ['partOfSpeech', /^(?:partofspeech|pos|wordclass)$/],
  ['domain', /^(?:domain|subject(?:field)?|category)$/],
  ['note', /^(?:notes?|comments?|description|definition|context)$/],
]

/** The columns that a header names, by their use or their language; undefined where it names no source and target. */
export function columnsOf(header: readonly string[], languages: GlossaryLanguages): Columns | undefined {
  const found = new Map<keyof Columns, number[]>()
  const add = (column: keyof Columns, index: number) => found.set(column, [...(found.get(column) ?? []), index])
  header.forEach((cell, index) => {
    const key = cell.toLowerCase().replace(/[\s_-]/g, '')
    const known = names.find(([, name]) => name.test(key))
    if (known) add(known[0], index)
  })
  if (!found.has('source')) for (const index of ofLanguage(header, languages.sourceLang)) add('source', index)
  if (!found.has('target')) {
    const { sourceLang, targetLang } = languages
    const ofTarget = targetLang === anyLanguage ? ofOtherLanguage(header, sourceLang) : ofLanguage(header, targetLang)
    for (const index of ofTarget) add('target', index)
  }
  if (!found.has('source') || !(found.has('target') || found.has('forbidden') || found.has('doNotTranslate')))
    return undefined
  const list = (column: keyof Columns) => found.get(column) ?? []
  const one = (column: keyof Columns) => found.get(column)?.[0]
  return {
    source: list('source'),
    target: list('target'),
    forbidden: list('forbidden'),
    reason: one('reason'),
    status: one('status'),
    caseSensitive: one('caseSensitive'),
    doNotTranslate: one('doNotTranslate'),
    partOfSpeech: one('partOfSpeech'),
    domain: one('domain'),
    note: one('note'),
    sourceLang: one('sourceLang'),
    targetLang: one('targetLang'),
  }
}

/** Source, target, note; or, as DeepL exports, source, target and their two languages. */
export function positional(first: readonly string[]): Columns {
  const base = { source: [0], target: [1], forbidden: [] }
  if (isDeepL(first)) return { ...base, sourceLang: 2, targetLang: 3 }
  return first.length > 2 ? { ...base, note: 2 } : base
}

/** `berth,banchina,en,it` */
export function isDeepL(first: readonly string[]): boolean {
  const isTag = (cell: string | undefined) => /^[A-Za-z]{2}(?:-[A-Za-z]{2})?$/.test((cell ?? '').trim())
  return first.length === 4 && !(isTag(first[0]) && isTag(first[1])) && isTag(first[2]) && isTag(first[3])
}

/** `en`, `en-US`, `English`, `Term (EN)`, `English (United States)`, `de_DE term`. */
function ofLanguage(header: readonly string[], wanted: string): number[] {
  const tags = header.map(cell => tagIn(cell, wanted))
  const nearest = nearestLanguage(
    tags.filter(tag => tag !== ''),
    wanted,
  )
  if (nearest === undefined) return []
  return tags.flatMap((tag, index) => (tag.toLowerCase() === nearest.toLowerCase() ? [index] : []))
}

/** The first column of a language that is not the source. */
function ofOtherLanguage(header: readonly string[], sourceLang: string): number[] {
  const own = ofLanguage(header, sourceLang)
  const other = header.findIndex((cell, index) => !own.includes(index) && tagIn(cell, sourceLang) !== '')
  return other < 0 ? [] : [other]
}

function tagIn(cell: string, wanted: string): string {
  const text = cell.trim()
  const tag =
    /^([a-z]{2,3}(?:[-_][a-z]{2,4})?)$/i.exec(text) ?? /[([ ]([a-z]{2,3}(?:[-_][a-z]{2,4})?)[)\]]$/i.exec(text)
  if (tag) return tag[1]!
  const first = /^([a-z]{2}(?:[-_][A-Z]{2})?) (?:term|text)$/i.exec(text)
  if (first) return first[1]!
  const primary = wanted.split(/[-_]/)[0]!
  const inEnglish = new Intl.DisplayNames('en', { type: 'language' }).of(primary)?.toLowerCase()
  const inItself = new Intl.DisplayNames(primary, { type: 'language' }).of(primary)?.toLowerCase()
  const lower = text.toLowerCase()
  const names = [inEnglish, inItself].filter(name => name !== undefined)
  return names.some(name => lower === name || lower.startsWith(`${name} `) || lower.startsWith(`${name}(`))
    ? wanted
    : ''
}
