import * as z from 'zod/mini'
import { type BoilerplateKind, bareLabel, type Line, labelsOf, linesOf, openingOf } from '../../analysis/boilerplate.js'
import type { Side } from '../../analysis/side.js'
import { Feature } from '../../text/characters.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  counter: { text: '“{{text}}” is a counter of the web page, no part of the text', confidence: 0.7 },
  label: { text: '“{{text}}” is a label of the web page, no part of the text', confidence: 0.75 },
  byline: { text: '“{{text}}” is a byline, no part of the text', confidence: 0.6 },
  breadcrumb: { text: '“{{text}}” is the path to the page, no part of the text', confidence: 0.7 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'boilerplate',
  category: 'accuracy/addition',
  severity: 'minor',
  scope: 'document',
  options: z.object({}),
  presets: { editorial: true, strict: true },
  yieldsTo: ['llm-artefact'],
  messages,
  docs: {
    what: 'Finds share counters, “Read more”, bylines, breadcrumbs and other labels that were scraped together with a text.',
    why: 'They tell the reader that the page was copied by a machine, and mean nothing where they stand.',
    fix: 'Delete the line.',
    method:
      'Short lines of their own, and last sentences, are compared with the labels of web pages (data/boilerplate.txt). What the source has as well is left alone.',
  },
  examples: [
    {
      preset: 'editorial',
      targetLang: 'it',
      target:
        'Il mercato torna in piazza\n\n41\n7\n\nDa sabato i banchi saranno di nuovo aperti.\n\nLeggi anche: Le nuove regole',
      finds: [
        { text: '41\n7', message: 'counter' },
        { text: 'Leggi anche: Le nuove regole', message: 'label' },
      ],
      fixed:
        'Il mercato torna in piazza\n\n\n\nDa sabato i banchi saranno di nuovo aperti.\n\nLeggi anche: Le nuove regole',
    },
    {
      preset: 'editorial',
      source: 'The park is closed.',
      targetLang: 'es',
      target: 'El parque está cerrado. Leer más',
      finds: ['Leer más'],
    },
    { preset: 'editorial', source: 'Read more', targetLang: 'fr', target: 'Lire la suite' },
    { preset: 'editorial', targetLang: 'de', target: 'Drei Regeln:\n1\n2\n3' },
  ],
  check(context) {
    const { target, source } = context
    const lines = linesOf(target.text)
    if (lines.length === 0) return
    const labels = labelsOf(target.language.code)
    const theirs = source ? new Set(linesOf(source.text).map(({ text }) => text)) : undefined
    if (lines.length > 1) judgeBreadcrumb(context, lines, labels)
    if (lines.length > 2) {
      if (target.has(Feature.Digit)) judgeCounters(context, lines, theirs)
      for (const line of lines) judgeLine(context, line, lines)
    } else if (source) judgeEnd(context, lines.at(-1)!)
    else if (lines.length === 2) for (const line of lines) judgeLine(context, line, lines)
  },
})

const counter = /^\d{1,3}(?:[.,]\d{1,3})?\s?[kKmM]?$|^\d{4,6}$/

/** Lines of nothing but a number, with running text before and behind; the numbers of a list count up. */
function judgeCounters(context: Context, lines: readonly Line[], theirs: ReadonlySet<string> | undefined): void {
  for (let index = 0; index < lines.length; index++) {
    if (!counter.test(lines[index]!.text)) continue
    let last = index
    while (last + 1 < lines.length && counter.test(lines[last + 1]!.text)) last++
    const group = lines.slice(index, last + 1)
    const isOwn = theirs !== undefined && group.every(({ text }) => theirs.has(text))
    if (!isOwn && group.length < 5 && !countsUp(group) && isProse(lines[last + 1] ?? lines[index - 1])) {
      const { start } = lines[index]!
      const { end } = lines[last]!
      // A single number may be a year or the number of a chapter.
      const confidence = group.length > 1 ? undefined : /^\d{4}$/.test(group[0]!.text) ? 0.4 : 0.55
      tell(context, 'counter', start, end, confidence)
    }
    index = last
  }
}

function countsUp(group: readonly Line[]): boolean {
  return (
    group.length > 1 &&
    group.every(({ text }, index) => index === 0 || Number(text) === Number(group[index - 1]!.text) + 1)
  )
}

function isProse(line: Line | undefined): boolean {
  return line !== undefined && line.text.length > 25
}

function tell(
  { target, report }: Context,
  message: 'counter' | 'label' | 'byline' | 'breadcrumb',
  start: number,
  end: number,
  confidence?: number,
): void {
  const text = target.text.slice(start, end)
  report({
    message,
    start,
    end,
    data: { text: text.replace(/\s+/g, ' ') },
    suggestions: [{ replacement: '', safe: message === 'counter' && (confidence === undefined || confidence > 0.6) }],
    ...(confidence !== undefined && { confidence }),
  })
}

