import { scoreFindings } from '../../src/model/mqm.js'
import type { FileReport } from '../../src/reporters/index.js'

type Given = Partial<FileReport['findings'][number]> & { readonly start: number; readonly end: number }

/** A report on a text with findings at the places given. */
export function reportOn(target: string, given: readonly Given[], more: Partial<FileReport> = {}): FileReport {
  const findings = given.map(finding => {
    const text = (finding.side === 'source' ? (more.source ?? '') : target).slice(finding.start, finding.end)
    return {
      rule: 'some-rule',
      messageId: 'wrong',
      message: `“${text}” is wrong`,
      category: 'accuracy/untranslated',
      severity: 'major',
      confidence: 0.9,
      side: 'target',
      text,
      related: [],
      suggestions: [],
      data: {},
      fingerprint: `f${finding.start}`,
      ...finding,
    } as const
  })
  return {
    path: 'text.it.txt',
    target,
    findings,
    score: scoreFindings(findings, 100),
    verdict: findings.length > 0 ? 'fail' : 'pass',
    rules: ['some-rule'],
    skipped: [],
    ...more,
  }
}

export const tool = { name: 'bilint', version: '1.2.3' }
