import { diffWordsWithSpace } from 'diff'
import type { Finding, Suggestion } from '../model/finding.js'
import { type Severity, severities } from '../model/mqm.js'
import { contains } from '../model/span.js'
import { type Excerpt, excerptOf } from './excerpt.js'
import { LineIndex } from './lines.js'
import { printable, visible } from './printable.js'
import type { Colors, CreateReporter, FileReport, SkippedSummary, Summary } from './report.js'

const plain: Colors = (() => {
  const same = (text: string) => text
  return { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same, blue: same }
})()

/** For people at a terminal: each finding with its line, the span underlined, the cure and the counterpart. */
export const pretty: CreateReporter = ({ colors = plain, width = 100 }) => ({
  start: () => '',
  file: file => fileText(file, colors, width),
  end: summary => summaryText(summary, colors),
})

interface Sides {
  readonly target: LineIndex
  readonly source: LineIndex | undefined
}

function fileText(file: FileReport, colors: Colors, width: number): string {
  if (file.findings.length === 0 && file.fixed === undefined) return ''
  const sides: Sides = {
    target: new LineIndex(file.target),
    source: file.source === undefined ? undefined : new LineIndex(file.source),
  }
  const findings = file.findings.map(finding => findingText(file, finding, sides, colors, width)).join('\n')
  return file.fixed === undefined ? `${findings}\n` : `${findings}\n${changes(file, file.fixed, colors)}`
}

function findingText(file: FileReport, finding: Finding, sides: Sides, colors: Colors, width: number): string {
  const lines = (finding.side === 'target' ? sides.target : sides.source) ?? sides.target
  const gutter = ' '.repeat(String(lines.positionOf(finding.start).line).length)
  const excerpt = excerptOf(lines, finding, width - gutter.length - 5)
  const color = severityColor(finding.severity, colors)
  const head = `${colors.bold(location(file, finding, excerpt))} ${color(finding.severity)} ${colors.cyan(printable(finding.rule))}: ${printable(finding.message)}`
  const notes = [
    ...suggestionNote(finding.suggestions),
    ...counterpart(file, finding, sides, width - gutter.length - 5),
  ].map(note => `  ${gutter} ${colors.dim('=')} ${note}`)
  return `${[head, ...marked(excerpt, String(excerpt.line), colors, color), ...notes].join('\n')}\n`
}

function location(file: FileReport, finding: Finding, { line, column }: Excerpt): string {
  const path = finding.side === 'source' && file.sourcePath !== undefined ? file.sourcePath : file.path
  if (file.row === undefined) return `${printable(path)}:${line}:${column}`
  const id = file.id === undefined ? '' : ` [${printable(String(file.id))}]`
  return `${printable(path)}:${file.row}${id} ${finding.side}:${line}:${column}`
}

function marked(excerpt: Excerpt, label: string, colors: Colors, color: (text: string) => string): string[] {
  const bar = colors.dim('│')
  return [
    `  ${colors.dim(label)} ${bar} ${excerpt.text}`,
    `  ${' '.repeat(label.length)} ${bar} ${' '.repeat(excerpt.indent)}${color('^'.repeat(excerpt.width))}`,
  ]
}

/** More suggestions than these are in the JSON report. */
const mostSuggestions = 3

function suggestionNote(suggestions: readonly Suggestion[]): string[] {
  if (suggestions.length === 0) return []
  const listed = suggestions.slice(0, mostSuggestions).map(({ replacement, safe, note }) => {
    const what = replacement === '' ? 'nothing' : `“${visible(replacement)}”`
    return `${what}${safe ? ' (safe)' : ''}${note ? ` (${printable(note)})` : ''}`
  })
  return [`write ${listed.join(' or ')}`]
}

