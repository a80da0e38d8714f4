import * as z from 'zod/mini'
import { seamOf } from '../../analysis/seams.js'
import { Feature } from '../../text/characters.js'
import { defineRule } from '../rule.js'

const languages = new Set(['it', 'es', 'fr', 'de', 'pt'])

export default defineRule({
  id: 'quote-seam',
  category: 'linguistic-conventions/grammar',
  severity: 'minor',
  scope: 'target',
  features: Feature.Quote,
  needs: ['language-pack'],
  supports: target =>
    languages.has(target) || 'has a grammar of seams for Italian, Spanish, French, German and Portuguese only',
  options: z.object({}),
  yieldsTo: ['quote-balance'],
  messages: {
    repeated: '“{{word}}” stands on both sides of the quotation mark',
    demonstrative: '“{{word}}” cannot introduce the quoted clause; the clause wants a conjunction (English “that”)',
    predicate: '“{{word}}” has a pronoun for what the quotation says; the clause was translated without its quotation',
    gerund: '“{{word}}” is a gerund, which cannot follow “{{before}}”',
    infinitive: 'Nothing in the clause governs the quoted infinitive “{{word}}”',
    agent: 'The quoted infinitive “{{word}}” is the agent of a passive and needs an article',
    article: 'The article before the quoted “{{word}}” is lost',
    clash: '“{{word}}” stands before a quotation that has its own article',
    agreement: '“{{word}}” does not agree with the noun the quotation begins with',
    apposition: '“{{word}}” and the quoted noun stand side by side; the clause may want an adjective',
  },
  docs: {
    what: 'Finds quoted fragments that do not fit the grammar of the clause around them.',
    why: 'Engines translate a quoted fragment apart from its clause: articles, prepositions and conjunctions get lost at the seam.',
    fix: 'Rewrite the clause up to the mark so that the sentence reads on through it.',
    method:
      'Closed-class grammar of five languages (data/seams.txt, determiners and function words), with the words around the aligned quotation of the source as evidence.',
  },
  examples: [
    {
      targetLang: 'it',
      source: 'She insisted that “nobody will be left alone” in the crisis.',
      target: 'Ha insistito su questo “nessuno sarà lasciato solo” nella crisi.',
      finds: [{ text: 'su questo “nessuno', message: 'demonstrative', suggests: 'sul fatto che “nessuno' }],
    },
    {
      targetLang: 'es',
      target: 'Los acuerdos lo son “una prueba de confianza”.',
      finds: [{ text: 'lo son “una', message: 'predicate', suggests: 'son “una' }],
    },
    { targetLang: 'it', target: 'Ha insistito sul fatto che “nessuno sarà lasciato solo” nella crisi.' },
    { targetLang: 'es', target: 'Los acuerdos son “una prueba de confianza”.' },
  ],
  check({ target, source, lexicons, report }) {
    if (!target.has(Feature.Quote) || !lexicons.target) return
    for (const quotation of target.quotations.all) {
      const seam = seamOf(target, source, quotation, lexicons.target)
      if (!seam) continue
      const { kind, start, end, word, replacement, confidence } = seam
      report({
        message: kind,
        start,
        end,
        data: { word, before: target.text.slice(start, quotation.start).trim(), seam: kind },
        suggestions: replacement === undefined ? [] : [{ replacement, safe: false }],
        confidence,
      })
    }
  },
})
