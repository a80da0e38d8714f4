import { readFile } from 'node:fs/promises'

/** A term that this many languages list as a loanword is left alone in all of them. */
const enough = 2

/** Fields whose terms come from everywhere: a word there is no English borrowing for being in an English word list. */
const worldwide: ReadonlySet<string> = new Set([
  'animals',
  'cocktails and drinks',
  'combat',
  'comics and manga',
  'currencies and units',
  'food and drink',
  'french words',
  'geography and peoples',
  'german words',
  'italian spanish portuguese words',
  'japanese and chinese words',
  'latin',
  'martial arts',
  'plants',
  'religion and philosophy',
  'russian and slavic words',
  'titles',
  'words-of-the-world',
])

/** What translations of development tools keep, though the words have everyday equivalents. */
const versionControl = [
  'branch',
  'branches',
  'commit',
  'commits',
  'fetch',
  'merge',
  'merges',
  'pull',
  'push',
  'stash',
  'upstream',
]

/** A technical term that so many languages have an everyday equivalent for is ordinary English all the same. */
const everywhere = 3

/**
 * Loanwords of several languages, lower-case: what one curated list forgot another has. A word that a language has ready equivalents for
 * (`from-english.txt`) is ordinary English there, so it does not count. With them the terms of
 * `international.txt`: `en` where every word of one is English, else its field.
 */
export async function sharedLoanwords(
  tags: readonly string[],
  english: ReadonlySet<string>,
): Promise<Map<string, string>> {
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
  for (const [term = '', field = ''] of await rows('international.txt')) {
    if (all.has(term) || (ordinary.get(term) ?? 0) >= everywhere) continue
    const isEnglish = !worldwide.has(field) && term.split(/[ -]/).every(word => english.has(word))
    all.set(term, isEnglish ? 'en' : field)
  }
  for (const term of versionControl) all.set(term, 'software development')
  return all
}

async function rows(file: string): Promise<string[][]> {
  const text = await readFile(new URL(`../../data/${file}`, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'))
}
