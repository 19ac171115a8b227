import type { Argument, Command, Option } from 'commander'
import { STATUSES } from '../core/packet.ts'
import { renderCompletion, type CompletedCommand, type Shell, type Values } from '../core/render/completion.ts'
import { HOOKS } from '../core/render/hook-script.ts'
import { RULES } from '../rules/index.ts'

/** What is written for what is called so, where the definition gives no choices. */
const VALUES: Readonly<Record<string, Values>> = {
  id: 'packet',
  ids: 'packet',
  file: 'file',
  files: 'file',
  name: HOOKS,
  args: 'file',
  rule: RULES.map(({ id }) => id),
  status: STATUSES.filter((status) => status !== 'UNKNOWN'),
  severity: ['critical', 'high', 'medium', 'low'],
}

const valueName = ({ flags }: Option): string => /[<[]([\w-]+)/.exec(flags)?.[1] ?? ''

const optionValues = (option: Option): Values | null => {
  if (!option.required && !option.optional) return null
  return option.argChoices ?? VALUES[valueName(option)] ?? 'text'
}

const argumentValues = (argument: Argument): Values => argument.argChoices ?? VALUES[argument.name()] ?? 'text'

const described = (command: Command): CompletedCommand => ({
  name: command.name(),
  description: command.description(),
  options: command.options
    .filter(({ long, hidden }) => long !== undefined && !hidden)
    .map((option) => ({ name: option.long!, description: option.description, values: optionValues(option) })),
  values: command.registeredArguments.map(argumentValues),
})

/** `countersign completion`: prints what a shell reads to complete the command line, from the definition of that. */
export function completionCommand(shell: Shell, root: Command): 0 {
  process.stdout.write(renderCompletion(shell, root.commands.map(described)))
  return 0
}
