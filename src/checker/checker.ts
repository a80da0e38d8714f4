import { Side } from '../analysis/side.js'
import { type DocumentUnit, splitDocument } from '../documents/index.js'
import { buildGlossary, type GlossaryIndex, Morphology } from '../glossary/index.js'
import { type Language, languageOf } from '../languages/index.js'
import { loadLexicons } from '../lexicon/index.js'
import type { CheckResult, DocumentReport, Finding } from '../model/finding.js'
import { isAtLeast, type MqmScore, scoreFindings } from '../model/mqm.js'
import { assertSegment, type Segment } from '../model/segment.js'
import type { RuleScope } from '../rules/rule.js'
import { countWords } from '../text/words.js'
import { type ResolvedConfig, reasonToSkip, resolveConfig, type SkippedRule } from './config.js'
import { type CorpusCheck, CorpusChecker, CorpusRunner } from './corpus.js'
import { byPosition, RuleRunner, Subject, settle } from './runner.js'
import type { Config } from './schema.js'

export interface DocumentPair {
  readonly id?: string
  readonly source?: string
  readonly target: string
}

/** A configuration made ready to check: nothing is loaded or parsed any more. */
export interface Checker {
  /** Ids of the rules that run. */
  readonly rules: readonly string[]
  /** Rules that are on but cannot run here, and why. */
  readonly skipped: readonly SkippedRule[]
  /**
   * Checks one segment; synchronous and pure.
   *
   * @throws SegmentError when the segment is of the wrong shape
   */
  check(segment: Segment): CheckResult
  /**
   * Checks running texts: split into sentences, findings in document positions.
   *
   * @throws SegmentError when the document is of the wrong shape
   */
  checkDocument(document: DocumentPair): DocumentReport
  /**
   * Checks segments as they come, one result a segment, in order; holds one segment at a time.
   *
   * @throws SegmentError naming the index of a segment of the wrong shape
   */
  checkStream(segments: Iterable<Segment> | AsyncIterable<Segment>): AsyncGenerator<CheckResult, void, undefined>
  /** Begins a check by the rules that need many segments (`inconsistent-translation`): observe them all, then finish. */
  corpus(): CorpusCheck
}

/**
 * Makes a checker. Asynchronous because it loads the word data of the languages it needs, and of no other.
 *
 * @throws ConfigError naming the path in the configuration and the mend
 */
export async function createChecker(config: Config): Promise<Checker> {
  const resolved = resolveConfig(config)
  const lexicons = await loadLexicons(resolved.sourceLang, resolved.targetLang)
  const glossary: GlossaryIndex | undefined =
    resolved.glossary.length > 0
      ? await buildGlossary(resolved.glossary, resolved.sourceLang, resolved.targetLang)
      : undefined
  const resources = { lexicons, glossary, dictionary: resolved.dictionary, minConfidence: resolved.minConfidence }
  const words = await corpusResources(resolved)
  const runners: ScopedRunner[] = []
  const corpus: CorpusRunner[] = []
  const skipped: SkippedRule[] = []
  const yields = new Map<string, readonly string[]>()
  const subject = new Subject()
  for (const active of resolved.active) {
    const reason = reasonToSkip(active.rule, resolved, lexicons.target !== undefined)
    if (reason !== undefined) {
      skipped.push({ rule: active.rule.id, reason })
      continue
    }
    if (active.rule.collect && words) corpus.push(new CorpusRunner(active, resources, words))
    if (!active.rule.check) continue
    const runner = new RuleRunner(active, resources, subject)
    runners.push({ runner, scope: active.rule.scope })
    if (active.rule.yieldsTo) yields.set(active.rule.id, active.rule.yieldsTo)
  }
  return new SegmentChecker(resolved, subject, runners, corpus, skipped, yields)
}

/** Loads the word forms of both languages where a corpus rule is on. */
async function corpusResources({ active, sourceLang, targetLang }: ResolvedConfig) {
  if (!active.some(({ rule }) => rule.collect)) return undefined
  const [source, target] = await Promise.all([Morphology.load(sourceLang), Morphology.load(targetLang)])
  return { source, target }
}

interface Coverage {
  readonly rules: readonly string[]
  readonly skipped: readonly SkippedRule[]
}

interface ScopedRunner {
  readonly runner: RuleRunner
  readonly scope: RuleScope
}

/** The rules that look at a text with its source, and those that look at one without. */
interface RunnerSet {
  readonly pair: readonly RuleRunner[]
  readonly target: readonly RuleRunner[]
}

function runnerSet(runners: readonly ScopedRunner[]): RunnerSet {
  const withoutSource = runners.filter(({ scope }) => scope !== 'pair')
  return { pair: runners.map(({ runner }) => runner), target: withoutSource.map(({ runner }) => runner) }
}

class SegmentChecker implements Checker {
  readonly rules: readonly string[]
  readonly #sourceLanguage: Language
  readonly #targetLanguage: Language
  /** Of a segment every rule; of a document the units and the whole have each their own. */
  readonly #onSegment: RunnerSet
  readonly #onUnit: RunnerSet
  readonly #onDocument: RunnerSet
  /** What a segment is told of the rules that looked at it, and, without a source, of those it could not have. */
  readonly #withSource: Coverage
  readonly #withoutSource: Coverage

