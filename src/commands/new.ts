import { boardEntries } from '../core/board.ts'
import type { Config } from '../core/config.ts'
import { classifier } from '../core/governance.ts'
import { packetText } from '../core/locked.ts'
import { isLocked, packetId, splitVariant } from '../core/packet.ts'
import { packetIds } from '../core/parse/ids.ts'
import { scoreOf } from '../core/score.ts'
import { boardText, withEntry, withEntryStatus, type BoardText } from '../core/write/board.ts'
import { withBlocks } from '../core/write/packet.ts'
import { boardTemplate, packetTemplate, type NewPacket } from '../core/write/template.ts'
import { wouldBe } from '../core/write/would-be.ts'
import { RULES } from '../rules/index.ts'
import type { Setting } from './program.ts'
import { ask, canAsk } from './terminal-questions.ts'
import {
  documentsOf,
  draftsOf,
  openWorkspace,
  packetNamed,
  settle,
  withPacket,
  type Documents,
  type Workspace,
} from './writing.ts'

/** What is known of the new packet beforehand. */
export type NewOptions = Omit<NewPacket, 'id' | 'spec'>

/** The folder that a glob of packets starts in, without wildcards. */
function folderOf(config: Config): string {
  const glob = config.paths.packets.find((one) => !one.startsWith('!')) ?? ''
  const folders = glob.split('/').slice(0, -1)
  const wild = folders.findIndex((folder) => /[*?[\]{}()!+@]/.test(folder))
  return (wild < 0 ? folders : folders.slice(0, wild)).join('/')
}

function assertFree({ snapshot, config }: Workspace, id: string, path: string): void {
  const found = packetIds(id)[0]
  if (found?.id !== id || id.includes('..'))
    throw new Error(`\`${id}\` is no packet id, expected one such as \`WP-1-Store\``)
  if (splitVariant(id).base !== id)
    throw new Error(`\`${id}\` is the id of a variant: \`countersign variant ${splitVariant(id).base}\` makes one`)
  if (classifier(config.paths)(path) !== 'packet')
    throw new Error(`\`${path}\` would be no packet: see \`paths.packets\` in the configuration`)
  const same = (other: string) => other.toLowerCase() === id.toLowerCase()
  const holder = snapshot.head.packets.find((packet) => same(packetId(packet)))
  if (holder) throw new Error(`\`${id}\` is in use: \`${holder.path}\``)
  const file = [...snapshot.head.files.keys()].find((other) => other.toLowerCase() === path.toLowerCase())
  if (file) throw new Error(`\`${file}\` is there already`)
}

const QUESTIONS: readonly (readonly [keyof NewOptions, string, 'one' | 'many'])[] = [
  ['title', 'Title', 'one'],
  ['risk', 'Risk tier (LOW, MEDIUM, HIGH)', 'one'],
  ['riskWhy', 'Why this tier', 'one'],
  ['what', 'What is done', 'one'],
  ['why', 'Why it is done', 'one'],
  ['boundary', 'What bounds it', 'one'],
  ['anchors', 'Sections of the spec, as in §2.1', 'many'],
  ['paths', 'Files in scope', 'many'],
  ['outOfScope', 'Out of scope', 'many'],
  ['tests', 'Test commands', 'many'],
  ['doneMeans', 'Done means', 'many'],
  ['blockedBy', 'Packets that come first, or None', 'many'],
  ['effort', 'Effort, as in 6 hours', 'one'],
]

/** Asks for what was not given; an empty answer leaves the field empty. */
async function asked(given: NewOptions): Promise<NewOptions> {
  if (!canAsk()) return given
  let known: NewOptions = given
  for (const [field, question, count] of QUESTIONS) {
    if (known[field] !== undefined) continue
    const answer = (await ask(`${question}${count === 'many' ? ' (separate with ;)' : ''}: `))?.trim()
    if (!answer) continue
    const many = answer.split(';').map((part) => part.trim())
    known = { ...known, [field]: count === 'one' ? answer : many.filter((part) => part !== '') }
  }
  return known
}

const isNone = (text: string): boolean => /^none$/i.test(text.trim())
const idsOf = (values: readonly string[] | undefined): string[] | undefined =>
  values
    ?.flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '' && !isNone(value))

/** The board with the draft on it; an entry that waited for its packet stays where it is. */
function boardWith(
  workspace: Workspace,
  { board }: Documents,
  id: string,
  blockers: readonly string[],
): BoardText | null {
  const { config, day, snapshot } = workspace
  if (!board && snapshot.head.packets.length > 0) return null
  const start = board ?? boardText(config.paths.board, boardTemplate(id, day), config)
  const isListed =
    boardEntries(start.board)
      .get(id)
      ?.some((entry) => !entry.gateCritical) === true
  const listed = isListed ? start : withEntry(start, { id, status: 'GAP', blockers, notes: [] }, config)
  return withEntryStatus(listed, id, 'GAP', config)
}

/** Packets that the new one waits for say so in BLOCKS, as far as they are not signed yet. */
const withBlockers = (workspace: Workspace, documents: Documents, id: string, blockers: readonly string[]): Documents =>
  workspace.snapshot.head.packets
    .filter((packet) => blockers.includes(packetId(packet)) && !isLocked(packet) && packet.unreadable === null)
    .reduce((current, packet) => {
      const source = packetNamed(workspace, current, packetId(packet))
      const blocks = withBlocks(source, id, workspace.config)
      return blocks === source ? current : withPacket(current, blocks)
    }, documents)

/**
 * `countersign new`: a draft from the template, with its entry on the board; asks on a terminal for what no flag gives.
 * Rubric §1 Pillar 1. Throws on an id that is none or in use.
 */
export async function newCommand(id: string, given: NewOptions, setting: Setting): Promise<0 | 1> {
  const workspace = await openWorkspace(setting)
  const { config, snapshot } = workspace
  const folder = folderOf(config)
  const path = folder === '' ? `${id}.md` : `${folder}/${id}.md`
  assertFree(workspace, id, path)
  const known = await asked(given)
  const spec = snapshot.head.spec?.pointer?.spec?.value
  const [blockedBy, blocks] = [idsOf(known.blockedBy), idsOf(known.blocks)]
  const packet = packetTemplate(
    { ...known, id, ...(blockedBy && { blockedBy }), ...(blocks && { blocks }), ...(spec && { spec }) },
    config,
  )
  const start = documentsOf(workspace)
  const board = boardWith(workspace, start, id, blockedBy ?? [])
  const written = withPacket({ ...start, board }, packetText(path, packet, config))
  const documents = withBlockers(workspace, written, id, blockedBy ?? [])
  const judged = wouldBe(snapshot, draftsOf(workspace, documents))
  const score = scoreOf(
    judged.head.packets.find((other) => other.path === path)!,
    judged,
    RULES,
  )
  const open = score.criteria.filter(({ met, number }) => !met && number !== 2 && number < 12)
  return settle(workspace, documents, [
    `${id} is a DRAFT in ${path}`,
    ...(open.length > 0 ? ['Still to write before it can be signed:', ...open.map(({ title }) => `  ${title}`)] : []),
  ])
}
