import text from '../../data/exonyms.txt'
import { hashOf } from '../text/fold.js'
import { foldName } from '../text/similar.js'

interface Concepts {
  /** Whole forms, folded, to the concepts they belong to. */
  readonly forms: ReadonlyMap<string, readonly number[]>
  /** Stems by their first three letters. */
  readonly stems: ReadonlyMap<string, readonly (readonly [string, number])[]>
  /** What each concept is. */
  readonly kinds: readonly (EntityKind | undefined)[]
}

/** What may be taken for another of its kind: countries with their people and tongues, towns and regions, institutions. */
export type EntityKind = 'country' | 'place' | 'institution'

/** `@` before a place, `#` before an institution, `~` before what belongs to it (a nation, a tongue) or is a word of some language as well. */
const markers = /[@#~]/g

let concepts: Concepts | undefined

function load(): Concepts {
  if (concepts) return concepts
  const forms = new Map<string, number[]>()
  const stems = new Map<string, (readonly [string, number])[]>()
  const kinds: (EntityKind | undefined)[] = []
  const countries = new Set<string>()
  forEachRegion('en', (_, name) => countries.add(name.toLowerCase()))
  text.split('\n').forEach((line, concept) => {
    kinds.push(kindOf(line, countries))
    for (const form of line.replace(markers, '').split(' ')) {
      if (form === '') continue
      // Of a name of several words each long one tells.
      for (const piece of form.split('_')) {
        const folded = foldName(piece)
        if (folded.endsWith('-')) {
          const stem = folded.slice(0, -1)
          const key = stem.slice(0, 3)
          const list = stems.get(key)
          if (list) list.push([stem, concept])
          else stems.set(key, [[stem, concept]])
        } else {
          const list = forms.get(folded)
          if (list) list.push(concept)
          else forms.set(folded, [concept])
        }
      }
    }
  })
  concepts = { forms, stems, kinds }
  return concepts
}

function kindOf(line: string, countries: ReadonlySet<string>): EntityKind | undefined {
  if (line.startsWith('#')) return 'institution'
  if (!line.startsWith('@')) return undefined
  const names = line.replace(markers, '').split(' ')
  return names.some(name => countries.has(name.replaceAll('_', ' '))) ? 'country' : 'place'
}

const noConcepts: readonly number[] = []

/** A stem tells of an entity only in a word not much longer: `turq-` is in `turque`, and in `turquoise` by chance. */
const longestEnding = 5
const shortestStem = 5

/** The entities of a kind that a folded word names: whole, or inflected from a stem of some length. */
export function entitiesOf(folded: string): readonly number[] {
  const { forms, stems, kinds } = load()
  let found = noConcepts
  for (const concept of forms.get(folded) ?? noConcepts) if (kinds[concept]) found = [...found, concept]
  for (const [stem, concept] of stems.get(folded.slice(0, 3)) ?? noStems) {
    if (stem.length < shortestStem || folded.length > stem.length + longestEnding) continue
    if (kinds[concept] === 'country' && folded.startsWith(stem) && !found.includes(concept)) found = [...found, concept]
  }
  return found
}

const noStems: readonly (readonly [string, number])[] = []

export function entityKind(concept: number): EntityKind | undefined {
  return load().kinds[concept]
}

/** The things with names of their own in each language (Germany, tedesco, alemán …) that a folded word may name; empty for any other. */
export function conceptsOf(folded: string): readonly number[] {
  const { forms, stems } = load()
  let found = forms.get(folded) ?? noConcepts
  for (const [stem, concept] of stems.get(folded.slice(0, 3)) ?? [])
    if (folded.startsWith(stem) && !found.includes(concept)) found = [...found, concept]
  return found
}

const places = new Map<string, ReadonlySet<number>>()

/** The hashes of words that are a city or a country in a language, whatever stands around them. */
export function placesOf(language: string): ReadonlySet<number> {
  let found = places.get(language)
  if (!found) {
    found = buildPlaces(language)
    places.set(language, found)
  }
  return found
}

function buildPlaces(language: string): ReadonlySet<number> {
  const found = new Set<number>()
  const add = (name: string) => {
    if (name.length > 3 && /^\p{L}+$/u.test(name)) found.add(hashOf(name, 0, name.length))
  }
  for (const line of text.split('\n')) if (line.startsWith('@')) line.slice(1).split(' ').forEach(add)
  forEachRegion(language, (_, name) => add(name))
  return found
}

const regions = new Map<string, ReadonlyMap<string, readonly string[]>>()

/** Region codes by the folded words of their names in a language (`Intl.DisplayNames`): niederlande → NL. */
export function regionsOf(language: string): ReadonlyMap<string, readonly string[]> {
  let table = regions.get(language)
  if (!table) {
    table = buildRegions(language)
    regions.set(language, table)
  }
  return table
}

function buildRegions(language: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  forEachRegion(language, (code, name) => {
    for (const word of foldName(name).split(/[^\p{L}]+/u)) {
      if (word.length < 4) continue
      const codes = table.get(word)
      if (codes) codes.push(code)
      else table.set(word, [code])
    }
  })
  return table
}

function forEachRegion(language: string, visit: (code: string, name: string) => void): void {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' })
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second)
      const name = names.of(code)
      if (name) visit(code, name)
    }
  }
}

const namesByCodes = new Map<string, readonly string[]>()

/** The folded words of the names that regions have in a language. */
export function regionNames(language: string, codes: readonly string[]): readonly string[] {
  const key = `${language} ${codes.join(' ')}`
  let names = namesByCodes.get(key)
  if (!names) {
    names = [...regionsOf(language)].filter(([, list]) => list.some(code => codes.includes(code))).map(([name]) => name)
    namesByCodes.set(key, names)
  }
  return names
}
