import type { WordForms } from '../lexicon/word-forms.js'

/** What the forms of a German infinitive can begin with: `auswählen` → auswahl, ausgewahl, auszuwahl. Empty for any other word. */
export function germanVerbRoots(text: string, plain: string, words: WordForms): string[] {
  const verb = germanVerb(text, plain, words)
  if (!verb) return []
  const roots: string[] = []
  for (const stem of verb.stems) {
    roots.push(verb.prefix + stem, `${verb.prefix}ge${stem}`)
    if (verb.prefix !== '') roots.push(`${verb.prefix}zu${stem}`)
  }
  return roots
}

export interface GermanVerb {
  /** The prefix that parts from the verb, or none. */
  readonly prefix: string
  /** The verb's stem without it, in all its vowels. */
  readonly stems: readonly string[]
}

/** The parts of a lower-case infinitive; undefined for any other word. */
export function germanVerb(text: string, plain: string, words: WordForms): GermanVerb | undefined {
  if (plain.length < 5 || text.charAt(0) !== text.charAt(0).toLowerCase() || !/(?:en|eln|ern)$/.test(plain))
    return undefined
  const prefix = separablePrefix(plain, words)
  const rest = plain.slice(prefix.length)
  return { prefix, stems: stemsOf(rest, words) }
}

/** The longest prefix that leaves a verb. */
function separablePrefix(plain: string, words: WordForms): string {
  for (let length = Math.min(9, plain.length - 4); length >= 2; length--) {
    const prefix = plain.slice(0, length)
    if (words.separable.has(prefix)) return prefix
  }
  return ''
}

function stemsOf(infinitive: string, words: WordForms): string[] {
  const regular = infinitive.replace(/(?:en|(?<=[lr])n)$/, '')
  for (let start = 0; start < infinitive.length - 3; start++) {
    const strong = words.verbs.get(infinitive.slice(start))
    if (strong) return [regular, ...strong.map(stem => infinitive.slice(0, start) + stem)]
  }
  return [regular]
}
