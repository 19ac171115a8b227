import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A fenced block of a guide, with where its lines stand in the guide. */
export interface Block {
  readonly info: string
  readonly lines: readonly string[]
  /** Index of its first line between the fences. */
  readonly start: number
  /** The last `##` heading above it. */
  readonly section: string
}

/** Where a guide is followed: a folder, and what its programs see of the world. */
export interface Scene {
  /** What readers call the folder that everything stands in. */
  readonly home: { readonly real: string; readonly shown: string }
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

interface Command {
  readonly text: string
  readonly printed: readonly string[]
}

const LAST_FOLDER = 'guide-cwd'

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): Block[] {
  const blocks: (Block & { lines: string[] })[] = []
  let [section, isOpen] = ['', false]
  for (const [index, line] of page.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line)
    if (fence && !isOpen) blocks.push({ info: fence[1]!.trim(), lines: [], start: index + 1, section })
    else if (!fence && isOpen) blocks.at(-1)!.lines.push(line)
    else if (!fence) section = /^## (.*)$/.exec(line)?.[1] ?? section
    if (fence) isOpen = !isOpen
  }
  return blocks
}

/** Whether a command goes on in the next line: after a backslash, or in a quoted text. */
const goesOn = (text: string): boolean =>
  text.endsWith('\\') || (text.replace(/\\./g, '').match(/'/g) ?? []).length % 2 === 1

/** The commands of a `console` block, each with what is printed for it; those of an `sh` block, without. */
function commandsOf({ info, lines }: Block): Command[] {
  const isConsole = info.startsWith('console')
  const commands: { text: string; printed: string[] }[] = []
  for (const line of lines) {
    const last = commands.at(-1)
    if (last && last.printed.length === 0 && goesOn(last.text)) last.text += `\n${line}`
    else if (!isConsole) commands.push({ text: line, printed: [] })
    else if (line.startsWith('$ ')) commands.push({ text: line.slice(2), printed: [] })
    else if (last) last.printed.push(line)
    else throw new Error(`a console block starts with a command: ${line}`)
  }
  return commands
}

/** What differs from run to run or from machine to machine, and from release to release of node and git, is blurred. */
const blurred = (line: string): string =>
  line.replace(/\b[0-9a-f]{7,64}\b/g, '<id>').replace(/\b(v|version )\d+\.\d+\.\d+\b/g, '$1<version>')

/** The printed lines, those of before where they say the same. */
const settled = (printed: readonly string[], before: readonly string[]): string[] =>
  printed.map((line, index) => {
    const old = before[index]
    return old !== undefined && blurred(old) === blurred(line) ? old : line
  })

interface Ran {
  readonly status: number
  readonly output: string
}

/** Runs a command as a shell would, where the last one left off; what it prints on both streams, in order. */
function ran(command: string, { cwd, env, home }: Scene): Promise<Ran> {
  const memory = join(home.real, LAST_FOLDER)
  const script = `exec 2>&1; trap 'pwd > "${memory}"' EXIT; cd "$(<"${memory}")" || exit 99\n${command}\n`
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', script], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', reject).on('close', (status) => resolve({ status: status ?? 128, output }))
  })
}

/** Writes the file of a block `LANGUAGE PATH`, or changes it by a block `diff PATH`. */
function put({ info, lines }: Block, folder: string): void {
  const [language, path] = info.split(' ') as [string, string]
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  if (language !== 'diff') return writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
  const side = (mark: string) =>
    lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join('')
  const before = readFileSync(file, 'utf8')
  const [from, to] = [side('+'), side('-')]
  const at = before.split(from).length - 1
  if (at !== 1) throw new Error(`the diff of ${path} fits ${at} times:\n${from}`)
  writeFileSync(
    file,
    before.replace(from, () => to),
  )
}

/** What a block asks for: commands to run, or a file to put; null where nothing is known to do with it. */
export const kindOf = (info: string): 'run' | 'file' | null => {
  if (/^(sh|console( exit=[12])?)$/.test(info)) return 'run'
  return /^[a-z]+ [\w./-]+$/.test(info) ? 'file' : null
}

/** What following a guide came to: its text with what was really printed, and commands that ended otherwise than shown. */
export interface Followed {
  readonly text: string
  readonly faults: readonly string[]
}

/**
 * Follows a guide block by block. `sh` runs commands that have to succeed, `console` shows what they print too, and its last
 * one exits as `exit=` says. `LANGUAGE PATH` writes a file, `diff PATH` changes one. Throws where a diff does not fit.
 */
export async function followed(page: string, sceneOf: (section: string) => Scene): Promise<Followed> {
  const lines = page.split('\n')
  const faults: string[] = []
  const replacements: { start: number; count: number; lines: string[] }[] = []
  let scene: Scene | null = null
  for (const block of blocksOf(page)) {
    const next = sceneOf(block.section)
    if (next !== scene) writeFileSync(join(next.home.real, LAST_FOLDER), next.cwd)
    scene = next
    const kind = kindOf(block.info)
    if (kind === 'file') put(block, readFileSync(join(next.home.real, LAST_FOLDER), 'utf8').trim())
    if (kind !== 'run') continue
    const commands = commandsOf(block)
    const shown: string[] = []
    for (const [index, { text, printed }] of commands.entries()) {
      const { status, output } = await ran(text, scene)
      const isLast = index === commands.length - 1
      const expected = isLast ? Number(/exit=(\d)/.exec(block.info)?.[1] ?? 0) : 0
      if (status !== expected) faults.push(`exit code ${status}, not ${expected}: ${text}\n${output}`)
      // Prettier leaves no blanks in a line that has nothing else.
      const real = output
        .replaceAll(scene.home.real, scene.home.shown)
        .replace(/\n$/, '')
        .replaceAll(/^ +$/gm, '')
        .split('\n')
      shown.push(...`$ ${text}`.split('\n'), ...settled(output === '' ? [] : real, printed))
    }
    if (block.info.startsWith('console'))
      replacements.push({ start: block.start, count: block.lines.length, lines: shown })
  }
  for (const { start, count, lines: shown } of replacements.reverse()) lines.splice(start, count, ...shown)
  return { text: lines.join('\n'), faults }
}
