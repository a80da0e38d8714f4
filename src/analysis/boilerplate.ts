import list from '../../data/boilerplate.txt'
import type { Span } from '../model/span.js'

export type BoilerplateKind =
  | 'advert'
  | 'comments'
  | 'cookies'
  | 'copyright'
  | 'credit'
  | 'date'
  | 'follow'
  | 'home'
  | 'more'
  | 'reading'
  | 'related'
  | 'share'
  | 'source'
  | 'subscribe'

type Labels = ReadonlyMap<string, BoilerplateKind>

let byLanguage: Map<string, Labels> | undefined
const none: Labels = new Map()

/** The labels of web pages in a language, lower-case; with those of English, which pages of every language carry. */
export function labelsOf(language: string): Labels {
  if (!byLanguage) {
    const read = new Map<string, Map<string, BoilerplateKind>>()
    for (const line of list.trimEnd().split('\n')) {
      const [code = '', kind = '', labels = ''] = line.split('\t')
      const own = read.get(code) ?? new Map<string, BoilerplateKind>()
      for (const label of labels.split('|')) own.set(label, kind as BoilerplateKind)
      read.set(code, own)
    }
    const english = read.get('en')!
    byLanguage = new Map([...read].map(([code, own]) => [code, code === 'en' ? own : new Map([...english, ...own])]))
  }
  return byLanguage.get(language) ?? byLanguage.get('en') ?? none
}

/** A line that holds something, without the white space around it. */
export interface Line extends Span {
  readonly text: string
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const inner = match[0].trim()
    if (inner === '') continue
    const start = match.index + match[0].indexOf(inner)
    lines.push({ start, end: start + inner.length, text: inner })
  }
  return lines
}

/** Kinds that a whole sentence may follow: `Follow us on …`. */
const openings = new Set<BoilerplateKind>(['cookies', 'follow', 'subscribe'])

/** The kind of a line that begins with such a label of two words or more. */
export function openingOf(labels: Labels, bare: string): BoilerplateKind | undefined {
  let end = bare.indexOf(' ')
  while (end > 0) {
    end = bare.indexOf(' ', end + 1)
    const kind = labels.get((end > 0 ? bare.slice(0, end) : bare).replace(/[,:]$/, ''))
    if (kind && openings.has(kind)) return kind
  }
  return undefined
}

/** A label with what decorates it taken off: `» Leggi anche:` → `leggi anche`. */
export function bareLabel(text: string): string {
  return text
    .slice(0, 80)
    .toLowerCase()
    .replace(/^[\s»›>→▸►•|[(–—-]{1,8}/u, '')
    .replace(/[\s»›>→▸►|:.…!)\]–—-]{1,8}$/u, '')
}
