import { primarySubtag } from '../languages/index.js'

/** How the words of a language change their form, as far as stems do not tell (data/README.md, `terms.txt`). */
export interface WordForms {
  /** Words a term may lose or swap: articles, prepositions, their contractions, the copula. */
  readonly functions: ReadonlySet<string>
  /** Words that stand for a noun named before; none that is an article as well. */
  readonly pronouns: ReadonlySet<string>
  /** What a verb with a pronoun ends in: `salvarlo`. */
  readonly clitics: readonly string[]
  /** `ais` → `al`: endings of forms, without accents, and what their citation form ends in. */
  readonly endings: readonly (readonly [string, string])[]
  readonly infinitives: readonly string[]
  /** Endings of verb forms, after the infinitive's ending is taken off or a verb's other root is put. */
  readonly conjugation: ReadonlySet<string>
  /** Pronouns written together with a verb form. */
  readonly enclitics: readonly string[]
  /** Beginnings of endings that make another word of a verb: `ung`, `zion`. */
  readonly derivations: readonly string[]
  /** Verbs, as what their infinitive ends in, and what stands for it in their other forms. */
  readonly verbs: ReadonlyMap<string, readonly string[]>
  /** Elements that join the parts of a compound. */
  readonly linking: readonly string[]
  /** Prefixes that part from their verb. */
  readonly separable: ReadonlySet<string>
  /** Prefixes that never do. */
  readonly inseparable: ReadonlySet<string>
}

const loaders: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  de: () => import('../../data/de/terms.txt'),
  en: () => import('../../data/en/terms.txt'),
  es: () => import('../../data/es/terms.txt'),
  fr: () => import('../../data/fr/terms.txt'),
  it: () => import('../../data/it/terms.txt'),
  pt: () => import('../../data/pt/terms.txt'),
}

const loaded = new Map<string, Promise<WordForms>>()

/** Loads the tables of a language, once for the process; they are empty where bilint has none. */
export function loadWordForms(tag: string): Promise<WordForms> {
  const code = primarySubtag(tag)
  let forms = loaded.get(code)
  if (!forms) {
    const load = loaders[code]
    forms = load ? load().then(({ default: text }) => parse(text)) : Promise.resolve(parse(''))
    loaded.set(code, forms)
  }
  return forms
}

function parse(text: string): WordForms {
  const lists = new Map<string, readonly string[]>()
  const endings: [string, string][] = []
  const verbs = new Map<string, readonly string[]>()
  for (const line of text.split('\n')) {
    const [kind = '', key = '', value = ''] = line.split('\t')
    if (kind === 'ending') endings.push([key, value])
    else if (kind === 'verb') verbs.set(key, value.split(' '))
    else if (value !== '') lists.set(kind, value.split(' '))
  }
  const list = (kind: string) => lists.get(kind) ?? []
  return {
    functions: new Set(list('function')),
    pronouns: new Set(list('pronoun')),
    clitics: list('clitic'),
    endings,
    // The longest first, so that `arsi` is not taken for `i`.
    infinitives: [...list('infinitive')].sort((a, b) => b.length - a.length),
    conjugation: new Set(list('conjugation')),
    enclitics: list('enclitic'),
    derivations: list('derivation'),
    verbs,
    linking: list('linking'),
    separable: new Set(list('separable')),
    inseparable: new Set(list('inseparable')),
  }
}
