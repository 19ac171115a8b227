/** Takes `--now` and `--config` out of a hook's arguments, wherever they stand. Throws where one has no value. */
export function splitOptions(args: readonly string[]): { rest: string[]; now?: string; config?: string } {
  const rest: string[] = []
  const options: { now?: string; config?: string } = {}
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!
    const match = /^--(now|config)(?:=(.*))?$/s.exec(argument)
    if (!match) {
      rest.push(argument)
      continue
    }
    const value = match[2] ?? args[++index]
    if (value === undefined) throw new Error(`option '--${match[1]}' needs a value`)
    options[match[1] as 'now' | 'config'] = value
  }
  return { rest, ...options }
}
