import type { EnglishLexicon } from '../lexicon/index.js'
import { softwareWords } from '../lexicon/software.js'
import type { Span } from '../model/span.js'
import { isLetterUnit, isWordUnit } from '../text/characters.js'
import type { Side } from './side.js'
import { isCodeLike } from './untranslated.js'

/**
 * Why a word of the source rightly stands unchanged in the target. `code`: the text marks it as a literal, a command, an option, a value,
 * an identifier; `term`: the text is about software, whose trade uses the English word.
 */
export type LiteralKind = 'code' | 'term'

/** What the source marks as a literal, or a text about software keeps, is not left untranslated. */
export function literalKind(
  target: Side,
  source: Side,
  span: Span,
  english: EnglishLexicon | undefined,
): LiteralKind | undefined {
  if (isSplitByAccelerator(target.text, span)) return 'code'
  const texts = { target: target.text, source: source.text, isSoftware: isAboutSoftware(source) }
  if (isGlued(texts, span) || isOfCommand(texts, span) || isCompoundOfCode(texts, span, english)) return 'code'
  const phrase = target.slice(span)
  const isCopied = source.text.includes(phrase)
  if (isCopied) {
    if (isQuotedLiteral(texts, span) || isInSeries(texts, span)) return 'code'
    if (isBeforeVariable(texts, span) || isInUsageLine(texts, span) || isTableKey(texts, span)) return 'code'
  }
  return texts.isSoftware && isOfTrade(phrase, isCopied, english) ? 'term' : undefined
}

/** `Fe&char`, `Atal_hos`: half of a word that holds the mark of an access key. */
function isSplitByAccelerator(text: string, { start, end }: Span): boolean {
  const isMark = (at: number) =>
    (text[at] === '&' || text[at] === '_') &&
    isLetterUnit(text.charCodeAt(at - 1)) &&
    isLetterUnit(text.charCodeAt(at + 1))
  return isMark(start - 1) || isMark(end)
}

interface Texts {
  readonly target: string
  readonly source: string
  /** Whether the source is about software. */
  readonly isSoftware: boolean
}

/** Terms and values with what binds them (`revert in`), and copied words that are none of English prose (`sideband`). */
function isOfTrade(phrase: string, isCopied: boolean, english: EnglishLexicon | undefined): boolean {
  const { terms } = softwareWords()
  const words = phrase.toLowerCase().split(/[\s-]+/)
  const isTerm = (word: string) => terms.has(word) || (isCopied && english?.words.has(word) === false)
  return words.some(isTerm) && words.every(word => word.length <= shortest || isTerm(word))
}

/** Words of so few letters only bind others. */
const shortest = 3

/** What a program reports or offers, `unable to read index`: no capital, no full stop. */
const message = /^\p{Ll}[^\n]{0,200}[^\s.?!…]$/u

const verdicts = new WeakMap<Side, boolean>()

/** Whether a text is about software: code stands in it, or a word that is used nowhere else. */
export function isAboutSoftware(side: Side): boolean {
  let verdict = verdicts.get(side)
  if (verdict === undefined) {
    const { signs } = softwareWords()
    verdict =
      side.masks.some(({ kind }) => kind === 'code' || kind === 'path' || kind === 'placeholder') ||
      isCodeLike(side.text) ||
      (message.test(side.text) && side.words.length > 2) ||
      side.words.some(({ text }) => signs.has(text.toLowerCase()))
    verdicts.set(side, verdict)
  }
  return verdict
}

