import { expect, test } from 'vitest'
import { bilint, folderWith } from './cli.js'

const rows = (...segments: readonly object[]) => segments.map(segment => `${JSON.stringify(segment)}\n`).join('')

const wrong = rows({ source: 'The board met on Monday.', target: 'La tavola si è riunita lunedì.' })

test.each([
  ['terms.csv', 'source,target\nboard,consiglio\n'],
  ['terms.tsv', 'board\tconsiglio\n'],
  ['terms.json', '[{"source":"board","target":"consiglio"}]'],
  [
    'terms.tbx',
    '<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><text><body><conceptEntry id="1"><langSec xml:lang="en"><termSec><term>board</term></termSec></langSec><langSec xml:lang="it"><termSec><term>consiglio</term></termSec></langSec></conceptEntry></body></text></tbx>',
  ],
])('--glossary reads %s', async (name, content) => {
  const cwd = await folderWith({ [name]: content, 'a.jsonl': wrong })
  const args = ['check', 'a.jsonl', '--target-lang', 'it', '--glossary', name, '--format', 'json']
  const { code, out } = await bilint(args, { cwd })
  expect(code).toBe(1)
  expect(JSON.parse(out).files[0].findings.map((finding: { rule: string }) => finding.rule)).toEqual(['glossary-term'])
})

test('a configuration may name a glossary of any format, from its own folder', async () => {
  const cwd = await folderWith({
    'bilint.config.json': '{"targetLang":"it","glossary":"terms.csv"}',
    'terms.csv': 'en,it,de\nboard,consiglio,Vorstand\n',
    'a.jsonl': wrong,
  })
  const { code, out } = await bilint(['check', 'a.jsonl'], { cwd })
  expect(code).toBe(1)
  expect(out).toContain('glossary-term')
})

test('an entry that cannot be used is told with file and line, and the rest is used', async () => {
  const cwd = await folderWith({ 'terms.csv': 'source,target\nboard,consiglio\nchair,\n', 'a.jsonl': wrong })
  const { code, out, err } = await bilint(['check', 'a.jsonl', '--target-lang', 'it', '--glossary', 'terms.csv'], {
    cwd,
  })
  expect(code).toBe(1)
  expect(out).toContain('glossary-term')
  expect(err).toMatch(/^bilint: terms\.csv:3: [^\n]*skipped\n$/)
})

test.each([
  ['none.csv', /none\.csv/],
  ['terms.docx', /is of no known glossary format/],
])('a glossary that cannot be read is told: %s', async (name, message) => {
  const cwd = await folderWith({ 'terms.docx': 'x', 'a.jsonl': wrong })
  const { code, err } = await bilint(['check', 'a.jsonl', '--target-lang', 'it', '--glossary', name], { cwd })
  expect(code).toBe(2)
  expect(err).toMatch(message)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test('words of the glossary are no foreign words', async () => {
  const segment = rows({ target: 'Añade la página al payroll del equipo.' })
  const cwd = await folderWith({ 'terms.csv': 'source,target\npayroll,payroll\n', 'a.jsonl': segment })
  const args = ['check', 'a.jsonl', '--target-lang', 'es']
  expect((await bilint(args, { cwd })).out).toContain('foreign-word')
  expect((await bilint([...args, '--glossary', 'terms.csv'], { cwd })).out).not.toContain('foreign-word')
})
