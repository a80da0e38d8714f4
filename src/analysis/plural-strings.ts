import { isNeeded, pluralCategories } from './plural-categories.js'

/** A text that holds all plural forms of a unit: `%{n} vote |||| %{n} votes` (Polyglot), `car | cars` (Vue I18n, Laravel). */
export interface PluralString {
  readonly separator: '||||' | '|'
  readonly forms: readonly string[]
  /** The forms say themselves which numbers they are for: `{0} none|[1,*] some` (Laravel). */
  readonly isRanged: boolean
}

/** What tells a list of forms from a table row or a menu path: a form shows the number, or says its own. */
const showsNumber = /\{(?:n|count|num|number)\}|:count\b|%\{(?:n|count|smart_count)\}|%[dn]\b|\{\{\s*(?:n|count)\s*\}\}/
const range = /^\s*(?:\{\d{1,6}\}|\[\d{1,6},\s*(?:\d{1,6}|\*|inf)\])/i

/** Undefined where the text is none. */
export function pluralString(text: string): PluralString | undefined {
  if (!text.includes('|')) return undefined
  if (text.includes('||||')) return { separator: '||||', forms: text.split('||||'), isRanged: false }
  if (text.includes('||')) return undefined
  const forms = text.split('|')
  const isRanged = forms.some(form => range.test(form))
  if (forms.length > 6 || !(isRanged || forms.some(form => showsNumber.test(form)))) return undefined
  return { separator: '|', forms, isRanged }
}

/**
 * How many forms a language needs for whole numbers, and how many it may have, by CLDR. Where a language has “few” and “many”, “other”
 * (or the Czech “many”) is for fractions.
 */
export function formCounts(locale: string): { readonly least: number; readonly most: number } {
  const categories = pluralCategories(locale)
  const needed = [...categories].filter(category => isNeeded(category, locale)).length
  const hasFractions = needed === 4 && categories.has('few') && categories.has('many')
  return { least: hasFractions ? 3 : needed, most: categories.size }
}