/** `.patch`, `core.splitIndex`, `file://`, `-i`, `[no-]`: bound by a mark of code to what it is bound to in the source too. */
function isGlued({ target: text, source }: Texts, { start, end }: Span): boolean {
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  const next = text[end + 1] ?? ''
  if (after === '-' && !isLetterUnit(text.charCodeAt(end + 1))) {
    return (before === '[' && next === ']') || source.includes(`${text.slice(start, end)}-${next}`)
  }
  const word = /^[^\s-]*/.exec(text.slice(start, end))![0]
  if (before && source.includes(before + word)) {
    if (gluesBefore.includes(before) && !(before === '/' && isLetterUnit(text.charCodeAt(start - 2)))) return true
    if (before === '-' && word.length === 1 && !isWordUnit(text.charCodeAt(start - 2))) return true
  }
  if (!gluesAfter.includes(after) || !after || !next || /[\s.…"'”’»)]/.test(next)) return false
  // `read/write` is prose.
  if (after === '/' && isLetterUnit(text.charCodeAt(end + 1)) && isLetterUnit(text.charCodeAt(start))) {
    return /[/.~_]/.test(before)
  }
  return source.includes(text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end + 2))
}

const gluesBefore = '.=|~$\\+:]/'
const gluesAfter = '.=|:/+\\'

/** `ls-refs`, `pack-objects`: hyphenated names copied as a whole, if the text or a part of them is of software. */
function isCompoundOfCode(texts: Texts, span: Span, english: EnglishLexicon | undefined): boolean {
  let { start, end } = span
  while (isNameUnit(texts.target, start - 1)) start--
  while (isNameUnit(texts.target, end)) end++
  const names = texts.target.slice(start, end).split(/\s+/)
  return (
    names.some(name => name.includes('-')) &&
    names.every(name => (name.includes('-') ? isNameOfCode(name, texts, english) : name.length <= shortest))
  )
}

function isNameOfCode(name: string, { source, isSoftware }: Texts, english: EnglishLexicon | undefined): boolean {
  if (!/^[a-z\d]+(?:-[a-z\d]+){1,5}$/.test(name) || !source.includes(name)) return false
  // `user-friendly` is a word of the language.
  if (english?.isExpression(name)) return false
  if (isSoftware) return true
  const { signs, strictTerms } = softwareWords()
  return name.split('-').some(part => signs.has(part) || strictTerms.has(part) || isNoWord(part, english))
}

function isNoWord(part: string, english: EnglishLexicon | undefined): boolean {
  return part.length >= 2 && part.length <= 4 && english !== undefined && !english.words.has(part)
}

function isNameUnit(text: string, index: number): boolean {
  return index >= 0 && (text[index] === '-' || isWordUnit(text.charCodeAt(index)))
}

/** Words of a command that are looked at before the word in question. */
const commandReach = 6

/** `git remote prune`, `git help -a`: what follows the name of a program, as in the source. */
function isOfCommand({ target: text, source }: Texts, { start, end }: Span): boolean {
  const { commands } = softwareWords()
  if (commands.has(/^[^\s-]*/.exec(text.slice(start, end))![0])) return source.includes(text.slice(start, end))
  let at = start
  for (let back = 0; back < commandReach && at > 0; back++) {
    let from = text.lastIndexOf(' ', at - 2) + 1
    while (from < at && !isWordUnit(text.charCodeAt(from))) from++
    const word = /^[\p{Ll}\d]*/u.exec(text.slice(from, at))![0]
    if (commands.has(word)) return source.includes(text.slice(from, end))
    at = from
    if (text.lastIndexOf(' ', at - 1) < 0) break
  }
  return false
}

const opening = '\'"“„«‘`‹'
const closing = '\'"“”»’`›‘'
const quotedReach = 120

/** Quoted as a whole: by the plain quotes of code in both texts, or anyhow in a text about software. */
function isQuotedLiteral({ target: text, source, isSoftware }: Texts, span: Span): boolean {
  let start = span.start
  while (start > 0 && span.start - start < quotedReach && !opensAt(text, start - 1)) start--
  let end = span.end
  while (end < text.length && end - span.end < quotedReach && !closesAt(text, end)) end++
  if (start === 0 || end >= text.length || !opensAt(text, start - 1) || !closesAt(text, end)) return false
  const inner = text.slice(start, end).trim()
  if (!source.includes(inner)) return false
  if (isSoftware) return true
  return text[start - 1] === "'" && !/\s\S+\s/.test(inner) && source.includes(`'${inner}'`)
}

function opensAt(text: string, index: number): boolean {
  return opening.includes(text[index]!) && !isWordUnit(text.charCodeAt(index - 1))
}

function closesAt(text: string, index: number): boolean {
  return closing.includes(text[index]!) && !isWordUnit(text.charCodeAt(index + 1))
}

/** `pick <commit>`, `list [<object>]`: before a variable. An element of HTML is none. */
function isBeforeVariable({ target: text }: Texts, { end }: Span): boolean {
  return /^ \[?<\p{L}{2,}[^<>\s/]{0,40}>(?!.*<\/)/su.test(text.slice(end, end + 60))
}

/** In a line of options and variables: `git notes [--ref <ref>] edit`. */
function isInUsageLine({ target: text }: Texts, { start, end }: Span): boolean {
  if (text !== lastLine.text || start < lastLine.from || end > lastLine.to) {
    const from = text.lastIndexOf('\n', start - 1) + 1
    const next = text.indexOf('\n', end)
    const to = next < 0 ? text.length : next
    lastLine = { text, from, to, isUsage: isUsage.test(text.slice(from, Math.min(to, from + 1000))) }
  }
  return lastLine.isUsage
}

/** The line asked about last is kept: in a text of one line each word would look for its ends. */
let lastLine = { text: '', from: 0, to: -1, isUsage: false }

const isUsage = /[[(|] ?--?\p{L}|\[<|>\.\.\.|> <\p{L}|\[--|\w \| -/u

/** `clean   - remove files`: what a table of keys explains. */
function isTableKey({ target: text, source }: Texts, { start, end }: Span): boolean {
  const startsLine = start === 0 || text[start - 1] === '\n' || text.startsWith('  ', start - 2)
  return startsLine && text.startsWith('  ', end) && source.includes(`${text.slice(start, end)}  `)
}

/** `ignore, warn, error`: one of a series of three that is copied with its commas; in a text about software, of two. */
function isInSeries({ target: text, source, isSoftware }: Texts, { start, end }: Span): boolean {
  const from = Math.max(0, start - 40)
  const before = /(?:[\p{L}\d-]+, ){1,2}$/u.exec(text.slice(from, start))?.[0] ?? ''
  const after = /^(?:, [\p{L}\d-]+){1,2}/u.exec(text.slice(end, end + 40))?.[0] ?? ''
  const series = before + text.slice(start, end) + after
  const items = series.split(', ')
  if (items.length < 2) return false
  if (items.length > 2 && source.includes(series)) return true
  if (!isSoftware) return false
  const at = before ? before.split(', ').length - 1 : 0
  const pairs = [items.slice(at - 1, at + 1), items.slice(at, at + 2)]
  return pairs.some(pair => pair.length === 2 && source.includes(pair.join(', ')))
}
