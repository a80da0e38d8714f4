/** A word without case, accents and ligatures: for comparing names across languages. */
export function foldName(word: string): string {
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

const skeletons = new Map<string, string>()

/** What a name keeps when it is written after another language’s spelling: its consonants, roughly. */
export function nameSkeleton(folded: string): string {
  let skeleton = skeletons.get(folded)
  if (skeleton === undefined) {
    // The words of a text come again; those of a corpus would fill the memory.
    if (skeletons.size > 4096) skeletons.clear()
    skeleton = consonants(folded)
    skeletons.set(folded, skeleton)
  }
  return skeleton
}

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
