const names: Readonly<Record<number, string>> = {
  173: 'soft hyphen',
  1564: 'Arabic letter mark',
  6158: 'Mongolian vowel separator',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of embedding',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first-strong isolate',
  8297: 'end of isolate',
  65279: 'byte order mark',
}

/** The Unicode name of the first character for messages, or its number. */
export function nameOfInvisible(found: string): string {
  const point = found.codePointAt(0)!
  return names[point] ?? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Whether a joiner stands between the parts of an emoji. */
export function isPictograph(text: string, joiner: number): boolean {
  const before = text.slice(Math.max(0, joiner - 3), joiner)
  return /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\ufe0f?$/u.test(before)
}
