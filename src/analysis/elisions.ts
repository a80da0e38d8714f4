import type { Span } from '../model/span.js'
import { isLetterUnit } from '../text/characters.js'
import type { Side } from './side.js'

/** Words that lose their last vowel before another and are never apart from it. */
const elided: Readonly<Record<string, ReadonlySet<string>>> = {
  it: new Set(
    'l un d c s m t v n dell all dall nell sull coll quell quest bell sant nessun ciascun com dov quant anch cos'.split(
      ' ',
    ),
  ),
  fr: new Set('l d c j n s m t qu jusqu lorsqu puisqu quoiqu quelqu presqu aujourd'.split(' ')),
  ca: new Set('l d s m t n'.split(' ')),
}

const none: readonly Span[] = []

/** Elided words with a space behind their apostrophe, the space included: `dell’ `. */
export function brokenElisions({ prose, language }: Side): readonly Span[] {
  const forms = elided[language.code]
  if (!forms) return none
  let found: Span[] | undefined
  for (const gap of ["' ", '’ ']) {
    for (let at = prose.indexOf(gap); at >= 0; at = prose.indexOf(gap, at + 2)) {
      const start = elidedWordBefore(prose, forms, at)
      if (start < 0) continue
      found ??= []
      found.push({ start, end: at + 2 })
    }
  }
  return found ?? none
}

/** Where the elided word before an apostrophe begins, or −1. */
function elidedWordBefore(prose: string, forms: ReadonlySet<string>, apostrophe: number): number {
  let start = apostrophe
  while (start > 0 && apostrophe - start < 10 && isLetterUnit(prose.charCodeAt(start - 1))) start--
  if (!isLetterUnit(prose.charCodeAt(apostrophe + 2)) || !forms.has(prose.slice(start, apostrophe).toLowerCase()))
    return -1
  // ‘l’ in quotation marks is a letter.
  return /[\p{L}\p{M}'’‘]/u.test(prose.charAt(start - 1)) ? -1 : start
}
