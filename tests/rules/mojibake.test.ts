import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/encoding/mojibake.js'
import { RuleTester } from '../../src/testing/index.js'
import { findingsOf, fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

/** What a reader of Windows-1252 makes of the UTF-8 of a text. */
function misread(text: string): string {
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  return [...new TextEncoder().encode(text)]
    .map(byte => (byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80]! : String.fromCharCode(byte)))
    .join('')
}

describe('UTF-8 read as Windows-1252 is repaired', () => {
  test.each<[lang: string, text: string]>([
    ['it', 'La città è più bella perché c’è il sole.'],
    ['es', 'El niño pequeño comió piña en la montaña; ¿qué más?'],
    ['fr', 'L’été dernier, la forêt était à nous : « ça alors ! »'],
    ['de', 'Füße, Käse und Öl für 5 € – „schön“'],
    ['pt', 'A decisão não é da associação, e o avô também.'],
    ['pl', 'Zażółć gęślą jaźń'],
    ['ru', 'Привет, мир'],
    ['el', 'Καλημέρα'],
    ['cs', 'Příliš žluťoučký kůň'],
    ['it', 'Bene 😀'],
  ])('%s: %s', async (lang, text) => {
    expect(await fixedOf(rule, lang, misread(text))).toBe(text)
  })

  test('read wrongly twice', async () => {
    expect(await fixedOf(rule, 'it', misread(misread('perché no')))).toBe('perché no')
  })
})

describe('other ways of losing letters', () => {
  test.each<[lang: string, target: string, found: string[]]>([
    ['it', 'La cittÃ è bella', ['space: Ã']],
    ['fr', 'Il va √† la plage', ['misread: √†']],
    ['it', 'perch├® no', ['misread: ├®']],
    ['ru', 'РџСЂРёРІРµС‚', ['misread: РџСЂРёРІРµС‚']],
    ['ru', 'Ïðèâåò', ['cyrillic: Ïðèâåò']],
    ['de', 'Stra\ufffd\ufffde', ['lost: \ufffd\ufffd']],
    ['es', 'la monta?a', ['question: monta?a']],
    ['pt', 'o cora¿ão', ['inverted: cora¿ão']],
    ['zh', '锟斤拷你好', ['eastern: 锟斤拷']],
    ['es', 'AÃ±o', ['misread: Ã±']],
  ])('%s: %s', async (lang, target, found) => {
    expect(await textsOf(rule, lang, target)).toEqual(found)
  })

  test('the repair is told', async () => {
    const [finding] = await findingsOf(rule, 'ru', 'Ïðèâåò')
    expect(finding!.suggestions[0]!.replacement).toBe('Привет')
    expect(finding!.severity).toBe('major')
  })
})

describe('letters that are right', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['pt', 'A IRMÃ, “AMANHÃ” e NÃO; ÂNGELA, MAÇÃ.'],
    ['fr', 'Âge, «\u00a0Île\u00a0», À l’œuvre\u00a0!'],
    ['de', 'GRÖSSE, „MENÜ“, „Ä“'],
    ['it', '“perché…”, «così», è—ecco, città’'],
    ['vi', 'Ấn Độ và Ân Điển'],
    ['tr', 'Dışişleri Bakanlığı'],
    ['ru', 'Сёмга, РСФСР, «Рё» и СССР'],
    ['ru', 'Сёрфите'],
    ['es', '¿Por qué? ¿Cuándo?A veces'],
    ['it', 'vero? no', 'true? no'],
    ['it', 'https://a.example/x?a=b'],
    ['it', 'Ãƒ', 'Ãƒ'],
    ['ro', 'Â și Ă'],
    ['sv', 'ÅÄÖ – Ä”'],
    ['zh', '你好'],
    ['it', '√2 e 5 ├─ albero'],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})
