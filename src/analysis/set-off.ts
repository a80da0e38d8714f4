import { matchesOf } from '../text/search.js'

const setOff = /(?<![\p{L}\p{N}])(\d[\d.,]*)[ \u00a0-](\p{L})/gu

/** Whether the source has the figure, a space and the unit or a word that begins like it. */
export function isSetOff(prose: string, digits: string, sign: string): boolean {
  for (const match of matchesOf(prose, setOff)) {
    if (match[1]!.replaceAll(/\D/g, '') === digits && match[2]!.toLowerCase() === sign.toLowerCase()) return true
  }
  return false
}
