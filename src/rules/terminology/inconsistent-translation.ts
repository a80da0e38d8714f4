import * as z from 'zod/mini'
import { Side } from '../../analysis/side.js'
import {
  contextOf,
  countOf,
  differsInFormOnly,
  groupVariants,
  shortened,
  skeletonOf,
  type Variant,
  Wordings,
} from '../../glossary/index.js'
import { languageOf } from '../../languages/index.js'
import type { Suggestion } from '../../model/finding.js'
import { type CorpusCollector, type CorpusPlace, defineRule, type Report } from '../rule.js'

const messages = {
  inconsistent: {
    text: '“{{source}}” is translated “{{target}}” here and “{{majority}}” in {{count}} other places',
    confidence: 0.7,
  },
  undecided: {
    text: '“{{source}}” is translated “{{target}}” here and “{{majority}}” elsewhere',
    confidence: 0.55,
  },
} as const

export default defineRule({
  id: 'inconsistent-translation',
  category: 'terminology/inconsistent-use',
  severity: 'minor',
  scope: 'corpus',
  options: z.object({
    /** Sources of fewer words may rightly have several translations: “Open” is a verb and an adjective. */
    minWords: z._default(z.number(), 2),
  }),
  presets: { recommended: true, strict: { minWords: 1 }, editorial: true, ui: true },
  messages,
  docs: {
    what: 'Finds segments with the same source and different translations.',
    why: 'Who reads one text under two wordings looks for a difference that is not there.',
    fix: 'Take the wording that most segments have, or give the segments contexts if both are right.',
    method:
      'Sources are compared without case, white space and the values of numbers and placeholders, within one context and plural form; translations that differ in inflection, articles or punctuation count as one. data: source, target, majority (shortened), majorityText, count, places.',
  },
  examples: [
    {
      source: 'Save the changes',
      targetLang: 'it',
      target: 'Memorizza le modifiche',
      corpus: [
        { source: 'Save the changes', target: 'Salva le modifiche' },
        { source: 'Save the changes', target: 'Salva le modifiche' },
      ],
      finds: [{ text: 'Memorizza le modifiche', message: 'inconsistent', suggests: 'Salva le modifiche' }],
    },
    {
      source: 'All files of the folder',
      targetLang: 'es',
      target: 'Todos los archivos de la carpeta',
      corpus: [{ source: 'All files of the folder', target: 'Todos los archivos de las carpetas' }],
    },
  ],
  collect({ minWords }, { target }) {
    return new Translations(minWords, (a, b) =>
      differsInFormOnly(sideOf(a.target, target.code), sideOf(b.target, target.code), target),
    )
  },
})

type R = Report<typeof messages>

class Translations implements CorpusCollector<R> {
  readonly #wordings = new Wordings()
  readonly #minWords: number
  readonly #isSame: (a: Variant, b: Variant) => boolean

  constructor(minWords: number, isSame: (a: Variant, b: Variant) => boolean) {
    this.#minWords = minWords
    this.#isSame = isSame
  }

  observe({ source, target, segment }: Parameters<CorpusCollector['observe']>[0], place: CorpusPlace): void {
    if (!source || target.text.trim() === '') return
    if (source.words.filter(({ shape }) => shape !== 'digits').length < this.#minWords) return
    const texts = { source: source.text, target: target.text }
    this.#wordings.add(skeletonOf(source) + contextOf(segment), skeletonOf(target), texts, place)
  }

  summary(): unknown {
    return this.#wordings.summary()
  }

  merge(summary: unknown): void {
    this.#wordings.merge(summary)
  }

  finish(report: Parameters<CorpusCollector<R>['finish']>[0]): void {
    for (const variants of this.#wordings.varied()) {
      const [majority, ...others] = groupVariants(variants, this.#isSame)
      for (const variant of others.flat()) reportVariant(variant, majority!, report)
    }
  }
}

function reportVariant(
  variant: Variant,
  majority: readonly Variant[],
  report: Parameters<CorpusCollector<R>['finish']>[0],
) {
  const { source, target, places } = variant
  const best = majority[0]!
  const count = countOf(majority)
  const data = {
    source: shortened(source),
    target: shortened(target),
    majority: shortened(best.target),
    majorityText: best.target,
    count,
    places: best.places.slice(0, 10),
  }
  const message = count > variant.count ? 'inconsistent' : 'undecided'
  // In running text a long sentence may be put twice and well.
  const isProse = message === 'undecided' && source.split(/\s+/u).length > longestLabel
  for (const place of places) {
    report(
      place,
      { source, target },
      {
        message,
        start: 0,
        end: target.length,
        data,
        related: [{ side: 'source', start: 0, end: source.length }],
        suggestions: suggested(variant, best),
        ...(isProse && { confidence: 0.4 }),
      },
    )
  }
}

const longestLabel = 10

/** Another segment’s wording fits only where the numbers and placeholders are the same. */
function suggested(variant: Variant, best: Variant): Suggestion[] {
  return variant.source === best.source ? [{ replacement: best.target, safe: false }] : []
}

function sideOf(text: string, code: string): Side {
  return new Side('target', text, languageOf(code), code)
}
