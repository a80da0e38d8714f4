import { readFile } from 'node:fs/promises'

/** A term that this many languages list as a loanword is left alone in all of them. */
const enough = 2

/** A technical term that so many languages have an everyday equivalent for is ordinary English all the same. */
const everywhere = 3

/**
 * Loanwords of several languages, lower-case: what one curated list forgot another has. A word that a language has ready equivalents for
 * (`from-english.txt`) is ordinary English there, so it does not count. With them the terms of `international.txt`.
 */
export async function sharedLoanwords(tags: readonly string[]): Promise<Map<string, string>> {
  const languagesOf = new Map<string, Set<string>>()
  const ordinary = new Map<string, number>()
  for (const tag of tags) {
    for (const [english = ''] of await rows(`${tag}/from-english.txt`))
      ordinary.set(english, (ordinary.get(english) ?? 0) + 1)
  }
  for (const tag of tags) {
    for (const [term = '', , plurals = ''] of await rows(`${tag}/loanwords.txt`)) {
      if (ordinary.has(term.toLowerCase())) continue
      for (const form of [term, ...plurals.split(',')]) {
        const word = form.toLowerCase()
        if (word.length > 1) languagesOf.set(word, (languagesOf.get(word) ?? new Set()).add(tag))
      }
    }
  }
  const shared = [...languagesOf].filter(([, found]) => found.size >= enough)
  const all = new Map(shared.map(([term, found]) => [term, [...found].join(' ')]))
  for (const [term = '', field = ''] of await rows('international.txt'))
    if (!all.has(term) && (ordinary.get(term) ?? 0) < everywhere) all.set(term, field)
  return all
}

async function rows(file: string): Promise<string[][]> {
  const text = await readFile(new URL(`../../data/${file}`, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'))
}
