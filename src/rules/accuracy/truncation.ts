import * as z from 'zod/mini'
import { endsInCutWord } from '../../analysis/cut-word.js'
import { endMarkOf, mayBelong } from '../../analysis/end-marks.js'
import { type Ending, endingOf, endsOpen } from '../../analysis/endings.js'
import { type Gap, gapsOf } from '../../analysis/gaps.js'
import { lengthFit } from '../../analysis/length.js'
import type { Side } from '../../analysis/side.js'
import { areStrangers } from '../../analysis/strangers.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  cut: 'The translation breaks off after “{{last}}”; the source ends with “{{mark}}”',
  open: 'The translation breaks off after “{{last}}”',
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'truncation',
  category: 'accuracy/omission',
  severity: 'critical',
  scope: 'target',
  options: z.object({}),
  yieldsTo: ['untranslated-segment', 'wrong-language', 'repetition', 'llm-artefact'],
  messages,
  docs: {
    what: 'Finds translations that break off before the end.',
    why: 'Engines stop at their longest output, files are cut at a fixed length; the rest of the text is lost.',
    fix: 'Translate the rest.',
    method:
      'The source ends with a full stop and the target does not, and is too short (see length-ratio), lacks the end of the source (see omission), or ends with an article, a preposition or a conjunction (data/open-ends.txt), a comma, an opening mark or the beginning of a word. data: last, mark.',
  },
  examples: [
    {
      source: 'The committee will publish its report on the accident next week.',
      targetLang: 'it',
      target: 'La commissione pubblicherà la sua relazione sull’incidente della',
      finds: [{ text: 'della', message: 'cut' }],
    },
    {
      source: 'The committee will publish its report on the accident next week.',
      targetLang: 'de',
      target: 'Der Ausschuss wird seinen Bericht',
      finds: ['Bericht'],
    },
    { source: 'Created by', targetLang: 'it', target: 'Creato da' },
    { source: 'Report on the accident', targetLang: 'es', target: 'Informe sobre el accidente' },
  ],
  check(context) {
    const { source, target } = context
    if (target.words.length < 2) return
    const ending = endingOf(target)
    if (ending === 'stop' && !target.text.trimEnd().endsWith('…')) return
    const confidence = source ? withSource(context as Context, ending) : alone(context as Context, ending)
    if (confidence > 0) report(context as Context, confidence, ending)
  },
})

/** Without a source only a word that leads on gives the break away; labels and headings are left alone by their length. */
function alone({ target }: Context, ending: Ending): number {
  return ending === 'word' && target.words.length >= 8 && endsOpen(target) ? 0.6 : 0
}

function withSource({ source, target, lexicons }: Context, ending: Ending): number {
  const sourceEnding = endingOfSentence(source!)
  const { z } = lengthFit(source!, target)
  if (target.text.trimEnd().endsWith('…')) return ellipsisConfidence(source!.text, z)
  if (sourceEnding !== 'stop') {
    // A heading or a label; what leads on in both is built from pieces.
    if (ending !== 'word' || sourceEnding !== 'word' || !endsOpen(target) || endsOpen(source!)) return 0
    return z < -2 ? 0.75 : z < -1.5 ? 0.55 : z < -0.5 ? 0.45 : 0
  }
  if (ending === 'word' && endsOpen(target)) return 0.95
  if (ending === 'open') return z < -0.3 ? 0.9 : 0.45
  if (ending !== 'word' || source!.words.length < 4) return 0
  if (z < 1 && endsInCutWord(source!, target, lexicons)) return 0.8
  if (z > 0) return 0
  // Another text altogether is short by chance.
  if (areStrangers(source!, target, lexicons)) return 0
  if (z < -2.2) return Math.min(0.95, 0.6 + 0.1 * -z)
  const gap = gapsOf(source!, target, lexicons).omission
  if (!gap || !isAtEnd(gap, source!.words.length)) return z < -1.5 ? 0.45 : 0
  return gap.score > 3.5 ? 0.85 : gap.score > 2 ? 0.7 : 0
}

/** The full stop of an abbreviation (`Washington, D.C.`) ends no sentence. */
function endingOfSentence(source: Side): Ending {
  const ending = endingOf(source)
  return ending === 'stop' && mayBelong(source, endMarkOf(source)) ? 'word' : ending
}

/** Three dots that the source has not, in a text that is too short. */
function ellipsisConfidence(source: string, z: number): number {
  return /…|\.\.\./.test(source) || z > -1.5 ? 0 : 0.8
}

function isAtEnd({ to }: Gap, words: number): boolean {
  return to >= words - 1
}

function report(context: Context, confidence: number, ending: Ending): void {
  const { source, target, lexicons } = context
  const last = target.words.at(-1)!
  const end = target.text.trimEnd().length
  const data = { last: target.text.slice(last.start, end), mark: source ? source.text.trimEnd().at(-1)! : '' }
  const place = { start: last.start, end, data, confidence }
  if (!source) {
    context.report({ message: 'open', ...place })
    return
  }
  const gap = gapsOf(source, target, lexicons).omission
  const related = gap && isAtEnd(gap, source.words.length) ? [{ start: gap.start, end: gap.end }] : []
  const isCut = endingOf(source) === 'stop' && ending !== 'other'
  context.report({ message: isCut ? 'cut' : 'open', ...place, related })
}
