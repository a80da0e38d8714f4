import type { Side } from '../analysis/side.js'
import type { GlossaryIndex } from '../glossary/index.js'
import type { Dictionary, Lexicons } from '../lexicon/index.js'
import type { Finding } from '../model/finding.js'
import type { MqmCategory, Severity } from '../model/mqm.js'
import type { Segment } from '../model/segment.js'
import type { AnyReport, AnyRule, MessageSpec, RuleContext } from '../rules/rule.js'
import type { ActiveRule } from './config.js'
import { fingerprint } from './fingerprint.js'

interface CompiledMessage {
  readonly template: Template
  readonly severity: Severity
  readonly category: MqmCategory
  readonly confidence: number
}

export interface RunnerResources {
  readonly lexicons: Lexicons
  readonly glossary: GlossaryIndex | undefined
  readonly dictionary: Dictionary | undefined
  readonly minConfidence: number
}

/** What is being checked: one object for all the rules of a checker, so that a segment is handed to fifty rules in one go. */
export class Subject {
  segment!: Segment
  target!: Side
  source: Side | undefined
  findings!: Finding[]

  set(segment: Segment, target: Side, source: Side | undefined, findings: Finding[]): void {
    this.segment = segment
    this.target = target
    this.source = source
    this.findings = findings
  }
}

/** One rule, ready to run: it is its own context, so that a segment costs no object a rule. */
export class RuleRunner implements RuleContext {
  readonly id: string
  /** `Feature` bits of which the texts must have one for the rule to be run; 0: it is always run. */
  readonly features: number
  readonly lexicons: Lexicons
  readonly glossary: GlossaryIndex | undefined
  readonly dictionary: Dictionary | undefined
  readonly #rule: AnyRule
  readonly #options: unknown
  readonly #messages = new Map<string, CompiledMessage>()
  readonly #minConfidence: number
  readonly #subject: Subject

  constructor({ rule, severity, options }: ActiveRule, resources: RunnerResources, subject = new Subject()) {
    this.id = rule.id
    this.features = rule.features ?? 0
    this.#rule = rule
    this.#subject = subject
    this.#options = options
    this.lexicons = resources.lexicons
    this.glossary = resources.glossary
    this.dictionary = resources.dictionary
    this.#minConfidence = resources.minConfidence
    for (const [id, spec] of Object.entries<MessageSpec>(rule.messages)) {
      const message = typeof spec === 'string' ? { text: spec } : spec
      this.#messages.set(id, {
        template: parseTemplate(message.text),
        severity: severity ?? message.severity ?? rule.severity,
        category: message.category ?? rule.category,
        confidence: message.confidence ?? 0.8,
      })
    }
  }

  get segment(): Segment {
    return this.#subject.segment
  }

  get target(): Side {
    return this.#subject.target
  }

  get source(): Side | undefined {
    return this.#subject.source
  }

  /** Runs the rule on the subject. */
  run(): void {
    this.#rule.check!(this, this.#options)
  }

  /** The context of a segment, for a corpus rule to observe. */
  on(segment: Segment, target: Side, source: Side | undefined): RuleContext {
    this.#subject.set(segment, target, source, [])
    return this
  }

  /** Makes a finding of what a corpus rule reports once all is seen. */
  reportOn(target: Side, source: Side | undefined, report: AnyReport): Finding | undefined {
    const findings: Finding[] = []
    this.#subject.set({ target: target.text }, target, source, findings)
    this.report(report)
    return findings[0]
  }

  /** A property, so that a rule may take it apart from its context. */
  readonly report = (report: AnyReport): void => {
    const message = this.#messages.get(report.message)
    if (!message) throw new Error(`rule ${this.id} reports “${report.message}”, which is none of its messages`)
    const confidence = report.confidence ?? message.confidence
    if (confidence < this.#minConfidence) return
    const sideName = report.side ?? 'target'
    const { text } = this.#side(sideName)
    const { start, end, data = {} } = report
    this.#subject.findings.push({
      rule: this.id,
      messageId: report.message,
      message: fill(message.template, data),
      category: message.category,
      severity: message.severity,
      // Two decimals: more would pretend to a precision no calibration has.
      confidence: Math.round(confidence * 100) / 100,
      side: sideName,
      start,
      end,
      text: text.slice(start, end),
      related: (report.related ?? []).map(span => {
        const side = span.side ?? 'source'
        return { side, start: span.start, end: span.end, text: this.#side(side).text.slice(span.start, span.end) }
      }),
      suggestions: report.suggestions ?? [],
      data,
      fingerprint: fingerprint(this.id, report.message, text, start, end),
    })
  }

  #side(name: 'source' | 'target'): Side {
    const side = name === 'target' ? this.target : this.source
    if (!side) throw new Error(`rule ${this.id} reports on the source of a segment that has none`)
    return side
  }
}

