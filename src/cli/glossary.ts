import { resolve } from 'node:path'
import { lintGlossary } from '../glossary/lint.js'
import { anyLanguage } from '../glossary/readers/index.js'
import { loadGlossary } from '../node/index.js'
import { printable } from '../reporters/index.js'
import type { AddCommand } from './run.js'

interface Flags {
  readonly sourceLang: string
  readonly targetLang?: string
  readonly format: string
}

export const glossaryCommand: AddCommand = (program, terminal, finish) => {
  program
    .command('glossary')
    .description('work on glossaries')
    .command('check')
    .description('look a glossary over: TBX, CSV, TSV or JSON')
    .argument('<file>', 'the glossary')
    .option('--source-lang <tag>', 'language of the source terms', 'en')
    .option('--target-lang <tag>', 'language of the target terms (default: the first that is not the source)')
    .option('--format <format>', 'how to list the faults: text or json', 'text')
    .action(async (file: string, flags: Flags) => {
      const languages = { sourceLang: flags.sourceLang, targetLang: flags.targetLang ?? anyLanguage }
      const read = await loadGlossary(resolve(terminal.cwd, file), languages)
      const faults = lintGlossary(read)
      if (flags.format === 'json')
        await terminal.out(`${JSON.stringify({ entries: read.entries.length, faults }, null, 2)}\n`)
      else {
        const lines = faults.map(({ line, severity, message }) => `${file}:${line}: ${severity}: ${message}`)
        lines.push(`${read.entries.length} entries, ${faults.length} faults`)
        await terminal.out(lines.map(line => `${printable(line)}\n`).join(''))
      }
      finish(faults.length > 0 ? 1 : 0)
    })
}
