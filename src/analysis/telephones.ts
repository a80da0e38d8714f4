import { contains, type Span } from '../model/span.js'
import type { Side } from './side.js'

/** Long strings of figures in groups: telephone numbers, accounts. */
const grouped = /\+?\(?\d[\d()\s./\u00a0\u202f-]{6,24}\d/g
/** Figures from which two groupings are no coincidence. */
const enough = 7

interface Grouped extends Span {
  readonly digits: string
}

/** The stretches of `side` whose figures stand on the other side in other groups: `+49 30 901820`, `+49 (0)30 90 18 20`. */
export function regroupedFigures(side: Side, other: Side): readonly Span[] {
  const theirs = groupedFigures(other)
  if (theirs.length === 0) return theirs
  return groupedFigures(side).filter(({ digits }) =>
    theirs.some(({ digits: others }) => digits.endsWith(others) || others.endsWith(digits)),
  )
}

function groupedFigures({ prose }: Side): readonly Grouped[] {
  const found: Grouped[] = []
  for (const match of prose.matchAll(grouped)) {
    // The country is dialled 00 or +, the town with a 0 that falls away behind the country.
    const digits = match[0].replace('(0)', '').replace(/\D/g, '').replace(/^0+/, '')
    if (digits.length >= enough) found.push({ start: match.index, end: match.index + match[0].length, digits })
  }
  return found
}

export function isWithin(spans: readonly Span[], span: Span): boolean {
  return spans.some(outer => contains(outer, span))
}
