import type { Span } from '../model/span.js'
import { splitSentences } from '../text/sentences.js'

/** A stretch of a document that is checked by itself, and how sure its source is. */
export interface DocumentUnit {
  readonly source?: Span
  readonly target?: Span
  /** 0..1; 1 where nothing had to be aligned. */
  readonly confidence: number
}

interface RunningText {
  readonly text: string
  readonly language: string
}

/**
 * Splits running texts into units. Without a source a unit is a sentence. With one, sentences are paired one to one where the paragraphs
 * have equally many; where they have not, the paragraph is the unit; and where the paragraphs differ in number, the document is.
 */
export function splitDocument(source: RunningText | undefined, target: RunningText): DocumentUnit[] {
  if (!source) return sentencesOf(target, whole(target)).map(span => ({ target: span, confidence: 1 }))
  const sourceParagraphs = paragraphs(source.text)
  const targetParagraphs = paragraphs(target.text)
  if (sourceParagraphs.length !== targetParagraphs.length)
    return [{ source: whole(source), target: whole(target), confidence: 0.3 }]
  return targetParagraphs.flatMap((targetParagraph, index) => {
    const sourceParagraph = sourceParagraphs[index]!
    const targetSentences = sentencesOf(target, targetParagraph)
    const sourceSentences = sentencesOf(source, sourceParagraph)
    if (targetSentences.length !== sourceSentences.length) {
      return [{ source: sourceParagraph, target: targetParagraph, confidence: 0.7 }]
    }
    return targetSentences.map((span, at) => ({ source: sourceSentences[at]!, target: span, confidence: 0.9 }))
  })
}

function whole({ text }: RunningText): Span {
  return { start: 0, end: text.length }
}

function sentencesOf({ text, language }: RunningText, within: Span): Span[] {
  return splitSentences(text.slice(within.start, within.end), language).map(({ start, end }) => ({
    start: start + within.start,
    end: end + within.start,
  }))
}

/** Lines that hold something, without their surrounding white space. */
function paragraphs(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const inner = match[0].trim()
    if (inner === '') continue
    const start = match.index + match[0].indexOf(inner)
    found.push({ start, end: start + inner.length })
  }
  return found
}
