/**
 * A character model that tells an English word from a word of a target language, for tokens that stand in no list.
 *
 * score(gram `abc`) = 10 · log2( P(c | ab, English) / P(c | ab, target) ), rounded; a gram that is not listed scores 0
 * score(word)       = Σ score(gram) / √(number of grams), over the trigrams of `^^word$` in lower case
 *
 * Tried on held-out Italian, French and German words: joint or conditional probability; 3, 4, or 4 backing off to 2 characters;
 * sum, mean or sum/√n. Conditional trigrams with sum/√n found most English words at 1 % false alarms, or within half a point of
 * the best; 4-grams of twice the size were ahead only in French at 0.2 %. The root keeps long words from passing on length alone.
 */
import type { Lexicon, Target } from './targets.js'

/** Words or grams with their weight in training. */
type Weights = Map<string, number>

export interface Evaluation {
  /** Mean of the shares told rightly on either side at threshold 0. */
  accuracy: number
  operatingPoints: { falseAlarms: number; threshold: number; precision: number; recall: number }[]
}

const rarestBand = 7
/** What the commonest surface forms weigh together against all stems: they bring the inflected endings, and everyday words. */
const frequentShare = 0.5
const smoothing = 1
/** Letters and the edge: what smoothing spreads over. */
const alphabet = 27
const leastEvidence = 5
const shortestTested = 5

/** English words, commoner ones weighing more; those the target language knows too tell nothing. */
export function englishSide(bands: Map<string, number>, lexicon: Lexicon): Weights {
  const side: Weights = new Map()
  for (const [word, band] of bands) {
    if (band <= rarestBand && lexicon.spelling(word) === undefined) side.set(word, rarestBand + 1 - band)
  }
  return side
}

/** `retransmisión` makes `retransmisiones`: the accent goes with the ending. */
function pluralForms(stem: string, endings: readonly string[]): string[] {
  return endings.map(ending => stem.replace(/ión$/, 'ion') + ending)
}

/** Every English word, commoner ones weighing more. */
export function bandWeights(bands: Map<string, number>): Weights {
  return new Map(
    [...bands].filter(([, band]) => band <= rarestBand).map(([word, band]) => [word, rarestBand + 1 - band]),
  )
}

/** Words of the target language: no names, no abbreviations, no loanwords. */
export function targetSide({ plurals }: Target, lexicon: Lexicon, loanwords: Iterable<string>): Weights {
  const side: Weights = new Map()
  const foreign = new Set([...loanwords].map(word => word.toLowerCase()))
  const add = (form: string, weight: number) => {
    const word = form.toLowerCase()
    if (!foreign.has(word)) side.set(word, (side.get(word) ?? 0) + weight)
  }
  for (const stem of lexicon.stems) {
    if (/^\p{L}\p{Ll}*$/u.test(stem) && lexicon.spelling(stem.toLowerCase()) === stem) {
      add(stem, 1)
      for (const form of pluralForms(stem, plurals)) if (lexicon.spelling(form) !== undefined) add(form, 1)
    }
  }
  const weight = Math.max(1, Math.round((frequentShare * side.size) / lexicon.frequent.length))
  for (const form of lexicon.frequent) {
    if (/^\p{L}\p{Ll}*$/u.test(form) && lexicon.spelling(form.toLowerCase()) !== undefined) add(form, weight)
  }
  return side
}

export function trigramScores(english: Weights, target: Weights): Map<string, number> {
  const sides = [count(english), count(target)] as const
  const scores = new Map<string, number>()
  for (const gram of new Set([...sides[0].grams.keys(), ...sides[1].grams.keys()])) {
    if (sides.some(({ grams }) => (grams.get(gram) ?? 0) >= leastEvidence)) {
      const [inEnglish, inTarget] = sides.map(side => probability(side, gram)) as [number, number]
      scores.set(gram, Math.round(10 * Math.log2(inEnglish / inTarget)))
    }
  }
  return scores
}

interface Counts {
  grams: Weights
  /** Weights of the two characters that precede the last one. */
  contexts: Weights
}

function count(side: Weights): Counts {
  const counts: Counts = { grams: new Map(), contexts: new Map() }
  const add = (to: Weights, key: string, weight: number) => to.set(key, (to.get(key) ?? 0) + weight)
  for (const [word, weight] of side) {
    for (const gram of trigramsOf(word)) {
      add(counts.grams, gram, weight)
      add(counts.contexts, gram.slice(0, 2), weight)
    }
  }
  return counts
}

function probability({ grams, contexts }: Counts, gram: string): number {
  const context = contexts.get(gram.slice(0, 2)) ?? 0
  return ((grams.get(gram) ?? 0) + smoothing) / (context + smoothing * alphabet)
}

function trigramsOf(word: string): string[] {
  const padded = `^^${word}$`
  return Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3))
}

/** The score of a word; see the head of this file. */
export function scoreOf(word: string, scores: Map<string, number>): number {
  const grams = trigramsOf(word)
  return grams.reduce((sum, gram) => sum + (scores.get(gram) ?? 0), 0) / Math.sqrt(grams.length)
}

/** Native words that the model would take for English: at one false alarm in a hundred there are few enough to list them all. */
export function lookalikes(
  scores: Map<string, number>,
  native: Weights,
  bands: Map<string, number>,
  threshold: number,
): Map<string, string> {
  const found = new Map<string, string>()
  for (const word of native.keys()) {
    if (word.length >= shortestTested && /^[a-z]+$/.test(word) && !bands.has(word) && scoreOf(word, scores) > threshold)
      found.set(word, '')
  }
  return found
}

/** Trains on nine tenths and tests on the tenth, where a word of both sides would say nothing. */
export function evaluate(english: Weights, target: Weights, bands: Map<string, number>): Evaluation {
  const scores = trigramScores(pick(english, false), pick(target, false))
  const test = (side: Weights) =>
    [...pick(side, true).keys()]
      .filter(word => word.length >= shortestTested)
      .map(word => [word, scoreOf(word, scores)] as const)
  const positives = test(english).map(([, score]) => score)
  const negatives = test(target)
    .filter(([word]) => !bands.has(word))
    .map(([, score]) => score)
    .sort((a, b) => b - a)
  const share = (values: number[], above: number) => values.filter(score => score > above).length / values.length
  return {
    accuracy: (share(positives, 0) + 1 - share(negatives, 0)) / 2,
    operatingPoints: [0.01, 0.002].map(falseAlarms => {
      const threshold = Math.ceil(negatives[Math.floor(falseAlarms * negatives.length)]! * 10) / 10
      const recall = share(positives, threshold)
      // As if either side were as likely, whatever the sizes of the two lists.
      return { falseAlarms, threshold, precision: recall / (recall + share(negatives, threshold)), recall }
    }),
  }
}

/** Splits by the first letters, so that the inflected forms of a word are all on one side of the split. */
function pick(side: Weights, heldOut: boolean): Weights {
  return new Map([...side].filter(([word]) => (hash(word.slice(0, 5)) % 10 === 0) === heldOut))
}

/** FNV-1a, with the high bits folded in. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}
