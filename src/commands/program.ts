import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { SEVERITIES, type Severity } from '../core/rule.ts'
import { SHELLS, type Shell } from '../core/render/completion.ts'
import { startTimings, timingLines } from '../io/timings.ts'
import { VERSION } from '../version.ts'
import { boardCommand } from './board.ts'
import { briefCommand } from './brief.ts'
import { checkCommand, FORMATS, type Format } from './check.ts'
import { readClock } from './clock.ts'
import { completionCommand } from './completion.ts'
import { doctorCommand } from './doctor.ts'
import { escalateCommand } from './escalate.ts'
import { explainCommand } from './explain.ts'
import { gateCommand, gatesCommand, preOrchestrationCommand } from './gates.ts'
import { GRAPH_FORMATS, graphCommand, type GraphFormat } from './graph.ts'
import { hookCommand } from './hook-command.ts'
import type { AskedCheck } from './known-check.ts'
import { initCommand } from './init-command.ts'
import { metricsCommand, MOST_COMMITS } from './metrics.ts'
import { parseCommand } from './parse.ts'
import { postWorkCommand } from './post-work.ts'
import { preWorkCommand } from './pre-work.ts'
import { newCommand, type NewOptions } from './new.ts'
import type { ProtectOptions } from './protect.ts'
import { replayCommand, type ReplayFormat } from './replay.ts'
import { scoreCommand } from './score.ts'
import { signCommand, type SignOptions } from './sign.ts'
import { statusCommand, type StatusOptions } from './status.ts'
import { variantCommand, type VariantOptions } from './variant.ts'

/** What every command is told: where it runs, at which time, and under which configuration. */
export interface Setting {
  readonly cwd: string
  readonly now: Date
  readonly configFile?: string
  /** Whether what was parsed is kept in the git directory, and what is kept there is used. */
  readonly useCache?: boolean
  /** Told what is mended of a write that was killed. */
  readonly onMended?: (told: string) => void
}

type Options = Readonly<Record<string, string | boolean | string[] | undefined>>

const severity = (value: string): Severity => {
  if ((SEVERITIES as readonly string[]).includes(value)) return value as Severity
  throw new InvalidArgumentError(`Allowed choices are ${SEVERITIES.join(', ')}.`)
}

