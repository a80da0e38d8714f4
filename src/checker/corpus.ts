import type { Side } from '../analysis/side.js'
import { UsageError } from '../model/errors.js'
import type { Finding } from '../model/finding.js'
import { assertSegment, type Segment } from '../model/segment.js'
import type { AnyRule, CorpusCollector, CorpusPlace, CorpusResources } from '../rules/rule.js'
import type { ActiveRule } from './config.js'
import { RuleRunner, type RunnerResources } from './runner.js'

/** A finding of a corpus rule, and the segment it belongs to. */
export interface CorpusFinding {
  /** What the segment was observed as. */
  readonly place: CorpusPlace
  /** The texts that the offsets of the finding count in. */
  readonly segment: Pick<Segment, 'source' | 'target'>
  readonly finding: Finding
}

/**
 * Checks what only many segments together can show. Parts of a corpus may be observed anywhere, their summaries merged, and the
 * findings made at the end.
 */
export interface CorpusCheck {
  /** Ids of the rules that run. */
  readonly rules: readonly string[]
  /**
   * @param place how to find the segment again; left out, its id, or how many were observed before it
   * @throws SegmentError when the segment is of the wrong shape
   */
  observe(segment: Segment, place?: CorpusPlace): void
  /** What was observed, as plain JSON. */
  summary(): CorpusSummary
  /** @throws UsageError for what is no summary of the same rules */
  merge(summary: CorpusSummary): void
  /** The findings, by rule and then by place in the order observed. */
  finish(): CorpusFinding[]
}

export interface CorpusSummary {
  readonly version: 1
  readonly observed: number
  readonly rules: Readonly<Record<string, unknown>>
}

/** A corpus rule, ready to make collectors. */
export class CorpusRunner {
  readonly id: string
  readonly runner: RuleRunner
  readonly #rule: AnyRule
  readonly #options: unknown
  readonly #words: CorpusResources

  constructor(active: ActiveRule, resources: RunnerResources, words: CorpusResources) {
    this.id = active.rule.id
    this.runner = new RuleRunner(active, resources)
    this.#rule = active.rule
    this.#options = active.options
    this.#words = words
  }

  collector(): CorpusCollector {
    return this.#rule.collect!(this.#options, this.#words)
  }
}

type MakeSide = (name: 'source' | 'target', text: string) => Side

export class CorpusChecker implements CorpusCheck {
  readonly rules: readonly string[]
  readonly #collectors: readonly { readonly runner: RuleRunner; readonly collector: CorpusCollector }[]
  readonly #side: MakeSide
  #observed = 0

  constructor(runners: readonly CorpusRunner[], side: MakeSide) {
    this.rules = runners.map(({ id }) => id)
    this.#collectors = runners.map(rule => ({ runner: rule.runner, collector: rule.collector() }))
    this.#side = side
  }

  observe(segment: Segment, place: CorpusPlace = segment?.id ?? this.#observed): void {
    assertSegment(segment, this.#observed++)
    const target = this.#side('target', segment.target)
    const source = segment.source == null ? undefined : this.#side('source', segment.source)
    for (const { runner, collector } of this.#collectors) collector.observe(runner.on(segment, target, source), place)
  }

  summary(): CorpusSummary {
    const rules = this.#collectors.map(({ runner, collector }) => [runner.id, collector.summary()])
    return { version: 1, observed: this.#observed, rules: Object.fromEntries(rules) }
  }

  merge(summary: CorpusSummary): void {
    if (summary?.version !== 1 || typeof summary.rules !== 'object')
      throw new UsageError('the summary to merge is none; pass what summary() returns')
    for (const { runner, collector } of this.#collectors) {
      if (!(runner.id in summary.rules)) throw new UsageError(`the summary to merge lacks the rule “${runner.id}”`)
      collector.merge(summary.rules[runner.id])
    }
    this.#observed += summary.observed
  }

  finish(): CorpusFinding[] {
    const found: CorpusFinding[] = []
    for (const { runner, collector } of this.#collectors) {
      collector.finish((place, texts, report) => {
        const target = this.#side('target', texts.target)
        const source = texts.source == null ? undefined : this.#side('source', texts.source)
        const finding = runner.reportOn(target, source, report)
        if (finding) found.push({ place, segment: texts, finding })
      })
    }
    return found
  }
}
