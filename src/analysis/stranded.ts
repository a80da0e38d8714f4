import list from '../../data/stranded.txt'
import type { Span } from '../model/span.js'
import type { Side } from './side.js'
import { WordIndex } from './word-index.js'

/** What cannot follow a determiner where a noun has to: words and marks. */
type Followers = ReadonlySet<string>

let byLanguage: Map<string, WordIndex<Followers>> | undefined

function openingsOf(language: string): WordIndex<Followers> | undefined {
  byLanguage ??= load()
  return byLanguage.get(language)
}

function load(): Map<string, WordIndex<Followers>> {
  const forms = new Map<string, Map<string, Followers>>()
  for (const line of list.trimEnd().split('\n')) {
    const [code = '', words = '', followers = ''] = line.split('\t')
    const ofLanguage = forms.get(code) ?? new Map<string, Followers>()
    forms.set(code, ofLanguage)
    const set = new Set(followers.split(' '))
    for (const word of words.split(' ')) ofLanguage.set(word, set)
  }
  return new Map([...forms].map(([code, entries]) => [code, new WordIndex(entries)]))
}

/** Determiners that no noun follows: “across the.”, “the of”. The span holds the determiner and what follows instead. */
export function findStranded({ text, words, language }: Side): readonly Span[] {
  const openings = openingsOf(language.code)
  if (!openings) return none
  let found: Span[] | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word.shape !== 'lower' && (index > 0 || word.shape !== 'capitalised')) continue
    const followers = openings.find(word)
    if (!followers || isPart(text, word.start)) continue
    const end = endOfFollower(text, word.end, words[index + 1], words[index + 2], followers)
    if (end < 0) continue
    found ??= []
    found.push({ start: word.start, end })
  }
  return found ?? none
}

const none: readonly Span[] = []

/** “et al.”, “-a”, “.au”: the end of an expression, an option, or a part of a name. */
function isPart(text: string, start: number): boolean {
  return text[start - 1] === '-' || text[start - 1] === '.' || text.startsWith('et ', start - 3)
}

function endOfFollower(
  text: string,
  end: number,
  next: Side['words'][number] | undefined,
  afterNext: Side['words'][number] | undefined,
  followers: Followers,
): number {
  const mark = text[end]
  // “a.m.”, “the...”: a mark ends the clause only before white space or at the end.
  if (mark !== undefined && mark !== ' ')
    return followers.has(mark) && /^(?:\s|$)/.test(text.slice(end + 1)) ? end + 1 : -1
  if (!next || next.start !== end + 1 || next.shape !== 'lower' || !followers.has(next.text)) return -1
  // “The in-house team”, “the to-do list”.
  return afterNext?.joiner === '-' ? -1 : next.end
}