/** What stands for the finding on the other side: the span the rule names, else the sentence aligned with it. */
function counterpart(file: FileReport, finding: Finding, sides: Sides, width: number): string[] {
  const notes: string[] = []
  for (const span of finding.related) {
    const lines = span.side === 'target' ? sides.target : sides.source
    if (!lines) continue
    const { line, column } = lines.positionOf(span.start)
    const text = span.text === '' ? 'here something is missing' : `“${visible(crop(span.text, width - 24))}”`
    notes.push(`${span.side} ${line}:${column} ${text}`)
  }
  if (notes.length > 0 || finding.side === 'source' || !sides.source) return notes
  const aligned = file.segments
    ? file.segments.find(({ target, confidence }) => target && confidence > 0.5 && contains(target, finding))?.source
    : { start: 0, end: sides.source.text.length }
  if (!aligned || aligned.end === aligned.start) return notes
  const { line, column } = sides.source.positionOf(aligned.start)
  const sentence = sides.source.text.slice(aligned.start, aligned.end)
  return [`source ${line}:${column} ${visible(crop(sentence, width - 16))}`]
}

function crop(text: string, width: number): string {
  const characters = Array.from(text.slice(0, 2 * width))
  return characters.length > width || text.length > 2 * width ? `${characters.slice(0, width - 1).join('')}…` : text
}

/** The lines that the safe suggestions change, word by word: `[-old-]{+new+}`. */
function changes(file: FileReport, fixed: string, colors: Colors): string {
  const lines: string[] = []
  const before = file.target.split('\n')
  const after = fixed.split('\n')
  // A suggestion that joins or splits lines leaves no pairs of lines: then the text is compared as one.
  const pairs =
    before.length === after.length
      ? before.map((line, index) => [line, after[index]!] as const)
      : [[file.target, fixed] as const]
  pairs.forEach(([old, now], index) => {
    if (old !== now) lines.push(`${colors.bold(`${printable(file.path)}:${index + 1}`)} ${wordDiff(old, now, colors)}`)
  })
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`
}

function wordDiff(before: string, after: string, colors: Colors): string {
  return diffWordsWithSpace(before, after)
    .map(({ value, added, removed }) => {
      const text = visible(value.replaceAll('\r', ''))
      if (added) return colors.green(`{+${text}+}`)
      return removed ? colors.red(`[-${text}-]`) : text
    })
    .join('')
}

function summaryText({ files, findings, score, fixable, known, skipped }: Summary, colors: Colors): string {
  if (files === 0) return 'Nothing was checked\n'
  const counted = severities.filter(severity => score.counts[severity] > 0)
  const bySeverity = counted.map(severity => `${score.counts[severity]} ${severity}`).join(', ')
  const lines = [
    findings === 0
      ? colors.green(`No findings in ${count(files, 'text')}, ${count(score.words, 'word')}`)
      : `${colors.bold(count(findings, 'finding'))} (${bySeverity}) in ${count(files, 'text')}, ${count(score.words, 'word')}`,
    `MQM score ${score.quality.toFixed(1)} of 100: ${score.penalty} penalty points, ${score.perThousandWords.toFixed(1)} per 1,000 words`,
  ]
  if (known > 0) lines.push(`${count(known, 'finding')} of the baseline not shown`)
  if (fixable > 0) lines.push(`${count(fixable, 'finding')} can be mended by --fix`)
  for (const [reason, rules] of skippedByReason(skipped, files)) {
    lines.push(colors.dim(`Not checked: ${rules.join(', ')} (${reason})`))
  }
  return `${lines.join('\n')}\n`
}

function skippedByReason(skipped: readonly SkippedSummary[], files: number): Map<string, string[]> {
  const byReason = new Map<string, string[]>()
  for (const { rule, reason, files: times } of skipped) {
    const key = printable(times === files ? reason : `${reason}, in ${times} of ${files} texts`)
    byReason.set(key, [...(byReason.get(key) ?? []), printable(rule)])
  }
  return byReason
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === 'minor') return colors.yellow
  return severity === 'neutral' ? colors.blue : colors.red
}
