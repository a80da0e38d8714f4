import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/markup/icu-message.js'
import { RuleTester } from '../../src/testing/index.js'
import { textsOf } from './convention-cases.js'
import { findingsIn } from './findings.js'

const find = findingsIn('icu-message')
const files = '{n, plural, one {# file} other {# files}}'

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('icu-message finds', () => {
  test.each<[pair: string, source: string, target: string, messages: string[]]>([
    ['en-it', files, '{n, plural, one {# documento} other {# documenti}', ['syntax']],
    ['en-it', files, '{n plural, one {# documento} other {# documenti}}', ['syntax']],
    ['en-it', files, '{n, plurale, one {# documento} other {# documenti}}', ['syntax']],
    ['en-it', files, '{n, plural, uno {# documento} altro {# documenti}}', ['syntax']],
    ['en-it', files, '{numero, plural, one {# documento} other {# documenti}}', ['missing', 'extra']],
    ['en-it', files, '{n, select, one {un documento} other {documenti}}', ['type']],
    ['en-it', files, '{n, plural, other {# documenti}}', ['category']],
    ['en-it', files, '{n, plural, one {# documento} few {# documenti} other {# documenti}}', ['unused']],
    ['en-it', files, '{n, plural, one {Un documento} other {Documenti}}', ['number']],
    ['en-ru', files, '{n, plural, one {# файл} other {# файла}}', ['category', 'category']],
    ['en-ar', files, '{n, plural, one {ملف} other {# ملف}}', ['category', 'category', 'category', 'category']],
    ['en-ja', files, '{n, plural, one {#個} other {#個}}', ['unused']],
    ['en-de', `{name}: ${files}`, '{n, plural, one {# Datei} other {# Dateien}}', ['missing']],
    [
      'en-de',
      '{n, plural, offset:1 one {# more} other {# more}}',
      '{n, plural, one {# mehr} other {# mehr}}',
      ['offset'],
    ],
    ['en-de', '{g, select, male {He} other {They}}', '{g, select, other {Sie}}', ['key']],
    ['en-de', '{g, select, male {He} other {They}}', '{g, select, male {Er} female {Sie} other {Sie}}', ['strange']],
    ['en-it', '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', '{n, selectordinal, other {#º}}', []],
  ])('%s: %s → %s', async (pair, source, target, messages) => {
    const findings = await find.all(pair, source, target)
    expect(findings.map(({ messageId }) => messageId).sort()).toEqual([...messages].sort())
  })
})

describe('icu-message is silent on', () => {
  test.each([
    ['en-it', files, '{n, plural, one {# documento} other {# documenti}}'],
    ['en-it', files, '{n, plural, =1 {Un documento} other {# documenti}}'],
    ['en-fr', files, '{n, plural, one {# fichier} other {{n} fichiers}}'],
    ['en-pl', files, '{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}'],
    ['en-zh', files, '{n, plural, other {# 个文件}}'],
    ['en-de', '{g, select, male {He} other {They}}', '{g, select, male {Er} other {Sie}}'],
    ['en-de', `{name} has ${files}`, '{n, plural, one {{name} hat # Datei} other {{name} hat # Dateien}}'],
    ['en-de', '{a, plural, one {<b>#</b>} other {<b>#</b>}}', '{a, plural, one {<b>#</b>} other {<b>#</b>}}'],
    ['en-de', 'Hello {name}', 'Hallo {nam'],
    ['en-de', 'f(x) { return 1 }', 'f(x) { return 1 }'],
    ['en-de', '{n, plural, one {broken', '{n, plural, one {kaputt'],
    ['en-de', '', ''],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find.all(pair, source, target)).toEqual([])
  })

  test('a message nested too deep to read', async () => {
    const source = '{a, select, other {'.repeat(1000)
    expect(await find.all('en-de', source, source)).toEqual([])
  })
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['pt', '{used, number, percent} used', '{used, número, percent} usado', ['syntax: n']],
  ['it', 'Until {end, date, long}', 'Fino al {end, date, lungo}', ['style: {end, date, lungo}']],
  ['de', 'Until {end, date, EEE d MMM}', 'Bis {end, date, EEE d. MMM}', []],
  ['fr', '{a, number} of {b, number}', '{a, number} sur {b, number}', []],
])('typed arguments: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})
