import { applySuggestions } from '../../src/checker/suggestions.js'
import { type Checker, createChecker } from '../../src/index.js'
import { rules } from '../../src/rules/index.js'

/** Runs one rule alone on a pair (`en-it`), or on a target alone; tells the message and the text of each finding. */
export function telling(rule: string) {
  const off = Object.fromEntries(rules.filter(({ id }) => id !== rule).map(({ id }) => [id, 'off' as const]))
  const checkers = new Map<string, Promise<Checker>>()
  const check = async (pair: string, source: string | undefined, target: string) => {
    const [sourceLang = '', targetLang = ''] = pair.split('-')
    const checker = checkers.get(pair) ?? createChecker({ sourceLang, targetLang, rules: { ...off, [rule]: 'on' } })
    checkers.set(pair, checker)
    return (await checker).check(source === undefined ? { target } : { source, target }).findings
  }
  return {
    told: async (pair: string, source: string | undefined, target: string) =>
      (await check(pair, source, target)).map(({ messageId, text }) => [messageId, text]),
    fixed: async (pair: string, source: string | undefined, target: string) =>
      applySuggestions(target, await check(pair, source, target)),
    check,
  }
}

/** Texts that have brought down a pattern or a loop before. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a\udc00b \ud83d',
  '\ufffc\ufffd',
  'a'.repeat(300_000),
  'ab'.repeat(150_000),
  'ab '.repeat(60_000),
  '字'.repeat(100_000),
  '. '.repeat(100_000),
  '('.repeat(100_000),
  '▁'.repeat(100_000),
  '\n'.repeat(100_000),
  '<think>'.repeat(20_000),
  '```\n'.repeat(30_000),
  '**a'.repeat(60_000),
]
