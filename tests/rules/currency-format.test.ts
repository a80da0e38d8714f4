import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/locale/currency-format.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('signs on the wrong side', () => {
  test.each<[lang: string, target: string, found: string, fixed: string]>([
    ['fr', 'Prix\u00a0: €1250', 'first: €1250', 'Prix\u00a0: 1250\u00a0€'],
    ['fr', 'Prix\u00a0: $ 12,50', 'first: $ 12,50', 'Prix\u00a0: 12,50\u00a0$'],
    ['es', 'Precio: €12,50', 'first: €12,50', 'Precio: 12,50\u00a0€'],
    ['de', 'Preis: €12,50', 'first: €12,50', 'Preis: 12,50\u00a0€'],
    ['pt-PT', 'Preço: €12,50', 'first: €12,50', 'Preço: 12,50\u00a0€'],
    ['en', 'Price: 12.50 €', 'last: 12.50 €', 'Price: €12.50'],
    ['en', 'Price: 12$', 'last: 12$', 'Price: $12'],
    ['it', 'Prezzo: 12,50€', 'glued: 12,50€', 'Prezzo: 12,50\u00a0€'],
    ['es', 'Precio: 12€', 'glued: 12€', 'Precio: 12\u00a0€'],
    ['fr', 'Prix\u00a0: 12€', 'glued: 12€', 'Prix\u00a0: 12\u00a0€'],
    ['pl', 'Cena: 12€', 'glued: 12€', 'Cena: 12\u00a0€'],
  ])('%s: %s', async (lang, target, found, fixed) => {
    expect(await textsOf(rule, lang, target)).toEqual([found])
    expect(await fixedOf(rule, lang, target)).toBe(fixed)
  })

  test('Italian accepts the sign before the amount with a space only', async () => {
    expect(await textsOf(rule, 'it', 'Prezzo: €12')).toEqual(['first: €12'])
    expect(await textsOf(rule, 'it', 'Prezzo: € 12')).toEqual([])
  })
})

describe('signs that are right', () => {
  test.each<[lang: string, target: string]>([
    ['fr', 'Prix\u00a0: 12,50\u00a0€, 12 $ et 12 euros'],
    ['de', 'Preis: 12,50 € oder € 12,50'],
    ['es', 'Precio: 12,50 € o $12'],
    ['es-MX', 'Precio: $12.50'],
    ['pt-BR', 'Preço: R$ 12,50 e US$ 5'],
    ['pt', 'Preço: R$ 12,50'],
    ['en', 'Price: $12.50, €5 and £3'],
    ['ja', '価格：¥1200、$5'],
    ['zh', '价格：$5'],
    ['nl', 'Prijs: € 12,50'],
    ['it', 'Vale $5 milioni'],
    ['fr', 'la variable $1 et $HOME'],
    ['it', 'Prezzo: %s €'],
    ['sv', 'Pris: $5,5 miljarder'],
  ])('%s: %s', async (lang, target) => {
    expect(await textsOf(rule, lang, target)).toEqual([])
  })
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['pt', 'Total: €3,125.40', 'Total: €3,125.40', ['amount: 3,125.40']],
  ['de', 'It costs €7.30', 'Es kostet 7.30 €', ['amount: 7.30']],
  ['fr', 'EUR 640', 'EUR640', ['code: EUR640']],
  ['es', 'It costs $7.30', 'Cuesta $7.30', []],
  ['de', 'It costs €7.30', 'Es kostet 7,30 €', []],
  ['fr', 'the form EUR2020', 'le formulaire EUR2020', []],
])('amounts beside their sign: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})
