import phraseList from '../../data/artefacts.txt'
import type { Span } from '../model/span.js'
import { isLetterUnit } from '../text/characters.js'
import { scan, type Word } from '../text/words.js'
import type { Side } from './side.js'

/** What a language model says beside the translation. */
export type ArtefactKind = 'preamble' | 'refusal' | 'note' | 'label' | 'prompt' | 'alternative'

export interface Artefact extends Span {
  readonly kind: ArtefactKind
  /** The words that gave it away, as listed. */
  readonly phrase: string
  /** Where it is: at the very start, at the start of a line, in brackets, or in the middle of a line. */
  readonly place: 'start' | 'line' | 'bracket' | 'sentence'
  /** Whether the stretch begins and ends where the model's words surely do. */
  readonly bounded: boolean
}

interface Phrase {
  readonly text: string
  readonly kind: ArtefactKind
}

/** A word’s hash; in scripts without spaces, two characters. */
type Beginning = number | string

let byBeginning: Map<Beginning, Phrase[]> | undefined

/** The phrases by what they begin with: a text has few places where one may begin. */
function phrases(): Map<Beginning, Phrase[]> {
  if (byBeginning) return byBeginning
  byBeginning = new Map()
  for (const line of phraseList.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 0) continue
    const text = line.slice(0, tab)
    const beginning = beginningOf(scan(text).words[0]!)
    const list = byBeginning.get(beginning) ?? []
    list.push({ text, kind: line.slice(tab + 1) as ArtefactKind })
    byBeginning.set(beginning, list)
  }
  // The longest first: “translation note” before “translation”.
  for (const list of byBeginning.values()) list.sort((a, b) => b.text.length - a.text.length)
  return byBeginning
}

function beginningOf({ shape, hash, text }: Word): Beginning {
  return shape === 'unspaced' ? text.slice(0, 2) : hash
}

/** Single words, and what is as usual in plain text: an artefact only before a colon. */
const colonOnly: ReadonlySet<ArtefactKind> = new Set(['label', 'alternative'])

/** No phrase is longer. */
const longest = 64

/** The phrases of language models in a text: at its start, at starts of lines and sentences, and in brackets. */
export function findArtefacts({ text, words }: Side): readonly Artefact[] {
  let found: Artefact[] | undefined
  let end = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const { start } = word
    if (start < end) continue
    const place = placeOf(text, index === 0 ? 0 : words[index - 1]!.end, start)
    if (place === undefined) continue
    const phrase = phraseAt(word, text)
    const artefact = phrase && artefactAt(text, start, phrase, place)
    if (!artefact) continue
    found ??= []
    found.push(artefact)
    end = artefact.end
  }
  return found ?? none
}

const none: readonly Artefact[] = []

/** Where a word stands, by the gap before it; undefined in the middle of a sentence. */
function placeOf(text: string, from: number, start: number): Artefact['place'] | undefined {
  if (start - from === 1 && text.charCodeAt(from) === 0x20) return undefined
  let place: Artefact['place'] | undefined = from === 0 ? 'start' : undefined
  for (let at = from; at < start; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d) {
      if (place !== 'start') place = 'line'
    } else if (isBracket(unit)) {
      if (place !== 'start') place = 'bracket'
    } else if (isStop(unit)) {
      if (unit > 0x2e80 || isDecoration(text.charCodeAt(at + 1))) place ??= 'sentence'
    } else if (!isDecoration(unit) && place !== 'start') place = undefined
  }
  return place
}

/** White space, brackets and the marks of Markdown. */
function isDecoration(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x0a ||
    unit === 0x09 ||
    unit === 0x2a ||
    unit === 0x5f ||
    unit === 0x23 ||
    isBracket(unit)
  )
}

function isBracket(unit: number): boolean {
  return unit === 0x28 || unit === 0x5b || unit === 0xff08 || unit === 0x3010
}

/** Full stops, with and without a space after them. */
function isStop(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x2026 ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f
  )
}

function phraseAt(word: Word, text: string): Phrase | undefined {
  const list = phrases().get(beginningOf(word))
  if (!list) return undefined
  const at = word.start
  const here = text
    .slice(at, at + longest)
    .toLowerCase()
    .replaceAll('’', "'")
  return list.find(({ text: phrase }) => here.startsWith(phrase) && isWhole(here, phrase))
}

function isWhole(here: string, phrase: string): boolean {
  const last = phrase.charCodeAt(phrase.length - 1)
  return last >= 0x2e80 || !isLetterUnit(last) || !isLetterUnit(here.charCodeAt(phrase.length))
}

