import { describe, expect, test } from 'vitest'
import { matchesOf } from '../../src/text/search.js'

describe('matches', () => {
  test.each([
    ['a1b22', /\d+/g, ['1', '22']],
    ['abc', /\d+/g, []],
    ['ab', /x*/g, ['', '', '']],
    ['', /x/g, []],
  ])('of “%s”', (text, pattern, expected) => {
    expect(matchesOf(text, pattern).map(([found]) => found)).toEqual(expected)
    // A pattern that was left in the middle of a text begins anew.
    expect(matchesOf(text, pattern)).toHaveLength(expected.length)
  })
})
