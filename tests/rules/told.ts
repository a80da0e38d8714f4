import { test } from 'vitest'
import { applySuggestions } from '../../src/checker/suggestions.js'
import { checkersWith } from './findings.js'

/** Runs one rule alone on a pair (`en-it`), or on a target alone; tells the message and the text of each finding. */
export function telling(rule: string) {
  const checkerOf = checkersWith([rule])
  const check = async (pair: string, source: string | undefined, target: string) =>
    (await checkerOf(pair)).check(source === undefined ? { target } : { source, target }).findings
  return {
    told: async (pair: string, source: string | undefined, target: string) =>
      (await check(pair, source, target)).map(({ messageId, text }) => [messageId, text]),
    fixed: async (pair: string, source: string | undefined, target: string) =>
      applySuggestions(target, await check(pair, source, target)),
    check,
  }
}

/** Texts that have brought down a pattern or a loop before. */
const oddTexts: readonly string[] = [
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

/** A rule stands every odd text on either side, and on both. */
export function oddTextsDoNoHarm(check: ReturnType<typeof telling>['check']): void {
  test.each(oddTexts)('odd texts do no harm', async text => {
    await check('en-it', text, text)
    await check('en-it', 'The shop opens at nine on Sunday and closes late.', text)
    await check('en-it', text, 'Il negozio apre alle nove di domenica e chiude tardi.')
  })
}
