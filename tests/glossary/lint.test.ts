import { expect, test } from 'vitest'
import { lintGlossary } from '../../src/glossary/lint.js'
import type { GlossaryEntry } from '../../src/index.js'

const lint = (...entries: GlossaryEntry[]) =>
  lintGlossary({ entries, lines: entries.map((_, index) => index + 1), problems: [] }).map(
    ({ line, severity, message }) => `${line} ${severity}: ${message}`,
  )
const berth = { source: 'berth', target: 'banchina' }

test.each<[string, GlossaryEntry[], string[]]>([
  ['clean', [berth, { source: 'buoy', target: ['boa', 'gavitello'], forbidden: ['galleggiante'] }], []],
  [
    'duplicate',
    [berth, { source: 'Berth', target: 'Banchina' }],
    ['2 warning: “Berth” with “Banchina” stands in line 1 already'],
  ],
  [
    'other renderings',
    [berth, { source: 'berth', target: 'molo' }],
    ['2 warning: “berth” has other renderings in line 1; put them into one entry, or give both a domain'],
  ],
  [
    'two domains',
    [
      { ...berth, domain: 'ships' },
      { source: 'berth', target: 'cuccetta', domain: 'trains' },
    ],
    [],
  ],
  [
    'two cases',
    [
      { source: 'Turkey', target: 'Turchia', caseSensitive: true },
      { source: 'turkey', target: 'tacchino', caseSensitive: true },
    ],
    [],
  ],
  [
    'forbids itself',
    [{ ...berth, forbidden: ['Banchina'] }],
    ['1 error: “Banchina” is accepted and forbidden by the same entry'],
  ],
  [
    'forbids another',
    [berth, { source: 'berth', target: 'molo', forbidden: ['banchina'] }],
    [
      '2 error: “banchina” for “berth” is accepted in line 1',
      '2 warning: “berth” has other renderings in line 1; put them into one entry, or give both a domain',
    ],
  ],
  [
    'accepts what another forbids',
    [
      { source: 'berth', target: [], forbidden: ['molo'] },
      { source: 'berth', target: 'molo' },
    ],
    ['2 error: “molo” for “berth” is forbidden in line 1'],
  ],
  ['untrimmed', [{ source: 'berth ', target: 'banchina' }], ['1 warning: “berth ” has white space at its edge']],
  ['blank', [{ source: ' ', target: 'banchina' }], ['1 error: a term is empty']],
  [
    'two spaces',
    [{ source: 'mooring  line', target: 'cima' }],
    ['1 warning: “mooring  line” has more than a space between its words'],
  ],
  [
    'only marks',
    [{ source: '™', target: '™' }],
    [
      '1 error: “™” has no letter or digit, so it is never found',
      '1 error: “™” has no letter or digit, so it is never found',
    ],
  ],
  [
    'twice in an entry',
    [{ source: 'berth', target: ['banchina', 'banchina'] }],
    ['1 warning: “banchina” stands twice in the entry'],
  ],
  [
    'protected and translated',
    [{ source: 'PortLink', target: 'LegaPorto', doNotTranslate: true }],
    ['1 error: “PortLink” is not to be translated, yet the entry has “LegaPorto” for it'],
  ],
  [
    'protected here and not there',
    [
      { source: 'PortLink', target: [], doNotTranslate: true },
      { source: 'PortLink', target: 'LegaPorto' },
    ],
    ['2 error: “PortLink” is to be translated in one entry and not in another (line 1)'],
  ],
  [
    'nothing to say',
    [{ source: 'berth', target: [] }],
    ['1 error: “berth” has neither an accepted nor a forbidden term'],
  ],
])('%s', (_, entries, faults) => {
  expect(lint(...entries)).toEqual(faults)
})
