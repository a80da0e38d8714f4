import * as z from 'zod/mini'
import { findDamaged } from '../../analysis/damaged.js'
import { compareMarks } from '../../analysis/light-markup.js'
import { type Tag, tagsOf } from '../../analysis/tags.js'
import { Feature } from '../../text/characters.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  missing: { text: 'The tag “{{expected}}” of the source is missing', confidence: 0.8 },
  extra: { text: 'The tag “{{found}}” is not in the source', confidence: 0.75 },
  changed: { text: 'The tag “{{found}}” should be “{{expected}}”', confidence: 0.85 },
  damaged: { text: '“{{found}}” is a damaged “{{expected}}”', confidence: 0.9 },
  nesting: { text: '“{{found}}” closes what “{{open}}” opened', confidence: 0.85 },
  attribute: { text: 'The attribute {{name}} of “{{found}}” must stay “{{expected}}”', confidence: 0.75 },
  quotes: { text: 'The tag “{{found}}” has typographic quotation marks around its attributes', confidence: 0.95 },
  unsafe: { text: '“{{found}}” brings a script that the source has not', severity: 'critical', confidence: 0.95 },
  mark: {
    text: 'The source has {{expected}} × “{{mark}}”, the translation {{found}}',
    severity: 'minor',
    confidence: 0.6,
  },
  angle: { text: 'An angle bracket of the source’s “{{expected}}” is missing', confidence: 0.75 },
  link: { text: 'The link target “{{expected}}” of the source is missing', confidence: 0.75 },
} as const

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'markup-tag',
  category: 'design-and-markup/markup-tag',
  severity: 'major',
  scope: 'pair',
  features: Feature.Angle | Feature.Bracket | Feature.Asterisk | Feature.Backtick,
  options: z.object({}),
  yieldsTo: ['placeholder', 'url', 'icu-message'],
  messages,
  docs: {
    what: 'Finds tags that are missing, added, damaged or wrongly nested, attributes that were changed, and scripts slipped in.',
    why: 'Broken markup breaks the page around it; a lost link leads nowhere.',
    fix: 'Copy the tag from the source and put it around the words it belongs to.',
    method:
      'Tags of HTML, XML, components and BBCode are compared as a bag, their order is free; attributes but those for readers (alt, title, lang …) keep their values. Of Markdown and reStructuredText the links, emphasis, code marks, roles and references are counted.',
  },
  examples: [
    {
      source: '<b>New</b> message',
      targetLang: 'it',
      target: '<b>Nuovo messaggio',
      finds: [{ text: '', message: 'missing' }],
    },
    {
      source: 'Click <b>here</b>',
      targetLang: 'fr',
      target: 'Cliquez <b>ici</ b>',
      finds: ['</ b>'],
      fixed: 'Cliquez <b>ici</b>',
    },
    {
      source: '<b><i>Note</i></b>',
      targetLang: 'de',
      target: '<b><i>Hinweis</b></i>',
      finds: [{ text: '</b>', message: 'nesting' }],
    },
    {
      source: '<a href="/help">Help</a>',
      targetLang: 'es',
      target: '<a href="/ayuda">Ayuda</a>',
      finds: [{ text: '<a href="/ayuda">', message: 'attribute' }],
    },
    { source: 'Use <b>all</b> of <i>it</i>', targetLang: 'de', target: 'Das <i>alles</i> <b>ganz</b>' },
    { source: 'usage: copy <file>', targetLang: 'it', target: 'uso: copy <documento>' },
  ],
  check(context) {
    const { source, target } = context
    if (source.has(Feature.Angle | Feature.Bracket) || target.has(Feature.Angle | Feature.Bracket)) {
      const theirs = tagsOf(source)
      const ours = tagsOf(target)
      if (theirs.length > 0 || ours.length > 0) judgeTags(context as Context, theirs, ours)
      else if (source.has(Feature.Angle)) judgeAngles(context as Context)
    }
    if (source.has(Feature.Bracket | Feature.Asterisk | Feature.Backtick)) {
      for (const { message, start, end, data, related } of compareMarks(source, target)) {
        context.report({ message, start, end, data, related } as Report<typeof messages>)
      }
    }
  },
})

function keyOf({ name, role }: Tag): string {
  return role === 'close' ? `/${name}` : name
}

function judgeTags(context: Context, theirs: readonly Tag[], ours: readonly Tag[]): void {
  const { source, target, report } = context
  const extra = [...ours]
  const lost: Tag[] = []
  for (const tag of theirs) {
    const at = extra.findIndex(other => keyOf(other) === keyOf(tag))
    if (at >= 0) extra.splice(at, 1)
    else lost.push(tag)
  }
  judgeScripts(context, theirs, ours)
  if (lost.length === 0 && extra.length === 0) {
    judgeNesting(context, theirs, ours)
    judgeAttributes(context, theirs, ours)
    return
  }
  for (const tag of lost) {
    const expected = source.slice(tag)
    const related = [{ side: 'source' as const, start: tag.start, end: tag.end }]
    const damaged = findDamaged(
      target.text,
      expected,
      ours.filter(other => !extra.includes(other)),
    )
    const twin = extra.findIndex(({ role, start }) => (damaged ? start === damaged.start : role === tag.role))
    const [other] = twin >= 0 ? extra.splice(twin, 1) : []
    const place = damaged ?? other
    if (place) {
      const data = { found: target.slice(place), expected }
      const suggestions = [{ replacement: expected, safe: damaged !== undefined && tag.attributes.size === 0 }]
      report({
        message: damaged ? 'damaged' : 'changed',
        start: place.start,
        end: place.end,
        data,
        related,
        suggestions,
      })
      continue
    }
    // A pair dropped as a whole is one defect.
    if (tag.role === 'close' && lost.some(({ role, name }) => role === 'open' && name === tag.name)) continue
    const end = target.text.trimEnd().length
    report({
      message: 'missing',
      start: end,
      end,
      data: { expected },
      related,
      confidence: confidenceOf(tag, target.language.code, lost),
    })
  }
  for (const tag of extra) {
    const { start, end } = tag
    const confidence = tag.name === 'br' ? 0.5 : lost.length === 0 && !theirs.length ? 0.6 : 0.75
    report({
      message: 'extra',
      start,
      end,
      data: { found: target.slice(tag) },
      suggestions: [{ replacement: '', safe: false }],
      confidence,
    })
  }
}

