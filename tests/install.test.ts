import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exec, pack, temporaryFolder } from './packing.js'

const folder = await temporaryFolder()
const home = join(folder.path, 'consumer')
beforeAll(async () => {
  const { path } = await pack(folder.path)
  await mkdir(home)
  await writeFile(join(home, 'package.json'), '{"name":"consumer","private":true,"type":"module"}')
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']
  await exec('npm', ['install', ...flags, path], { cwd: home })
})
afterAll(() => folder.remove())

async function sizeOf(path: string): Promise<number> {
  const names = await readdir(path, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    names.filter(entry => entry.isFile()).map(async entry => (await stat(join(entry.parentPath, entry.name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

test('every entry can be imported', async () => {
  const script = `
    const { createChecker, applySuggestions } = await import('bilint')
    const { reporters } = await import('bilint/reporters')
    const { readSegments } = await import('bilint/node')
    const { RuleTester } = await import('bilint/testing')
    await import('bilint/formats')
    const { default: schema } = await import('bilint/schema.json', { with: { type: 'json' } })
    const checker = await createChecker({ targetLang: 'it' })
    const target = 'La squadra continuerà advert allenarsi.'
    const { findings } = checker.check({ target })
    console.log(JSON.stringify([applySuggestions(target, findings), typeof readSegments, typeof RuleTester, Object.keys(reporters), schema.title]))
  `
  await writeFile(join(home, 'use.js'), script)
  const { stdout } = await exec(process.execPath, ['--no-warnings', 'use.js'], { cwd: home })
  expect(JSON.parse(stdout)).toEqual([
    'La squadra continuerà ad allenarsi.',
    'function',
    'function',
    expect.arrayContaining(['pretty', 'json', 'jsonl']),
    'bilint configuration',
  ])
})

test('the binary runs', async () => {
  await writeFile(join(home, 'a.it.txt'), 'Il chief del partito ha parlato.\n')
  const run = exec('npx', ['--no-install', 'bilint', 'check', '--target', 'a.it.txt'], { cwd: home })
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('a.it.txt:1:4 major foreign-word'),
  })
})

test('a reader that closes early is no fault', async () => {
  const rows = `${JSON.stringify({ target: 'Il chief parla.', targetLang: 'it' })}\n`.repeat(5000)
  await writeFile(join(home, 'rows.jsonl'), rows)
  const command = 'node_modules/.bin/bilint check rows.jsonl --format jsonl | head -n 1'
  const { stdout, stderr } = await exec('sh', ['-c', command], { cwd: home })
  expect(JSON.parse(stdout).row).toBe(1)
  expect(stderr).toBe('')
})

test('the installation is small and holds no database client', async () => {
  const installed = await readdir(join(home, 'node_modules'))
  expect(installed.filter(name => /mongo|^pg|redis|memjs|^natural$|sqlite/.test(name))).toEqual([])
  const size = await sizeOf(join(home, 'node_modules'))
  console.log(`installed: ${(size / 1024 / 1024).toFixed(1)} MB, ${installed.length} packages`)
  expect(size).toBeLessThan(25 * 1024 * 1024)
})
