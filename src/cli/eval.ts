import { Option } from 'commander'
import { evaluate, evaluationReport } from '../node/index.js'
import { presetNames } from '../rules/rule.js'
import { parseCount, parseList } from './options.js'
import type { AddCommand } from './run.js'

interface EvalFlags {
  readonly preset?: (typeof presetNames)[number]
  readonly rules?: readonly string[]
  readonly lang?: string
  readonly limit?: number
  readonly list?: number
  readonly seed: number
  readonly format: string
}

export const evalCommand: AddCommand = (program, terminal) => {
  program
    .command('eval')
    .description('score the rules on labelled JSONL rows')
    .argument('<files...>', 'JSONL files, or folders of them')
    .addOption(new Option('--preset <name>', 'which rules run').choices(presetNames))
    .option('--rules <ids>', 'only these rules, separated by commas', parseList)
    .option('--lang <tag>', 'only rows of this target language')
    .option('--limit <n>', 'at most this many rows of each file', parseCount)
    .option('--list <n>', 'also list this many findings, drawn at random', parseCount)
    .option('--seed <n>', 'another draw', parseCount, 1)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .action(async (files: string[], { format, ...flags }: EvalFlags) => {
      const evaluation = await evaluate(files, { cwd: terminal.cwd, ...flags })
      await terminal.out(format === 'json' ? `${JSON.stringify(evaluation, null, 2)}\n` : evaluationReport(evaluation))
    })
}
