import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Span } from '../model/span.js'

export interface IcuArgument extends Span {
  readonly name: string
  readonly type: string
  /** Of a plural or a choice: what its branches are called, and where they stand. */
  readonly branches: ReadonlyMap<string, Span & { readonly showsNumber: boolean }>
  readonly offset: number
  /** What a number, a date or a time is formatted as: `percent`, `short`. */
  readonly style?: string
}

export type IcuMessage =
  | { readonly arguments: readonly IcuArgument[] }
  | { readonly error: string; readonly at: number }

const typeNames: Readonly<Partial<Record<TYPE, string>>> = {
  [TYPE.argument]: 'plain',
  [TYPE.number]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'time',
  [TYPE.select]: 'select',
}

const noBranches: IcuArgument['branches'] = new Map()

/** Longer messages are no messages. */
const longest = 20_000

/** Whether a text holds a plural or a choice of ICU MessageFormat. */
export function isIcu(text: string): boolean {
  return (
    text.includes('{') &&
    text.length <= longest &&
    /\{\s{0,20}[\w.]{1,60}\s{0,20},\s{0,20}(?:plural|select|selectordinal)\s{0,20},/.test(text)
  )
}

/** Whether a text formats a number, a date or a time as ICU MessageFormat does. */
export function hasTyped(text: string): boolean {
  return text.length <= longest && /\{\s{0,20}[\w.]{1,60}\s{0,20},\s{0,20}(?:number|date|time)\s{0,20}[,}]/.test(text)
}

/** Never throws: what cannot be parsed comes back as an error with its place. */
export function parseIcu(text: string): IcuMessage {
  try {
    const found: IcuArgument[] = []
    collect(parse(text, { captureLocation: true, ignoreTag: true, requiresOtherClause: true }), found)
    return { arguments: found }
  } catch (error) {
    const { message, location } = error as { message?: string; location?: { start: { offset: number } } }
    return { error: String(message), at: location?.start.offset ?? 0 }
  }
}

function collect(elements: readonly MessageFormatElement[], found: IcuArgument[]): void {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue
    const { location } = element
    const place = { start: location?.start.offset ?? 0, end: location?.end.offset ?? 0 }
    if (element.type !== TYPE.plural && element.type !== TYPE.select) {
      const style = 'style' in element && typeof element.style === 'string' ? { style: element.style } : {}
      const type = typeNames[element.type]!
      found.push({ ...place, name: element.value, type, branches: noBranches, offset: 0, ...style })
      continue
    }
    const branches = new Map<string, Span & { showsNumber: boolean }>()
    const type = element.type === TYPE.select ? 'select' : element.pluralType === 'ordinal' ? 'selectordinal' : 'plural'
    found.push({
      ...place,
      name: element.value,
      type,
      branches,
      offset: element.type === TYPE.plural ? element.offset : 0,
    })
    for (const [key, branch] of Object.entries(element.options)) {
      const start = branch.location?.start.offset ?? 0
      const end = branch.location?.end.offset ?? 0
      const showsNumber = branch.value.some(
        part =>
          part.type === TYPE.pound ||
          ((part.type === TYPE.argument || part.type === TYPE.number) && part.value === element.value),
      )
      branches.set(key, { start, end, showsNumber })
      collect(branch.value, found)
    }
  }
}
