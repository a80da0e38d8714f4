import type { TargetLexicon } from '../lexicon/index.js'
import type { Quotation } from '../text/quotations.js'
import { soundFits } from './agreement.js'
import { contextOf, isMidClause, type QuotationContext, writtenForm } from './quotations.js'
import { counterpartOf } from './quotations-align.js'
import { lostArticle } from './seams-articles.js'
import { hasClass, type Seam, type SeamContext } from './seams-context.js'
import { sourceSeamOf } from './seams-source.js'
import { hasEnding, isGerund, isInfinitive, isOfClass, nounGender, thatClause } from './seams-words.js'
import type { Side } from './side.js'

/** The fault at the seams of a quotation, if the closed classes of the language tell of one; the surest first. */
export function seamOf(
  side: Side,
  source: Side | undefined,
  quotation: Quotation,
  lexicon: TargetLexicon,
): Seam | undefined {
  const around = contextOf(side, quotation)
  const first = side.words[around.first]
  if (!first || around.last < around.first) return undefined
  const { code } = side.language
  const closing = repeatedAfter(side, lexicon, around)
  const isAtMark = side.text.slice(quotation.inner.start, first.start).trim() === ''
  if (!around.before || !isAtMark || !isMidClause(around)) return closing
  const counterpart = source && counterpartOf(source, side, quotation)
  const context: SeamContext = {
    side,
    code,
    lexicon,
    quotation,
    around,
    before: around.before,
    first,
    length: around.last - around.first + 1,
    source: counterpart && source && sourceSeamOf(source, counterpart),
  }
  for (const find of finders) {
    const seam = find(context)
    if (seam) return seam
  }
  return closing
}

const finders: readonly ((context: SeamContext) => Seam | undefined)[] = [
  repeated,
  demonstrative,
  predicate,
  gerund,
  agent,
  infinitive,
  lostArticle,
  clash,
  agreement,
  apposition,
]

/** `di “di nuovo”`: the same preposition, article or conjunction on both sides of the mark. */
function repeated({ side, lexicon, before, first }: SeamContext): Seam | undefined {
  if (before.text.toLowerCase() !== first.text.toLowerCase() || !isLinking(lexicon, writtenForm(side, before)))
    return undefined
  return { kind: 'repeated', start: before.start, end: first.end, word: first.text, confidence: 0.75 }
}

function repeatedAfter(side: Side, lexicon: TargetLexicon, { last, after }: QuotationContext): Seam | undefined {
  const inside = side.words[last]
  if (!inside || !after || inside.text.toLowerCase() !== after.text.toLowerCase()) return undefined
  if (inside.shape !== 'lower' || !isLinking(lexicon, writtenForm(side, inside))) return undefined
  return { kind: 'repeated', start: inside.start, end: after.end, word: after.text, confidence: 0.75 }
}

function isLinking(lexicon: TargetLexicon, form: string): boolean {
  return (
    lexicon.functionWord(form).some(word => word.class === 'preposition' || word.class === 'subordinator') ||
    lexicon.determinerReadings(form).some(({ kind }) => kind.includes('article'))
  )
}

/** `su questo “nessuno può…”`: a demonstrative where the clause wants “that”. */
function demonstrative(context: SeamContext): Seam | undefined {
  const { side, code, lexicon, around, before, first } = context
  const isNeuter = isOfClass(code, 'neuter-pronoun', before.text)
  const previous = side.words[around.first - 2]
  const preposition =
    previous && previous.end + 1 === before.start && hasClass(lexicon, previous.text, 'preposition')
      ? previous
      : undefined
  if (!isNeuter && !(preposition && isOfClass(code, 'demonstrative', before.text))) return undefined
  // A demonstrative may stand before a quoted noun (`questo “mondo nuovo”`), not before a clause.
  if (!isOfClass(code, 'clause-start', first.text) && !context.source?.afterThat) return undefined
  if (context.length < 3) return undefined
  const start = preposition?.start ?? before.start
  const clause = thatClause(code, preposition?.text ?? before.text)
  return {
    kind: 'demonstrative',
    start,
    end: first.end,
    word: side.text.slice(start, before.end),
    ...(clause && { replacement: `${clause} ${side.text.slice(context.quotation.start, first.end)}` }),
    confidence: context.source?.afterThat ? 0.85 : 0.7,
  }
}

