import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/locale/date-format.js'
import { RuleTester } from '../../src/testing/index.js'
import { findingsOf, fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('dates in the form of another locale', () => {
  test.each<[lang: string, target: string, found: string, fixed: string]>([
    ['it', 'Consegna: 07/28/2021', 'order: 07/28/2021', 'Consegna: 28/07/2021'],
    ['es', 'Entrega: 7/28/2021', 'order: 7/28/2021', 'Entrega: 28/7/2021'],
    ['fr', 'Livraison le 07/28/21', 'order: 07/28/21', 'Livraison le 28/07/21'],
    ['de', 'Lieferung am 07.28.2021', 'order: 07.28.2021', 'Lieferung am 28.07.2021'],
    ['pt', 'Entrega em 07-28-2021', 'order: 07-28-2021', 'Entrega em 28-07-2021'],
    ['en-US', 'Delivery on 28/07/2021', 'order: 28/07/2021', 'Delivery on 07/28/2021'],
    ['en-GB', 'Delivery on 07/28/2021', 'order: 07/28/2021', 'Delivery on 28/07/2021'],
    ['it', 'Nata luglio 28, 2021 a Pisa', 'words: luglio 28, 2021', 'Nata 28 luglio 2021 a Pisa'],
    ['it', 'Nata il 28 luglio, 2021', 'words: 28 luglio, 2021', 'Nata il 28 luglio 2021'],
    ['es', 'Nació el 28 julio 2021', 'words: 28 julio 2021', 'Nació el 28 de julio de 2021'],
    ['es', 'Nació en Julio 28, 2021', 'words: Julio 28, 2021', 'Nació en 28 de julio de 2021'],
    ['pt', 'Nasceu em 28 julho 2021', 'words: 28 julho 2021', 'Nasceu em 28 de julho de 2021'],
    ['fr', 'Née juillet 28, 2021', 'words: juillet 28, 2021', 'Née 28 juillet 2021'],
    ['fr', 'Ouvert le 1 juillet', 'words: 1 juillet', 'Ouvert le 1er juillet'],
    ['de', 'Geboren am 28 Juli 2021', 'words: 28 Juli', 'Geboren am 28. Juli 2021'],
    ['de', 'Geboren Juli 28, 2021', 'words: Juli 28, 2021', 'Geboren 28. Juli 2021'],
  ])('%s: %s', async (lang, target, found, fixed) => {
    expect(await textsOf(rule, lang, target)).toEqual([found])
    expect(await fixedOf(rule, lang, target)).toBe(fixed)
  })

  test.each<[lang: string, source: string | undefined, target: string, found: string]>([
    ['it', 'Due 07/08/2021', 'Scadenza 07/08/2021', 'copied: 07/08/2021'],
    ['de', undefined, 'Fällig am 28/07/2021', 'separator: 28/07/2021'],
    ['it', 'at 7:15 PM', 'alle 7:15 PM', 'time: 7:15 PM'],
    ['de', 'at 7 pm', 'um 7 pm', 'time: 7 pm'],
    ['pt', 'at 7:15 p.m.', 'às 7:15 p.m.', 'time: 7:15 p.m.'],
    ['ja', undefined, '07/28/2021', 'order: 07/28/2021'],
  ])('%s: %s → %s', async (lang, source, target, found) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([found])
  })

  test('the clock to 24', async () => {
    const [finding] = await findingsOf(rule, 'fr', 'Fermeture à 7:15 PM')
    expect(finding!.suggestions[0]!.replacement).toBe('19\u00a0h\u00a015')
    expect(finding!.category).toBe('locale-conventions/time-format')
  })
})

describe('dates that are right', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['it', 'Scade il 28/07/2021, anzi 2021-07-28', 'Due 07/28/2021, or 2021-07-28'],
    ['it', 'Nata il 28 luglio 2021', 'Born July 28, 2021'],
    ['es', 'Nació el 28 de julio de 2021; el 1 de julio del 2020'],
    ['pt', 'Nasceu em 28 de julho de 2021'],
    ['fr', 'Née le 28 juillet 2021, le 1er juillet'],
    ['fr', 'Du 1 au 5 juillet'],
    ['de', 'Vom 28. bis 30. Juli 2021'],
    ['de', 'Im Juli 2021 kamen 28'],
    ['de', 'am 28.07.2021 um 19:15 Uhr'],
    ['en', 'on July 28, 2021 or 28/07/2021'],
    ['en-US', '07/28/2021 at 7:15 PM'],
    ['es', 'a las 7:15 p. m.'],
    ['ja', '2021年7月28日'],
    ['it', 'Il rapporto 3/4/5 e la versione 1.2.2021', 'The ratio 3/4/5 and version 1.2.2021'],
    ['it', 'marzo 2021 e maggio 5 volte'],
    ['it', 'Il 5 maggio, 2000 persone'],
    ['it', 'a/b 12/2021'],
    ['es', 'El 26 de julio, 1700 millones de personas'],
    ['it', '10.28.21'],
    ['de', 'PM 7 und 5 am Tag'],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['ja', 'on 6 March 2014', '6日3月2014年に', ['signs: 6日3月2014年']],
  ['zh', 'on 6 March 2014', '3月6日2014年', ['signs: 3月6日2014年']],
  ['ko', 'on 6 March 2014', '6일 3월 2014년에', ['signs: 6일 3월 2014년']],
  ['ja', 'from 6 March to 9 April 2014', '2014年3月6日から4月9日まで', []],
  ['zh', 'on the 6th, in March 2014', '6日，2014年3月', []],
])('dates with signs: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})
