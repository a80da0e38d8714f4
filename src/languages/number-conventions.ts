/** How a locale writes numbers, as the runtime knows it (CLDR). */
export interface NumberConvention {
  readonly decimal: string
  readonly group: string
  /** What stands between the figures and `%`; undefined where the sign comes first (Turkish). */
  readonly beforePercent: string | undefined
  /** Whether a currency sign comes first. */
  readonly currencyFirst: boolean
  /** The order of a date in figures, as in `dmy`, and what divides it. */
  readonly dateOrder: string
  readonly dateSeparator: string
  /** The clock counts to twelve. */
  readonly twelveHours: boolean
}

const conventions = new Map<string, NumberConvention>()

export function numberConventionOf(locale: string): NumberConvention {
  let convention = conventions.get(locale)
  if (!convention) {
    convention = read([locale.replaceAll('_', '-'), 'en'])
    conventions.set(locale, convention)
  }
  return convention
}

function read(locales: readonly string[]): NumberConvention {
  const tags = [...locales]
  const parts = new Intl.NumberFormat(tags, { useGrouping: true, numberingSystem: 'latn' }).formatToParts(1234567.5)
  const percent = new Intl.NumberFormat(tags, { style: 'percent', numberingSystem: 'latn' }).formatToParts(0.5)
  const money = new Intl.NumberFormat(tags, {
    style: 'currency',
    currency: 'EUR',
    numberingSystem: 'latn',
  }).formatToParts(5)
  const date = new Intl.DateTimeFormat(tags, {
    dateStyle: 'short',
    numberingSystem: 'latn',
    calendar: 'gregory',
  }).formatToParts(new Date(2020, 10, 25))
  const at = (list: readonly { readonly type: string }[], type: string) => list.findIndex(part => part.type === type)
  const value = (list: readonly { readonly type: string; readonly value: string }[], type: string) =>
    list.find(part => part.type === type)?.value ?? ''
  return {
    decimal: value(parts, 'decimal'),
    group: value(parts, 'group'),
    // Releases of CLDR differ in the width of the space.
    beforePercent:
      at(percent, 'percentSign') < at(percent, 'integer')
        ? undefined
        : value(percent, 'literal') === ''
          ? ''
          : '\u00a0',
    currencyFirst: at(money, 'currency') < at(money, 'integer'),
    dateOrder: date
      .filter(({ type }) => /^(?:day|month|year)$/.test(type))
      .map(({ type }) => type[0])
      .join(''),
    dateSeparator: value(date, 'literal').trim(),
    twelveHours: new Intl.DateTimeFormat(tags, { hour: 'numeric' }).resolvedOptions().hour12 === true,
  }
}