const wholeNumber = (value: string): number => {
  if (/^[1-9][0-9]{0,8}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It has to be a whole number above 0.')
}

const format = (choices: readonly (typeof FORMATS)[number][] = FORMATS) =>
  new Option('--format <format>', 'how to print').choices([...choices]).default('text')

const failOn = () =>
  new Option('--fail-on <severity>', 'fail from this severity on (default: the configuration, else high)').argParser(
    severity,
  )

const settingOf = (options: Options): Setting => ({
  cwd: process.cwd(),
  now: readClock(options['now'] as string | undefined),
  useCache: options['cache'] !== false,
  onMended: (told) => process.stderr.write(`countersign: ${told}\n`),
  ...(options['config'] === undefined ? {} : { configFile: options['config'] as string }),
})

/**
 * All commands; each resolves to its exit code, handed to `done`. `asked` is the check that is to be made, where its answer
 * may be kept. Exported for the README's command table.
 */
export function program(done: (code: number) => void, asked: AskedCheck | null = null): Command {
  const root = new Command('countersign')
    .description('Holds the task-packet rubric by itself: locks, signatures, scope, blockers, board.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help about a command')
    .exitOverride()
    .showHelpAfterError('(--help lists what there is)')

  const command = (usage: string, description: string) =>
    root
      .command(usage)
      .description(description)
      .option('--now <iso>', 'judge as of this time (default: the clock)')
      .option('--config <file>', 'use this configuration instead of the one that binds')
      .exitOverride()

  command('check', 'judge the staged change, a range, or the whole tree')
    .addOption(new Option('--staged', 'judge the index against HEAD').conflicts(['base', 'all']))
    .addOption(
      new Option('--base <rev>', 'judge what changed since the merge base with this revision').conflicts('all'),
    )
    .option('--head <rev>', 'with --base: judge this revision (default: HEAD)')
    .option('--all', 'judge the working tree (the default)')
    .option('--wp <id...>', 'work packets of the change')
    .addOption(format())
    .option('--output <file>', 'write the report into a file instead of standard output')
    .addOption(failOn())
    .action(async (options: Options) => done(await checkCommand(options, settingOf(options), asked)))

  command('hook', 'what the Git hooks and the hooks of coding agents run')
    .argument('<name>', 'pre-commit, prepare-commit-msg, commit-msg, pre-push or agent')
    .argument('[args...]', 'what Git hands to the hook; for agent: --shape <claude|gemini|generic>, --wp <id>')
    .allowUnknownOption()
    .action(async (name: string, args: string[]) => done(await hookCommand([name, ...args])))

  command('parse', 'print what packets say, as JSON')
    .argument('<files...>', 'packet files; - reads standard input')
    .addOption(format(['json']).default('json'))
    .action((files: string[], options: Options) => done(parseCommand(files, settingOf(options))))

  command('score', 'score packets on the 13 criteria')
    .argument('[ids...]', 'packet ids (default: every packet)')
    .addOption(format(['text', 'json', 'markdown']))
    .action(async (ids: string[], options: Options) =>
      done(await scoreCommand(ids, options['format'] as Format, settingOf(options))),
    )

  command('brief', 'print the contract of a packet to hand over: scope, paths, commands, what is forbidden')
    .argument('<id>', 'packet id')
    .addOption(format(['text', 'json']))
    .action(async (id: string, options: Options) =>
      done(await briefCommand(id, options['format'] as 'text' | 'json', settingOf(options))),
    )

  command('pre-work', 'decide whether work on a packet may start')
    .argument('<id>', 'packet id')
    .addOption(format(['text', 'json', 'markdown']))
    .action(async (id: string, options: Options) =>
      done(await preWorkCommand(id, options['format'] as Format, settingOf(options))),
    )

  command('post-work', 'judge the work on a packet: commits since the base and what is staged')
    .argument('<id>', 'packet id')
    .option('--base <rev>', 'what the work started from (default: the default branch)')
    .addOption(format(['text', 'json', 'markdown', 'github']))
    .addOption(failOn())
    .action(async (id: string, options: Options) => done(await postWorkCommand(id, options, settingOf(options))))

  command('pre-orchestration', 'decide whether packets may be written at all; runs the configured audit commands')
    .addOption(format(['text', 'json', 'markdown']))
    .action(async (options: Options) =>
      done(await preOrchestrationCommand(options['format'] as Format, settingOf(options))),
    )

  command('gates', 'the eight STOP gates of a packet: what is met, what is not, what a person must confirm')
    .argument('<id>', 'packet id')
    .option('--audit', 'run the configured audit commands too')
    .addOption(format(['text', 'json', 'markdown']))
    .action(async (id: string, options: Options) =>
      done(await gatesCommand(id, options['format'] as Format, options['audit'] === true, settingOf(options))),
    )

  command('gate', 'decide whether a phase can close, and tell what it waits for')
    .argument('<phase>', 'phase, as in `1` or `Phase 1`')
    .addOption(format(['text', 'json', 'markdown']))
    .action(async (phase: string, options: Options) =>
      done(await gateCommand(phase, options['format'] as Format, settingOf(options))),
    )

  command('metrics', 'measure the tree and its history against the targets of the rubric')
    .option('--commits <n>', `read at most so many commits`, wholeNumber, MOST_COMMITS)
    .addOption(format(['text', 'json', 'markdown']))
    .action(async (options: Options & { commits: number }) =>
      done(await metricsCommand(options['format'] as Format, options.commits, settingOf(options))),
    )

  command('escalate', 'write the message that asks the user to decide, from what the tree shows')
    .argument('[ids...]', 'packet ids (default: whatever needs a decision)')
    .option('--by <iso>', 'when the decision is needed (default: in 24 hours)')
    .addOption(format(['text', 'json', 'markdown']))
    .action(async (ids: string[], options: Options) =>
      done(
        await escalateCommand(
          ids,
          options['by'] as string | undefined,
          options['format'] as Format,
          settingOf(options),
        ),
      ),
    )

  command('explain', 'tell why a rule is there, what breaks it and what mends it')
    .argument('[rule]', 'rule id (default: list them)')
    .action((rule: string | undefined) => done(explainCommand(rule)))

  command('new', 'write a draft packet and its entry on the board; asks on a terminal for what is not given')
    .argument('<id>', 'packet id')
    .option('--title <text>', 'what it is called')
    .option('--risk <tier>', 'LOW, MEDIUM or HIGH')
    .option('--risk-why <text>', 'why this tier')
    .option('--what <text>', 'what is done')
    .option('--why <text>', 'why it is done')
    .option('--boundary <text>', 'what bounds it')
    .option('--paths <file...>', 'files in scope')
    .option('--out-of-scope <text...>', 'what is left for later')
    .option('--tests <command...>', 'commands of the test plan')
    .option('--done-means <text...>', 'what is true when it is done')
    .option('--rollback <command>', 'how it is taken back')
    .option('--files <file...>', 'files to open first')
    .option('--terms <text...>', 'what to search for')
    .option('--runs <command...>', 'commands to run first')
    .option('--risks <text...>', 'what can go wrong')
    .option('--anchors <section...>', 'sections of the spec')
    .option('--blocked-by <id...>', 'packets that come first, or None')
    .option('--blocks <id...>', 'packets that wait for it, or None')
    .option('--effort <text>', 'estimate')
    .action(async (id: string, options: Options) => {
      done(await newCommand(id, options as NewOptions, settingOf(options)))
    })

  command('sign', 'lock a packet with a new signature and record it in the ledger')
    .argument('<id>', 'packet id')
    .argument('<signature>', '{username}{DDMMYYYYHHMM}, as the user gave it')
    .option('--purpose <text>', 'purpose in the ledger (default: Task packet: <id>)')
    .option('--used-by <text>', 'who uses it (default: Orchestrator)')
    .option('--notes <text>', 'notes in the ledger')
    .option('--reason <text>', 'why it is blocked, where a blocker is open')
    .option('--eta <text>', 'until when it is blocked')
    .action(async (id: string, signature: string, options: Options) => {
      done(await signCommand(id, signature, options as SignOptions, settingOf(options)))
    })

  command('variant', 'copy a signed packet into its next free variant, as a draft')
    .argument('<id>', 'packet id')
    .requiredOption('--reason <text>', 'correction or evolution, and why: `correction: the path has moved`')
    .option('--why <text>', 'why there is one, where --reason does not say it')
    .action(async (id: string, options: Options) => {
      done(await variantCommand(id, options as unknown as VariantOptions, settingOf(options)))
    })

  command('status', 'take a packet one step further, in its file and on the board')
    .argument('<id>', 'packet id')
    .argument('<status>', 'IN_PROGRESS, BLOCKED, READY_FOR_DEV, DONE, VALIDATED, FAILED or SUPERSEDED')
    .option('--reason <text>', 'why it is blocked')
    .option('--eta <text>', 'until when it is blocked')
    .action(async (id: string, status: string, options: Options) => {
      done(await statusCommand(id, status, options as StatusOptions, settingOf(options)))
    })

  command('board', 'show where the board has drifted from the packets')
    .option('--fix', 'repair it once that is confirmed')
    .option('--yes', 'confirm it')
    .action(async (options: Options) => {
      done(await boardCommand({ fix: options['fix'] === true, yes: options['yes'] === true }, settingOf(options)))
    })

  command('graph', 'draw who waits for whom: packets, statuses, blockers, the critical path to the phase gate, cycles')
    .addOption(new Option('--format <format>', 'how to draw').choices([...GRAPH_FORMATS]).default('mermaid'))
    .option('--output <file>', 'write the drawing into a file instead of standard output')
    .action(async (options: Options) => {
      const output = options['output'] as string | undefined
      done(await graphCommand(options['format'] as GraphFormat, output, settingOf(options)))
    })

  command('replay', 'judge each commit of a history against its first parent: what the gates would have caught')
    .argument('[range]', 'A..B, or a revision with all its history (default: HEAD)')
    .addOption(format(['text', 'json', 'markdown']))
    .addHelpText(
      'after',
      '\nEach commit is judged as of its own date (or --now), under the configuration of its first parent (or --config), and\nis named by its message alone. Follows first parents: a merge is one commit. Whether a signature was used before is\nsearched in governance documents, not in every file. It is a report: the exit code is 0 whatever it finds.',
    )
    .action(async (range: string | undefined, options: Options) => {
      const { cwd, now, configFile } = settingOf(options)
      const request = {
        cwd,
        ...(range === undefined ? {} : { range }),
        ...(options['now'] === undefined ? {} : { now }),
        ...(configFile === undefined ? {} : { configFile }),
      }
      done(await replayCommand(options['format'] as ReplayFormat, request))
    })

  command('protect', 'print, send or check the branch rules that make the check of the Action binding')
    .option('--apply', 'send the ruleset to GitHub (GITHUB_TOKEN, --repo)')
    .addOption(new Option('--check', 'name what workflows, CODEOWNERS and rulesets leave open').conflicts('apply'))
    .option('--repo <owner/name>', 'the repository at GitHub (default: GITHUB_REPOSITORY)')
    .option('--owner <handle>', 'whose review workflows, configuration and ledger need, for CODEOWNERS')
    .option('--no-merge-queue', 'for a repository that can have no merge queue')
    .action(async (options: Options) => {
      const { protectCommand } = await import('./protect.ts')
      done(await protectCommand(options as ProtectOptions, settingOf(options)))
    })

  command('init', 'install hooks, configuration and workflow into this repository')
    .option('--dry-run', 'print what would be done and write nothing')
    .option('--agents', 'let coding agents ask before they edit: Claude Code runs `countersign hook agent`')
    .action(async (options: Options) =>
      done(await initCommand(options['dryRun'] === true, options['agents'] === true, settingOf(options))),
    )

  command('doctor', 'prove that the gates fire here, with commits and a push in a throw-away worktree').action(
    async (options: Options) => {
      done(await doctorCommand(settingOf(options)))
    },
  )

  command('completion', 'print what a shell reads to complete commands, options and packet ids')
    .addArgument(new Argument('<shell>', 'which shell').choices([...SHELLS]))
    .action((shell: Shell) => done(completionCommand(shell, root)))

  command('lsp', 'a language server for editors, on standard input and output')
    .option('--stdio', 'what editors say; there is no other way to talk to it')
    .addOption(new Option('--clientProcessId <pid>', 'what some editors say').hideHelp())
    .action(async (options: Options) => {
      const { lspCommand } = await import('./lsp.ts')
      const { cwd, configFile } = settingOf(options)
      const clock = () => readClock(options['now'] as string | undefined)
      await lspCommand({ cwd, ...(configFile === undefined ? {} : { configFile }) }, clock)
    })

  // Hooks start without this program.
  for (const one of root.commands.filter((other) => other.name() !== 'hook'))
    one
      .option('--timings', 'say on standard error where the time went')
      .option('--no-cache', 'read everything anew, and keep nothing of it')
  return root
    .hook('preAction', (_, command) => {
      if (command.opts()['timings']) startTimings()
    })
    .hook('postAction', (_, command) => {
      if (command.opts()['timings']) process.stderr.write(timingLines())
    })
}

/** Runs the command line and resolves to its exit code; usage errors are 2. */
export async function runProgram(args: readonly string[], asked: AskedCheck | null = null): Promise<number> {
  let code = 0
  const root = program((result) => {
    code = result
  }, asked)
  if (args.length === 0) {
    root.outputHelp()
    return 0
  }
  try {
    await root.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return code
}
