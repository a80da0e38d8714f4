import * as z from 'zod/mini'
import { hasNearNegation, negationsOf, turnOf } from '../../analysis/negation.js'
import { turnedPhrase } from '../../analysis/negation-turned.js'
import { negationOf } from '../../analysis/negation-words.js'
import { oppositeIn } from '../../analysis/opposites.js'
import type { Side } from '../../analysis/side.js'
import { areStrangers } from '../../analysis/strangers.js'
import { wordSet } from '../../lexicon/word-sets.js'
import type { Span } from '../../model/span.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  lost: 'The source denies with “{{negator}}”, the translation does not',
  added: '“{{negator}}” denies what the source affirms',
  opposite: '“{{found}}” says the opposite of “{{word}}”',
  fewer: { text: 'The source denies {{ours}} times, the translation {{theirs}}', severity: 'minor', confidence: 0.3 },
} as const

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'negation-mismatch',
  category: 'accuracy/mistranslation',
  severity: 'major',
  scope: 'pair',
  options: z.object({}),
  yieldsTo: [
    'omission',
    'addition',
    'truncation',
    'untranslated-segment',
    'wrong-language',
    'repetition',
    'llm-artefact',
  ],
  messages,
  supports: (target, source) =>
    negationOf(target).strong.size > 0 && negationOf(source).strong.size > 0
      ? true
      : 'the negations of one of the two languages are not known',
  docs: {
    what: 'Finds sentences that deny in one language and affirm in the other.',
    why: 'One lost “not” turns the meaning around.',
    fix: 'Put the negation back, or take it out.',
    method:
      'Closed lists of negators and of what may stand in their place (data/negation.txt): near-negatives, verbs that carry the negation, affixes, idioms, question tags, the expletive “ne”. Only a text that has none of all these against a negator is reported. Where neither text has a negator, an adjective with a denying prefix is held against the same adjective without. data: negator; found, word of opposites.',
  },
  examples: [
    {
      source: 'The minister did not sign the treaty.',
      targetLang: 'it',
      target: 'Il ministro ha firmato il trattato.',
      finds: [{ text: '', message: 'lost' }],
    },
    {
      source: 'The trains are running today.',
      targetLang: 'de',
      target: 'Die Züge fahren heute nicht.',
      finds: [{ text: 'nicht', message: 'added' }],
    },
    { source: 'They did not arrive until Friday.', targetLang: 'es', target: 'Llegaron solo el viernes.' },
    { source: 'He refused to answer.', targetLang: 'fr', target: 'Il n’a pas voulu répondre.' },
  ],
  check(context) {
    const { source, target, report } = context
    if (target.words.length === 0 || source.text === target.text) return
    const ours = negationsOf(source, target)
    const theirs = negationsOf(target, source)
    if (ours.strong.length + theirs.strong.length + theirs.idiomatic === 0 && checkTurned(context as Context)) return
    if (ours.strong.length + ours.idiomatic + theirs.strong.length + theirs.idiomatic === 0) {
      checkOpposites(context as Context)
      return
    }
    const [denied] = ours.strong
    const [denying] = theirs.strong
    const end = target.text.trimEnd().length
    if (denied && !denying && theirs.idiomatic === 0) {
      const turned = turnOf(denied, source, target)
      if (
        (turned < 2 && hasNearNegation(target, source, placeOf(denied, source))) ||
        areStrangers(source, target, context.lexicons) ||
        isCopied(source, target, denied)
      )
        return
      report({
        message: 'lost',
        start: end,
        end,
        data: { negator: denied.text },
        related: [{ side: 'source', start: denied.start, end: denied.end }],
        confidence: turned > 0 ? turnedConfidence : certainty(source, ours.strong.length, denied.text),
      })
    } else if (denying && !denied && ours.idiomatic === 0) {
      const turned = turnOf(denying, target, source)
      if (
        (turned < 2 && hasNearNegation(source, target, placeOf(denying, target))) ||
        areStrangers(source, target, context.lexicons)
      )
        return
      report({
        message: 'added',
        start: denying.start,
        end: denying.end,
        data: { negator: denying.text },
        confidence: turned > 0 ? turnedConfidence : certainty(target, theirs.strong.length, denying.text),
      })
    } else if (denied && Math.abs(ours.strong.length - theirs.strong.length) > 1) {
      report({ message: 'fewer', start: end, end, data: { ours: ours.strong.length, theirs: theirs.strong.length } })
    }
  },
})

/** “no longer”, “unless” that became “still”, “if”. */
function checkTurned({ source, target, lexicons, report }: Context): boolean {
  const phrase = turnedPhrase(source, target)
  if (!phrase || areStrangers(source, target, lexicons)) return false
  const { start, end, turning } = phrase
  report({
    message: 'opposite',
    start: turning.start,
    end: turning.end,
    data: { found: turning.text, word: source.text.slice(start, end) },
    related: [{ side: 'source', start, end }],
    confidence: turnedConfidence,
  })
  return true
}

/** Where neither text has a negator, a prefix may still deny: “legal”, “illegale”. */
function checkOpposites(context: Context): void {
  const { source, target, lexicons } = context
  const added = oppositeIn(target, source, lexicons)
  const lost = added ? undefined : oppositeIn(source, target, lexicons)
  const found = added?.denied ?? lost?.affirmed
  const word = added?.affirmed ?? lost?.denied
  if (!found || !word) return
  const [own, other, denied] = added ? [target, source, found] : [source, target, word]
  if (hasNearNegation(other, own, placeOf(denied, own))) return
  context.report({
    message: 'opposite',
    start: found.start,
    end: found.end,
    data: { found: found.text, word: word.text },
    related: [{ side: 'source', start: word.start, end: word.end }],
    confidence: 0.7,
  })
}

/** “never” became “always”, “without” became “with”; an antonym of the verb may make up for it. */
const turnedConfidence = 0.6

/** A title or a keyword that both texts hold: “must be one of nothing, matching”. */
function isCopied(source: Side, target: Side, { start, end, text }: Span & { readonly text: string }): boolean {
  const next = source.words.find(word => word.start >= end)
  return (
    target.vocabulary.has(text.toLowerCase()) ||
    (next !== undefined && target.text.includes(source.text.slice(start, next.end)))
  )
}

function placeOf({ start }: Span, { text }: Side): number {
  return start / text.length
}

/** A long sentence has more ways to say the same, and “without” can be said without. */
function certainty({ words, language }: Side, negators: number, negator: string): number {
  if (words.length > 30 || wordSet(language.code, 'without').has(negator.toLowerCase())) return 0.45
  return words.length > 20 ? 0.55 : negators > 1 ? 0.8 : 0.7
}
