import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/bracket-balance.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('brackets without their other half', () => {
  test.each<[lang: string, source: string | undefined, target: string, found: string[]]>([
    ['it', undefined, 'Il forno (nuovo è caldo.', ['unclosed: (']],
    ['it', undefined, 'Il forno nuovo) è caldo.', ['unopened: )']],
    ['es', 'The oven (new) is hot.', 'El horno (nuevo está caliente.', ['unclosed: (']],
    ['fr', 'The oven [new] is hot.', 'Le four nouveau] est chaud.', ['unopened: ]']],
    ['de', undefined, 'Der Ofen ((neu) ist heiß.', ['unclosed: (']],
    ['de', undefined, 'Der Ofen (neu)) ist heiß.', ['unopened: )']],
    ['pt', undefined, 'O forno (novo] está quente.', ['mixed: ]']],
    ['zh', undefined, '炉子（新的很热。', ['unclosed: （']],
    ['ja', undefined, '炉【新しい）は熱い。', ['mixed: ）']],
    ['it', 'Size (optional)', 'Misura facoltativa', ['lost: ']],
    ['de', 'Size (cm)', 'Größe cm', ['lost: ']],
    ['it', 'a (b) c (d)', 'a (b) c (d', ['unclosed: (']],
    ['fr', undefined, 'Le four (voir [1) est chaud.', ['unclosed: [']],
  ])('%s: %s → %s', async (lang, source, target, found) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual(found)
  })

  test('a bracket of another shape is mended where a source stands by', async () => {
    expect(await fixedOf(rule, 'it', 'Misura (cm]', { source: 'Size (cm)' })).toBe('Misura (cm)')
  })
})

describe('brackets that are right', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['it', 'a) il forno; b) il tetto; 12) la porta'],
    ['it', '1.2) il forno e iv) il tetto'],
    ['de', 'Schön :-) und traurig :( und ;)'],
    ['en', 'The interval [0, 1) and (a, b]'],
    ['fr', 'Le four (neuf [très neuf]) est chaud.'],
    ['es', 'archivo(s)', 'file(s)'],
    ['zh', '炉子（新的）很热。', 'The oven (new) is hot.'],
    ['zh', '炉子（新的)很热。'],
    ['it', 'Il tasto “(” apre.'],
    ['it', 'Elimina (tutto', 'Delete (all'],
    ['it', 'tutto)', 'all)'],
    ['de', '<a href="x(1">Ofen</a> {0} %(name)s'],
    [
      'pt',
      'Leva 5 km até a casa, onde moram os avós dele desde sempre.',
      'It is 5 km (3 miles) to the house where his grandparents have always lived.',
    ],
    ['it', 'file', 'file(s)'],
    ['ja', '炉【新しい】は熱い。'],
    ['it', ''],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})
