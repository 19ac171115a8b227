import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dayOf } from '../core/day.ts'
import type { TreeState } from './tree-state.ts'

/** What a command printed and ended with. */
export interface Answer {
  readonly text: string
  readonly code: 0 | 1
}

interface KeptAnswer extends Answer {
  readonly question: string
  /** The time that was judged as of, in ISO 8601; the answer holds from then to the end of its day. */
  readonly from: string
}

interface Kept {
  /** Of the tree that the answers are about. */
  readonly state: string
  readonly answers: readonly KeptAnswer[]
}

const MOST_ANSWERS = 4
const MOST_CHARACTERS = 1_000_000

const fileIn = (gitDir: string): string => join(gitDir, 'countersign', 'answers')

/** FNV-1a over UTF-16: tells what was damaged by chance, and takes no time to load. */
function checksum(text: string): string {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return (sum >>> 0).toString(16)
}

/** What is kept; null where nothing is, or where it is damaged. */
function readKept(gitDir: string): Kept | null {
  try {
    const [line, text] = readFileSync(fileIn(gitDir), 'utf8').split('\n', 2) as [string, string]
    return line === checksum(text) ? (JSON.parse(text) as Kept) : null
  } catch {
    return null
  }
}

/** The answer that a question was given before, about the same tree and on the same day; null where there is none. */
export function keptAnswer({ gitDir, text: state }: TreeState, question: string, now: Date): Answer | null {
  const kept = readKept(gitDir)
  if (kept?.state !== state) return null
  const holds = ({ from }: KeptAnswer) => from <= now.toISOString() && from.slice(0, 10) === dayOf(now)
  return kept.answers.find((answer) => answer.question === question && holds(answer)) ?? null
}

/** Keeps an answer about a tree, beside the last others about it. Where it cannot be kept, the next run judges. */
export function keepAnswer(state: TreeState, question: string, now: Date, { text, code }: Answer): void {
  if (text.length > MOST_CHARACTERS) return
  const kept = readKept(state.gitDir)
  const others = kept?.state === state.text ? kept.answers.filter((answer) => answer.question !== question) : []
  const answers = [{ question, from: now.toISOString(), text, code }, ...others].slice(0, MOST_ANSWERS)
  const content = JSON.stringify({ state: state.text, answers })
  const file = fileIn(state.gitDir)
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, `${checksum(content)}\n${content}`)
    renameSync(draft, file)
  } catch {
    if (existsSync(draft)) rmSync(draft, { force: true })
  }
}
