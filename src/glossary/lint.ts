import { forbiddenOf, type GlossaryEntry, listOf } from './entry.js'
import type { ReadGlossary } from './readers/record.js'

/** What is wrong with the content of a glossary: `error` where a check by it would contradict itself. */
export interface GlossaryFault {
  readonly line: number
  readonly severity: 'error' | 'warning'
  readonly message: string
}

/**
 * Looks over a glossary: what could not be read, duplicates, contradictions, empty and untrimmed terms, terms that forbid themselves.
 *
 * @returns the faults by line
 */
export function lintGlossary({ entries, lines, problems }: ReadGlossary): GlossaryFault[] {
  const faults: GlossaryFault[] = problems.map(({ line, message }) => ({ line, severity: 'error', message }))
  const seen = new Map<string, Seen>()
  entries.forEach((entry, index) => {
    const line = lines[index]!
    const add = (severity: GlossaryFault['severity'], message: string) => faults.push({ line, severity, message })
    checkTerms(entry, add)
    checkEntry(entry, add)
    for (const source of new Set(listOf(entry.source).map(term => keyOf(entry, term))))
      checkAgainst(entry, line, source, seen, add)
  })
  return faults.sort((a, b) => a.line - b.line)
}

interface Seen {
  readonly line: number
  readonly targets: Map<string, number>
  readonly forbidden: Map<string, number>
  readonly isProtected: boolean
}

type Add = (severity: GlossaryFault['severity'], message: string) => void

function checkTerms(entry: GlossaryEntry, add: Add): void {
  const terms = [...listOf(entry.source), ...listOf(entry.target), ...forbiddenOf(entry).map(({ term }) => term)]
  for (const term of terms) {
    if (term.trim() === '') add('error', 'a term is empty')
    else if (term !== term.trim()) add('warning', `“${term}” has white space at its edge`)
    else if (/\s{2}|[\t\n\r]/.test(term)) add('warning', `“${term}” has more than a space between its words`)
    else if (!/[\p{L}\p{N}]/u.test(term)) add('error', `“${term}” has no letter or digit, so it is never found`)
    else if (/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffd]/.test(term))
      add('warning', `“${term}” has an invisible character`)
  }
}

function checkEntry(entry: GlossaryEntry, add: Add): void {
  const sources = listOf(entry.source)
  const targets = listOf(entry.target)
  const accepted = new Set(targets.map(fold))
  for (const { term } of forbiddenOf(entry))
    if (accepted.has(fold(term))) add('error', `“${term}” is accepted and forbidden by the same entry`)
  for (const list of [sources, targets])
    for (const term of repeated(list)) add('warning', `“${term}” stands twice in the entry`)
  if (entry.doNotTranslate && targets.length > 0 && !targets.some(target => sources.includes(target)))
    add('error', `“${sources[0]}” is not to be translated, yet the entry has “${targets[0]}” for it`)
  if (targets.length === 0 && !entry.doNotTranslate && !entry.forbidden?.length)
    add('error', `“${sources[0]}” has neither an accepted nor a forbidden term`)
}

/** Compares an entry with the earlier ones of the same term, domain and part of speech. */
function checkAgainst(entry: GlossaryEntry, line: number, key: string, seen: Map<string, Seen>, add: Add): void {
  const known = seen.get(key)
  const targets = listOf(entry.target)
  const forbidden = forbiddenOf(entry).map(({ term }) => term)
  if (!known) {
    seen.set(key, {
      line,
      targets: new Map(targets.map(term => [fold(term), line])),
      forbidden: new Map(forbidden.map(term => [fold(term), line])),
      isProtected: entry.doNotTranslate ?? false,
    })
    return
  }
  const source = listOf(entry.source)[0]!
  for (const term of targets) {
    const at = known.forbidden.get(fold(term))
    if (at !== undefined) add('error', `“${term}” for “${source}” is forbidden in line ${at}`)
  }
  for (const term of forbidden) {
    const at = known.targets.get(fold(term))
    if (at !== undefined) add('error', `“${term}” for “${source}” is accepted in line ${at}`)
  }
  if (known.isProtected !== (entry.doNotTranslate ?? false))
    add('error', `“${source}” is to be translated in one entry and not in another (line ${known.line})`)
  const isSame = targets.length > 0 && targets.every(term => known.targets.has(fold(term)))
  if (isSame) add('warning', `“${source}” with “${targets[0]}” stands in line ${known.line} already`)
  else if (targets.length > 0 && known.targets.size > 0)
    add(
      'warning',
      `“${source}” has other renderings in line ${known.line}; put them into one entry, or give both a domain`,
    )
  for (const term of targets) if (!known.targets.has(fold(term))) known.targets.set(fold(term), line)
  for (const term of forbidden) if (!known.forbidden.has(fold(term))) known.forbidden.set(fold(term), line)
}

function keyOf({ caseSensitive, domain = '', partOfSpeech = '' }: GlossaryEntry, term: string): string {
  return [caseSensitive ? term.trim() : fold(term), domain, partOfSpeech].join('\u0000')
}

function fold(term: string): string {
  return term.normalize('NFC').trim().toLowerCase()
}

function repeated(terms: readonly string[]): string[] {
  const seen = new Set<string>()
  return terms.filter(term => seen.has(fold(term)) || !seen.add(fold(term)))
}
