import { simpleCommands, type SimpleCommand, type Word } from './words.ts'

/** A file that a command writes, moves or removes for certain; `folder` is what it counts from, as the command says. */
export interface ShellWrite {
  readonly path: string
  /** Folders that the command goes into first, each from the one before. */
  readonly folders: readonly string[]
  readonly by: string
  /** A change of the permission bits alone. */
  readonly isMode: boolean
}

/** What a shell text does for certain that concerns Countersign. */
export interface ShellReading {
  /** How it would get past the hooks, in the words of the command. */
  readonly bypasses: readonly string[]
  readonly writes: readonly ShellWrite[]
}

const KEYWORDS = ['{', '!', 'then', 'do', 'else', 'if', 'elif', 'while', 'until', 'time']
const WRAPPERS = ['command', 'exec', 'nohup', 'builtin', 'npx', 'sudo', 'env']
const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s

/** A command without what stands before its name: keywords, wrappers and assignments; those are given apart. */
function unwrapped(words: readonly Word[]): { words: readonly Word[]; assigned: string[] } {
  const assigned: string[] = []
  let start = 0
  for (; start < words.length; start++) {
    const text = words[start]!.text
    if (text === null) break
    if (ASSIGNMENT.test(text)) assigned.push(text)
    else if (!KEYWORDS.includes(text) && !WRAPPERS.includes(text)) break
  }
  return { words: words.slice(start), assigned }
}

const OFF: Readonly<Record<string, RegExp>> = {
  HUSKY: /^0$/,
  LEFTHOOK: /^(?:0|false)$/i,
  SKIP: /countersign/,
  GIT_CONFIG_PARAMETERS: /core\.hookspath/i,
}

const switchesOff = (assignment: string): boolean => {
  const [, name, value] = ASSIGNMENT.exec(assignment)!
  if (/^GIT_CONFIG_KEY_\d+$/.test(name!)) return /^core\.hookspath$/i.test(value!)
  return Object.hasOwn(OFF, name!) && OFF[name!]!.test(value!)
}

/** Options of git itself that take the next word. */
const GIT_VALUES = ['-C', '-c', '--git-dir', '--work-tree', '--namespace', '--exec-path', '--config-env']

interface GitCommand {
  readonly name: string
  readonly args: readonly Word[]
  /** Folders of `-C`; null where one of them cannot be told. */
  readonly folders: readonly string[] | null
  /** Whether `-c` or `--config-env` points the hooks elsewhere. */
  readonly movesHooks: boolean
}

/** Takes a git command apart; null where it is none or where its name cannot be told. */
function gitCommand([program, ...rest]: readonly Word[]): GitCommand | null {
  if (program?.text !== 'git' && !program?.text?.endsWith('/git')) return null
  let folders: string[] | null = []
  let movesHooks = false
  for (let at = 0; at < rest.length; at++) {
    const text = rest[at]!.text
    if (text === null) return null
    if (!text.startsWith('-')) return { name: text, args: rest.slice(at + 1), folders, movesHooks }
    const [, option, inline] = /^(--config-env)=(.*)/s.exec(text) ?? [null, text, null]
    const value = inline ?? (GIT_VALUES.includes(text) ? rest[++at]?.text : null)
    if (option === '-C') folders = folders === null || value == null ? null : [...folders, value]
    if ((option === '-c' || option === '--config-env') && /^core\.hookspath(?:=|$)/i.test(value ?? ''))
      movesHooks = true
  }
  return null
}

const MESSAGE_VALUES =
  /^--(?:message|file|author|date|template|reuse-message|reedit-message|fixup|squash|cleanup|trailer|pathspec-from-file)$/
/** The letters of `git commit` that take the rest of their word, or the next one, as a value; of these two only the rest. */
const SHORT_VALUES = 'mFCct'
const SHORT_REST = 'Su'

