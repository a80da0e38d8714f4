import { dirname } from 'node:path'
import { type Checker, createChecker } from '../checker/checker.js'
import type { GlossaryEntry } from '../glossary/index.js'
import { primarySubtag } from '../languages/index.js'
import { ConfigError, UsageError } from '../model/errors.js'
import type { LoadedConfig, PartialConfig } from './config.js'
import { withDictionary } from './dictionary.js'
import { loadGlossary } from './glossary.js'

/** The languages of a text or a row, as far as it says them itself. */
export interface Languages {
  readonly sourceLang?: string | null | undefined
  readonly targetLang?: string | null | undefined
}

interface LanguagePair {
  readonly sourceLang: string
  readonly targetLang: string
}

/** More unusable entries than these are counted, not told one by one. */
const mostProblemsTold = 10

/** Makes one checker a language pair, on first use. */
export class Checkers {
  readonly #made = new Map<string, Promise<Checker>>()

  /**
   * @param overrides what the command line says, before what the configuration says
   * @param warn is told of every entry of a glossary file that cannot be used, with file and line
   */
  constructor(
    readonly loaded: LoadedConfig,
    readonly overrides: PartialConfig = {},
    readonly warn: (line: string) => void = () => {},
  ) {}

  /**
   * @param languages what the text says; it goes before the configuration
   * @throws UsageError when the target language is not known, or the configuration is wrong (with file and line)
   */
  for(languages: Languages = {}): Promise<Checker> {
    const { config } = this.loaded
    const sourceLang = languages.sourceLang ?? this.overrides.sourceLang ?? config.sourceLang ?? 'en'
    const targetLang = languages.targetLang ?? this.overrides.targetLang ?? config.targetLang
    if (targetLang === undefined)
      throw new UsageError('the target language is not known; say it with --target-lang, such as --target-lang it')
    const key = `${sourceLang}\u0000${targetLang}`
    let made = this.#made.get(key)
    if (!made) {
      made = this.#create({ ...config, ...this.overrides, sourceLang, targetLang })
      this.#made.set(key, made)
    }
    return made
  }

  async #create({ glossary, ...config }: PartialConfig & LanguagePair): Promise<Checker> {
    const rules = { ...this.loaded.config.rules, ...this.overrides.rules }
    const entries = typeof glossary === 'string' ? await this.#readGlossary(glossary, config) : glossary
    try {
      const complete = { ...config, rules, ...(entries && { glossary: entries }) }
      return await createChecker(await withDictionary(complete, { ...this.#folder(), warn: this.warn }))
    } catch (error) {
      if (error instanceof ConfigError) throw new UsageError(`${this.#where(error.path)}${error.message}`)
      throw error
    }
  }

  /** Packages are looked for beside the configuration. */
  #folder(): { readonly cwd?: string } {
    return this.loaded.path === undefined ? {} : { cwd: dirname(this.loaded.path) }
  }

  async #readGlossary(path: string, { sourceLang, targetLang }: LanguagePair): Promise<readonly GlossaryEntry[]> {
    const { entries, problems } = await loadGlossary(path, { sourceLang, targetLang })
    for (const { line, message } of problems.slice(0, mostProblemsTold)) this.warn(`${path}:${line}: ${message}`)
    const untold = problems.length - mostProblemsTold
    if (untold > 0) this.warn(`${path}: ${untold} more entries skipped; bilint glossary check lists them`)
    return entries
  }

  /** A fault that came from the file is said with its line; one from the command line needs none. */
  #where(path: string): string {
    const [first = '', second = ''] = path.split('.')
    const isOverridden =
      first === 'rules' ? second in (this.overrides.rules ?? {}) : first in this.overrides || /Lang$/.test(first)
    return this.loaded.path === undefined || isOverridden ? '' : `${this.loaded.locate(path)}: `
  }
}

const nameTag = /[._-]([a-z]{2}(?:[-_][A-Za-z]{2,4})?)\.[^./\\]+$/
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The language a file name tells: `article.it.txt`, `story_pt-BR.md`. */
export function languageOfFile(path: string): string | undefined {
  const tag = nameTag.exec(path)?.[1]
  return tag !== undefined && languageNames.of(primarySubtag(tag)) !== undefined ? tag.replace('_', '-') : undefined
}
