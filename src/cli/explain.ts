import { closest, distance } from 'fastest-levenshtein'
import { UsageError } from '../model/errors.js'
import { configuredRules } from '../node/index.js'
import { rulePage } from '../reporters/index.js'
import { rules } from '../rules/index.js'
import type { AnyRule } from '../rules/rule.js'
import type { AddCommand } from './run.js'

interface Flags {
  readonly config?: string
}

export const explainCommand: AddCommand = (program, terminal) => {
  program
    .command('explain')
    .description('tell what a rule finds, why, and how to set it')
    .argument('<rule>', 'id of the rule: one of bilint, or one of the configuration')
    .option('--config <file>', 'configuration file (default: the nearest bilint.config.*)')
    .action(async (id: string, { config }: Flags) => {
      const isNamed = (rule: AnyRule) => rule.id === id
      const where = { cwd: terminal.cwd, ...(config !== undefined && { path: config }) }
      // A rule of bilint is explained whatever the configuration is like.
      const known = rules.some(isNamed) ? rules : await configuredRules(where)
      const rule = known.find(isNamed)
      if (!rule) throw unknownRule(id, known)
      await terminal.out(rulePage(rule))
    })
}

function unknownRule(id: string, known: readonly AnyRule[]): UsageError {
  const near = closest(
    id,
    known.map(({ id }) => id),
  )
  const hint = distance(id, near) <= 4 ? `did you mean “${near}”?` : '“bilint rules” lists them'
  return new UsageError(`there is no rule “${id}”; ${hint}`)
}
