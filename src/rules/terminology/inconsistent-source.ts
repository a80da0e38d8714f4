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
import { type CorpusCollector, type CorpusPlace, defineRule, type Report } from '../rule.js'

const messages = {
  sameTranslation: {
    text: '“{{target}}” translates “{{source}}” here and “{{other}}” elsewhere',
    confidence: 0.55,
  },
  sameShortTranslation: {
    text: '“{{target}}” translates “{{source}}” here and “{{other}}” elsewhere',
    confidence: 0.3,
  },
} as const

/** Languages without number and case have one wording for what others must tell apart. */
const undiscerning: ReadonlySet<string> = new Set(['id', 'ja', 'km', 'ko', 'lo', 'ms', 'my', 'th', 'vi', 'zh'])

export default defineRule({
  id: 'inconsistent-source',
  category: 'terminology/inconsistent-use',
  severity: 'minor',
  scope: 'corpus',
  options: z.object({
    /** A translation of fewer words may stand for several sources: “Delete” and “Remove”. */
    minWords: z._default(z.number(), 4),
  }),
  supports: target => (undiscerning.has(target) ? 'the language has one form for what the source tells apart' : true),
  messages,
  docs: {
    what: 'Finds segments with different sources and the same translation.',
    why: 'A translation that stands with two sources was often copied and not adapted: “Enable” and “Disable” are not the same.',
    fix: 'Translate each source. If the two mean the same, leave it.',
    method:
      'Translations are compared without case, white space and the values of numbers and placeholders; sources that differ in inflection, articles or punctuation count as one. Short translations are only said in strict. data: source, target, other, places.',
  },
  examples: [
    {
      source: 'Disable the security alerts for this site',
      targetLang: 'fr',
      target: 'Activer les alertes de sécurité pour ce site',
      corpus: [
        { source: 'Enable the security alerts for this site', target: 'Activer les alertes de sécurité pour ce site' },
      ],
      finds: [{ text: 'Activer les alertes de sécurité pour ce site', message: 'sameTranslation' }],
    },
    {
      source: 'Remove',
      targetLang: 'it',
      target: 'Elimina',
      corpus: [{ source: 'Delete', target: 'Elimina' }],
    },
  ],
  collect({ minWords }, { source }) {
    return new Sources(minWords, (a, b) =>
      differsInFormOnly(sideOf(a.source, source.code), sideOf(b.source, source.code), source),
    )
  },
})

type R = Report<typeof messages>
type Finish = Parameters<CorpusCollector<R>['finish']>[0]

class Sources implements CorpusCollector<R> {
  readonly #wordings = new Wordings()
  readonly #minWords: number
  readonly #isSame: (a: Variant, b: Variant) => boolean

  constructor(minWords: number, isSame: (a: Variant, b: Variant) => boolean) {
    this.#minWords = minWords
    this.#isSame = isSame
  }

  observe({ source, target, segment }: Parameters<CorpusCollector['observe']>[0], place: CorpusPlace): void {
    if (!source || !target.words.some(({ shape }) => shape !== 'digits')) return
    const texts = { source: source.text, target: target.text }
    this.#wordings.add(skeletonOf(target) + contextOf(segment), skeletonOf(source), texts, place)
  }

  summary(): unknown {
    return this.#wordings.summary()
  }

  merge(summary: unknown): void {
    this.#wordings.merge(summary)
  }

  finish(report: Finish): void {
    for (const variants of this.#wordings.varied()) {
      const [first, ...others] = groupVariants(variants, this.#isSame)
      for (const variant of others.flat()) this.#reportVariant(variant, first!, report)
    }
  }

  #reportVariant({ source, target, places }: Variant, first: readonly Variant[], report: Finish): void {
    const data = {
      source: shortened(source),
      target: shortened(target),
      other: shortened(first[0]!.source),
      count: countOf(first),
      places: first[0]!.places.slice(0, 10),
    }
    const words = target.split(/\s+/u).length
    for (const place of places) {
      report(
        place,
        { source, target },
        {
          message: words < this.#minWords ? 'sameShortTranslation' : 'sameTranslation',
          start: 0,
          end: target.length,
          data,
          related: [{ side: 'source', start: 0, end: source.length }],
        },
      )
    }
  }
}

function sideOf(text: string, code: string): Side {
  return new Side('source', text, languageOf(code), code)
}
