import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/encoding/invisible-character.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('characters that nobody sees', () => {
  test.each<[lang: string, target: string, found: string, fixed: string]>([
    ['it', 'pane\u200b e vino', 'invisible: \u200b', 'pane e vino'],
    ['de', 'Bro\u200ct', 'invisible: \u200c', 'Brot'],
    ['es', 'pa\u200dn', 'invisible: \u200d', 'pan'],
    ['fr', '\ufeffPain', 'invisible: \ufeff', 'Pain'],
    ['pt', 'pão\u2060 e vinho', 'invisible: \u2060', 'pão e vinho'],
    ['it', 'pane\u0000', 'control: \u0000', 'pane'],
    ['it', 'pa\u0008ne', 'control: \u0008', 'pane'],
    ['de', 'Brot\u200e hier', 'bidi: \u200e', 'Brot hier'],
    ['it', 'pane \u202evino', 'unbalanced: \u202e', 'pane vino'],
    ['fr', 'forêt e\u0302tre', 'decomposed: e\u0302', 'forêt être'],
    ['de', 'u\u0308ber', 'decomposed: u\u0308', 'über'],
    ['vi', 'Tie\u0302\u0301ng', 'decomposed: e\u0302\u0301', 'Tiếng'],
    ['it', 'pa\u200b\u200bne', 'invisible: \u200b\u200b', 'pane'],
  ])('%s: %j', async (lang, target, found, fixed) => {
    expect(await textsOf(rule, lang, target)).toEqual([found])
    expect(await fixedOf(rule, lang, target)).toBe(fixed)
  })

  test.each<[lang: string, target: string, found: string]>([
    ['it', 'pane \ue001', 'private: \ue001'],
    ['it', 'pane \ud83d', 'half: \ud83d'],
    ['it', '\udc00pane', 'half: \udc00'],
    ['he', '\u2067שלום', 'unbalanced: \u2067'],
  ])('%s: %j', async (lang, target, found) => {
    expect(await textsOf(rule, lang, target)).toEqual([found])
  })
})

describe('invisible characters that belong there', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['fa', 'می‌روم و کتاب‌ها'],
    ['hi', 'क्‍ष'],
    ['km', 'សួស្តី\u200bពិភពលោក'],
    ['th', 'สวัสดี\u200bชาวโลก'],
    ['ar', '\u200fنص (text)\u200e'],
    ['he', '\u2067שלום\u2069 עולם'],
    ['it', '👩\u200d🚀 👨🏽\u200d💻 ❤\ufe0f 🏳\ufe0f\u200d🌈'],
    ['it', 'pane\u00a0e\u202fvino\te altro\n'],
    ['it', '\u200epane', '\u200ebread'],
    ['de', 'Brot\u00adkorb', 'bread\u00adbasket'],
    ['it', 'pane \ue001', 'bread \ue001'],
    ['fr', 'être, Noël'],
    ['it', 'bandiera 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('%s: %j', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})