/** Chinese, Japanese and Korean have no italics; a line break moves with the language. */
function confidenceOf({ name }: Tag, language: string, lost: readonly Tag[]): number {
  if (/^(?:zh|ja|ko)$/.test(language) && /^(?:i|em|b|strong|u)$/.test(name)) return 0.4
  if (name === 'br' || name === 'wbr') return 0.5
  // A pair dropped as a whole does less harm than half of one.
  return lost.length % 2 === 0 ? 0.75 : 0.85
}

function judgeNesting({ source, target, report }: Context, theirs: readonly Tag[], ours: readonly Tag[]): void {
  if (crossing(theirs)) return
  const crossed = crossing(ours)
  if (!crossed) return
  const { close, open } = crossed
  const counterpart = theirs.find(tag => keyOf(tag) === keyOf(close))
  report({
    message: 'nesting',
    start: close.start,
    end: close.end,
    data: { found: target.slice(close), open: open ? target.slice(open) : '' },
    related: counterpart ? [{ side: 'source', start: counterpart.start, end: counterpart.end }] : [],
    ...(source.text === target.text && { confidence: 0.4 }),
  })
}

/** The first closing tag that closes another than the last one opened. HTML may leave `<p>` and `<li>` open. */
function crossing(tags: readonly Tag[]): { readonly close: Tag; readonly open: Tag | undefined } | undefined {
  const stack: Tag[] = []
  for (const tag of tags) {
    if (tag.role === 'open') stack.push(tag)
    if (tag.role !== 'close') continue
    while (stack.length > 0 && /^(?:p|li|td|tr|th|dt|dd)$/.test(stack.at(-1)!.name) && stack.at(-1)!.name !== tag.name)
      stack.pop()
    const open = stack.pop()
    if (open?.name !== tag.name) return { close: tag, open }
  }
  return undefined
}

/** Attributes that speak to the reader, or that a language sets for itself. */
const free = new Set([
  'alt',
  'title',
  'lang',
  'xml:lang',
  'hreflang',
  'dir',
  'placeholder',
  'label',
  'content',
  'summary',
  'style',
  'value',
])

function judgeAttributes({ source, target, report }: Context, theirs: readonly Tag[], ours: readonly Tag[]): void {
  for (const tag of ours) {
    const raw = target.slice(tag)
    if (!/=\s?[“”„«»‘’]/.test(raw)) continue
    const replacement = raw.replace(/[“”„«»]\s?|\s?»/g, '"').replace(/[‘’]/g, "'")
    report({
      message: 'quotes',
      start: tag.start,
      end: tag.end,
      data: { found: raw },
      suggestions: [{ replacement, safe: true }],
    })
    return
  }
  for (const tag of theirs) {
    for (const [name, expected] of tag.attributes) {
      // Addresses may lead to the page in the language; the rule url judges them.
      if (free.has(name) || name.startsWith('aria-') || /^(?:https?:)?\/\/|^mailto:/i.test(expected)) continue
      const candidates = ours.filter(other => keyOf(other) === keyOf(tag))
      if (candidates.some(({ attributes }) => attributes.get(name) === expected)) continue
      const twin = candidates.find(({ attributes }) => attributes.has(name)) ?? candidates[0]!
      const { start, end } = twin
      const related = [{ side: 'source' as const, start: tag.start, end: tag.end }]
      const suggestions = [{ replacement: source.slice(tag), safe: false }]
      report({
        message: 'attribute',
        start,
        end,
        data: { name, expected, found: target.slice(twin) },
        related,
        suggestions,
      })
      break
    }
  }
}

const argument = /<[\p{L}\p{N}][\p{L}\p{N} _|-]{0,40}>/u

/** `<file>` in a usage line may be translated and must stay between its brackets. */
function judgeAngles({ source, target, report }: Context): void {
  const match = argument.exec(source.text)
  if (!match || balance(source.text) !== 0 || balance(target.text) === 0) return
  const end = target.text.trimEnd().length
  const related = [{ side: 'source' as const, start: match.index, end: match.index + match[0].length }]
  report({ message: 'angle', start: end, end, data: { expected: match[0] }, related })
}

function balance(text: string): number {
  let total = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '<') total++
    else if (text[at] === '>') total--
  }
  return total
}

function judgeScripts({ target, source, report }: Context, theirs: readonly Tag[], ours: readonly Tag[]): void {
  for (const tag of ours) {
    if (tag.role === 'close' || !isScript(tag) || theirs.some(other => other.name === tag.name && isScript(other)))
      continue
    report({
      message: 'unsafe',
      start: tag.start,
      end: tag.end,
      data: { found: target.slice(tag) },
      suggestions: [{ replacement: '', safe: false }],
    })
    if (source.text === target.text) return
  }
}

function isScript({ name, attributes }: Tag): boolean {
  if (/^(?:script|iframe|object|embed)$/i.test(name)) return true
  for (const [key, value] of attributes)
    if (/^on[a-z]{3,}$/.test(key) || /^\s*(?:javascript|data:text\/html)/i.test(value)) return true
  return false
}
