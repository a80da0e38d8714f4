import { excerptOf } from '../../reporters/excerpt.js'
import { LineIndex } from '../../reporters/lines.js'
import { printable } from '../../reporters/printable.js'
import { table } from '../../reporters/table.js'
import { binCount, type Counts } from './counts.js'
import type { Evaluation, ListedFinding } from './evaluate.js'

/** An evaluation as tables, for reading. */
export function evaluationReport({ files, total, listed }: Evaluation): string {
  if (files.length === 0) return 'No rows were read\n'
  return [
    filesTable(files, total),
    ruleTable(total),
    ...(total.contrast.size > 0 ? [contrastTable(total)] : []),
    ...(total.labelledRows > 0 ? [calibrationTable(total)] : []),
    ...listed.map(listedText),
  ].join('\n')
}

function filesTable(files: Evaluation['files'], total: Counts): string {
  const row = (name: string, counts: Counts) => [
    name,
    counts.rows,
    counts.cleanRows,
    counts.findings,
    perThousand(counts.all.saidOnClean, counts.cleanRows),
    ...scores(counts.all.right, counts.all.said, counts.all.found, counts.all.labels),
  ]
  const rows = files.map(({ path, counts }) => row(printable(path), counts))
  return table(
    ['file', 'rows', 'without labels', 'findings', 'per 1,000 of those', 'precision', 'recall', 'F1'],
    files.length > 1 ? [...rows, row('all', total)] : rows,
  )
}

function ruleTable(total: Counts): string {
  const rows = [...total.rules]
    .filter(([, { said, saidOnClean, labels }]) => said + saidOnClean + labels > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, counts]) => [
      rule,
      counts.saidOnClean,
      perThousand(counts.saidOnClean, total.cleanRows),
      total.labelledRows > 0 ? counts.said : '–',
      ...scores(counts.right, counts.said, counts.found, counts.labels),
      ...scores(counts.exact, counts.said, counts.foundExactly, counts.labels).slice(2),
    ])
  return table(['rule', 'without labels', 'per 1,000', 'judged', 'precision', 'recall', 'F1', 'exact F1'], rows)
}

function contrastTable(total: Counts): string {
  const rows = [...total.contrast]
    .sort(([, a], [, b]) => b.rows - a.rows)
    .map(([phenomenon, { rows, flagged, silent, ranked }]) => [
      printable(phenomenon),
      rows,
      share(flagged, rows),
      share(silent, rows),
      share(ranked, rows),
    ])
  return table(['phenomenon', 'rows', 'flagged on incorrect', 'silent on good', 'ranked right'], rows)
}

function calibrationTable(total: Counts): string {
  const rows = total.bins.flatMap(({ said, right, confidence }, index) =>
    said === 0
      ? []
      : [[`${index / binCount} to ${(index + 1) / binCount}`, said, share(confidence, said), share(right, said)]],
  )
  return table(['confidence', 'findings', 'said', 'right'], rows)
}

function listedText({ path, line, source, target, finding }: ListedFinding): string {
  const lines = new LineIndex(finding.side === 'target' ? target : (source ?? ''))
  const { text, indent, width } = excerptOf(lines, finding, 140)
  const best = finding.suggestions[0]?.replacement
  return [
    `${printable(path)}:${line} ${finding.rule} ${finding.confidence.toFixed(2)} ${printable(finding.message)}`,
    `  ${text}`,
    `  ${' '.repeat(indent)}${'^'.repeat(width)}${best === undefined ? '' : ` “${printable(best)}”`}`,
    ...(source === undefined ? [] : [`  ${printable(source.slice(0, 200))}`]),
    '',
  ].join('\n')
}

/** Precision, recall and F1; a dash where there is nothing to measure by. */
function scores(right: number, said: number, found: number, labels: number): [string, string, string] {
  if (labels === 0) return ['–', '–', '–']
  const precision = said === 0 ? 0 : right / said
  const recall = found / labels
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return [said === 0 ? '–' : precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)]
}

function perThousand(findings: number, rows: number): string {
  return rows === 0 ? '–' : ((1000 * findings) / rows).toFixed(1)
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}
