/** The names of months and weekdays in a language, lower-case, as the runtime knows them (CLDR). */
export interface Calendar {
  readonly months: ReadonlyMap<string, number>
  /** Short names (Jan, févr.): months only beside a figure. */
  readonly shortMonths: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly monthNames: readonly string[]
  readonly weekdayNames: readonly string[]
}

const calendars = new Map<string, Calendar>()

export function calendarOf(language: string): Calendar {
  let calendar = calendars.get(language)
  if (!calendar) {
    calendar = build(language)
    calendars.set(language, calendar)
  }
  return calendar
}

/** Day parts that German glues to the weekday. */
const germanTails = ['s', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht', 'abends', 'morgens']

function build(language: string): Calendar {
  const locale = [language, 'und']
  const names = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    const type = 'month' in options ? 'month' : 'weekday'
    return dates.map(date => (format.formatToParts(date).find(part => part.type === type)?.value ?? '').toLowerCase())
  }
  const monthDates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)))
  // 1 January 2024 was a Monday.
  const weekDates = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)))
  const months = new Map<string, number>()
  const shortMonths = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const fill = (map: Map<string, number>, found: readonly string[]) => {
    found.forEach((name, index) => {
      const word = name.replace(/\.$/, '')
      if (/^\p{L}+$/u.test(word)) map.set(word, index + 1)
    })
  }
  const monthNames = names({ month: 'long' }, monthDates)
  const weekdayNames = names({ weekday: 'long' }, weekDates)
  fill(months, monthNames)
  fill(months, names({ month: 'long', day: 'numeric' }, monthDates))
  fill(shortMonths, names({ month: 'short' }, monthDates))
  fill(shortMonths, names({ month: 'short', day: 'numeric' }, monthDates))
  fill(weekdays, weekdayNames)
  if (language === 'pt')
    fill(
      weekdays,
      weekdayNames.map(name => name.replace('-feira', '')),
    )
  if (language === 'es' || language === 'pt')
    for (const [name, day] of [
      ['sábados', 6],
      ['domingos', 7],
    ] as const)
      weekdays.set(name, day)
  if (language === 'en')
    fill(
      weekdays,
      weekdayNames.map(name => `${name}s`),
    )
  if (language === 'fr')
    fill(
      weekdays,
      weekdayNames.map(name => `${name}s`),
    )
  if (language === 'de') {
    weekdayNames.forEach((name, index) => {
      for (const tail of germanTails) weekdays.set(name + tail, index + 1)
    })
    for (const tail of ['', ...germanTails]) weekdays.set(`sonnabend${tail}`, 6)
    months.set('jänner', 1)
  }
  return { months, shortMonths, weekdays, monthNames, weekdayNames }
}