/** `i legami lo sono “un bene comune”`: the clause was translated without its quotation, and a pronoun took its place. */
function predicate({ side, code, lexicon, around, before, first, quotation, source }: SeamContext): Seam | undefined {
  if (!isOfClass(code, 'copula', before.text)) return undefined
  const clitic = side.words[around.first - 2]
  if (!clitic || before.start - clitic.end !== 1 || !isOfClass(code, 'predicate', clitic.text)) return undefined
  // Portuguese “o” is an article as well; only before a copula right after a noun or a name is it the pronoun.
  const isNominal = lexicon.determinerReadings(writtenForm(side, first)).length > 0
  if (!isNominal && !source?.afterCopula) return undefined
  return {
    kind: 'predicate',
    start: clitic.start,
    end: first.end,
    word: side.text.slice(clitic.start, before.end),
    replacement: side.text.slice(before.start, quotation.start) + side.text.slice(quotation.start, first.end),
    confidence: source?.afterCopula ? 0.85 : 0.7,
  }
}

/** `da “condividendo il sangue”`: a gerund where only a noun or an infinitive can stand. */
function gerund({ side, code, lexicon, around, before, first }: SeamContext): Seam | undefined {
  if (first.shape !== 'lower' || !isGerund(code, first.text)) return undefined
  const form = writtenForm(side, before)
  if (code === 'fr' || code === 'pt') {
    // “en partageant”, “em se tratando”: there a gerund may follow. French participles are adjectives too, unless they have an object.
    if (form === 'en' || form === 'em') return undefined
    const next = side.words[around.first + 1]
    if (code === 'fr' && !(next && lexicon.determinerReadings(writtenForm(side, next)).length > 0)) return undefined
  }
  const isPreposition = hasClass(lexicon, form, 'preposition')
  const isArticle = lexicon.determinerReadings(form).some(({ kind }) => kind.includes('article'))
  const isCopula = code !== 'fr' && isOfClass(code, 'copula', form)
  if (!isPreposition && !isArticle && !isCopula) return undefined
  return {
    kind: 'gerund',
    start: before.start,
    end: first.end,
    word: first.text,
    confidence: isPreposition ? 0.75 : 0.6,
  }
}

/** `rafforzata da “condividere il sangue”`: after a passive the agent is a noun, and the infinitive needs its article. */
function agent({ side, code, around, before, first, quotation, source }: SeamContext): Seam | undefined {
  if (!isOfClass(code, 'passive-agent', before.text) || !isInfinitive(code, first.text)) return undefined
  const participle = side.words[around.first - 2]
  if (!participle || !/[aiu]t[oaie]$|st[oaie]$|tt[oaie]$/.test(participle.text)) return undefined
  let isPassive = false
  for (let back = 3; back <= 5; back++) {
    const word = side.words[around.first - back]
    if (word && isOfClass(code, 'passive', word.text)) isPassive = true
  }
  if (!isPassive && !source?.startsWithGerund) return undefined
  const article = /^[aeiou]/i.test(first.text)
    ? 'dall’'
    : /^(?:s[^aeiou]|z|gn|ps|x)/i.test(first.text)
      ? 'dallo '
      : 'dal '
  return {
    kind: 'agent',
    start: before.start,
    end: first.end,
    word: first.text,
    replacement: article + side.text.slice(quotation.start, first.end),
    confidence: source?.startsWithGerund ? 0.75 : 0.6,
  }
}

/** `si sarebbero approfonditi “contribuire a…”`: an infinitive that nothing governs. */
function infinitive(context: SeamContext): Seam | undefined {
  const { side, code, lexicon, around, before, first, quotation, source } = context
  if (code === 'de' || first.shape !== 'lower' || !isInfinitive(code, first.text) || before.shape !== 'lower')
    return undefined
  if (lexicon.isClosedClass(writtenForm(side, before)) || isOfClass(code, 'governor', before.text)) return undefined
  if (isOfClass(code, 'apposition', before.text)) return undefined
  const previous = side.words[around.first - 2]
  const isReflexive =
    previous !== undefined && isOfClass(code, 'reflexive', previous.text) && hasEnding(code, 'finite', before.text)
  const isParticiple = hasEnding(code, 'participle-plural', before.text)
  const isAlone = isReflexive || isParticiple
  if (!isAlone && !(source?.startsWithGerund && source.afterComma)) return undefined
  const replaced = gerundOf(code, first.text)
  return {
    kind: 'infinitive',
    start: quotation.start,
    end: first.end,
    word: first.text,
    ...(replaced && { replacement: side.text.slice(quotation.start, first.start) + replaced }),
    confidence: isAlone && source?.startsWithGerund ? 0.85 : isAlone ? 0.6 : 0.65,
  }
}

