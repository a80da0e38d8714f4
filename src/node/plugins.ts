import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../model/errors.js'
import type { AnyRule } from '../rules/rule.js'

/**
 * Loads the rules of a module: its default export, one rule or a list.
 *
 * @param specifier a path relative to the configuration file, or the name of a package that is installed beside it
 * @throws UsageError when there is no such module, or it holds no rules
 */
export async function loadPlugin(specifier: string, configPath: string, where: string): Promise<readonly AnyRule[]> {
  const path = /^\.{0,2}[\\/]/.test(specifier)
    ? resolve(dirname(configPath), specifier)
    : await resolvePackage(specifier, configPath)
  const loaded = path && (await importFrom(path))
  if (!loaded) throw new UsageError(`${where}: there is no module “${specifier}”; install it or mend its path`)
  const rules = [loaded.default].flat()
  if (rules.length === 0 || !rules.every(rule => typeof rule === 'object' && rule !== null))
    throw new UsageError(`${where}: “${specifier}” exports no rules; export what defineRule returns as default`)
  return rules as AnyRule[]
}

async function importFrom(path: string): Promise<{ readonly default?: unknown } | undefined> {
  const url = pathToFileURL(path).href
  try {
    return (await import(url)) as { readonly default?: unknown }
  } catch (error) {
    const { code, url: missing } = error as NodeJS.ErrnoException & { readonly url?: string }
    // Only the module itself may be missing; what it imports in turn is its own fault and keeps its stack.
    if (code === 'ERR_MODULE_NOT_FOUND' && (missing === undefined || missing === url) && !(await isReadable(path)))
      return undefined
    throw error
  }
}

async function isReadable(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  )
}

/** `require.resolve` finds packages from the configuration's folder, but not those that only offer `import`. */
async function resolvePackage(name: string, configPath: string): Promise<string | undefined> {
  const require = createRequire(configPath)
  try {
    return require.resolve(name)
  } catch {
    for (const folder of require.resolve.paths(name) ?? []) {
      const entry = await importEntry(join(folder, name))
      if (entry !== undefined) return entry
    }
    return undefined
  }
}

async function importEntry(folder: string): Promise<string | undefined> {
  const manifest = await readFile(join(folder, 'package.json'), 'utf8').then(
    text => JSON.parse(text) as { readonly exports?: unknown },
    () => undefined,
  )
  const entry = manifest && conditional(manifest.exports)
  return entry === undefined ? undefined : join(folder, entry)
}

/** The file that `exports` names for `import`, through its conditions. */
function conditional(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports
  if (typeof exports !== 'object' || exports === null) return undefined
  const { '.': main, import: imported, node, default: fallback } = exports as Record<string, unknown>
  return conditional(main ?? imported ?? node ?? fallback)
}
