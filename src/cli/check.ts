import { Option } from 'commander'
import { presetNames } from '../rules/rule.js'
import { type CheckFlags, runCheck } from './check-run.js'
import { collectFormat, collectRule, parseCount, parseFailOn } from './options.js'
import type { AddCommand } from './run.js'

export const checkCommand: AddCommand = (program, terminal, finish) => {
  program
    .command('check')
    .description('check running texts, or segments from JSONL (one {"source", "target"} a line)')
    .argument('[files...]', 'JSONL files, or - for JSONL on standard input')
    .option('--target <file>', 'running text to check')
    .option('--source <file>', 'running text it was translated from')
    .option('--source-lang <tag>', 'language of the source (default: en)')
    .option('--target-lang <tag>', 'language of the target (default: what the file name tells: article.it.txt)')
    .option('--glossary <file>', 'terms to keep to: TBX, CSV, TSV or JSON')
    .addOption(new Option('--preset <name>', 'which rules run').choices(presetNames))
    .option('--rule <id=severity>', 'set one rule: a severity, on or off; repeatable', collectRule)
    .option('--format <name[:file]>', 'pretty, json or jsonl, to a file if one is named; repeatable', collectFormat)
    .option('--fail-on <severity>', 'exit 1 from this severity on, or never (default: major)', parseFailOn)
    .option('--max-findings <n>', 'exit 1 when there are more findings than this, whatever their severity', parseCount)
    .option('--baseline <file>', 'leave out the findings that the file knows')
    .option('--update-baseline', 'write the findings into the baseline')
    .option('--fix', 'apply the safe suggestions to the target file')
    .option('--dry-run', 'with --fix: show the changes, write nothing')
    .option('--config <file>', 'configuration file (default: the nearest bilint.config.*)')
    .option('--quiet', 'show only the findings that fail the check')
    .action(async (files: string[], flags: CheckFlags) => finish(await runCheck(files, flags, terminal)))
}
