import { describe, expect, test } from 'vitest'
import { bilint, folderWith } from './cli.js'

const rows = (...segments: readonly object[]) => segments.map(segment => `${JSON.stringify(segment)}\n`).join('')

const save = { source: 'Save the changes', target: 'Salva le modifiche' }
const other = { id: 'odd', source: 'Save the changes', target: 'Memorizza le modifiche' }

describe('what only all rows together show', () => {
  test('is told after them, over all files, with the row it belongs to', async () => {
    const cwd = await folderWith({ 'a.jsonl': rows(save, save), 'b.jsonl': rows(save, other) })
    const args = ['check', 'a.jsonl', 'b.jsonl', '--target-lang', 'it', '--format', 'json']
    const { code, out } = await bilint(args, { cwd })
    const { files, summary } = JSON.parse(out)
    expect(code).toBe(0)
    expect(files).toHaveLength(5)
    expect(files[4]).toMatchObject({ path: 'b.jsonl', row: 2, id: 'odd', isLate: true, verdict: 'pass' })
    expect(files[4].findings).toMatchObject([
      { rule: 'inconsistent-translation', text: 'Memorizza le modifiche', start: 0, line: 1 },
    ])
    expect(summary).toMatchObject({ files: 4, findings: 1 })
  })

  test('fails the check where it is grave enough', async () => {
    const cwd = await folderWith({ 'a.jsonl': rows(save, save, other) })
    const args = ['check', 'a.jsonl', '--target-lang', 'it', '--fail-on', 'minor']
    const { code, out } = await bilint(args, { cwd })
    expect(code).toBe(1)
    expect(out).toContain('a.jsonl:3 [odd] target:1:1')
  })

  test('is left out where the baseline knows it', async () => {
    const cwd = await folderWith({ 'a.jsonl': rows(save, save, other) })
    const args = ['check', 'a.jsonl', '--target-lang', 'it', '--fail-on', 'minor', '--baseline', 'known.json']
    await bilint([...args, '--update-baseline'], { cwd })
    const { code, out } = await bilint(args, { cwd })
    expect(code).toBe(0)
    expect(out).toContain('1 finding of the baseline not shown')
  })

  test('is silent when its rules are off, and keeps languages apart', async () => {
    const cwd = await folderWith({
      'a.jsonl': rows(save, save, other),
      'b.jsonl': rows({ ...save, targetLang: 'it' }, { ...save, target: 'Guarda los cambios', targetLang: 'es' }),
    })
    const off = ['--rule', 'inconsistent-translation=off']
    const { out } = await bilint(['check', 'a.jsonl', '--target-lang', 'it', ...off], { cwd })
    expect(out).toMatch(/^No findings in 3 texts/)
    expect((await bilint(['check', 'b.jsonl'], { cwd })).out).toMatch(/^No findings in 2 texts/)
  })
})
