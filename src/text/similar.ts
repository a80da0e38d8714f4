/** Keeps what a function made of a word: the words of a text come again. Those of a corpus would fill the memory, so it forgets. */
export function remembered<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    // A slice may keep the whole text it was cut from alive.
    if (word.length > 40) return compute(word)
    let value = known.get(word)
    if (value === undefined) {
      if (known.size > 4096) known.clear()
      value = compute(word)
      known.set(word, value)
    }
    return value
  }
}

/** A word without case, accents and ligatures: for comparing names across languages. */
export const foldName = remembered(fold)

function fold(word: string): string {
  const lower = word.toLowerCase()
  let ascii = true
  for (let index = 0; index < lower.length; index++) if (lower.charCodeAt(index) > 0x7f) ascii = false
  if (ascii) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ı', 'i')
}

/** How many letters two words begin with in common. */
export function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** What a name keeps when it is written after another language’s spelling: its consonants, roughly. */
export const nameSkeleton = remembered(consonants)

function consonants(folded: string): string {
  return folded
    .replace(/tsch|tch|sch|sh|ch|cz|ci|gi|zh|dj|x/g, 's')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/kh|gh|qu|ck|q|c/g, 'k')
    .replace(/[vw]/g, 'v')
    .replace(/[jyi]/g, '')
    .replace(/[aeouh]/g, '')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
}
