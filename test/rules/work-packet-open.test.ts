import { expect, test } from 'vitest'
import rule from '../../src/rules/work-packet-open.ts'
import { packetFile, pathOf } from '../support/documents.ts'
import { findingsOf, type Files } from '../support/snapshot.ts'

const id = 'WP-1-Work'
const signed = (status: string) => packetFile(id, { STATUS: status, USER_SIGNATURE: 'maria050320261100' })

const working = (base: Files, head: Files = {}, workPackets: readonly string[] = [id]) =>
  findingsOf({ base, head: { ...base, ...head, 'src/a.ts': 'x' }, workPackets }, rule)

test.each(['READY_FOR_DEV', 'IN_PROGRESS', 'DONE'])('%s is open', (status) => {
  expect(working(signed(status))).toEqual([])
})

test.each(['BLOCKED', 'VALIDATED', 'FAILED', 'GAP', 'SUPERSEDED', 'STUB', 'DRAFT', 'UNKNOWN'])(
  '%s is not open',
  (status) => {
    expect(working(signed(status))).toEqual([
      `${pathOf(id)}:1:1 high Unexpected status \`${status}\` of work packet \`${id}\`, expected one of \`READY_FOR_DEV\`, \`IN_PROGRESS\`, \`DONE\` at the base of the change`,
    ])
  },
)

const unsigned = [
  `${pathOf(id)}:1:1 high Missing USER_SIGNATURE of work packet \`${id}\`, expected a signed packet at the base of the change`,
]

test.each(['<pending>', 'maria', 'maria999999999999'])('%s is no signature', (signature) => {
  expect(working(packetFile(id, { STATUS: 'IN_PROGRESS', USER_SIGNATURE: signature }))).toEqual(unsigned)
})

test('signing it in the change itself comes too late', () => {
  expect(working(packetFile(id, { STATUS: 'IN_PROGRESS' }), signed('IN_PROGRESS'))).toEqual(unsigned)
})

test('closing it in the change itself is no obstacle', () => {
  expect(working(signed('IN_PROGRESS'), signed('DONE'))).toEqual([])
})

test('a packet without a status is not open', () => {
  expect(working(packetFile(id, { USER_SIGNATURE: 'maria050320261100' }))).toEqual([
    `${pathOf(id)}:1:1 high Missing status of work packet \`${id}\`, expected one of \`READY_FOR_DEV\`, \`IN_PROGRESS\`, \`DONE\` at the base of the change`,
  ])
})

test('a packet that cannot be read is not open', () => {
  expect(working({ [pathOf(id)]: { mode: '120000', text: 'elsewhere' } })).toEqual([
    `${pathOf(id)}:1:1 high Unexpected work packet \`${id}\` that cannot be read, expected a readable one`,
  ])
})

test('an unknown packet is the matter of another rule', () => {
  expect(working(signed('IN_PROGRESS'), {}, ['WP-9-Nobody'])).toEqual([])
})

test('a change of governance files may name a closed packet', () => {
  const base = signed('VALIDATED')
  expect(findingsOf({ base, head: { ...base, 'docs/TASK_BOARD.md': 'x' }, workPackets: [id] }, rule)).toEqual([])
})