  constructor(
    readonly config: ResolvedConfig,
    readonly subject: Subject,
    runners: readonly ScopedRunner[],
    readonly corpusRunners: readonly CorpusRunner[],
    readonly skipped: readonly SkippedRule[],
    readonly yields: ReadonlyMap<string, readonly string[]>,
  ) {
    this.#withSource = { rules: runners.map(({ runner }) => runner.id), skipped }
    this.rules = [...new Set([...this.#withSource.rules, ...corpusRunners.map(({ id }) => id)])]
    this.#onSegment = runnerSet(runners)
    this.#onUnit = runnerSet(runners.filter(({ scope }) => scope !== 'document'))
    this.#onDocument = runnerSet(runners.filter(({ scope }) => scope === 'document'))
    this.#withoutSource = {
      rules: this.#onSegment.target.map(({ id }) => id),
      skipped: [
        ...skipped,
        ...runners
          .filter(({ scope }) => scope === 'pair')
          .map(({ runner }) => ({ rule: runner.id, reason: 'no source given' })),
      ],
    }
    this.#sourceLanguage = languageOf(config.sourceLang)
    this.#targetLanguage = languageOf(config.targetLang)
  }

  check(segment: Segment): CheckResult {
    assertSegment(segment)
    return this.#check(segment)
  }

  checkDocument(document: DocumentPair): DocumentReport {
    assertSegment(document)
    const { source, target } = document
    const units = splitDocument(source == null ? undefined : { text: source, language: this.#sourceLanguage.code }, {
      text: target,
      language: this.#targetLanguage.code,
    })
    const findings = this.#inDocument(document, units)
    const score = scoreFindings(findings, countWords(this.#side('target', target).words))
    return {
      ...this.#result(document.id, findings, score, source != null),
      segments: units.map(({ source, target, confidence }) => ({
        ...(source && { source }),
        ...(target && { target }),
        confidence,
      })),
    }
  }

  async *checkStream(
    segments: Iterable<Segment> | AsyncIterable<Segment>,
  ): AsyncGenerator<CheckResult, void, undefined> {
    let index = 0
    for await (const segment of segments) {
      assertSegment(segment, index++)
      yield this.#check(segment)
    }
  }

  corpus(): CorpusCheck {
    return new CorpusChecker(this.corpusRunners, (name, text) => this.#side(name, text))
  }

  #check(segment: Segment): CheckResult {
    const findings: Finding[] = []
    const { target } = this.#run(this.#onSegment, segment, findings)
    return this.#result(
      segment.id,
      settle(findings, this.yields),
      scoreFindings(findings, countWords(target.words)),
      segment.source != null,
    )
  }

  #run(runners: RunnerSet, segment: Segment, findings: Finding[]): { readonly target: Side } {
    // Rows from JSON and databases carry null for what is not there.
    const hasSource = segment.source != null
    const target = this.#side('target', segment.target)
    const source = hasSource ? this.#side('source', segment.source!) : undefined
    const features = source ? target.features | source.features : target.features
    this.subject.set(segment, target, source, findings)
    for (const runner of hasSource ? runners.pair : runners.target) {
      if (runner.features === 0 || (runner.features & features) !== 0) runner.run()
    }
    return { target }
  }

  /** Checks each unit by itself and moves its findings to where they stand in the document; then the document as a whole. */
  #inDocument(document: DocumentPair, units: readonly DocumentUnit[]): Finding[] {
    const findings: Finding[] = []
    for (const unit of units) {
      if (!unit.target) continue
      const target = document.target.slice(unit.target.start, unit.target.end)
      const source = unit.source && document.source!.slice(unit.source.start, unit.source.end)
      const found: Finding[] = []
      this.#run(this.#onUnit, source === undefined ? { target } : { source, target }, found)
      for (const finding of found) findings.push(moved(finding, unit))
    }
    this.#run(this.#onDocument, document, findings)
    return settle(findings, this.yields).sort(byPosition)
  }

  #side(name: 'source' | 'target', text: string): Side {
    return name === 'source'
      ? new Side(name, text, this.#sourceLanguage, this.config.sourceLang)
      : new Side(name, text, this.#targetLanguage, this.config.targetLang)
  }

  #result(id: string | undefined, findings: readonly Finding[], score: MqmScore, hasSource: boolean): CheckResult {
    const { failOn } = this.config
    const failed = failOn !== 'never' && findings.some(({ severity }) => isAtLeast(severity, failOn))
    const { rules, skipped } = hasSource ? this.#withSource : this.#withoutSource
    const verdict = failed ? 'fail' : 'pass'
    return id == null ? { findings, score, verdict, rules, skipped } : { id, findings, score, verdict, rules, skipped }
  }
}

function moved(finding: Finding, unit: DocumentUnit): Finding {
  const offset = (side: 'source' | 'target') => (side === 'target' ? unit.target : unit.source)?.start ?? 0
  const own = offset(finding.side)
  return {
    ...finding,
    start: finding.start + own,
    end: finding.end + own,
    related: finding.related.map(span => ({
      ...span,
      start: span.start + offset(span.side),
      end: span.end + offset(span.side),
    })),
  }
}
