import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/markup/escape.js'
import { RuleTester } from '../../src/testing/index.js'
import { textsOf } from './convention-cases.js'
import { findingsIn } from './findings.js'

const find = findingsIn('escape')

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('escape finds', () => {
  test.each<[pair: string, source: string, target: string, message: string, text: string]>([
    ['en-it', 'One\\nTwo', 'Uno\\NDue', 'damaged', '\\N'],
    ['en-it', 'One\\nTwo', 'Uno＼nDue', 'damaged', '＼n'],
    ['en-it', 'One\\nTwo', 'Uno /nDue', 'damaged', '/n'],
    ['en-it', 'One\\n\\nTwo', 'Uno\\nDue', 'missing', ''],
    ['en-it', 'Name:\\tvalue', 'Nome: valore', 'missing', ''],
    ['en-it', 'One Two', 'Uno\\nDue', 'extra', '\\n'],
    ['en-it', 'One\\r\\nTwo', 'Uno\\nDue', 'missing', ''],
  ])('%s: %s → %s', async (pair, source, target, message, text) => {
    const findings = await find.all(pair, source, target)
    expect(findings.map(({ messageId, text }) => [messageId, text])).toEqual([[message, text]])
  })
})

describe('escape is silent on', () => {
  test.each([
    ['en-it', 'One\\nTwo', 'Uno\\nDue'],
    ['en-it', 'One\\nTwo', 'Uno\nDue'],
    ['en-it', 'a\\u00a0b', 'a\u00a0b'],
    ['en-it', 'In C:\\new\\red', 'In C:\\nuovo\\rosso'],
    ['en-it', 'In \\\\server\\name', 'In \\\\server\\name'],
    ['en-it', 'a \\\\n b', 'a \\\\n b'],
    ['en-it', 'on and/now', 'ora e/nuovo'],
    ['en-it', 'Say \\"hi\\"', 'Di’ «ciao»'],
    ['en-it', '', ''],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find.all(pair, source, target)).toEqual([])
  })
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['fr', 'Use \\"%s\\" now', 'Utilisez "%s"', ['unescaped: "', 'unescaped: "']],
  ['es', 'Bad code\\n', 'C\\ódigo malo\\n', ['invalid: \\ó']],
  ['de', 'Use \\"%s\\" now', '„%s“ verwenden', []],
  ['es', 'Use <b class="x">\\"a\\"</b>', 'Use <b class="x">\\"a\\"</b>', []],
])('quotation marks and accents: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})
