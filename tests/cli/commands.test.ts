import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.js'
import { bilint, folderWith } from './cli.js'

test('rules lists them all', async () => {
  const { code, out } = await bilint(['rules'])
  expect(code).toBe(0)
  for (const { id } of rules) expect(out).toMatch(new RegExp(`^${id} `, 'm'))
  const listed = JSON.parse((await bilint(['rules', '--format', 'json'])).out)
  expect(listed.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id))
})

test('explain prints the page of a rule', async () => {
  const { code, out } = await bilint(['explain', 'foreign-word'])
  expect(code).toBe(0)
  expect(out).toContain('# foreign-word')
  expect(out).toContain('`allow`')
})

test.each([
  [['explain', 'foreign-wrod'], 'did you mean “foreign-word”?'],
  [['explain', 'zzzzzzzzzzzz'], '“bilint rules” lists them'],
  [['explain'], "missing required argument 'rule'"],
  [['chek'], 'Did you mean check?'],
  [['rules', '--format', 'xml'], 'Allowed choices'],
  [['eval'], 'missing required argument'],
  [['eval', 'nope.jsonl'], 'no such file'],
])('%j is one line and exit 2', async (args, message) => {
  const { code, out, err } = await bilint(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^bilint: [^\n]+\n$/)
  expect(err).toContain(message)
})

test.each([[], ['--help'], ['help'], ['check', '--help'], ['--version']])(
  '%j prints to standard output',
  async (...args) => {
    const { code, out, err } = await bilint(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).not.toBe('')
  },
)

describe('eval', () => {
  const rows = [
    { target: 'Il chief del partito ha parlato.', labels: [{ norm: 'untranslated', start: 3, end: 8 }] },
    { target: 'Il leader ha letto lo update ieri.', labels: [{ norm: 'untranslated', start: 19, end: 28 }] },
    { target: 'Va tutto bene, grazie.', labels: [{ norm: 'untranslated', start: 3, end: 8 }] },
    { target: 'La squadra continuerà advert allenarsi.', labels: [] },
    { target: 'Va tutto bene.', labels: [] },
  ].map(row => JSON.stringify({ targetLang: 'it', ...row }))
  const contrast = JSON.stringify({
    tgtLang: 'it',
    good: 'Il leader parla.',
    incorrect: 'Il chief parla.',
    phenomenon: ['spun'],
  })

  test('counts what was said against the labels', async () => {
    const cwd = await folderWith({ 'a.jsonl': rows.join('\n'), 'b.jsonl': contrast })
    const { code, out } = await bilint(['eval', '.', '--rules', 'foreign-word', '--format', 'json'], { cwd })
    expect(code).toBe(0)
    const { files, total } = JSON.parse(out)
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['a.jsonl', 'b.jsonl'])
    expect(total).toMatchObject({ rows: 6, labelledRows: 3, cleanRows: 2 })
    expect(total.rules['foreign-word']).toMatchObject({
      said: 3,
      right: 2,
      exact: 1,
      saidOnClean: 1,
      labels: 3,
      found: 2,
      foundExactly: 1,
    })
    expect(total.contrast.spun).toEqual({ rows: 1, flagged: 1, silent: 1, ranked: 1 })
  })

  test('prints tables, and findings drawn at random but the same each time', async () => {
    const cwd = await folderWith({ 'a.jsonl': rows.join('\n'), 'b.jsonl': contrast })
    const list = () => bilint(['eval', 'a.jsonl', 'b.jsonl', '--list', '2'], { cwd })
    const { out } = await list()
    expect(out).toMatch(/^foreign-word .* 0\.667 /m)
    expect(out).toMatch(/^spun +1 +100\.0 % +100\.0 % +100\.0 %$/m)
    expect(out).toMatch(/^confidence +findings +said +right$/m)
    expect((await list()).out).toBe(out)
  })

  test('--lang and --limit choose rows', async () => {
    const cwd = await folderWith({ 'a.jsonl': rows.join('\n') })
    expect((await bilint(['eval', 'a.jsonl', '--lang', 'es'], { cwd })).out).toBe('No rows were read\n')
    const { out } = await bilint(['eval', 'a.jsonl', '--limit', '2', '--format', 'json'], { cwd })
    expect(JSON.parse(out).total.rows).toBe(2)
  })

  test('a gold file is scored on its article, alone and with its source', async () => {
    const target = 'Il chief del partito ha parlato.\n'
    const labels = [
      { type: 'foreign-word', need: 'must', start: 3, end: 8 },
      { type: 'boilerplate', need: 'optional', start: 0, end: 2 },
    ]
    const cwd = await folderWith({
      'story.it.txt': target,
      'story.en.txt': 'The leader of the party spoke.\n',
      'gold.json': JSON.stringify({ lang: 'it', sourceLang: 'en', file: 'story.it.txt', labels }),
    })
    const { out } = await bilint(['eval', '.', '--format', 'json'], { cwd })
    expect(JSON.parse(out).total.rules['foreign-word']).toMatchObject({ labels: 2, foundExactly: 2 })
  })

  test.each([
    ['{"target":"x"}', 'names no targetLang'],
    ['{"targetLang":"it"}', 'neither a target nor good and incorrect'],
    ['x', 'is not JSON'],
  ])('%s is told with its line', async (content, message) => {
    const cwd = await folderWith({ 'a.jsonl': `\n${content}` })
    const { code, err } = await bilint(['eval', 'a.jsonl'], { cwd })
    expect(code).toBe(2)
    expect(err).toMatch(/^bilint: a\.jsonl:2: .*\n$/)
    expect(err).toContain(message)
  })
})
