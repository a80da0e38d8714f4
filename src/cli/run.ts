import { Command, CommanderError } from 'commander'
import { UsageError } from '../model/errors.js'
import { printable } from '../reporters/index.js'
import { checkCommand } from './check.js'
import { evalCommand } from './eval.js'
import { explainCommand } from './explain.js'
import { glossaryCommand } from './glossary.js'
import { initCommand } from './init.js'
import { rulesCommand } from './rules.js'
import { sayFault, type Terminal } from './terminal.js'
import { tool } from './version.js'

/** 0: nothing found that counts; 1: findings; 2: the call, the configuration or a file is wrong. */
export type ExitCode = 0 | 1 | 2

/** A command registers itself and hands back its exit code through `finish`. */
export type AddCommand = (program: Command, terminal: Terminal, finish: (code: ExitCode) => void) => void

const commands: readonly AddCommand[] = [
  checkCommand,
  evalCommand,
  rulesCommand,
  explainCommand,
  initCommand,
  glossaryCommand,
]

/** Runs the command line. A fault of the caller is one line on stderr; a fault of bilint shows its stack. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0
  let printed = ''
  const program = new Command('bilint')
    .description('The linter for translations')
    .version(tool.version, '-v, --version')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: text => {
        printed += text
      },
      writeErr: text => {
        printed += text
      },
      outputError: text => sayFault(terminal, text.replace(/^error: /, '')),
    })
  for (const add of commands) add(program, terminal, done => (code = done))
  for (const command of program.commands) command.copyInheritedSettings(program)
  try {
    if (args.length === 0) program.help()
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    return await exitCodeOf(error, printed, terminal)
  }
  return code
}

async function exitCodeOf(error: unknown, printed: string, terminal: Terminal): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    // Help and version end a run through an error as well.
    if (error.exitCode !== 0) return 2
    await terminal.out(printed)
    return 0
  }
  if (error instanceof UsageError) sayFault(terminal, error.message)
  else terminal.say(`bilint: ${printable(String(error))}\n${error instanceof Error ? error.stack : ''}`)
  return 2
}
