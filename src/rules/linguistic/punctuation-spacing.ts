import * as z from 'zod/mini'
import { brokenElisions } from '../../analysis/elisions.js'
import { joinedRun } from '../../analysis/joined-run.js'
import type { Side } from '../../analysis/side.js'
import { spaceBeforeMark, spacingBefore } from '../../languages/french-spacing.js'
import { type Marks, marksOf } from '../../languages/marks.js'
import { Feature, isLetterUnit, isUpperUnit, isWordUnit } from '../../text/characters.js'
import { maskCharacter } from '../../text/masks.js'
import { isUndivided, scriptOf, scriptsOf } from '../../text/scripts.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  before: { text: 'There is a space before “{{mark}}”', confidence: 0.75 },
  after: { text: 'There is no space after “{{mark}}”', confidence: 0.7 },
  missing: { text: '{{language}} sets a no-break space before “{{mark}}”', confidence: 0.75 },
  inner: { text: 'There is a space on the inner side of “{{mark}}”', confidence: 0.7 },
  outer: { text: 'There is no space between “{{mark}}” and the word outside the brackets', confidence: 0.55 },
  opening: { text: 'There is a space after “{{mark}}”', confidence: 0.8 },
  elision: { text: 'There is a space after the apostrophe of “{{word}}”', confidence: 0.7 },
  form: { text: '“{{mark}}” is not the {{kind}} of {{language}}; expected “{{expected}}”', confidence: 0.7 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'punctuation-spacing',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  scope: 'target',
  features: Feature.Punctuation | Feature.Dot | Feature.Bracket | Feature.Apostrophe,
  options: z.object({}),
  yieldsTo: [
    'quote-balance',
    'quote-spacing',
    'quote-punctuation',
    'end-punctuation',
    'doubled-punctuation',
    'mojibake',
  ],
  messages,
  docs: {
    what: 'Finds marks with a wrong space, or none, beside them, and commas and colons of another script.',
    why: 'Engines split a text into pieces and glue them together again; a mark that stands free may end up alone on a line.',
    fix: 'Delete the space, or set the one the locale asks for.',
    method:
      'The custom of the locale: French sets off its two-part marks, Canadian French the colon alone, Swiss French as each house likes. What the source writes the same way is left alone. data: mark.',
  },
  examples: [
    {
      targetLang: 'it',
      target: 'Arriva domani , credo.',
      finds: [{ text: ' ,', suggests: ',' }],
      fixed: 'Arriva domani, credo.',
    },
    {
      targetLang: 'fr',
      target: 'Attention: danger!',
      finds: [
        { text: ':', message: 'missing', suggests: '\u00a0:' },
        { text: '!', message: 'missing', suggests: '\u202f!' },
      ],
      fixed: 'Attention\u00a0: danger\u202f!',
    },
    { targetLang: 'es', target: 'Llegó tarde,pero llegó.', finds: [{ text: ',', message: 'after', suggests: ', ' }] },
    { targetLang: 'zh', target: '他来了,我走了。', finds: [{ text: ',', message: 'form', suggests: '，' }] },
    { targetLang: 'fr-CA', target: 'Attention\u00a0: danger!' },
    { targetLang: 'de', target: 'Um 10:30 Uhr: Nutzer:innen und 3 : 2.' },
  ],
  check(context) {
    const { target } = context
    if (target.has(Feature.Punctuation | Feature.Dot | Feature.Bracket)) judgeMarks(context)
    if (target.has(Feature.Apostrophe) && target.language.elides) judgeElisions(context)
  },
})

const marks = /[,.;:!?¿¡()[\]、，。！？；：]/g

function judgeMarks(context: Context): void {
  const { prose, language, locale } = context.target
  const own = marksOf(locale)
  const isUnspaced = isUndivided(language.code)
  marks.lastIndex = 0
  for (let match = marks.exec(prose); match; match = marks.exec(prose)) {
    const { index } = match
    const mark = match[0]
    const before = prose.charCodeAt(index - 1)
    const after = prose.charCodeAt(index + 1)
    if (own.isOwn && judgeForm(context, own, mark, index, before)) continue
    if (mark > '\u2fff') judgeWide(context, mark, index, before, after)
    else if (mark === '(' || mark === '[') judgeOpening(context, mark, index, before, after)
    else if (mark === '¿' || mark === '¡') {
      if (after === 0x20 && language.code === 'es') gap(context, 'opening', mark, index, index + 2, mark)
    } else if (isBlank(before)) judgeBefore(context, mark, index, after)
    else if (!isUnspaced) {
      if (isLetterUnit(after)) judgeAfter(context, mark, index, before, after)
      else if (spacingBefore(locale) !== 'none') judgeFrench(context, mark, index, before, after)
    }
  }
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009
}

