import type { EnglishLexicon, SpunCandidate, TargetLexicon } from '../lexicon/index.js'
import { agrees, endingFeatures, type Features, governorOf, loanwordFeatures, soundFits } from './agreement.js'
import type { Side } from './side.js'

export interface RankedCandidate extends SpunCandidate {
  /** About 0..1: how well the candidate fits relation, ending, determiner, sound, frequency and source. */
  readonly fit: number
  /** Something beyond the relation speaks for it: the source has it, a determiner agrees that the found word does not agree with, a vowel follows. */
  readonly confirmed: boolean
}

/**
 * Ranks what a spinner may have started from by how it would stand in the place of the found words. Weights were tuned on spun
 * sentences made from human translations (see docs/measuring.md).
 *
 * @param first, last indices of the words found
 */
export function rankCandidates(
  candidates: readonly SpunCandidate[],
  place: { readonly side: Side; readonly source: Side | undefined; readonly first: number; readonly last: number },
  english: EnglishLexicon,
  lexicon: TargetLexicon,
): RankedCandidate[] {
  const { side, first, last } = place
  const governor = governorOf(side, first, lexicon, 2)
  const following = side.words[last + 1]
  const evidence =
    place.source && candidates.length > 0 ? rememberedEvidence(place.source, english, lexicon) : undefined
  const ranked = candidates.map(candidate => {
    let fit = 0.5 - Math.min(candidate.distance, 6) * 0.05
    let confirmed = false
    fit += candidate.sameInflection ? 0.08 : -0.1
    fit +=
      candidate.kind === 'loanword'
        ? loanwordWeight(candidate, english, lexicon)
        : (5 - Math.min(lexicon.homographRank(candidate.word), 9)) * 0.035
    const classes = lexicon.functionWord(candidate.word)
    const isNominal = classes.length === 0 || candidate.kind === 'loanword'
    if (governor) {
      const features = featuresOf(candidate, lexicon, side.language.code)
      const adjacent = governor.index === first - 1
      // A loanword keeps its English part of speech; a homograph is another word altogether.
      if (adjacent && candidate.kind === 'loanword' && (candidate.partOfSpeech ?? 'n') !== 'n') fit -= 0.2
      if (!isNominal && adjacent) fit -= 0.3
      else fit += agrees(governor, features) ? agreementBonus(features) : -0.3
      if (adjacent && !governor.readings.some(({ before }) => soundFits(before, candidate.word))) fit -= 0.25
    }
    const beforeVowel = classes.some(({ before }) => before === 'vowel')
    if (beforeVowel) {
      const fits = following !== undefined && soundFits('vowel', following.text)
      fit += fits ? 0.25 : -0.4
      confirmed ||= fits
    }
    const support = evidence?.get(candidate.word.toLowerCase()) ?? evidence?.get(candidate.lemma)
    if (support !== undefined) {
      fit += support
      confirmed = true
    }
    return { ...candidate, fit, confirmed }
  })
  return ranked.sort((a, b) => b.fit - a.fit)
}

/** A loanword that English itself uses much is the likelier original. */
function loanwordWeight(candidate: SpunCandidate, english: EnglishLexicon, lexicon: TargetLexicon): number {
  const status = lexicon.loanword(candidate.word)?.status === 'accepted' ? 0.07 : -0.05
  return status + (3 - Math.min(english.band(candidate.lemma), 6)) * 0.02
}

/** A determiner that tells more apart says more: `dalle` before an -e noun, less before one of any gender. */
function agreementBonus({ genders, numbers }: Features): number {
  return genders.length === 1 && numbers.length === 1 ? 0.15 : 0.08
}

function featuresOf(candidate: SpunCandidate, lexicon: TargetLexicon, language: string): Features {
  const loanword = candidate.kind === 'loanword' ? lexicon.loanword(candidate.word) : undefined
  return loanword ? loanwordFeatures(candidate.word, loanword) : endingFeatures(candidate.word, language)
}

const evidenceOf = new WeakMap<Side, ReadonlyMap<string, number>>()

function rememberedEvidence(
  source: Side,
  english: EnglishLexicon,
  lexicon: TargetLexicon,
): ReadonlyMap<string, number> {
  let evidence = evidenceOf.get(source)
  if (!evidence) {
    evidence = sourceEvidence(source, english, lexicon)
    evidenceOf.set(source, evidence)
  }
  return evidence
}

/** What the source speaks for, and how strongly: its own words, and less so their ready equivalents. */
function sourceEvidence(source: Side, english: EnglishLexicon, lexicon: TargetLexicon): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>()
  for (const word of source.vocabulary) {
    for (const { lemma } of english.lemmas(word)) {
      for (const equivalent of lexicon.equivalents(lemma)) evidence.set(equivalent.toLowerCase(), 0.3)
    }
  }
  // What the source says itself weighs more, so it comes last.
  for (const word of source.vocabulary) {
    for (const { lemma } of english.lemmas(word)) evidence.set(lemma, 0.45)
    evidence.set(word, 0.45)
  }
  return evidence
}
