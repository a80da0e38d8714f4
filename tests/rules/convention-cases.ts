import { applySuggestions, createChecker, type Finding } from '../../src/index.js'
import { rules } from '../../src/rules/index.js'
import type { AnyRule, PresetName } from '../../src/rules/rule.js'

const checkers = new Map<string, ReturnType<typeof createChecker>>()

function checkerOf(rule: AnyRule, targetLang: string, preset: PresetName, sourceLang: string) {
  const key = [rule.id, targetLang, preset, sourceLang].join()
  let checker = checkers.get(key)
  if (!checker) {
    const off = Object.fromEntries(rules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, 'off'] as const))
    checker = createChecker({ sourceLang, targetLang, preset, rules: off })
    checkers.set(key, checker)
  }
  return checker
}

export interface Given {
  readonly source?: string | undefined
  readonly preset?: PresetName
  readonly sourceLang?: string
}

/** The findings of one rule on one target. */
export async function findingsOf(
  rule: AnyRule,
  targetLang: string,
  target: string,
  { source, preset = 'recommended', sourceLang = 'en' }: Given = {},
): Promise<readonly Finding[]> {
  const checker = await checkerOf(rule, targetLang, preset, sourceLang)
  return checker.check(source === undefined ? { target } : { source, target }).findings
}

/** The texts found, `message: text`. */
export async function textsOf(rule: AnyRule, targetLang: string, target: string, given: Given = {}): Promise<string[]> {
  return (await findingsOf(rule, targetLang, target, given)).map(({ messageId, text }) => `${messageId}: ${text}`)
}

/** The target after its safe suggestions; fails if the rule would mend it again. */
export async function fixedOf(rule: AnyRule, targetLang: string, target: string, given: Given = {}): Promise<string> {
  const findings = await findingsOf(rule, targetLang, target, given)
  const fixed = applySuggestions(target, findings)
  const again = await findingsOf(rule, targetLang, fixed, given)
  const left = again.filter(({ suggestions }) => suggestions.some(({ safe }) => safe))
  if (left.length > 0) throw new Error(`after the fix “${fixed}” is still found: ${left.map(({ text }) => text)}`)
  return fixed
}
