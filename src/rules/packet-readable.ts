import { defineRule, type Problem } from '../core/rule.ts'
import { topOfFile } from '../core/place.ts'

const unreadable = (what: string, reason: string): Problem => ({
  message: `Unexpected ${what} that cannot be read (${reason}), expected Markdown within the limits`,
  place: topOfFile,
  always: true,
})

export default defineRule({
  id: 'packet-readable',
  summary: 'Packets, board, ledger and spec pointer can be read.',
  severity: 'high',
  gate: 'packet',
  source: 'Rubric §1 Pillar 1, packet exists and is readable',
  remedy: 'Make `<path>` a regular Markdown file, smaller and less deeply nested than the limits of the configuration',
  needs: ['tree'],
  onlyTouched: true,
  checkPacket: (packet) => (packet.unreadable === null ? [] : [unreadable('packet', packet.unreadable)]),
  checkTree({ tree: { board, ledger, spec } }) {
    const documents = [
      { what: 'board', document: board },
      { what: 'ledger', document: ledger },
      { what: 'spec pointer', document: spec?.pointer },
    ]
    return documents.flatMap(({ what, document }) =>
      document?.unreadable ? [{ ...unreadable(what, document.unreadable), path: document.path }] : [],
    )
  },
})
