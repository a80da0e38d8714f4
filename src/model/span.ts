/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type SideName = 'source' | 'target'

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies within `outer`, edges included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The first span of a sorted, disjoint list that ends after `offset`, by binary search; `spans.length` when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether any span of a sorted, disjoint list shares a code unit with `span`. */
export function anyOverlap(spans: readonly Span[], span: Span): boolean {
  const candidate = spans[firstEndingAfter(spans, span.start)]
  return candidate !== undefined && candidate.start < span.end
}
