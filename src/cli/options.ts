import { InvalidArgumentError } from 'commander'
import type { Config, RuleSetting } from '../checker/schema.js'
import { type Severity, severities } from '../model/mqm.js'
import { reporters } from '../reporters/index.js'

export type RuleSettings = NonNullable<Config['rules']>

const settings: readonly string[] = [...severities, 'on', 'off']

/** `--rule id=severity`, repeatable. */
export function collectRule(value: string, previous: RuleSettings = {}): RuleSettings {
  const [id = '', setting = '', ...rest] = value.split('=')
  if (id === '' || rest.length > 0 || !settings.includes(setting))
    throw new InvalidArgumentError(`Write id=${settings.join('|')}.`)
  return { ...previous, [id]: setting as RuleSetting & string }
}

export interface FormatChoice {
  readonly name: string
  /** Left out: standard output. */
  readonly path?: string
}

/** `--format name[:file]`, repeatable. */
export function collectFormat(value: string, previous: readonly FormatChoice[] = []): readonly FormatChoice[] {
  const colon = value.indexOf(':')
  const name = colon < 0 ? value : value.slice(0, colon)
  if (!Object.hasOwn(reporters, name)) throw new InvalidArgumentError(`Choose ${Object.keys(reporters).join(', ')}.`)
  const choice = colon < 0 ? { name } : { name, path: value.slice(colon + 1) }
  if (choice.path === '') throw new InvalidArgumentError('Name a file after the colon.')
  const all = [...previous, choice]
  if (all.filter(({ path }) => path === undefined).length > 1)
    throw new InvalidArgumentError('Only one format can go to standard output; name a file for the other.')
  return all
}

export function parseFailOn(value: string): Severity | 'never' {
  if (value !== 'never' && !severities.includes(value as Severity))
    throw new InvalidArgumentError(`Choose ${severities.join(', ')} or never.`)
  return value as Severity | 'never'
}

export function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.')
  return Number(value)
}

export function parseList(value: string): readonly string[] {
  return value.split(',').map(item => item.trim())
}
