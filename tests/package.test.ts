import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { exec, pack, root, type Tarball, temporaryFolder } from './packing.js'

const folder = await temporaryFolder()
let tarball: Tarball
beforeAll(async () => {
  tarball = await pack(folder.path)
})
afterAll(() => folder.remove())

const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies: Readonly<Record<string, string>>
}

describe('the packed tarball', () => {
  test('publint finds nothing', async () => {
    const buffer = await readFile(tarball.path)
    const bytes = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length) as ArrayBuffer
    const { messages } = await publint({ pack: { tarball: bytes }, strict: true })
    expect(messages).toEqual([])
  })

  test('the types are right for every entry', async () => {
    const attw = join(root, 'node_modules/.bin/attw')
    await exec(attw, [tarball.path, '--profile', 'esm-only', '--quiet'])
  })

  test('is under 4 MB', () => {
    expect(tarball.size).toBeLessThan(4 * 1024 * 1024)
  })

  test('holds the build and the papers, nothing else', () => {
    const others = tarball.files
      .map(({ path }) => path)
      .filter(path => !/^(?:dist\/|package\.json$|README\.md$|LICENSE$|THIRD_PARTY_NOTICES$|CHANGELOG\.md$)/.test(path))
    expect(others).toEqual([])
    for (const paper of ['README.md', 'LICENSE', 'THIRD_PARTY_NOTICES', 'CHANGELOG.md'])
      expect(tarball.files).toContainEqual(expect.objectContaining({ path: paper }))
  })
})

test('the lock file names the packages of every platform, or npm ci refuses it', async () => {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>
  }
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      name => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  )
  expect(missing).toEqual([])
})

test.each(Object.entries(manifest.exports))('the export %s is there', async (_, target) => {
  for (const path of typeof target === 'string' ? [target] : Object.values(target)) await access(join(root, path))
})

test.each(Object.keys(manifest.dependencies))('the README says why %s is a dependency', async name => {
  expect(await readFile(join(root, 'README.md'), 'utf8')).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'))
})

describe('schema.json', async () => {
  const schema = z.fromJSONSchema(JSON.parse(await readFile(join(root, 'dist/schema.json'), 'utf8')))

  test.each([
    [{ $schema: './node_modules/bilint/dist/schema.json', targetLang: 'it' }],
    [{ targetLang: 'pt-BR', preset: 'strict', rules: { 'foreign-word': ['minor', { allow: ['welfare'] }] } }],
    [{ targetLang: 'it', plugins: ['./house.js'], glossary: 'terms.json', failOn: 'never' }],
  ])('accepts %j', config => {
    expect(schema.safeParse(config).success).toBe(true)
  })

  test.each([
    [{ targetLang: 5 }],
    [{ targetLang: 'it', presett: 'strict' }],
    [{ targetLang: 'it', rules: { 'foreign-word': 'loud' } }],
    [{ targetLang: 'it', rules: { 'foreign-word': ['minor', { allow: 5 }] } }],
  ])('refuses %j', config => {
    expect(schema.safeParse(config).success).toBe(false)
  })
})
