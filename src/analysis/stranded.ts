import list from '../../data/stranded.txt'
import type { Span } from '../model/span.js'
import { hashOf } from '../text/fold.js'
import type { Side } from './side.js'

interface Opening {
  readonly form: string
  /** Words and marks that cannot follow where a noun has to. */
  readonly followers: ReadonlySet<string>
}

let byLanguage: Map<string, Map<number, Opening>> | undefined

function openingsOf(language: string): Map<number, Opening> | undefined {
  if (!byLanguage) {
    byLanguage = new Map()
    for (const line of list.trimEnd().split('\n')) {
      const [code = '', forms = '', followers = ''] = line.split('\t')
      const openings = byLanguage.get(code) ?? new Map<number, Opening>()
      byLanguage.set(code, openings)
      const set = new Set(followers.split(' '))
      for (const form of forms.split(' ')) openings.set(hashOf(form, 0, form.length), { form, followers: set })
    }
  }
  return byLanguage.get(language)
}

/** Determiners that no noun follows: “across the.”, “the of”. The span holds the determiner and what follows instead. */
export function findStranded({ text, words, language }: Side): readonly Span[] {
  const openings = openingsOf(language.code)
  if (!openings) return none
  let found: Span[] | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const isPlain = word.shape === 'lower' || (index === 0 && word.shape === 'capitalised')
    const opening = isPlain ? openings.get(word.hash) : undefined
    if (opening?.form !== word.text.toLowerCase() || isPart(text, word.start)) continue
    const end = endOfFollower(text, word.end, words[index + 1], words[index + 2], opening)
    if (end < 0) continue
    found ??= []
    found.push({ start: word.start, end })
  }
  return found ?? none
}

const none: readonly Span[] = []

/** “et al.”, “-a”: the end of an expression, or an option. */
function isPart(text: string, start: number): boolean {
  return text[start - 1] === '-' || text.startsWith('et ', start - 3)
}

function endOfFollower(
  text: string,
  end: number,
  next: Side['words'][number] | undefined,
  afterNext: Side['words'][number] | undefined,
  { followers }: Opening,
): number {
  const mark = text[end]
  // “a.m.”, “the...”: a mark ends the clause only before white space or at the end.
  if (mark !== undefined && mark !== ' ')
    return followers.has(mark) && /^(?:\s|$)/.test(text.slice(end + 1)) ? end + 1 : -1
  if (!next || next.start !== end + 1 || next.shape !== 'lower' || !followers.has(next.text)) return -1
  // “The in-house team”, “the to-do list”.
  return afterNext?.joiner === '-' ? -1 : next.end
}
