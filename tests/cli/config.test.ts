import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseJsonc } from '../../src/node/jsonc.js'
import { bilint, folderWith } from './cli.js'

const bad = 'Il chief del partito ha parlato.\n'
const check = (cwd: string, ...flags: string[]) => bilint(['check', '--target', 'a.txt', ...flags], { cwd })

test('the nearest configuration upwards is used', async () => {
  const cwd = await folderWith({ 'bilint.config.jsonc': '{ "targetLang": "it", /* why */ "failOn": "never", }' })
  await mkdir(join(cwd, 'deep/er'), { recursive: true })
  await writeFile(join(cwd, 'deep/er/a.txt'), bad)
  expect(await check(join(cwd, 'deep/er'))).toMatchObject({ code: 0, err: '' })
  expect((await check(join(cwd, 'deep/er'), '--fail-on', 'major')).code).toBe(1)
})

test.each(['bilint.config.js', 'bilint.config.mjs'])('%s', async name => {
  const cwd = await folderWith({
    [name]: 'export default { targetLang: "it", rules: { "foreign-word": "minor" } }',
    'package.json': '{"type":"module"}',
    'a.txt': bad,
  })
  expect((await check(cwd)).code).toBe(0)
  expect((await check(cwd, '--rule', 'foreign-word=major')).code).toBe(1)
})

const rule = `{
  id: 'no-parties', category: 'style/awkward', severity: 'major', scope: 'target',
  options: { _zod: undefined },
  messages: { found: 'a party' }, docs: { what: '', why: '', fix: '' }, examples: [{ targetLang: 'it', target: '' }],
  check({ target, report }) { const start = target.text.indexOf('partito'); if (start >= 0) report({ message: 'found', start, end: start + 7 }) },
}`

describe('plugins are modules', () => {
  const source = (body: string) =>
    `import * as z from 'zod/mini'\nexport default ${body.replace('{ _zod: undefined }', 'z.object({})')}`

  test.each([
    ['one rule', rule],
    ['a list', `[${rule}]`],
  ])('%s, by a path', async (_, body) => {
    const cwd = await folderWith({
      'bilint.config.json': '{"targetLang":"it","plugins":["./house.mjs"],"rules":{"foreign-word":"off"}}',
      'house.mjs': source(body).replace("'zod/mini'", JSON.stringify(import.meta.resolve('zod/mini'))),
      'a.txt': bad,
    })
    const { code, out } = await check(cwd)
    expect(code).toBe(1)
    expect(out).toContain('no-parties: a party')
  })

  test('by the name of a package that only offers import', async () => {
    const cwd = await folderWith({ 'bilint.config.json': '{"targetLang":"it","plugins":["house"]}', 'a.txt': bad })
    await mkdir(join(cwd, 'node_modules/house'), { recursive: true })
    await writeFile(join(cwd, 'node_modules/house/package.json'), '{"exports":{".":{"import":"./main.mjs"}}}')
    await writeFile(
      join(cwd, 'node_modules/house/main.mjs'),
      source(rule).replace("'zod/mini'", JSON.stringify(import.meta.resolve('zod/mini'))),
    )
    expect((await check(cwd)).out).toContain('no-parties')
  })

  test.each([
    ['"./nope.mjs"', 'there is no module “./nope.mjs”'],
    ['"nope"', 'there is no module “nope”'],
    ['5', 'name a module'],
    ['"./empty.mjs"', 'exports no rules'],
  ])('%s is told with its line', async (plugin, message) => {
    const cwd = await folderWith({
      'bilint.config.json': `{\n"targetLang":"it",\n"plugins":[${plugin}]}`,
      'empty.mjs': 'export default []',
      'a.txt': bad,
    })
    const { code, err } = await check(cwd)
    expect(code).toBe(2)
    expect(err).toMatch(/^bilint: bilint\.config\.json:3: .*\n$/)
    expect(err).toContain(message)
  })
})

test.each([
  ['{\n"targetLang": "it",\n"rules": {"foreign-wrd": "off"}}', 3, 'did you mean “foreign-word”?'],
  ['{\n"targetLang": "it",\n\n"presett": "strict"}', 1, 'unknown key “presett”'],
  ['{"targetLang": "it",\n"preset": "strictest"}', 2, 'preset'],
  ['{"targetLang": "it",\n"rules": {\n"foreign-word": ["major", {"allow": 5}]}}', 3, 'allow'],
  ['{"targetLang": "it"\n"preset": "strict"}', 2, 'expected “,” or “}”'],
  ['{"targetLang": "it", "targetLang": "es"}', 1, 'stands twice'],
  ['{\n/* no end', 2, 'a comment is not closed'],
  ['', 1, 'the file holds no value'],
  ['[]', undefined, 'must hold a configuration object'],
])('%j is told with its line', async (content, line, message) => {
  const cwd = await folderWith({ 'bilint.config.jsonc': content, 'a.txt': bad })
  const { code, err } = await check(cwd)
  expect(code).toBe(2)
  expect(err).toMatch(/^bilint: [^\n]*\n$/)
  expect(err.startsWith(`bilint: bilint.config.jsonc${line === undefined ? '' : `:${line}`}: `)).toBe(true)
  expect(err).toContain(message)
})

describe('JSON with comments', () => {
  test.each([
    ['{"a": [1, -2.5e3, true, false, null, "x\\n\\u00e8"],}', { a: [1, -2500, true, false, null, 'x\nè'] }],
    ['// c\n[ /* d */ ] // e', []],
    ['"// no comment"', '// no comment'],
    ['/***/ {"a":{}} /* ** */', { a: {} }],
    ['\ufeff1', 1],
    ['{"__proto__": 1}', JSON.parse('{"__proto__": 1}')],
  ])('%j', (text, value) => {
    expect(parseJsonc(text).value).toEqual(value)
  })

  test.each([
    ['{', 1],
    ['{"a"}', 4],
    ['{a: 1}', 1],
    ['[1 2]', 3],
    ['01', 1],
    ['"a', 0],
    ['[,]', 1],
    ["'a'", 0],
    ['1 2', 2],
    ['['.repeat(1000), 101],
  ])('%j fails at %i', (text, offset) => {
    expect(() => parseJsonc(text)).toThrow(expect.objectContaining({ offset }))
  })
})

test('init writes a configuration that works, once', async () => {
  const cwd = await folderWith({ 'a.txt': bad })
  expect(await bilint(['init', '--target-lang', 'it'], { cwd })).toMatchObject({ code: 0 })
  expect((await check(cwd)).code).toBe(1)
  const written = await readFile(join(cwd, 'bilint.config.jsonc'), 'utf8')
  expect(await bilint(['init'], { cwd })).toMatchObject({ code: 2 })
  expect(await readFile(join(cwd, 'bilint.config.jsonc'), 'utf8')).toBe(written)
  expect((await bilint(['init', '--target-lang', '!'], { cwd })).code).toBe(2)
})