/** A mark that belongs to the word before: nothing but space, the end or a closing mark follows. */
function isClosed(after: number): boolean {
  return (
    !(after >= 0) ||
    after <= 0x20 ||
    isBlank(after) ||
    (after < 0xfffc && '"\'”’»)]<'.includes(String.fromCharCode(after)))
  )
}

function gap(
  { report }: Context,
  message: 'before' | 'after' | 'inner' | 'opening' | 'outer',
  mark: string,
  start: number,
  end: number,
  replacement: string,
  confidence?: number,
): void {
  const safe = message !== 'outer' && (confidence === undefined || confidence >= 0.7)
  report({
    message,
    start,
    end,
    data: { mark },
    suggestions: [{ replacement, safe }],
    ...(confidence !== undefined && { confidence }),
  })
}

/** A space before a mark that leans on the word before it. */
function judgeBefore(context: Context, mark: string, index: number, after: number): void {
  const { target, source } = context
  const { prose, locale } = target
  const spacing = spacingBefore(locale)
  if (spaceBeforeMark(mark, locale) !== '' || (spacing === 'any' && ':;!?'.includes(mark))) return
  let start = index - 1
  while (start > 0 && isBlank(prose.charCodeAt(start - 1))) start--
  const leaned = prose.charCodeAt(start - 1)
  // `word ,word`: the space stands on the wrong side.
  if ((mark === ',' || mark === ';') && isLetterUnit(after) && isWordUnit(leaned) && !hasGap(source, mark)) {
    gap(context, 'before', mark, start, index + 1, `${mark} `)
    return
  }
  if (!(leaned > 0x20) || !isClosed(after)) return
  if (mark === ')' || mark === ']') {
    if (isWordUnit(leaned) && !hasGap(source, mark)) gap(context, 'inner', mark, start, index + 1, mark)
    return
  }
  // `a - . b`, `( . )`: a mark that is talked about; `10 : 3`: a ratio.
  if (!isWordUnit(leaned) && !'"”’»)]%'.includes(String.fromCharCode(leaned))) return
  if (mark === ':' && leaned <= 0x39 && /^:\s\d/.test(prose.slice(index, index + 3))) return
  if (hasGap(source, mark)) return
  gap(context, 'before', mark, start, index + 1, mark, mark === '.' && start > 0 && after === 0x20 ? 0.65 : undefined)
}

/** Whether the source sets a space before the mark as well. */
function hasGap(source: Side | undefined, mark: string): boolean {
  if (!source) return false
  const { text } = source
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (isBlank(text.charCodeAt(at - 1))) return true
  }
  return false
}

const inflected = new Set(['fi', 'sv', 'et'])

/** A letter right behind a mark. */
function judgeAfter(context: Context, mark: string, index: number, before: number, after: number): void {
  const { target, source } = context
  const { prose, language } = target
  if (mark === ')' || mark === ']') {
    judgeClosing(context, mark, index)
    return
  }
  if (
    !isLetterUnit(before) &&
    !((mark === ',' || mark === '.') && isWordUnit(before)) &&
    !(before > 0x7f && '”’»'.includes(String.fromCharCode(before)))
  )
    return
  if ((mark === '?' || mark === '!' || mark === '.') && !isUpperUnit(after)) return
  const run = joinedRun(prose, index)
  if (run === '' || (source?.text.includes(run) ?? false)) return
  if (mark === '.' && !/\p{Ll}{2,}[”’»)]?\.\p{Lu}\p{Ll}/u.test(run) && !endsInFigures(run, source)) return
  if (
    mark === ':' &&
    (inflected.has(language.code) ||
      /:(?:in|innen|e|er|n|r|s)(?!\p{L})/u.test(run) ||
      !/\p{L}{2,}:\p{L}{2,}/u.test(run))
  )
    return
  if ((mark === ',' || mark === ';') && !/[\p{L}\p{N}]{2,}[”’»)]?[,;]\p{L}|[\p{L}\p{N}][,;]\p{L}{2,}/u.test(run)) return
  const confidence = mark === ':' ? 0.55 : mark === '.' && !source ? 0.6 : undefined
  gap(context, 'after', mark, index, index + 1, `${mark} `, confidence)
}

