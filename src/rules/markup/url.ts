import * as z from 'zod/mini'
import type { Side } from '../../analysis/side.js'
import type { Span } from '../../model/span.js'
import { Feature } from '../../text/characters.js'
import { matchesOf } from '../../text/search.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  missing: { text: 'The address “{{expected}}” of the source is missing', confidence: 0.7 },
  changed: { text: 'The address “{{found}}” should be “{{expected}}”', confidence: 0.75 },
  damaged: { text: '“{{found}}” is a damaged “{{expected}}”', confidence: 0.9 },
  extra: { text: 'The address “{{found}}” is not in the source', confidence: 0.55 },
} as const

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'url',
  category: 'design-and-markup/link-or-cross-reference',
  severity: 'major',
  scope: 'pair',
  features: Feature.Slash | Feature.LetterDot,
  options: z.object({}),
  yieldsTo: ['omission', 'truncation', 'addition', 'untranslated-segment', 'llm-artefact'],
  messages,
  docs: {
    what: 'Finds web addresses that were lost, changed or broken by spaces.',
    why: 'The reader ends on an error page, or on somebody else’s.',
    fix: 'Copy the address, or use that of the page in the target language.',
    method:
      'http and https, `www.` and a slash at the end do not count, nor does a language in the host or the path (`en.`, `/en-us/`, `hl=en`) or another country of the same site.',
  },
  examples: [
    {
      source: 'See https://example.org/help',
      targetLang: 'it',
      target: 'Vedi https://example.org/hepl',
      finds: ['https://example.org/hepl'],
    },
    {
      source: 'See https://example.org/help',
      targetLang: 'fr',
      target: 'Voir https: //example.org/help',
      finds: ['https: //example.org/help'],
      fixed: 'Voir https://example.org/help',
    },
    {
      source: 'Go to https://example.org now',
      targetLang: 'de',
      target: 'Jetzt gehen',
      finds: [{ text: '', message: 'missing' }],
    },
    { source: 'See https://en.example.org/en/x', targetLang: 'de', target: 'Siehe http://de.example.org/de/x/' },
  ],
  check(context) {
    const { source, target } = context
    if (!source.has(Feature.Slash) && !target.has(Feature.Slash)) return
    const theirs = addresses(source)
    const ours = addresses(target)
    if ((theirs.length > 0 || ours.length > 0) && theirs.length + ours.length < 400)
      compare(context as Context, theirs, ours)
  },
})

interface Address extends Span {
  readonly raw: string
  readonly key: string
  readonly host: string
}

