import * as z from 'zod/mini'
import { isLanguageTag } from '../languages/index.js'
import { severities } from '../model/mqm.js'

const text = z.string().check(z.minLength(1, 'is empty'))

/** A word or phrase, or a regular expression between slashes (`/\d+ ?%/i`); or several. */
const matcher = z.union([text, z.array(text).check(z.minLength(1, 'is empty'))])

const kinds = ['substitution', 'forbidden', 'required'] as const

const houseRuleSchema = z
  .strictObject({
    id: z
      .string()
      .check(
        z.regex(/^[a-z0-9]+(?:[-./][a-z0-9]+)*$/, 'is no rule id; write one such as "house/e-mail" in small letters'),
      ),
    /** What is written, and what to write instead. */
    substitution: z.optional(z.record(text, z.union([text, z.array(text).check(z.minLength(1, 'is empty'))]))),
    /** What must not be written. */
    forbidden: z.optional(matcher),
    /** What must be written, always or where the source matches `when`. */
    required: z.optional(z.union([matcher, z.strictObject({ pattern: matcher, when: z.optional(matcher) })])),
    /** The rule holds only where the source matches. */
    when: z.optional(matcher),
    /** `{{text}}` is what was found, `{{correction}}` what a substitution writes. */
    message: z.optional(text),
    /** Why the house wants it: `bilint explain` tells it. */
    note: z.optional(text),
    severity: z._default(z.enum(severities), 'minor'),
    side: z._default(z.enum(['target', 'source']), 'target'),
    /** Target languages; left out, all. */
    languages: z.optional(
      z.array(z.string().check(z.refine(isLanguageTag, 'is no BCP 47 language tag'))).check(z.minLength(1, 'is empty')),
    ),
    caseSensitive: z._default(z.boolean(), false),
    /** Whether `--fix` may apply a substitution. */
    safe: z._default(z.boolean(), false),
    /** Look into addresses, tags, placeholders and code as well. */
    everywhere: z._default(z.boolean(), false),
  })
  .check(({ value, issues }) => {
    const fault = combinationFault(value)
    if (fault) issues.push({ code: 'custom', input: value, ...fault })
  })

export const houseRules = z.array(houseRuleSchema)

/** The keys of a house rule, for “did you mean”. */
export const houseRuleKeys: readonly string[] = Object.keys(houseRuleSchema.shape)

export type HouseRule = z.output<typeof houseRuleSchema>

type Combination = { readonly [key in (typeof kinds)[number] | 'when' | 'side' | 'safe']?: unknown }

function combinationFault(rule: Combination): { message: string; path: string[] } | undefined {
  const given = kinds.filter(kind => rule[kind] !== undefined)
  if (given.length !== 1)
    return {
      message: `gives ${given.length === 0 ? 'none' : given.length} of substitution, forbidden and required; give one`,
      path: [],
    }
  if (rule.side === 'source' && given[0] !== 'forbidden')
    return { message: 'of the source only “forbidden” can be told; leave it out', path: ['side'] }
  if (rule.safe === true && given[0] !== 'substitution')
    return { message: 'only a substitution can be safe to apply; leave it out', path: ['safe'] }
  return undefined
}
