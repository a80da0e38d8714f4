import type { TargetLexicon } from '../lexicon/index.js'
import type { Span } from '../model/span.js'
import type { Quotation } from '../text/quotations.js'
import type { Word } from '../text/words.js'
import type { QuotationContext } from './quotations.js'
import type { SourceSeam } from './seams-source.js'
import type { Side } from './side.js'

export type SeamKind =
  | 'repeated'
  | 'demonstrative'
  | 'predicate'
  | 'gerund'
  | 'infinitive'
  | 'agent'
  | 'article'
  | 'clash'
  | 'agreement'
  | 'apposition'

/** A place where a quoted fragment does not fit its clause. */
export interface Seam extends Span {
  readonly kind: SeamKind
  /** The word the fault is in, as written. */
  readonly word: string
  readonly replacement?: string
  readonly confidence: number
}

/** Everything the grammar of one seam looks at. */
export interface SeamContext {
  readonly side: Side
  readonly code: string
  readonly lexicon: TargetLexicon
  readonly quotation: Quotation
  readonly around: QuotationContext
  /** The word before the opening mark, next to it, and the first inside. */
  readonly before: Word
  readonly first: Word
  /** How many words the quotation has. */
  readonly length: number
  /** What stands at the same seam in the source; undefined where nothing is aligned. */
  readonly source: SourceSeam | undefined
}

export function hasClass(lexicon: TargetLexicon, form: string, wordClass: string): boolean {
  return lexicon.functionWords.has(form) && lexicon.functionWord(form).some(word => word.class === wordClass)
}
