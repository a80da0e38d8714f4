import { expect, test } from 'vitest'
import { bilint, folderWith } from './cli.js'

test('a clean glossary: exit 0', async () => {
  const cwd = await folderWith({ 'terms.csv': 'en,it\nberth,banchina\n' })
  expect(await bilint(['glossary', 'check', 'terms.csv'], { cwd })).toEqual({
    code: 0,
    out: '1 entries, 0 faults\n',
    err: '',
  })
})

test('faults with their lines: exit 1', async () => {
  const cwd = await folderWith({ 'terms.csv': 'en,it\nberth,banchina\nberth,banchina\nbuoy,\n' })
  const { code, out } = await bilint(['glossary', 'check', 'terms.csv', '--target-lang', 'it'], { cwd })
  expect(code).toBe(1)
  expect(out.split('\n')).toEqual([
    'terms.csv:3: warning: “berth” with “banchina” stands in line 2 already',
    'terms.csv:4: error: the entry has no target term; it is skipped',
    '2 entries, 2 faults',
    '',
  ])
})

test('as JSON', async () => {
  const cwd = await folderWith({ 'terms.json': '[{"source":"berth","target":"berth","forbidden":["berth"]}]' })
  const { out } = await bilint(['glossary', 'check', 'terms.json', '--format', 'json'], { cwd })
  expect(JSON.parse(out)).toEqual({
    entries: 1,
    faults: [{ line: 1, severity: 'error', message: '“berth” is accepted and forbidden by the same entry' }],
  })
})

test('control characters of the file stay out of the terminal', async () => {
  const cwd = await folderWith({ 'terms.json': '[{"source":"a\\u001b[31m ","target":"b"}]' })
  const { out } = await bilint(['glossary', 'check', 'terms.json'], { cwd })
  expect(out).not.toContain('\u001b')
})

test.each([
  [
    'terms.tbx',
    '<!DOCTYPE martif [<!ENTITY a "b">]><martif/>',
    'bilint: terms.tbx:1: the document type declares entities',
  ],
  ['terms.json', '[', 'bilint: terms.json'],
  ['terms.docx', 'x', 'bilint: terms.docx: is of no known glossary format'],
])('what is no glossary: exit 2 (%s)', async (name, content, message) => {
  const cwd = await folderWith({ [name]: content })
  const { code, out, err } = await bilint(['glossary', 'check', name], { cwd })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(message)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
})
