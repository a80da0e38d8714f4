import * as z from 'zod/mini'
import { type Artefact, findArtefacts, isOfSource } from '../../analysis/artefacts.js'
import type { Side } from '../../analysis/side.js'
import { findTokens } from '../../analysis/tokens.js'
import { Feature } from '../../text/characters.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  preamble: '“{{text}}” announces the translation instead of being part of it',
  refusal: { text: 'The model refused or asked back: “{{text}}”', severity: 'critical' },
  note: '“{{text}}” is a remark of the model on its translation',
  label: { text: '“{{text}}” is a label that the source has not', confidence: 0.75 },
  prompt: { text: '“{{text}}” is an instruction to the model', severity: 'critical' },
  alternative: { text: '“{{text}}” gives a second translation beside the first', confidence: 0.75 },
  choice: '“{{text}}” leaves the reader two translations of one word',
  slash: { text: '“{{text}}” is a second translation after the first', confidence: 0.6 },
  token: '“{{text}}” is a token of the model, not text',
  thinking: { text: 'The reasoning of the model was left in the text', severity: 'critical' },
  fence: 'A code fence stands around text that has none in the source',
  json: 'The text is wrapped in JSON, and the source is not',
  emphasis: {
    text: '“{{text}}” is in Markdown emphasis, and nothing in the source is',
    severity: 'minor',
    confidence: 0.75,
  },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'llm-artefact',
  category: 'accuracy/addition',
  severity: 'major',
  scope: 'target',
  options: z.object({}),
  messages,
  docs: {
    what: 'Finds what a language model or an engine said beside the translation: preambles, refusals, notes, alternatives, reasoning, prompts, wrappers, special tokens.',
    why: 'It goes to print as if it were text, and shows everybody how the text was made.',
    fix: 'Take it out; a refusal means that the segment has still to be translated.',
    method:
      'Phrases in nine languages, curated (data/artefacts.txt), at the start of the text, of a line, of a sentence, or in brackets, where the source has nothing of the kind. data: text, phrase.',
  },
  examples: [
    {
      source: 'The shop opens at nine.',
      targetLang: 'it',
      target: 'Ecco la traduzione:\n\nIl negozio apre alle nove.',
      finds: [{ text: 'Ecco la traduzione:\n\n', message: 'preamble' }],
      fixed: 'Il negozio apre alle nove.',
    },
    {
      source: 'The shop opens at nine.',
      targetLang: 'de',
      target: 'Der Laden öffnet um neun.</s>',
      finds: [{ text: '</s>', message: 'token' }],
      fixed: 'Der Laden öffnet um neun.',
    },
    {
      targetLang: 'es',
      target: 'Lo siento, pero no puedo traducir este texto.',
      finds: [{ text: 'Lo siento, pero no puedo traducir este texto.', message: 'refusal' }],
    },
    { source: 'Note: bring a coat.', targetLang: 'fr', target: 'Remarque : prenez un manteau.' },
    { source: 'Here is the translation you ordered.', targetLang: 'it', target: 'Ecco la traduzione che ha ordinato.' },
  ],
  check(context) {
    const { target, source } = context
    const artefacts = findArtefacts(target)
    let reported = 0
    for (const artefact of artefacts) {
      const confidence = confidenceOf(artefact, source, target)
      if (confidence === 0) continue
      reportArtefact(context as Context, artefact, confidence)
      reported = Math.max(reported, artefact.end)
    }
    for (const { start, end, kind, replacement } of findTokens(target, source)) {
      // “**Translation:**” is one artefact.
      if (kind === 'emphasis' && start < reported) continue
      const text = shortened(target.text.slice(start, end))
      const suggestions = replacement === undefined ? [] : [{ replacement, safe: true }]
      context.report({ message: kind, start, end, data: { text }, suggestions })
    }
    if (source && artefacts.length === 0 && target.has(Feature.Slash) && !source.has(Feature.Slash))
      reportChoices(context as Context, source)
    if (source && artefacts.length === 0) reportSlash(context as Context, source)
  },
})