/** A message in parts: text and the names of data by turns. */
type Template = readonly string[]

function parseTemplate(text: string): Template {
  return text.split(/\{\{(\w+)\}\}/)
}

function fill(template: Template, data: Readonly<Record<string, unknown>>): string {
  let message = template[0]!
  for (let index = 1; index < template.length; index += 2) {
    const value = data[template[index]!]
    message += (Array.isArray(value) ? value.join(', ') : String(value)) + template[index + 1]!
  }
  return message
}

export function byPosition(a: Finding, b: Finding): number {
  return (
    (a.side === b.side ? 0 : a.side === 'target' ? -1 : 1) ||
    a.start - b.start ||
    a.end - b.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.messageId < b.messageId ? -1 : a.messageId > b.messageId ? 1 : 0)
  )
}

/** Drops the findings of rules that yield to another rule's finding at the same place. */
export function settle(findings: Finding[], yields: ReadonlyMap<string, readonly string[]>): Finding[] {
  if (findings.length < 2) return findings
  const byRule = new Map<string, RuleFindings>()
  for (const finding of findings) {
    const same = byRule.get(finding.rule)
    if (same) same.findings.push(finding)
    else byRule.set(finding.rule, { findings: [finding], reach: undefined })
  }
  const kept = findings.filter(finding => {
    const betters = yields.get(finding.rule)
    return !betters?.some(rule => byRule.has(rule) && isSettledBy(finding, byRule.get(rule)!))
  })
  return kept.sort(byPosition)
}

interface RuleFindings {
  readonly findings: Finding[]
  /** How far the findings up to each reach, once they are sorted by their start: what lets a text of many be settled in no time. */
  reach: number[] | undefined
}

function isSettledBy(finding: Finding, others: RuleFindings): boolean {
  if (others.findings.length <= 8) return others.findings.some(other => isSamePlace(finding, other))
  if (finding.start === finding.end && finding.related.length > 0)
    return others.findings.some(other => isSamePlace(finding, other))
  if (!others.reach) {
    others.findings.sort((a, b) => a.start - b.start)
    let furthest = -1
    others.reach = others.findings.map(({ end }) => (furthest = Math.max(furthest, end)))
  }
  let low = 0
  let high = others.findings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (others.findings[middle]!.start <= finding.end) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= 0 && others.reach[index]! >= finding.start; index--) {
    if (touches(finding, others.findings[index]!)) return true
  }
  return false
}

function isSamePlace(finding: Finding, other: Finding): boolean {
  return touches(finding, other) || isPartOf(finding, other)
}

/** A number lost with a sentence: nothing stands for it in the target, and its counterpart lies in what the other finding is about. */
function isPartOf(finding: Finding, other: Finding): boolean {
  if (finding.start !== finding.end || finding.related.length === 0) return false
  return finding.related.every(span =>
    other.related.some(around => around.side === span.side && around.start <= span.start && span.end <= around.end),
  )
}

function touches(a: Finding, b: Finding): boolean {
  if (a.side !== b.side) return false
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end
  return a.start < b.end && b.start < a.end
}
