import type { Span } from '../model/span.js'
import type { Side } from './side.js'

/** What was made of an option of the source. */
export interface DamagedOption extends Span {
  /** As the source writes it. */
  readonly expected: string
  /** Where it stands in the source. */
  readonly source: Span
}

const option = /^--(?:\[no-\])?[A-Za-z][\w-]*/
const dashes = /(?:^|[\s"'`«“([])([-–—−] ?[-–—−]? ?)$/u

/** `–all`, `-continue`, `-- abort`: options of the source whose two dashes were made into one, into a dash of prose, or set apart. */
export function damagedOptions(source: Side, target: Side): readonly DamagedOption[] {
  const found: DamagedOption[] = []
  for (const { kind, start } of source.masks) {
    if (kind !== 'code' || !source.text.startsWith('--', start)) continue
    const expected = option.exec(source.text.slice(start, start + 60))?.[0]
    if (!expected || target.text.includes(expected)) continue
    const name = expected.slice(2)
    const at = target.text.indexOf(name)
    if (at < 0 || /[\w-]/.test(target.text[at + name.length] ?? ' ')) continue
    const lead = dashes.exec(target.text.slice(Math.max(0, at - 5), at))?.[1]
    if (!lead) continue
    found.push({
      start: at - lead.length,
      end: at + name.length,
      expected,
      source: { start, end: start + expected.length },
    })
  }
  return found
}
