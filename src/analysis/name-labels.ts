import list from '../../data/name-labels.txt'
import type { Span } from '../model/span.js'
import type { Side } from './side.js'

/** A word in brackets that says what the name before it is; the span holds the space as well. */
export interface NameLabel extends Span {
  readonly label: string
}

let labels: Map<string, ReadonlySet<string>> | undefined

/** “(Stadt)”, “(politico)” after a name. */
export function findLabels({ prose, language }: Side): readonly NameLabel[] {
  labels ??= new Map(
    list
      .trimEnd()
      .split('\n')
      .map(line => [line.slice(0, 2), new Set(line.slice(3).split(' '))]),
  )
  const known = labels.get(language.code)
  if (!known) return []
  const found: NameLabel[] = []
  for (const match of prose.matchAll(/ \((\p{L}{3,20})\)/gu)) {
    const label = match[1]!
    if (known.has(label.toLowerCase())) found.push({ start: match.index, end: match.index + match[0].length, label })
  }
  return found
}
