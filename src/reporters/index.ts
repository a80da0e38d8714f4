/** `bilint/reporters`: results into text; pure functions, browser-safe. One line a reporter. */

import { json, jsonl } from './json.js'
import { pretty } from './pretty.js'
import type { CreateReporter } from './report.js'

export { type Excerpt, excerptOf } from './excerpt.js'
export { LineIndex, type Position } from './lines.js'
export { printable, visible } from './printable.js'
export type { Colors, CreateReporter, FileReport, Reporter, ReportOptions, SkippedSummary, Summary } from './report.js'
export { render, Tally } from './report.js'
export { rulePage } from './rule-page.js'
export { table } from './table.js'
export { displayWidth } from './width.js'

export const reporters: Readonly<Record<string, CreateReporter>> = { pretty, json, jsonl }
