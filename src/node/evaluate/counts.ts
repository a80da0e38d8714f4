import type { Finding } from '../../model/finding.js'
import { type MqmCategory, severityMultiplier } from '../../model/mqm.js'
import { closeness, isOfKind } from './match.js'
import type { Label } from './rows.js'

/** What a rule said and what it should have said. */
export interface RuleCounts {
  /** On rows with labels. */
  said: number
  right: number
  exact: number
  /** On rows without labels. */
  saidOnClean: number
  labels: number
  found: number
  foundExactly: number
}

export interface ContrastCounts {
  rows: number
  flagged: number
  silent: number
  ranked: number
}

/** Findings of one tenth of confidence: how many were said, the sum of their confidence, how many were right. */
export interface Bin {
  said: number
  right: number
  confidence: number
  saidOnClean: number
  confidenceOnClean: number
}

export interface KnownRule {
  readonly id: string
  readonly categories: readonly MqmCategory[]
}

export const binCount = 10

/** Everything counted over one file, or over several added up. */
export class Counts {
  rows = 0
  labelledRows = 0
  cleanRows = 0
  findings = 0
  /** All rules together: a label is counted once, whichever rules could find it. */
  readonly all = noCounts()
  readonly rules = new Map<string, RuleCounts>()
  readonly contrast = new Map<string, ContrastCounts>()
  readonly bins: Bin[] = Array.from({ length: binCount }, () => ({
    said: 0,
    right: 0,
    confidence: 0,
    saidOnClean: 0,
    confidenceOnClean: 0,
  }))

  addLabelled(findings: readonly Finding[], labels: readonly Label[], rules: readonly KnownRule[]): void {
    this.rows++
    this.findings += findings.length
    if (labels.length === 0) {
      this.cleanRows++
      this.all.saidOnClean += findings.length
      for (const { rule, confidence } of findings) {
        this.#of(rule).saidOnClean++
        const bin = this.#bin(confidence)
        bin.saidOnClean++
        bin.confidenceOnClean += confidence
      }
      return
    }
    this.labelledRows++
    for (const finding of findings) this.#addFinding(finding, labels)
    for (const label of labels) {
      this.#addLabel(this.all, label, rules, findings)
      for (const rule of rules) this.#addLabel(this.#of(rule.id), label, [rule], findings)
    }
  }

  addContrast(good: readonly Finding[], incorrect: readonly Finding[], phenomena: readonly string[]): void {
    this.rows++
    this.findings += incorrect.length
    for (const phenomenon of phenomena) {
      const counts = this.contrast.get(phenomenon) ?? { rows: 0, flagged: 0, silent: 0, ranked: 0 }
      counts.rows++
      if (incorrect.length > 0) counts.flagged++
      if (good.length === 0) counts.silent++
      if (weight(incorrect) > weight(good)) counts.ranked++
      this.contrast.set(phenomenon, counts)
    }
  }

  /** Adds the counts of a file. Its clean rows count against precision only where it has labels at all. */
  merge(other: Counts): void {
    this.rows += other.rows
    this.labelledRows += other.labelledRows
    this.cleanRows += other.cleanRows
    this.findings += other.findings
    addUp(this.all, other.all)
    for (const [rule, counts] of other.rules) addUp(this.#of(rule), counts)
    for (const [phenomenon, counts] of other.contrast) {
      const own = this.contrast.get(phenomenon) ?? { rows: 0, flagged: 0, silent: 0, ranked: 0 }
      addUp(own, counts)
      this.contrast.set(phenomenon, own)
    }
    for (const [index, bin] of other.bins.entries()) addUp(this.bins[index]!, bin)
  }

  /** Moves what was said on clean rows to where it counts as wrong: for a file whose rows were all judged. */
  settle(): void {
    if (this.labelledRows === 0) return
    for (const counts of [this.all, ...this.rules.values()]) counts.said += counts.saidOnClean
    for (const bin of this.bins) {
      bin.said += bin.saidOnClean
      bin.confidence += bin.confidenceOnClean
    }
  }

  toJSON(): unknown {
    return { ...this, rules: Object.fromEntries(this.rules), contrast: Object.fromEntries(this.contrast) }
  }

  #addFinding(finding: Finding, labels: readonly Label[]): void {
    const bin = this.#bin(finding.confidence)
    bin.said++
    bin.confidence += finding.confidence
    const matches = labels
      .filter(label => isOfKind(label, finding.rule, finding.category))
      .map(label => closeness(finding, label))
    const isRight = matches.some(Boolean)
    if (isRight) bin.right++
    for (const counts of [this.all, this.#of(finding.rule)]) {
      counts.said++
      if (isRight) counts.right++
      if (matches.includes('exact')) counts.exact++
    }
  }

  /** Counts a label for the rules that could find it; where none could, it says nothing about them. */
  #addLabel(counts: RuleCounts, label: Label, rules: readonly KnownRule[], findings: readonly Finding[]): void {
    const able = rules.filter(({ id, categories }) => categories.some(category => isOfKind(label, id, category)))
    if (able.length === 0) return
    const matches = findings
      .filter(({ rule, category }) => able.some(({ id }) => id === rule) && isOfKind(label, rule, category))
      .map(finding => closeness(finding, label))
    const isFound = matches.some(Boolean)
    if (label.isOptional && !isFound) return
    counts.labels++
    if (isFound) counts.found++
    if (matches.includes('exact')) counts.foundExactly++
  }

  #of(rule: string): RuleCounts {
    let counts = this.rules.get(rule)
    if (!counts) {
      counts = noCounts()
      this.rules.set(rule, counts)
    }
    return counts
  }

  #bin(confidence: number): Bin {
    return this.bins[Math.min(binCount - 1, Math.floor(confidence * binCount))]!
  }
}

function noCounts(): RuleCounts {
  return { said: 0, right: 0, exact: 0, saidOnClean: 0, labels: 0, found: 0, foundExactly: 0 }
}

/** How bad the findings make a text: their severities, weighed by how sure they are. */
function weight(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity, confidence }) => sum + (severityMultiplier[severity] + 0.1) * confidence, 0)
}

function addUp<T extends object>(into: T, from: T): void {
  for (const key of Object.keys(from) as (keyof T)[]) {
    into[key] = ((into[key] as number) + (from[key] as number)) as T[keyof T]
  }
}
