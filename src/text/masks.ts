import type { Span } from '../model/span.js'
import { Feature, isSpace, isWordUnit } from './characters.js'
import { findIcuSyntax } from './icu-masks.js'
import { placeholderForms, printf } from './placeholder-forms.js'
import { matchesOf } from './search.js'

export type MaskKind = 'tag' | 'entity' | 'url' | 'email' | 'handle' | 'hashtag' | 'placeholder' | 'code' | 'path'

/** A stretch that is no prose: rules about language do not look inside. */
export interface Mask extends Span {
  readonly kind: MaskKind
}

/** Stands in for every masked code unit, so that offsets do not move and patterns see an object, not a gap. */
export const maskCharacter = '\ufffc'

const maskable =
  Feature.Angle |
  Feature.Brace |
  Feature.Percent |
  Feature.At |
  Feature.Hash |
  Feature.Backslash |
  Feature.Slash |
  Feature.Dollar |
  Feature.Backtick |
  Feature.Ampersand |
  Feature.Underscore |
  Feature.Dash |
  Feature.LetterDot

/**
 * Finds tags, entities, URLs, e-mail addresses, handles, hashtags, placeholders, code and paths; sorted, disjoint, in linear time.
 *
 * @param features the text's `Feature` bits: a text without any of the telling characters costs nothing
 */
