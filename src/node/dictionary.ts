import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Config } from '../checker/schema.js'
import { isLanguageTag } from '../languages/index.js'
import type { Dictionary } from '../lexicon/index.js'

export interface LoadedDictionary {
  /** Undefined: there is none, and `reason` says why. */
  readonly dictionary: Dictionary | undefined
  /** The package it is from. */
  readonly name?: string
  readonly reason?: string
}

/** The engine: an optional peer, as the dictionaries are. */
const engine = 'hunspell-asm'

/** As much of hunspell-asm as is used; its types need a DOM. */
interface Hunspell {
  spell(word: string): boolean
  suggest(word: string): string[]
}

interface Factory {
  mountBuffer(contents: Uint8Array, name: string): string
  create(affixes: string, words: string): Hunspell
}

interface Files {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

const loaded = new Map<string, Promise<LoadedDictionary>>()

/**
 * Loads the Hunspell dictionary of a language, where the packages `dictionary-<language>` and `hunspell-asm` are installed: beside the
 * working directory or beside bilint. `it-CH` falls back to `it`. Loaded once for the process.
 *
 * ```ts
 * const { dictionary } = await loadDictionary('it')
 * const checker = await createChecker({ targetLang: 'it', dictionary })
 * ```
 *
 * @param options.cwd where to look for the packages; left out, the working directory
 */
export async function loadDictionary(
  lang: string,
  { cwd = process.cwd() }: { readonly cwd?: string } = {},
): Promise<LoadedDictionary> {
  if (!isLanguageTag(lang)) return { dictionary: undefined, reason: `“${lang}” is no language tag` }
  const names = packagesOf(lang)
  for (const name of names) {
    const path = find(name, cwd)
    if (path === undefined) continue
    const enginePath = find(engine, cwd)
    if (enginePath === undefined)
      return {
        name,
        dictionary: undefined,
        reason: `${name} is installed, but its engine is not: npm install ${engine}`,
      }
    const made = loaded.get(path) ?? open(name, path, enginePath)
    loaded.set(path, made)
    return made
  }
  const reason = `no dictionary is installed for “${lang}”: npm install ${names.at(-1)} ${engine}`
  return { dictionary: undefined, reason }
}

/** The configuration with the dictionary that is installed, where it brings none and wants one. */
export async function withDictionary<C extends Pick<Config, 'targetLang' | 'dictionary' | 'rules'>>(
  config: C,
  options: { readonly cwd?: string; readonly warn?: (line: string) => void } = {},
): Promise<C> {
  if (config.dictionary || config.rules?.spelling === 'off') return config
  const { dictionary, name, reason } = await loadDictionary(config.targetLang, options)
  // That there is none, the checker says among the rules it skips; one that is there and does not work is another matter.
  if (!dictionary && name !== undefined) options.warn?.(reason!)
  return dictionary ? { ...config, dictionary } : config
}

/** From the whole tag to its language: `dictionary-de-ch`, `dictionary-de`. */
function packagesOf(lang: string): string[] {
  const parts = lang.toLowerCase().split('-')
  return parts.map((_, index) => `dictionary-${parts.slice(0, parts.length - index).join('-')}`)
}

function find(name: string, cwd: string): string | undefined {
  for (const from of [join(cwd, 'package.json'), fileURLToPath(import.meta.url)]) {
    try {
      return createRequire(from).resolve(name)
    } catch {
      // Not installed there.
    }
  }
  return undefined
}

async function open(name: string, path: string, enginePath: string): Promise<LoadedDictionary> {
  try {
    const [files, factory] = await Promise.all([readFiles(path), startEngine(enginePath)])
    const hunspell = factory.create(
      factory.mountBuffer(files.aff, `${name}.aff`),
      factory.mountBuffer(files.dic, `${name}.dic`),
    )
    const dictionary: Dictionary = { check: word => hunspell.spell(word), suggest: word => hunspell.suggest(word) }
    return { name, dictionary }
  } catch (error) {
    return { name, dictionary: undefined, reason: `${name} cannot be loaded: ${(error as Error).message}` }
  }
}

async function readFiles(path: string): Promise<Files> {
  const { default: files } = (await import(pathToFileURL(path).href)) as { readonly default?: Partial<Files> }
  const { aff, dic } = files ?? {}
  if (!(aff instanceof Uint8Array && dic instanceof Uint8Array))
    throw new Error('it exports no { aff, dic }; install a newer version')
  return { aff, dic }
}

let factory: Promise<Factory> | undefined

function startEngine(path: string): Promise<Factory> {
  factory ??= (async () => {
    const { loadModule } = (await import(pathToFileURL(path).href)) as { loadModule(): Promise<Factory> }
    return withoutHandlers(loadModule)
  })()
  return factory
}

const fatal = ['uncaughtException', 'unhandledRejection'] as const

/** The engine's runtime would answer for every uncaught error of the process, and hide its stack: that is not its affair. */
async function withoutHandlers<T>(start: () => Promise<T>): Promise<T> {
  const before = fatal.map(event => new Set(process.listeners(event as 'uncaughtException')))
  const started = await start()
  fatal.forEach((event, index) => {
    for (const listener of process.listeners(event as 'uncaughtException'))
      if (!before[index]!.has(listener)) process.removeListener(event, listener)
  })
  return started
}
