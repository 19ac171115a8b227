import { Buffer } from 'node:buffer'
import type { Files, TestRepository } from './repository.ts'
import { golden } from './snapshot.ts'

export const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
export const STORAGE = 'docs/task_packets/WP-1-Storage-Layer.md'
export const IMPORT = 'docs/task_packets/WP-1-Import-Job.md'
export const BOARD = 'docs/TASK_BOARD.md'
export const LEDGER = 'docs/SIGNATURE_AUDIT.md'
export const POINTER = 'docs/SPEC_CURRENT.md'
export const SPEC = 'Notebook_Master_Spec_v01.02.md'
export const CONFIG = 'countersign.config.json'
/** A path that WP-1-Session-Store lists, and one that no packet in work lists. */
export const LISTED = 'src/session/session.ts'
export const FOREIGN = 'src/billing/invoice.ts'
/** A signature that nobody has used. */
export const FRESH = 'maria060320261130'

/** A golden file with texts replaced, pair by pair; throws where one is not there. */
export function edited(path: string, ...pairs: readonly string[]): string {
  let text = golden[path] as string
  for (let index = 0; index < pairs.length; index += 2) {
    if (!text.includes(pairs[index]!)) throw new Error(`${JSON.stringify(pairs[index])} is not in ${path}`)
    text = text.replaceAll(pairs[index]!, () => pairs[index + 1]!)
  }
  return text
}

export const edit = (path: string, ...pairs: readonly string[]): Files => ({ [path]: edited(path, ...pairs) })

/** The edit that most stories try to smuggle in: one more path in the scope of a signed packet. */
export const WIDER = ['- src/session/clock.ts\n', `- src/session/clock.ts\n- ${FOREIGN}\n`] as const
export const widened = edited(SESSION, ...WIDER)
export const work: Files = { [LISTED]: 'export {}\n' }
export const sprawl: Files = { [FOREIGN]: 'export {}\n' }

/** The golden ledger with rows on top. */
export const recorded = (...rows: readonly string[]): string =>
  edited(
    LEDGER,
    '| --- | --- | --- | --- | --- | --- |\n',
    `| --- | --- | --- | --- | --- | --- |\n${rows.map((row) => `${row}\n`).join('')}`,
  )

export const rowOf = (signature: string, purpose: string): string =>
  `| ${signature} | Orchestrator | 2026-03-06 11:30 | ${purpose} | v01.02 | |`

/** A packet of its own, made from WP-1-Session-Store. */
export const packetNamed = (id: string, signature: string, ...pairs: readonly string[]): string =>
  edited(
    SESSION,
    'TASK_ID: WP-1-Session-Store',
    `TASK_ID: ${id}`,
    'Task Packet: WP-1-Session-Store',
    `Task Packet: ${id}`,
    'just post-work WP-1-Session-Store',
    `just post-work ${id}`,
    'maria040320260930',
    signature,
    ...pairs,
  )

/** Bytes of a text in which each `\x..` of the pattern stands for one byte. */
export const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** `main` with configurations one after the other, and a broken one at last. */
export const brokenAfter =
  (...configs: readonly string[]) =>
  (repo: TestRepository): void => {
    for (const text of configs) {
      repo.stage({ [CONFIG]: text })
      repo.git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', 'configure')
    }
    repo.git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', 'more')
    repo.stage({ [CONFIG]: '{"failOn":' })
  }
