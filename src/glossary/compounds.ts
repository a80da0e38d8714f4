import type { WordForms } from '../lexicon/word-forms.js'

/** Shorter words turn up inside others by chance. */
const shortest = 3
/** Beside a word as short as `Art` the other part must be longer. */
const besideShort = 5
/** Within a compound a word needs to be longer than at its edge. */
const shortestInside = 6
const shortestPart = 3
/** The endings of an inflected compound: `-ern`, `-es`. */
const longestEnding = 3

interface Listed {
  readonly plain: string
  readonly stem: string
}

/**
 * Whether a word is a compound with the term's word as a part: `Speicherressourcen` and `Hauptspeichers` have `Speicher`, while
 * `Bestellung` has no `Stellung` and `Speicherung` no `Speicher`.
 */
export function isPartOfCompound(term: Listed, compound: string, words: WordForms): boolean {
  for (const base of basesOf(term)) {
    for (let at = compound.indexOf(base); at >= 0; at = compound.indexOf(base, at + 1)) {
      const before = compound.slice(0, at)
      const after = compound.slice(at + base.length)
      if (fits(before, after, base, words)) return true
    }
  }
  return false
}

/** The word, and without the ending that compounding takes from it (`Adresse`, `Adressbuch`). */
function basesOf({ plain, stem }: Listed): string[] {
  const bases = plain.length >= shortest ? [plain] : []
  if (stem !== plain && stem.length > shortest && plain.length - stem.length === 1) bases.push(stem)
  return bases
}

function fits(before: string, after: string, base: string, words: WordForms): boolean {
  const least = base.length > shortest ? shortestPart : besideShort
  const beforeIsPart = before.length >= least && !isPrefix(before, words)
  if (after.length <= longestEnding) return beforeIsPart && !isDerivation(after, words)
  const rest = withoutLinking(after, words)
  if (rest.length < least || isDerivation(rest, words) || isDerivation(after, words)) return false
  return before === '' || (beforeIsPart && base.length >= shortestInside)
}

function isPrefix(part: string, words: WordForms): boolean {
  return words.separable.has(part) || words.inseparable.has(part)
}

/** `ung`, `ungen`, `lichen`: an ending that makes another word, not a part of a compound. */
function isDerivation(rest: string, words: WordForms): boolean {
  return words.derivations.some(ending => rest.startsWith(ending) && rest.length - ending.length <= longestEnding)
}

function withoutLinking(after: string, words: WordForms): string {
  let longest = ''
  for (const element of words.linking) {
    if (element.length > longest.length && after.startsWith(element) && after.length - element.length >= shortestPart)
      longest = element
  }
  return after.slice(longest.length)
}
