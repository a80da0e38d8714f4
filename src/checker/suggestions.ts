import type { Finding } from '../model/finding.js'

type Fixable = Pick<Finding, 'side' | 'start' | 'end' | 'suggestions'>

/**
 * Applies the safe suggestions to the target: the best safe one of each finding, from left to right; a finding that overlaps one
 * already applied is left for the next run.
 *
 * @param target the text the findings were made on
 * @param options.all also apply suggestions that are not safe (the best of each finding)
 */
export function applySuggestions(
  target: string,
  findings: readonly Fixable[],
  options: { readonly all?: boolean } = {},
): string {
  const edits = findings
    .filter(finding => finding.side === 'target')
    .map(({ start, end, suggestions }) => ({
      start,
      end,
      suggestion: options.all ? suggestions[0] : suggestions.find(({ safe }) => safe),
    }))
    .filter(({ suggestion }) => suggestion !== undefined)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let fixed = ''
  let last = 0
  let insertedAt = -1
  for (const { start, end, suggestion } of edits) {
    // Two insertions at one place would depend on their order.
    if (start < last || (start === end && start === insertedAt)) continue
    fixed += target.slice(last, start) + suggestion!.replacement
    last = end
    insertedAt = start === end ? start : -1
  }
  return fixed + target.slice(last)
}
