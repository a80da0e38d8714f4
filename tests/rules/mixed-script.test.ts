import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/encoding/mixed-script.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('letters of another script', () => {
  test.each<[lang: string, target: string, found: string, fixed: string]>([
    ['it', 'La p\u043erta è chiusa', 'mixed: p\u043erta', 'La porta è chiusa'],
    ['es', 'La \u0441asa roja', 'mixed: \u0441asa', 'La casa roja'],
    ['fr', 'Une \u0435au claire', 'mixed: \u0435au', 'Une eau claire'],
    ['de', '\u0410pfel', 'mixed: \u0410pfel', 'Apfel'],
    ['pt', 'O m\u0430r azul', 'mixed: m\u0430r', 'O mar azul'],
    ['en', 'Micr\u03bfsoft', 'mixed: Micr\u03bfsoft', 'Microsoft'],
    ['ru', 'Большoй дом', 'mixed: Большoй', 'Большой дом'],
    ['uk', 'Київcький', 'mixed: Київcький', 'Київський'],
    ['bg', 'Cофия', 'mixed: Cофия', 'София'],
    ['el', 'Aθήνα', 'mixed: Aθήνα', 'Αθήνα'],
    ['ru', 'Он был c другом', 'twin: c', 'Он был с другом'],
    ['ro', 'Ştiinţa', 'variant: Ş', 'Știința'],
    ['de-CH', 'Strasse, nicht Straße', 'variant: ß', 'Strasse, nicht Strasse'],
    ['hi', 'घर बड़ा है|', 'variant: |', 'घर बड़ा है।'],
  ])('%s: %s', async (lang, target, found, fixed) => {
    expect((await textsOf(rule, lang, target))[0]).toBe(found)
    expect(await fixedOf(rule, lang, target)).toBe(fixed)
  })

  test('the name that the source has decides the script', async () => {
    expect(await fixedOf(rule, 'ru', 'Купил \u0410\u0421ER', { source: 'Bought an ACER' })).toBe('Купил ACER')
  })
})

describe('words of one script, or rightly of two', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['it', 'Il TNFα, l’IFNγ, 5 μm, Δt e Ω'],
    ['en', 'β-carotene and αSMA'],
    ['ru', 'SMS-ка, IT-отдел, iPhone и Wi-Fi'],
    ['ru', 'витамин C и B12'],
    ['ru', 'план «А» и буква c'],
    ['ru', 'К2О и СССР'],
    ['el', 'Η Microsoft και το Windows'],
    ['ja', 'Tシャツとλ計算'],
    ['it', 'Mосква', 'Mосква'],
    ['sr', 'Nikola Tesla je rođen'],
    ['tr', 'Şişli'],
    ['de', 'Straße'],
    ['de-AT', 'Straße'],
    ['it', 'München, Kraków, Škoda'],
    ['uk', "п'ять і ї"],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})
