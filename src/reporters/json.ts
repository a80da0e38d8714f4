import type { Finding } from '../model/finding.js'
import { LineIndex } from './lines.js'
import type { CreateReporter, FileReport } from './report.js'

/** One JSON object; written as it goes, so that its length needs no memory. */
export const json: CreateReporter = ({ tool }) => ({
  start: () => `{"version":1,"tool":${JSON.stringify(tool)},"files":[`,
  file: (file, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(fileObject(file))}`,
  end: summary => `\n],"summary":${JSON.stringify(summary)}}\n`,
})

/** One result a line. */
export const jsonl: CreateReporter = () => ({
  start: () => '',
  file: file => `${JSON.stringify(fileObject(file))}\n`,
  end: () => '',
})

function fileObject({
  path,
  row,
  id,
  findings,
  score,
  verdict,
  rules,
  skipped,
  known,
  fixed,
  isLate,
  ...file
}: FileReport) {
  return {
    path,
    ...(row !== undefined && { row }),
    ...(id !== undefined && { id }),
    findings: located(file, findings),
    score,
    verdict,
    rules,
    skipped,
    ...(isLate && { isLate }),
    ...(known !== undefined && { known }),
    ...(fixed !== undefined && { fixed }),
  }
}

/** The findings with the lines and columns of their offsets. */
function located({ target, source }: Pick<FileReport, 'target' | 'source'>, findings: readonly Finding[]) {
  if (findings.length === 0) return findings
  const lines = { target: new LineIndex(target), source: new LineIndex(source ?? '') }
  return findings.map(finding => {
    const start = lines[finding.side].positionOf(finding.start)
    const end = lines[finding.side].positionOf(finding.end)
    return { ...finding, ...start, endLine: end.line, endColumn: end.column }
  })
}
