import * as z from 'zod/mini'
import { entryFault, type GlossaryEntry } from '../glossary/index.js'
import { isLanguageTag } from '../languages/index.js'
import { type Dictionary, isDictionary } from '../lexicon/index.js'
import { severities } from '../model/mqm.js'
import { rules as shippedRules } from '../rules/index.js'
import { type AnyRule, presetNames } from '../rules/rule.js'
import { houseRules } from './house-schema.js'

const severity = z.enum(severities)

const languageTag = z
  .string()
  .check(z.refine(isLanguageTag, 'is no BCP 47 language tag; write one such as "it", "pt-BR" or "zh-Hant"'))

/** `'off'`, a severity, `'on'` for the rule's own severity, or `[severity, options]`. */
export const ruleSetting = z.union([
  z.literal('off'),
  z.literal('on'),
  severity,
  z.tuple([z.union([z.literal('on'), severity]), z.record(z.string(), z.unknown())]),
])
export type RuleSetting = z.infer<typeof ruleSetting>

const term = z.string().check(z.minLength(1))
const terms = z.union([term, z.array(term).check(z.minLength(1))])

export const glossaryEntry = z.strictObject({
  source: terms,
  target: z.union([z.string(), z.array(term)]),
  forbidden: z.optional(z.array(z.union([term, z.strictObject({ term, reason: z.string() })]))),
  caseSensitive: z.optional(z.boolean()),
  doNotTranslate: z.optional(z.boolean()),
  partOfSpeech: z.optional(z.string()),
  domain: z.optional(z.string()),
  note: z.optional(z.string()),
})

/** Looked over by hand: the schema of an entry would take a second for a hundred thousand. */
const glossary = z.array(z.custom<GlossaryEntry>()).check(({ value, issues }) => {
  for (let index = 0; index < value.length; index++) {
    const fault = entryFault(value[index])
    if (!fault) continue
    const path = fault.path === '' ? [index] : [index, ...fault.path.split('.')]
    issues.push({ code: 'custom', message: fault.message, path, input: value[index] })
    return
  }
})

/** The shape of a configuration, rule options and plug-ins apart: those are checked against the rules themselves. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  sourceLang: z._default(languageTag, 'en'),
  targetLang: languageTag,
  preset: z._default(z.enum(presetNames), 'recommended'),
  rules: z._default(z.record(z.string(), ruleSetting), {}),
  glossary: z._default(glossary, []),
  /** For `spelling`: `{ check(word), suggest(word) }`, such as `loadDictionary` of bilint/node gives. */
  dictionary: z.optional(
    z.custom<Dictionary>(
      isDictionary,
      'is no dictionary; pass { check(word), suggest(word) }, or what loadDictionary gives',
    ),
  ),
  /** Rules of the house that need no code: substitutions, forbidden and required words and patterns. */
  houseRules: z._default(houseRules, []),
  /** The gravest severity a result may hold and still pass is one below this. */
  failOn: z._default(z.union([severity, z.literal('never')]), 'major'),
  /** Findings said with less confidence are left out; a preset has its own floor. */
  minConfidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  plugins: z._default(z.array(z.custom<AnyRule>(isRule, 'is no rule; pass what defineRule returns')), []),
})

/** What `createChecker` takes; lists may be read-only. */
export type Config = Omit<z.input<typeof configSchema>, 'glossary' | 'plugins'> & {
  readonly glossary?: readonly GlossaryEntry[] | undefined
  readonly plugins?: readonly AnyRule[] | undefined
}
export type ParsedConfig = z.output<typeof configSchema>

function isRule(value: unknown): boolean {
  const rule = value as Partial<AnyRule> | null
  return (
    typeof rule === 'object' &&
    rule !== null &&
    typeof rule.id === 'string' &&
    typeof rule.messages === 'object' &&
    (typeof rule.check === 'function' || typeof rule.collect === 'function')
  )
}

/** The JSON Schema (draft 2020-12) of a configuration file, for editors; `plugins` names modules there. */
export function configJsonSchema(): Record<string, unknown> {
  const own = Object.fromEntries(
    shippedRules.map(rule => [rule.id, z.optional(settingFor(rule)).check(z.describe(rule.docs.what))]),
  )
  const file = z.extend(configSchema, {
    rules: z.optional(z.catchall(z.object(own), ruleSetting)),
    plugins: z.optional(z.array(z.string())),
    dictionary: z.optional(z.never()),
    glossary: z.optional(z.union([z.array(glossaryEntry), z.string()])),
  })
  return {
    ...z.toJSONSchema(file, { io: 'input', unrepresentable: 'any' }),
    title: 'bilint configuration',
  }
}

function settingFor(rule: AnyRule) {
  return z.union([z.enum(['off', 'on', ...severities]), z.tuple([z.enum(['on', ...severities]), rule.options])])
}
