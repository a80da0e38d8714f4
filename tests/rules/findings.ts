import { createChecker } from '../../src/checker/checker.js'
import type { Checker } from '../../src/index.js'
import type { Finding } from '../../src/model/finding.js'
import { rules } from '../../src/rules/index.js'
import type { PresetName } from '../../src/rules/rule.js'

/** Makes checkers with these rules and no others, one a pair of languages (`en-it`). */
export function checkersWith(ids: readonly string[], preset: PresetName = 'recommended') {
  const settings = Object.fromEntries(
    rules.map(({ id }) => [id, ids.includes(id) ? ('on' as const) : ('off' as const)]),
  )
  const made = new Map<string, Promise<Checker>>()
  return (pair: string): Promise<Checker> => {
    const [sourceLang = '', targetLang = ''] = pair.split('-')
    const checker = made.get(pair) ?? createChecker({ sourceLang, targetLang, preset, rules: settings })
    made.set(pair, checker)
    return checker
  }
}

/** Runs a few rules on a pair; gives the ids of those that found something, one a finding. */
export function rulesIn(...ids: readonly string[]) {
  const checkerOf = checkersWith(ids)
  return async (pair: string, source: string, target: string): Promise<readonly string[]> =>
    (await checkerOf(pair)).check({ source, target }).findings.map(({ rule }) => rule)
}

/** Runs one rule alone on a pair; gives the texts found, or with `all` the findings. */
export function findingsIn(rule: string, preset: PresetName = 'recommended') {
  const checkerOf = checkersWith([rule], preset)
  const all = async (pair: string, source: string, target: string): Promise<readonly Finding[]> =>
    (await checkerOf(pair)).check({ source, target }).findings
  const texts = async (pair: string, source: string, target: string) =>
    (await all(pair, source, target)).map(({ text }) => text)
  return Object.assign(texts, { all })
}
