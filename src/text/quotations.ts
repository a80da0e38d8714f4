import type { Span } from '../model/span.js'
import { isLeadingApostrophe, mayBeTrailingApostrophe } from './quotations-apostrophes.js'
import { corners, isClosedBy, isStraightMark, openers, sameMarkLanguages, singles } from './quotations-glyphs.js'
import { closesLater, closesNext, laterClosers, lookahead, nextCloser } from './quotations-lookahead.js'
import { findMarks, type QuotationMark } from './quotations-marks.js'
import {
  enclosesMask,
  endsSentence,
  isDetached,
  isHebrewAbbreviation,
  isInsideWord,
  isMasked,
  isPossessive,
  isPrime,
} from './quotations-surroundings.js'

/** Marks and what stands between them. */
export interface Quotation extends Span {
  readonly open: string
  readonly close: string
  /** What stands between the marks, spaces at the marks included. */
  readonly inner: Span
  /** 0 for a quotation of the text, 1 for one inside another … */
  readonly level: number
  /** Single marks: `‘…’`, `‹…›`. */
  readonly single: boolean
  /** The marks set again at the start of each paragraph of a long quotation. */
  readonly reopened: readonly Span[]
}

/** A mark without its other half. */
export interface LonelyMark extends Span {
  readonly glyph: string
  readonly role: 'open' | 'close'
  readonly single: boolean
}

export interface Quotations {
  /** Sorted by start; one inside another comes after it. */
  readonly all: readonly Quotation[]
  readonly lonely: readonly LonelyMark[]
  /** Straight single marks without another half that are no plain apostrophes: they may begin or end a quotation of a longer text. */
  readonly doubtful: readonly LonelyMark[]
}

export const noQuotations: Quotations = { all: [], lonely: [], doubtful: [] }

/** Quotations nested deeper are none; who looks at each would look at the inmost text as often. */
const deepest = 16

interface Frame {
  readonly mark: QuotationMark
  readonly reopened: Span[]
}

/**
 * Pairs the marks of a text into quotations. Knows apostrophes, inches and feet, elided articles, marks that open in one language and
 * close in another, marks of two styles in one pair, quotations over several paragraphs, re-opened or not. Linear.
 *
 * @param prose the text with tags, code and URLs masked
 * @param language BCP 47 primary subtag
 */
export function parseQuotations(prose: string, language: string): Quotations {
  const marks = findMarks(prose)
  return marks.length === 0 ? noQuotations : new QuotationParser(prose, language, marks).parse()
}

class QuotationParser {
  readonly #all: Quotation[] = []
  readonly #lonely: LonelyMark[] = []
  readonly #doubtful: LonelyMark[] = []
  readonly #stack: Frame[] = []

  constructor(
    readonly prose: string,
    readonly language: string,
    readonly marks: readonly QuotationMark[],
  ) {}

