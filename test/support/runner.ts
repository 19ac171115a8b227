/** A workflow command as GitHub's runner reads it. */
export interface RunnerCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

const COMMANDS = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

const decode = (text: string, codes: readonly (readonly [string, string])[]): string =>
  [...codes, ['%25', '%'] as const].reduce((decoded, [code, character]) => decoded.replaceAll(code, character), text)

const inMessage = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const
const inProperty = [...inMessage, ['%3A', ':'], ['%2C', ','], ['%5D', ']'], ['%3B', ';']] as const

function propertiesOf(text: string, separator: string): Record<string, string> {
  const pairs = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part.includes('='))
    .map((part): [string, string] => {
      const at = part.indexOf('=')
      return [part.slice(0, at), decode(part.slice(at + 1), inProperty)]
    })
  return Object.fromEntries(pairs.filter(([key, value]) => key !== '' && value !== ''))
}

function commandIn(info: string, separator: string, message: string): RunnerCommand | null {
  const space = info.indexOf(' ')
  const command = space < 0 ? info : info.slice(0, space)
  if (!COMMANDS.has(command.toLowerCase())) return null
  return {
    command,
    properties: space < 0 ? {} : propertiesOf(info.slice(space + 1), separator),
    message: decode(message, inMessage),
  }
}

/** `::command key=value,key=value::message`, where the line starts with it. */
function newForm(line: string): RunnerCommand | null {
  const trimmed = line.trim()
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1
  return end < 0 ? null : commandIn(trimmed.slice(2, end), ',', trimmed.slice(end + 2))
}

/** `##[command key=value;key=value]message`, anywhere in the line. */
function oldForm(line: string): RunnerCommand | null {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? null : commandIn(line.slice(start + 3, end), ';', line.slice(end + 1))
}

/**
 * The workflow commands in a step's output, read by the rules of GitHub's runner: stdout and stderr alike, line by line,
 * the new form first.
 */
export const commandsOf = (output: string): RunnerCommand[] =>
  output.split(/\r\n|\n|\r/).flatMap((line) => newForm(line) ?? oldForm(line) ?? [])
