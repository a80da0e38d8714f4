import { describe, expect, test } from 'vitest'
import { createChecker } from '../../src/index.js'
import { findIcuSyntax } from '../../src/text/icu-masks.js'

/** The text with its syntax taken out, `·` in its place. */
function prose(text: string): string {
  let rest = ''
  let last = 0
  for (const { start, end } of findIcuSyntax(text)) {
    rest += `${text.slice(last, start)}·`
    last = end
  }
  return rest + text.slice(last)
}

test.each([
  ['{n, plural, one {One file} other {# files}}', '·One file·· files·'],
  ['Delete {n, plural, =0 {nothing} one {it} other {them}} now', 'Delete ·nothing·it·them· now'],
  ['{n,plural,offset:1 one{You}other{You and # more}}', '·You·You and · more·'],
  ['{g, select, male {He saw {name}} other {They saw {name}}}', '·He saw {name}·They saw {name}·'],
  [
    '{g, select, female {{n, plural, one {her cat} other {her cats}}} other {their cats}}',
    '··her cat·her cats··their cats·',
  ],
  ["{n, plural, one {it''s '{'} other {them}}", "·it''s '{'·them·"],
  ['{name}, you have {count, number} points', '{name}, you have {count, number} points'],
  ['{n, plural, one {broken', '·broken'],
  ['{n, plural,', '{n, plural,'],
  ['}} # {', '}} # {'],
  ['', ''],
])('%s', (text, expected) => {
  expect(prose(text)).toBe(expected)
})

describe('rules about language read the branches and not the syntax', () => {
  test.each([
    [
      'fr',
      '{count, plural, one {# new order} other {# new orders}}',
      '{count, plural, one {Une nouvelle commande} other {# nouvelles commandes}}',
    ],
    [
      'ru',
      '{count, plural, one {# file} other {# files}}',
      '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}',
    ],
    ['ja', '{count, plural, one {# order} other {# orders}}', '{count, plural, other {注文#件}}'],
    [
      'it',
      '{who, select, female {She left {room}} other {They left {room}}}',
      '{who, select, female {Lei ha lasciato {room}} other {Hanno lasciato {room}}}',
    ],
  ])('%s', async (targetLang, source, target) => {
    const checker = await createChecker({ targetLang })
    expect(checker.check({ source, target }).findings).toEqual([])
  })

  test('an English word in a branch is found', async () => {
    const checker = await createChecker({ targetLang: 'it' })
    const target = '{n, plural, one {# nuovo however} other {# nuovi articoli}}'
    const { findings } = checker.check({ source: '{n, plural, one {# new item} other {# new items}}', target })
    expect(findings.map(({ text }) => text)).toEqual(['however'])
  })
})

test('a long text of open braces is no trouble', () => {
  expect(findIcuSyntax('{n, plural, one {'.repeat(50_000))).toHaveLength(50_000)
  expect(findIcuSyntax('{'.repeat(1_000_000))).toEqual([])
  expect(findIcuSyntax(`{n, plural, one {${"'{".repeat(200_000)}`)).toHaveLength(1)
})
