import list from '../../data/nationalities.txt'
import type { Lexicons } from '../lexicon/index.js'
import type { Side } from './side.js'

interface Nationalities {
  /** Every form of every adjective, in small letters. */
  readonly forms: ReadonlySet<string>
  /** Adjectives and numerals that stand before a noun: behind them the capital may be that of a person. */
  readonly before: ReadonlySet<string>
}

const byLanguage = new Map<string, Nationalities>()

/** The languages that write adjectives of nations small and that bilint has the adjectives of. */
const known = new Set(['es', 'fr', 'it', 'pt'])

function nationalitiesOf(language: string): Nationalities {
  let found = byLanguage.get(language)
  if (!found) {
    const rows = list.trimEnd().split('\n')
    const row = (kind: string) =>
      rows
        .find(line => line.startsWith(`${language}\t${kind}\t`))!
        .split('\t')[2]!
        .split(' ')
    const countries = namesOf(language, 'region')
    const forms = new Set<string>()
    for (const adjective of [...row('adjectives'), ...namesOf(language, 'language')])
      for (const form of inflect(adjective, language)) if (!countries.has(form)) forms.add(form)
    found = { forms, before: new Set(row('before')) }
    byLanguage.set(language, found)
  }
  return found
}

/** Codes of languages whose names are no adjectives of a nation: Latin, Esperanto and the like. */
const peopleless = new Set(['la', 'eo', 'ia', 'ie', 'io', 'vo', 'cu', 'pi', 'sa', 'ae', 'zu', 'to', 'se'])

/** The names of one word that the runtime has, in small letters. */
function namesOf(language: string, type: 'language' | 'region'): ReadonlySet<string> {
  const names = new Intl.DisplayNames([language], { type, fallback: 'none' })
  const found = new Set<string>()
  for (let index = 0; index < 26 * 26; index++) {
    const code = String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))
    if (type === 'language' && peopleless.has(code)) continue
    const name = names.of(type === 'region' ? code.toUpperCase() : code)?.toLowerCase()
    if (name && name.length > 3 && !name.includes(' ')) found.add(name)
  }
  return found
}

const plain: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ê: 'e' }

/** Endings of the masculine and those of its other forms, by language; the first that fits counts. */
const endings: Readonly<Record<string, readonly (readonly [RegExp, readonly string[]])[]>> = {
  fr: [
    [/(?<=[eé])n$/, ['n', 'nne', 'ns', 'nnes']],
    [/s$/, ['s', 'se', 'ses']],
    [/c$/, ['c', 'que', 'cque', 'cs', 'ques', 'cques']],
    [/e$/, ['e', 'es']],
    [/$/, ['', 'e', 's', 'es']],
  ],
  it: [
    [/co$/, ['co', 'ca', 'ci', 'chi', 'che']],
    [/o$/, ['o', 'a', 'i', 'e']],
    [/e$/, ['e', 'i']],
    [/a$/, ['a', 'i', 'e']],
  ],
  es: [
    [/[éóá][sn]$/, []],
    [/o$/, ['o', 'a', 'os', 'as']],
    [/[aeé]$/, ['', 's']],
    [/í$/, ['í', 'íes', 'ís']],
    [/l$/, ['l', 'la', 'les', 'las']],
  ],
  pt: [
    [/ês$/, ['ês', 'esa', 'eses', 'esas']],
    [/ão$/, ['ão', 'ã', 'ães', 'ãos', 'ãs']],
    [/eu$/, ['eu', 'eia', 'eus', 'eias']],
    [/o$/, ['o', 'a', 'os', 'as']],
    [/ol$/, ['ol', 'ola', 'óis', 'olas']],
    [/[ae]$/, ['', 's']],
  ],
}

function inflect(adjective: string, language: string): readonly string[] {
  for (const [ending, forms] of endings[language]!) {
    const found = ending.exec(adjective)
    if (!found) continue
    const stem = adjective.slice(0, found.index)
    // Spanish `francés`, `alemán`: the accent goes with the ending.
    if (forms.length === 0) {
      const bare = stem + plain[found[0][0]!]! + found[0][1]!
      return [adjective, `${bare}a`, `${bare}es`, `${bare}as`]
    }
    return forms.map(form => (forms[0] === '' && language !== 'fr' ? adjective + form : stem + form))
  }
  return [adjective]
}

/** Whether the word is an adjective of a nation with a capital behind its noun: `le gouvernement Français`. */
export function isCapitalNationality(side: Side, index: number, { target: lexicon }: Lexicons): boolean {
  const { words, text, language } = side
  if (!known.has(language.code) || !lexicon || index < 2) return false
  const word = words[index]!
  const noun = words[index - 1]!
  if (noun.shape !== 'lower' || noun.text.length < 3 || word.start - noun.end !== 1 || text[noun.end] !== ' ')
    return false
  const { forms, before } = nationalitiesOf(language.code)
  if (!forms.has(word.text.toLowerCase())) return false
  if (before.has(noun.text) || lexicon.functionWords.has(noun.text)) return false
  // A name of more words: `le parti Socialiste Français`, `l’hôpital Américain de Neuilly`.
  const next = words[index + 1]
  if (next && next.start - word.end === 1 && next.shape !== 'lower') return false
  const governor = words[index - 2]!
  if (noun.start - governor.end !== 1 || governor.shape === 'digits') return false
  const form = governor.text.toLowerCase()
  return lexicon.determinerReadings(/['’]/.test(text[governor.end]!) ? `${form}'` : form).length > 0
}
