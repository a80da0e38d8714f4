/** What a locale sets off with a space before: all two-part marks, the colon alone, as each house likes, or nothing. */
export type SpacingBefore = 'two-part' | 'colon' | 'any' | 'none'

/** French custom: France all of `: ; ! ?`, Canada the colon alone (OQLF), Switzerland thin spaces or none; Breton follows France. */
export function spacingBefore(locale: string): SpacingBefore {
  if (!/^(?:fr|br)(?:[-_]|$)/i.test(locale)) return 'none'
  if (/^fr[-_]CA/i.test(locale)) return 'colon'
  return /^fr[-_]CH/i.test(locale) ? 'any' : 'two-part'
}

/** The space a locale sets before a mark; empty where it sets none. */
export function spaceBeforeMark(mark: string, locale: string): string {
  const spacing = spacingBefore(locale)
  if (spacing === 'none' || spacing === 'any') return ''
  if (mark === ':') return '\u00a0'
  return spacing === 'two-part' && (mark === ';' || mark === '!' || mark === '?') ? '\u202f' : ''
}