/** Whether one of some words is an option that skips the hooks; what is the value of another option is none. */
function skipsHooks({ name, args }: GitCommand): boolean {
  const hasShort = name === 'commit' || name === 'am'
  for (let at = 0; at < args.length; at++) {
    const text = args[at]!.text
    if (text === '--') return false
    if (text === null) continue
    if (/^--no-veri(?:f(?:y)?)?$/.test(text)) return true
    if (MESSAGE_VALUES.test(text)) at += 1
    if (!hasShort || !/^-[A-Za-z]/.test(text)) continue
    for (const [index, letter] of [...text].entries()) {
      if (letter === 'n') return true
      if (SHORT_REST.includes(letter)) break
      if (!SHORT_VALUES.includes(letter)) continue
      if (index === text.length - 1) at += 1
      break
    }
  }
  return false
}

const known = (texts: readonly (string | null)[]): string[] => texts.filter((text) => text !== null)

/** Whether `git config` sets where the hooks, or the program that they run, are. */
function setsHooks(args: readonly Word[]): boolean {
  const texts = args.map(({ text }) => text)
  if (known(texts).some((text) => /^(?:--get|--list|-l|--show)/.test(text))) return false
  const [first, ...others] = texts.filter((text) => text === null || !text.startsWith('-'))
  const verb = first === 'set' || first === 'unset' ? first : null
  const [key, value] = verb === null ? [first, others[0]] : others
  const isUnset = verb === 'unset' || texts.some((text) => text?.startsWith('--unset'))
  return /^(?:core\.hookspath|countersign\.cli)$/i.test(key ?? '') && (isUnset || value !== undefined)
}

/** What only a program that means to go past the hooks calls: it makes or moves commits and runs none. */
const PLUMBING = /^(?:update-ref|commit-tree|fast-import)$/

const CALLS = ['commit', 'merge', 'am', 'push', 'rebase', 'pull', 'cherry-pick', 'revert']

function gitBypasses(git: GitCommand, assigned: readonly string[]): string[] {
  const { name, args } = git
  const makes = CALLS.includes(name)
  return [
    ...(makes ? assigned.filter(switchesOff) : []),
    ...(git.movesHooks ? ['git -c core.hooksPath'] : []),
    ...(makes && skipsHooks(git) ? [`git ${name} --no-verify`] : []),
    ...(name === 'config' && setsHooks(args) ? ['git config of the hooks'] : []),
    ...(PLUMBING.test(name) ? [`git ${name}`] : []),
  ]
}

const operandsOf = (args: readonly Word[]): (string | null)[] => {
  const end = args.findIndex(({ text }) => text === '--')
  const before = end < 0 ? args : args.slice(0, end)
  const after = end < 0 ? [] : args.slice(end + 1)
  return [...before.map(({ text }) => text).filter((text) => !text?.startsWith('-')), ...after.map(({ text }) => text)]
}

