import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/locale/typographic-space.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('spaces of another locale', () => {
  test.each<[lang: string, target: string, found: string]>([
    ['es', 'Baja un 12%', 'percentGlued: 12%'],
    ['it', 'Cala del 12 %', 'percentSpaced: 12 %'],
    ['pt', 'Cai 12\u00a0%', 'percentSpaced: 12\u00a0%'],
  ])('either way is good, one is better: %s: %s', async (lang, target, found) => {
    expect(await textsOf(rule, lang, target)).toEqual([])
    expect(await textsOf(rule, lang, target, { preset: 'strict' })).toEqual([found])
  })

  test.each<[source: string, lang: string, target: string, found: string[]]>([
    ['The wall is 140 m long.', 'de', 'Die Mauer ist 140m lang.', ['unit: 140m']],
    ['The dam is 1,240 metres long.', 'fr', 'Le barrage fait 1240m.', ['unit: 1240m']],
    ['a jar of 90 g', 'pt', 'um frasco de 90g', ['unit: 90g']],
    ['a 200m sprinter', 'de', 'ein 200m-Läufer', []],
    ['the form 2l', 'it', 'il modulo 2l', []],
  ])('units of one letter: %s → %s: %s', async (source, lang, target, found) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual(found)
  })

  test.each<[target: string, found: string[]]>([
    ['La ville compte 31 000 âmes.', ['breakable: 31 000']],
    ['Il a dit « oui » hier.', ['breakable: « ', 'breakable:  »']],
    ['Appelez le 0 800 123 456.', []],
  ])('French spaces that break: %s', async (target, found) => {
    expect(await textsOf(rule, 'fr', target)).toEqual([])
    expect(await textsOf(rule, 'fr', target, { preset: 'editorial' })).toEqual(found)
  })

  test.each<[lang: string, target: string, found: string, fixed: string]>([
    ['fr', 'En baisse de 12,5%.', 'percentGlued: 12,5%', 'En baisse de 12,5\u00a0%.'],
    ['de', 'Ein Minus von 12%', 'percentGlued: 12%', 'Ein Minus von 12\u00a0%'],
    ['sv', 'Ner 12%', 'percentGlued: 12%', 'Ner 12\u00a0%'],
    ['en', 'Down 12 %', 'percentSpaced: 12 %', 'Down 12%'],
    ['tr', '12% düştü', 'percentFirst: 12%', '%12 düştü'],
    ['it', 'Pesa 12kg', 'unit: 12kg', 'Pesa 12\u00a0kg'],
    ['de', 'Es sind 12,5km', 'unit: 12,5km', 'Es sind 12,5\u00a0km'],
    ['fr', 'Il fait 12°C', 'unit: 12°C', 'Il fait 12\u00a0°C'],
    ['de', 'Obst, z.B. Äpfel', 'abbreviation: z.B.', 'Obst, z.\u00a0B. Äpfel'],
  ])('%s: %s', async (lang, target, found, fixed) => {
    expect(await textsOf(rule, lang, target)).toEqual([found])
    expect(await fixedOf(rule, lang, target)).toBe(fixed)
  })

  test.each<[lang: string, target: string, fixed: string]>([
    ['fr', 'Quoi ? Rien !', 'Quoi\u202f? Rien\u202f!'],
    ['fr', 'Nom : Paul', 'Nom\u00a0: Paul'],
    ['fr', 'En baisse de 12 %.', 'En baisse de 12\u00a0%.'],
    ['de', 'ein Minus von 12 % auf 5 km', 'ein Minus von 12\u00a0% auf 5\u00a0km'],
  ])('editors see the breakable spaces of %s: %s', async (lang, target, fixed) => {
    expect(await textsOf(rule, lang, target)).toEqual([])
    expect(await fixedOf(rule, lang, target, { preset: 'editorial' })).toBe(fixed)
    expect(await fixedOf(rule, lang, target, { preset: 'ui' })).toBe(fixed)
  })
})

describe('spaces that are right', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['fr', 'En baisse de 12,5\u202f% et 12 %'],
    ['it', 'Cala del 12% in 5 km'],
    ['de', 'z. B. 5 km, 12 %, der 5%ige Anteil'],
    ['es', 'una memoria de 16GB', 'a 16GB memory'],
    ['ja', '12%、5km'],
    ['tr', '%12 düştü'],
    ['it', 'width: 50%; margin: 5px'],
    ['it', '%d%% completato', '%d%% done'],
    ['it', 'A4 e 3D, 5x, 10K'],
    ['fr', 'https://a.example/50%25'],
    ['cs', '12% podíl'],
    ['fr-CA', 'Quoi? Nom\u00a0:'],
    ['it', 'Cala del 12 %', 'Down 12 %'],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['it', 'Saving…', 'Salvataggio...', ['dots: ...']],
  ['it', 'Saving...', 'Salvataggio...', []],
  ['es', 'Wait… %s...', 'Espere... %s...', []],
  ['es', 'Wait…', 'Espere…', []],
])('the ellipsis of %s: %s → %s', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source, preset: 'strict' })).toEqual(found)
  expect(await textsOf(rule, lang, target, { source })).toEqual([])
})
