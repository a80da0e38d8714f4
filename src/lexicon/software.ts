import keptList from '../../data/kept-words.txt'
import text from '../../data/software.txt'

/** What tells a text about software, and what such a text leaves in English. */
export interface SoftwareWords {
  /** Programs of the command line whose names are no words of prose. */
  readonly commands: ReadonlySet<string>
  /** Words that stand in texts about software only. */
  readonly signs: ReadonlySet<string>
  /** Terms without those of `terms` that product strings and the press use as well. */
  readonly strictTerms: ReadonlySet<string>
  /** Terms and values of options, of which the trade speaks in English. */
  readonly terms: ReadonlySet<string>
}

let words: SoftwareWords | undefined

export function softwareWords(): SoftwareWords {
  words ??= read()
  return words
}

function read(): SoftwareWords {
  const kinds = new Map<string, string[]>()
  for (const line of text.trimEnd().split('\n')) {
    const [kind = '', list = ''] = line.split('\t')
    kinds.set(kind, list.split(' '))
  }
  const listed = (kind: string) => kinds.get(kind) ?? []
  return {
    commands: new Set(listed('command')),
    signs: new Set([...listed('sign'), ...listed('command')]),
    strictTerms: new Set(listed('term')),
    terms: new Set([...listed('term'), ...listed('value'), ...keptList.trimEnd().split('\n')]),
  }
}
