import * as z from 'zod/mini'
import { type ForbiddenHit, listOf } from '../../glossary/index.js'
import type { Suggestion } from '../../model/finding.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'glossary-forbidden',
  category: 'terminology/wrong-term',
  severity: 'major',
  scope: 'target',
  needs: ['glossary'],
  options: z.object({}),
  messages: {
    forbidden: { text: '“{{found}}” is forbidden by the glossary{{instead}}', confidence: 0.9 },
    forbiddenForm: {
      text: '“{{found}}” is a form of “{{term}}”, which the glossary forbids{{instead}}',
      confidence: 0.75,
    },
  },
  docs: {
    what: 'Finds terms that the glossary forbids, whether or not the source has the term they stand for.',
    why: 'A term is forbidden because it is out of date, wrong or another house’s.',
    fix: 'Write the accepted term. The reason, where the glossary gives one, stands in the note of the suggestion.',
    method:
      'The same search as for source terms, on the translation. A forbidden term within an accepted one, or that another entry prescribes for a term of the source, is none. data: term, found, reason, expected, inSource.',
  },
  examples: [
    {
      source: 'Enter your password.',
      targetLang: 'it',
      target: 'Inserisci la parola d’ordine.',
      glossary: [{ source: 'password', target: 'password', forbidden: ['parola d’ordine'] }],
      finds: [{ text: 'parola d’ordine', suggests: 'password' }],
    },
    {
      targetLang: 'es',
      target: 'Los ordenadores son nuevos.',
      glossary: [
        { source: 'computer', target: 'computadora', forbidden: [{ term: 'ordenador', reason: 'Spain only' }] },
      ],
      finds: [{ text: 'ordenadores', message: 'forbiddenForm' }],
    },
    {
      targetLang: 'it',
      target: 'L’appartamento è libero.',
      glossary: [{ source: 'application', target: 'applicazione', forbidden: ['app'] }],
    },
  ],
  check({ glossary, target, source, report }) {
    if (!glossary) return
    for (const hit of glossary.forbidden(target, source)) {
      const found = target.slice(hit)
      const { entry, forbidden, start, end, isExact } = hit
      const expected = listOf(entry.target)
      const inSource = source !== undefined && glossary.isInSource(entry, source)
      report({
        message: isExact ? 'forbidden' : 'forbiddenForm',
        start,
        end,
        data: {
          term: forbidden.term,
          found,
          reason: forbidden.reason,
          expected,
          inSource,
          instead: expected.length > 0 ? `; write “${expected[0]!}”` : '',
        },
        suggestions: isExact ? suggested(hit, found) : [],
        confidence: (isExact ? 0.9 : 0.75) - (source && !inSource ? 0.15 : 0),
      })
    }
  },
})

function suggested({ entry, forbidden }: ForbiddenHit, found: string): Suggestion[] {
  return listOf(entry.target)
    .map(term => (/^\p{Lu}\p{Ll}/u.test(found) ? term.charAt(0).toUpperCase() + term.slice(1) : term))
    .filter((term, at, all) => term !== found && all.indexOf(term) === at)
    .map(replacement => ({ replacement, safe: false, ...(forbidden.reason !== '' && { note: forbidden.reason }) }))
}
