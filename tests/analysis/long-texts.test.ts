import { describe, expect, test } from 'vitest'
import { findingsIn } from '../rules/findings.js'

const rules = [
  'number-mismatch',
  'date-mismatch',
  'unit-mismatch',
  'name-mismatch',
  'negation-mismatch',
  'omission',
  'addition',
]
const pieces = [
  '7',
  '7 ',
  '1,',
  '1:',
  '1/1/',
  '-5 ',
  '5 May ',
  'Monday ',
  '5 miles ',
  'Abzzx ',
  '" Abq',
  'not ',
  'zu a',
  'unclear ',
  '\ud800',
  '\0',
  'XI ',
]

describe('rules of meaning stay linear', () => {
  test.each(rules)('%s', async rule => {
    const find = findingsIn(rule)
    await find('en-it', 'Warm up.', 'Uno.')
    for (const piece of pieces) {
      const text = piece.repeat(60_000 / piece.length)
      const started = performance.now()
      await find('en-it', text, 'Tre casi.')
      await find('en-it', 'Three cases.', text)
      await find('en-it', text, `${text} 5 gennaio`)
      expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(8000)
    }
  })
})
