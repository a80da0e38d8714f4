import * as z from 'zod/mini'
import type { Side } from '../analysis/side.js'
import { primarySubtag } from '../languages/index.js'
import { ConfigError } from '../model/errors.js'
import type { Span } from '../model/span.js'
import { type AnyRule, defineRule, type Example, type Report, type RuleContext } from '../rules/rule.js'
import { compileMatcher, findIn, type Hit, type Matcher } from '../text/matcher.js'
import { PatternError } from '../text/pattern-syntax.js'
import type { HouseRule } from './house-schema.js'

const templates = {
  substitution: 'the house writes “{{correction}}”, not “{{text}}”',
  forbidden: 'the house does not write “{{text}}”',
  required: 'the house wants “{{text}}” here, and it is missing',
} as const

type Context = RuleContext<Report<{ readonly found: string }>>
type Test = (context: Context) => void

/**
 * Makes a rule of what a configuration says in data.
 *
 * @param path where it stands in the configuration
 * @throws ConfigError for a pattern that is broken, or that some text could make slow
 */
export function compileHouseRule(house: HouseRule, path: string): AnyRule {
  const kind = house.substitution ? 'substitution' : house.forbidden ? 'forbidden' : 'required'
  const test = compile(house, path)
  const condition = house.when && matcherAt(house.when, house, `${path}.when`)
  const template = house.message ?? templates[kind]
  assertTemplate(template, kind, path)
  return defineRule({
    id: house.id,
    category: 'style/organizational-style',
    severity: house.severity,
    scope: needsSource(house) ? 'pair' : 'target',
    ...(house.languages && { supports: (target: string) => isFor(house.languages!, target) }),
    options: z.object({}),
    messages: { found: { text: template, confidence: 0.95 } },
    docs: docsOf(house, kind),
    examples: [exampleOf(house)],
    check(context) {
      if (condition && context.source && findIn(condition, context.source.text).length === 0) return
      test(context as Context)
    },
  })
}

function compile(house: HouseRule, path: string): Test {
  if (house.substitution) return substitutionTest(house, house.substitution, `${path}.substitution`)
  if (house.forbidden) return forbiddenTest(house, matcherAt(house.forbidden, house, `${path}.forbidden`))
  return requiredTest(house, path)
}

function substitutionTest(house: HouseRule, table: NonNullable<HouseRule['substitution']>, path: string): Test {
  const words = Object.keys(table)
  if (words.length === 0) throw new ConfigError(`${path}: is empty; write what to replace, and with what`, path)
  const matcher = matcherAt(words, house, path)
  return context => {
    for (const hit of findIn(matcher, textOf(context.target, house))) {
      const corrections = [table[words[hit.item]!]!]
        .flat()
        .map(correction => written(correction, hit, house.caseSensitive))
      if (corrections.includes(hit.text)) continue
      const suggestions = [...new Set(corrections)].map((replacement, rank) => ({
        replacement,
        safe: house.safe && rank === 0,
      }))
      report(context, hit, { text: hit.text, correction: corrections[0]! }, { suggestions })
    }
  }
}

function forbiddenTest(house: HouseRule, matcher: Matcher): Test {
  return context => {
    const side = house.side === 'source' ? context.source : context.target
    if (!side) return
    for (const hit of findIn(matcher, textOf(side, house)))
      report(context, hit, { text: hit.text }, { side: house.side })
  }
}

function requiredTest(house: HouseRule, path: string): Test {
  const required = house.required!
  const isPlain = typeof required === 'string' || Array.isArray(required)
  const wanted = isPlain ? required : required.pattern
  const matcher = matcherAt(wanted, house, isPlain ? `${path}.required` : `${path}.required.pattern`)
  const cause = isPlain || !required.when ? undefined : matcherAt(required.when, house, `${path}.required.when`)
  const text = [wanted].flat()[0]!
  return context => {
    const { target, source } = context
    const causes = cause && source ? findIn(cause, source.text) : []
    if ((cause && causes.length === 0) || findIn(matcher, target.text).length > 0) return
    const end = target.text.length
    const related = causes.slice(0, 1).map(({ start, end }) => ({ side: 'source' as const, start, end }))
    report(context, { start: end, end }, { text }, { related })
  }
}

