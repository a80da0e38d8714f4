import { contextOf } from './quotations.js'
import type { QuotedStretch } from './quotations-align.js'
import { isOfClass } from './seams-words.js'
import type { Side } from './side.js'

/** What stands at the seams of the quotation in an English source. */
export interface SourceSeam {
  /** The determiner right before the opening mark, in lower case; empty where there is none. */
  readonly determiner: string
  readonly startsWithDeterminer: boolean
  readonly startsWithGerund: boolean
  /** A comma before the mark: `…, “helping to build”`. */
  readonly afterComma: boolean
  readonly afterThat: boolean
  readonly afterCopula: boolean
  /** `the growing “…”`: an -ing adjective before the mark. */
  readonly afterParticiple: boolean
  /** The quotation is a whole noun phrase: no noun of the clause goes on after it. */
  readonly endsPhrase: boolean
}

export function sourceSeamOf(source: Side, stretch: QuotedStretch): SourceSeam | undefined {
  if (source.language.code !== 'en') return undefined
  const { before, first, last, after, introduction } = contextOf(source, stretch)
  const word = source.words[first]
  if (!word || last < first) return undefined
  const previous = before?.text.toLowerCase() ?? ''
  const isDeterminer = isOfClass('en', 'determiner', previous) && previous !== 'that'
  return {
    determiner: isDeterminer ? previous : '',
    startsWithDeterminer: isOfClass('en', 'determiner', word.text),
    startsWithGerund:
      /^\p{Ll}{2,}ing$/u.test(word.text) &&
      !/^(?:nothing|something|anything|everything|king|thing|spring|string)$/.test(word.text),
    afterComma: introduction === ',',
    afterThat: previous === 'that',
    afterCopula: isOfClass('en', 'copula', previous),
    afterParticiple: /^\p{Ll}{3,}ing$/u.test(previous),
    endsPhrase: after === undefined || isOfClass('en', 'closed', after.text),
  }
}
