import text from '../../data/marks.txt'
import { primarySubtag } from './index.js'

export type MarkKind = 'stop' | 'question' | 'exclamation' | 'colon' | 'semicolon' | 'comma' | 'ellipsis'

/** The punctuation marks of a language. */
export interface Marks {
  /** What a mark says in the language; undefined for anything that is none. */
  kindOf(mark: string): MarkKind | undefined
  /** Whether the language writes the mark in this form (`？` in Chinese, not `?`). */
  accepts(mark: string): boolean
  /** The form to write. */
  preferred(kind: MarkKind): string
  /** Whether the language has any form of its own. */
  readonly isOwn: boolean
}

type Forms = ReadonlyMap<MarkKind, readonly string[]>

let byLanguage: Map<string, Map<MarkKind, readonly string[]>> | undefined
const made = new Map<string, Marks>()

export function marksOf(locale: string): Marks {
  let marks = made.get(locale)
  if (!marks) {
    byLanguage ??= readTable()
    marks = makeMarks(byLanguage.get(primarySubtag(locale)) ?? new Map(), byLanguage.get('*')!)
    made.set(locale, marks)
  }
  return marks
}

function readTable(): Map<string, Map<MarkKind, readonly string[]>> {
  const table = new Map<string, Map<MarkKind, readonly string[]>>()
  for (const line of text.trimEnd().split('\n')) {
    const [code = '', kind = '', forms = ''] = line.split('\t')
    const kinds = table.get(code) ?? new Map<MarkKind, readonly string[]>()
    kinds.set(kind as MarkKind, forms.split(' '))
    table.set(code, kinds)
  }
  return table
}

function makeMarks(own: Forms, common: Forms): Marks {
  const kinds = new Map<string, MarkKind>()
  const accepted = new Set<string>()
  for (const [kind, forms] of common) for (const form of forms) kinds.set(form, kind)
  for (const [kind, forms] of own) for (const form of forms) kinds.set(form, kind)
  const formsOf = (kind: MarkKind) => own.get(kind) ?? [common.get(kind)![0]!]
  for (const kind of common.keys()) for (const form of formsOf(kind)) accepted.add(form)
  return {
    kindOf: mark => kinds.get(mark),
    accepts: mark => accepted.has(mark),
    preferred: kind => formsOf(kind)[0]!,
    isOwn: own.size > 0,
  }
}
