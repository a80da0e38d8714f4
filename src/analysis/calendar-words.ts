import { WordIndex } from './word-index.js'

/** The names of months and weekdays in a language, lower-case, as the runtime knows them (CLDR). */
export interface Calendar {
  readonly months: ReadonlyMap<string, number>
  /** Short names (Jan, févr.): months only beside a figure. */
  readonly shortMonths: WordIndex<number>
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
  const monthDates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)))
  // 1 January 2024 was a Monday.
  const weekDates = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)))
  const names = (options: Intl.DateTimeFormatOptions) =>
    namesIn(language, options, 'month' in options ? monthDates : weekDates)
  const months = new Map<string, number>()
  const shortMonths = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const monthNames = names({ month: 'long' })
  const weekdayNames = names({ weekday: 'long' })
  fill(months, monthNames)
  // With a day beside it a month may stand in another case.
  fill(months, names({ month: 'long', day: 'numeric' }))
  fill(shortMonths, names({ month: 'short' }))
  fill(shortMonths, names({ month: 'short', day: 'numeric' }))
  fill(weekdays, weekdayNames)
  for (const form of weekdayForms[language] ?? []) fill(weekdays, weekdayNames.map(form))
  if (language === 'de') {
    months.set('jänner', 1)
    for (const tail of ['', ...germanTails]) weekdays.set(`sonnabend${tail}`, 6)
  }
  for (const [name, month] of otherShortMonths[language] ?? []) shortMonths.set(name, month)
  for (const name of months.keys()) shortMonths.delete(name)
  return { months, shortMonths: new WordIndex(shortMonths), weekdays, monthNames, weekdayNames }
}

/** Short names in use that CLDR has not. */
const otherShortMonths: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  de: [['sep', 9]],
  en: [['sept', 9]],
  it: [['sett', 9]],
}

/** What else a weekday looks like: plurals, short forms, compounds. */
const weekdayForms: Readonly<Record<string, readonly ((name: string) => string)[]>> = {
  de: germanTails.map(tail => (name: string) => name + tail),
  en: [name => `${name}s`],
  es: [name => (name.endsWith('s') ? name : `${name}s`)],
  fr: [name => `${name}s`],
  pt: [
    name => name.replace('-feira', ''),
    name => name.replace('-feira', 's'),
    name => (name.endsWith('feira') ? name : `${name}s`),
  ],
}

function namesIn(language: string, options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] {
  const format = new Intl.DateTimeFormat([language, 'und'], { timeZone: 'UTC', ...options })
  const type = 'month' in options ? 'month' : 'weekday'
  return dates.map(date => (format.formatToParts(date).find(part => part.type === type)?.value ?? '').toLowerCase())
}

/** Numbers the names from 1; what is no single word (月, “segunda-feira”) is left out. */
function fill(map: Map<string, number>, names: readonly string[]): void {
  names.forEach((name, index) => {
    const word = name.replace(/\.$/, '')
    if (/^\p{L}+$/u.test(word)) map.set(word, index + 1)
  })
}
