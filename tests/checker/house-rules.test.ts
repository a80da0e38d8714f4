import { describe, expect, test } from 'vitest'
import { applySuggestions, type Config, ConfigError, createChecker, rules } from '../../src/index.js'

type HouseRules = NonNullable<Config['houseRules']>

const shippedOff = Object.fromEntries(rules.map(({ id }) => [id, 'off'] as const))

async function check(
  houseRules: HouseRules,
  segment: { readonly source?: string; readonly target: string },
  config: object = {},
) {
  const checker = await createChecker({ targetLang: 'it', rules: shippedOff, houseRules, ...config })
  return checker.check(segment).findings
}

const told = (findings: Awaited<ReturnType<typeof check>>) =>
  findings.map(({ text, suggestions }) => [text, ...suggestions.map(({ replacement }) => replacement)].join(' → '))

describe('a substitution', () => {
  const email: HouseRules = [
    { id: 'house/e-mail', substitution: { 'e-mail': 'email', 'carta di credito': ['carta', 'carta bancaria'] } },
  ]

  test.each([
    ['a word', 'Mandami una e-mail.', ['e-mail → email']],
    ['its capital', 'E-mail arrivata.', ['E-mail → Email']],
    ['capitals', 'LA E-MAIL', ['E-MAIL → EMAIL']],
    ['a phrase over a no-break space', 'La Carta\u00a0di credito', ['Carta\u00a0di credito → Carta → Carta bancaria']],
    ['no part of a word', 'Le e-mails e la xe-mail', []],
    ['no part of an accented word', 'La e-mailé', []],
    ['nothing in addresses, tags and placeholders', 'Vedi http://x.it/e-mail <a href="e-mail">qui</a> {e-mail}', []],
  ])('%s', async (_, target, expected) => {
    expect(told(await check(email, { target }))).toEqual(expected)
  })

  test('the shape of a finding', async () => {
    const [finding] = await check(email, { target: 'Una e-mail.' })
    expect(finding).toMatchObject({
      rule: 'house/e-mail',
      messageId: 'found',
      message: 'the house writes “email”, not “e-mail”',
      category: 'style/organizational-style',
      severity: 'minor',
      side: 'target',
      start: 4,
      end: 10,
      suggestions: [{ replacement: 'email', safe: false }],
      data: { text: 'e-mail', correction: 'email' },
    })
  })

  test('safe to apply, with its own message and severity', async () => {
    const [house] = email
    const message = 'write “{{correction}}” for “{{text}}”'
    const target = 'Una E-mail e una e-mail.'
    const findings = await check([{ ...house!, safe: true, message, severity: 'major' }], { target })
    expect(findings[0]).toMatchObject({ severity: 'major', message: 'write “Email” for “E-mail”' })
    expect(applySuggestions(target, findings)).toBe('Una Email e una email.')
  })

  test('of patterns, with groups', async () => {
    const houseRules = [{ id: 'percent', substitution: { '/(\\d+)%/': '$1 %', '/([ap])\\.m\\./': '$1m' } }]
    expect(told(await check(houseRules, { target: 'Il 25% alle 3 P.M.' }))).toEqual(['25% → 25 %', 'P.M. → Pm'])
  })

  test('of the longest of several', async () => {
    const houseRules = [{ id: 'long', substitution: { mail: 'posta', 'mail list': 'lista' } }]
    expect(told(await check(houseRules, { target: 'La mail list e la mail.' }))).toEqual([
      'mail list → lista',
      'mail → posta',
    ])
  })

  test('with regard to case', async () => {
    const houseRules = [{ id: 'case', substitution: { Internet: 'internet' }, caseSensitive: true }]
    expect(told(await check(houseRules, { target: 'Su Internet e internet.' }))).toEqual(['Internet → internet'])
  })
})

describe('forbidden', () => {
  test.each([
    ['a word', 'chief', 'Il chief parla.', ['chief']],
    ['words', ['chief', 'boss'], 'Il boss e il Chief.', ['boss', 'Chief']],
    ['a pattern', '/!{2,}/', 'Basta!!!', ['!!!']],
    ['a pattern that minds case', '/TODO/', 'todo TODO', ['todo', 'TODO']],
  ])('%s', async (_, forbidden, target, expected) => {
    expect(told(await check([{ id: 'no', forbidden }], { target }))).toEqual(expected)
  })

  test('everywhere, in addresses as well', async () => {
    const house = { id: 'no-http', forbidden: '/http:/' }
    expect(await check([house], { target: 'Vedi http://a.it' })).toEqual([])
    expect(told(await check([{ ...house, everywhere: true }], { target: 'Vedi http://a.it' }))).toEqual(['http:'])
  })

  test('in the source', async () => {
    const house = { id: 'no-slang', forbidden: 'gonna', side: 'source' as const }
    const [finding] = await check([house], { source: 'We are gonna go.', target: 'Andremo.' })
    expect(finding).toMatchObject({ side: 'source', start: 7, text: 'gonna' })
    expect(await check([house], { target: 'gonna' })).toEqual([])
  })

  test('only where the source says something', async () => {
    const house = { id: 'formal', forbidden: 'tu', when: ['customer', '/clients?/'] }
    expect(told(await check([house], { source: 'The Customer pays.', target: 'Tu paghi.' }))).toEqual(['Tu'])
    expect(await check([house], { source: 'The baby laughs.', target: 'Tu ridi.' })).toEqual([])
  })

  test('of some languages only', async () => {
    const house = { id: 'german', forbidden: 'chief', languages: ['de', 'fr-CA'] }
    const checker = await createChecker({ targetLang: 'it', houseRules: [house] })
    expect(checker.skipped).toContainEqual({ rule: 'german', reason: 'the rule is for de, fr-CA' })
    expect((await createChecker({ targetLang: 'fr', houseRules: [house] })).rules).toContain('german')
  })
})

