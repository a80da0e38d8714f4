import type { Language } from '../languages/index.js'
import type { SideName, Span } from '../model/span.js'
import { anyOverlap } from '../model/span.js'
import { Feature } from '../text/characters.js'
import { findMasks, type Mask, maskText } from '../text/masks.js'
import { noQuotations, parseQuotations, type Quotations } from '../text/quotations.js'
import { splitSentences } from '../text/sentences.js'
import { scan, type Word } from '../text/words.js'
import { findSignals, type Signals, type WordCue } from './cues.js'
import { findQuantities } from './numbers.js'
import type { Quantity } from './quantity.js'

/**
 * The shared analysis of one text. The words and features are always needed; all else is computed on first use and kept, so that no
 * rule tokenises again and a rule that has nothing to say costs nothing.
 */
export class Side {
  #masks: readonly Mask[] | undefined
  #words: readonly Word[] | undefined
  #prose: string | undefined
  #sentences: readonly Span[] | undefined
  #lowered: Set<string> | undefined
  #signals: Signals | undefined
  #quantities: readonly Quantity[] | undefined
  #quotations: Quotations | undefined

  /** The `Feature` bits of the text. */
  readonly features: number
  /** The words, those in masks too. */
  readonly #scanned: readonly Word[]

  constructor(
    readonly name: SideName,
    readonly text: string,
    readonly language: Language,
    /** The full BCP 47 tag, where the region matters (`fr-CA`). */
    readonly locale: string,
  ) {
    const { words, features } = scan(text)
    this.#scanned = words
    this.features = features
  }

  /** Whether the text has any of the `Feature` bits. */
  has(features: number): boolean {
    return (this.features & features) !== 0
  }

  /** Tags, URLs, placeholders, code …: stretches that are no prose; sorted, disjoint. */
  get masks(): readonly Mask[] {
    this.#masks ??= findMasks(this.text, this.features)
    return this.#masks
  }

  /** The words outside the masks. */
  get words(): readonly Word[] {
    this.#words ??= this.masks.length === 0 ? this.#scanned : outside(this.#scanned, this.masks)
    return this.#words
  }

  /** The text with every masked code unit replaced by U+FFFC: patterns run on this, offsets stay true. */
  get prose(): string {
    this.#prose ??= maskText(this.text, this.masks)
    return this.#prose
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= splitSentences(this.text, this.language.code)
    return this.#sentences
  }

  /** The quotations outside the masks, and the marks that are half of one. */
  get quotations(): Quotations {
    this.#quotations ??= this.#mayQuote() ? parseQuotations(this.prose, this.language.code) : noQuotations
    return this.#quotations
  }

  /** An apostrophe between two words is no mark, but one of the words may be masked. */
  #mayQuote(): boolean {
    if (this.has(Feature.Quote | Feature.LooseApostrophe)) return true
    return this.has(Feature.Apostrophe) && this.masks.length > 0
  }

  /** The lower-cased words, to ask whether a word stands in the text at all. */
  get vocabulary(): ReadonlySet<string> {
    if (!this.#lowered) {
      this.#lowered = new Set()
      for (const word of this.words) this.#lowered.add(word.text.toLowerCase())
    }
    return this.#lowered
  }

  /** The words that tell a number, a negation, a month or a weekday; sorted. */
  get cues(): readonly WordCue[] {
    return this.signals.cues
  }

  /** The cues, and where the numbers may be. */
  get signals(): Signals {
    this.#signals ??= findSignals(this)
    return this.#signals
  }

  /** What the text counts, in figures or in words; sorted. */
  get quantities(): readonly Quantity[] {
    this.#quantities ??= findQuantities(this)
    return this.#quantities
  }

  isMasked(span: Span): boolean {
    return anyOverlap(this.masks, span)
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end)
  }
}

/** The words that share nothing with a mask; both lists are sorted. */
function outside(words: readonly Word[], masks: readonly Mask[]): readonly Word[] {
  const kept: Word[] = []
  let at = 0
  for (const word of words) {
    while (at < masks.length && masks[at]!.end <= word.start) at++
    if (at === masks.length || masks[at]!.start >= word.end) kept.push(word)
  }
  return kept
}
