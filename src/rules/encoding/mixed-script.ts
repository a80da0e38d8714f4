import * as z from 'zod/mini'
import type { Side } from '../../analysis/side.js'
import { Feature } from '../../text/characters.js'
import { latinTwin, twinIn } from '../../text/homoglyphs.js'
import { type Script, scriptName, scriptOf, scriptsOf } from '../../text/scripts.js'
import { matchesOf } from '../../text/search.js'
import type { Word } from '../../text/words.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  mixed: {
    text: '“{{word}}” mixes {{foreign}} letters with {{script}} ones that look the same',
    severity: 'major',
    confidence: 0.9,
  },
  twin: {
    text: '“{{word}}” is written in {{foreign}} letters that look like {{script}} ones',
    severity: 'major',
    confidence: 0.75,
  },
  variant: { text: '“{{found}}” is not the letter of {{language}}; expected “{{expected}}”', confidence: 0.8 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'mixed-script',
  category: 'linguistic-conventions/character-encoding',
  severity: 'major',
  scope: 'target',
  options: z.object({}),
  yieldsTo: ['mojibake', 'untranslated-segment'],
  messages,
  docs: {
    what: 'Finds words that mix Latin, Cyrillic and Greek letters which look the same, and letters of a neighbour language.',
    why: 'The eye sees no difference, but search, spelling, hyphenation and screen readers do; it is also a trick of forgers.',
    fix: 'Write the word in the letters of one script.',
    method:
      'Homoglyphs as in Unicode’s confusables (data/homoglyphs.txt): all foreign letters of the word must have a twin. Greek letters of science (TNFα) and words of the source are left alone. data: word, expected.',
  },
  examples: [
    {
      targetLang: 'it',
      target: 'Vado a P\u0430rigi.',
      finds: [{ text: 'P\u0430rigi', suggests: 'Parigi' }],
      fixed: 'Vado a Parigi.',
    },
    {
      targetLang: 'ru',
      target: 'Он жил в M\u043eскве.',
      finds: [{ text: 'M\u043eскве', suggests: '\u041c\u043eскве' }],
    },
    {
      targetLang: 'ro',
      target: 'O \u015fcoală nouă',
      finds: [{ text: '\u015f', message: 'variant', suggests: 'ș' }],
      fixed: 'O școală nouă',
    },
    { targetLang: 'it', target: 'Il TNFα e l’IFNγ; 5 μm.' },
    { targetLang: 'ru', target: 'SMS-сообщение из USB-порта.' },
  ],
  check(context) {
    const { target } = context
    if (target.has(Feature.FarLetter)) {
      const own = ownScript(target)
      if (own) for (const word of target.words) judgeWord(context, word, own)
    }
    judgeVariants(context)
  },
})

const alike: ReadonlySet<Script> = new Set(['Latn', 'Cyrl', 'Grek'])

function ownScript({ locale }: Side): Script | undefined {
  for (const script of scriptsOf(locale)) return script
  return undefined
}

function judgeWord(context: Context, word: Word, own: Script): void {
  const { text, shape } = word
  if (shape === 'digits' || shape === 'unspaced') return
  let latin = 0
  let other: Script | undefined
  let others = 0
  for (let index = 0; index < text.length; index++) {
    const script = scriptOf(text.charCodeAt(index))
    if (script === 'Latn') latin++
    else if (script === 'Cyrl' || script === 'Grek') {
      other ??= script
      if (script !== other) return
      others++
    }
  }
  if (other && latin > 0) judgeMixed(context, word, own, other)
  else if (alike.has(own)) judgeTwin(context, word, own, latin > 0 ? 'Latn' : other, latin + others)
}

function judgeMixed({ source, report }: Context, { text, start, end }: Word, own: Script, other: Script): void {
  if (source?.text.includes(text) || (other === 'Grek' && isScience(text, own))) return
  const asLatin = convert(text, latinTwin)
  const asOther = convert(text, character => twinIn(other, character))
  const prefersOther =
    own === other && asOther !== undefined && !(asLatin !== undefined && source?.vocabulary.has(asLatin.toLowerCase()))
  const expected = prefersOther ? asOther : (asLatin ?? asOther)
  if (expected === undefined) return
  const script: Script = expected === asOther && expected !== asLatin ? other : 'Latn'
  report({
    message: 'mixed',
    start,
    end,
    data: { word: text, foreign: scriptName(script === 'Latn' ? other : 'Latn'), script: scriptName(script), expected },
    suggestions: [{ replacement: expected, safe: true }],
  })
}

