import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/quote-style.js'
import { RuleTester } from '../../src/testing/index.js'
import { found, leftAfterFix } from './quote-cases.js'

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('the minority style of a text, and marks the language has not', () => {
  test.each<[lang: string, target: string, marks: string[]]>([
    ['it', 'La “casa”, il “ponte” e la «strada» sono chiusi.', ['«', '»']],
    ['it', 'Il “patto” e il "piano" sono firmati, la “legge” no.', ['"', '"']],
    ['it', 'Parla di „crisi“ e basta.', ['„', '“']],
    ['it', 'La «riforma» e la "svolta" del governo.', ['"', '"']],
    ['it', 'È “tutto vero” ma anche „tutto falso”.', ['„']],
    ['es', 'El «pacto», el «plan» y la “ley” están firmados.', ['“', '”']],
    ['es', 'El «pacto» y el "plan" están firmados.', ['"', '"']],
    ['es', 'Habla de „crisis“ en el barrio.', ['„', '“']],
    ['fr', 'Les «\u00a0oui\u00a0», les «\u00a0non\u00a0» et les "peut-être" comptent.', ['"', '"']],
    ['fr', 'Un «\u00a0oui\u00a0» et un “non” et un «\u00a0peut-être\u00a0».', ['“', '”']],
    ['fr', 'Une „crise“ sans fin.', ['„', '“']],
    ['de', 'Der „Plan“, die „Reform“ und das "Ziel" stehen fest.', ['"', '"']],
    ['de', 'Er spricht von “Mut” und meint Angst.', ['“', '”']],
    ['de', 'Das „Ja“ und das »Nein« und das „Vielleicht“.', ['»', '«']],
    ['de', 'Er spricht von «Mut» und meint Angst.', ['«', '»']],
    ['pt', 'O “pacto”, o “plano” e a «lei» foram assinados.', ['«', '»']],
    ['pt', 'O “pacto” e o "plano" foram assinados.', ['"', '"']],
    ['en', 'The “pact”, the “plan” and the "law" were signed.', ['"', '"']],
    ['en', 'The «pact» was signed at dawn.', ['«', '»']],
    ['en', 'The „pact“ was signed at dawn.', ['„', '“']],
  ])('%s: %s', async (lang, target, marks) => {
    const findings = (await found({ lang, target })).filter(finding => finding.startsWith('quote-style'))
    expect(findings).toEqual(marks.map(mark => `quote-style: ${mark}`))
    const { left } = await leftAfterFix({ lang, target })
    expect(left).toEqual([])
  })
})

describe('one style, or styles that belong together', () => {
  test.each<[lang: string, target: string]>([
    ['it', 'La «casa “verde” del nonno» è bella.'],
    ['it', 'Un "patto" e un "piano".'],
    ['it', 'Il “bene ‘comune’ di tutti”.'],
    ['es', '“Uno” y “dos”.'],
    ['es-MX', '“Uno” y ‘dos’.'],
    ['fr', 'Un “oui” net.'],
    ['fr-CH', 'Un «oui» et un ‹non›.'],
    ['de', 'Ein »Ja« und ein ›Nein‹.'],
    ['de-CH', 'Ein «Ja» und ein «Nein».'],
    ['pt-PT', 'Um «sim» e um «não».'],
    ['en', 'A “yes” and a ‘no’.'],
    ['sv', 'Ett ”ja” och ett ”nej”.'],
    ['nl', 'Een ‘ja’ en een ‘nee’.'],
    ['ja', '「はい」と『いいえ』と《本》。'],
    ['xx', 'Un «si» e „no“.'],
  ])('%s: %s', async (lang, target) => {
    const findings = await found({ lang, target })
    expect(findings.filter(finding => finding.startsWith('quote-style'))).toEqual([])
  })
})

test('in strict, straight marks and apostrophes', () =>
  new RuleTester({ targetLang: 'fr' }).run(rule, {
    valid: [{ target: 'L’«\u00a0effet\u00a0».', preset: 'strict' }],
    invalid: [
      { target: "L'effet.", preset: 'strict', finds: ["'"], fixed: 'L’effet.' },
      { target: 'Un "effet".', preset: 'strict', finds: ['"', '"'], fixed: 'Un «\u00a0effet\u00a0».' },
    ],
  }))