const pattern = /(?<![\p{L}\p{N}./@-])(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”„«»{}|\\^`。，、）」]{1,2000}/giu

function addresses(side: Side): readonly Address[] {
  const found: Address[] = []
  if (!side.text.includes('://') && !side.text.includes('www.')) return found
  for (const match of matchesOf(side.text, pattern)) {
    let raw = match[0].replace(/[.,;:!?…’'*_]{1,20}$/, '')
    if (raw.endsWith(')') && !raw.includes('(')) raw = raw.slice(0, -1).replace(/[.,;:!?]{1,5}$/, '')
    if (raw.endsWith(']') && !raw.includes('[')) raw = raw.slice(0, -1)
    const start = match.index
    found.push({ start, end: start + raw.length, raw, key: normal(raw), host: hostOf(raw) })
  }
  return found
}

/** The address without what may differ: scheme, `www.`, the last slash, languages. */
function normal(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/^(?:\w+:\/\/)?(?:www\.)?/, '')
    .replace(/^[a-z]{2}(?:-[a-z]{2})?\.(?=[^/]*\.)/, '')
    .replace(/\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/|$)/g, '')
    .replace(/[?&](?:hl|lang|locale|language)=[\w-]{2,7}/g, '')
    .replace(/\/$/, '')
}

/** The name of the site, whatever its language or country: `example` of `en.example.co.uk`. */
function hostOf(raw: string): string {
  const host = /^(?:\w+:\/\/)?([^/?#:]*)/.exec(raw)?.[1]?.toLowerCase() ?? ''
  const labels = host.split('.').filter(label => label.length > 3)
  return labels.sort((a, b) => b.length - a.length)[0] ?? host
}

function compare({ source, target, report }: Context, theirs: readonly Address[], ours: readonly Address[]): void {
  const keys = new Set(ours.map(({ key }) => key))
  const known = new Set(theirs.map(({ key }) => key))
  const extra = ours.filter(({ key }) => !known.has(key))
  const reported = new Set<string>()
  for (const address of theirs) {
    if (reported.has(address.key)) continue
    if (keys.has(address.key)) {
      reportCase(report, address, ours)
      continue
    }
    reported.add(address.key)
    const related = [{ side: 'source' as const, start: address.start, end: address.end }]
    const expected = source.slice(address)
    const suggestions = [{ replacement: expected, safe: false }]
    const broken = brokenAddress(target.text, expected) ?? brokenScheme(target.text, expected)
    if (broken) {
      const found = target.slice(broken)
      report({
        message: 'damaged',
        ...broken,
        data: { found, expected },
        related,
        suggestions: [{ replacement: expected, safe: true }],
      })
      const overlapping = extra.findIndex(({ start }) => broken.start <= start && start < broken.end)
      if (overlapping >= 0) extra.splice(overlapping, 1)
      continue
    }
    const [other] = extra.splice(0, 1)
    if (other) {
      const confidence = changeConfidence(address, other)
      report({
        message: 'changed',
        start: other.start,
        end: other.end,
        data: { found: other.raw, expected },
        related,
        suggestions,
        confidence,
      })
    } else if (!target.text.includes(bare(expected))) {
      const end = target.text.trimEnd().length
      report({ message: 'missing', start: end, end, data: { expected }, related })
    }
  }
  for (const { start, end, raw } of extra)
    report({ message: 'extra', start, end, data: { found: raw }, suggestions: [{ replacement: '', safe: false }] })
}

/** Behind the host a capital makes another page. */
function reportCase(report: Context['report'], { raw, start, end }: Address, ours: readonly Address[]): void {
  const path = (address: string) => address.slice(address.indexOf('/', address.indexOf('://') + 3))
  const same = ours.filter(other => other.raw.length === raw.length && other.raw.toLowerCase() === raw.toLowerCase())
  const [other] = same
  if (!other || !raw.includes('://') || same.some(address => path(address.raw) === path(raw))) return
  report({
    message: 'changed',
    start: other.start,
    end: other.end,
    data: { found: other.raw, expected: raw },
    related: [{ side: 'source', start, end }],
    suggestions: [{ replacement: raw, safe: false }],
    confidence: 0.6,
  })
}

/** The same site: the page in the language, or a slip of the pen. */
function changeConfidence(address: Address, other: Address): number {
  if (isSample(address.key)) return 0.4
  if (other.host !== address.host) return 0.55
  if (isSlip(address.key, other.key)) return 0.8
  if (isCut(address.key, other.key)) return 0.65
  return isTranslatedPath(address.raw, other.raw) ? 0.6 : 0.4
}

/** The rest of the path is lost: the last of its parts, or the place on the page. */
function isCut(expected: string, found: string): boolean {
  return expected.startsWith(found) && '/#?'.includes(expected[found.length]!) && expected.length > found.length + 1
}

/** `/manuals/guide.pdf` → `/manuales/guia.pdf`: the same folders down to the same kind of file, with words for words. */
function isTranslatedPath(a: string, b: string): boolean {
  const ours = a.split('/')
  const theirs = b.split('/')
  const kind = /\.([a-z\d]{2,5})$/
  const sameKind = ours.length > 3 && kind.exec(ours.at(-1)!)?.[1] === kind.exec(theirs.at(-1)!)?.[1]
  if (!sameKind || ours.length !== theirs.length || ours[2] !== theirs[2] || /[?#]/.test(a + b)) return false
  return !ours.some(isLanguage) && !theirs.some(isLanguage)
}

/** “https://example.com” stands for any address and may be translated. */
function isSample(key: string): boolean {
  return /^example\.(?:com|org|net)$/.test(key)
}

function bare(address: string): string {
  return address.replace(/^(?:\w+:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '')
}

/** One letter more, less or other: nobody names a page like that. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 2
}

/** `it`, `pt-br`, `de.example.org`: there is a page for each language. */
function isLanguage(part: string): boolean {
  return /^[a-z]{2}(?:[-_][a-z]{2})?(?:\..*)?$/i.test(part)
}

const scheme = /(?<![\p{L}\p{N}/:])(?:[a-z]{2,6} ?[:;]? ?\/{1,3}|https?:?\/{0,4}:?)(?:www\.)?$/iu
const wholeScheme = /^(?:https?|ftp):\/\/(?:www\.)?$/i

/** `http:/host`, `htps://host`, `https//host`: the rest of the address is whole. */
function brokenScheme(text: string, expected: string): Span | undefined {
  const rest = bare(expected)
  for (let at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1)) {
    const found = scheme.exec(text.slice(Math.max(0, at - 16), at))?.[0]
    if (found && !wholeScheme.test(found)) {
      const end = at + rest.length
      return { start: at - found.length, end: expected.endsWith('/') && text[end] === '/' ? end + 1 : end }
    }
  }
  return undefined
}

/** The address with spaces that an engine has put into it. */
function brokenAddress(text: string, expected: string): Span | undefined {
  const scheme = /^\w+/.exec(expected)![0].toLowerCase()
  const lower = text.toLowerCase()
  for (let start = lower.indexOf(scheme); start >= 0; start = lower.indexOf(scheme, start + 1)) {
    let at = start
    let spaces = 0
    let index = 0
    while (index < expected.length && at < text.length) {
      const unit = text[at]!
      if (
        unit === expected[index] ||
        (unit === '：' && expected[index] === ':') ||
        (unit === '／' && expected[index] === '/')
      ) {
        if (unit !== expected[index]) spaces++
        index++
      } else if (unit === ' ' || unit === '\u00a0' || unit === '\u202f') spaces++
      else break
      at++
    }
    if (index === expected.length && spaces > 0) return { start, end: at }
  }
  return undefined
}
