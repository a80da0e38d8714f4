import type { Span } from '../model/span.js'
import { maskCharacter } from './masks.js'
import { isLeadingApostrophe, mayBeTrailingApostrophe } from './quotations-apostrophes.js'
import { findMarks, type QuotationMark } from './quotations-marks.js'

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

/** `"`, and the ways it is doubled. */
export function isStraightMark(mark: string): boolean {
  return mark === '"' || mark === "''" || mark === '""'
}

/** What a mark closes: its partners, and in „…“, »…« and ”…” those of other languages. */
const closes: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
  "''": ["''"],
  '""': ['""'],
  '“': ['„', '‟', '”'],
  '”': ['“', '„', '‟', '”'],
  '»': ['«', '»'],
  '«': ['»'],
  '‹': ['›'],
  '›': ['‹', '›'],
  '’': ['‘', '‚', '‛', '’', "'"],
  '‘': ['‚'],
  "'": ["'", '‘'],
  '」': ['「'],
  '』': ['『'],
  '》': ['《'],
  '〉': ['〈'],
  '〞': ['〝'],
  '〟': ['〝'],
}

function isClosedBy(open: string, close: string): boolean {
  return closes[close]?.includes(open) ?? false
}

const corners = '「」『』《》〈〉〝〞〟'
const singles = "'‘’‚‛‹›"
/** Marks that open whatever the language; the others open where their surroundings say so. */
const openers = '“„‟«‘‚‛‹「『《〈〝'
/** Swedish and Finnish open a quotation with the mark that closes it. */
const sameMarkLanguages = new Set(['sv', 'fi'])
/** How many marks ahead a doubt is looked into: a bound that keeps the parser linear. */
const lookahead = 24

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
    if (this.#isPrime(mark) && this.#mixedOpener(index) < 0) return
    if (this.#opensHere(mark, index)) {
      this.#open(mark)
      return
    }
    if (this.#isInsideWord(mark) || this.#isDetached(mark)) return
    const mixed = this.#mixedOpener(index)
    if (mixed >= 0) this.#close(mark, mixed)
    else this.#leave(mark, 'close')
  }

  #closesHere(mark: QuotationMark, index: number, opener: number): boolean {
    const { glyph } = mark
    if (this.#isPrime(mark) && this.#nextCloser(index, glyph) >= 0) return false
    if (mark.closes || (isStraightMark(glyph) && this.#isMask(this.#stack[opener]!.mark.end, mark.start))) return true
    // A mark that never opens but where it stands alone: `“parola ”e`, `« mot »mot`.
    const neverOpens = (glyph === '”' || glyph === '»') && this.#stack[opener]!.mark.glyph !== glyph
    return neverOpens || !mark.opens
  }

  #opensHere(mark: QuotationMark, index: number): boolean {
    const { glyph, opens, closes: mayClose } = mark
    if (isStraightMark(glyph)) {
      if (opens) return !mayClose || this.#mixedOpener(index) < 0
      if (this.#enclosesMask(index)) return true
      // `dice" basta"`: the next mark closes, so that this one must open, whatever the spaces.
      if (mayClose && (mark.after !== 'none' || mark.before !== 'word')) return false
      return this.#nextCloser(index, glyph) === index + 1 && !this.#isHebrewAbbreviation(mark)
    }
    if (openers.includes(glyph)) {
      if (opens) return !mayClose || this.#mixedOpener(index) < 0
      // `<b>« {title} »</b>`: markup before it says nothing.
      if (mayClose) return mark.before === 'neutral' && this.#mixedOpener(index) < 0
      return !(glyph === '«' && this.language === 'da')
    }
    // ” and »: they open in Swedish, Danish or German, or where their own other half follows.
    if (!opens || mayClose) return glyph === '»' && !mayClose && this.language === 'da'
    return sameMarkLanguages.has(this.language) || this.#nextCloser(index, glyph) >= 0
  }

  /** `"%s"` with a letter before or after it. */
  #enclosesMask(index: number): boolean {
    const mark = this.marks[index]!
    const next = this.marks[index + 1]
    return next?.glyph === mark.glyph && this.#isMask(mark.end, next.start)
  }

  #isMask(start: number, end: number): boolean {
    if (start >= end || this.prose[start] !== maskCharacter) return false
    for (let index = start; index < end; index++) if (this.prose[index] !== maskCharacter) return false
    return true
  }

  #placeSingle(mark: QuotationMark, index: number): void {
    const { glyph } = mark
    const opener = this.#singleOpener(glyph)
    if (opener >= 0 && (mark.closes || (!mark.opens && glyph !== "'" && glyph !== '’'))) {
      const mayBeApostrophe = glyph === "'" || glyph === '’'
      if (
        mayBeApostrophe &&
        mayBeTrailingApostrophe(this.prose, mark.start, this.language) &&
        this.#nextCloser(index, this.#stack[opener]!.mark.glyph) >= 0
      )
        return
      if (mayBeApostrophe && this.#isPossessive(mark, this.#stack[opener]!.mark)) return
      this.#close(mark, opener)
      return
    }
    if (this.#singleOpens(mark, index)) this.#open(mark)
    else this.#doubt(mark)
  }

  /** `'We know the students' plan.`: an English plural inside a quotation that the paragraph began with and the text does not end. */
  #isPossessive(mark: QuotationMark, open: QuotationMark): boolean {
    if (this.language !== 'en' || !open.startsParagraph || mark.start - open.end < 16) return false
    return /s['’]\s\p{Ll}/u.test(this.prose.slice(mark.start - 1, mark.end + 2))
  }

  #singleOpens(mark: QuotationMark, index: number): boolean {
    const { glyph, opens } = mark
    if (!opens) return glyph === '‹' && !mark.closes
    if (glyph === '‹') return true
    if (glyph === '›' || glyph === '‚') return this.#nextCloser(index, glyph) >= 0
    const isElision = isLeadingApostrophe(this.prose, mark.end, this.language)
    // `’word’`: an apostrophe at the start of a word it does not belong to, and one at the end, are marks.
    if (glyph === '’' && isElision) return false
    if (glyph === '‘' && !isElision) return true
    const closer = this.#nextCloser(index, glyph)
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
      return this.#laterClosers(index, open.glyph) >= this.#openFrames(open.glyph) ? -1 : at
    }
    return -1
  }

  #openFrames(glyph: string): number {
    let count = 0
    const lowest = Math.max(0, this.#stack.length - lookahead)
    for (let at = this.#stack.length - 1; at >= lowest; at--) if (this.#stack[at]!.mark.glyph === glyph) count++
    return count
  }

  /** How many marks of the paragraph from here on close `glyph`; one that a new opening mark waits for does not count. */
  #laterClosers(from: number, glyph: string): number {
    const { paragraph } = this.marks[from]!
    const last = Math.min(this.marks.length, from + lookahead)
    let count = 0
    let waiting = 0
    for (let index = from + 1; index < last && this.marks[index]!.paragraph === paragraph; index++) {
      const mark = this.marks[index]!
      if (singles.includes(mark.glyph)) continue
      if (mark.opens && !mark.closes) waiting++
      else if (waiting > 0) waiting--
      else if (isClosedBy(glyph, mark.glyph)) count++
    }
    return count
  }

  /** The next mark of the paragraph that would close `glyph`, as far as none opens it anew before; −1 if there is none. */
  #nextCloser(from: number, glyph: string): number {
    const { paragraph } = this.marks[from]!
    const last = Math.min(this.marks.length, from + lookahead)
    for (let index = from + 1; index < last; index++) {
      const mark = this.marks[index]!
      if (mark.paragraph !== paragraph) return -1
      const isCloser = isClosedBy(glyph, mark.glyph) || (glyph === '‘' && mark.glyph === glyph)
      if (isCloser && (mark.closes || !mark.opens)) return index
      if (mark.glyph === glyph && mark.opens && !mark.closes) return -1
    }
    return -1
  }

  /** Inches, minutes, seconds: a straight mark right after a figure. */
  #isPrime({ glyph, before }: QuotationMark): boolean {
    return before === 'digit' && isStraightMark(glyph)
  }

  #isInsideWord(mark: QuotationMark): boolean {
    return mark.before === 'word' && mark.after === 'word' && isStraightMark(mark.glyph)
  }

  /** `צה"ל`: the mark of an abbreviation. */
  #isHebrewAbbreviation(mark: QuotationMark): boolean {
    return this.#isInsideWord(mark) && /[\u0590-\u05ff]/.test(this.prose.slice(mark.start - 1, mark.start))
  }

  #isDetached(mark: QuotationMark): boolean {
    return mark.before === 'none' && mark.after === 'none' && isStraightMark(mark.glyph)
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
      if (isReopening && this.#endsSentence(frame.mark)) {
        this.#drop(at + 1)
        frame.reopened.push({ start: mark.start, end: mark.end })
        return true
      }
    }
    let keep = this.#stack.length
    while (keep > 0 && !this.#closesLater(this.#stack[keep - 1]!.mark.glyph, index)) keep--
    this.#drop(keep)
    return false
  }

  #drop(from: number): void {
    while (this.#stack.length > from) this.#abandon(this.#stack.pop()!)
  }

  /** Whether the paragraph of the mark ends as a paragraph of a quotation does: with a whole sentence, not cut off with dots. */
  #endsSentence(mark: QuotationMark): boolean {
    let end = mark.end
    while (end < this.prose.length && !/[\n\r\u2028\u2029]/.test(this.prose[end]!)) end++
    const line = this.prose.slice(Math.max(mark.end, end - 8), end).trimEnd()
    return /[.!?:;。！？]["”»’)]*$/u.test(line) && !/\.\.$/.test(line)
  }

  /** Whether the first mark of the same family from `index` on closes `glyph`. */
  #closesLater(glyph: string, index: number): boolean {
    if (singles.includes(glyph)) return false
    const last = Math.min(this.marks.length, index + lookahead)
    for (let at = index; at < last; at++) {
      const mark = this.marks[at]!
      if (isClosedBy(glyph, mark.glyph) && mark.closes && !mark.opens) return true
      if (mark.glyph === glyph) return false
    }
    return false
  }
}
