import type { Checker } from '../checker/checker.js'
import type { CorpusCheck, CorpusFinding } from '../checker/corpus.js'
import { isAtLeast, type Severity, scoreFindings } from '../model/mqm.js'
import type { FileReport } from '../reporters/report.js'
import type { SegmentRow } from './segments.js'

interface Place {
  readonly path: string
  readonly row: number
  readonly id?: string
}

/** What only all rows of all streams together show: observes them as they come, one corpus a checker, and reports at the end. */
export class CorpusRows {
  readonly #corpora = new Map<Checker, CorpusCheck>()
  readonly #places: Place[] = []

  /** @param line of the stream `path` that the row stands on, from 1 */
  observe(checker: Checker, row: SegmentRow, path: string, line: number): void {
    let corpus = this.#corpora.get(checker)
    if (!corpus) {
      corpus = checker.corpus()
      this.#corpora.set(checker, corpus)
    }
    if (corpus.rules.length === 0) return
    corpus.observe(row, this.#places.length)
    this.#places.push({ path, row: line, ...(row.id != null && { id: row.id }) })
  }

  /** One report a row that has findings, in the order of the rows. */
  finish(failOn: Severity | 'never'): FileReport[] {
    const byPlace = new Map<number, CorpusFinding[]>()
    const rulesOf = new Map<number, readonly string[]>()
    for (const corpus of this.#corpora.values()) {
      for (const found of corpus.finish()) {
        const place = found.place as number
        byPlace.set(place, [...(byPlace.get(place) ?? []), found])
        rulesOf.set(place, corpus.rules)
      }
    }
    return [...byPlace.keys()]
      .sort((a, b) => a - b)
      .map(place => reportOf(this.#places[place]!, byPlace.get(place)!, rulesOf.get(place)!, failOn))
  }
}

function reportOf(
  place: Place,
  found: readonly CorpusFinding[],
  rules: readonly string[],
  failOn: Severity | 'never',
): FileReport {
  const { source, target } = found[0]!.segment
  const findings = found.map(({ finding }) => finding).sort((a, b) => a.start - b.start)
  const isFailed = failOn !== 'never' && findings.some(({ severity }) => isAtLeast(severity, failOn))
  return {
    ...place,
    isLate: true,
    target,
    ...(source != null && { source }),
    findings,
    score: scoreFindings(findings, 0),
    verdict: isFailed ? 'fail' : 'pass',
    rules,
    skipped: [],
  }
}
