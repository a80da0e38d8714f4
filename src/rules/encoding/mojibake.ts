import * as z from 'zod/mini'
import { joinedRun } from '../../analysis/joined-run.js'
import type { Side } from '../../analysis/side.js'
import { firstEndingAfter } from '../../model/span.js'
import { Feature, isUpperUnit, isWordUnit } from '../../text/characters.js'
import { findMisread } from '../../text/mojibake.js'
import { type Script, scriptOf, scriptsOf } from '../../text/scripts.js'
import { matchesOf } from '../../text/search.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  misread: { text: '“{{found}}” is “{{repaired}}” read in the wrong encoding', severity: 'major', confidence: 0.95 },
  space: {
    text: '“{{found}}” is “{{repaired}}” read in the wrong encoding, its second half turned to a space',
    severity: 'major',
    confidence: 0.8,
  },
  lost: { text: 'A character was lost in decoding', severity: 'major', confidence: 0.95 },
  question: {
    text: '“{{word}}”: a question mark stands for a letter lost in encoding',
    severity: 'major',
    confidence: 0.75,
  },
  inverted: { text: '“{{word}}”: “¿” stands for a letter lost in encoding', severity: 'major', confidence: 0.8 },
  cyrillic: {
    text: '“{{found}}” is Cyrillic read as Latin; expected “{{repaired}}”',
    severity: 'major',
    confidence: 0.9,
  },
  eastern: { text: '“{{found}}” is text read in the wrong encoding', severity: 'major', confidence: 0.9 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'mojibake',
  category: 'linguistic-conventions/character-encoding',
  severity: 'major',
  scope: 'target',
  options: z.object({}),
  messages,
  docs: {
    what: 'Finds characters read in the wrong encoding, and those lost on the way.',
    why: 'Readers see signs without sense; search and sorting fail.',
    fix: 'Take the repaired characters, and find the place where the file is read in the wrong encoding.',
    method:
      'What Windows-1252, Windows-1251, Mac Roman or code page 850 made of UTF-8 is read again; only characters that the language can have count, so Portuguese “Ã” and French “Â” stay. data: found, repaired, encoding.',
  },
  examples: [
    { targetLang: 'it', target: 'PerchÃ© no?', finds: [{ text: 'Ã©', suggests: 'é' }], fixed: 'Perché no?' },
    {
      targetLang: 'fr',
      target: 'Câ€™est l\u2019Ã©tÃ©.',
      finds: [{ text: 'â€™', suggests: '’' }, 'Ã©', 'Ã©'],
      fixed: 'C’est l’été.',
    },
    { targetLang: 'de', target: 'Die Stra\ufffde ist gesperrt.', finds: [{ text: '\ufffd', message: 'lost' }] },
    { targetLang: 'es', target: 'El ni?o duerme.', finds: [{ text: 'ni?o', message: 'question' }] },
    { targetLang: 'pt', target: 'A IRMÃ DO JOÃO e a “AMANHÔ.' },
    { targetLang: 'it', target: '“Non so perché…”' },
  ],
  check(context) {
    const { target } = context
    if (target.has(Feature.Latin1 | Feature.FarLetter) || /[├√]/.test(target.text)) reportMisread(context)
    if (target.has(Feature.Odd)) reportLost(context)
    if (target.has(Feature.Punctuation)) reportQuestions(context)
    if (target.has(Feature.Unspaced)) reportEastern(context)
  },
})

const common =
  /[\u00a0-\u00bf\u2010-\u2044\u20a0-\u20bf\u2100-\u214f\u2190-\u21ff\u2200-\u22ff\u2500-\u27bf×÷]|\p{Extended_Pictographic}/u

function reportMisread(context: Context): void {
  const { target, source, report } = context
  const { text } = target
  const scripts = scriptsOf(target.locale)
  const isPlausible = (character: string) => common.test(character) || hasScript(scripts, character)
  for (const { start, end, repaired, encoding } of findMisread(text, isPlausible)) {
    const found = text.slice(start, end)
    if (isProper(text, start, found) || source?.text.includes(found)) continue
    const again = findMisread(repaired, isPlausible)
    const whole =
      again.length === 1 && again[0]!.start === 0 && again[0]!.end === repaired.length ? again[0]!.repaired : repaired
    report({
      message: 'misread',
      start,
      end,
      data: { found, repaired: whole, encoding },
      suggestions: [{ replacement: whole, safe: true }],
    })
  }
  if (scripts.has('Latn')) reportHalf(context)
  if (scripts.has('Cyrl')) reportCyrillic(context)
}

