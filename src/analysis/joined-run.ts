/** Signs of a name in a program, a path or a formula. */
const code = /[\\/=<>{}_@#$%|`^+*~&\ufffc]|:.*:/

/** The run without white space around an offset, at most 40 units either way; empty where it is no prose. */
export function joinedRun(prose: string, index: number): string {
  let start = index
  while (start > 0 && index - start < 40 && !/\s/u.test(prose[start - 1]!)) start--
  let end = index + 1
  while (end < prose.length && end - index < 40 && !/\s/u.test(prose[end]!)) end++
  const run = prose.slice(start, end)
  return code.test(run) ? '' : run
}
