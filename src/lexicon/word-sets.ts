import list from '../../data/word-sets.txt'

/** The small closed classes that several rules ask for; see data/README.md. */
export type WordSetName =
  | 'ambiguous-month'
  | 'article'
  | 'below-zero'
  | 'conjunction'
  | 'fused-article'
  | 'impersonal'
  | 'impersonal-start'
  | 'measure-link'
  | 'minus'
  | 'month-name'
  | 'without'

/** The words of a language, of a class where the table has several. */
export type WordSets = (language: string, name?: string) => ReadonlySet<string>

const none: ReadonlySet<string> = new Set()

/** Reads a table of language, class (or none) and words split by spaces; parsed at the first question. */
export function readWordSets(table: string): WordSets {
  let byLanguage: Map<string, Map<string, ReadonlySet<string>>> | undefined
  return (language, name = '') => {
    byLanguage ??= parse(table)
    return byLanguage.get(language)?.get(name) ?? none
  }
}

function parse(table: string): Map<string, Map<string, ReadonlySet<string>>> {
  const byLanguage = new Map<string, Map<string, ReadonlySet<string>>>()
  for (const line of table.trimEnd().split('\n')) {
    const columns = line.split('\t')
    const language = columns[0]!
    if (!byLanguage.has(language)) byLanguage.set(language, new Map())
    byLanguage.get(language)!.set(columns.length > 2 ? columns[1]! : '', new Set(columns.at(-1)!.split(' ')))
  }
  return byLanguage
}

const classes = readWordSets(list)

/** The lower-case words of a class; empty where the language has none listed. `_` joins the words of an expression. */
export function wordSet(language: string, name: WordSetName): ReadonlySet<string> {
  return classes(language, name)
}
