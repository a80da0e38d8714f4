import { applySuggestions, createChecker } from '../../src/index.js'
import { rules } from '../../src/rules/index.js'

export interface Case {
  readonly lang: string
  readonly source?: string
  readonly sourceLang?: string
  readonly target: string
}

const others = rules.filter(({ id }) => !id.startsWith('quote-')).map(({ id }) => [id, 'off'] as const)
const checkers = new Map<string, ReturnType<typeof createChecker>>()

/** The findings of the seven quotation rules together, as `rule: text`. */
export async function findingsOf({ lang, source, sourceLang = 'en', target }: Case) {
  const key = `${sourceLang} ${lang}`
  if (!checkers.has(key))
    checkers.set(key, createChecker({ sourceLang, targetLang: lang, rules: Object.fromEntries(others) }))
  const checker = await checkers.get(key)!
  const segment = source === undefined ? { target } : { source, target }
  return { findings: checker.check(segment).findings, checker, segment }
}

/** `rule: text` of each finding. */
export async function found(given: Case): Promise<string[]> {
  const { findings } = await findingsOf(given)
  return findings.map(({ rule, text }) => `${rule}: ${text}`)
}

/** What is found after the safe suggestions were applied, of the kinds that were mended. */
export async function leftAfterFix(given: Case): Promise<{ fixed: string; left: string[] }> {
  const { findings, checker, segment } = await findingsOf(given)
  const fixed = applySuggestions(given.target, findings)
  const mended = new Set(
    findings
      .filter(({ suggestions }) => suggestions.some(({ safe }) => safe))
      .map(({ rule, messageId }) => `${rule} ${messageId}`),
  )
  const left = checker
    .check({ ...segment, target: fixed })
    .findings.filter(({ rule, messageId }) => mended.has(`${rule} ${messageId}`))
  return { fixed, left: left.map(({ rule, text }) => `${rule}: ${text}`) }
}
