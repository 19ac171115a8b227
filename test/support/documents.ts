import type { Files } from './snapshot.ts'

/** The path of a packet in the golden layout. */
export const pathOf = (id: string): string => `docs/task_packets/${id}.md`

/** A small packet file: an id and some fields, nothing else. */
export const packetFile = (id: string, fields: Readonly<Record<string, string>> = {}): Files => ({
  [pathOf(id)]: `# Task Packet: ${id}\n\n- TASK_ID: ${id}\n${Object.entries(fields)
    .map(([key, value]) => `- ${key}: ${value}\n`)
    .join('')}`,
})

/** A small board: one line for each entry, `WP-1-A [VALIDATED]`, with the blockers of an entry behind `<`. */
export const boardFile = (...entries: readonly string[]): Files => ({
  'docs/TASK_BOARD.md': `# Task Board\n\n## Work\n\n${entries
    .map((entry) => {
      const [title, blocker] = entry.split(' < ')
      return `- ${title}\n${blocker ? `  - Blocker: ${blocker}\n` : ''}`
    })
    .join('')}`,
})
