/**
 * What may not reach a terminal as it is: controls (escape sequences), bidirectional and invisible formats (a text could hide or
 * reorder itself), line separators, private use, and halves of surrogate pairs. The visible Arabic number signs are formats as well.
 */
const unprintable =
  /(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu

/** Spaces that look like U+0020 and are not. */
const oddSpaces = /(?! )\p{Zs}/gu

const firstJoiningScript = 0x0590

/** A text in which nothing can act on a terminal or hide from a reader: `<U+202E>`, and control pictures such as ␛. */
export function printable(text: string): string {
  return text.replace(unprintable, (character, offset: number) =>
    isJoiner(character) && (text.codePointAt(Math.max(0, offset - 1)) ?? 0) >= firstJoiningScript
      ? character
      : named(character),
  )
}

/** As `printable`, with odd spaces named too: for the short texts of findings and suggestions. */
export function visible(text: string): string {
  return printable(text).replace(oddSpaces, named)
}

/** Zero-width joiners belong into emoji and into scripts that join; between Latin letters they are stowaways. */
function isJoiner(character: string): boolean {
  return character === '\u200c' || character === '\u200d'
}

function named(character: string): string {
  const code = character.codePointAt(0)!
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
