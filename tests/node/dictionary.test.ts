import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDictionary, withDictionary } from '../../src/node/dictionary.js'
import { temporaryFolder } from '../packing.js'

const folder = await temporaryFolder()
const cwd = folder.path
afterAll(() => folder.remove())

async function install(name: string, code: string): Promise<void> {
  const home = join(cwd, 'node_modules', name)
  await mkdir(home, { recursive: true })
  await writeFile(join(home, 'package.json'), JSON.stringify({ name, type: 'module', exports: './index.js' }))
  await writeFile(join(home, 'index.js'), code)
}

const words = (list: string) => `const bytes = text => new TextEncoder().encode(text)
export default { aff: bytes('SET UTF-8\\nTRY aeiou\\n'), dic: bytes(${JSON.stringify(list)}) }`

beforeAll(async () => {
  await install('dictionary-tlh', words('3\nqapla\nbatlh\nwo’\n'))
  await install('dictionary-tlh-ca', words('1\nveqlargh\n'))
  await install('dictionary-vo', 'export default () => {}')
  await install('dictionary-eo', 'throw new Error("is broken")')
})

describe('an installed dictionary', () => {
  test('checks and suggests', async () => {
    const { dictionary, name, reason } = await loadDictionary('tlh', { cwd })
    expect({ name, reason }).toEqual({ name: 'dictionary-tlh', reason: undefined })
    expect(dictionary!.check('qapla')).toBe(true)
    expect(dictionary!.check('Qapla')).toBe(true)
    expect(dictionary!.check('qopla')).toBe(false)
    expect(dictionary!.suggest('qopla')).toEqual(['qapla'])
  })

  test('of the country is before that of the language, which stands in for any other', async () => {
    expect((await loadDictionary('tlh-CA', { cwd })).name).toBe('dictionary-tlh-ca')
    expect((await loadDictionary('tlh-CH', { cwd })).name).toBe('dictionary-tlh')
  })

  test('is loaded once', async () => {
    const [first, second] = await Promise.all([loadDictionary('tlh', { cwd }), loadDictionary('tlh', { cwd })])
    expect(first.dictionary).toBe(second.dictionary)
  })

  test('leaves the errors of the process to the process', async () => {
    await loadDictionary('tlh', { cwd })
    const named = ['uncaughtException', 'unhandledRejection'].flatMap(event =>
      process.listeners(event as 'uncaughtException').map(String),
    )
    expect(named.filter(code => code.includes('ExitStatus') || code.includes('abort'))).toEqual([])
  })

  test('stays quiet on any string', async () => {
    const { dictionary } = await loadDictionary('tlh', { cwd })
    for (const word of ['', '\0', '\ud800', 'a'.repeat(10_000), '😀', 'é\u0301'])
      expect(typeof dictionary!.check(word)).toBe('boolean')
  })
})

test.each([
  ['xx', undefined, 'no dictionary is installed for “xx”: npm install dictionary-xx hunspell-asm'],
  ['vo', 'dictionary-vo', 'dictionary-vo cannot be loaded: it exports no { aff, dic }; install a newer version'],
  ['eo', 'dictionary-eo', 'dictionary-eo cannot be loaded: is broken'],
  ['../etc', undefined, '“../etc” is no language tag'],
])('%s: none, and why', async (language, name, reason) => {
  const loaded = await loadDictionary(language, { cwd })
  expect(loaded.dictionary).toBeUndefined()
  expect(loaded.name).toBe(name)
  expect(loaded.reason).toBe(reason)
})

describe('a configuration', () => {
  const dictionary = { check: () => true, suggest: () => [] }

  test('gets the dictionary that is installed', async () => {
    expect(await withDictionary({ targetLang: 'tlh' }, { cwd })).toHaveProperty('dictionary')
    expect(await withDictionary({ targetLang: 'xx' }, { cwd })).toEqual({ targetLang: 'xx' })
  })

  test('keeps its own, and gets none where spelling is off', async () => {
    expect((await withDictionary({ targetLang: 'tlh', dictionary }, { cwd })).dictionary).toBe(dictionary)
    const off = { targetLang: 'tlh', rules: { spelling: 'off' as const } }
    expect(await withDictionary(off, { cwd })).toBe(off)
  })

  test('hears of a dictionary that does not work', async () => {
    const told: string[] = []
    await withDictionary({ targetLang: 'eo' }, { cwd, warn: line => told.push(line) })
    await withDictionary({ targetLang: 'xx' }, { cwd, warn: line => told.push(line) })
    expect(told).toEqual(['dictionary-eo cannot be loaded: is broken'])
  })
})
