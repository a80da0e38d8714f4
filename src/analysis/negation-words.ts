import text from '../../data/negation.txt'

/** How a language denies: words that do it outright, stems and words that come near it, and phrases in which the word denies nothing. */
export interface NegationWords {
  readonly strong: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly stems: readonly string[]
  /** Each a list of words; the negator is one of them. */
  readonly idioms: readonly (readonly string[])[]
}

let byLanguage: Map<string, NegationWords> | undefined
const none: NegationWords = { strong: new Set(), near: new Set(), stems: [], idioms: [] }

export function negationOf(language: string): NegationWords {
  byLanguage ??= parse()
  return byLanguage.get(language) ?? none
}

export function negatorsOf(language: string): ReadonlySet<string> {
  return negationOf(language).strong
}

function parse(): Map<string, NegationWords> {
  const lists = new Map<string, Map<string, string[]>>()
  for (const line of text.split('\n')) {
    const [language, kind, words] = line.split('\t')
    if (!language || !kind || !words) continue
    const own = lists.get(language) ?? new Map<string, string[]>()
    own.set(kind, words.split(' '))
    lists.set(language, own)
  }
  const parsed = new Map<string, NegationWords>()
  for (const [language, own] of lists) {
    const near = own.get('near') ?? []
    parsed.set(language, {
      strong: new Set(own.get('strong')),
      near: new Set(near.filter(word => !word.endsWith('-'))),
      stems: near.filter(word => word.endsWith('-')).map(word => word.slice(0, -1)),
      idioms: (own.get('idiom') ?? []).map(idiom => idiom.split('_')),
    })
  }
  return parsed
}
