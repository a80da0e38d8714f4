import text from '../../data/quotation-marks.txt'

/** The marks of one style: `“` and `”`. */
export interface MarkPair {
  readonly open: string
  readonly close: string
}

/** How a locale writes quotations. */
export interface QuotationConvention {
  readonly locale: string
  /** The marks of a quotation, and those of one inside it. */
  readonly primary: MarkPair
  readonly inner: MarkPair
  /** Every pair in use, house styles included. */
  readonly accepted: readonly MarkPair[]
  /** What stands between a mark and its text: nothing, a no-break space inside « » (French), or either (Swiss French). */
  readonly spacing: 'none' | 'no-break' | 'any'
  /**
   * Where a full stop or a comma stands that ends the clause: before the closing mark (American), after it, or by sense: before it only
   * where the quotation is a whole sentence.
   */
  readonly stops: 'inside' | 'outside' | 'sense'
}

let conventions: Map<string, QuotationConvention> | undefined

/** The convention of a locale: its own, its language's, or that of English typography where the table has neither. */
export function quotationConventionOf(locale: string): QuotationConvention {
  conventions ??= readConventions()
  const tag = locale.replaceAll('_', '-')
  for (let part = tag; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    const found = conventions.get(part.toLowerCase())
    if (found) return found
  }
  return conventions.get('en')!
}

/** Whether the table has the locale, or its language. */
export function hasQuotationConvention(locale: string): boolean {
  return /^[a-z]+/i.exec(locale)?.[0].toLowerCase() === /^[a-z]+/.exec(quotationConventionOf(locale).locale)![0]
}

function readConventions(): Map<string, QuotationConvention> {
  const found = new Map<string, QuotationConvention>()
  for (const line of text.trimEnd().split('\n')) {
    const [locale = '', marks = '', variants = '', spacing = '', stops = ''] = line.split('\t')
    const [primary, inner] = pairs(marks)
    found.set(locale.toLowerCase(), {
      locale,
      primary: primary!,
      inner: inner!,
      accepted: [primary!, inner!, ...pairs(variants)],
      spacing: spacing as QuotationConvention['spacing'],
      stops: stops as QuotationConvention['stops'],
    })
  }
  return found
}

function pairs(written: string): MarkPair[] {
  return written.split(' ').map(([open = '', close = '']) => ({ open, close }))
}

/** Whether the pair is in use in the locale, in whatever level. */
export function isAccepted(convention: QuotationConvention, open: string, close: string): boolean {
  return convention.accepted.some(pair => pair.open === open && pair.close === close)
}

const wellFormed = new Set(['“”', '‘’', '«»', '‹›', '„“', '‚‘', '»«', '„”', '‚’'])

/** Whether the marks are a pair of another language: English, French, German or Polish; and none that this one opens otherwise closed. */
export function isForeignPair({ accepted }: QuotationConvention, open: string, close: string): boolean {
  return wellFormed.has(open + close) && !accepted.some(pair => pair.open === open)
}
