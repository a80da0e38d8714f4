/** How a date with a sign behind each part is found in the wrong order, and what stands between its parts. */
interface DateSigns {
  readonly pattern: RegExp
  readonly gap: string
}

/** Languages whose dates run from the year to the day, with a sign behind each. */
const signs: Readonly<Record<string, DateSigns>> = {
  ja: { pattern: patternOf('年', '月', '日'), gap: '' },
  zh: { pattern: patternOf('年', '月', '[日号號]'), gap: '' },
  yue: { pattern: patternOf('年', '月', '[日号號]'), gap: '' },
  ko: { pattern: patternOf('년', '월', '일'), gap: ' ' },
}

/** Day, month and year, month, day and year, or day and month. */
function patternOf(year: string, month: string, day: string): RegExp {
  const [y, m, d] = [`\\d{4} ?${year}`, `\\d{1,2} ?${month}`, `\\d{1,2} ?${day}`]
  return new RegExp(
    `(?<!\\d)(?:(?<d>${d}),? ?(?<m>${m})(?:,? ?(?<y>${y}))?(?! ?\\d{1,2} ?${day})|(?<!${year} ?)(?<m2>${m}) ?(?<d2>${d}),? ?(?<y2>${y})(?! ?\\d{1,2} ?${month}))`,
    'gu',
  )
}

export function dateSignsOf(language: string): DateSigns | undefined {
  return signs[language]
}
