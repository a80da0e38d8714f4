import * as z from 'zod/mini'
import { isImpersonal } from '../../analysis/impersonal.js'
import { fitApartFromNumbers, type LengthFit, lengthFit } from '../../analysis/length.js'
import type { Side } from '../../analysis/side.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'length-ratio',
  category: 'accuracy/omission',
  severity: 'major',
  scope: 'pair',
  options: z.object({
    /** Standard deviations that a translation may be shorter or longer than expected; 4 lets four human translations in ten thousand through. */
    deviations: z._default(z.number().check(z.positive()), 3.9),
    /** Letters by which it must differ at the least; three times as many where the source is a word or two. */
    minLetters: z._default(z.number().check(z.minimum(0)), 12),
  }),
  yieldsTo: [
    'omission',
    'addition',
    'truncation',
    'repetition',
    'untranslated-segment',
    'wrong-language',
    'llm-artefact',
  ],
  messages: {
    short: 'The translation has {{percent}} % of the length to be expected',
    long: {
      text: 'The translation has {{percent}} % of the length to be expected',
      category: 'accuracy/addition',
    },
  },
  docs: {
    what: 'Finds translations much shorter or longer than translations between these two languages are.',
    why: 'What is far too short lacks something, what is far too long says more than the source.',
    fix: 'Compare it with the source.',
    method:
      'Letters and digits outside markup and placeholders. The ratio is log-normal with a spread that shrinks with the length of the source, after Gale and Church (1993); its mean and spread by language are measured on human translations (data/lengths.txt). data: percent, deviations.',
  },
  examples: [
    {
      source: 'The committee approved the budget on Thursday after a debate that lasted four hours.',
      targetLang: 'it',
      target: 'Bilancio approvato.',
      finds: [{ text: 'Bilancio approvato.', message: 'short' }],
    },
    {
      source: 'Save',
      targetLang: 'de',
      target: 'Speichern Sie Ihre Änderungen, bevor Sie das Fenster schließen',
      finds: [{ text: 'Speichern Sie Ihre Änderungen, bevor Sie das Fenster schließen', message: 'long' }],
    },
    { source: 'Save', targetLang: 'de', target: 'Speichern' },
    {
      source: 'The committee approved the budget on Thursday.',
      targetLang: 'zh',
      target: '委员会周四批准了预算。',
    },
  ],
  check({ source, target, report }, { deviations, minLetters }) {
    if (target.words.length === 0 || source.words.length === 0) return
    if (!isOff(lengthFit(source, target), deviations, minLetters)) return
    const fit = fitApartFromNumbers(source, target)
    if (!isOff(fit, deviations, minLetters)) return
    const { z, target: letters, expected } = fit
    // Where every sentence has its counterpart, a long translation is wordy rather than wrong.
    const isExcused = z > 0 ? sentencesMatch(source, target) : isImpersonal(source)
    const off = Math.abs(z) - (isExcused ? 1 : 0)
    if (off < deviations) return
    const percent = Math.round((100 * letters) / expected)
    report({
      message: z < 0 ? 'short' : 'long',
      start: target.words[0]!.start,
      end: target.text.trimEnd().length,
      data: { percent, deviations: Math.round(Math.abs(z) * 10) / 10 },
      related: [{ start: 0, end: source.text.length }],
      confidence: Math.min(0.95, 0.5 + 0.08 * (off - deviations + 1)),
    })
  },
})

function isOff({ z, source, target, expected }: LengthFit, deviations: number, minLetters: number): boolean {
  if (Math.abs(z) < deviations) return false
  // “Delete?” may well become a whole question.
  return Math.abs(target - expected) >= (source < 12 ? 3 * minLetters : minLetters)
}

function sentencesMatch(source: Side, target: Side): boolean {
  return source.sentences.length > 1 && source.sentences.length === target.sentences.length
}