function artefactAt(text: string, at: number, phrase: Phrase, place: Artefact['place']): Artefact | undefined {
  const after = at + phrase.text.length
  const line = lineEnd(text, at)
  const colon = colonAfter(text, after, line)
  const hasColon = colon >= 0 && /^[\s*_]*$/.test(text.slice(after, colon))
  const isWord = !/[\s'’]/.test(phrase.text) || colonOnly.has(phrase.kind)
  if (isWord && !hasColon && !isListedWithStop(phrase.text)) return undefined
  const bounds = boundsOf(text, at, {
    line,
    colon: phrase.kind === 'preamble' || phrase.kind === 'label' ? colon : -1,
    place,
  })
  return { ...bounds, kind: phrase.kind, phrase: phrase.text, place }
}

/** Chinese and Japanese sentences have no spaces: `以下是翻译` is no single word. */
function isListedWithStop(phrase: string): boolean {
  return phrase.length > 3 && phrase.charCodeAt(0) >= 0x2e80
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** The first colon on the line within a preamble’s reach. */
function colonAfter(text: string, from: number, line: number): number {
  const reach = Math.min(line, from + 80)
  for (let at = from; at < reach; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3a || unit === 0xff1a) return at
    if (unit === 0x2e && text.charCodeAt(at + 1) === 0x20) return -1
  }
  return -1
}

interface Place {
  readonly line: number
  readonly colon: number
  readonly place: Artefact['place']
}

/** From the marks before the phrase to the colon, the closing bracket or the end of the line, with the white space between it and the rest. */
function boundsOf(text: string, at: number, { line, colon, place }: Place): Span & { readonly bounded: boolean } {
  let start = at
  while (start > 0 && isDecoration(text.charCodeAt(start - 1))) start--
  if (place === 'bracket') {
    const close = closing(text, at)
    if (close >= 0) return { start: trimBack(text, start), end: close + 1, bounded: true }
  }
  if (colon >= 0) {
    let end = colon + 1
    while (end < text.length && /[\s*_]/.test(text[end]!)) end++
    return { start, end, bounded: end < text.length }
  }
  if (place === 'start' || start === 0) {
    let end = line
    while (end < text.length && /\s/.test(text[end]!)) end++
    return { start: 0, end, bounded: end < text.length }
  }
  return { start: place === 'line' ? trimBack(text, start) : start, end: line, bounded: place === 'line' }
}

function trimBack(text: string, from: number): number {
  let start = from
  while (start > 0 && /\s/.test(text[start - 1]!)) start--
  return start
}

/** The bracket that closes the one before `at`, one level deep. */
function closing(text: string, at: number): number {
  let depth = 1
  const reach = Math.min(text.length, at + 2000)
  for (let index = at; index < reach; index++) {
    if ('([（【'.includes(text[index]!)) depth++
    else if (')]）】'.includes(text[index]!) && --depth === 0) return index
  }
  return -1
}

/** Words about translating, in the languages of the list. */
const translating =
  /translat|traduc|traduz|tradui|traduj|tradot|tradut|übersetz|перев[её]л|перевод|переведен|翻译|翻訳|译文|訳|version|original|source|quelle|fonte|fuente|language|sprache/i
const apologising =
  /sorry|apolog|afraid|unfortunately|regret|cannot|can['’]t|unable|désol|malheureus|lament|siento|leid|entschuld|leider|desculp|sinto|dispiac|spiacen|purtroppo|извин|сожал|对不起|抱歉|無法|无法|申し訳|please|\bAI\b|\bI\.A\.|\bIA\b|\bKI\b|language model/i

/** Whether the source says the same, so that the target has it by right. */
export function isOfSource({ kind, phrase }: Artefact, source: string): boolean {
  const lower = source.toLowerCase().replaceAll('’', "'")
  if (lower.includes(phrase)) return true
  switch (kind) {
    case 'preamble':
    case 'prompt':
      return translating.test(source) || /^\s*[^:\n]{0,40}(?:sure|certainly|of course|absolutely|here)\b/i.test(source)
    case 'refusal':
      return apologising.test(source)
    case 'label':
    case 'alternative':
      return /^[^\n:：]{0,40}[:：]/m.test(source)
    default:
      return (
        hasPhrase(lower, kind) ||
        /\b(?:hope|help|know|questions?|contact|hesitate|free to|wish|would you like)\b/i.test(source)
      )
  }
}

function hasPhrase(lower: string, kind: ArtefactKind): boolean {
  for (const list of phrases().values()) {
    for (const phrase of list) if (phrase.kind === kind && lower.includes(phrase.text)) return true
  }
  return false
}
