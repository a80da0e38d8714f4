import * as z from 'zod/mini'
import { isFunctionWord } from '../../analysis/language-id.js'
import { type Loop, loopsOf } from '../../analysis/loops.js'
import type { Side } from '../../analysis/side.js'
import { sameWords } from '../../analysis/untranslated.js'
import type { Suggestion } from '../../model/finding.js'
import { firstEndingAfter } from '../../model/span.js'
import type { Word } from '../../text/words.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  letters: '“{{unit}}” is repeated {{times}} times in a row',
  word: '“{{unit}}” is repeated {{times}} times in a row',
  phrase: '“{{unit}}” is repeated {{times}} times in a row',
  joined: '“{{unit}}” is joined with itself',
  passage: '“{{unit}}” stands here a second time',
  whole: 'The text stands there twice',
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'repetition',
  category: 'accuracy/addition',
  severity: 'major',
  scope: 'target',
  options: z.object({}),
  yieldsTo: ['untranslated-segment'],
  messages,
  docs: {
    what: 'Finds loops: letters, words, phrases or sentences that the translation says again and again and the source does not.',
    why: 'Neural engines fall into loops on short, rare or broken input; what they repeat pushes out what should be there.',
    fix: 'Keep one of them, and look whether something of the source is missing.',
    method:
      'Words are compared with those before them at every distance. A word counts from the third time in a row, a phrase from the second; a word said twice is the matter of doubled-word. What the source repeats is left alone. data: unit, times.',
  },
  examples: [
    {
      source: 'All 168 passengers were killed.',
      targetLang: 'it',
      target: 'Sono morti tutti i 168 passeggeri passeggeri passeggeri.',
      finds: [{ text: 'passeggeri passeggeri passeggeri', message: 'word' }],
      fixed: 'Sono morti tutti i 168 passeggeri.',
    },
    {
      source: 'The new law enters into force in May.',
      targetLang: 'fr',
      target: 'La nouvelle loi entre la nouvelle loi entre en vigueur en mai.',
      finds: [{ text: 'La nouvelle loi entre la nouvelle loi entre', suggests: 'La nouvelle loi entre' }],
    },
    { source: 'No, no, no!', targetLang: 'es', target: '¡No, no, no!' },
    { source: 'Little by little it got better.', targetLang: 'it', target: 'A poco a poco è migliorato.' },
  ],
  check(context) {
    const { target, source } = context
    if (reportWhole(context as Context)) return
    const loops = loopsOf(target)
    if (loops.length === 0) return
    const inSource = source ? loopsOf(source) : []
    for (const loop of loops) if (!isOfSource(loop, inSource, target, source)) reportLoop(context as Context, loop)
  },
})

/** A source of a few words that came back twice: `Datei Datei`. Longer ones are phrases. */
function reportWhole(context: Context): boolean {
  const { target, source } = context
  const { words } = target
  const half = words.length / 2
  if (!source || half < 1 || half > 3 || !Number.isInteger(half) || source.words.length > half + 1) return false
  if (source.words.length > 1 && source.words.length % 2 === 0 && isTwice(source)) return false
  if (words[0]!.shape === 'digits' || words[0]!.end - words[0]!.start < 2 || !isTwice(target)) return false
  const unit = target.text.slice(words[0]!.start, words[half - 1]!.end)
  context.report({
    message: 'whole',
    start: words[0]!.start,
    end: words.at(-1)!.end,
    data: { unit, times: 2 },
    suggestions: [{ replacement: unit, safe: true }],
    confidence: source.vocabulary.has(words[0]!.text.toLowerCase()) ? 0.6 : 0.9,
  })
  return true
}

function isTwice({ words }: Side): boolean {
  const half = words.length / 2
  return sameWords(words.slice(0, half), words.slice(half))
}

/** Whether the source repeats as well: a word, a stretch, or what the target says twice apart. */
function isOfSource(loop: Loop, inSource: readonly Loop[], target: Side, source: Side | undefined): boolean {
  if (!source) return false
  if (loop.kind === 'letters') {
    return inSource.some(({ kind }) => kind === 'letters') || source.text.includes(target.slice(loop))
  }
  if (inSource.length > 0) return true
  if (
    loop.kind === 'joined' &&
    loop.size === 1 &&
    isFunctionWord(wordAt(target, loop.unit.start), target.language.code)
  )
    return true
  if (loop.kind === 'word' && loop.times === 3 && isRelative(target, loop)) return true
  // “Very, very, very”: a source that doubles a word may be translated with emphasis.
  if (loop.kind === 'word') return hasDouble(source)
  if (loop.times > 2) return false
  return (loop.kind !== 'phrase' || isDivided(target, loop)) && repeatsContent(source)
}

/** “Die, die die Zeit haben”: a pronoun, its relative and an article. */
function isRelative(target: Side, { unit, end }: Loop): boolean {
  return (
    target.text.slice(unit.end, end).includes(',') && isFunctionWord(wordAt(target, unit.start), target.language.code)
  )
}

function wordAt({ words }: Side, start: number): Word {
  return words[firstEndingAfter(words, start)]!
}

/** Whether a mark stands where the second time begins: “le bacterie, le bacterie resistenti”. */
function isDivided({ text }: Side, { unit }: Loop): boolean {
  return !/^\s/.test(text.slice(unit.end, unit.end + 1))
}

/** Whether a text has a word of its own, function words apart, twice; the same beginning is the same word. */
function repeatsContent({ words, language }: Side): boolean {
  const seen = new Set<string>()
  for (const word of words) {
    const { text, shape } = word
    if (shape === 'digits' || text.length < 2 || isFunctionWord(word, language.code)) continue
    const key = text.slice(0, 4).toLowerCase()
    if (seen.has(key)) return true
    seen.add(key)
  }
  return false
}

function hasDouble({ words }: Side): boolean {
  for (let index = 1; index < words.length; index++) {
    if (words[index]!.text.toLowerCase() === words[index - 1]!.text.toLowerCase()) return true
  }
  return false
}

function reportLoop(context: Context, loop: Loop): void {
  const { kind, start, end, unit, times } = loop
  const { target, source } = context
  const text = target.slice(unit)
  const sure = times > 3 || (source !== undefined && times > 2)
  const suggestions: Suggestion[] =
    kind === 'passage' ? [] : [{ replacement: text, safe: kind !== 'letters' && kind !== 'joined' && sure }]
  const related = kind === 'passage' ? [{ side: 'target' as const, ...unit }] : []
  context.report({
    message: kind,
    start,
    end,
    data: { unit: text, times },
    related,
    suggestions,
    confidence: confidenceOf(loop, sure, wordAt(target, unit.start).shape === 'digits', source),
  })
}

function confidenceOf({ kind, size }: Loop, sure: boolean, isFigure: boolean, source: Side | undefined): number {
  if (kind === 'passage') return size > 7 ? 0.85 : size === 7 ? 0.7 : 0.45
  // “Again and again”: one word joined with itself is mostly an idiom.
  if (kind === 'joined') return source ? (size > 2 ? 0.9 : size === 2 ? 0.75 : 0.6) : 0.4
  // Figures may be a row of a table.
  return source ? 0.92 : isFigure ? 0.4 : sure ? 0.85 : 0.6
}
