import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileLinear } from '../../src/text/linear-pattern.js'
import { PatternError } from '../../src/text/pattern-syntax.js'

describe('patterns of a house are taken', () => {
  test.each([
    ['colou?r', 'the color', 'color'],
    ['\\d+(?:,\\d+)?', 'it is 3,14', '3,14'],
    ['\\d{1,3}\\.\\d{1,3}', 'ip 12.34', '12.34'],
    ['\\bperché\\b', 'così perché no', 'perché'],
    ['\\bé\\b', 'perché é vero', 'é'],
    ['\\w+ \\w+', 'l’été à Rome', 'été à'],
    ['(?:ha|abbiamo|hanno) detto', 'essi hanno detto', 'hanno detto'],
    ['[\\w.-]+@example\\.org', 'a write.to-me@example.org', 'write.to-me@example.org'],
    ['(?<=€)\\d+', 'it is €25', '25'],
    ['https?://\\S+', 'see http://x.y/z now', 'http://x.y/z'],
    ['\\s+$', 'trailing  ', '  '],
    ['^\\s*-', '  - item', '  -'],
    ['“[^”]*”', 'er sagte “ja” oder', '“ja”'],
    ['(?:ab)+', 'xababx', 'abab'],
    ['\\-\\’', '-’', '-’'],
    ['(?<year>\\d{4})-\\d\\d', 'in 2024-05', '2024-05'],
    ['a*?b', 'aab', 'aab'],
    ['[^]]', 'x', undefined],
    ['\\p{Lu}{3,}', 'the NATO', 'NATO'],
  ])('%s', (pattern, text, found) => {
    if (found === undefined) expect(() => compileLinear(pattern)).toThrow(PatternError)
    else expect(text.match(compileLinear(pattern))?.[0]).toBe(found)
  })

  test('without regard to case where asked', () => {
    expect(compileLinear('straße', 'i').test('STRAßE')).toBe(true)
  })
})

describe('patterns that some text makes slow, or that are broken, are refused', () => {
  test.each([
    ['(a+)+$', 'several ways'],
    ['(a*)*', 'several ways'],
    ['(a|a)*b', 'several ways'],
    ['(?:a|[a-z])+x', 'several ways'],
    ['(x+x+)+y', 'several ways'],
    ['(a+){10}', 'several ways'],
    ['\\d+\\d+x', 'in a row'],
    ['\\w+\\s*\\w+x', 'in a row'],
    ['.*,.*,.*x', 'in a row'],
    ['(?:\\d+){1,3}x', 'in a row'],
    ['\\s*\\n*\\s*$', 'in a row'],
    ['(a)\\1', 'refers back'],
    ['(?=.*x)y', 'look-around'],
    ['a{1,5000}', 'more than 100'],
    ['a?b?c?d?e?f?g?h?i?j?k?', 'optional parts'],
    ['(', 'does not close'],
    ['a)', 'does not open'],
    ['*a', 'nothing before'],
    ['[a', 'nothing before|its end'],
    ['[z-a]', 'no regular expression'],
    ['\\p{Nonsense}', 'no regular expression'],
    ['', 'empty'],
    ['a'.repeat(3000), 'longer'],
    ['('.repeat(60) + ')'.repeat(60), 'too deep'],
    ['\\b+', 'takes no characters'],
    ['a\\', 'its end'],
  ])('%s', (pattern, why) => {
    expect(() => compileLinear(pattern)).toThrow(PatternError)
    expect(() => compileLinear(pattern)).toThrow(new RegExp(why))
  })

  test('flags that are not known', () => {
    expect(() => compileLinear('a', 'y')).toThrow('flags')
  })
})

test('whatever is taken is fast on what patterns are slow on', () => {
  const piece = fc.constantFrom('a', 'b', '\\w', '\\s', '.', '[ab]', '(?:ab)', '(a|b)', ',', '\\d', '(?:a?b)', '^', '$')
  const sign = fc.constantFrom('', '', '?', '*', '+', '{2,}', '{1,3}', '+?')
  const part = fc.tuple(piece, sign).map(([atom, quantifier]) => (/^[$^]$/.test(atom) ? atom : atom + quantifier))
  const texts = ['a', 'ab', ' ', ',', '1', 'a,', 'a '].map(unit => `${unit.repeat(4_000)}!`)
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.boolean(), (parts, isRepeated) => {
      const pattern = isRepeated ? `(${parts.join('')})*x` : `${parts.join('')}x`
      let compiled: RegExp
      try {
        compiled = compileLinear(pattern)
      } catch (error) {
        if (error instanceof PatternError) return
        throw error
      }
      for (const text of texts) {
        const start = performance.now()
        text.search(compiled)
        expect(performance.now() - start, pattern).toBeLessThan(700)
      }
    }),
    { numRuns: 400 },
  )
})

test('any string is compiled or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab()[]{}*+?|\\^$.,1:<=!pu-é') }), pattern => {
      try {
        compileLinear(pattern)
      } catch (error) {
        expect(error).toBeInstanceOf(PatternError)
      }
    }),
    { numRuns: 3000 },
  )
})
