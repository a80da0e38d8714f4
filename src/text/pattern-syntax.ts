/** The syntax of a regular expression, as far as its speed depends on it. `source` is what the engine gets. */
export type Node =
  | { readonly kind: 'empty'; readonly source: string }
  | { readonly kind: 'characters'; readonly source: string }
  | { readonly kind: 'look'; readonly source: string; readonly body: Node }
  | { readonly kind: 'sequence' | 'choice'; readonly source: string; readonly parts: readonly Node[] }
  | {
      readonly kind: 'repetition'
      readonly source: string
      readonly body: Node
      readonly least: number
      readonly most: number
    }

/** Why a pattern cannot be used: the end of a sentence that begins with the pattern. */
export class PatternError extends Error {
  override name = 'PatternError'
}

const longestPattern = 2_000

/**
 * @param longest what `*`, `+` and `{n,}` are cut down to
 * @throws PatternError
 */
export function parsePattern(pattern: string, longest: number): Node {
  if (pattern === '') throw new PatternError('is empty')
  if (pattern.length > longestPattern) throw new PatternError(`is longer than ${longestPattern} characters`)
  const parser = new Parser(pattern, longest)
  const node = parser.choice(0)
  if (!parser.isAtEnd) throw new PatternError('closes a bracket that it does not open')
  return node
}

const deepest = 20

const wordCharacters = '\\p{L}\\p{M}\\p{N}_'

/** The edges of words in every script; the engine knows those of ASCII. */
const edges: Readonly<Record<string, string>> = {
  '\\b': `(?:(?<=[${wordCharacters}])(?![${wordCharacters}])|(?<![${wordCharacters}])(?=[${wordCharacters}]))`,
  '\\B': `(?:(?<=[${wordCharacters}])(?=[${wordCharacters}])|(?<![${wordCharacters}])(?![${wordCharacters}]))`,
}

/** A character or a class, with `\w` for the letters of every script, and without the backslashes that only the engine minds (`\’`). */
function inEveryScript(source: string): string {
  if (source === '\\w') return `[${wordCharacters}]`
  if (source === '\\W') return `[^${wordCharacters}]`
  if (source.startsWith('[')) return source.replace(/(?<!\\)\\w/g, wordCharacters)
  return /^\\[^\p{L}\p{N}^$\\.*+?()[\]{}|/]$/u.test(source) ? source.slice(1) : source
}

class Parser {
  #at = 0

  constructor(
    readonly pattern: string,
    readonly longest: number,
  ) {}

  get isAtEnd(): boolean {
    return this.#at >= this.pattern.length
  }

  choice(depth: number): Node {
    if (depth > deepest) throw new PatternError('nests its groups too deep')
    const parts = [this.#sequence(depth)]
    while (this.#take(/\|/y)) parts.push(this.#sequence(depth))
    if (parts.length === 1) return parts[0]!
    return { kind: 'choice', parts, source: parts.map(({ source }) => source).join('|') }
  }

  #sequence(depth: number): Node {
    const parts: Node[] = []
    while (!this.isAtEnd && !'|)'.includes(this.pattern[this.#at]!)) parts.push(this.#quantified(this.#atom(depth)))
    return { kind: 'sequence', parts, source: parts.map(({ source }) => source).join('') }
  }

  #quantified(body: Node): Node {
    const found = this.#take(/([*+?]|\{(\d{1,4})(,(\d{1,4})?)?\})(\??)/y)
    if (!found) return body
    if (body.kind === 'empty' || body.kind === 'look') throw new PatternError('repeats what takes no characters')
    const [, sign = '', from, comma, to, lazy = ''] = found
    const least = from === undefined ? (sign === '+' ? 1 : 0) : Number(from)
    const most =
      sign === '?'
        ? 1
        : from === undefined
          ? this.longest
          : comma === undefined
            ? least
            : to === undefined
              ? this.longest
              : Number(to)
    if (most > this.longest || least > this.longest) throw new PatternError(`repeats more than ${this.longest} times`)
    return { kind: 'repetition', body, least, most, source: `${body.source}{${least},${most}}${lazy}` }
  }

  #atom(depth: number): Node {
    const group = this.#take(/\((?:\?(?::|=|!|<=|<!|<\w+>))?/y)
    if (group) return this.#group(group[0], depth)
    const edge = this.#take(/\^|\$|\\[bB]/y)
    if (edge) return { kind: 'empty', source: edges[edge[0]] ?? edge[0] }
    if (this.#take(/\\(?:[1-9]|k<)/y)) throw new PatternError('refers back to a group, which is slow on some texts')
    const characters = this.#take(
      /\[(?:[^\]\\]|\\.)*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[^\\[*+?{]/suy,
    )
    if (!characters)
      throw new PatternError(`has a “${this.pattern[this.#at]}” with nothing before it, or without its end`)
    return { kind: 'characters', source: inEveryScript(characters[0]) }
  }

  #group(opening: string, depth: number): Node {
    const body = this.choice(depth + 1)
    if (!this.#take(/\)/y)) throw new PatternError('opens a bracket that it does not close')
    const source = `${opening}${body.source})`
    return /^\(\?<?[=!]/.test(opening) ? { kind: 'look', body, source } : { ...body, source }
  }

  #take(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.#at
    const found = sticky.exec(this.pattern)
    if (found) this.#at = sticky.lastIndex
    return found ?? undefined
  }
}