const byline =
  /^(?:a cura di|di|by|de|por|par|von|redazione|redacción|rédaction) (?:\p{Lu}[\p{L}’'.-]{0,20} ){0,3}\p{Lu}[\p{L}’'.-]{1,20}(?:,? \d.{0,20})?$/iu

/** Kinds that may also stand in front of a title: `Leggi anche: …`. */
const leading = new Set<BoilerplateKind>(['related', 'date', 'credit', 'source', 'more', 'reading'])

/** What pages set between the parts of one line: `By Ann Lee | 14 March | 3 min read`. */
const separator = /\s[|·•]\s/u

function judgeLine(context: Context, line: Line, lines: readonly Line[]): void {
  const parts = line.text.split(separator)
  if (line.text.length > 120 || (parts.length > 1 && parts.some(part => part.length > 90))) return
  for (const part of parts) {
    const found = judgePart(context, part, lines)
    if (!found) continue
    if (found.message === 'byline' || !mirrors(context.source, found.kind))
      tell(context, found.message, line.start, line.end, found.confidence)
    return
  }
}

type Judged =
  | { readonly message: 'label'; readonly kind: BoilerplateKind; readonly confidence?: number }
  | { readonly message: 'byline'; readonly confidence?: number }

/** What a line, or a part of one, is on a web page. */
function judgePart({ target, source }: Context, text: string, lines: readonly Line[]): Judged | undefined {
  const labels = labelsOf(target.language.code)
  const bare = bareLabel(text)
  const kind = labels.get(bare) ?? counted(labels, bare) ?? openingOf(labels, bare)
  if (kind) return kind === 'home' ? undefined : { message: 'label', kind }
  const colon = text.search(/:| \d/)
  const head = colon > 0 ? labels.get(bareLabel(text.slice(0, colon))) : undefined
  if (head && leading.has(head)) return { message: 'label', kind: head, confidence: text[colon] === ':' ? 0.7 : 0.6 }
  const isSmall = /^\p{Ll}+ \p{Lu}|^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text) && text.length < 50
  const isByline =
    isSmall &&
    byline.test(text) &&
    lines.some(line => line.text.length > 60) &&
    !/^(?:by|von) /im.test(source?.text ?? '')
  return isByline ? { message: 'byline' } : undefined
}

/** `3 commenti`, `12 Kommentare`. */
function counted(labels: ReadonlyMap<string, BoilerplateKind>, bare: string): BoilerplateKind | undefined {
  const match = /^\d{1,5} (\S.*)$/.exec(bare)
  const kind = match ? labels.get(match[1]!) : undefined
  return kind === 'comments' || kind === 'share' || kind === 'reading' ? kind : undefined
}

/** Whether the source has a label of the kind: then it was translated with the rest. */
function mirrors(source: Side | undefined, kind: BoilerplateKind): boolean {
  if (!source) return false
  const labels = labelsOf(source.language.code)
  return linesOf(source.text).some(({ text }) => {
    const colon = text.indexOf(':')
    const heads = [text, text.slice(0, Math.max(colon, 0)), lastSentence(text)]
    return heads.some(head => labels.get(bareLabel(head)) === kind)
  })
}

function lastSentence(text: string): string {
  const tail = text.slice(-80)
  const at = Math.max(
    tail.lastIndexOf('. ', tail.length - 3),
    tail.lastIndexOf('! ', tail.length - 3),
    tail.lastIndexOf('? ', tail.length - 3),
  )
  return at < 0 ? '' : tail.slice(at + 2)
}

/** A label glued to the end of a segment whose source has none. */
function judgeEnd(context: Context, line: Line): void {
  const { target, source } = context
  const sentence = lastSentence(line.text)
  if (sentence === '') return
  const bare = bareLabel(sentence)
  const labels = labelsOf(target.language.code)
  const colon = sentence.indexOf(':')
  const kind =
    labels.get(bare) ??
    counted(labels, bare) ??
    (colon > 0 ? labels.get(bareLabel(sentence.slice(0, colon))) : undefined)
  if (!kind || kind === 'home' || mirrors(source, kind)) return
  if (source && source.words.length <= 3) return
  tell(context, 'label', line.end - sentence.length, line.end)
}

/** `Home › News › Sport`, or `Home News` before the title that the next line repeats. */
function judgeBreadcrumb(context: Context, lines: readonly Line[], labels: ReadonlyMap<string, BoilerplateKind>): void {
  const count = Math.min(lines.length - 1, 3)
  for (let index = 0; index < count; index++) {
    const line = lines[index]!
    const parts = line.text.split(/\s*[›»>/|→]\s*/u)
    const isPath =
      parts.length > 2 && parts.length < 8 && parts.slice(0, -1).every(part => part !== '' && part.length < 25)
    const isHome = labels.get(parts[0]!.toLowerCase()) === 'home'
    if (isPath && (isHome || (index === 0 && isSections(line.text, parts) && isProse(lines.at(-1))))) {
      tell(context, 'breadcrumb', line.start, line.end, isHome ? undefined : 0.6)
      return
    }
    const next = lines[index + 1]!.text.slice(0, 24)
    const at = next.length > 14 ? line.text.indexOf(next) : -1
    if (at > 0 && at < 60 && labels.get(line.text.slice(0, at).split(' ')[0]!.toLowerCase()) === 'home') {
      tell(context, 'breadcrumb', line.start, line.start + line.text.slice(0, at).trimEnd().length)
      return
    }
  }
}

/** Names of sections, without the page itself: `News › Local › Rivers`. */
function isSections(text: string, parts: readonly string[]): boolean {
  return /[›»>→]/.test(text) && parts.every(part => /^\p{Lu}\p{L}*(?: \p{L}+){0,2}$/u.test(part))
}
