import { join } from 'node:path'
import { isLanguageTag } from '../languages/index.js'
import { UsageError } from '../model/errors.js'
import { configTemplate, findConfigIn, writeAtomic } from '../node/index.js'
import type { AddCommand } from './run.js'

export const initCommand: AddCommand = (program, terminal) => {
  program
    .command('init')
    .description('write a commented bilint.config.jsonc')
    .option('--target-lang <tag>', 'language of the translations', 'it')
    .action(async ({ targetLang }: { targetLang: string }) => {
      if (!isLanguageTag(targetLang)) throw new UsageError(`“${targetLang}” is no language tag; write one such as "it"`)
      const present = await findConfigIn(terminal.cwd)
      if (present !== undefined) throw new UsageError(`${present}: is there already; it was left as it is`)
      const path = join(terminal.cwd, 'bilint.config.jsonc')
      await writeAtomic(path, configTemplate(targetLang))
      terminal.say(`wrote ${path}`)
    })
}