export function findMasks(text: string, features: number): readonly Mask[] {
  if (!(features & maskable)) return none
  const found: Mask[] = []
  if (features & Feature.Backtick) addMatches(found, text, /`[^`\n]+`/g, 'code')
  if (features & Feature.Angle) addTags(found, text)
  if (features & Feature.Slash)
    addMatches(found, text, /\b(?:https?|ftp|file):\/{1,3}[^\s<>"“”«»{}|\\^`]+/gi, 'url', trimUrl)
  if (features & Feature.LetterDot) {
    addMatches(found, text, /(?<![\w@.-])www\.[^\s<>"“”«»{}|\\^`]+/gi, 'url', trimUrl)
    addMatches(found, text, domain, 'url', trimUrl)
    addMatches(found, text, dottedName, 'code')
  }
  if (features & Feature.At) addAddresses(found, text)
  if (features & Feature.Hash) addMatches(found, text, /(?<![\p{L}\p{N}_&/])#[\p{L}_][\p{L}\p{M}\p{N}_]*/gu, 'hashtag')
  if (features & Feature.Ampersand)
    addMatches(found, text, /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, 'entity')
  if (features & Feature.Brace) for (const span of findIcuSyntax(text)) found.push({ ...span, kind: 'placeholder' })
  if (features & (Feature.Brace | Feature.Percent | Feature.Dollar)) addPlaceholders(found, text, features)
  if (features & (Feature.Slash | Feature.Backslash)) addMatches(found, text, path, 'path')
  if (features & Feature.Dash && text.includes('--')) addMatches(found, text, option, 'code')
  if (features & Feature.Underscore) addMatches(found, text, /(?<![\p{L}\p{N}_])[\p{L}\p{N}]*_[\p{L}\p{N}_]+/gu, 'code')
  return found.length > 1 ? disjoint(found) : found
}

const none: readonly Mask[] = []

/** A bare host: at least one letter label, then a top-level domain in common use. */
const domain =
  /(?<![\p{L}\p{N}@._/-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}(?:com|org|net|edu|gov|info|io|dev|app|eu|it|es|fr|de|pt|br|uk|co|us|ch|at|tv|me|ai)(?![\p{L}\p{N}_-])(?:\/[^\s<>"“”«»]*)?/giu

/** `core.fsyncMethod`: dotted, with a capital within a part. */
const dottedName =
  /(?<![\p{L}\p{N}_.@/-])[a-z]{2,30}(?:\.[a-z]{1,30})?\.[a-z]{1,30}[A-Z][A-Za-z]{0,40}(?![\p{L}\p{N}])/gu

/** Options of a command line: `--all`, `--[no-]quiet`, `--name-hash-version=2`. */
const option = /(?<![\p{L}\p{N}-])--(?:\[no-\])?[A-Za-z][\w-]*(?:=[\w.<>-]+)?/gu

/** POSIX and Windows paths and file names with a program-like extension. */
const path = /(?<![\p{L}\p{N}/.:<])(?:~|\.{1,2})?\/(?:[\w.-]+\/)+[\w.-]*|(?<![\p{L}\p{N}])[A-Za-z]:\\[^\s"“”«»<>|]*/gu

function addMatches(
  found: Mask[],
  text: string,
  pattern: RegExp,
  kind: MaskKind,
  trim?: (match: string) => number,
): void {
  for (const match of matchesOf(text, pattern)) {
    const length = trim ? trim(match[0]) : match[0].length
    if (length > 0) found.push({ start: match.index, end: match.index + length, kind })
  }
}

/** A URL does not end in the sentence's punctuation, nor in a bracket that it did not open. */
function trimUrl(url: string): number {
  let end = url.length
  while (end > 0) {
    const last = url[end - 1]!
    if (".,;:!?…’'".includes(last)) end--
    else if (last === ')' && !url.slice(0, end).includes('(')) end--
    else if (last === ']' && !url.slice(0, end).includes('[')) end--
    else break
  }
  return end
}

/** Tags and comments. `<` before a space or a digit is a sign of prose (`a < b`). */
function addTags(found: Mask[], text: string): void {
  const lastClose = text.lastIndexOf('>')
  const lastCommentEnd = text.lastIndexOf('-->')
  for (let start = text.indexOf('<'); start >= 0 && start < lastClose; start = text.indexOf('<', start + 1)) {
    if (text.startsWith('<!--', start)) {
      if (start > lastCommentEnd) continue
      const end = text.indexOf('-->', start + 4)
      if (end < 0) continue
      found.push({ start, end: end + 3, kind: 'tag' })
      start = end + 2
      continue
    }
    tag.lastIndex = start
    const match = tag.exec(text)
    if (!match) continue
    const end = start + match[0].length
    const protectedEnd = endOfProtected(text, match[0], end)
    found.push(protectedEnd > end ? { start, end: protectedEnd, kind: 'code' } : { start, end, kind: 'tag' })
    start = Math.max(end, protectedEnd) - 1
  }
}

/** Where an element ends whose text is not to be translated: code, or `translate="no"`; −1 for any other. */
function endOfProtected(text: string, openTag: string, from: number): number {
  const name = /^<([A-Za-z]+)/.exec(openTag)?.[1]?.toLowerCase()
  if (!name || openTag.endsWith('/>')) return -1
  if (!codeElements.has(name) && !/\btranslate\s*=\s*["']?no\b|\bnotranslate\b/i.test(openTag)) return -1
  const close = `</${name}`
  // Looking no further keeps a text of many open tags and no close linear.
  const at = text
    .slice(from, from + 2000)
    .toLowerCase()
    .indexOf(close)
  if (at < 0) return -1
  const end = text.indexOf('>', from + at)
  return end < 0 ? -1 : end + 1
}

const codeElements: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var', 'pre', 'tt', 'script', 'style'])

const tag = /<(?:\/?[A-Za-z][^<>]*|[!?][A-Za-z[][^<>]*)>/y

/** Grows an e-mail address, or a handle, from its `@`; looking for the `@` first keeps this linear. */
function addAddresses(found: Mask[], text: string): void {
  let floor = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > floor && isAddressUnit(text.charCodeAt(start - 1))) start--
    let end = at + 1
    while (end < text.length && isAddressUnit(text.charCodeAt(end))) end++
    while (end > at + 1 && /[.\-+]/.test(text[end - 1]!)) end--
    if (end > at + 1) {
      const isEmail = start < at && text.slice(at, end).includes('.')
      if (isEmail) found.push({ start, end, kind: 'email' })
      else if (start === at) found.push({ start, end, kind: 'handle' })
    }
    floor = at + 1
  }
}

function isAddressUnit(unit: number): boolean {
  return isWordUnit(unit) || unit === 0x2e || unit === 0x2d || unit === 0x2b || unit === 0x5f
}

const { mustache, block, server, brace, angled, enclosed, indexed, numbered, nested, dollar } = placeholderForms

const formsByFeature: readonly (readonly [number, RegExp])[] = [
  [Feature.Brace, new RegExp([mustache, block, brace].join('|'), 'gu')],
  [Feature.Percent, new RegExp([server, angled, enclosed, indexed, printf, numbered].join('|'), 'gu')],
  [Feature.Dollar, new RegExp([nested, dollar].join('|'), 'gu')],
]

function addPlaceholders(found: Mask[], text: string, features: number): void {
  for (const [feature, pattern] of formsByFeature) {
    if (!(features & feature)) continue
    for (const { 0: match, index, groups } of matchesOf(text, pattern)) {
      const tail = groups?.tail ?? ''
      // `%discount` is a word; behind a name or a number letters may follow.
      if (tail !== '' && groups!.name === undefined && groups!.number === undefined) continue
      // “100 %d’affluence”, “5 % des”: a per cent after a figure is prose.
      if (match.charCodeAt(0) === 0x25 && isFigureBefore(text, index)) continue
      found.push({ start: index, end: index + match.length - tail.length, kind: 'placeholder' })
    }
  }
}

function isFigureBefore(text: string, index: number): boolean {
  let before = index - 1
  if (before >= 0 && isSpace(text.charCodeAt(before))) before--
  const unit = text.charCodeAt(before)
  return unit >= 0x30 && unit <= 0x39
}

/** Sorts, and of overlapping masks keeps the one that began first (the longer, where two begin together). */
function disjoint(masks: Mask[]): Mask[] {
  masks.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mask[] = []
  let end = -1
  for (const mask of masks) {
    if (mask.start < end) continue
    kept.push(mask)
    end = mask.end
  }
  return kept
}

/** The text with every masked code unit replaced by `maskCharacter`: same length, same offsets. */
export function maskText(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text
  let result = ''
  let last = 0
  for (const { start, end } of masks) {
    result += text.slice(last, start) + maskCharacter.repeat(end - start)
    last = end
  }
  return result + text.slice(last)
}
