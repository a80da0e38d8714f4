import type { Side } from './side.js'

export interface MarkDifference {
  readonly message: 'mark' | 'link'
  readonly start: number
  readonly end: number
  readonly data: { readonly expected: string | number; readonly mark: string; readonly found: number }
  readonly related: readonly { readonly side: 'source'; readonly start: number; readonly end: number }[]
}

interface Markup {
  readonly mark: string
  readonly pattern: RegExp
}

/** What Markdown and reStructuredText mark, where the source certainly is markup. */
const markups: readonly Markup[] = [
  { mark: '](', pattern: /\]\(/g },
  { mark: '**', pattern: /\*\*(?=[^\s*])[^*\n]{1,300}\*\*/g },
  { mark: '``', pattern: /``(?=[^\s`])[^`\n]{1,200}``/g },
  { mark: '`', pattern: /(?<![`\w:])`(?=[^\s`])[^`\n]{1,200}`(?![`_])/g },
  { mark: '`_', pattern: /`__?(?!\w)/g },
  { mark: ':role:`', pattern: /:[a-z][a-z:-]{1,30}:`/g },
]

const linkTarget = /\]\((<?[#./{][^()\s]{0,200})/g

/** Links, emphasis, code and roles that are fewer or more in the target than in the source. */
export function compareMarks(source: Side, target: Side): readonly MarkDifference[] {
  const found: MarkDifference[] = []
  for (const { mark, pattern } of markups) {
    const ours = source.text.includes(mark === ':role:`' ? ':`' : mark) ? [...source.text.matchAll(pattern)] : []
    if (ours.length === 0) continue
    const count = [...target.text.matchAll(pattern)].length
    if (count === ours.length) continue
    const at = ours[0]!
    const end = target.text.trimEnd().length
    const related = [{ side: 'source' as const, start: at.index, end: at.index + at[0].length }]
    found.push({ message: 'mark', start: end, end, data: { expected: ours.length, mark, found: count }, related })
  }
  if (found.length > 0 || !source.text.includes('](')) return found
  for (const match of source.text.matchAll(linkTarget)) {
    const expected = match[1]!
    if (target.text.includes(expected)) continue
    const end = target.text.trimEnd().length
    const start = match.index + 2
    const related = [{ side: 'source' as const, start, end: start + expected.length }]
    found.push({ message: 'link', start: end, end, data: { expected, mark: '](', found: 0 }, related })
  }
  return found
}
