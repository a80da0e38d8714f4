import type { Placeholder } from './placeholders.js'

export interface Loss {
  readonly placeholder: Placeholder
  /** The translation has it, but fewer times. */
  readonly repeated: boolean
}

export interface PlaceholderDifferences {
  readonly lost: readonly Loss[]
  readonly extra: readonly Placeholder[]
  /** Unnamed placeholders that take each other's values. */
  readonly order: readonly { readonly found: Placeholder; readonly expected: Placeholder }[]
}

/** Named placeholders are compared as a set, those of printf by type, and by order where they carry no number. */
export function comparePlaceholders(
  theirs: readonly Placeholder[],
  ours: readonly Placeholder[],
): PlaceholderDifferences {
  const lost: Loss[] = []
  const extra: Placeholder[] = []
  const order: { found: Placeholder; expected: Placeholder }[] = []
  compareNamed(theirs, ours, lost, extra)
  comparePrintf(
    theirs.filter(({ kind }) => kind === 'printf'),
    ours.filter(({ kind }) => kind === 'printf'),
    { lost, extra, order },
  )
  return { lost, extra, order }
}

function compareNamed(
  theirs: readonly Placeholder[],
  ours: readonly Placeholder[],
  lost: Loss[],
  extra: Placeholder[],
): void {
  const found = new Set(ours.map(({ key }) => key))
  const numbered = isNumbering(theirs, ours)
  const known = new Set<string>()
  for (const placeholder of theirs) {
    if (placeholder.kind === 'printf' || known.has(placeholder.key)) continue
    known.add(placeholder.key)
    // “5 %s”: what is unsure on one side may be sure on the other.
    const bare = placeholder.kind === 'weak' ? placeholder.key.replace(/^%/, '') : placeholder.key
    if (numbered && placeholder.key === '{}') continue
    if (!found.has(placeholder.key) && !(placeholder.kind === 'weak' && found.has(bare)))
      lost.push({ placeholder, repeated: false })
  }
  if (!numbered && count(theirs, '{}') > count(ours, '{}') && count(ours, '{}') > 0) {
    lost.push({ placeholder: theirs.findLast(({ key }) => key === '{}')!, repeated: false })
  }
  const isQt = theirs.some(({ key }) => /^%\d/.test(key))
  for (const placeholder of ours) {
    // Turkish writes its percentages “%34”.
    if (!isQt && /^%\d/.test(placeholder.key)) continue
    if (placeholder.kind === 'printf' || known.has(placeholder.key) || (numbered && /^\{\d+\}$/.test(placeholder.key)))
      continue
    extra.push(placeholder)
  }
}

/** `{} {}` may become `{1} {0}`. */
function isNumbering(theirs: readonly Placeholder[], ours: readonly Placeholder[]): boolean {
  const unnamed = count(theirs, '{}')
  if (unnamed === 0 || count(ours, '{}') > 0) return false
  for (let index = 0; index < unnamed; index++) if (count(ours, `{${index}}`) === 0) return false
  return true
}

function count(placeholders: readonly Placeholder[], key: string): number {
  let total = 0
  for (const placeholder of placeholders) if (placeholder.key === key) total++
  return total
}

function comparePrintf(
  theirs: readonly Placeholder[],
  ours: readonly Placeholder[],
  {
    lost,
    extra,
    order,
  }: { lost: Loss[]; extra: Placeholder[]; order: { found: Placeholder; expected: Placeholder }[] },
): void {
  // Widths that are arguments shift the numbers; such formats are rare enough to leave alone.
  if (theirs.some(({ star }) => star) || ours.some(({ star }) => star)) return
  const expected = new Map(theirs.map((placeholder, at) => [placeholder.index ?? at + 1, placeholder]))
  if (ours.some(({ index }) => index !== undefined)) {
    compareNumbered(expected, ours, lost, extra)
    return
  }
  const unmatched = [...ours]
  for (const placeholder of theirs) {
    const at = unmatched.findIndex(({ key }) => key === placeholder.key)
    if (at >= 0) unmatched.splice(at, 1)
    else if (placeholder.index === undefined || expected.get(placeholder.index) === placeholder)
      lost.push({ placeholder, repeated: ours.some(({ key }) => key === placeholder.key) })
  }
  extra.push(...unmatched)
  if (lost.length > 0 || unmatched.length > 0) return
  for (const [at, found] of ours.entries()) {
    const due = expected.get(at + 1)
    if (due && due.key !== found.key) order.push({ found, expected: due })
  }
}

function compareNumbered(
  expected: ReadonlyMap<number, Placeholder>,
  ours: readonly Placeholder[],
  lost: Loss[],
  extra: Placeholder[],
): void {
  const seen = new Set<number>()
  for (const [at, placeholder] of ours.entries()) {
    const index = placeholder.index ?? at + 1
    const due = expected.get(index)
    if (due?.key === placeholder.key) seen.add(index)
    else extra.push(placeholder)
  }
  for (const [index, placeholder] of expected) if (!seen.has(index)) lost.push({ placeholder, repeated: false })
}
