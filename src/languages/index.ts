import de from './de.js'
import en from './en.js'
import es from './es.js'
import fr from './fr.js'
import it from './it.js'
import type { Language } from './language.js'
import pt from './pt.js'

export { loadEnglish } from './en.js'
export type { EnglishPackText, Language, PackText } from './language.js'

const known: Readonly<Record<string, Language>> = { de, en, es, fr, it, pt }

/** Languages with word data of their own. */
export const supportedLanguages: readonly string[] = Object.keys(known)

/** The primary subtag of a BCP 47 tag: `it-CH` → `it`, `pt_BR` → `pt`. */
export function primarySubtag(tag: string): string {
  const end = tag.search(/[-_]/)
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase()
}

/** Whether a string has the shape of a BCP 47 tag; an underscore is accepted for a hyphen. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-')).length === 1
  } catch {
    return false
  }
}

/** What is known of a language; a language bilint has no data for gets its name and nothing else. */
export function languageOf(tag: string): Language {
  const code = primarySubtag(tag)
  return known[code] ?? { code, name: englishName(code) }
}

function englishName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code
  } catch {
    return code
  }
}
