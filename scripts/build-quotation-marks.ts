/**
 * Writes data/quotation-marks.txt: the first and the inner marks of CLDR (`cldr-misc-full`), with the house variants, the spacing and
 * the place of the full stop that data/quotation-variants.txt holds. `npx tsx scripts/build-quotation-marks.ts`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface Delimiters {
  readonly quotationStart: string
  readonly quotationEnd: string
  readonly alternateQuotationStart: string
  readonly alternateQuotationEnd: string
}

const main = join(dirname(createRequire(import.meta.url).resolve('cldr-misc-full/package.json')), 'main')

/** CLDR keeps a locale only where it differs from its parent. */
function delimiters(locale: string): Delimiters {
  for (let tag = locale; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const file = join(main, tag, 'delimiters.json')
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).main[tag].delimiters
  }
  throw new Error(`CLDR has no delimiters for ${locale}; give its marks in data/quotation-variants.txt`)
}

const lines = readFileSync('data/quotation-variants.txt', 'utf8').trimEnd().split('\n')
const rows = lines.map(line => {
  const [locale = '', variants = '', own = '', spacing = '', stops = ''] = line.split('\t')
  let marks = own
  if (marks === '') {
    const { quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd } = delimiters(locale)
    marks = `${quotationStart}${quotationEnd} ${alternateQuotationStart}${alternateQuotationEnd}`
  }
  return [locale, marks, variants, spacing, stops].join('\t')
})
writeFileSync('data/quotation-marks.txt', `${rows.join('\n')}\n`)
