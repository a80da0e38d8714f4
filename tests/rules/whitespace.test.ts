import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/whitespace.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('white space too much or too little', () => {
  test.each<[lang: string, source: string | undefined, target: string, found: string[], fixed: string]>([
    ['it', undefined, 'Il  vento soffia.', ['double:   '], 'Il vento soffia.'],
    ['de', 'The wind blows.', 'Der   Wind weht.', ['double:    '], 'Der Wind weht.'],
    ['fr', 'The wind blows.', 'Le vent \u00a0souffle.', ['double:  \u00a0'], 'Le vent\u00a0souffle.'],
    ['es', 'Wind', '  Viento', ['leading:   '], 'Viento'],
    ['pt', 'Wind: ', 'Vento:', ['trailing: '], 'Vento: '],
    ['pt', ' (wind)', '(vento)', ['leading: '], ' (vento)'],
    ['it', '\nWind', 'Vento', ['leading: '], '\nVento'],
    ['it', 'Connected to ', 'Connesso a', ['trailing: '], 'Connesso a '],
    ['de', 'usage: %s\n', 'Aufruf: %s', ['trailing: '], 'Aufruf: %s\n'],
    ['fr', ' skipped', 'ignoré', ['leading: '], ' ignoré'],
    ['it', 'Wind', 'Vento\n', ['trailing: \n'], 'Vento'],
    ['fr', 'Wind', '\tVent', ['leading: \t'], 'Vent'],
  ])('%s: %j → %j', async (lang, source, target, found, fixed) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual(found)
    expect(await fixedOf(rule, lang, target, { source })).toBe(fixed)
  })

  test.each<[lang: string, source: string, target: string, found: string[]]>([
    ['es', 'Wind', 'Viento ', ['trailing:  ']],
    ['it', 'Wind\n', 'Vento', ['trailing: ']],
    ['ja', 'Wind\n', '風', ['trailing: ']],
    ['de', 'The wind blows. ', 'Der Wind weht.', ['trailing: ']],
    ['fr', ' Wind', 'Vent', ['leading: ']],
  ])('what shows nowhere is told in the presets of programs: %s: %j → %j', async (lang, source, target, found) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
    expect(await textsOf(rule, lang, target, { source, preset: 'ui' })).toEqual(found)
    expect(await textsOf(rule, lang, target, { source, preset: 'strict' })).toEqual(found)
  })

  test.each<[source: string, target: string, found: string[]]>([
    ['Wind:\t5', 'Vento: 5', ['lostTab:  ']],
    ['Wind\train', 'Vento pioggia', ['lostTab: ']],
    ['The wind blows.', 'Il vento\tsoffia.', ['tab: \t']],
    ['The wind blows.', 'Il vento\nsoffia.', ['break: \n']],
    ['Wind.\n\nRain.', 'Vento. Pioggia.', ['lines: ']],
    ['Wind. Rain.', 'Vento.\n\nPioggia.', ['lines: ']],
    ['Wind.\nRain.', 'Vento.  \nPioggia.', ['lineEnd:   ']],
  ])('%j → %j', async (source, target, found) => {
    expect(await textsOf(rule, 'it', target, { source })).toEqual(found)
  })
})

describe('white space that is right', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['it', 'Il vento soffia.', 'The wind blows.'],
    ['it', 'Vento.  Pioggia.', 'Wind.  Rain.'],
    ['it', '  vento\n  pioggia', '  wind\n  rain'],
    ['it', 'Vento\n    pioggia'],
    ['it', 'Vento: ', 'Wind: '],
    ['zh', '风：', 'Wind: '],
    ['it', ' Vento\u00a0', ' Wind '],
    ['it', 'Vento\r\n', 'Wind\n'],
    ['it', 'Vento\n'],
    ['it', 'Vento        Pioggia        Sole'],
    ['it', ' ', ' '],
    ['it', '', 'Wind '],
    ['it', 'vento\npioggia\nsole', 'wind\nrain\nsun'],
    [
      'de',
      'Ein langer Satz, der von Hand\numgebrochen wurde, weil er sonst zu lang für eine Zeile wäre.',
      'A long sentence that was wrapped by hand because it is too long for one line.',
    ],
    ['it', 'a\tb', 'a\tb'],
    ['ja', '風　雨'],
  ])('%s: %j', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})

test('without a source the edges are for strict', async () => {
  expect(await textsOf(rule, 'it', ' Vento ')).toEqual([])
  expect(await textsOf(rule, 'it', ' Vento ', { preset: 'strict' })).toEqual(['edge:  ', 'edge:  '])
})

test('articles of differently many paragraphs are compared by no rule of single texts', async () => {
  const source = 'One.\n\nTwo.\n\nThree.\n\nFour.\n'
  const target = 'Uno.\n\n12\n\nDue.\n\nTre.\n\nQuattro.\n\nfonte'
  expect(await textsOf(rule, 'it', target, { source })).toEqual([])
})
