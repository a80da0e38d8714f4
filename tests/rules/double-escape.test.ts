import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/encoding/double-escape.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('escaped once too often', () => {
  test.each<[lang: string, source: string | undefined, target: string, found: string, fixed: string]>([
    ['it', undefined, 'Pane &amp;amp; vino', 'twice: &amp;amp;', 'Pane &amp; vino'],
    ['it', 'Bread &amp; wine', 'Pane &amp;amp; vino', 'twice: &amp;amp;', 'Pane &amp; vino'],
    ['fr', '5 &lt; 6', '5 &amp;lt; 6', 'twice: &amp;lt;', '5 &lt; 6'],
    ['de', '&lt;a', '&amp;#39;a', 'twice: &amp;#39;', '&#39;a'],
    ['es', 'The year', 'El a&ntilde;o', 'entity: &ntilde;', 'El año'],
    ['fr', 'It’s him', 'C&rsquo;est lui', 'entity: &rsquo;', 'C’est lui'],
    ['de', 'Bread and "wine"', 'Brot und &quot;Wein"', 'entity: &quot;', 'Brot und "Wein"'],
    ['pt', 'Bread & wine', 'Pão &amp; vinho', 'entity: &amp;', 'Pão & vinho'],
    ['it', 'The city', 'La citt\\u00e0', 'unicode: \\u00e0', 'La città'],
    ['de', undefined, 'Stra\\xdfe', 'unicode: \\xdf', 'Straße'],
    ['es', 'Coffee', 'Caf%C3%A9', 'percent: %C3%A9', 'Café'],
    ['it', 'Line\\n', 'Riga\\\\n', 'backslash: \\\\n', 'Riga\\n'],
    ['it', 'Say "yes"', 'Di’ \\"sì"', 'quote: \\"', 'Di’ "sì"'],
  ])('%s: %s → %s', async (lang, source, target, found, fixed) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([found])
    expect(await fixedOf(rule, lang, target, { source })).toBe(fixed)
  })
})

describe('escaped as it should be', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['it', 'Pane &amp; vino', 'Bread &amp; wine'],
    ['fr', '<b>Pain</b>&nbsp;!', '<b>Bread</b>!'],
    ['fr', 'Pain&nbsp;: ici', 'Bread &mdash; here'],
    ['it', 'Scrivi &amp;lt; per <', 'Write &amp;lt; for <'],
    ['it', 'Riga\\ne riga', 'Line\\nand line'],
    ['it', 'C:\\users\\nuovo', 'C:\\users\\new'],
    ['it', '\\u00e0', '\\u00e1'],
    ['it', 'https://a.example/caf%C3%A9'],
    ['it', 'Pane & vino, A&B; 5 % di sconto'],
    ['it', 'AT&T;', 'AT&T;'],
    ['it', 'Di’ \\"sì\\"', 'Say \\"yes\\"'],
    ['it', '100%'],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})