/** One Greek letter at either end of a word in Latin letters: `TNFα`, `Δt`, `μm`. */
function isScience(text: string, own: Script): boolean {
  return (
    own !== 'Grek' && /^(?:[α-ωΔΩΣΦΨΛΓΠΘΞ]\p{Script=Latin}+\d*|\p{Script=Latin}+\d*[α-ωΔΩΣΦΨΛΓΠΘΞ]\d*)$/u.test(text)
  )
}

/** The word in one script; undefined if a letter has no twin there. */
function convert(text: string, twin: (character: string) => string | undefined): string | undefined {
  let result = ''
  for (const character of text) {
    const other = twin(character)
    if (other === undefined) return undefined
    result += other
  }
  return result
}

const shortWords: Readonly<Record<string, string>> = { a: 'а', c: 'с', o: 'о', y: 'у' }

/** A whole word in the wrong script whose every letter has a twin. */
function judgeTwin(
  { target, source, report }: Context,
  word: Word,
  own: Script,
  script: Script | undefined,
  letters: number,
): void {
  const { text, start, end } = word
  if (!script || script === own || letters !== text.length || source?.text.includes(text)) return
  let expected: string | undefined
  if (own === 'Cyrl' && script === 'Latn' && letters === 1) {
    // The layout was not switched: Latin “c” for the preposition “с”.
    if (isAmidCyrillic(target, word)) expected = shortWords[text]
  } else if (own === 'Latn' && script === 'Cyrl' && letters > 1) expected = convert(text, latinTwin)
  if (expected === undefined) return
  report({
    message: 'twin',
    start,
    end,
    data: { word: text, foreign: scriptName(script), script: scriptName(own), expected },
    suggestions: [{ replacement: expected, safe: own === 'Cyrl' }],
    confidence: own === 'Cyrl' ? 0.75 : 0.6,
  })
}

function isAmidCyrillic({ text }: Side, { start, end }: Word): boolean {
  const isCyrillic = (at: number) => scriptOf(text.charCodeAt(at)) === 'Cyrl'
  return (
    text[end] === ' ' &&
    isCyrillic(end + 1) &&
    (start === 0 ||
      (/\s/.test(text[start - 1]!) && /[\p{Script=Cyrillic}\d,]\s$/u.test(text.slice(Math.max(0, start - 2), start))))
  )
}

interface Variants {
  readonly pattern: RegExp
  readonly letters: Readonly<Record<string, string>>
}

const romanian: Variants = { pattern: /[ŞşŢţ]/g, letters: { Ş: 'Ș', ş: 'ș', Ţ: 'Ț', ţ: 'ț' } }
const swiss: Variants = { pattern: /ß/g, letters: { ß: 'ss' } }
const danda: Variants = { pattern: /(?<=[\u0900-\u0cff]\s?)\|(?=\s|$)/g, letters: { '|': '।' } }

const variants = new Map<string, Variants | null>()

function variantsOf(locale: string): Variants | null {
  let found = variants.get(locale)
  if (found === undefined) {
    const isIndic = /^(?:hi|bn|mr|ne|pa|or|sa|as|mai)(?:[-_]|$)/i.test(locale)
    const isSwiss = /^de[-_](?:CH|LI)$/i.test(locale)
    found = /^ro(?:[-_]|$)/i.test(locale) ? romanian : isSwiss ? swiss : isIndic ? danda : null
    variants.set(locale, found)
  }
  return found
}

/** The Turkish cedilla in Romanian, ß in Switzerland, a vertical bar for the danda. */
function judgeVariants({ target, report }: Context): void {
  const own = variantsOf(target.locale)
  if (!own) return
  for (const match of matchesOf(target.prose, own.pattern)) {
    const found = match[0]
    const expected = own.letters[found]!
    const data = { found, expected, language: target.language.name }
    report({
      message: 'variant',
      start: match.index,
      end: match.index + 1,
      data,
      suggestions: [{ replacement: expected, safe: true }],
    })
  }
}
