import { expect, test } from 'vitest'
import { damagedOptions } from '../../src/analysis/command-options.js'
import { Side } from '../../src/analysis/side.js'
import { languageOf } from '../../src/languages/index.js'

test.each<[source: string, target: string, found: string[]]>([
  ['try --resume', 'prova -resume', ['-resume']],
  ['(use "--resume" later)', '(usa "–resume" poi)', ['–resume']],
  ['use --resume', 'usa —resume', ['—resume']],
  ['use --resume', 'usa -- resume', ['-- resume']],
  ['use --resume', 'usa --resume', []],
  ['use --resume', 'usa l’opzione resume', []],
  ['use --resume', 'usa --resume-all', []],
  ['wait -- then go', 'aspetta - poi va', []],
  ['', '', []],
])('%s → %s', (source, target, found) => {
  const sides = [
    new Side('source', source, languageOf('en')!, 'en'),
    new Side('target', target, languageOf('it')!, 'it'),
  ]
  expect(damagedOptions(sides[0]!, sides[1]!).map(({ start, end }) => target.slice(start, end))).toEqual(found)
})