function report(
  context: Context,
  { start, end }: Span,
  data: Readonly<Record<string, unknown>>,
  more: Partial<Pick<Parameters<Context['report']>[0], 'related' | 'suggestions' | 'side'>>,
): void {
  context.report({ message: 'found', start, end, data, ...more })
}

function textOf(side: Side, { everywhere }: HouseRule): string {
  return everywhere ? side.text : side.prose
}

/** The correction with the groups of a pattern filled in, in the case of what was written. */
function written(correction: string, { text, groups, isPattern }: Hit, caseSensitive: boolean): string {
  if (isPattern)
    return correction.replace(/\$([0-9&$])/g, (_, sign: string) =>
      sign === '$' ? '$' : (groups[sign === '&' ? 0 : Number(sign)] ?? ''),
    )
  if (caseSensitive) return correction
  if (/\p{Lu}.*\p{Lu}/su.test(text) && text === text.toUpperCase()) return correction.toUpperCase()
  return /^\p{Lu}/u.test(text) ? correction.charAt(0).toUpperCase() + correction.slice(1) : correction
}

function matcherAt(items: string | readonly string[], { caseSensitive }: HouseRule, path: string): Matcher {
  const list = [items].flat()
  try {
    return compileMatcher(list, caseSensitive)
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    throw new ConfigError(`${path}: ${error.message}`, path)
  }
}

function needsSource({ side, when, required }: HouseRule): boolean {
  const isConditional = typeof required === 'object' && !Array.isArray(required) && required.when !== undefined
  return side === 'source' || when !== undefined || isConditional
}

function isFor(languages: readonly string[], target: string): true | string {
  const isListed = languages.some(language => primarySubtag(language) === target)
  return isListed ? true : `the rule is for ${languages.join(', ')}`
}

function assertTemplate(template: string, kind: keyof typeof templates, path: string): void {
  const known = kind === 'substitution' ? ['text', 'correction'] : ['text']
  for (const [, name] of template.matchAll(/\{\{([^}]*)\}\}/g)) {
    if (known.includes(name!)) continue
    const names = known.map(each => `{{${each}}}`).join(' and ')
    throw new ConfigError(`${path}.message: there is no {{${name}}}; ${names} can stand in it`, `${path}.message`)
  }
}

function docsOf(house: HouseRule, kind: keyof typeof templates) {
  const table =
    house.substitution &&
    Object.entries(house.substitution).map(([from, to]) => `“${from}” → “${[to].flat().join('”, “')}”`)
  const what = {
    substitution: `Finds what the house writes otherwise: ${table?.slice(0, 10).join('; ')}.`,
    forbidden: `Finds what the house does not write: ${quoted(house.forbidden)}.`,
    required: `Finds translations without ${quoted(house.required)}.`,
  }[kind]
  return {
    what,
    why: house.note ?? 'It is a rule of this house, from its configuration.',
    fix:
      kind === 'substitution'
        ? 'Write the suggested word.'
        : 'Write it as the house does, or change the rule in the configuration.',
  }
}

function quoted(what: HouseRule['required']): string {
  const items = typeof what === 'object' && !Array.isArray(what) ? what.pattern : (what ?? [])
  return [items]
    .flat()
    .slice(0, 10)
    .map(item => `“${item}”`)
    .join(', ')
}

/** What can be shown of a rule that is data: its first word. */
function exampleOf({ substitution, forbidden, side, languages, when }: HouseRule): Example {
  const targetLang = languages?.[0] ?? 'it'
  const [word] = substitution ? Object.keys(substitution) : [forbidden].flat()
  const isShown = word !== undefined && !word.startsWith('/') && side === 'target' && when === undefined
  return isShown ? { targetLang, target: word, finds: [word] } : { targetLang, target: '' }
}
