import text from '../../data/abbreviations.txt'

let byLanguage: Map<string, ReadonlySet<string>> | undefined

/** Abbreviations of a language, lower-case, without their full stop; with those of English, which turn up everywhere. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  if (!byLanguage) {
    byLanguage = new Map()
    for (const line of text.split('\n')) {
      const [code, words] = line.split('\t')
      if (code && words) byLanguage.set(code, new Set(words.split(' ')))
    }
    const english = byLanguage.get('en') ?? new Set<string>()
    for (const [code, words] of byLanguage) byLanguage.set(code, new Set([...words, ...english]))
  }
  return byLanguage.get(language) ?? byLanguage.get('en')!
}
