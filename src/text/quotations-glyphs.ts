/** `"`, and the ways it is doubled. */
export function isStraightMark(mark: string): boolean {
  return mark === '"' || mark === "''" || mark === '""'
}

/** What a mark closes: its partners, and in „…“, »…« and ”…” those of other languages. */
const closes: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
  "''": ["''"],
  '""': ['""'],
  '“': ['„', '‟', '”'],
  '”': ['“', '„', '‟', '”'],
  '»': ['«', '»'],
  '«': ['»'],
  '‹': ['›'],
  '›': ['‹', '›'],
  '’': ['‘', '‚', '‛', '’', "'"],
  '‘': ['‚'],
  "'": ["'", '‘'],
  '」': ['「'],
  '』': ['『'],
  '》': ['《'],
  '〉': ['〈'],
  '〞': ['〝'],
  '〟': ['〝'],
}

/** Whether a quotation that `open` opens ends with `close`. */
export function isClosedBy(open: string, close: string): boolean {
  return closes[close]?.includes(open) ?? false
}

/** Marks of East Asia: they have one role each. */
export const corners = '「」『』《》〈〉〝〞〟'
export const singles = "'‘’‚‛‹›"
/** Marks that open whatever the language; the others open where their surroundings say so. */
export const openers = '“„‟«‘‚‛‹「『《〈〝'

/** Swedish and Finnish open a quotation with the mark that closes it. */
export const sameMarkLanguages = new Set(['sv', 'fi'])
