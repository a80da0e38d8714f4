import text from '../../data/metalanguage.txt'

let byLanguage: Map<string, ReadonlySet<string>> | undefined

/** Words that announce a word or a title under discussion: `il termine “chief”`, `die sogenannte …`. */
export function metalanguageOf(language: string): ReadonlySet<string> {
  byLanguage ??= new Map(
    text
      .trimEnd()
      .split('\n')
      .map(line => {
        const [code = '', words = ''] = line.split('\t')
        return [code, new Set(words.split(' '))]
      }),
  )
  return byLanguage.get(language) ?? none
}

const none: ReadonlySet<string> = new Set()