/** 0: no artefact. Notes and labels are plain text too often to be believed where they stand in a text of their own. */
function confidenceOf(artefact: Artefact, source: Side | undefined, { text }: Side): number {
  const { kind, place, phrase, end } = artefact
  if (source && isOfSource(artefact, source.text)) return 0
  const sentenceLike = /\s/.test(phrase)
  switch (kind) {
    case 'preamble':
      if (place !== 'start' && place !== 'line') return 0
      return source ? 0.95 : sentenceLike && end < text.length ? 0.8 : 0.4
    case 'refusal':
      return source
        ? 0.95
        : /transl|tradu|übersetz|перев|翻|modell|model|\bai\b|\bia\b|\bki\b/.test(phrase)
          ? 0.75
          : 0.4
    case 'prompt':
      return place === 'start' || place === 'line' ? (source ? 0.9 : 0.45) : 0
    case 'note':
      return noteConfidence(artefact, source, text)
    case 'label':
      return source && (place === 'start' || place === 'line') ? 0.75 : 0
    case 'alternative':
      return source && place !== 'start' ? 0.8 : 0
  }
}

/** A remark stands after the translation: in brackets, on a line of its own, or as a last sentence that the source has not. */
function noteConfidence({ place, phrase, start }: Artefact, source: Side | undefined, text: string): number {
  if (start === 0 || !source) return 0
  const isExtra = place === 'line' ? lines(text) > lines(source.text) : stops(text) > stops(source.text)
  if (place === 'bracket') return /[([（【]/.test(source.text) ? 0.4 : 0.9
  if (!isExtra) return 0
  return place === 'line' ? 0.92 : /\s/.test(phrase) ? 0.8 : 0.6
}

function lines(text: string): number {
  let count = 0
  for (const line of text.split('\n')) if (line.trim() !== '') count++
  return count
}

function stops(text: string): number {
  return text.match(/[.!?…。！？](?=\s|$|\p{L})/gu)?.length ?? 0
}

function reportArtefact(context: Context, artefact: Artefact, confidence: number): void {
  const { target } = context
  const { start, kind, phrase, bounded } = artefact
  const whole = kind === 'refusal'
  const end = whole ? target.text.trimEnd().length : artefact.end
  const text = shortened(target.text.slice(start, end))
  const suggestions = whole || !bounded ? [] : [{ replacement: '', safe: confidence >= 0.9 }]
  context.report({ message: kind, start, end, data: { text, phrase }, suggestions, confidence })
}

/** `Speichern / Sichern` for “Save”: two answers of about the length of one. */
function reportSlash(context: Context, source: Side): void {
  const { text, words } = context.target
  if (words.length > 30 || !(context.target.has(Feature.Slash) || text.includes('|'))) return
  const at = Math.max(text.indexOf(' / '), text.indexOf(' | '))
  if (at < 0 || /[/|]/.test(source.text)) return
  const first = text.slice(0, at).trim().length
  const rest = text.slice(at + 3).trim()
  if (/[/|]/.test(rest)) return
  if (first < 3 || rest.length < 3 || first > rest.length * 2 || rest.length > first * 2) return
  if (first < source.text.trim().length * 0.6 || rest.length < source.text.trim().length * 0.5) return
  context.report({
    message: 'slash',
    start: at,
    end: text.trimEnd().length,
    data: { text: shortened(rest) },
    suggestions: [{ replacement: '', safe: false }],
  })
}

const choice = /(?<![\p{L}\p{N}/.-])\p{L}{4,30}\/\p{L}{4,30}(?![\p{L}\p{N}/.-])/gu

/** What a source says that its translation may write with a slash. */
const joins = /\b(?:and|or|und|oder|et|ou|e|o|y|u|od|ed)\b|[-–—&|+]/i

/** `introduza/insira`: words of one kind and of the same place, where the source has but one. */
function reportChoices(context: Context, source: Side): void {
  const { prose, words } = context.target
  const found = [...prose.matchAll(choice)].filter(match => !isVariant(match[0]))
  if (found.length === 0 || words.length < 4) return
  // One alone may be a pair of things: `Attiva/disattiva` for “toggle”, `data/hora` for “timestamp”.
  const confidence = found.length > 1 && !joins.test(source.text) ? 0.8 : 0.45
  for (const { index, 0: pair } of found) {
    const first = pair.slice(0, pair.indexOf('/'))
    context.report({
      message: 'choice',
      start: index,
      end: index + pair.length,
      data: { text: pair },
      suggestions: [{ replacement: first, safe: false }],
      confidence,
    })
  }
}

/** `Lehrer/Lehrerin`, `attori/attrici`: two forms of one word name men and women; two names or acronyms are a pair. */
function isVariant(pair: string): boolean {
  const [one = '', other = ''] = pair.split('/')
  if (one.slice(0, 3).toLowerCase() === other.slice(0, 3).toLowerCase()) return true
  return other[0] !== other[0]!.toLowerCase()
}

/** A long stretch is named by its beginning. */
function shortened(text: string): string {
  const plain = text.trim().replaceAll(/\s+/g, ' ')
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain
}
