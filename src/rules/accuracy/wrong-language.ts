import * as z from 'zod/mini'
import { foreignLanguage, type LanguageVerdict } from '../../analysis/language-id.js'
import { foreignScripts, wholeInOtherScript } from '../../analysis/script-id.js'
import type { Side } from '../../analysis/side.js'
import { languageOf } from '../../languages/index.js'
import { scriptName } from '../../text/scripts.js'
import { wordsWithin } from '../../text/words.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  language: 'The text is {{found}}, not {{expected}}',
  sentence: '“{{sentence}}” is {{found}}, not {{expected}}',
  script: 'The text is in {{found}} script, not in the script of {{expected}}',
  words: {
    text: '“{{words}}” is in {{found}} script, which neither {{expected}} nor the source has here',
    confidence: 0.85,
  },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'wrong-language',
  category: 'accuracy/untranslated',
  severity: 'critical',
  scope: 'target',
  options: z.object({
    /** Look at every sentence by itself as well. */
    sentences: z._default(z.boolean(), true),
  }),
  yieldsTo: ['untranslated-segment', 'llm-artefact'],
  messages,
  docs: {
    what: 'Finds a text, a sentence or a few words in another language or script than the translation should be in.',
    why: 'Engines answer in the source language, in English, or in a neighbour of the language asked for; the reader cannot read it.',
    fix: 'Translate again. If the passage is a quotation, put it in quotation marks or keep it as the source has it.',
    method:
      'Function words of thirty-one languages and the letters of their alphabets, curated (data/README.md); scripts by Unicode block, CLDR likely subtags. It asks whether the text is plausibly of the language asked for, and says nothing of short texts and of neighbours that function words do not separate. data: found, expected (language or script names).',
  },
  examples: [
    {
      targetLang: 'it',
      source: 'The council will meet again on Thursday to vote on the plan.',
      target: 'El consejo se reunirá de nuevo el jueves para votar sobre el plan.',
      finds: [
        { text: 'El consejo se reunirá de nuevo el jueves para votar sobre el plan.', data: { found: 'Spanish' } },
      ],
    },
    {
      targetLang: 'it',
      source: 'The council will meet again on Thursday to vote on the plan.',
      target: 'Il consiglio si riunirà di nuovo giovedì per votare il piano.',
    },
    { targetLang: 'fr', target: 'Совет соберётся снова в четверг.', finds: ['Совет соберётся снова в четверг.'] },
    {
      targetLang: 'de',
      source: 'The results are encouraging.',
      target: 'Die Ergebnisse sind 令人鼓舞.',
      finds: [{ text: '令人鼓舞', message: 'words' }],
    },
    { targetLang: 'es', target: 'Madrid, Washington' },
  ],
  check(context, { sentences }) {
    const { target } = context
    if (target.words.length === 0) return
    if (reportScript(context as Context)) return
    const verdict = foreignLanguage(target.words, target.language.code, context.source?.language.code)
    if (verdict?.certain === false && sentences) reportSentences(context as Context)
    else if (verdict?.certain && !isCopy(context.source, target, 0, target.words.length))
      reportWhole(context as Context, verdict)
  },
})

function reportWhole(context: Context, { language, confidence }: LanguageVerdict): void {
  const { target } = context
  const span = { start: target.words[0]!.start, end: endOfText(target.text) }
  context.report({
    message: 'language',
    ...span,
    data: { found: languageOf(language).name, expected: target.language.name },
    confidence,
  })
}

/** With the full stop, without white space. */
function endOfText(text: string): number {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--
  return end
}

function reportScript(context: Context): boolean {
  const { target, source } = context
  const expected = target.language.name
  const whole = wholeInOtherScript(target, source)
  if (whole) {
    const span = { start: target.words[0]!.start, end: endOfText(target.text) }
    context.report({ message: 'script', ...span, data: { found: scriptName(whole), expected }, confidence: 0.95 })
    return true
  }
  for (const { script, ...span } of foreignScripts(target, source)) {
    context.report({
      message: 'words',
      ...span,
      data: { words: target.slice(span), found: scriptName(script), expected },
    })
  }
  return false
}

/** One sentence of several may have stayed in another language; a quoted one may stay so by right. */
function reportSentences(context: Context): void {
  const { target, source } = context
  if (target.sentences.length < 2) return
  for (const sentence of target.sentences) {
    const [from, to] = wordsWithin(target.words, sentence)
    if (to - from < 5 || /["“”„«»「『]/.test(target.slice(sentence))) continue
    const verdict = foreignLanguage(target.words, target.language.code, source?.language.code, from, to)
    if (!verdict?.certain || isCopy(source, target, from, to)) continue
    context.report({
      message: 'sentence',
      ...sentence,
      data: {
        sentence: target.slice(sentence),
        found: languageOf(verdict.language).name,
        expected: target.language.name,
      },
      confidence: verdict.confidence,
    })
  }
}

/** What stands in the source in the same words was not put into another language, but not translated. */
function isCopy(source: Side | undefined, target: Side, from: number, to: number): boolean {
  if (!source) return false
  let copied = 0
  for (let index = from; index < to; index++) {
    if (source.vocabulary.has(target.words[index]!.text.toLowerCase())) copied++
  }
  return copied >= 0.7 * (to - from)
}
