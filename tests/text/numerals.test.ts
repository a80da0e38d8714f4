import { describe, expect, test } from 'vitest'
import { leadingDigits, readNumeral, toAscii } from '../../src/text/numerals.js'
import { scan } from '../../src/text/words.js'

const read = (text: string, decimalComma = false) => readNumeral(text, scan(text).words, 0, decimalComma)

describe('readNumeral', () => {
  test.each([
    ['1,234', false, [1234, 1.234]],
    ['1,234', true, [1.234, 1234]],
    ['1.234', false, [1.234, 1234]],
    ['1.234.567,89', true, [1234567.89]],
    ['1,234,567.89', true, [1234567.89]],
    ['12,34,567', false, [1234567]],
    ['10 000', true, [10000]],
    ["1'250.50", false, [1250.5]],
    ['0.125', false, [0.125]],
    ['1234.567', false, [1234.567]],
    ['20 2019', false, [20]],
    ['٣٫٥', false, [3.5]],
    ['１２３', false, [123]],
  ])('%s (decimal comma: %s)', (text, decimalComma, values) => {
    expect(read(text, decimalComma).values).toEqual(values)
  })

  test.each([
    ['12:30', ':', [12, 30]],
    ['2.4.10', '.', [2, 4, 10]],
    ['25.12.2020', '.', [25, 12, 2020]],
    ['1,2,3', ',', [1, 2, 3]],
  ])('%s is read piece by piece', (text, separator, parts) => {
    expect(read(text)).toMatchObject({ separator, parts, values: [] })
  })

  test('tells the suffix from the figures', () => {
    expect(read('20th')).toMatchObject({ digits: '20', suffix: 'th', digitsEnd: 2, end: 4 })
    expect(read('5km.')).toMatchObject({ digits: '5', suffix: 'km' })
  })
})

test('digits of other scripts', () => {
  expect(leadingDigits('४५रु')).toBe('४५')
  expect(toAscii('४५')).toBe('45')
  expect(leadingDigits('½')).toBe('')
})
