import { describe, expect, test } from 'vitest'
import { Side } from '../../src/analysis/side.js'
import { languageOf } from '../../src/languages/index.js'

const quantities = (language: string, text: string) =>
  new Side('target', text, languageOf(language), language).quantities.map(({ start, end, values }) => [
    text.slice(start, end),
    values[0],
  ])

describe('number words', () => {
  test.each([
    ['en', 'twenty-one thousand three hundred', 21300],
    ['en', 'a hundred and five', 105],
    ['en', 'nineteen ninety-nine', 1999],
    ['en', 'three and a half', 3.5],
    ['en', 'the twenty-first', 21],
    ['it', 'ventitré', 23],
    ['it', 'trecentoquarantadue', 342],
    ['it', 'duemilaquindici', 2015],
    ['it', 'cinquantaseiesimo', 56],
    ['it', 'tre milioni', 3e6],
    ['es', 'treinta y uno', 31],
    ['es', 'dos mil doscientos millones', 2.2e9],
    ['es', 'quinientos', 500],
    ['fr', 'quatre-vingt-dix-neuf', 99],
    ['fr', 'soixante et onze', 71],
    ['fr', 'deux cent mille', 200000],
    ['fr', 'nonante', 90],
    ['de', 'dreihundertvierundzwanzig', 324],
    ['de', 'zweiunddreißig', 32],
    ['de', 'neunzehnhundertachtundachtzig', 1988],
    ['de', 'siebzehnte', 17],
    ['de', 'anderthalb', 1.5],
    ['pt', 'mil duzentos e cinquenta', 1250],
    ['pt', 'vinte e um', 21],
    ['pt', 'cinco bilhões', 5e9],
  ])('%s: %s', (language, text, value) => {
    const found = quantities(language, text)
    expect(found).toHaveLength(1)
    expect(found[0]![1]).toBe(value)
  })
})

describe('figures', () => {
  test.each([
    ['en', '$3bn', [['3bn', 3e9]]],
    ['en', '2.5 million', [['2.5 million', 2.5e6]]],
    ['es', '2 mil millones', [['2 mil millones', 2e9]]],
    ['it', '3 milioni e mezzo', [['3 milioni e mezzo', 3.5e6]]],
    ['de', '1,5 Mio. Euro', [['1,5 Mio', 1.5e6]]],
    [
      'zh',
      '1.2亿',
      [
        ['1.2', 1.2e8],
        ['亿', 1e8],
      ],
    ],
    ['en', 'Louis XIV', [['XIV', 14]]],
    [
      'fr',
      'le XIXe siècle',
      [
        ['XIXe', 19],
        ['siècle', 100],
      ],
    ],
    ['en', 'seat A320', [['A320', 320]]],
    ['en', '5 pm', [['5 pm', 17]]],
    ['en', '1/2 cup', [['1/2', 0.5]]],
    ['en', 'in %1 of %2', []],
  ])('%s: %s', (language, text, expected) => {
    expect(quantities(language, text)).toEqual(expected)
  })
})
