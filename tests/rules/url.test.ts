import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/markup/url.js'
import { RuleTester } from '../../src/testing/index.js'
import { textsOf } from './convention-cases.js'
import { findingsIn } from './findings.js'

const find = findingsIn('url')

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('url finds', () => {
  test.each<[pair: string, source: string, target: string, message: string, text: string]>([
    ['en-it', 'See https://a.example.org/x.', 'Vedi la pagina.', 'missing', ''],
    [
      'en-it',
      'See https://shop.example.org/cart',
      'Vedi https://shop.example.org/cartt.',
      'changed',
      'https://shop.example.org/cartt',
    ],
    ['en-it', 'See https://shop.example.org', 'Vedi https://negozio.test', 'changed', 'https://negozio.test'],
    ['en-fr', 'See https://example.org/a b', 'Voir https:// example.org/a b', 'damaged', 'https:// example.org/a'],
    ['en-fr', 'See https://example.org/a/b', 'Voir https://example.org/ a/b', 'damaged', 'https://example.org/ a/b'],
    ['en-fr', 'See https://example.org/a/b', 'Voir https : //example.org/a/b', 'damaged', 'https : //example.org/a/b'],
    ['en-de', 'See the page', 'Siehe https://spam.test/x', 'extra', 'https://spam.test/x'],
    [
      'en-de',
      '<a href="https://example.org/x1">Go</a>',
      '<a href="https://example.org/x2">Los</a>',
      'changed',
      'https://example.org/x2',
    ],
    ['en-zh', 'See https://example.org/a', '请参见 https：//example.org/a', 'damaged', 'https：//example.org/a'],
    [
      'en-fr',
      'See https://docs.shop.test/a#b.',
      'Voir https://docs.shop.test/a.',
      'changed',
      'https://docs.shop.test/a',
    ],
    ['en-es', 'See https://shop.test/p/77', 'Ver https://shop.test/p/', 'changed', 'https://shop.test/p/'],
    [
      'en-pt',
      'See https://shop.test/list/a.csv',
      'Ver https://shop.test/List/a.csv',
      'changed',
      'https://shop.test/List/a.csv',
    ],
    ['en-pt', 'Book at www.theatre.test/seats now', 'Reserve agora em www teatro com lugares', 'missing', ''],
    [
      'en-it',
      'From https://shop.test/wiki/Pic',
      'Da https:/shop.test/wiki/Pic',
      'damaged',
      'https:/shop.test/wiki/Pic',
    ],
    ['en-es', 'https://one.example and https://two.example', 'https://one.example', 'missing', ''],
  ])('%s: %s → %s', async (pair, source, target, message, text) => {
    const findings = await find.all(pair, source, target)
    expect(findings.map(({ messageId, text }) => [messageId, text])).toEqual([[message, text]])
  })
})

describe('url is silent on', () => {
  test.each([
    ['en-it', 'See https://a.example.org/x.', 'Vedi https://a.example.org/x!'],
    ['en-it', 'See http://example.org/', 'Vedi https://www.example.org'],
    ['en-it', 'See https://Shop.test/a', 'Vedi https://shop.test/a'],
    ['en-de', 'Visit www.theatre.test/seats', 'Besuchen Sie theatre.test/seats'],
    ['en-de', 'Visit www.theatre.test/seats', 'Besuchen Sie https://theatre.test/seats'],
    ['en-it', 'See https://en.wiki.example/A', 'Vedi https://it.wiki.example/A'],
    ['en-it', 'See https://en.wiki.example/wiki/Dog', 'Vedi https://it.wiki.example/wiki/Cane'],
    ['en-it', 'See https://example.org/en-us/docs', 'Vedi https://example.org/it-it/docs'],
    ['en-it', 'See https://example.org/?hl=en', 'Vedi https://example.org/?hl=it'],
    ['en-fr', 'See (https://example.org/a_(b)).', 'Voir (https://example.org/a_(b)).'],
    ['en-zh', 'See https://example.org/a.', '请参见 https://example.org/a。'],
    ['en-de', '[x](https://example.org/a)', '[y](https://example.org/a)'],
    ['en-de', 'https://example.org twice: https://example.org', 'https://example.org'],
    ['en-de', 'and/or', 'und/oder'],
    ['en-de', 'See https://example.org', 'Siehe example.org'],
    ['en-it', '', ''],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find.all(pair, source, target)).toEqual([])
  })
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['it', 'Open http://localhost:9000/x', 'Apri http:/localhost:9000/x', ['damaged: http:/localhost:9000/x']],
  ['de', 'Open https://acme.test/x', 'Öffne htps://acme.test/x', ['damaged: htps://acme.test/x']],
  [
    'es',
    'See https://acme.test/guides/first-run.pdf',
    'Vea https://acme.test/guias/primer-uso.pdf',
    ['changed: https://acme.test/guias/primer-uso.pdf'],
  ],
  ['es', 'See https://acme.test/en/guides/first-run.pdf', 'Vea https://acme.test/es/guias/primer-uso.pdf', []],
])('schemes and paths: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})