const baseName = (path: string): string => path.replace(/\/+$/, '').replace(/.*\//s, '')

/** What `cp` and the like write: the last operand, or the files that come into it where it is a folder. */
function destinations(operands: readonly (string | null)[]): string[] {
  const target = operands.at(-1)
  if (operands.length < 2 || target == null) return []
  const into = operands.slice(0, -1).flatMap((source) => (source === null ? [] : `${target}/${baseName(source)}`))
  return [target, ...into]
}

/** What `mv` takes away: a file that may keep its name in another folder is left to the commit. */
function renamed(operands: readonly (string | null)[]): string[] {
  const [source, target] = operands
  if (operands.length !== 2 || source == null || target == null || target.endsWith('/')) return []
  return baseName(source) === baseName(target) ? [] : [source]
}

const inPlace = (args: readonly Word[], option: RegExp): boolean =>
  known(args.map(({ text }) => text)).some((text) => option.test(text))

/** The files that the arguments of a program say it writes. */
function writtenBy(program: string, args: readonly Word[]): string[] {
  const operands = operandsOf(args)
  if (['rm', 'unlink', 'shred', 'truncate', 'tee'].includes(program)) return known(operands)
  if (['cp', 'install', 'ln'].includes(program)) return destinations(operands)
  if (program === 'mv') return [...renamed(operands), ...destinations(operands)]
  if (program === 'sed' && inPlace(args, /^(?:-[nErsuz]*i|--in-place)/)) return known(operands)
  if (program === 'perl' && inPlace(args, /^-[pnlaw0-7]*i/)) return known(operands)
  if (program === 'dd') return args.flatMap(({ text }) => (text?.startsWith('of=') ? text.slice(3) : []))
  return []
}

/** Whether a mode of `chmod` takes away that the owner may execute. */
const isBlunt = (mode: string | null | undefined): boolean =>
  /^(?:[ugoa]*-[rwst]*x|[0-7]?[0246][0-7]{2})$/.test(mode ?? '')

interface Here {
  /** Folders gone into so far; null once a `cd` went where nobody can tell. */
  folders: string[] | null
  readonly exported: string[]
}

function writesOf(
  { outputs }: SimpleCommand,
  words: readonly Word[],
  git: GitCommand | null,
  here: Here,
): ShellWrite[] {
  if (here.folders === null) return []
  const name = words[0]?.text ?? ''
  const args = words.slice(1)
  const write =
    (by: string, folders: readonly string[], isMode = false) =>
    (path: string): ShellWrite => ({ path, folders, by, isMode })
  const redirected = outputs.flatMap(({ text }) => text ?? []).map(write('>', here.folders))
  if (git) {
    if (git.folders === null || !['rm', 'mv'].includes(git.name)) return redirected
    const folders = [...here.folders, ...git.folders]
    return [...redirected, ...writtenBy(git.name, git.args).map(write(`git ${git.name}`, folders))]
  }
  const [mode, ...targets] = args.map(({ text }) => text)
  const blunted = name === 'chmod' && isBlunt(mode) ? known(targets).map(write('chmod', here.folders, true)) : []
  return [...redirected, ...writtenBy(name, args).map(write(name, here.folders)), ...blunted]
}

/** The script of `sh -c SCRIPT`, where it can be told. */
const scriptOf = ([shell, option, script]: readonly Word[]): string | null =>
  /^(?:\/\S*\/)?(?:ba|z|da)?sh$/.test(shell?.text ?? '') && /^-[a-z]*c$/.test(option?.text ?? '')
    ? (script?.text ?? null)
    : null

const DEEPEST = 3

function readInto(
  text: string,
  here: Here,
  reading: { bypasses: string[]; writes: ShellWrite[] },
  depth: number,
): void {
  for (const command of simpleCommands(text)) {
    const { words, assigned } = unwrapped(command.words)
    const name = words[0]?.text ?? ''
    const git = gitCommand(words)
    reading.writes.push(...writesOf(command, words, git, here))
    if (git) reading.bypasses.push(...gitBypasses(git, [...here.exported, ...assigned]))
    if (['lefthook', 'pre-commit'].includes(name) && words[1]?.text === 'uninstall')
      reading.bypasses.push(`${name} uninstall`)
    const script = depth < DEEPEST ? scriptOf(words) : null
    if (script !== null) {
      const inner = { folders: here.folders, exported: [...here.exported, ...assigned] }
      readInto(script, inner, reading, depth + 1)
    }
    if (name === 'export')
      here.exported.push(...words.flatMap(({ text }) => (text && ASSIGNMENT.test(text) ? text : [])))
    if (name === 'cd' || name === 'pushd') {
      const folder = words.length === 2 ? words[1]!.text : null
      here.folders = folder === null || folder === '-' || here.folders === null ? null : [...here.folders, folder]
    }
  }
}

/**
 * What a shell text does that can be told for certain: ways past the hooks, and files that it writes. What takes a shell
 * to understand is left out; the hooks of the commit judge what comes of it.
 */
export function readShell(text: string): ShellReading {
  const reading = { bypasses: [], writes: [] }
  readInto(text, { folders: [], exported: [] }, reading, 0)
  return reading
}
