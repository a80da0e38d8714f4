import * as z from 'zod/mini'
import { agree } from '../../analysis/compare-numbers.js'
import { countStops } from '../../analysis/endings.js'
import { type Gap, gapsOf, looksDetached } from '../../analysis/gaps.js'
import { lengthFit } from '../../analysis/length.js'
import type { Side } from '../../analysis/side.js'
import { Feature } from '../../text/characters.js'
import { wordsWithin } from '../../text/words.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  detached: {
    text: 'Nothing in the translation answers to the source',
    severity: 'critical',
    category: 'accuracy/mistranslation',
  },
  sentence: 'The source has nothing for the sentence “{{added}}”',
  clause: 'The source has nothing for “{{added}}”',
  bracket: 'The source has nothing for the bracket “{{added}}”',
} as const

type Context = PairContext<Report<typeof messages>>

const believed = 5.5
const suspected = 4.4
/** Log-odds from which two texts are taken for strangers, and from which they may be. */
const strangers = 3.2
const perhapsStrangers = 2
/** What figures on both sides take from the odds. */
const convertedOdds = 1.5
/** What a number of at least two figures, or a time, that both sides have takes besides. */
const sharedOdds = 1.5

export default defineRule({
  id: 'addition',
  category: 'accuracy/addition',
  severity: 'major',
  scope: 'pair',
  options: z.object({
    /** Targets of fewer words are not looked at. */
    minWords: z._default(z.number().check(z.minimum(1)), 6),
  }),
  yieldsTo: ['repetition', 'untranslated-segment', 'wrong-language', 'llm-artefact'],
  messages,
  docs: {
    what: 'Finds sentences, clauses and brackets of the translation that the source has nothing for, and translations of another text altogether.',
    why: 'Language models explain and embroider; engines invent when the source is odd; files get out of step.',
    fix: 'Take out what the source does not say. If the whole text is foreign to the source, look whether the segments are still in step.',
    method:
      'As omission, seen from the target. Acronyms that the target writes out are allowed for. data: added, score (log-odds).',
  },
  examples: [
    {
      source: 'The bridge was closed on Monday.',
      targetLang: 'it',
      target: 'Il ponte è stato chiuso lunedì. Gli automobilisti chiedono da anni una galleria sotto il fiume.',
      finds: [{ text: 'Gli automobilisti chiedono da anni una galleria sotto il fiume', message: 'sentence' }],
    },
    {
      source: 'The bridge was closed on Monday because of the storm.',
      targetLang: 'it',
      target: 'Il ponte è stato chiuso lunedì a causa della tempesta.',
    },
  ],
  check(context, { minWords }) {
    const { source, target } = context
    if (target.words.length < minWords || source.words.length === 0) return
    const { z, target: letters, expected } = lengthFit(source, target)
    if (looksDetached(source, target) && reportDetached(context as Context)) return
    if (z < 0.7) return
    if (target.has(Feature.Bracket) && reportBrackets(context as Context)) return
    if (z < 1.9 && countStops(target.text) <= countStops(source.text)) return
    const gaps = gapsOf(source, target, context.lexicons)
    const gap = gaps.addition
    if (!gap || gap.to - gap.from >= target.words.length) return
    if (!gap.isSentence && keepsMeasure(source, target)) return
    // As many sentences as the source has: none of them was added together with a part of the next.
    if (!gap.isSentence && gap.crossesSentence && countStops(target.text) <= countStops(source.text)) return
    const score = scoreOf(gap, source, gaps.coverage.source.partner)
    if (score < suspected || (letters > 4 * expected && !gap.isSentence)) return
    const { start, end } = gap
    context.report({
      message: gap.isSentence ? 'sentence' : 'clause',
      start,
      end,
      data: { added: target.text.slice(start, end), score: Math.round(score * 10) / 10 },
      suggestions: gap.isSentence ? [{ replacement: '', safe: false }] : [],
      confidence: score < believed ? 0.45 : Math.min(0.95, 0.55 + 0.05 * (score - believed)),
    })
  },
})

/** Written out, an acronym is longer, and has no counterpart of its own. */
function scoreOf({ score, missing }: Gap, { words }: Side, partner: readonly number[]): number {
  let acronyms = 0
  for (let index = 0; index < words.length; index++) {
    const { shape, start, end } = words[index]!
    if (partner[index]! < 0 && (shape === 'upper' || shape === 'mixed') && end - start > 1) acronyms++
  }
  return score - 3 * acronyms - (missing < 2 ? 2 : 0)
}

function sharesNumber(source: Side, target: Side): boolean {
  return source.quantities.some(
    quantity =>
      quantity.hard &&
      (quantity.clock.length > 0 || (quantity.values[0] ?? 0) > 9) &&
      target.quantities.some(other => other.hard && agree(quantity, other)),
  )
}

/** “190 litros (50 galones)”: a measure converted, the one of the source kept in brackets. */
function keepsMeasure(source: Side, target: Side): boolean {
  if (!target.has(Feature.Bracket) || source.has(Feature.Bracket)) return false
  const { prose, quantities } = target
  return quantities.some(
    (quantity, index) =>
      index > 0 &&
      quantity.hard &&
      prose[quantity.start - 1] === '(' &&
      source.quantities.some(other => other.hard && agree(other, quantity)),
  )
}

function reportDetached(context: Context): boolean {
  const { source, target, lexicons } = context
  const gaps = gapsOf(source, target, lexicons)
  // A converted measure has neither its figure nor its unit in common with its source.
  const detachment =
    gaps.detachment - (gaps.hasFigures ? convertedOdds : 0) - (sharesNumber(source, target) ? sharedOdds : 0)
  if (detachment < perhapsStrangers) return false
  context.report({
    message: 'detached',
    start: target.words[0]!.start,
    end: target.text.trimEnd().length,
    data: { score: Math.round(detachment * 10) / 10 },
    related: [{ start: 0, end: source.text.length }],
    confidence: detachment < strangers ? 0.45 : Math.min(0.95, 0.6 + 0.07 * (detachment - strangers)),
  })
  return true
}

const bracketed = /[([（][^()[\]（）\n]{6,200}[)\]）]/g

/** An explanation in brackets, of several words none of which the source has. */
function reportBrackets(context: Context): boolean {
  const { source, target, lexicons } = context
  if (source.has(Feature.Bracket) || source.words.some(({ shape }) => shape === 'upper')) return false
  let found = false
  for (const match of target.prose.matchAll(bracketed)) {
    const start = match.index
    const end = start + match[0].length
    const [from, to] = wordsWithin(target.words, { start, end })
    if (to - from < 3 || target.words.slice(from, to).some(({ shape }) => shape === 'digits')) continue
    const { partner } = gapsOf(source, target, lexicons).coverage.target
    if (partner.slice(from, to).some(other => other >= 0)) continue
    const before = target.text[start - 1] === ' ' ? start - 1 : start
    context.report({
      message: 'bracket',
      start: before,
      end,
      data: { added: match[0] },
      suggestions: [{ replacement: '', safe: false }],
      confidence: 0.7,
    })
    found = true
  }
  return found
}
