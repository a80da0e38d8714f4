import type { Side } from '../analysis/side.js'
import type { Segment } from '../model/segment.js'
import { type Form, Grade, type Morphology } from './morphology.js'

/** How the caller finds a segment again. */
type Place = string | number

/** One wording that stands with a key, and where. */
export interface Variant {
  /** Of the first segment that has it. */
  readonly source: string
  readonly target: string
  count: number
  /** The first of them: a hundred places of one wording tell no more than ten. */
  readonly places: Place[]
}

const mostPlaces = 100

/** Wordings by what they are wordings of: translations by their source, or sources by their translation. */
export class Wordings {
  readonly #byKey = new Map<string, Map<string, Variant>>()

  add(key: string, wording: string, texts: Pick<Variant, 'source' | 'target'>, place: Place): void {
    this.#put(key, wording, { ...texts, count: 1, places: [place] })
  }

  /** The keys that have more wordings than one. */
  *varied(): Generator<readonly Variant[]> {
    for (const wordings of this.#byKey.values()) if (wordings.size > 1) yield [...wordings.values()]
  }

  summary(): unknown {
    return [...this.#byKey].map(([key, wordings]) => [key, [...wordings]])
  }

  merge(summary: unknown): void {
    for (const [key, wordings] of summary as [string, [string, Variant][]][])
      for (const [wording, variant] of wordings) this.#put(key, wording, variant)
  }

  #put(key: string, wording: string, variant: Variant): void {
    let wordings = this.#byKey.get(key)
    if (!wordings) {
      wordings = new Map()
      this.#byKey.set(key, wordings)
    }
    const known = wordings.get(wording)
    if (known) {
      known.count += variant.count
      known.places.push(...variant.places.slice(0, mostPlaces - known.places.length))
    } else wordings.set(wording, { ...variant, places: [...variant.places] })
  }
}

/** A text without what may rightly differ between two of its kind: case, white space, the values of numbers and placeholders. */
export function skeletonOf(side: Side): string {
  let skeleton = ''
  let last = 0
  for (const { start, end, kind } of side.masks) {
    skeleton += `${side.text.slice(last, start)}<${kind}>`
    last = end
  }
  return (skeleton + side.text.slice(last))
    .toLowerCase()
    .replace(/\d[\d.,\u00a0\u202f]*(?: \d{3}(?!\d))*/g, '#')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What tells the uses of one source apart: the context of its segment, and the plural form. */
export function contextOf({ context = '', plural = '' }: Segment): string {
  return `\u0000${context}\u0000${plural}`
}

/** Whether two texts say the same in the same words, though these may be inflected, or have other articles and marks between them. */
export function differsInFormOnly(a: Side, b: Side, morphology: Morphology): boolean {
  const [first, second] = [contentOf(a, morphology), contentOf(b, morphology)]
  if (first.length !== second.length) return false
  return first.every((form, index) => {
    const other = second[index]!
    if (form.hasDigit && other.hasDigit) return true
    return form.plain === other.plain || morphology.relate(morphology.termWord(form.text), other) >= Grade.Inflected
  })
}

function contentOf(side: Side, morphology: Morphology): Form[] {
  const forms = side.words.map(({ text }) => morphology.form(text))
  const content = forms.filter(({ plain }) => !morphology.words.functions.has(plain))
  return content.length > 0 ? content : forms
}

/** Wordings that differ in form only count as one; the commonest first, then the earliest. */
export function groupVariants(variants: readonly Variant[], isSame: (a: Variant, b: Variant) => boolean): Variant[][] {
  const groups: Variant[][] = []
  for (const variant of [...variants].sort((a, b) => b.count - a.count)) {
    const group = groups.find(([head]) => isSame(head!, variant))
    if (group) group.push(variant)
    else groups.push([variant])
  }
  return groups.sort((a, b) => countOf(b) - countOf(a))
}

export function countOf(group: readonly Variant[]): number {
  return group.reduce((sum, { count }) => sum + count, 0)
}

/** For a message: the beginning of what is long. */
export function shortened(text: string): string {
  return text.length <= longestQuoted
    ? text
    : `${text
        .slice(0, longestQuoted - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
}

const longestQuoted = 60
