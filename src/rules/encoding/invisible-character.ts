import * as z from 'zod/mini'
import { Feature } from '../../text/characters.js'
import { isPictograph, nameOfInvisible } from '../../text/invisible.js'
import { isUndivided } from '../../text/scripts.js'
import { matchesOf } from '../../text/search.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  invisible: { text: 'There is an invisible {{name}} here', confidence: 0.8 },
  bidi: { text: 'There is a {{name}} here, which changes the direction of the text', confidence: 0.75 },
  unbalanced: {
    text: 'The {{name}} is never ended; it turns the text that follows',
    severity: 'major',
    confidence: 0.8,
  },
  control: { text: 'There is a control character here ({{name}})', confidence: 0.9 },
  half: { text: 'There is half a character here ({{name}})', severity: 'major', confidence: 0.9 },
  private: {
    text: 'There is a private-use character here ({{name}}), which other fonts do not have',
    confidence: 0.75,
  },
  decomposed: {
    text: '“{{found}}” is written as a letter and a mark; “{{expected}}” is one character',
    confidence: 0.75,
  },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'invisible-character',
  category: 'linguistic-conventions/character-encoding',
  severity: 'minor',
  scope: 'target',
  features: Feature.Odd | Feature.FarLetter,
  options: z.object({}),
  yieldsTo: ['mojibake'],
  messages,
  docs: {
    what: 'Finds zero-width and control characters, direction marks, private-use characters and accents written apart from their letter.',
    why: 'Nobody sees them, but search, sorting and line breaks do; direction marks can reorder a whole line.',
    fix: 'Delete them, or write the letter with its accent as one character.',
    method:
      'Joiners of Arabic and Indic scripts, spaces of Khmer, Thai, Lao and Burmese, direction marks of right-to-left languages and the joiners of emoji are left alone, and so is what the source has as well. Accents: Unicode form NFC. data: name.',
  },
  examples: [
    { targetLang: 'it', target: 'Buon\u200bgiorno', finds: [{ text: '\u200b', suggests: '' }], fixed: 'Buongiorno' },
    {
      targetLang: 'fr',
      target: 'cafe\u0301',
      finds: [{ text: 'e\u0301', message: 'decomposed', suggests: 'é' }],
      fixed: 'café',
    },
    { targetLang: 'de', target: 'Text\u0007', finds: [{ text: '\u0007', message: 'control' }] },
    { targetLang: 'fa', target: 'می\u200cروم' },
    { targetLang: 'it', target: 'Famiglia 👨\u200d👩\u200d👧' },
    { targetLang: 'he', target: 'שלום\u200f (world)' },
  ],
  check(context) {
    const { target } = context
    if (target.has(Feature.Odd)) judgeOdd(context)
    if (target.has(Feature.FarLetter)) judgeAccents(context)
  },
})

const odd = /[\p{Cf}\p{Co}\ufffe\uffff\ud800-\udfff]+|(?![\t\n\r])\p{Cc}+/gu

const joining = new Set(
  'ar arc as bn ckb dv fa gu hi kn ks ku ml mr ms my ne or pa ps sa sd si ta te ug ur yi'.split(' '),
)
const rightToLeft = new Set('ar arc ckb dv fa he ks ps sd ug ur yi'.split(' '))

function judgeOdd(context: Context): void {
  const { target, source, report } = context
  const { text, language } = target
  const { code } = language
  for (const match of matchesOf(text, odd)) {
    const found = match[0]
    const start = match.index
    const end = start + found.length
    if (source?.text.includes(found[0]!)) continue
    const unit = found.charCodeAt(0)
    const data = { name: nameOfInvisible(found) }
    const cure = { suggestions: [{ replacement: '', safe: true }] }
    if ((unit & 0xf800) === 0xd800) {
      // A pair is a tag of a flag or a private plane; a single one is broken.
      if (found.codePointAt(0)! < 0x10000) report({ message: 'half', start, end, data })
    } else if (unit >= 0xe000 && unit <= 0xf8ff) report({ message: 'private', start, end, data })
    else if (unit < 0xa0 || unit >= 0xfffe)
      report({ message: 'control', start, end, data, ...(unit !== 0x0b && unit !== 0x0c && cure) })
    else if (isDirection(unit)) judgeDirection(context, start, end, rightToLeft.has(code))
    else if (unit === 0x200d || unit === 0x200c) {
      if (joining.has(code) || (unit === 0x200d && isPictograph(text, start))) continue
      report({ message: 'invisible', start, end, data, ...cure })
    } else if (unit === 0x200b) {
      if (!isUndivided(code)) report({ message: 'invisible', start, end, data, ...cure })
    } else if (unit === 0x00ad)
      report({ message: 'invisible', start, end, data, ...cure, confidence: source ? 0.6 : 0.45 })
    else if (unit === 0xfeff || unit === 0x2060 || unit === 0x180e)
      report({ message: 'invisible', start, end, data, ...cure })
  }
}

function isDirection(unit: number): boolean {
  return (
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2066 && unit <= 0x2069) ||
    unit === 0x200e ||
    unit === 0x200f ||
    unit === 0x61c
  )
}

function judgeDirection({ target, report }: Context, start: number, end: number, isNative: boolean): void {
  const { text } = target
  const unit = text.charCodeAt(start)
  const data = { name: nameOfInvisible(text.slice(start, end)) }
  const opens = (unit >= 0x202a && unit <= 0x202e && unit !== 0x202c) || (unit >= 0x2066 && unit <= 0x2068)
  if (opens && text.indexOf(unit >= 0x2066 ? '\u2069' : '\u202c', start) < 0) {
    report({ message: 'unbalanced', start, end, data, suggestions: [{ replacement: '', safe: !isNative }] })
  } else if (!isNative)
    report({
      message: 'bidi',
      start,
      end,
      data,
      suggestions: [{ replacement: '', safe: end - start === 1 && !opens && unit < 0x202a }],
    })
}

const apart = /[\p{L}][\u0300-\u036f]+/gu

function judgeAccents({ target, source, report }: Context): void {
  const { text } = target
  if (!/[\u0300-\u036f]/.test(text) || (source && /[\u0300-\u036f]/.test(source.text))) return
  for (const match of matchesOf(text, apart)) {
    const found = match[0]
    const expected = found.normalize('NFC')
    if (expected === found) continue
    const start = match.index
    report({
      message: 'decomposed',
      start,
      end: start + found.length,
      data: { found, expected },
      suggestions: [{ replacement: expected, safe: true }],
    })
  }
}
