import { describe, test } from 'vitest'
import rule from '../../src/rules/markup/max-length.js'
import { RuleTester } from '../../src/testing/index.js'

const tester = new RuleTester({ targetLang: 'de' })

test('the examples hold', () => tester.runExamples(rule))

describe('max-length', () => {
  test.each<[target: string, max: number, unit: string, text: string]>([
    ['Einstellung', 5, 'characters', 'ellung'],
    ['😀😀😀', 2, 'characters', '😀'],
    ['e\u0301e\u0301e\u0301', 2, 'graphemes', 'e\u0301'],
    ['👩‍👩‍👧a', 1, 'graphemes', 'a'],
    ['äöü', 4, 'bytes', 'ü'],
    ['東京', 5, 'bytes', '京'],
    ['😀a', 2, 'utf-16', 'a'],
    ['iiii', 24, 'pixels', 'i'],
  ])('%s: over %d %s', (target, max, unit, text) =>
    tester.run(rule, {
      valid: ['Frei'],
      invalid: [{ target, segment: { maxLength: max }, options: { unit }, finds: [text] }],
    }),
  )

  test.each<[target: string, max: number, unit: string]>([
    ['Einstellung', 11, 'characters'],
    ['😀😀😀', 3, 'characters'],
    ['e\u0301e\u0301', 2, 'graphemes'],
    ['äöü', 6, 'bytes'],
    ['😀', 4, 'bytes'],
    ['😀', 2, 'utf-16'],
    ['iii', 24, 'pixels'],
    ['', 1, 'bytes'],
    ['Ohne Grenze', 0, 'characters'],
  ])('%s: within %d %s', (target, max, unit) =>
    tester.run(rule, {
      valid: [{ target, segment: { maxLength: max }, options: { unit } }],
      invalid: [{ target: 'Zu lang', segment: { maxLength: 6 }, finds: ['g'] }],
    }),
  )

  test('widths of a font, and a limit for all segments', () =>
    tester.run(rule, {
      valid: [{ target: 'ii', options: { max: 8, unit: 'pixels', widths: { i: 4 } } }],
      invalid: [{ target: 'iM', options: { max: 8, unit: 'pixels', widths: { i: 4, M: 9 } }, finds: ['M'] }],
    }))
})
