import { UsageError } from '../model/errors.js'

/** A value read from JSON with comments, and where each of its parts stands: `rules.foreign-word.0` → offset. */
export interface Jsonc {
  readonly value: unknown
  readonly offsets: ReadonlyMap<string, number>
}

/** Says what is wrong and at which offset. */
export class JsoncError extends UsageError {
  override name = 'JsoncError'
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message)
  }
}

/**
 * Reads JSON with comments and trailing commas.
 *
 * @throws JsoncError at the offset of the fault
 */
export function parseJsonc(text: string): Jsonc {
  return new JsoncParser(text).parse()
}

const deepest = 100
const space = /[\s\ufeff]*/y
const lineComment = /\/\/[^\n\r]*/y
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

class JsoncParser {
  #at = 0
  readonly #offsets = new Map<string, number>()

  constructor(readonly text: string) {}

  parse(): Jsonc {
    this.#skipBlank()
    if (this.#at === this.text.length) throw new JsoncError('the file holds no value', this.#at)
    const value = this.#value('', 0)
    this.#skipBlank()
    if (this.#at < this.text.length) this.#fail('expected the end of the file')
    return { value, offsets: this.#offsets }
  }

  #value(path: string, depth: number): unknown {
    if (depth > deepest) this.#fail(`nested deeper than ${deepest} levels`)
    this.#offsets.set(path, this.#at)
    switch (this.text[this.#at]) {
      case '{':
        return this.#object(path, depth)
      case '[':
        return this.#array(path, depth)
      case '"':
        return this.#string()
      default:
        return JSON.parse(this.#match(literal) ?? this.#fail('expected a value'))
    }
  }

  #object(path: string, depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = []
    const keys = new Set<string>()
    this.#list('}', () => {
      const keyAt = this.#at
      if (this.text[keyAt] !== '"') this.#fail('expected a key in double quotes')
      const key = this.#string()
      if (keys.has(key)) throw new JsoncError(`the key “${key}” stands twice`, keyAt)
      keys.add(key)
      this.#skipBlank()
      if (this.text[this.#at] !== ':') this.#fail(`expected “:” after the key “${key}”`)
      this.#at++
      this.#skipBlank()
      entries.push([key, this.#value(path === '' ? key : `${path}.${key}`, depth + 1)])
    })
    return Object.fromEntries(entries)
  }

  #array(path: string, depth: number): unknown[] {
    const items: unknown[] = []
    this.#list(']', () => {
      items.push(this.#value(path === '' ? String(items.length) : `${path}.${items.length}`, depth + 1))
    })
    return items
  }

  #list(close: string, readItem: () => void): void {
    this.#at++
    this.#skipBlank()
    while (this.text[this.#at] !== close) {
      readItem()
      this.#skipBlank()
      if (this.text[this.#at] === ',') this.#at++
      else if (this.text[this.#at] !== close) this.#fail(`expected “,” or “${close}”`)
      this.#skipBlank()
    }
    this.#at++
  }

  #string(): string {
    return JSON.parse(this.#match(string) ?? this.#fail('a string is not closed, or holds a wrong escape')) as string
  }

  #skipBlank(): void {
    do this.#match(space)
    while (this.#match(lineComment) !== undefined || this.#skipBlockComment())
  }

  #skipBlockComment(): boolean {
    if (!this.text.startsWith('/*', this.#at)) return false
    const end = this.text.indexOf('*/', this.#at + 2)
    if (end < 0) this.#fail('a comment is not closed')
    this.#at = end + 2
    return true
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.text)?.[0]
    if (match !== undefined) this.#at += match.length
    return match
  }

  #fail(message: string): never {
    const next = this.text[this.#at]
    const found = next === undefined ? 'the file ends' : `there is “${next}”`
    throw new JsoncError(`${message}; ${found}`, this.#at)
  }
}
