import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import rule from '../../src/rules/risk-tier-justified.ts'
import { having, saidOf } from '../support/session-store.ts'
import { findingsOf } from '../support/snapshot.ts'

const TIER = '- RISK_TIER: MEDIUM\n'
const WHY = '  - Justification: sessions can be rebuilt when they are lost\n'

test('a packet without a tier misses it', () => {
  expect(
    saidOf(rule, [
      [TIER, ''],
      [WHY, ''],
    ]),
  ).toEqual(['1:1 high Missing RISK_TIER, expected LOW or MEDIUM or HIGH'])
})

test('case does not count, and a rationale is a justification', () => {
  expect(saidOf(rule, [[`${TIER}${WHY}`, '- Risk tier: medium\n  - Rationale: it can be rebuilt\n']])).toEqual([])
})

test('a justification without a word is none', () => {
  expect(saidOf(rule, [[`${TIER}${WHY}`, '- RISK_TIER: LOW\n  - Justification: ---\n']])).toEqual([
    '7:14 high Missing justification of RISK_TIER `LOW`, expected the reason for this tier',
  ])
})

test('the template choice is no tier', () => {
  expect(saidOf(rule, [['RISK_TIER: MEDIUM', 'RISK_TIER: LOW | MEDIUM | HIGH']])[0]).toContain('Unexpected RISK_TIER')
})

test('a repository has tiers of its own', () => {
  const config = { limits: { ...DEFAULT_CONFIG.limits, riskTiers: ['minor', 'major'] } }
  expect(saidOf(rule, [['RISK_TIER: MEDIUM', 'RISK_TIER: Major']], { config }).join()).not.toContain('Major')
})

test('a draft is not asked yet, a superseded packet no more', () => {
  for (const status of ['Draft', 'Stub', 'Gap', 'Superseded'])
    expect(
      saidOf(rule, [
        [TIER, ''],
        [WHY, ''],
        ['In Progress', status],
      ]),
    ).toEqual([])
})

test('a tier alone lacks its justification, which is not the same as lacking the tier', () => {
  const [bare, alone] = [having([TIER, ''], [WHY, '']), having([WHY, ''])]
  expect(findingsOf({ head: alone }, rule)).toHaveLength(1)
  expect(findingsOf({ base: bare, head: alone }, rule)).toHaveLength(1)
})
