import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/locale/number-format.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('numbers in the form of another locale', () => {
  test.each<[lang: string, source: string | undefined, target: string, found: string, fixed: string]>([
    ['it', undefined, 'Costa 2,345.60 euro', 'format: 2,345.60', 'Costa 2.345,60 euro'],
    ['de', undefined, 'Es kostet 1,002,345.60 Euro', 'format: 1,002,345.60', 'Es kostet 1.002.345,60 Euro'],
    ['fr', undefined, 'Il coûte 2,345.60 euros', 'format: 2,345.60', 'Il coûte 2\u202f345,60 euros'],
    ['pt', undefined, 'Custa 2,345.60 euros', 'format: 2,345.60', 'Custa 2.345,60 euros'],
    ['es', 'It costs 2,345.60', 'Cuesta 2,345.60', 'format: 2,345.60', 'Cuesta 2.345,60'],
    [
      'it',
      'It grew by 7.25 percent',
      'È cresciuto del 7.25 per cento',
      'format: 7.25',
      'È cresciuto del 7,25 per cento',
    ],
    ['de', 'It weighs 2.5 kg', 'Es wiegt 2.5 kg', 'format: 2.5', 'Es wiegt 2,5 kg'],
    ['fr', 'It weighs 2.5 kg', 'Il pèse 2.5 kg', 'format: 2.5', 'Il pèse 2,5 kg'],
    ['pt', 'It weighs 2.5 kg', 'Pesa 2.5 kg', 'format: 2.5', 'Pesa 2,5 kg'],
    ['it', 'There were 45,000 people', 'C’erano 45,000 persone', 'format: 45,000', 'C’erano 45.000 persone'],
    ['de', 'There were 45,000 people', 'Es waren 45,000 Menschen', 'format: 45,000', 'Es waren 45.000 Menschen'],
    ['it', undefined, 'Gli abitanti sono 3,450,000', 'format: 3,450,000', 'Gli abitanti sono 3.450.000'],
    ['nl', 'It weighs 2.5 kg', 'Het weegt 2.5 kg', 'format: 2.5', 'Het weegt 2,5 kg'],
    ['pl', 'It weighs 2.5 kg', 'Waży 2.5 kg', 'format: 2.5', 'Waży 2,5 kg'],
    ['ru', 'It weighs 2.5 kg', 'Весит 2.5 кг', 'format: 2.5', 'Весит 2,5 кг'],
    ['en', undefined, 'It costs 2.345,60 euros', 'format: 2.345,60', 'It costs 2,345.60 euros'],
  ])('%s: %s → %s', async (lang, source, target, found, fixed) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([found])
    expect(await fixedOf(rule, lang, target, { source })).toBe(fixed)
  })

  test.each<[lang: string, target: string, found: string]>([
    ['it', 'il 21st secolo', 'ordinal: 21st'],
    ['de', 'der 3rd Platz', 'ordinal: 3rd'],
    ['es', 'el 2nd puesto', 'ordinal: 2nd'],
  ])('%s: %s', async (lang, target, found) => {
    expect(await textsOf(rule, lang, target)).toEqual([found])
  })

  test.each<[sourceLang: string, source: string, target: string, found: string]>([
    ['de', 'Es wiegt 2,5 kg', 'It weighs 2,5 kg', 'format: 2,5'],
    ['it', 'Sono 45.000 persone', 'There are 45.000 people', 'format: 45.000'],
  ])('from %s: %s', async (sourceLang, source, target, found) => {
    expect(await textsOf(rule, 'en', target, { source, sourceLang })).toEqual([found])
  })
})

describe('numbers that are right', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['it', 'Costa 2.345,60 euro', 'It costs 2,345.60 euros'],
    ['it', 'Sono 45 000 persone', 'There are 45,000 people'],
    ['fr', 'Ils sont 45\u202f000, soit 2,5\u202f%', 'They are 45,000, or 2.5%'],
    ['es', 'Son 45 000 personas'],
    ['es-MX', 'Son 45,000 y 2.5', 'They are 45,000 and 2.5'],
    ['de-CH', 'Es sind 45’000 und 2.5', 'They are 45,000 and 2.5'],
    ['it', 'la versione 2.5', 'version 2.5'],
    ['it', 'Python 3.8, USB 3.0 e Bluetooth 5.2', 'Python 3.8, USB 3.0 and Bluetooth 5.2'],
    ['de', 'Siehe Abschnitt 3.2', 'See section 3.2'],
    ['it', 'alle 17.30', 'at 5.30 pm'],
    ['de', 'um 8.15 Uhr', 'at 8.15'],
    ['it', 'IP 10.0.0.1 e 2.4.1', 'IP 10.0.0.1 and 2.4.1'],
    ['fr', '2.1 Début 2.2 Suite 2.3 Fin', '2.1 Start 2.2 Next 2.3 End'],
    ['it', 'il 25.12.2020', 'on 25.12.2020'],
    ['it', 'file_2.5.txt e v2.5', 'file_2.5.txt and v2.5'],
    ['en', 'It weighs 2.5 kg', 'Es wiegt 2,5 kg'],
    ['fr', 'la 5th Avenue'],
    ['ja', '2.5キロ、45,000人', '2.5 kg, 45,000 people'],
    ['zh', '45,000人', '45,000 people'],
    ['it', 'pp. 12,13'],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['pt', 'about 5,610,000 trees', 'cerca de 56.10.000 árvores', ['groups: 56.10.000']],
  ['de', 'driver 12.504.00', 'Treiber 12.504.00', []],
  ['de', 'about 5,610,000 trees', 'etwa 5.610.000 Bäume', []],
  ['hi', 'about 5,610,000 trees', 'लगभग 56,10,000 पेड़', []],
])('groups: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})
