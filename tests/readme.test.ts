import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rulePages, withRuleTable } from '../scripts/rule-docs/pages.js'
import { createChecker } from '../src/index.js'
import { parseJsonc } from '../src/node/jsonc.js'
import { exec, root, temporaryFolder } from './packing.js'

const readme = await readFile(join(root, 'README.md'), 'utf8')

const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
  language,
  code,
}))
const blocksIn = (language: string) => blocks.filter(block => block.language === language).map(({ code }) => code)
const [commands = '', ...shellBlocks] = blocksIn('sh')

const folder = await temporaryFolder()
afterAll(() => folder.remove())

/** A project that has bilint installed and the files that the README speaks of. */
beforeAll(async () => {
  const bin = join(folder.path, 'node_modules/.bin')
  await mkdir(bin, { recursive: true })
  await symlink(root, join(folder.path, 'node_modules/bilint'))
  await symlink(join(root, 'dist/cli.js'), join(bin, 'bilint'))
  const target = 'La squadra continuerà advert allenarsi.'
  const row = { target, source: 'The team will continue to train.', targetLang: 'it' }
  await Promise.all(
    Object.entries({
      'package.json': '{"private":true,"type":"module"}',
      'article.it.txt': `${target}\n`,
      'article.en.txt': 'The team will continue to train.\n',
      'terms.csv': 'source,target\ntrain,allenarsi\n',
      'rows.jsonl': `${JSON.stringify(row)}\n`,
      'gold.jsonl': `${JSON.stringify({ ...row, labels: [{ rule: 'foreign-word', start: 22, end: 28 }] })}\n`,
    }).map(([name, text]) => writeFile(join(folder.path, name), text)),
  )
})

test('the two commands stand first and exist', async () => {
  expect(commands).toBe('npm ci && npm run demo\nnpm ci && npm test\n')
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']))
})

test('the library example prints what it promises', async () => {
  const [code = ''] = blocksIn('js')
  await writeFile(join(folder.path, 'example.js'), code)
  const { stdout } = await exec(process.execPath, ['example.js'], { cwd: folder.path })
  const [first, second] = stdout.split('\n')
  expect(first).toMatch(/^fail “advert” is an English word; .* ad$/)
  expect(second).toBe('La squadra continuerà ad allenarsi.')
})

describe('the shell examples run', () => {
  const lines = shellBlocks.flatMap(block => block.trimEnd().split('\n'))

  // Several of them build on the one before: the baseline is written, then used.
  test('one after the other, to a verdict and never to a fault', async () => {
    expect(lines.length).toBeGreaterThan(8)
    for (const line of lines) {
      expect(line).toMatch(/^npx bilint /)
      const outcome = await exec('sh', ['-c', line.replace('npx ', 'node_modules/.bin/')], { cwd: folder.path }).then(
        () => 0,
        (error: { code: number; stderr: string }) => (/^bilint: /m.test(error.stderr) ? error.stderr : error.code),
      )
      expect([0, 1], line).toContain(outcome)
    }
  })
})

test('the configuration example is accepted', async () => {
  const [code = ''] = blocksIn('jsonc')
  await expect(createChecker(parseJsonc(code).value as never)).resolves.toBeDefined()
})

test('the house rules find what the README says', async () => {
  const [, code = ''] = blocksIn('jsonc')
  const checker = await createChecker(parseJsonc(code).value as never)
  const source = 'Write customers an e-mail, with the privacy notice!'
  const { findings } = checker.check({ source, target: 'Scrivi una e-mail!!' })
  const own = findings.filter(({ rule }) => rule.startsWith('house/')).map(({ rule, text }) => `${rule} ${text}`)
  expect(own).toEqual(['house/formal Scrivi', 'house/e-mail e-mail', 'house/shouting !!', 'house/privacy '])
})

test('the finding shown has the shape of a finding', async () => {
  const [code = ''] = blocksIn('json')
  const shown = JSON.parse(code)
  const checker = await createChecker({ targetLang: 'it' })
  const [finding] = checker.check({ target: 'Il chief del partito ha parlato.' }).findings
  expect(Object.keys(shown)).toEqual(Object.keys(finding!))
  // The wording and the figures may be tuned; what they are may not change.
  const { message, confidence, suggestions, data, fingerprint, ...same } = shown
  expect(finding).toMatchObject(same)
  expect(message).toContain('“chief”')
  expect(typeof confidence).toBe(typeof finding!.confidence)
  expect(suggestions[0]).toEqual(finding!.suggestions[0])
  expect(finding!.data).toMatchObject(data)
  expect(typeof fingerprint).toBe(typeof finding!.fingerprint)
})

test('links lead to files of the repository', async () => {
  for (const [, target] of readme.matchAll(/\]\(([^)#]+)\)/g)) await readFile(join(root, target!))
})

describe('rule pages and the table are those of the rules (if not: npm run rule-docs)', async () => {
  const pages = await rulePages()

  test('the table', async () => {
    expect(await withRuleTable(readme)).toBe(readme)
  })

  test('the pages, and no others', async () => {
    expect((await readdir(join(root, 'docs/rules'))).sort()).toEqual([...pages.keys()].sort())
  })

  test.each([...pages])('%s', async (name, page) => {
    expect(await readFile(join(root, 'docs/rules', name), 'utf8')).toBe(page)
  })
})
