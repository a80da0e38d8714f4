import type { EnglishLexicon, Inflection, PartOfSpeech, Relation } from './english.js'
import { inflect } from './english.js'
import type { TargetLexicon } from './target.js'

/** A word of the target language that a spinner, reading it as English, would have replaced with the English word found. */
export interface SpunCandidate {
  /** The target word as it would stand: `prove`, `ad`, `leader`. */
  readonly word: string
  /** The English lemma it was read as. */
  readonly lemma: string
  readonly relation: Relation
  readonly partOfSpeech: PartOfSpeech | undefined
  /** 0 is closest; see `EnglishLexicon.related`. */
  readonly distance: number
  /** The ending of the found word and of the candidate agree (`shows` – `proves`). */
  readonly sameInflection: boolean
  readonly kind: 'homograph' | 'loanword'
}

const inflections: readonly Inflection[] = ['base', 's', 'ed', 'ing']

/**
 * Every target word that the English word or phrase may stand for, closest first: the synonyms and near relations of its lemmas,
 * in every regular form, as far as they are homographs or loanwords.
 */
export function spunCandidates(form: string, english: EnglishLexicon, target: TargetLexicon): readonly SpunCandidate[] {
  const written = form.toLowerCase()
  let remembered = memory.get(target)
  if (!remembered) {
    remembered = new Map()
    memory.set(target, remembered)
  }
  const known = remembered.get(written)
  if (known) return known
  const found = findCandidates(written, english, target)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(written, found)
  return found
}

/** What was found for a form, by target language: a spun text repeats its few words (`chief`) in every paragraph. */
const memory = new WeakMap<TargetLexicon, Map<string, readonly SpunCandidate[]>>()
const mostRemembered = 1_000

function findCandidates(written: string, english: EnglishLexicon, target: TargetLexicon): SpunCandidate[] {
  const found = new Map<string, SpunCandidate>()
  for (const { lemma: from, inflection } of english.lemmas(written)) {
    for (const { lemma, relation, distance, partOfSpeech } of english.related(from)) {
      for (const ending of inflections) {
        for (const word of ending === 'base' ? [lemma] : inflect(lemma, ending)) {
          if (word === written) continue
          const line = target.homographs.find(word)
          const kind = line >= 0 ? 'homograph' : target.loanword(word) ? 'loanword' : undefined
          if (!kind) continue
          const spelt =
            kind === 'homograph' ? target.homographs.key(line) : target.loanwords.key(target.loanwords.find(word))
          const candidate: SpunCandidate = {
            word: kind === 'homograph' || spelt.toLowerCase() === word ? spelt || word : word,
            lemma,
            relation,
            partOfSpeech,
            distance,
            sameInflection: ending === inflection,
            kind,
          }
          const known = found.get(candidate.word)
          if (!known || cost(candidate) < cost(known)) found.set(candidate.word, candidate)
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => cost(a) - cost(b))
}

function cost({ distance, sameInflection }: SpunCandidate): number {
  return distance + (sameInflection ? 0 : 1.5)
}
