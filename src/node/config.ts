import { access } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rulesOf } from '../checker/config.js'
import type { Config } from '../checker/schema.js'
import { ConfigError, UsageError } from '../model/errors.js'
import { LineIndex } from '../reporters/lines.js'
import type { AnyRule } from '../rules/rule.js'
import { readText } from './files.js'
import { JsoncError, parseJsonc } from './jsonc.js'
import { loadPlugin } from './plugins.js'

/** A configuration as far as its file says it: the languages may come from elsewhere, and the glossary from a file (its path). */
export type PartialConfig = Partial<Omit<Config, 'glossary'>> & {
  readonly glossary?: Config['glossary'] | string
}

export interface LoadedConfig {
  readonly config: PartialConfig
  /** Undefined: no file was found. */
  readonly path?: string
  /** `bilint.config.jsonc:7` for a path in the configuration (`rules.quote-style.0`), as near as the file tells. */
  locate(path: string): string
}

export const configNames = [
  'bilint.config.jsonc',
  'bilint.config.json',
  'bilint.config.js',
  'bilint.config.mjs',
] as const

/** The nearest configuration file from `folder` upwards. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const found = await findConfigIn(current)
    if (found !== undefined) return found
    if (dirname(current) === current) return undefined
  }
}

/** The configuration file of one folder. */
export async function findConfigIn(folder: string): Promise<string | undefined> {
  for (const name of configNames) {
    const path = join(folder, name)
    if (await exists(path)) return path
  }
  return undefined
}

/**
 * Loads the configuration named, or the nearest one from `cwd` upwards. In a JSON file `plugins` are names of modules; everywhere
 * `glossary` may be the path of a file. Both are resolved from the configuration file.
 *
 * @throws UsageError naming file, line and mend
 */
export async function loadConfig(
  options: { readonly cwd?: string; readonly path?: string } = {},
): Promise<LoadedConfig> {
  const cwd = options.cwd ?? process.cwd()
  const path = options.path === undefined ? await findConfig(cwd) : resolve(cwd, options.path)
  if (path === undefined) return { config: {}, locate: () => 'the command line' }
  return /\.jsonc?$/.test(path) ? loadJson(path) : loadModule(path)
}

/**
 * The rules of bilint and those that a configuration adds: its plug-ins and its house rules.
 *
 * @throws UsageError naming file, line and mend
 */
export async function configuredRules(
  options: { readonly cwd?: string; readonly path?: string } = {},
): Promise<readonly AnyRule[]> {
  const { config, locate, path } = await loadConfig(options)
  const { plugins, houseRules } = config
  try {
    return rulesOf({ ...(plugins && { plugins }), ...(houseRules && { houseRules }) })
  } catch (error) {
    if (error instanceof ConfigError && path !== undefined)
      throw new UsageError(`${locate(error.path)}: ${error.message}`)
    throw error
  }
}

async function loadModule(path: string): Promise<LoadedConfig> {
  // A module that is missing must not read as one that fails to load.
  await readText(path)
  const { default: config } = (await import(pathToFileURL(path).href)) as { readonly default?: unknown }
  return { config: withGlossaryPath(asObject(config, path), path), path, locate: () => path }
}

async function loadJson(path: string): Promise<LoadedConfig> {
  const { text } = await readText(path)
  const lines = new LineIndex(text)
  const at = (offset: number) => `${path}:${lines.positionOf(offset).line}`
  try {
    const { value, offsets } = parseJsonc(text)
    const locate = (where: string) => at(offsets.get(nearest(where, offsets))!)
    const config = await resolveReferences(asObject(value, path), path, locate)
    return { config, path, locate }
  } catch (error) {
    if (error instanceof JsoncError) throw new UsageError(`${at(error.offset)}: ${error.message}`)
    throw error
  }
}

/** The longest part of a path that the file has. */
function nearest(where: string, offsets: ReadonlyMap<string, number>): string {
  let found = where
  while (found !== '' && !offsets.has(found)) found = found.slice(0, Math.max(0, found.lastIndexOf('.')))
  return found
}

async function resolveReferences(
  config: PartialConfig,
  path: string,
  locate: (where: string) => string,
): Promise<PartialConfig> {
  const { plugins, ...rest } = config as Record<string, unknown>
  const resolved: Record<string, unknown> = { ...rest }
  if (Array.isArray(plugins)) {
    const rules: AnyRule[] = []
    for (const [index, specifier] of plugins.entries()) {
      if (typeof specifier !== 'string')
        throw new UsageError(`${locate(`plugins.${index}`)}: plugins.${index}: name a module, in quotes`)
      rules.push(...(await loadPlugin(specifier, path, locate(`plugins.${index}`))))
    }
    resolved.plugins = rules
  } else if (plugins !== undefined)
    throw new UsageError(`${locate('plugins')}: plugins: must be a list of module names`)
  return withGlossaryPath(resolved as PartialConfig, path)
}

function withGlossaryPath(config: PartialConfig, path: string): PartialConfig {
  const { glossary } = config
  return typeof glossary === 'string' ? { ...config, glossary: resolve(dirname(path), glossary) } : config
}

function asObject(value: unknown, path: string): PartialConfig {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${path}: must hold a configuration object`)
  return value as PartialConfig
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
