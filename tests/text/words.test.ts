import { describe, expect, test } from 'vitest'
import { Feature } from '../../src/text/characters.js'
import { countWords, scan, segmentUnspaced } from '../../src/text/words.js'

const texts = (text: string) => scan(text).words.map(word => word.text)

describe('words', () => {
  test.each([
    ['perché c’è già un’età', ['perché', 'c', 'è', 'già', 'un', 'età']],
    ['e-mail, check-in', ['e', 'mail', 'check', 'in']],
    ['naïve cafe\u0301', ['naïve', 'cafe\u0301']],
    ['v2.0.1 costa 1.234,56 €', ['v2', '0', '1', 'costa', '1', '234', '56']],
    ['iPhoneを買う', ['iPhone', 'を買う']],
    ['𝒜bc 👍🏽 ok', ['𝒜', 'bc', 'ok']],
    ['', []],
    ['\ud800 a\u0000b \udc00', ['a', 'b']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test.each([
    ['l’età dell’oro', Feature.LooseApostrophe, false],
    ["d'oro", Feature.LooseApostrophe, false],
    ['l’ età', Feature.LooseApostrophe, true],
    ["'ndrangheta", Feature.LooseApostrophe, true],
    ["po'", Feature.LooseApostrophe, true],
    ['example.org', Feature.LetterDot, true],
    ['3.5', Feature.LetterDot, false],
    ['3.5', Feature.InnerDot, true],
    ['Fine. Poi', Feature.LetterDot, false],
    ['▁parola', Feature.Underscore, true],
  ])('%s has the feature %i: %s', (text, feature, expected) => {
    expect((scan(text).features & feature) !== 0).toBe(expected)
  })

  test('offsets are UTF-16 units of the text itself', () => {
    const text = '👍 l’update “così”\n'
    for (const { start, end, text: word } of scan(text).words) expect(text.slice(start, end)).toBe(word)
  })

  test.each([
    ['Roma', 'capitalised'],
    ['roma', 'lower'],
    ['ONU', 'upper'],
    ['A', 'capitalised'],
    ['McDonald', 'mixed'],
    ['5G', 'mixed'],
    ['2024', 'digits'],
    ['今日は', 'unspaced'],
  ])('%s is %s', (text, shape) => {
    expect(scan(text).words[0]?.shape).toBe(shape)
  })

  test('a joiner tells what glues a word to the one before', () => {
    expect(scan('l’update e-mail a b').words.map(({ joiner }) => joiner)).toEqual(['', "'", '', '-', '', ''])
  })

  test('features say what a text contains', () => {
    expect(scan('plain text').features).toBe(0)
    expect(scan('a  b').features & Feature.SpaceRun).toBeTruthy()
    expect(scan('“x”').features & Feature.Quote).toBeTruthy()
    expect(scan('x\u200by').features & Feature.Odd).toBeTruthy()
    expect(scan('\udc00').features & Feature.Odd).toBeTruthy()
    expect(scan('5 %').features & Feature.Percent).toBeTruthy()
  })

  test('unspaced scripts are divided by the runtime’s dictionary and counted by characters', () => {
    expect(segmentUnspaced('今日は天気', 4, 'ja').map(({ start }) => start)[0]).toBe(4)
    expect(countWords(scan('今日は天気 ok').words)).toBe(4)
  })
})