describe('required', () => {
  test('always', async () => {
    const [finding] = await check([{ id: 'mark', required: 'Acme®' }], { target: 'Benvenuti.' })
    expect(finding).toMatchObject({ start: 10, end: 10, message: 'the house wants “Acme®” here, and it is missing' })
    expect(await check([{ id: 'mark', required: 'Acme®' }], { target: 'Benvenuti da Acme®.' })).toEqual([])
  })

  test('where the source says something', async () => {
    const house = { id: 'legal', required: { pattern: ['note legali', '/disclaimer/'], when: 'legal notice' } }
    const [finding] = await check([house], { source: 'See the legal notice.', target: 'Vedi qui.' })
    expect(finding!.related).toEqual([{ side: 'source', start: 8, end: 20, text: 'legal notice' }])
    expect(await check([house], { source: 'See the legal notice.', target: 'Vedi le note legali.' })).toEqual([])
    expect(await check([house], { source: 'See here.', target: 'Vedi qui.' })).toEqual([])
  })
})

test('house rules are rules: listed, set and switched off by id', async () => {
  const houseRules = [
    { id: 'house/a', forbidden: 'a' },
    { id: 'house/b', forbidden: 'b' },
  ]
  const checker = await createChecker({
    targetLang: 'it',
    houseRules,
    rules: { 'house/a': 'off', 'house/b': 'critical' },
  })
  expect(checker.rules).toContain('house/b')
  expect(checker.rules).not.toContain('house/a')
  expect(checker.check({ target: 'a b' }).findings.find(({ rule }) => rule === 'house/b')?.severity).toBe('critical')
})

test('a list of thousands is quick', async () => {
  const substitution = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`parola${index}x`, 'altra']))
  const checker = await createChecker({
    targetLang: 'it',
    rules: shippedOff,
    houseRules: [{ id: 'long', substitution }],
  })
  const start = performance.now()
  const { findings } = checker.check({ target: 'la parola è grande, parola77x '.repeat(2000) })
  expect(findings).toHaveLength(2000)
  expect(performance.now() - start).toBeLessThan(3000)
})

describe('a wrong rule is told with its place', () => {
  test.each([
    [{ id: 'x' }, 'houseRules.0', 'gives none of substitution, forbidden and required'],
    [{ id: 'x', forbidden: 'a', required: 'b' }, 'houseRules.0', 'gives 2 of'],
    [{ forbidden: 'a' }, 'houseRules.0.id', 'is missing'],
    [{ id: 'House Rule', forbidden: 'a' }, 'houseRules.0.id', 'is no rule id'],
    [{ id: 'foreign-word', forbidden: 'a' }, 'houseRules.0.id', 'is taken'],
    [{ id: 'x', forbidden: '/(a+)+$/' }, 'houseRules.0.forbidden', '/(a+)+$/ repeats a group'],
    [{ id: 'x', forbidden: ['a', '/(/'] }, 'houseRules.0.forbidden', '/(/ opens a bracket'],
    [{ id: 'x', forbidden: '/a/gx' }, 'houseRules.0.forbidden', 'flags “gx'],
    [{ id: 'x', forbidden: '' }, 'houseRules.0.forbidden', 'is empty'],
    [{ id: 'x', forbidden: '  ' }, 'houseRules.0.forbidden', 'a word is empty'],
    [{ id: 'x', forbidden: 'a'.repeat(300) }, 'houseRules.0.forbidden', 'longer than 200'],
    [{ id: 'x', forbidden: 5 }, 'houseRules.0.forbidden', 'wrong type'],
    [{ id: 'x', substitution: {} }, 'houseRules.0.substitution', 'is empty'],
    [{ id: 'x', substitution: { '/a*a*/': 'b' } }, 'houseRules.0.substitution', 'in a row'],
    [{ id: 'x', required: { pattern: '/[/' } }, 'houseRules.0.required.pattern', '/[/ has a “[”'],
    [{ id: 'x', required: { pattern: 'a', when: '/*/' } }, 'houseRules.0.required.when', 'nothing before'],
    [{ id: 'x', forbidden: 'a', when: '/(/' }, 'houseRules.0.when', 'opens a bracket'],
    [{ id: 'x', forbidden: 'a', safe: true }, 'houseRules.0.safe', 'only a substitution'],
    [{ id: 'x', substitution: { a: 'b' }, side: 'source' }, 'houseRules.0.side', 'only “forbidden”'],
    [{ id: 'x', forbidden: 'a', message: 'not {{word}}' }, 'houseRules.0.message', 'there is no {{word}}'],
    [{ id: 'x', forbiden: 'a' }, 'houseRules.0', 'did you mean “forbidden”'],
    [{ id: 'x', forbidden: 'a', languages: ['italian!'] }, 'houseRules.0.languages.0', 'BCP 47'],
  ])('%j', async (house, path, mend) => {
    const error = await createChecker({ targetLang: 'it', houseRules: [house as never] }).catch(
      (fault: unknown) => fault,
    )
    expect(error).toBeInstanceOf(ConfigError)
    expect((error as ConfigError).path).toBe(path)
    expect((error as ConfigError).message).toContain(mend)
  })
})