  parse(): Quotations {
    let paragraph = 0
    for (let index = 0; index < this.marks.length; index++) {
      const mark = this.marks[index]!
      if (mark.paragraph !== paragraph) {
        paragraph = mark.paragraph
        if (this.#stack.length > 0 && this.#crossParagraph(index)) continue
      }
      this.#place(mark, index)
    }
    while (this.#stack.length > 0) this.#abandon(this.#stack.pop()!)
    this.#all.sort((a, b) => a.start - b.start || b.end - a.end)
    this.#lonely.sort((a, b) => a.start - b.start)
    return { all: this.#all, lonely: this.#lonely, doubtful: this.#doubtful }
  }

  #place(mark: QuotationMark, index: number): void {
    if (corners.includes(mark.glyph)) this.#placeCorner(mark)
    else if (singles.includes(mark.glyph)) this.#placeSingle(mark, index)
    else this.#placeDouble(mark, index)
  }

  #placeCorner(mark: QuotationMark): void {
    if (openers.includes(mark.glyph)) this.#open(mark)
    else if (!this.#close(mark, this.#opener(mark.glyph))) this.#leave(mark, 'close')
  }

  #placeDouble(mark: QuotationMark, index: number): void {
    const { glyph } = mark
    const opener = this.#opener(glyph)
    if (opener >= 0 && this.#closesHere(mark, index, opener)) {
      this.#close(mark, opener)
      return
    }
    if (isPrime(mark) && this.#mixedOpener(index) < 0) return
    if (this.#opensHere(mark, index)) {
      this.#open(mark)
      return
    }
    if (isInsideWord(mark) || isDetached(mark)) return
    const mixed = this.#mixedOpener(index)
    if (mixed >= 0) this.#close(mark, mixed)
    else this.#leave(mark, 'close')
  }

  #closesHere(mark: QuotationMark, index: number, opener: number): boolean {
    const { glyph } = mark
    if (isPrime(mark) && nextCloser(this.marks, index, glyph) >= 0) return false
    if (mark.closes || (isStraightMark(glyph) && isMasked(this.prose, this.#stack[opener]!.mark.end, mark.start)))
      return true
    // A mark that never opens but where it stands alone: `“parola ”e`, `« mot »mot`.
    const neverOpens = (glyph === '”' || glyph === '»') && this.#stack[opener]!.mark.glyph !== glyph
    return neverOpens || !mark.opens
  }

  #opensHere(mark: QuotationMark, index: number): boolean {
    const { glyph, opens, closes: mayClose } = mark
    if (isStraightMark(glyph)) {
      if (opens) return !mayClose || this.#mixedOpener(index) < 0
      if (enclosesMask(this.prose, this.marks, index)) return true
      // `dice" basta"`: the next mark closes, so that this one must open, whatever the spaces.
      if (mayClose && (mark.after !== 'none' || mark.before !== 'word')) return false
      return nextCloser(this.marks, index, glyph) === index + 1 && !isHebrewAbbreviation(this.prose, mark)
    }
    if (openers.includes(glyph)) {
      if (opens) return !mayClose || this.#mixedOpener(index) < 0
      // `<b>« {title} »</b>`: markup before it says nothing. `scrisse“ ciao”`: nor does a space on the wrong side.
      if (mayClose) return (mark.before === 'neutral' || closesNext(this.marks, index)) && this.#mixedOpener(index) < 0
      return !(glyph === '«' && this.language === 'da')
    }
    // ” and »: they open in Swedish, Danish or German, or where their own other half follows.
    if (!opens || mayClose) {
      const isDetached = glyph === '»' && !mayClose && this.language !== 'fr'
      return isDetached && (this.language === 'da' || this.marks[index + 1]?.glyph === '«')
    }
    return sameMarkLanguages.has(this.language) || nextCloser(this.marks, index, glyph) >= 0
  }

  #placeSingle(mark: QuotationMark, index: number): void {
    const { glyph } = mark
    const opener = this.#singleOpener(glyph)
    if (opener >= 0 && (mark.closes || (!mark.opens && glyph !== "'" && glyph !== '’'))) {
      const mayBeApostrophe = glyph === "'" || glyph === '’'
      if (
        mayBeApostrophe &&
        mayBeTrailingApostrophe(this.prose, mark.start, this.language) &&
        nextCloser(this.marks, index, this.#stack[opener]!.mark.glyph) >= 0
      )
        return
      if (mayBeApostrophe && this.language === 'en' && isPossessive(this.prose, mark, this.#stack[opener]!.mark)) return
      this.#close(mark, opener)
      return
    }
    if (this.#singleOpens(mark, index)) this.#open(mark)
    else this.#doubt(mark)
  }

  #singleOpens(mark: QuotationMark, index: number): boolean {
    const { glyph, opens } = mark
    if (!opens) return glyph === '‹' && !mark.closes
    if (glyph === '‹') return true
    if (glyph === '›' || glyph === '‚') return nextCloser(this.marks, index, glyph) >= 0
    const isElision = isLeadingApostrophe(this.prose, mark.end, this.language)
    // `’word’`: an apostrophe at the start of a word it does not belong to, and one at the end, are marks.
    if (glyph === '’' && isElision) return false
    if (glyph === '‘' && !isElision) return true
    const closer = nextCloser(this.marks, index, glyph)
    // `'90' e '92'`: an elision whose word is closed at once is a quotation after all.
    return closer >= 0 && (!isElision || this.marks[closer]!.start - mark.end <= 3)
  }

  /** The topmost open mark that the glyph closes, or −1. */
  #opener(glyph: string): number {
    for (let index = this.#stack.length - 1; index >= 0 && this.#stack.length - index <= lookahead; index--) {
      if (isClosedBy(this.#stack[index]!.mark.glyph, glyph)) return index
    }
    return -1
  }

  /** As `#opener`, but no single mark closes one outside the double quotation it stands in. */
  #singleOpener(glyph: string): number {
    for (let index = this.#stack.length - 1; index >= 0 && this.#stack.length - index <= lookahead; index--) {
      const open = this.#stack[index]!.mark.glyph
      if (!singles.includes(open)) return -1
      if (isClosedBy(open, glyph) || (glyph === '‘' && open === '‘')) return index
    }
    return -1
  }

  /** The open mark of another style that a closing mark must belong to; −1 where the open one finds its own partner later on. */
  #mixedOpener(index: number): number {
    for (let at = this.#stack.length - 1; at >= 0 && this.#stack.length - at <= lookahead; at--) {
      const open = this.#stack[at]!.mark
      if (singles.includes(open.glyph) || corners.includes(open.glyph)) continue
      if (open.paragraph !== this.marks[index]!.paragraph) return -1
      return laterClosers(this.marks, index, open.glyph) >=
        this.#stack.slice(-lookahead).filter(({ mark }) => mark.glyph === open.glyph).length
        ? -1
        : at
    }
    return -1
  }

  #open(mark: QuotationMark): void {
    this.#stack.push({ mark, reopened: [] })
  }

  /** Pairs a mark with the open mark at `opener`; what was opened since stays alone. */
  #close(mark: QuotationMark, opener: number): boolean {
    if (opener < 0) return false
    while (this.#stack.length > opener + 1) this.#abandon(this.#stack.pop()!)
    const { mark: open, reopened } = this.#stack.pop()!
    if (this.#stack.length > deepest) return true
    this.#all.push({
      start: open.start,
      end: mark.end,
      open: open.glyph,
      close: mark.glyph,
      inner: { start: open.end, end: mark.start },
      level: this.#stack.length,
      single: singles.includes(open.glyph),
      reopened,
    })
    return true
  }

  #abandon({ mark }: Frame): void {
    // A single mark that finds no partner was an apostrophe; only the one that never is an apostrophe is told of.
    if (singles.includes(mark.glyph) && mark.glyph !== '‘') {
      this.#doubt(mark)
      return
    }
    if (mark.glyph === '‘' && isLeadingApostrophe(this.prose, mark.end, this.language)) return
    this.#leave(mark, 'open')
  }

  #doubt(mark: QuotationMark): void {
    const { start, end, glyph } = mark
    if (glyph !== "'" && glyph !== '’') return
    const isOpening =
      mark.opens && !mark.closes && glyph === "'" && !isLeadingApostrophe(this.prose, end, this.language)
    const isClosing = mark.closes && !mark.opens && mark.before === 'closing'
    if (isOpening || isClosing)
      this.#doubtful.push({ start, end, glyph, role: isOpening ? 'open' : 'close', single: true })
  }

