import { closest, distance } from 'fastest-levenshtein'
import { UsageError } from '../model/errors.js'
import { rulePage } from '../reporters/index.js'
import { rules } from '../rules/index.js'
import type { AddCommand } from './run.js'

export const explainCommand: AddCommand = (program, terminal) => {
  program
    .command('explain')
    .description('tell what a rule finds, why, and how to set it')
    .argument('<rule>', 'id of the rule')
    .action(async (id: string) => {
      const rule = rules.find(known => known.id === id)
      if (!rule) throw unknownRule(id)
      await terminal.out(rulePage(rule))
    })
}

function unknownRule(id: string): UsageError {
  const near = closest(
    id,
    rules.map(({ id }) => id),
  )
  const hint = distance(id, near) <= 4 ? `did you mean “${near}”?` : '“bilint rules” lists them'
  return new UsageError(`there is no rule “${id}”; ${hint}`)
}
