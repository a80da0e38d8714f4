import type { Span } from '../model/span.js'
import { Feature } from '../text/characters.js'
import { matchesOf } from '../text/search.js'
import type { Side } from './side.js'

export interface Token extends Span {
  readonly kind: 'token' | 'thinking' | 'fence' | 'json' | 'emphasis'
  /** What the stretch is to become; undefined where that is not sure. */
  readonly replacement: string | undefined
}

const angled =
  /<\/?(?:s|unk|pad|bos|eos|mask|sep|cls|translation|translated_text|source_text|target_text|answer|response|result|start_of_turn|end_of_turn|extra_id_\d{1,3}|0x[0-9a-f]{2}|2[a-z]{2})>|<\|[^|<>\s]{1,40}\|>|>>[a-z]{2,3}(?:_[a-z]{4})?<</gi
const bracketed = /\[\/?(?:INST|UNK|SEP|CLS|PAD|MASK|EOS|BOS|TRANSLATION|END_OF_TEXT)\]/g
/** Pieces of words: SentencePiece’s ▁ and ⁇, BPE’s @@, WordPiece’s ##, byte-level BPE’s Ġ, and language codes of NLLB and M2M-100. */
const pieces =
  /▁|⁇|(?<=\p{L})@@(?=\s|$)|(?<![\p{L}\p{N}#])##(?=\p{Ll})|(?<!\p{L})Ġ(?=\p{Ll})|\b[a-z]{3}_(?:Latn|Cyrl|Arab|Hans|Hant|Jpan|Hang|Deva)\b ?|(?<!_)__[a-z]{2}__(?!_) ?/gu
const thinkingOpen = /<(think|thinking|thought|reasoning|analysis|scratchpad)>/gi
const fence = /^[ \t]{0,3}```[\w-]{0,20}[ \t]*(?:\r?\n|$)|\r?\n[ \t]{0,3}```[ \t]*$/gm
const json = /^\s*(?:\[\s*)?\{\s*"[^"\n]{1,40}"\s*:\s*"/g
const emphasis = /\*\*(?=[^\s*])([^*\n]{1,400})\*\*/g

const telling = Feature.Angle | Feature.Bracket | Feature.Backtick | Feature.Brace | Feature.Asterisk
const none: readonly Token[] = []

/** Special tokens, pieces of tokens and wrappers that the source has not. */
export function findTokens(target: Side, source: Side | undefined): readonly Token[] {
  const { text } = target
  const mayHavePieces = target.has(Feature.At | Feature.Hash | Feature.Underscore | Feature.FarLetter)
  if (!mayHavePieces && !target.has(telling)) return none
  const found: Token[] = []
  const foreign = (match: string) => source === undefined || !source.text.includes(match)
  const add = (pattern: RegExp, kind: Token['kind'], replacement: string | undefined) => {
    for (const match of matchesOf(text, pattern)) {
      if (foreign(match[0].trim())) {
        found.push({ start: match.index, end: match.index + match[0].length, kind, replacement })
      }
    }
  }
  if (target.has(Feature.Angle)) {
    addThinking(found, text, foreign)
    add(angled, 'token', '')
  }
  if (target.has(Feature.Bracket)) add(bracketed, 'token', '')
  if (mayHavePieces) addPieces(found, text, foreign, target.language.code)
  if (target.has(Feature.Backtick) && foreign('```')) add(fence, 'fence', '')
  if (target.has(Feature.Brace) && !(source && /^\s*[[{]/.test(source.text))) add(json, 'json', undefined)
  if (target.has(Feature.Asterisk) && !(source && /[*]|<(?:b|strong|em|i)\b|__/.test(source.text)))
    addEmphasis(found, text)
  return found
}

function addThinking(found: Token[], text: string, foreign: (match: string) => boolean): void {
  for (const match of matchesOf(text, thinkingOpen)) {
    if (!foreign(match[0]) || found.some(({ end }) => end > match.index)) continue
    const close = `</${match[1]}>`
    const at = text.indexOf(close, match.index)
    let end = at < 0 ? text.length : at + close.length
    while (at >= 0 && end < text.length && /\s/.test(text[end]!)) end++
    found.push({ start: match.index, end, kind: 'thinking', replacement: at < 0 ? undefined : '' })
  }
}

function addPieces(found: Token[], text: string, foreign: (match: string) => boolean, language: string): void {
  for (const match of matchesOf(text, pieces)) {
    const [piece] = match
    // Maltese has the letter.
    if (!foreign(piece.trim()) || (piece === 'Ġ' && language === 'mt')) continue
    // A ▁ stands for the space before a word; @@ glues the next piece on.
    const start = match.index
    const end = start + piece.length + (piece === '@@' && text[start + 2] === ' ' ? 1 : 0)
    const replacement = piece === '▁' && start > 0 && !/\s/.test(text[start - 1]!) ? ' ' : ''
    found.push({ start, end, kind: 'token', replacement: piece === '⁇' ? undefined : replacement })
  }
}

function addEmphasis(found: Token[], text: string): void {
  for (const match of matchesOf(text, emphasis)) {
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'emphasis', replacement: match[1]! })
  }
}
