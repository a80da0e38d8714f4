import { describe, expect, test } from 'vitest'
import { findMasks, maskText } from '../../src/text/masks.js'
import { scan } from '../../src/text/words.js'

const masks = (text: string) => findMasks(text, scan(text).features)
const masked = (text: string) => masks(text).map(({ start, end, kind }) => [kind, text.slice(start, end)])

describe('masks', () => {
  test.each([
    ['vedi https://example.org/a_(b). Poi', [['url', 'https://example.org/a_(b)']]],
    ['(www.example.org/it)', [['url', 'www.example.org/it']]],
    ['su example.com e basta', [['url', 'example.com']]],
    ['fine.Poi altro', []],
    ['scrivi a mario.rossi@example.org, grazie', [['email', 'mario.rossi@example.org']]],
    ['grazie @comune_roma!', [['handle', '@comune_roma']]],
    ['con #BlackFriday oggi', [['hashtag', '#BlackFriday']]],
    [
      '<b>forte</b> e a < b',
      [
        ['tag', '<b>'],
        ['tag', '</b>'],
      ],
    ],
    ['caffè &amp; tè', [['entity', '&amp;']]],
    [
      '%1$s file su %(count)d e %@',
      [
        ['placeholder', '%1$s'],
        ['placeholder', '%(count)d'],
        ['placeholder', '%@'],
      ],
    ],
    ['il 100 % di tutti, 50% dei casi', []],
    [
      '{name} e {{count}} e ${HOME}',
      [
        ['placeholder', '{name}'],
        ['placeholder', '{{count}}'],
        ['placeholder', '${HOME}'],
      ],
    ],
    [
      '{% if x %} { nome } <%= a.b %> {0, number}',
      [
        ['placeholder', '{% if x %}'],
        ['placeholder', '{ nome }'],
        ['placeholder', '<%= a.b %>'],
        ['placeholder', '{0, number}'],
      ],
    ],
    [
      '%<n>s, %1, %NOME%, %*d, %0:s, %(n)ss e $t(a.b)',
      [
        ['placeholder', '%<n>s'],
        ['placeholder', '%1'],
        ['placeholder', '%NOME%'],
        ['placeholder', '%*d'],
        ['placeholder', '%0:s'],
        ['placeholder', '%(n)s'],
        ['placeholder', '$t(a.b)'],
      ],
    ],
    ['{come si vede} e %sconto', []],
    ['in core.fsyncMethod', [['code', 'core.fsyncMethod']]],
    ['con --[no-]quiet', [['code', '--[no-]quiet']]],
    ['usa `npm run show` qui', [['code', '`npm run show`']]],
    [
      'apri /usr/share/doc o C:\\Temp\\x',
      [
        ['path', '/usr/share/doc'],
        ['path', 'C:\\Temp\\x'],
      ],
    ],
    ['la variabile max_length', [['code', 'max_length']]],
    ['<!-- nota: show --> testo', [['tag', '<!-- nota: show -->']]],
    ['<code>show all</code> mostra tutto', [['code', '<code>show all</code>']]],
    ['<span translate="no">Big Deal</span> ecco', [['code', '<span translate="no">Big Deal</span>']]],
    [
      'usa --all o --name=x, poi -- ecco',
      [
        ['code', '--all'],
        ['code', '--name=x'],
      ],
    ],
    ['e/o, 24/7', []],
  ])('%s', (text, expected) => {
    expect(masked(text)).toEqual(expected)
  })

  test('masked text keeps its length and its offsets', () => {
    const text = 'prima <b>x</b> dopo'
    expect(maskText(text, masks(text))).toBe('prima \ufffc\ufffc\ufffcx\ufffc\ufffc\ufffc\ufffc dopo')
  })

  test.each([
    '<',
    '<!--',
    '@',
    'a@',
    '{',
    '{{',
    '%',
    '`',
    '<a ',
    '/',
    'a/',
    '_',
    '&',
    '#',
    'www.',
    'a.',
    '\\',
    '$',
    'https://',
  ])('a long run of %s ends', unit => {
    expect(masks(unit.repeat(40_000))).toBeDefined()
  })
})
