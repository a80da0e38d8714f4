import { Option } from 'commander'
import { configuredRules } from '../node/index.js'
import { table } from '../reporters/index.js'
import { presetNames } from '../rules/rule.js'
import type { AddCommand } from './run.js'

export const rulesCommand: AddCommand = (program, terminal) => {
  program
    .command('rules')
    .description('list the rules, with those of the configuration')
    .addOption(new Option('--format <format>', 'how to list them').choices(['table', 'json']).default('table'))
    .action(async ({ format }: { format: string }) => {
      const rules = await configuredRules({ cwd: terminal.cwd })
      const listed = rules.map(({ id, category, severity, scope, presets, docs }) => ({
        id,
        category,
        severity: severity as string,
        scope: scope as string,
        presets: presetNames.filter(name => presets === undefined || Boolean(presets[name])),
        what: docs.what,
      }))
      await terminal.out(
        format === 'json'
          ? `${JSON.stringify(listed, null, 2)}\n`
          : table(
              ['rule', 'severity', 'presets', 'what it finds'],
              listed.map(({ id, severity, presets, what }) => [
                id,
                severity,
                presets.length === presetNames.length ? 'all' : presets.join(', '),
                what,
              ]),
            ),
      )
    })
}
