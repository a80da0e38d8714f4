import { type Node, PatternError, parsePattern } from './pattern-syntax.js'

/**
 * Regular expressions from a configuration, made so that no text can make them slow. JavaScript's engine tries every way to divide a
 * text among repetitions; so a repetition reaches at most `longestRepetition` characters, and two that could share characters may
 * not follow one another. What remains takes a time proportional to the text.
 */

/** Characters that `*`, `+` and `{n,}` reach at most. */
const longestRepetition = 100

/** The ways two repetitions may at most divide a stretch among them. */
const mostDivisions = 400

/** The readings of optional parts and alternatives that are looked at; a pattern of more is too involved. */
const mostReadings = 500

/** Characters that stand for all others, to tell whether two classes share any. */
const samples = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...'éÉßñŁłœ\u00a0«»“”’…–—€½²ªº\u0301\u200b\u202fЯяΩωאא中あア가ไअ１，。！？😀\u{1d400}',
]

/** One stretch of a reading: the characters it takes, and how many of them. */
interface Stretch {
  readonly characters: ReadonlySet<string>
  readonly least: number
  readonly most: number
}

type Reading = readonly Stretch[]

/**
 * Compiles a pattern in JavaScript's syntax, with Unicode semantics.
 *
 * @param flags any of `i`, `m`, `s`
 * @throws PatternError for one that is broken, or that some text could make slow
 */
export function compileLinear(pattern: string, flags = ''): RegExp {
  if (!/^[imsu]*$/.test(flags)) throw new PatternError(`has the flags “${flags}”; i, m and s are known`)
  const node = parsePattern(pattern, longestRepetition)
  let compiled: RegExp
  try {
    compiled = new RegExp(node.source, [...new Set(`${flags}ug`)].join(''))
  } catch (error) {
    throw new PatternError(
      `is no regular expression: ${(error as Error).message.replace(/^.*?: (?:\/.*\/\w*: )?/s, '')}`,
    )
  }
  for (const reading of readingsOf(node, flags)) assertSteady(reading)
  return compiled
}

/** Two repetitions that can take the same characters, and nothing between them that only one can take. */
function assertSteady(reading: Reading): void {
  for (let first = 0; first < reading.length; first++) {
    const one = reading[first]!
    if (one.most - one.least < 1) continue
    for (let second = first + 1; second < reading.length; second++) {
      const other = reading[second]!
      const isShared = shares(one.characters, other.characters)
      const ways = (one.most - one.least + 1) * (other.most - other.least + 1)
      if (other.most > other.least && isShared && ways > mostDivisions)
        throw new PatternError(
          'has two repetitions in a row that can take the same characters, which is slow on some texts',
        )
      // What must stand here, and the first repetition cannot take, holds the two apart.
      if (other.least > 0 && !isShared) break
    }
  }
}

function readingsOf(node: Node, flags: string): readonly Reading[] {
  switch (node.kind) {
    case 'empty':
      return [[]]
    case 'look':
      // A look ahead or behind is tried at every place again, so nothing in it may reach far.
      for (const reading of readingsOf(node.body, flags)) {
        if (reading.some(({ most }) => most > 20)) throw new PatternError('repeats without end inside a look-around')
        assertSteady(reading)
      }
      return [[]]
    case 'characters':
      return [[{ characters: charactersOf(node.source, flags), least: 1, most: 1 }]]
    case 'sequence':
      return node.parts.reduce<readonly Reading[]>(
        (readings, part) =>
          bounded(readingsOf(part, flags).flatMap(next => readings.map(reading => [...reading, ...next]))),
        [[]],
      )
    case 'choice': {
      const readings = node.parts.flatMap(part => readingsOf(part, flags))
      // Plain words are one stretch, however many they are.
      const isPlain = readings.every(reading => reading.every(({ least, most }) => least === most))
      return isPlain ? [united(readings)] : bounded(readings)
    }
    case 'repetition':
      return repeated(node, readingsOf(node.body, flags))
  }
}

function repeated(
  { least, most, body }: Extract<Node, { readonly kind: 'repetition' }>,
  once: readonly Reading[],
): readonly Reading[] {
  if (most <= 3) {
    let readings: readonly Reading[] = [[]]
    const all: Reading[] = least === 0 ? [[]] : []
    for (let count = 1; count <= most; count++) {
      readings = bounded(readings.flatMap(reading => once.map(next => [...reading, ...next])))
      if (count >= least) all.push(...readings)
    }
    return bounded(all)
  }
  const isFixed = once.length === 1 && once[0]!.every(stretch => stretch.least === stretch.most)
  if (!isFixed || hasChoice(body))
    throw new PatternError('repeats a group that can be read in several ways, which is slow on some texts')
  const [{ characters, least: short, most: long } = noStretch] = united(once)
  return [[{ characters, least: short * least, most: long * most }]]
}

function hasChoice(node: Node): boolean {
  if (node.kind === 'choice') return true
  if (node.kind === 'sequence') return node.parts.some(hasChoice)
  return node.kind === 'repetition' && hasChoice(node.body)
}

const noStretch: Stretch = { characters: new Set(), least: 0, most: 0 }

/** One stretch that takes whatever any of the readings takes. */
function united(readings: readonly Reading[]): Reading {
  const characters = new Set<string>()
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (const reading of readings) {
    for (const stretch of reading) for (const character of stretch.characters) characters.add(character)
    least = Math.min(least, sum(reading, 'least'))
    most = Math.max(most, sum(reading, 'most'))
  }
  return characters.size === 0 ? [] : [{ characters, least, most }]
}

function sum(reading: Reading, key: 'least' | 'most'): number {
  return reading.reduce((total, stretch) => total + stretch[key], 0)
}

function bounded(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length > mostReadings) throw new PatternError('has too many optional parts; write several rules')
  return readings
}

function charactersOf(source: string, flags: string): ReadonlySet<string> {
  const one = new RegExp(`^(?:${source})$`, `us${flags.includes('i') ? 'i' : ''}`)
  return new Set(samples.filter(sample => one.test(sample)))
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const character of one) if (other.has(character)) return true
  return false
}
