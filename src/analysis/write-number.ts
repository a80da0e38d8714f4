import type { Quantity } from './quantity.js'
import type { Side } from './side.js'

const formats = new Map<string, Intl.NumberFormat>()

/** The source number written the way of the target language, with what stands behind the figures of the wrong one kept. */
export function writeNumber(ours: Quantity, theirs: Quantity, source: Side, target: Side): string | undefined {
  const head = target.text.slice(theirs.start, theirs.figures.start)
  const tail = target.text.slice(theirs.figures.end, theirs.end)
  // “7:30 p.m.” is told in other words elsewhere.
  if (ours.kind === 'time' && /\p{L}/u.test(source.slice(ours))) return undefined
  if (ours.kind === 'code' || ours.parts.length > 0) return source.slice(ours)
  if (!ours.hard || (ours.magnitude !== theirs.magnitude && theirs.magnitude > 1)) return undefined
  const value = ours.magnitude === theirs.magnitude ? Number(ours.digits) : ours.values[0]
  if (value === undefined || !Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return undefined
  const grouped = ours.grouped || (theirs.grouped && value >= 1000) || (value >= 10_000 && ours.digits.length !== 4)
  return head + numberFormat(target.locale, grouped, ours.decimals).format(value) + tail
}

function numberFormat(locale: string, grouped: boolean, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${grouped} ${decimals}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat([locale.replaceAll('_', '-'), 'und'], {
      useGrouping: grouped,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    formats.set(key, format)
  }
  return format
}
