import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules/index.js'

test('every rule file is in the registry, under the id that is its name', async () => {
  const folder = new URL('../../src/rules/', import.meta.url)
  const files = (await readdir(folder, { recursive: true })).filter(name => /^[^\\/]+[\\/][^\\/]+\.ts$/.test(name))
  const loaded = await Promise.all(
    files.map(async name => [name, (await import(new URL(name, folder).href)).default] as const),
  )
  for (const [name, rule] of loaded) {
    expect(rule?.id, name).toBe(name.replace(/^.*[\\/]|\.ts$/g, ''))
    expect(rules, name).toContain(rule)
  }
  expect(rules).toHaveLength(files.length)
})
