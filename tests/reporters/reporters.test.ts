import { describe, expect, test } from 'vitest'
import { type Colors, type FileReport, render, reporters, rulePage, table } from '../../src/reporters/index.js'
import { rules } from '../../src/rules/index.js'
import { reportOn, tool } from './findings.js'

const pretty = (files: readonly FileReport[], colors?: Colors) =>
  render(reporters.pretty!, files, { tool, ...(colors && { colors }) })

const source = 'The leader speaks.'
const file = reportOn(
  'Il chief parla.',
  [
    {
      start: 3,
      end: 8,
      suggestions: [
        { replacement: 'leader', safe: true },
        { replacement: 'capo', safe: false },
      ],
      related: [{ side: 'source', start: 4, end: 10, text: 'leader' }],
    },
  ],
  { source, sourcePath: 'text.en.txt', skipped: [{ rule: 'glossary-term', reason: 'no glossary given' }] },
)

describe('pretty', () => {
  test('a finding, its line, its cure and its counterpart', () => {
    expect(pretty([file])).toMatchInlineSnapshot(`
      "text.it.txt:1:4 major some-rule: “chief” is wrong
        1 │ Il chief parla.
          │    ^^^^^
          = write “leader” (safe) or “capo”
          = source 1:5 “leader”

      1 finding (1 major) in 1 text, 100 words
      MQM score 95.0 of 100: 5 penalty points, 50.0 per 1,000 words
      1 finding can be mended by --fix
      Not checked: glossary-term (no glossary given)
      "
    `)
  })

  test('without a counterpart the aligned sentence is shown', () => {
    const aligned = reportOn('Uno. Il chief parla.', [{ start: 8, end: 13 }], {
      source: 'One. The leader speaks.',
      segments: [
        { source: { start: 0, end: 4 }, target: { start: 0, end: 4 }, confidence: 0.9 },
        { source: { start: 5, end: 23 }, target: { start: 5, end: 20 }, confidence: 0.9 },
      ],
    })
    expect(pretty([aligned])).toContain('= source 1:6 The leader speaks.\n')
  })

  test('a row of a stream is named by its line and its id', () => {
    const row = reportOn('Il chief parla.', [{ start: 3, end: 8 }], { path: 'rows.jsonl', row: 12, id: 'a7' })
    expect(pretty([row])).toContain('rows.jsonl:12 [a7] target:1:4 major')
  })

  test('a finding on the source is shown in the source', () => {
    const onSource = reportOn('Il capo parla.', [{ start: 4, end: 10, side: 'source' }], { source })
    expect(pretty([onSource])).toContain('1 │ The leader speaks.')
  })

  test('nothing of a file reaches the terminal unescaped', () => {
    const hostile = '\u001b]0;owned\u0007 \u202e chief \u009b2J'
    const start = hostile.indexOf('chief')
    const text = pretty([
      reportOn(
        hostile,
        [
          {
            start,
            end: start + 5,
            message: hostile,
            suggestions: [{ replacement: hostile, safe: true, note: hostile }],
          },
        ],
        {
          path: hostile,
          id: hostile,
          row: 1,
          source: hostile,
          fixed: `${hostile}x`,
          skipped: [{ rule: hostile, reason: hostile }],
        },
      ),
    ])
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  test('the fixed text is shown as a word diff of its changed lines', () => {
    const mended = reportOn('Uno.\nIl chief parla.', [{ start: 8, end: 13 }], { fixed: 'Uno.\nIl leader parla.' })
    expect(pretty([mended])).toContain('text.it.txt:2 Il [-chief-]{+leader+} parla.')
    expect(pretty([mended])).not.toContain('text.it.txt:1 ')
  })

  test('colours come from outside', () => {
    const tagged = (name: string) => (text: string) => `<${name}>${text}</${name}>`
    const colors = Object.fromEntries(
      ['bold', 'dim', 'red', 'yellow', 'green', 'cyan', 'blue'].map(name => [name, tagged(name)]),
    ) as unknown as Colors
    expect(pretty([file], colors)).toContain('<bold>text.it.txt:1:4</bold> <red>major</red> <cyan>some-rule</cyan>')
  })

  test('what was skipped in some texts only says so', () => {
    const alone = reportOn('Bene.', [], { skipped: [{ rule: 'number-mismatch', reason: 'no source given' }] })
    expect(pretty([alone, reportOn('Bene.', [])])).toContain(
      'Not checked: number-mismatch (no source given, in 1 of 2 texts)',
    )
  })

  test('no findings, no texts', () => {
    expect(pretty([reportOn('Bene.', [])])).toMatch(/^No findings in 1 text, 100 words\n/)
    expect(pretty([])).toBe('Nothing was checked\n')
  })
})

describe('json', () => {
  test('one object with positions and a summary', () => {
    const report = JSON.parse(render(reporters.json!, [file, reportOn('Bene.', [])], { tool }))
    expect(report).toMatchObject({ version: 1, tool, summary: { files: 2, findings: 1, verdict: 'fail', fixable: 1 } })
    expect(report.files).toHaveLength(2)
    expect(Object.keys(report.files[0])).toEqual(['path', 'findings', 'score', 'verdict', 'rules', 'skipped'])
    expect(report.files[0].findings[0]).toMatchObject({ line: 1, column: 4, endLine: 1, endColumn: 9, text: 'chief' })
  })

  test('no files', () => {
    expect(JSON.parse(render(reporters.json!, [], { tool })).files).toEqual([])
  })

  test('one result a line', () => {
    const row = { ...reportOn('a\nb', [{ start: 2, end: 3 }]), row: 3, id: 'x' }
    const lines = render(reporters.jsonl!, [row, row], { tool }).trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[1]!)).toMatchObject({
      path: 'text.it.txt',
      row: 3,
      id: 'x',
      findings: [{ line: 2, column: 1 }],
    })
  })
})

test('table aligns by columns of the terminal', () => {
  expect(
    table(
      ['word', 'n'],
      [
        ['東京', 5],
        ['a', 10],
      ],
    ),
  ).toBe('word   n\n東京   5\na     10\n')
})

test.each(rules.map(rule => [rule.id, rule] as const))('the page of %s tells all of it', (id, rule) => {
  const page = rulePage(rule)
  expect(page).toMatch(new RegExp(`^# ${id}\n`))
  for (const message of Object.keys(rule.messages)) expect(page).toContain(`\`${message}\``)
  expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
})
