import { type Checker, createChecker } from '../checker/checker.js'
import type { Config } from '../checker/schema.js'
import { primarySubtag } from '../languages/index.js'
import { ConfigError, UsageError } from '../model/errors.js'
import type { LoadedConfig } from './config.js'

/** The languages of a text or a row, as far as it says them itself. */
export interface Languages {
  readonly sourceLang?: string | null | undefined
  readonly targetLang?: string | null | undefined
}

/** Makes one checker a language pair, on first use. */
export class Checkers {
  readonly #made = new Map<string, Promise<Checker>>()

  /** @param overrides what the command line says, before what the configuration says */
  constructor(
    readonly loaded: LoadedConfig,
    readonly overrides: Partial<Config> = {},
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

  async #create(config: Config): Promise<Checker> {
    const rules = { ...this.loaded.config.rules, ...this.overrides.rules }
    try {
      return await createChecker({ ...config, rules })
    } catch (error) {
      if (error instanceof ConfigError) throw new UsageError(`${this.#where(error.path)}${error.message}`)
      throw error
    }
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
