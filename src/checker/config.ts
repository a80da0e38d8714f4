import { closest, distance } from 'fastest-levenshtein'
import * as z from 'zod/mini'
import { primarySubtag } from '../languages/index.js'
import { ConfigError } from '../model/errors.js'
import type { Severity } from '../model/mqm.js'
import { rules as shippedRules } from '../rules/index.js'
import type { AnyRule, PresetName } from '../rules/rule.js'
import { compileHouseRule } from './house-rules.js'
import { houseRuleKeys } from './house-schema.js'
import { type Config, configSchema, type ParsedConfig, type RuleSetting } from './schema.js'

/** A rule with everything decided: how grave it is here and with which options it runs. */
export interface ActiveRule {
  readonly rule: AnyRule
  /** Undefined: each message's own severity. */
  readonly severity: Severity | undefined
  readonly options: unknown
}

export interface SkippedRule {
  readonly rule: string
  readonly reason: string
}

export interface ResolvedConfig extends ParsedConfig {
  readonly active: readonly ActiveRule[]
  readonly minConfidence: number
}

/** What a finding must at least be sure of, by preset. `strict` shows everything a careful editor would look at. */
const confidenceFloor: Readonly<Record<PresetName, number>> = { recommended: 0.5, strict: 0, editorial: 0.5, ui: 0.5 }

/**
 * Parses a configuration.
 *
 * @throws ConfigError naming the path and the mend
 */
export function resolveConfig(config: Config): ResolvedConfig {
  const result = z.safeParse(configSchema, config)
  if (!result.success) throw firstError(result.error)
  const parsed = result.data
  const known = knownRules(parsed)
  for (const id of Object.keys(parsed.rules)) {
    if (!known.has(id)) throw unknownRule(id, [...known.keys()])
  }
  const active: ActiveRule[] = []
  for (const rule of known.values()) {
    const resolved = activate(rule, parsed.rules[rule.id], parsed.preset)
    if (resolved) active.push(resolved)
  }
  return { ...parsed, active, minConfidence: parsed.minConfidence ?? confidenceFloor[parsed.preset] }
}

/**
 * The rules that a configuration knows, whether they run or not.
 *
 * @throws ConfigError naming the path and the mend
 */
export function rulesOf({ plugins = [], houseRules = [] }: Partial<Config>): readonly AnyRule[] {
  const result = z.safeParse(configSchema, { targetLang: 'en', plugins, houseRules })
  if (!result.success) throw firstError(result.error)
  return [...knownRules(result.data).values()]
}

/** Every rule that a configuration knows: those that bilint ships, its plug-ins and its house rules. */
function knownRules({ plugins, houseRules }: Pick<ParsedConfig, 'plugins' | 'houseRules'>): Map<string, AnyRule> {
  const known = new Map(shippedRules.map(rule => [rule.id, rule]))
  const add = (rule: AnyRule, path: string) => {
    if (known.has(rule.id))
      throw new ConfigError(`${path}: the rule id “${rule.id}” is taken; give the rule another id`, path)
    known.set(rule.id, rule)
  }
  plugins.forEach((rule, index) => {
    add(rule, `plugins.${index}`)
  })
  houseRules.forEach((house, index) => {
    add(compileHouseRule(house, `houseRules.${index}`), `houseRules.${index}.id`)
  })
  return known
}

function activate(rule: AnyRule, setting: RuleSetting | undefined, preset: PresetName): ActiveRule | undefined {
  const inPreset = rule.presets === undefined ? true : (rule.presets[preset] ?? false)
  if (setting === 'off' || (setting === undefined && inPreset === false)) return undefined
  const [level, own] = Array.isArray(setting) ? setting : [setting, {}]
  const severity = level === undefined || level === 'on' ? undefined : level
  const presetOptions = typeof inPreset === 'object' ? inPreset : {}
  const options = z.safeParse(rule.options, { ...presetOptions, ...own })
  if (!options.success) throw firstError(options.error, ['rules', rule.id, 1])
  return { rule, severity, options: options.data }
}

function unknownRule(id: string, known: readonly string[]): ConfigError {
  const near = closest(id, [...known])
  const hint = distance(id, near) <= 4 ? `did you mean “${near}”?` : 'bilint rules lists the ids'
  return new ConfigError(`rules.${id}: there is no rule “${id}”; ${hint}`, `rules.${id}`)
}

function firstError(error: z.core.$ZodError, prefix: readonly PropertyKey[] = []): ConfigError {
  const issue = error.issues[0]!
  const path = [...prefix, ...issue.path].map(String).join('.')
  const where = path === '' ? 'the configuration' : path
  return new ConfigError(`${where}: ${mend(issue, path.split('.', 1)[0]!)}`, path)
}

function mend(issue: z.core.$ZodIssue, section: string): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys
      const keys = section === 'houseRules' ? houseRuleKeys : Object.keys(configSchema.shape)
      const near = closest(key, keys)
      return `unknown key “${key}”${distance(key, near) <= 3 ? `; did you mean “${near}”?` : '; remove it'}`
    }
    case 'invalid_type':
      return `${issue.input === undefined ? 'is missing' : 'has the wrong type'}; expected ${issue.expected}`
    case 'invalid_value':
      return `must be one of ${issue.values.map(value => `"${String(value)}"`).join(', ')}`
    case 'invalid_union':
      if (section !== 'rules') return 'has the wrong type, or is empty'
      return `must be "off", "on", a severity (critical, major, minor, neutral) or [severity, { options }]`
    default:
      return issue.message
  }
}

/** Why a rule cannot run for this pair, or undefined where it can. */
export function reasonToSkip(rule: AnyRule, config: ResolvedConfig, hasPack: boolean): string | undefined {
  const target = primarySubtag(config.targetLang)
  if (rule.needs?.includes('glossary') && config.glossary.length === 0) return 'no glossary given'
  if (rule.needs?.includes('language-pack') && !hasPack) return `language “${config.targetLang}” is not supported`
  const supported = rule.supports?.(target, primarySubtag(config.sourceLang)) ?? true
  if (supported !== true) return supported
  if (rule.needs?.includes('dictionary') && !config.dictionary)
    return `no dictionary is installed for “${config.targetLang}”: npm install dictionary-${target} hunspell-asm`
  return undefined
}