/** `1998.Then`: a year, or figures that end a sentence of the source as well; not `v2.Next`, `Q3.Report`. */
function endsInFigures(run: string, source: Side | undefined): boolean {
  const figures = /^[("“«„]?(?:\d+[.,:])*(\d+)\.\p{Lu}[\p{Ll}’']/u.exec(run)?.[1]
  if (figures === undefined) return false
  return source ? /\d[.!?]["”)]? \p{Lu}/u.test(source.text) : figures.length === 4
}

/** An aside longer than this is not looked through. */
const furthest = 200
/** Two words at least. */
const phrase = /[\p{L}\p{N}][ \u00a0][\p{L}\p{N}]/u

/** `(see below)and`: more than an ending or a plural in the brackets. */
function judgeClosing(context: Context, mark: string, index: number): void {
  const { target, source } = context
  const before = target.prose.slice(Math.max(0, index - furthest), index)
  const open = before.lastIndexOf(mark === ')' ? '(' : '[')
  if (open < 0 || !phrase.test(before.slice(open))) return
  if (source && /[)\]]\p{L}/u.test(source.text)) return
  gap(context, 'outer', mark, index, index + 1, `${mark} `)
}

function judgeOpening(context: Context, mark: string, index: number, before: number, after: number): void {
  const { target, source } = context
  const { prose } = target
  if (isBlank(after)) {
    let end = index + 1
    while (isBlank(prose.charCodeAt(end))) end++
    if (isWordUnit(prose.charCodeAt(end)) && !(source?.text.includes(`${mark} `) ?? false))
      gap(context, 'inner', mark, index, end, mark)
    return
  }
  if (!isLetterUnit(before) || isUpperUnit(before) || isUndivided(target.language.code)) return
  const behind = prose.slice(index, index + furthest)
  const close = behind.indexOf(mark === '(' ? ')' : ']')
  if (close < 0 || !phrase.test(behind.slice(0, close))) return
  if (source && /\p{L}[([]/u.test(source.text)) return
  gap(context, 'outer', mark, index, index + 1, ` ${mark}`)
}

/** French: no space where one belongs. Of a run (`?!`) the first mark counts. */
function judgeFrench(
  { target, source, report }: Context,
  mark: string,
  index: number,
  before: number,
  after: number,
): void {
  const space = spaceBeforeMark(mark, target.locale)
  if (space === '' || !(isClosed(after) || after === 0x21 || after === 0x3f)) return
  const leaned = String.fromCharCode(before)
  const isLeaned = isWordUnit(before) || '"”’\')]%…'.includes(leaned) || leaned === maskCharacter
  if (!isLeaned || index === 0) return
  if (source && isKept(source.text, target.text, index)) return
  // `:)` and the like.
  if (mark === ':' && after === 0x29 && !target.prose.slice(Math.max(0, index - 200), index).includes('(')) return
  report({
    message: 'missing',
    start: index,
    end: index + 1,
    data: { mark, language: target.language.name },
    suggestions: [{ replacement: space + mark, safe: true }],
  })
}

/** What was kept with its mark: a title (“Popstars: The Rivals”), in mid line the name of a field (`the From: header`), a program (`git-gui:`). */
function isKept(source: string, target: string, index: number): boolean {
  if (source.includes(target.slice(Math.max(0, index - 6), index + 6).trim())) return true
  const word = /[\p{L}\p{N}-]{2,24}$/u.exec(target.slice(Math.max(0, index - 24), index))?.[0]
  if (!word || !source.includes(word + target[index]!)) return false
  return word.includes('-') || (index > word.length && target[index - word.length - 1] !== '\n')
}

/** Chinese and Japanese marks carry their own space. */
function judgeWide(context: Context, mark: string, index: number, before: number, after: number): void {
  const { prose } = context.target
  if (isBlank(before) && isUnspacedLetter(prose.charCodeAt(index - 2)))
    gap(context, 'before', mark, index - 1, index + 1, mark)
  else if (after === 0x20 && '，。、；：'.includes(mark) && isUnspacedLetter(prose.charCodeAt(index + 2))) {
    gap(context, 'opening', mark, index, index + 2, mark, 0.45)
  }
}

function isUnspacedLetter(unit: number): boolean {
  return isLetterUnit(unit) && unit > 0x2fff
}

const kindNames = { comma: 'comma', semicolon: 'semicolon', colon: 'colon' } as const

/** A Latin comma, semicolon or colon behind a word in the script of the language. */
function judgeForm({ target, report }: Context, own: Marks, mark: string, index: number, before: number): boolean {
  const kind = own.kindOf(mark)
  if ((kind !== 'comma' && kind !== 'semicolon' && kind !== 'colon') || own.accepts(mark)) return false
  const letter = isBlank(before) ? target.prose.charCodeAt(index - 2) : before
  if (!scriptsOf(target.locale).has(scriptOf(letter)!)) return false
  const expected = own.preferred(kind)
  const isWide = expected > '\u2fff'
  const end = isWide && target.prose[index + 1] === ' ' ? index + 2 : index + 1
  report({
    message: 'form',
    start: index,
    end,
    data: { mark, kind: kindNames[kind], language: target.language.name, expected },
    suggestions: [{ replacement: expected, safe: true }],
  })
  return true
}

function judgeElisions({ target, source, report }: Context): void {
  for (const { start, end } of brokenElisions(target)) {
    const found = target.text.slice(start, end)
    if (source?.text.includes(found)) continue
    const word = found.trimEnd()
    report({ message: 'elision', start, end, data: { word }, suggestions: [{ replacement: word, safe: true }] })
  }
}
