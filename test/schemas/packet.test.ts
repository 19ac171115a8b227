import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { STATUSES } from '../../src/core/packet.ts'
import { packetJson } from '../../src/core/parse/packet-json.ts'
import { validate_packet } from '../../src/core/validators.js'
import { golden, treeFrom } from '../support/snapshot.ts'
import { having, SESSION_STORE } from '../support/session-store.ts'

const { properties } = JSON.parse(readFileSync(new URL('../../schemas/packet.schema.json', import.meta.url), 'utf8'))
const { limits } = DEFAULT_CONFIG

const faultsOf = (files: typeof golden): string[] => {
  const packet = treeFrom(files).packets.find(({ path }) => path === SESSION_STORE)!
  validate_packet(packetJson(packet))
  return (validate_packet.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

test.each(['inScopePaths', 'outOfScope', 'testPlan', 'doneMeans', 'filesToOpen', 'searchTerms', 'riskMap'] as const)(
  'the default range of %s is that of the schema',
  (name) => {
    const { minItems, maxItems } = properties[name]
    expect(limits[name]).toEqual({ min: minItems, max: maxItems })
  },
)

test('the vocabularies are those of the schema', () => {
  expect(properties.status.enum).toEqual(STATUSES.filter((status) => status !== 'UNKNOWN'))
  expect(properties.riskTier.enum).toEqual(limits.riskTiers)
  expect(properties.testPlan.contains.pattern).toContain(limits.postWorkCommand)
})

test('every golden packet fits the schema', () => {
  const faults = treeFrom(golden).packets.filter((packet) => !validate_packet(packetJson(packet)))
  expect(faults).toEqual([])
})

test.each([
  ['In Progress', 'Nearly there', '/status enum'],
  ['RISK_TIER: MEDIUM', 'RISK_TIER: SEVERE', '/riskTier enum'],
  ['- src/session/clock.ts\n', '', '/inScopePaths minItems'],
  ['- src/session/clock.ts\n', '- src/session/*.ts\n', '/inScopePaths/2 pattern'],
  ['just post-work', 'just pre-work', '/testPlan contains'],
  ['SPEC_ANCHOR: §3.1', 'SPEC_ANCHOR: none', '/specAnchors minItems'],
  ['- EFFORT: 4 hours\n', '', '/effort type'],
])('instead of %j, %j does not', (from, to, fault) => {
  expect(faultsOf(having([from, to]))).toContain(fault)
})
