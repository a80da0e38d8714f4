import { germanVerb } from './german.js'
import { Grade, type TermWord } from './morphology.js'
import type { Rendering, TargetTerm } from './target-term.js'
import type { TargetText } from './target-text.js'

/** “Wählen Sie den Eintrag aus”: a verb whose prefix ends the clause. */
export function findParted(word: TermWord, target: TargetText): Rendering[] {
  const verb = germanVerb(word.text, word.plain, target.morphology.words)
  if (!verb || verb.prefix === '') return []
  const { forms, side } = target
  const found: Rendering[] = []
  for (let index = 0; index < forms.length; index++) {
    const { plain } = forms[index]!
    if (!verb.stems.some(stem => plain.startsWith(stem) && plain.length - stem.length <= longestEnding)) continue
    const last = Math.min(forms.length, index + longestClause)
    for (let after = index + 1; after < last; after++) {
      if (forms[after]!.plain !== verb.prefix || !endsClause(side.text, side.words[after]!.end)) continue
      const { start, end } = side.words[index]!
      found.push({ start, end, grade: Grade.Inflected })
      break
    }
  }
  return found
}

const longestEnding = 4
const longestClause = 40

function endsClause(text: string, at: number): boolean {
  return /^(?:[^\p{L}\p{N}\s]|\s*$|\s(?:und|oder|sowie|bzw|um|damit|\())/u.test(text.slice(at, at + 12))
}

/** “Rechen- und Speicherressourcen” has `Rechenressource`; “Speicherkapazität und -auslastung” has `Speicherauslastung`. */
export function findSuspended(term: TargetTerm, target: TargetText): Rendering[] {
  const word = term.joined ?? term.words[0]!
  const { forms, side } = target
  const found: Rendering[] = []
  for (const { index, isHead } of target.suspended) {
    const { plain } = forms[index]!
    const rest = isHead ? without(word.plain, plain) : tailBefore(word.plain, plain)
    if (rest === undefined) continue
    const from = isHead ? index + 1 : index - longestGap
    const to = isHead ? index + longestGap : index - 1
    for (let other = Math.max(0, from); other <= Math.min(to, forms.length - 1); other++) {
      const completes = isHead ? forms[other]!.plain.includes(rest) : forms[other]!.plain.startsWith(rest)
      if (!completes) continue
      const { start, end } = side.words[index]!
      found.push({ start, end, grade: Grade.Inflected })
      break
    }
  }
  return found
}

/** “Kunden-, Lieferanten- und Materialdaten” */
const longestGap = 5
const shortestPart = 4

function without(whole: string, head: string): string | undefined {
  const rest = whole.startsWith(head) ? whole.slice(head.length) : undefined
  return rest !== undefined && rest.length >= shortestPart ? rest : undefined
}

/** What stands before the suspended tail, endings apart. */
function tailBefore(whole: string, tail: string): string | undefined {
  for (let cut = 0; cut <= 2; cut++) {
    const part = tail.slice(0, tail.length - cut)
    if (part.length >= shortestPart && whole.endsWith(part) && whole.length - part.length >= shortestPart)
      return whole.slice(0, -part.length)
  }
  return undefined
}