function hasScript(scripts: ReadonlySet<Script>, character: string): boolean {
  const script = scriptOf(character.charCodeAt(0))
  return script !== undefined && (scripts.has(script) || (scripts.size === 0 && script === 'Latn'))
}

/** `AMANHÃ”`, `„Ä“`: a capital at the end of a word, and a mark of punctuation behind it. */
function isProper(text: string, start: number, found: string): boolean {
  if (found.length !== 2 || !/[\s“”‘’»«–—…›‹„‚•·¡¿]/u.test(found[1]!) || /\p{L}/u.test(text.charAt(start + 2)))
    return false
  const before = text.charCodeAt(start - 1)
  // `Â` is what the no-break space and the guillemets leave behind.
  return isUpperUnit(before) || (found[0] !== 'Â' && /\S/.test(found[1]!) && !isWordUnit(before))
}

/** `cittÃ `: the no-break space of `Ã\u00a0` became a common one. */
function reportHalf({ target, report }: Context): void {
  const { text } = target
  for (let at = text.indexOf('Ã'); at >= 0; at = text.indexOf('Ã', at + 1)) {
    const after = text[at + 1]
    if (after !== undefined && after !== ' ' && after !== ',' && after !== '.') continue
    if (!/^\p{Ll}$/u.test(text.charAt(at - 1))) continue
    // Of two spaces one is the second half.
    const found = text.startsWith('  ', at + 1) ? 'Ã ' : 'Ã'
    report({
      message: 'space',
      start: at,
      end: at + found.length,
      data: { found, repaired: 'à' },
      suggestions: [{ replacement: 'à', safe: true }],
    })
  }
}

/** A run of accented Latin letters in a Cyrillic text: Windows-1251 read as Windows-1252. */
function reportCyrillic({ target, source, report }: Context): void {
  for (const match of target.text.matchAll(/[À-ÿ¨¸]{3,}/g)) {
    const found = match[0]
    if (source?.text.includes(found)) continue
    let repaired = ''
    for (const character of found) {
      const byte = character.charCodeAt(0)
      repaired += byte === 0xa8 ? 'Ё' : byte === 0xb8 ? 'ё' : String.fromCharCode(byte - 0xc0 + 0x410)
    }
    const start = match.index
    report({
      message: 'cyrillic',
      start,
      end: start + found.length,
      data: { found, repaired },
      suggestions: [{ replacement: repaired, safe: true }],
    })
  }
}

function reportLost({ target, source, report }: Context): void {
  if (source?.text.includes('\ufffd')) return
  for (const match of target.text.matchAll(/\ufffd+/g)) {
    report({ message: 'lost', start: match.index, end: match.index + match[0].length })
  }
}

const inWord = /\p{L}[?¿]\p{Ll}/gu

/** `ni?o`: a mark between two letters, the second a small one. */
function reportQuestions({ target, source, report }: Context): void {
  const { prose } = target
  if (!prose.includes('?') && !prose.includes('¿')) return
  for (const match of matchesOf(prose, inWord)) {
    const at = match.index + 1
    const run = joinedRun(prose, at)
    if (run === '' || source?.text.includes(run) || /[.?&]\w*=|\?\?/.test(run)) continue
    const [start, end] = wordAround(target, at)
    report({
      message: prose[at] === '?' ? 'question' : 'inverted',
      start,
      end,
      data: { word: target.text.slice(start, end) },
    })
  }
}

function wordAround({ words }: Side, at: number): [number, number] {
  const after = firstEndingAfter(words, at)
  const next = words[after]
  const before = words[after - 1]
  return [before && before.end === at ? before.start : at, next && next.start === at + 1 ? next.end : at + 1]
}

/** Chinese and Japanese read wrongly: the signs that GBK makes of U+FFFD, and those Shift_JIS makes of kana in UTF-8. */
function reportEastern({ target, source, report }: Context): void {
  for (const match of target.text.matchAll(
    /锟斤拷|烫烫烫|屯屯屯|(?:[縺繧繝][\u3041-\u30ff\u4e00-\u9fff\uff61-\uff9f]{1,2}){3,}/gu,
  )) {
    if (source?.text.includes(match[0])) continue
    report({ message: 'eastern', start: match.index, end: match.index + match[0].length, data: { found: match[0] } })
  }
}
