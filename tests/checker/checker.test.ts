import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { applySuggestions, type Checker, createChecker, defineRule, rules } from '../../src/index.js'
import { Feature } from '../../src/text/characters.js'

const shout = defineRule({
  id: 'shout',
  category: 'style/register',
  severity: 'minor',
  scope: 'target',
  options: z.object({ mark: z._default(z.string(), '!') }),
  messages: { shouts: 'Shouting “{{mark}}”', whispers: { text: 'Whispering', severity: 'neutral', confidence: 0.2 } },
  docs: { what: 'Finds shouting.', why: 'It is loud.', fix: 'Calm down.' },
  examples: [{ targetLang: 'it', target: 'Ciao!', finds: ['!'] }],
  check({ target, report }, { mark }) {
    for (let at = target.text.indexOf(mark); at >= 0; at = target.text.indexOf(mark, at + 1)) {
      report({
        message: 'shouts',
        start: at,
        end: at + 1,
        data: { mark },
        suggestions: [{ replacement: '.', safe: true }],
      })
    }
    if (target.text.includes('psst')) report({ message: 'whispers', start: 0, end: 0 })
  },
})

const compare = defineRule({
  id: 'compare',
  category: 'accuracy/omission',
  severity: 'critical',
  scope: 'pair',
  options: z.object({}),
  yieldsTo: ['shout'],
  messages: { differs: 'The source ends in “{{mark}}”' },
  docs: { what: 'Compares ends.', why: 'Why not.', fix: 'Add it.' },
  examples: [{ targetLang: 'it', source: 'Hi?', target: 'Ciao', finds: [''] }],
  check({ source, target, report }) {
    if (!source.text.endsWith('?') || target.text.endsWith('?')) return
    const end = source.text.length
    report({
      message: 'differs',
      start: target.text.length - 1,
      end: target.text.length,
      data: { mark: '?' },
      related: [{ start: end - 1, end }],
    })
  },
})

/** The shipped rules would speak of the test sentences too. */
const quiet = Object.fromEntries(
  rules.filter(({ id }) => id !== 'foreign-word' && id !== 'agreement').map(({ id }) => [id, 'off'] as const),
)

