import { expect, test } from 'vitest'
import { RULES } from '../src/rules/index.ts'
import { packetFile } from './support/documents.ts'
import { findingsOf, golden } from './support/snapshot.ts'

const COMPLETE = RULES.filter(({ gate, id }) => gate === 'packet' && id !== 'task-id-unique')
const found = (status: string, rule: (typeof RULES)[number]) =>
  findingsOf({ head: { ...golden, ...packetFile('WP-1-New', { STATUS: status }) } }, rule)

test.each(COMPLETE)('$id leaves a draft and what is superseded alone', (rule) => {
  for (const status of ['DRAFT', 'STUB', 'GAP', 'SUPERSEDED']) expect(found(status, rule)).toEqual([])
})

test('what must be complete is asked for all of it', () => {
  const told = COMPLETE.filter((rule) => found('READY_FOR_DEV', rule).length > 0).map(({ id }) => id)
  expect(told).toEqual([
    'risk-tier-justified',
    'scope-clear',
    'in-scope-paths-exact',
    'out-of-scope-listed',
    'test-plan-executable',
    'done-means-testable',
    'rollback-hint-concrete',
    'bootstrap-complete',
    'spec-anchor-in-main-body',
    'authority-traceable',
    'effort-estimated',
    'dependencies-declared',
  ])
})

test.each(RULES.filter(({ id }) => /^(packet-signed|signature-recorded|variant-explained)$/.test(id)).concat(COMPLETE))(
  '$id leaves a packet that cannot be read alone',
  (rule) => {
    const link = { 'docs/task_packets/WP-1-New-v2.md': { mode: '120000', text: 'elsewhere' } }
    expect(findingsOf({ head: { ...golden, ...link } }, rule)).toHaveLength(rule.id === 'packet-readable' ? 1 : 0)
  },
)
