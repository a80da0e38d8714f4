import { SegmentError } from './errors.js'

/** One source and its translation, or a translation alone. */
export interface Segment {
  /** Returned with the result, so that rows can be matched. */
  readonly id?: string
  readonly source?: string
  readonly target: string
  /** Two units with the same source and different contexts may rightly differ (message context, key). */
  readonly context?: string
  /** The most the target may hold, for `max-length`, in the unit that rule is set to. */
  readonly maxLength?: number
  /** What the file format says of the unit (`c-format`, `fuzzy`, `plural`, …). */
  readonly flags?: readonly string[]
  /** Plural category of this target form (CLDR: zero, one, two, few, many, other), where the unit has several. */
  readonly plural?: string
}

/**
 * Checks the types of a segment, nothing more.
 *
 * @param segment what the caller passed
 * @param index its place in the stream, for the message
 * @throws SegmentError naming the id or the index, and the mend
 */
export function assertSegment(segment: unknown, index?: number): asserts segment is Segment {
  const where = () => {
    const id = (segment as { id?: unknown } | null)?.id
    return id !== undefined ? `segment “${String(id)}”` : index === undefined ? 'the segment' : `segment ${index}`
  }
  if (typeof segment !== 'object' || segment === null) {
    throw new SegmentError(
      `${where()} is ${segment === null ? 'null' : typeof segment}; pass { source?, target }`,
      index,
    )
  }
  const { source, target, id } = segment as Partial<Record<keyof Segment, unknown>>
  if (typeof target !== 'string') {
    throw new SegmentError(`${where()} has a target of type ${typeOf(target)}; pass a string`, index)
  }
  if (source !== undefined && source !== null && typeof source !== 'string') {
    throw new SegmentError(`${where()} has a source of type ${typeOf(source)}; pass a string or leave it out`, index)
  }
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    throw new SegmentError(`${where()} has an id of type ${typeOf(id)}; pass a string or leave it out`, index)
  }
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}
