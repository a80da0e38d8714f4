import type { Side } from '../analysis/side.js'
import type { Span } from '../model/span.js'

interface Anchor {
  readonly source: number
  readonly target: number
}

/** Of one pair of texts: what both share, found once for all its findings. */
export class SharedWords {
  #anchors: readonly Anchor[] | undefined

  constructor(
    readonly source: Side,
    readonly target: Side,
  ) {}

  /**
   * Where in the translation the counterpart of a stretch of the source should stand: between the nearest words that both sides share
   * (names, numbers), in proportion; at the start of a word.
   *
   * @param found places already known to answer one another
   */
  expectedPlace(span: Span, found: readonly Anchor[] = []): number {
    this.#anchors ??= sharedWords(this.source, this.target)
    const anchors = [...this.#anchors, ...found].sort((a, b) => a.source - b.source)
    let before: Anchor = { source: 0, target: 0 }
    let after: Anchor = { source: this.source.text.length, target: this.target.text.length }
    for (const anchor of anchors) {
      // An anchor that crosses another is a word that only happens to recur.
      if (anchor.source <= span.start && anchor.target >= before.target) before = anchor
      else if (anchor.source >= span.end && anchor.target >= before.target) {
        after = anchor
        break
      }
    }
    const width = Math.max(1, after.source - before.source)
    const at = before.target + ((span.start - before.source) / width) * (after.target - before.target)
    return nearestWordStart(this.target, at)
  }
}

/** Words with a capital or a digit that stand once on either side. */
function sharedWords(source: Side, target: Side): Anchor[] {
  const places = new Map<string, number>()
  for (const { text, shape, start } of source.words) {
    if (shape !== 'lower') places.set(text, places.has(text) ? -1 : start)
  }
  const anchors: Anchor[] = []
  const seen = new Set<string>()
  for (const { text, start } of target.words) {
    const at = places.get(text)
    if (at === undefined || at < 0 || seen.has(text)) continue
    seen.add(text)
    anchors.push({ source: at, target: start })
  }
  return anchors
}

function nearestWordStart({ words }: Side, at: number): number {
  let best = 0
  let nearest = Number.POSITIVE_INFINITY
  for (const { start } of words) {
    const distance = Math.abs(start - at)
    if (distance < nearest) {
      nearest = distance
      best = start
    }
  }
  return best
}
