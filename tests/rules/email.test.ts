import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/markup/email.js'
import { RuleTester } from '../../src/testing/index.js'
import { textsOf } from './convention-cases.js'
import { findingsIn } from './findings.js'

const find = findingsIn('email')

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('email finds', () => {
  test.each<[pair: string, source: string, target: string, message: string, text: string]>([
    ['en-it', 'Write to info@shop.test', 'Scrivi a info@negozio.test', 'changed', 'info@negozio.test'],
    ['en-it', 'Write to info@shop.test', 'Scrivici', 'missing', ''],
    ['en-it', 'Write to us', 'Scrivi a info@shop.test', 'extra', 'info@shop.test'],
    ['en-fr', 'Mail info@shop.test', 'Écrire à info @shop.test', 'damaged', 'info @shop.test'],
    ['en-fr', 'Mail info@shop.test', 'Écrire à info@shop. test', 'damaged', 'info@shop. test'],
    ['en-de', 'info@shop.test, press@shop.test', 'info@shop.test', 'missing', ''],
    ['en-ru', 'Mail info@shop.test', 'Пишите на инфо@shop.test', 'missing', ''],
  ])('%s: %s → %s', async (pair, source, target, message, text) => {
    const findings = await find.all(pair, source, target)
    expect(findings.map(({ messageId, text }) => [messageId, text])).toEqual([[message, text]])
  })
})

describe('email is silent on', () => {
  test.each([
    ['en-it', 'Write to info@shop.test.', 'Scrivi a info@shop.test!'],
    ['en-it', 'Write to Info@Shop.test.', 'Scrivi a info@shop.test.'],
    ['en-it', 'e.g. jane@example.com', 'ad es. maria@esempio.it'],
    ['en-it', 'See @user and @all', 'Vedi @user e @all'],
    ['en-it', 'Meet @ 5 p.m.', 'Vediamoci alle 17'],
    ['en-de', '<a href="mailto:a.b@c.test">Mail</a>', '<a href="mailto:a.b@c.test">Post</a>'],
    ['en-de', 'a+b@c.test', 'a+b@c.test'],
    ['en-it', '', ''],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find.all(pair, source, target)).toEqual([])
  })
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['it', 'Mail orders@example.com', 'Scrivi a orders@example.it', ['changed: orders@example.it']],
  ['it', 'Mail jane@example.com', 'Scrivi a maria@example.com', []],
])('sites and sample names: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})
