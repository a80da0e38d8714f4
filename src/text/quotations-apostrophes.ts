import text from '../../data/apostrophes.txt'

interface Apostrophes {
  /** Words written with an apostrophe for their lost beginning: `’til`, `’ndrangheta`. */
  readonly leading: ReadonlySet<string>
  /** Words cut short by one: `po’`, `ol’`. */
  readonly trailing: ReadonlySet<string>
}

const none: Apostrophes = { leading: new Set(), trailing: new Set() }
let byLanguage: Map<string, Apostrophes> | undefined

function apostrophesOf(language: string): Apostrophes {
  if (!byLanguage) {
    byLanguage = new Map()
    for (const line of text.trimEnd().split('\n')) {
      const [code = '', leading = '', trailing = ''] = line.split('\t')
      byLanguage.set(code, { leading: new Set(leading.split(' ')), trailing: new Set(trailing.split(' ')) })
    }
  }
  return byLanguage.get(language) ?? none
}

/** Whether the mark at `start` stands for the lost beginning of a word or a year: `’til`, `’90s`. */
export function isLeadingApostrophe(text: string, end: number, language: string): boolean {
  const word = /^[\p{L}\p{N}]{1,12}/u.exec(text.slice(end, end + 12))?.[0]
  if (word === undefined) return false
  return /^\d\ds?$/i.test(word) || apostrophesOf(language).leading.has(word.toLowerCase())
}

/** Whether the mark at `start` may stand for the lost end of a word, or be a possessive of a plural: `po’`, `drivers’`, `goin’`. */
export function mayBeTrailingApostrophe(text: string, start: number, language: string): boolean {
  const word = /\p{L}{1,12}$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0].toLowerCase()
  if (word === undefined) return false
  if (language === 'en' && /s$|[^aeiou]in$|ein$/.test(word)) return true
  return apostrophesOf(language).trailing.has(word)
}
