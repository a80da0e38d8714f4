import type { Span } from '../model/span.js'
import { Feature } from '../text/characters.js'
import { type Script, scriptOf, scriptsOf } from '../text/scripts.js'
import type { Word } from '../text/words.js'
import type { Side } from './side.js'

/** A text of fewer letters of a foreign script may be a name. */
const fewLetters = 6

/** The script that most of the text is in, if that is not one of its language. A text that is a copy of its source tells nothing. */
export function wholeInOtherScript(target: Side, source: Side | undefined): Script | undefined {
  const expected = scriptsOf(target.locale)
  const isLatin = expected.has('Latn')
  if (expected.size === 0 || (isLatin && !target.has(Feature.FarLetter | Feature.Unspaced))) return undefined
  const counts = new Map<Script, number>()
  let native = 0
  let lowerWords = 0
  for (const word of target.words) {
    const script = scriptOf(word.text.charCodeAt(0))
    if (script === undefined) continue
    const length = word.end - word.start
    if (expected.has(script)) native += length
    // Latin names, acronyms and brands stand in texts of every script.
    else if (script !== 'Latn') counts.set(script, (counts.get(script) ?? 0) + length)
    else if (word.shape === 'lower' && length > 2) {
      lowerWords++
      counts.set(script, (counts.get(script) ?? 0) + length)
    }
  }
  const script = isJapaneseForChinese(target, expected) ?? mostOf(counts, native)
  if (script === undefined || (script === 'Latn' && lowerWords < 4)) return undefined
  return source && isInSource(target, source, script) ? undefined : script
}

function mostOf(counts: ReadonlyMap<Script, number>, native: number): Script | undefined {
  for (const [script, count] of counts) if (count >= fewLetters && count > 2 * native) return script
  return undefined
}

/** Japanese text has Han letters too; kana give it away. */
function isJapaneseForChinese(target: Side, expected: ReadonlySet<Script>): Script | undefined {
  if (!expected.has('Hani') || expected.size > 1) return undefined
  const kana = target.text.match(/[\u3041-\u3096\u30a1-\u30fa]/g)?.length ?? 0
  return kana >= 4 && kana * 5 > target.text.length ? 'Kana' : undefined
}

export interface ScriptSpan extends Span {
  readonly script: Script
}

/** Whole words in a script that neither the language nor the source has; Greek letters are symbols too often. */
export function foreignScripts(target: Side, source: Side | undefined): ScriptSpan[] {
  if (!target.has(Feature.FarLetter | Feature.Unspaced)) return nothing
  const expected = scriptsOf(target.locale)
  if (expected.size === 0) return nothing
  const found: { start: number; end: number; script: Script }[] = []
  for (const word of target.words) {
    const script = scriptOf(word.text.charCodeAt(0))
    if (!isAlien(word, script, expected) || source?.text.includes(word.text)) continue
    const last = found.at(-1)
    if (last?.script === script && word.start - last!.end <= 2) last!.end = word.end
    else found.push({ start: word.start, end: word.end, script: script! })
  }
  return found
}

const nothing: readonly ScriptSpan[] & ScriptSpan[] = []

function isAlien(word: Word, script: Script | undefined, expected: ReadonlySet<Script>): boolean {
  if (script === undefined || script === 'Latn' || script === 'Grek' || expected.has(script)) return false
  if (script === 'Kana' && expected.has('Hani')) return false
  if (word.end - word.start < 2) return script === 'Hani' && word.end > word.start && !expected.has('Kana')
  for (let index = 0; index < word.text.length; index++) {
    const other = scriptOf(word.text.charCodeAt(index))
    // A stray homoglyph inside a word is another rule's matter.
    if (other !== undefined && (other === 'Latn' || expected.has(other))) return false
  }
  return true
}

function isInSource(target: Side, source: Side, script: Script): boolean {
  return target.words.every(({ text }) => scriptOf(text.charCodeAt(0)) !== script || source.text.includes(text))
}
