import type { ForbiddenTerm } from '../entry.js'
import {
  anyLanguage,
  type GlossaryBuilder,
  type GlossaryLanguages,
  isYes,
  languageMatches,
  nearestLanguage,
} from './record.js'

/** A property and its value: `partOfSpeech`, `noun`. */
export type Property = readonly [string, string]

export interface TermRecord {
  readonly language: string
  text: string
  readonly properties: Property[]
}

export interface ConceptRecord {
  readonly line: number
  readonly properties: Property[]
  readonly terms: TermRecord[]
}

/** Makes an entry of a concept: the accepted and the forbidden terms of the two languages wanted. */
export function tbxEntry(concept: ConceptRecord, languages: GlossaryLanguages, builder: GlossaryBuilder): void {
  const { line, terms, properties } = concept
  if (terms.some(({ text }) => text === '')) builder.problem(line, 'a term is empty; it is skipped')
  const source = termsIn(terms, languages.sourceLang)
  const target =
    languages.targetLang === anyLanguage
      ? terms.filter(({ text, language }) => text !== '' && !languageMatches(language, languages.sourceLang))
      : termsIn(terms, languages.targetLang)
  // A concept without the two languages is of no concern to this pair.
  if (source.length === 0 || (target.length === 0 && !isProtected(concept, source))) {
    if (terms.length === 0) builder.problem(line, 'the concept has no terms; it is skipped')
    return
  }
  const all = [...properties, ...source.flatMap(term => term.properties)]
  const accepted = target.filter(term => !isForbidden(term))
  builder.add(
    {
      source: unique(source.filter(term => !isForbidden(term) || source.every(isForbidden))),
      target: unique([...accepted.filter(isPreferred), ...accepted.filter(term => !isPreferred(term))]),
      forbidden: target.filter(isForbidden).map(forbiddenTerm),
      doNotTranslate: isProtected(concept, source) || undefined,
      caseSensitive: all.some(([type, value]) => /^case-?sensitiv/i.test(type) && isYes(value)) || undefined,
      partOfSpeech: propertyOf(all, /^partOfSpeech$/i),
      domain: propertyOf(all, /^(?:subjectField|domain)$/i),
      note: propertyOf(all, /^(?:note|definition)$/i),
    },
    line,
  )
}

function termsIn(terms: readonly TermRecord[], wanted: string): TermRecord[] {
  const written = terms.filter(({ text }) => text !== '')
  const nearest = nearestLanguage(
    written.map(({ language }) => language),
    wanted,
  )
  const primary = nearest?.toLowerCase() === wanted.toLowerCase()
  return written.filter(({ language }) =>
    primary ? language.toLowerCase() === wanted.toLowerCase() : languageMatches(language, wanted),
  )
}

/** Statuses of TBX-Basic and of the tools: deprecated, superseded, obsolete, forbidden, not recommended. */
const badStatus = /deprecat|supersed|obsolete|forbidden|not-?\s?recommended|prohibited/i

function statusOf({ properties }: TermRecord): string {
  return propertyOf(properties, /^(?:administrativeStatus|normativeAuthorization|status|usageStatus)$/i) ?? ''
}

function isForbidden(term: TermRecord): boolean {
  return (
    badStatus.test(statusOf(term)) || term.properties.some(([type, value]) => /^forbidden$/i.test(type) && isYes(value))
  )
}

function isPreferred(term: TermRecord): boolean {
  return /^preferred/i.test(statusOf(term))
}

function forbiddenTerm(term: TermRecord): ForbiddenTerm {
  return { term: term.text, reason: propertyOf(term.properties, /^(?:usageNote|note|reason)$/i) ?? '' }
}

function isProtected({ properties }: ConceptRecord, source: readonly TermRecord[]): boolean {
  const all = [...properties, ...source.flatMap(term => term.properties)]
  return all.some(([type, value]) => /^(?:do-?not-?translate|non-?translatable)$/i.test(type) && isYes(value))
}

function propertyOf(properties: readonly Property[], type: RegExp): string | undefined {
  return properties.find(([name]) => type.test(name))?.[1]
}

function unique(terms: readonly TermRecord[]): string[] {
  return [...new Set(terms.map(({ text }) => text))]
}
