import { createChecker } from '../../src/checker/checker.js'
import type { Finding } from '../../src/model/finding.js'
import { rules } from '../../src/rules/index.js'
import type { PresetName } from '../../src/rules/rule.js'

/** Runs one rule alone on a pair (`en-it`); gives the texts found, or with `all` the findings. */
export function findingsIn(rule: string, preset: PresetName = 'recommended') {
  const off = Object.fromEntries(rules.filter(({ id }) => id !== rule).map(({ id }) => [id, 'off' as const]))
  const checkers = new Map<string, ReturnType<typeof createChecker>>()
  const all = async (pair: string, source: string, target: string): Promise<readonly Finding[]> => {
    const [sourceLang = '', targetLang = ''] = pair.split('-')
    let checker = checkers.get(pair)
    if (!checker) {
      checker = createChecker({ sourceLang, targetLang, preset, rules: { ...off, [rule]: 'on' } })
      checkers.set(pair, checker)
    }
    return (await checker).check({ source, target }).findings
  }
  const texts = async (pair: string, source: string, target: string) =>
    (await all(pair, source, target)).map(({ text }) => text)
  return Object.assign(texts, { all })
}
