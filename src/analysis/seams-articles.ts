import { writtenForm } from './quotations.js'
import { hasClass, type Seam, type SeamContext } from './seams-context.js'
import { hasEnding, isGerund, isInfinitive, isOfClass, nounGender } from './seams-words.js'

/**
 * `che “ingresso eroico” delle truppe`: the article of a noun lost where its quotation begins. With the source, where an article
 * stood before the mark; without it, where a conjunction meets what can only be a noun.
 */
export function lostArticle(context: SeamContext): Seam | undefined {
  const { side, code, before, first, source, quotation } = context
  if (!startsNoun(context) || before.shape !== 'lower') return undefined
  const isConjunction = isOfClass(code, 'subordinator', before.text)
  const hadArticle = source !== undefined && source.determiner !== '' && source.endsPhrase
  let confidence = 0
  if (isConjunction && hadArticle) confidence = 0.8
  else if (isConjunction && (!source || source.afterThat) && isNounPhrase(context)) confidence = 0.6
  else if (hadArticle && source.determiner !== 'a' && source.determiner !== 'an' && isBareObject(context))
    confidence = 0.6
  if (confidence === 0) return undefined
  const article = code === 'it' && isConjunction ? italianArticle(first.text) : undefined
  return {
    kind: 'article',
    start: before.start,
    end: first.end,
    word: first.text,
    ...(article && {
      replacement: `${side.text.slice(before.start, quotation.start)}${article}${side.text.slice(quotation.start, first.end)}`,
    }),
    confidence,
  }
}

/** Whether the first word inside may be a noun or an adjective before one. */
function startsNoun({ code, lexicon, first, side, around }: SeamContext): boolean {
  if (lexicon.isClosedClass(writtenForm(side, first)) || isGerund(code, first.text)) return false
  if (code === 'de') {
    if (first.shape === 'capitalised') return true
    const next = side.words[around.first + 1]
    return next?.shape === 'capitalised' && hasEnding('de', 'adjective-ending', first.text)
  }
  return first.shape === 'lower' && !isInfinitive(code, first.text)
}

/** A noun by its ending, or a noun and its adjective; and a genitive goes on where the quotation ends. */
function isNounPhrase({ code, side, around, first, length }: SeamContext): boolean {
  const { after } = around
  if (length > 4 || !after || !isOfClass(code, 'genitive', after.text)) return false
  if (code === 'de') return side.words[around.last]!.shape === 'capitalised'
  if (nounGender(code, first.text) !== undefined) return true
  const second = side.words[around.first + 1]
  if (length < 2 || length > 3 || !second) return false
  // A verb with its object (`serve coraggio`) has no adjective after it.
  return hasEnding(code, 'adjective-ending', second.text) && !/(?:ano|ono|anno|ndo)$/.test(first.text)
}

/** After a verb, a noun that is its object needs an article; after a noun it may stand bare. */
function isBareObject({ code, side, lexicon, around, before }: SeamContext): boolean {
  if (code === 'de' || lexicon.isClosedClass(before.text) || isOfClass(code, 'apposition', before.text)) return false
  const previous = side.words[around.first - 2]
  const isParticiple = /(?:[aiu]t|ad|id|é|i|u)o?$/.test(before.text)
  return isParticiple && previous !== undefined && hasClass(lexicon, previous.text, 'auxiliary')
}

/** The article that the ending of the noun leaves no doubt about. */
function italianArticle(word: string): string | undefined {
  const gender = nounGender('it', word) ?? (word.endsWith('o') ? 'm' : undefined)
  if (!gender) return undefined
  if (/^[aeiouàèéìòù]/i.test(word)) return 'l’'
  if (gender === 'f') return 'la '
  return /^(?:s[^aeiou]|z|gn|ps|x|y)/i.test(word) ? 'lo ' : 'il '
}