  #leave({ start, end, glyph }: QuotationMark, role: LonelyMark['role']): void {
    this.#lonely.push({ start, end, glyph, role, single: singles.includes(glyph) })
  }

  /**
   * At a new paragraph: a quotation goes on if the paragraph sets its mark again (English; Spanish and French also with »), or if the next
   * mark closes it. Returns whether the mark at `index` was only set again.
   */
  #crossParagraph(index: number): boolean {
    const mark = this.marks[index]!
    const lowest = Math.max(0, this.#stack.length - 3)
    for (let at = this.#stack.length - 1; at >= lowest && mark.startsParagraph; at--) {
      const frame = this.#stack[at]!
      const { glyph } = frame.mark
      const isReopening = mark.glyph === glyph || (glyph === '«' && mark.glyph === '»')
      if (isReopening && endsSentence(this.prose, frame.mark)) {
        this.#drop(at + 1)
        frame.reopened.push({ start: mark.start, end: mark.end })
        return true
      }
    }
    let keep = this.#stack.length
    while (keep > 0 && !closesLater(this.marks, index, this.#stack[keep - 1]!.mark.glyph)) keep--
    this.#drop(keep)
    return false
  }

  #drop(from: number): void {
    while (this.#stack.length > from) this.#abandon(this.#stack.pop()!)
  }
}
