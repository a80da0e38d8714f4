import * as z from 'zod/mini'
import type { Suggestion } from '../../model/finding.js'
import { Feature } from '../../text/characters.js'
import { matchesOf } from '../../text/search.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  twice: { text: '“{{found}}” was escaped twice; expected “{{expected}}”', confidence: 0.9 },
  entity: { text: '“{{found}}” is an entity in a text without any; expected “{{expected}}”', confidence: 0.75 },
  unicode: { text: '“{{found}}” is an escape of “{{expected}}”', confidence: 0.85 },
  percent: { text: '“{{found}}” is a percent-encoded “{{expected}}”', confidence: 0.85 },
  backslash: { text: '“{{found}}” was escaped twice; the source has “{{expected}}”', confidence: 0.85 },
  quote: { text: '“{{found}}” is escaped, the source escapes no quotation mark', confidence: 0.7 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'double-escape',
  category: 'linguistic-conventions/character-encoding',
  severity: 'minor',
  scope: 'target',
  features: Feature.Ampersand | Feature.Backslash | Feature.Percent,
  options: z.object({}),
  yieldsTo: ['mojibake', 'untranslated-segment'],
  messages,
  docs: {
    what: 'Finds characters escaped twice or for the wrong format: entities, Unicode escapes, percent codes, backslashes.',
    why: 'The reader sees the escape in place of the character.',
    fix: 'Write the character, or escape it once as the format asks for.',
    method:
      'An entity is right where the source has tags or entities. What the source writes the same way is left alone. data: found, expected.',
  },
  examples: [
    {
      targetLang: 'fr',
      target: 'Jean &amp;amp; Marie',
      finds: [{ text: '&amp;amp;', suggests: '&amp;' }],
      fixed: 'Jean &amp; Marie',
    },
    {
      source: 'It’s open',
      targetLang: 'fr',
      target: 'C&#39;est ouvert',
      finds: [{ text: '&#39;', message: 'entity', suggests: "'" }],
    },
    { targetLang: 'es', target: 'A\\u00f1o', finds: [{ text: '\\u00f1', suggests: 'ñ' }], fixed: 'Año' },
    { source: 'Tom &amp; Ann', targetLang: 'de', target: 'Tom &amp; Anna' },
    { source: '<b>New</b>', targetLang: 'fr', target: '<b>Nouveau&nbsp;!</b>' },
  ],
  check(context) {
    const { target } = context
    if (target.has(Feature.Ampersand)) judgeEntities(context)
    if (target.has(Feature.Backslash)) judgeBackslashes(context)
    if (target.has(Feature.Percent)) judgePercents(context)
  },
})

const twice = /&amp;(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,20});/gi
const known = new Set('amp lt gt quot apos nbsp'.split(' '))

function judgeEntities(context: Context): void {
  const { target, source, report } = context
  const { text } = target
  for (const match of matchesOf(text, twice)) {
    const found = match[0]
    const name = match[1]!
    if (source?.text.includes('&amp;') && source.text.includes(found)) continue
    if (decode(name) === undefined && !known.has(name.toLowerCase())) continue
    const expected = `&${name};`
    const start = match.index
    report({
      message: 'twice',
      start,
      end: start + found.length,
      data: { found, expected },
      suggestions: [{ replacement: expected, safe: true }],
    })
  }
  const isMarkup = source
    ? source.masks.some(({ kind }) => kind === 'tag' || kind === 'entity')
    : target.masks.some(({ kind }) => kind === 'tag')
  for (const { start, end, kind } of target.masks) {
    if (kind !== 'entity' || (text.startsWith('amp;', end - 4) && twiceAt(text, start))) continue
    const found = text.slice(start, end)
    const expected = decode(found.slice(1, -1))
    if (expected === undefined || source?.text.includes(found)) continue
    const confidence = isMarkup ? 0.3 : source ? undefined : 0.55
    report({
      message: 'entity',
      start,
      end,
      data: { found, expected },
      suggestions: [{ replacement: expected, safe: source !== undefined && !isMarkup && expected !== '<' }],
      ...(confidence !== undefined && { confidence }),
    })
  }
}

function twiceAt(text: string, start: number): boolean {
  return /^&amp;(?:#|[a-z])[a-z\d]{0,20};/i.test(text.slice(start, start + 30))
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
  deg: '°',
  middot: '·',
  ordm: 'º',
  ordf: 'ª',
}
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
}

/** The character of an entity's name (`eacute`, `#233`, `#xe9`). */
function decode(name: string): string | undefined {
  if (name.startsWith('#')) {
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000)
      ? String.fromCodePoint(point)
      : undefined
  }
  const own = named[name] ?? named[name.toLowerCase()]
  if (own !== undefined) return own
  const match = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/.exec(name)
  return match ? (match[1]! + accents[match[2]!]!).normalize('NFC') : undefined
}

const escapes = /\\u\{([\da-f]{1,6})\}|\\u([\da-f]{4})|\\x([\da-f]{2})/gi

function judgeBackslashes(context: Context): void {
  const { target, source, report } = context
  const { text } = target
  for (const match of matchesOf(text, escapes)) {
    const found = match[0]
    const point = Number.parseInt(match[1] ?? match[2] ?? match[3]!, 16)
    if (source && /\\[ux]/i.test(source.text)) break
    if (point < 0x20 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) continue
    const expected = String.fromCodePoint(point)
    const start = match.index
    const suggestions: Suggestion[] = [{ replacement: expected, safe: true }]
    report({ message: 'unicode', start, end: start + found.length, data: { found, expected }, suggestions })
  }
  if (!source) return
  if (!source.text.includes('\\\\')) {
    for (const match of text.matchAll(/\\\\([nrt"])/g)) {
      const expected = `\\${match[1]!}`
      if (!source.text.includes(expected)) continue
      const start = match.index
      report({
        message: 'backslash',
        start,
        end: start + 3,
        data: { found: match[0], expected },
        suggestions: [{ replacement: expected, safe: true }],
      })
    }
  }
  if (source.has(Feature.Backslash)) return
  for (const match of text.matchAll(/\\(["'])/g)) {
    const start = match.index
    report({
      message: 'quote',
      start,
      end: start + 2,
      data: { found: match[0] },
      suggestions: [{ replacement: match[1]!, safe: true }],
    })
  }
}

/** Percent codes of UTF-8 outside addresses: `caf%C3%A9`. */
function judgePercents({ target, source, report }: Context): void {
  for (const match of target.prose.matchAll(/(?:%[c-f][\da-f](?:%[89ab][\da-f]){1,3})+/gi)) {
    const found = match[0]
    if (source?.text.includes(found)) continue
    const expected = decodePercents(found)
    if (expected === undefined) continue
    const start = match.index
    report({
      message: 'percent',
      start,
      end: start + found.length,
      data: { found, expected },
      suggestions: [{ replacement: expected, safe: true }],
    })
  }
}

function decodePercents(found: string): string | undefined {
  try {
    return decodeURIComponent(found)
  } catch {
    return undefined
  }
}
