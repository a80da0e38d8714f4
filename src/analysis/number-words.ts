import de from '../../data/de/numbers.txt'
import en from '../../data/en/numbers.txt'
import es from '../../data/es/numbers.txt'
import fr from '../../data/fr/numbers.txt'
import it from '../../data/it/numbers.txt'
import pt from '../../data/pt/numbers.txt'

/**
 * `cardinal` adds up (twenty + one), `multiplier` multiplies (two × million), `fraction` divides (two thirds), `collective` merely
 * carries a value (dozen, both, decade), `decade` names ten years.
 */
export type NumberWordKind = 'cardinal' | 'multiplier' | 'ordinal' | 'fraction' | 'collective' | 'decade'

export interface NumberWord {
  readonly kind: NumberWordKind
  readonly values: readonly number[]
  /** The word has another, commoner sense (Italian `sei`, French `neuf`): it may answer a number, never be one that was lost. */
  readonly weak: boolean
  /** A collective that can be counted: two dozen, three decades. */
  readonly countable?: boolean
}

/** The number words of a language; keys are lower-case. */
export interface NumberWords {
  readonly words: ReadonlyMap<string, readonly NumberWord[]>
  /** The word for “and” inside a number. */
  readonly glue: ReadonlySet<string>
  /** Words for one, articles included: too frequent to look up each. */
  readonly ones: ReadonlySet<string>
}

const files: Readonly<Record<string, string>> = { de, en, es, fr, it, pt }
const kinds: Readonly<Record<string, NumberWordKind>> = {
  n: 'cardinal',
  x: 'multiplier',
  o: 'ordinal',
  f: 'fraction',
  c: 'collective',
  d: 'decade',
}
const tables = new Map<string, NumberWords>()

/** Whether bilint has the number words of a language: without them a figure that is missing may stand in words. */
export function knowsNumberWords(language: string): boolean {
  return files[language] !== undefined
}

export function numberWordsOf(language: string): NumberWords {
  let table = tables.get(language)
  if (!table) {
    const file = files[language]
    table = file === undefined ? fromRuntime(language) : parse(file, language)
    tables.set(language, table)
  }
  return table
}

function parse(file: string, language: string): NumberWords {
  const words = new Map<string, NumberWord[]>()
  const glue = new Set<string>()
  const ones = new Set<string>()
  for (const line of file.split('\n')) {
    const [word, code = '', value = ''] = line.split('\t')
    if (!word) continue
    if (code === '+') glue.add(word)
    else if (code === 'n~' && value === '1') ones.add(word)
    const kind = kinds[code.charAt(0)]
    if (!kind) continue
    const values = value.split(',').map(parseValue)
    // “the nineties” are the years from 1990 on.
    if (kind === 'decade') values.push(1900 + values[0]!)
    add(words, word, { kind, values, weak: code.endsWith('~'), ...(code.endsWith('*') && { countable: true }) })
  }
  if (language === 'de') addGerman(words)
  if (language === 'it') addItalian(words)
  return { words, glue, ones }
}

function parseValue(value: string): number {
  const [above = '', below] = value.split('/')
  return below === undefined ? Number(above) : Number(above) / Number(below)
}

function add(words: Map<string, NumberWord[]>, word: string, entry: NumberWord): void {
  const known = words.get(word)
  if (!known) words.set(word, [entry])
  else if (!known.some(({ kind }) => kind === entry.kind)) known.push(entry)
}

function cardinals(words: Map<string, NumberWord[]>): Map<number, string> {
  const byValue = new Map<number, string>()
  for (const [word, entries] of words) {
    const [{ kind, values, weak }] = entries as [NumberWord]
    if (kind === 'cardinal' && !weak && !byValue.has(values[0]!)) byValue.set(values[0]!, word)
  }
  return byValue
}

/** German writes its numbers in one word: zweiundzwanzig, dreihundertvier, siebzehnte, zwölfjährig. */
function addGerman(words: Map<string, NumberWord[]>): void {
  const base = cardinals(words)
  const unit = (value: number) => (value === 1 ? 'ein' : base.get(value)!)
  const below100 = (value: number) => base.get(value) ?? `${unit(value % 10)}und${base.get(value - (value % 10))!}`
  const set = (word: string, value: number) => {
    add(words, word, { kind: 'cardinal', values: [value], weak: false })
    if (word.includes('dreissig'))
      add(words, word.replace('dreissig', 'dreißig'), { kind: 'cardinal', values: [value], weak: false })
  }
  for (let value = 2; value < 100; value++) {
    const word = below100(value)
    set(word, value)
    set(`${word}tausend`, value * 1000)
    set(`${word}hundert`, value * 100)
    const ordinal = { kind: 'ordinal', values: [value], weak: false } as const
    if (value > 12)
      for (const end of germanEndings)
        for (const form of [word, word.replace('dreissig', 'dreißig')])
          add(words, `${form}${value < 20 ? 't' : 'st'}${end}`, ordinal)
    if (value <= 20 || value % 10 === 0) addGermanAdjectives(words, word.replace('dreissig', 'dreißig'), value)
    if (value % 100 > 0)
      for (let hundreds = 11; hundreds < 20; hundreds++)
        set(`${base.get(hundreds)!}hundert${word}`, hundreds * 100 + value)
    for (let hundreds = 1; hundreds < 10; hundreds++) set(`${unit(hundreds)}hundert${word}`, hundreds * 100 + value)
  }
  for (let hundreds = 1; hundreds < 10; hundreds++) {
    set(`${unit(hundreds)}hundert`, hundreds * 100)
    set(`${unit(hundreds)}hunderttausend`, hundreds * 100_000)
  }
  set('eintausend', 1000)
  addGermanAdjectives(words, 'hundert', 100)
}

