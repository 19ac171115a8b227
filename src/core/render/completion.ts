/** The shells that completion is written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** What can be written for an option or an argument: one of some words, a packet id, a file, or a text of one's own. */
export type Values = readonly string[] | 'packet' | 'file' | 'text'

export interface CompletedOption {
  /** With its dashes. */
  readonly name: string
  readonly description: string
  /** Null for an option without a value. */
  readonly values: Values | null
}

export interface CompletedCommand {
  readonly name: string
  readonly description: string
  readonly options: readonly CompletedOption[]
  /** What its arguments can be, the last one again and again. */
  readonly values: readonly Values[]
}

/** The ids of packet files that git knows; names that a shell would read otherwise are left out. */
const PACKETS = `git ls-files -- '*WP-*.md' 2>/dev/null | sed -n 's#^\\(.*/\\)\\{0,1\\}\\(WP-[A-Za-z0-9._-]*\\)\\.md$#\\2#p'`

const single = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const wordsInBash = (values: Values): string => {
  if (values === 'packet') return '$(_countersign_packets)'
  return typeof values === 'string' ? '' : values.join(' ')
}

function bash(commands: readonly CompletedCommand[]): string {
  const valueCases = commands.flatMap(({ name, options }) =>
    options.flatMap(({ name: option, values }) =>
      values === null ? [] : [`    '${name} ${option}') words="${wordsInBash(values)}" ;;`],
    ),
  )
  const commandCases = commands.map(({ name, options, values }) => {
    const words = [...options.map((option) => option.name), ...values.map(wordsInBash)]
    return `      ${name}) words="${words.filter((word) => word !== '').join(' ')}" ;;`
  })
  return `# Completion of countersign for bash.
_countersign_packets() {
  ${PACKETS}
}
_countersign() {
  local words='' IFS=$' \\t\\n'
  local current="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD - 1]}" in
${valueCases.join('\n')}
    *)
      case "$COMP_CWORD \${COMP_WORDS[1]}" in
      '1 '*) words="${commands.map(({ name }) => name).join(' ')}" ;;
      esac
      [ "$COMP_CWORD" -gt 1 ] && case "\${COMP_WORDS[1]}" in
${commandCases.join('\n')}
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _countersign countersign
`
}

const inZsh = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')

const zshValues = (values: Values, name: string): string => {
  if (values === 'packet') return `:${name}:_countersign_packets`
  if (values === 'file') return `:${name}:_files`
  return values === 'text' ? `:${name}:` : `:${name}:(${values.join(' ')})`
}

function zsh(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, values }) => {
    const specs = [
      ...options.map((option) => {
        const value = option.values === null ? '' : zshValues(option.values, option.name.replace(/^-+/, ''))
        return single(`*${option.name}[${inZsh(option.description)}]${value}`)
      }),
      ...values.map((value, index) =>
        single(`${index === values.length - 1 ? '*' : index + 1}${zshValues(value, 'argument')}`),
      ),
    ]
    return `    ${name}) _arguments ${specs.join(' ')} ;;`
  })
  return `#compdef countersign
# Completion of countersign for zsh.
_countersign_packets() {
  local -a packets
  packets=(\${(f)"$(${PACKETS})"})
  compadd -a packets
}
_countersign() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${single(`${name}:${inZsh(description)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
compdef _countersign countersign
`
}

const fishValues = (values: Values): string => {
  if (values === 'packet') return "-x -a '(__countersign_packets)'"
  if (values === 'file') return '-r -F'
  return values === 'text' ? '-x' : `-x -a ${single(values.join(' '))}`
}

const inFish = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`

function fish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, description, options, values }) => {
    const seen = `complete -c countersign -n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c countersign -n __fish_use_subcommand -a ${name} -d ${inFish(description)}`,
      ...options.map((option) => {
        const value = option.values === null ? '' : ` ${fishValues(option.values)}`
        return `${seen} -l ${option.name.slice(2)}${value} -d ${inFish(option.description)}`
      }),
      ...values.flatMap((value) => {
        if (value === 'text') return []
        return value === 'file' ? [`${seen} -F`] : [`${seen} ${fishValues(value).replace('-x ', '')}`]
      }),
    ]
  })
  return `# Completion of countersign for fish.
function __countersign_packets
  ${PACKETS}
end
complete -c countersign -f
${lines.join('\n')}
`
}

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = { bash, zsh, fish }

/** A script that teaches a shell to complete the command line. */
export const renderCompletion = (shell: Shell, commands: readonly CompletedCommand[]): string =>
  SCRIPTS[shell](commands)
