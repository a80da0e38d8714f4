/** The scripts that bilint tells apart, by ISO 15924 code; `Hani` stands for Han in every language. */
export type Script =
  | 'Latn'
  | 'Grek'
  | 'Cyrl'
  | 'Armn'
  | 'Hebr'
  | 'Arab'
  | 'Deva'
  | 'Beng'
  | 'Taml'
  | 'Thai'
  | 'Geor'
  | 'Hang'
  | 'Kana'
  | 'Hani'

/** First and last code unit of each block, in order. */
const blocks: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x24f, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x531, 0x58f, 'Armn'],
  [0x5d0, 0x5f4, 'Hebr'],
  [0x620, 0x77f, 'Arab'],
  [0x8a0, 0x8ff, 'Arab'],
  [0x900, 0x97f, 'Deva'],
  [0x980, 0x9ff, 'Beng'],
  [0xb80, 0xbff, 'Taml'],
  [0xe00, 0xe7f, 'Thai'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x3041, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7af, 'Hang'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfeff, 'Arab'],
]

/** The script of a letter, or undefined for one bilint does not place. */
export function scriptOf(unit: number): Script | undefined {
  for (const [first, last, script] of blocks) {
    if (unit < first) return undefined
    if (unit <= last) return script
  }
  return undefined
}

/** The scripts a language is written in, from CLDR's likely subtags; empty where none of those bilint knows. */
export function scriptsOf(locale: string): ReadonlySet<Script> {
  let found = cache.get(locale)
  if (!found) {
    found = new Set(expand(likelyScript(locale)))
    if (twoScripts.test(locale)) found.add('Latn').add('Cyrl')
    cache.set(locale, found)
  }
  return found
}

const cache = new Map<string, Set<Script>>()

/** Languages written in Latin and in Cyrillic letters, unless the tag says which. */
const twoScripts = /^(?:az|bs|kk|mn|sh|sr|tk|tt|uz)(?:$|[-_][A-Z]{2}$)/

function likelyScript(locale: string): string {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).maximize().script ?? ''
  } catch {
    return ''
  }
}

function expand(script: string): Script[] {
  switch (script) {
    case 'Hans':
    case 'Hant':
      return ['Hani']
    case 'Jpan':
      return ['Kana', 'Hani']
    case 'Kore':
      return ['Hang', 'Hani']
    default:
      return blocks.some(([, , known]) => known === script) ? [script as Script] : []
  }
}

const names: Readonly<Partial<Record<Script, string>>> = { Hani: 'Chinese', Kana: 'Japanese', Hang: 'Korean' }
const displayNames = new Intl.DisplayNames('en', { type: 'script', fallback: 'code' })

/** The English name of a script, for messages. */
export function scriptName(script: Script): string {
  return names[script] ?? displayNames.of(script) ?? script
}

const undivided: ReadonlySet<string> = new Set(['bo', 'ja', 'km', 'lo', 'my', 'th', 'yue', 'zh'])

/** Whether a language is written without spaces between its words. */
export function isUndivided(language: string): boolean {
  return undivided.has(language)
}
