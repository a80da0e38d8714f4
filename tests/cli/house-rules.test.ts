import { describe, expect, test } from 'vitest'
import { bilint, folderWith } from './cli.js'

const config = `{
  "targetLang": "it",
  "houseRules": [
    {
      "id": "house/e-mail",
      "substitution": { "e-mail": "email" },
      "safe": true,
      "severity": "major",
      "note": "The style guide of 2024 writes it in one word."
    }
  ]
}`

describe('house rules in the configuration file', () => {
  test('are checked, set and fixed', async () => {
    const cwd = await folderWith({ 'bilint.config.jsonc': config, 'a.txt': 'Scrivi una E-mail.\n' })
    const check = (...flags: string[]) => bilint(['check', '--target', 'a.txt', ...flags], { cwd })
    const found = await check()
    expect(found).toMatchObject({ code: 1, err: '' })
    expect(found.out).toContain('the house writes “Email”, not “E-mail”')
    expect((await check('--rule', 'house/e-mail=off')).code).toBe(0)
    expect((await check('--rule', 'house/e-mail=minor')).code).toBe(0)
    expect((await check('--fix')).code).toBe(0)
    expect((await check()).code).toBe(0)
  })

  test('are listed and explained', async () => {
    const cwd = await folderWith({ 'bilint.config.jsonc': config })
    expect((await bilint(['rules'], { cwd })).out).toContain('house/e-mail')
    const { code, out } = await bilint(['explain', 'house/e-mail'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('# house/e-mail')
    expect(out).toContain('“e-mail” → “email”')
    expect(out).toContain('The style guide of 2024')
    expect((await bilint(['explain', 'house/email'], { cwd })).err).toContain('did you mean “house/e-mail”?')
  })

  test.each([
    ['/(a+)+$/', 'repeats a group'],
    ['/[/', 'without its end'],
  ])('a pattern that cannot be used is told with file and line: %s', async (pattern, why) => {
    const text = `{\n  "targetLang": "it",\n  "houseRules": [\n    { "id": "a", "forbidden": "${pattern}" }\n  ]\n}`
    const cwd = await folderWith({ 'bilint.config.jsonc': text, 'a.txt': 'Bene.\n' })
    for (const args of [['check', '--target', 'a.txt'], ['rules'], ['explain', 'a']]) {
      const { code, err } = await bilint(args, { cwd })
      expect(code).toBe(2)
      expect(err).toMatch(/^bilint: bilint\.config\.jsonc:4: houseRules\.0\.forbidden: [^\n]*\n$/)
      expect(err).toContain(why)
    }
    expect((await bilint(['explain', 'foreign-word'], { cwd })).code).toBe(0)
  })
})