/** The regular gerund of an infinitive. */
function gerundOf(code: string, word: string): string | undefined {
  const [, stem = '', vowel = ''] = /^(.+)([aei])r[e]?$/i.exec(word) ?? []
  if (stem === '') return undefined
  if (code === 'it') return stem + (vowel === 'a' ? 'ando' : 'endo')
  if (code === 'es') return stem + (vowel === 'a' ? 'ando' : 'iendo')
  return code === 'pt' ? `${stem}${vowel}ndo` : undefined
}

/** `il “un bene comune”`: the article of the clause before the article of the quotation. */
function clash({ side, lexicon, around, before, first, length }: SeamContext): Seam | undefined {
  if (first.shape !== 'lower' || length < 2 || length > 4) return undefined
  const isArticle = (form: string, contracted: boolean) => {
    const kinds = lexicon.determinerReadings(form).map(({ kind }) => kind)
    return (
      kinds.length > 0 &&
      kinds.every(kind => kind.startsWith('article') || (contracted && kind === 'preposition-article'))
    )
  }
  const form = writtenForm(side, before)
  // French “d’” and “de” are articles only where they are no prepositions: parler d’« une fête ».
  if (hasClass(lexicon, form, 'preposition')) return undefined
  if (!isArticle(form, true) || !isArticle(writtenForm(side, first), false)) return undefined
  for (let index = around.first + 1; index <= around.last; index++) {
    const word = side.words[index]!.text
    // With a verb or a pronoun inside, a clause is quoted: il “la legge è uguale”.
    if (['auxiliary', 'pronoun', 'clitic', 'subordinator'].some(name => hasClass(lexicon, word, name))) return undefined
  }
  return { kind: 'clash', start: before.start, end: first.end, word: before.text, confidence: 0.6 }
}

/** `il “cooperazione reciproca”`: the article agrees with another noun than the one quoted. */
function agreement({ side, code, lexicon, before, first }: SeamContext): Seam | undefined {
  const gender = nounGender(code, first.text)
  if (!gender || (code === 'de' ? first.shape !== 'capitalised' : first.shape !== 'lower')) return undefined
  // “el” is feminine before a vowel only: el “agua”.
  const readings = lexicon
    .determinerReadings(writtenForm(side, before))
    .filter(reading => reading.before !== 'vowel' || soundFits('vowel', first.text))
  if (readings.length === 0 || lexicon.functionWord(before.text).some(word => word.class === 'conjunction'))
    return undefined
  if (readings.some(reading => !reading.kind.includes('article') || reading.genders.includes(gender))) return undefined
  return { kind: 'agreement', start: before.start, end: first.end, word: before.text, confidence: 0.65 }
}

/** `la crescita “sostegno reciproco” tra…`: the adjective before the quotation became a noun, and two nouns stand side by side. */
function apposition({ side, code, lexicon, around, before, first, length, source }: SeamContext): Seam | undefined {
  if (code === 'de' || code === 'fr' || length < 2 || before.shape !== 'lower' || first.shape !== 'lower')
    return undefined
  const determiner = side.words[around.first - 2]
  const second = side.words[around.first + 1]
  if (!determiner || !second || before.start - determiner.end !== 1) return undefined
  const readings = lexicon.determinerReadings(determiner.text).filter(({ kind }) => kind.includes('article'))
  if (readings.length === 0 || isOfClass(code, 'apposition', before.text)) return undefined
  const [other, ending] = readings.every(({ genders }) => genders === 'f') ? ['m', 'o'] : ['f', 'a']
  if (ending === 'a' && !readings.every(({ genders }) => genders === 'm')) return undefined
  const disagrees = first.text.endsWith(ending) && second.text.endsWith(ending)
  if (!disagrees && nounGender(code, first.text) !== other) return undefined
  if ([before, second].some(word => lexicon.isClosedClass(word.text)) || isGerund(code, first.text)) return undefined
  const goesOn = around.after !== undefined && hasClass(lexicon, around.after.text, 'preposition')
  const isAdjectiveInSource = source?.afterParticiple === true
  if (!goesOn && !isAdjectiveInSource) return undefined
  return {
    kind: 'apposition',
    start: determiner.start,
    end: first.start,
    word: before.text,
    confidence: isAdjectiveInSource ? 0.75 : 0.55,
  }
}
