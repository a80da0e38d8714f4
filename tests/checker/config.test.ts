import { describe, expect, test } from 'vitest'
import { object } from 'zod/mini'
import { ConfigError, createChecker, defineRule, SegmentError } from '../../src/index.js'

const wrong = async (config: unknown) => {
  const error = await createChecker(config as never).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ConfigError)
  return error as ConfigError
}

describe('a wrong configuration names the path and the mend', () => {
  test.each([
    [{}, 'targetLang', /is missing/],
    [{ targetLang: 'italian language' }, 'targetLang', /BCP 47/],
    [{ targetLang: 'it', preset: 'loud' }, 'preset', /"recommended", "strict"/],
    [{ targetLang: 'it', rules: { 'foreign-wrod': 'off' } }, 'rules.foreign-wrod', /did you mean “foreign-word”/],
    [{ targetLang: 'it', rules: { 'foreign-word': 'loud' } }, 'rules.foreign-word', /\[severity, \{ options \}\]/],
    [
      { targetLang: 'it', rules: { 'foreign-word': ['minor', { allow: 'chief' }] } },
      'rules.foreign-word.1.allow',
      /array/,
    ],
    [{ targetLang: 'it', presett: 'strict' }, '', /did you mean “preset”/],
    [{ targetLang: 'it', plugins: [{}] }, 'plugins.0', /defineRule/],
  ])('%j', async (config, path, message) => {
    const error = await wrong(config)
    expect(error.path).toBe(path)
    expect(error.message).toMatch(message)
    expect(error.message).not.toContain('\n')
  })

  test('a plug-in may not take the id of a shipped rule', async () => {
    const taken = defineRule({
      id: 'foreign-word',
      category: 'style/awkward',
      severity: 'minor',
      scope: 'target',
      options: object({}),
      messages: { x: 'x' },
      docs: { what: '', why: '', fix: '' },
      examples: [{ targetLang: 'it', target: '' }],
      check() {},
    })
    expect((await wrong({ targetLang: 'it', plugins: [taken] })).message).toMatch(/is taken/)
  })
})

describe('a wrong segment names itself', () => {
  test.each([
    [null, /null/],
    [{ source: 'x' }, /target of type undefined/],
    [{ id: 'a1', target: 5 }, /segment “a1”.*number/],
    [{ target: 'x', source: [] }, /source of type array/],
  ])('%j', async (segment, message) => {
    const checker = await createChecker({ targetLang: 'it' })
    expect(() => checker.check(segment as never)).toThrow(SegmentError)
    expect(() => checker.check(segment as never)).toThrow(message)
  })

  test('in a stream, by its index; what came before it is not lost', async () => {
    const checker = await createChecker({ targetLang: 'it' })
    const seen: string[] = []
    const run = async () => {
      for await (const { id } of checker.checkStream([{ id: 'a', target: 'Bene.' }, { target: 1 } as never]))
        seen.push(id!)
    }
    await expect(run()).rejects.toThrow(/segment 1/)
    expect(seen).toEqual(['a'])
  })
})