describe('a checker', () => {
  let checker: Checker
  beforeAll(async () => {
    checker = await createChecker({ targetLang: 'it', plugins: [shout, compare], rules: quiet })
  })

  test('runs plug-ins beside its own rules and says which', () => {
    expect(checker.rules).toContain('foreign-word')
    expect(checker.rules).toContain('shout')
  })

  test('makes whole findings', () => {
    const { findings, score, verdict, id } = checker.check({ id: '7', target: 'Ciao! Come stai' })
    expect(id).toBe('7')
    expect(findings).toMatchObject([
      {
        rule: 'shout',
        messageId: 'shouts',
        message: 'Shouting “!”',
        category: 'style/register',
        severity: 'minor',
        confidence: 0.8,
        side: 'target',
        start: 4,
        end: 5,
        text: '!',
        related: [],
        suggestions: [{ replacement: '.', safe: true }],
      },
    ])
    expect(score).toMatchObject({ penalty: 1, words: 3, counts: { minor: 1 } })
    expect(verdict).toBe('pass')
  })

  test('a pair rule needs the source, and the result says so', () => {
    const alone = checker.check({ target: 'Ciao' })
    expect(alone.rules).not.toContain('compare')
    expect(alone.skipped).toContainEqual({ rule: 'compare', reason: 'no source given' })
    const pair = checker.check({ source: 'Hi?', target: 'Ciao' })
    expect(pair.findings[0]).toMatchObject({ rule: 'compare', related: [{ side: 'source', text: '?' }] })
    expect(pair.verdict).toBe('fail')
  })

  test('null is the same as no source', () => {
    expect(checker.check({ source: null as never, target: 'Ciao' }).skipped).toContainEqual({
      rule: 'compare',
      reason: 'no source given',
    })
  })

  test('a rule yields where another has found the same place', () => {
    expect(checker.check({ source: 'Hi?', target: 'Ciao!' }).findings.map(({ rule }) => rule)).toEqual(['shout'])
  })

  test('confidence below the preset’s floor is not said, but strict says it', async () => {
    expect(checker.check({ target: 'psst' }).findings).toEqual([])
    const strict = await createChecker({ targetLang: 'it', plugins: [shout], preset: 'strict', rules: quiet })
    expect(strict.check({ target: 'psst' }).findings).toMatchObject([{ messageId: 'whispers', severity: 'neutral' }])
  })

  test('severity, options and off are taken from the configuration', async () => {
    const set = await createChecker({
      targetLang: 'it',
      plugins: [shout, compare],
      rules: { ...quiet, shout: ['critical', { mark: '?' }], compare: 'off' },
    })
    expect(set.rules).not.toContain('compare')
    expect(set.check({ target: 'Come? Bene!' }).findings).toMatchObject([{ text: '?', severity: 'critical' }])
  })

  test('checks streams in order', async () => {
    const ids: (string | undefined)[] = []
    for await (const { id } of checker.checkStream([
      { id: 'a', target: '' },
      { id: 'b', target: '!' },
    ]))
      ids.push(id)
    expect(ids).toEqual(['a', 'b'])
  })

  test('puts findings of a document where they stand in it', () => {
    const target = 'Prima frase. Seconda!\n\nTerza frase.\r\nQuarta!'
    const report = checker.checkDocument({ target })
    expect(report.findings.map(({ start }) => start)).toEqual([20, target.length - 1])
    for (const { start, end, text } of report.findings) expect(target.slice(start, end)).toBe(text)
    expect(report.segments).toHaveLength(4)
  })

  test('pairs the sentences of a document', () => {
    const source = 'First one. Second?\n\nThird.'
    const target = 'Prima frase. Seconda.\n\nTerza.'
    const [finding] = checker.checkDocument({ source, target }).findings
    expect(finding).toMatchObject({ rule: 'compare', related: [{ text: '?' }] })
    expect(source.slice(finding!.related[0]!.start, finding!.related[0]!.end)).toBe('?')
  })

  test('says which rules an unsupported language loses', async () => {
    const other = await createChecker({ targetLang: 'eo' })
    expect(other.skipped).toContainEqual({ rule: 'agreement', reason: 'language “eo” is not supported' })
  })

  test('a fingerprint does not move with edits elsewhere', () => {
    const [before] = checker.check({ target: 'Ciao a tutti! Poi basta' }).findings
    const [after] = checker.check({ target: 'Ecco: ciao a tutti! Poi no' }).findings
    expect(after!.fingerprint).toBe(before!.fingerprint)
    expect(checker.check({ target: 'Ciao a pochi! Poi' }).findings[0]!.fingerprint).not.toBe(before!.fingerprint)
  })
})

describe('applySuggestions', () => {
  const finding = (start: number, end: number, replacement: string, safe = true) =>
    ({ side: 'target', start, end, suggestions: [{ replacement, safe }] }) as const

  test.each([
    ['abc', [finding(0, 1, 'X')], 'Xbc'],
    ['abc', [finding(2, 3, 'Z'), finding(0, 1, 'X')], 'XbZ'],
    ['abc', [finding(0, 2, 'X'), finding(1, 3, 'Y')], 'Xc'],
    ['abc', [finding(1, 1, '-'), finding(1, 1, '+')], 'a-bc'],
    ['abc', [finding(0, 1, 'X', false)], 'abc'],
    ['', [], ''],
  ])('%s', (target, findings, expected) => {
    expect(applySuggestions(target, findings)).toBe(expected)
  })

  test('takes the best safe suggestion, and with `all` the best', () => {
    const both = {
      side: 'target',
      start: 0,
      end: 1,
      suggestions: [
        { replacement: 'B', safe: false },
        { replacement: 'S', safe: true },
      ],
    } as const
    expect(applySuggestions('a', [both])).toBe('S')
    expect(applySuggestions('a', [both], { all: true })).toBe('B')
  })
})

describe('features', () => {
  const seen: string[] = []
  const watch = defineRule({
    ...shout,
    id: 'watch',
    features: Feature.At | Feature.Hash,
    check({ target }) {
      seen.push(target.text)
    },
  })

  test.each([
    ['Ciao.', undefined, []],
    ['Ciao a @tutti.', undefined, ['Ciao a @tutti.']],
    ['Ciao.', 'Hi #all.', ['Ciao.']],
    ['', undefined, []],
  ])('a rule is run where a text has what it looks for: %s', async (target, source, expected) => {
    seen.length = 0
    const checker = await createChecker({ targetLang: 'it', plugins: [watch] })
    checker.check(source === undefined ? { target } : { source, target })
    expect(seen).toEqual(expected)
  })
})
