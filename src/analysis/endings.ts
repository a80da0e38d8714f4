import list from '../../data/open-ends.txt'
import type { Side } from './side.js'

/** How a text ends: with the mark of a whole sentence, with one that leads on (`,`), with a word, or with anything else. */
export type Ending = 'stop' | 'open' | 'word' | 'other'

const stops = '.!?…。！？؟।։።:;：；'
const openMarks = ',-–—([/&+、，（'
/** What may follow the stop. */
const trailing = ' \t\n\r\u00a0\u202f"“”„«»‘’\'‹›)]】」』*_'

/** The kind of ending, and where it begins. */
export function endingOf({ text, masks, words }: Side): Ending {
  let end = text.length
  const lastMask = masks.at(-1)?.end ?? -1
  const lastWord = words.at(-1)?.end ?? -1
  while (end > 0 && end > lastMask && end > lastWord && trailing.includes(text[end - 1]!)) end--
  if (end === lastMask) return 'other'
  if (end === lastWord) return 'word'
  const last = text[end - 1]
  if (last === undefined) return 'other'
  return stops.includes(last) ? 'stop' : openMarks.includes(last) ? 'open' : 'other'
}

let byLanguage: Map<string, ReadonlySet<string>> | undefined

/** Whether a text breaks off after a word that leads on to another: an article, a preposition, a conjunction. */
export function endsOpen({ words, language }: Side): boolean {
  byLanguage ??= new Map(
    list
      .trimEnd()
      .split('\n')
      .map(line => {
        const [code = '', forms = ''] = line.split('\t')
        return [code, new Set(forms.split(' '))]
      }),
  )
  const last = words.at(-1)
  if (!last) return false
  return byLanguage.get(language.code)?.has(last.shape === 'lower' ? last.text : last.text.toLowerCase()) ?? false
}

/** How many sentences seem to end in a text: marks before white space, a closing mark or the end. Cheaper than to split it. */
export function countStops(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) count++
    else if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) {
      const next = text.charCodeAt(at + 1)
      if (Number.isNaN(next) || next <= 0x22 || next === 0xbb || next === 0x201d || next === 0xa0) count++
    }
  }
  return count
}