const germanEndings = ['e', 'en', 'er', 'es', 'em']
const germanCompounds = [
  'jährig',
  'tägig',
  'wöchig',
  'monatig',
  'stündig',
  'minütig',
  'köpfig',
  'fach',
  'teilig',
  'stellig',
  'stöckig',
  'prozentig',
]

function addGermanAdjectives(words: Map<string, NumberWord[]>, word: string, value: number): void {
  const entry = { kind: 'collective', values: [value], weak: false } as const
  for (const stem of germanCompounds) {
    add(words, word + stem, entry)
    for (const end of germanEndings) add(words, word + stem + end, entry)
  }
  add(words, `${word}mal`, entry)
}

/** Italian too: ventidue, trecentoquaranta, duemilaquindici, diciottenne. */
function addItalian(words: Map<string, NumberWord[]>): void {
  const base = cardinals(words)
  base.set(6, 'sei')
  const unit = (value: number) => (value === 1 ? 'uno' : base.get(value)!)
  const below100 = (value: number) => {
    const known = value === 1 ? undefined : base.get(value)
    if (known) return [known]
    if (value < 10) return [unit(value)]
    const tens = base.get(value - (value % 10))!
    const last = value % 10
    const stem = last === 1 || last === 8 ? tens.slice(0, -1) : tens
    if (last === 3) return [`${stem}tré`, `${stem}tre`]
    return last === 1 ? [`${stem}uno`, `${stem}un`] : [stem + unit(last)]
  }
  const set = (word: string, value: number) =>
    add(words, word, { kind: 'cardinal', values: [value], weak: word === 'sei' })
  const below1000: [string, number][] = []
  for (let value = 1; value < 100; value++) {
    for (const word of below100(value)) {
      below1000.push([word, value])
      if (value >= 11) addItalianForms(words, word, value)
      for (let hundreds = 1; hundreds < 10; hundreds++)
        below1000.push([`${hundreds === 1 ? '' : unit(hundreds)}cento${word}`, hundreds * 100 + value])
    }
  }
  for (let hundreds = 1; hundreds < 10; hundreds++)
    below1000.push([`${hundreds === 1 ? '' : unit(hundreds)}cento`, hundreds * 100])
  for (const [word, value] of below1000) {
    if (value > 1) set(word, value)
    if (value > 1) set(`${word}mila`, value * 1000)
    set(`mille${word}`, 1000 + value)
    if (value < 100) set(`duemila${word}`, 2000 + value)
  }
}

/** cinquantaseiesimo, ventitreesima; diciottenne. */
function addItalianForms(words: Map<string, NumberWord[]>, word: string, value: number): void {
  const age = { kind: 'collective', values: [value], weak: false } as const
  for (const end of ['enne', 'enni']) add(words, word.slice(0, -1) + end, age)
  const stem = /(?:tre|sei)$/.test(word) ? word : word.slice(0, -1)
  const ordinal = { kind: 'ordinal', values: [value], weak: false } as const
  for (const end of ['esimo', 'esima', 'esimi', 'esime']) add(words, stem + end, ordinal)
}

/** A language without a file: the runtime knows its words for thousand, million … */
function fromRuntime(language: string): NumberWords {
  const words = new Map<string, NumberWord[]>()
  const format = new Intl.NumberFormat([language, 'und'], { notation: 'compact', compactDisplay: 'long' })
  for (const power of [1e3, 1e6, 1e9, 1e12]) {
    for (const count of [1, 2, 5]) {
      const literal = format
        .formatToParts(count * power)
        .find(({ type }) => type === 'compact')
        ?.value.toLowerCase()
      if (literal && !/\s/.test(literal)) add(words, literal, { kind: 'multiplier', values: [power], weak: false })
    }
  }
  return { words, glue: new Set(), ones: new Set() }
}
