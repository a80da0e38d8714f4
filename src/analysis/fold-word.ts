const marks = /\p{M}+/gu

/**
 * Makes one of the spellings that cognates differ in: `photography`, `fotografía` → `fotografi…`. Accents off; `ph` and `f`, `k`, `qu`,
 * `z`, `ti` before a vowel and `c`, `y` and `i`, `w` and `v` made one; `h`, doubled letters and the `e` before Spanish `s` dropped.
 */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replaceAll('ß', 's')
    .replaceAll('ph', 'f')
    .replaceAll('qu', 'c')
    .replace(/t(?=i[aeou])|[kz]/g, 'c')
    .replaceAll('y', 'i')
    .replaceAll('w', 'v')
    .replaceAll('h', '')
    .replace(/(.)\1/g, '$1')
    .replace(/^e(?=s[bcdfglmnpqrtv])/, '')
}
