import type { Span } from '../model/span.js'
import { compileLinear } from './linear-pattern.js'
import { PatternError } from './pattern-syntax.js'

/** Words, phrases and patterns, compiled to be looked for together. */
export interface Matcher {
  /** The plain words and phrases, longest first. */
  readonly words: RegExp | undefined
  /** Which item of the list a word is. */
  readonly itemOf: ReadonlyMap<string, number>
  readonly patterns: readonly { readonly pattern: RegExp; readonly item: number }[]
  readonly caseSensitive: boolean
}

export interface Hit extends Span {
  readonly text: string
  /** Which item of the list was found. */
  readonly item: number
  readonly isPattern: boolean
  /** What the groups of a pattern took; the first is the whole. */
  readonly groups: readonly (string | undefined)[]
}

const longestWord = 200

const wordCharacter = '[\\p{L}\\p{M}\\p{N}_]'
const notAfterWord = `(?<!${wordCharacter})`
const notBeforeWord = `(?!${wordCharacter})`
const startsWord = new RegExp(`^${wordCharacter}`, 'u')
const endsWord = new RegExp(`${wordCharacter}$`, 'u')

/**
 * @param items words and phrases, and patterns between slashes: `/\d+ ?%/i`
 * @throws PatternError for a pattern that is broken, or that some text could make slow
 */
export function compileMatcher(items: readonly string[], caseSensitive: boolean): Matcher {
  const words: [string, number][] = []
  const patterns: { pattern: RegExp; item: number }[] = []
  items.forEach((text, item) => {
    const slashed = /^\/(.+)\/([a-z]*)$/s.exec(text)
    if (slashed) {
      const flags = caseSensitive || slashed[2]!.includes('i') ? slashed[2]! : `${slashed[2]}i`
      patterns.push({ pattern: compilePattern(text, slashed[1]!, flags), item })
    } else words.push([text.trim(), item])
  })
  for (const [word] of words) {
    if (word === '') throw new PatternError('a word is empty; write one')
    if (word.length > longestWord)
      throw new PatternError(`“${word.slice(0, 20)}…” is longer than ${longestWord} characters`)
  }
  return {
    words:
      words.length === 0
        ? undefined
        : wordsPattern(
            words.map(([word]) => word),
            caseSensitive,
          ),
    itemOf: new Map(words.map(([word, item]) => [keyOf(word, caseSensitive), item])),
    patterns,
    caseSensitive,
  }
}

/** Every place where an item is found, from left to right; of two that overlap the first, of two that begin together the longer. */
export function findIn({ words, itemOf, patterns, caseSensitive }: Matcher, text: string): readonly Hit[] {
  const hits: Hit[] = []
  if (words) {
    for (const [found, { index }] of each(words, text)) {
      const item = itemOf.get(keyOf(found, caseSensitive))
      // Some letters fold to what they are not the capital of (`ſ`, `K`): no word of the list.
      if (item !== undefined)
        hits.push({ start: index, end: index + found.length, text: found, item, isPattern: false, groups: [found] })
    }
  }
  for (const { pattern, item } of patterns) {
    for (const [found, match] of each(pattern, text)) {
      const { index } = match
      hits.push({ start: index, end: index + found.length, text: found, item, isPattern: true, groups: [...match] })
    }
  }
  if (hits.length < 2) return hits
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  let reach = -1
  return hits.filter(({ start, end }) => {
    if (start < reach) return false
    reach = end
    return true
  })
}

/** The matches that hold anything. */
function* each(pattern: RegExp, text: string): Generator<[string, RegExpExecArray]> {
  for (const match of text.matchAll(pattern)) if (match[0] !== '') yield [match[0], match]
}

function compilePattern(text: string, pattern: string, flags: string): RegExp {
  try {
    return compileLinear(pattern, flags)
  } catch (error) {
    if (error instanceof PatternError) throw new PatternError(`${text} ${error.message}`)
    throw error
  }
}

/**
 * Words stand alone: no letter, mark or digit of any script goes on at their edges. They share their beginnings in a tree, so that
 * thousands cost little more than one.
 */
function wordsPattern(words: readonly string[], caseSensitive: boolean): RegExp {
  const branches = [true, false].flatMap(isWordLike => {
    const own = words.filter(word => startsWord.test(word) === isWordLike)
    if (own.length === 0) return []
    const tree = new Map() as Tree
    for (const word of own) grow(tree, caseSensitive ? word : word.toLowerCase())
    return [`${isWordLike ? notAfterWord : ''}${treeSource(tree)}`]
  })
  return new RegExp(branches.join('|'), caseSensitive ? 'gu' : 'giu')
}

/** By the source of a character; the empty one holds what has to follow the last character of a word. */
interface Tree extends Map<string, Tree | string> {}

function grow(tree: Tree, word: string): void {
  let branch = tree
  for (const character of word.replace(/\s+/g, ' ')) {
    const source = character === ' ' ? anySpace : "'’".includes(character) ? "['’]" : character.replace(special, '\\$&')
    const next = branch.get(source)
    if (next instanceof Map) branch = next
    else {
      const grown = new Map() as Tree
      branch.set(source, grown)
      branch = grown
    }
  }
  branch.set('', endsWord.test(word) ? notBeforeWord : '')
}

const anySpace = '[ \\u00a0\\u202f\\n]'
const special = /[\\^$.*+?()[\]{}|/]/

/** What goes on comes before what ends: the longer word is found. */
function treeSource(tree: Tree): string {
  const sources: string[] = []
  for (const [source, next] of tree) if (next instanceof Map) sources.push(source + treeSource(next))
  const end = tree.get('')
  if (typeof end === 'string') sources.push(end)
  return sources.length === 1 ? sources[0]! : `(?:${sources.join('|')})`
}

function keyOf(word: string, caseSensitive: boolean): string {
  const plain = word.replaceAll('’', "'").replace(/\s+/g, ' ')
  return caseSensitive ? plain : plain.toLowerCase()
}
