import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/variant-explained.ts'
import { boardFile, packetFile } from '../support/documents.ts'
import { findingsOf, type Files } from '../support/snapshot.ts'

const found = (...files: readonly Files[]) => findingsOf({ head: Object.assign({}, ...files) as Files }, rule)
const variant = (fields: Readonly<Record<string, string>>) => packetFile('WP-1-A-v2', fields)
const why = { VARIANT_REASON: 'evolution: exports are asked for as well' }
const original = packetFile('WP-1-A')

test('a first packet is no variant, with -v1 or without', () => {
  expect(found(original, packetFile('WP-1-B-v1'))).toEqual([])
})

describe('the original', () => {
  test('is named, or follows from the id', () => {
    expect(found(original, variant({ VARIANT_OF: 'WP-1-A', ...why }))).toEqual([])
    expect(found(original, variant(why))).toEqual([])
  })

  test('may be on the board only', () => {
    expect(found(boardFile('WP-1-A [SUPERSEDED]'), variant(why))).toEqual([])
  })

  test('is not there', () => {
    expect(found(variant(why))).toEqual([
      'docs/task_packets/WP-1-A-v2.md:3:12 medium Unexpected variant of `WP-1-A`, expected the id of another packet',
    ])
  })

  test('is not another packet that nobody knows', () => {
    expect(found(original, variant({ VARIANT_OF: 'WP-1-Z', ...why }))).toEqual([
      'docs/task_packets/WP-1-A-v2.md:4:15 medium Unexpected variant of `WP-1-Z`, expected the id of another packet',
    ])
  })

  test('may be an earlier variant, meant by the base id', () => {
    const third = packetFile('WP-1-A-v3', { VARIANT_OF: 'WP-1-A', ...why })
    expect(found(packetFile('WP-1-A-v2', { ...why, VARIANT_OF: 'WP-1-Z' }), packetFile('WP-1-Z'), third)).toEqual([])
  })
})

describe('the reason', () => {
  test('is missing', () => {
    expect(found(original, variant({}))).toEqual([
      'docs/task_packets/WP-1-A-v2.md:1:1 medium Missing VARIANT_REASON, expected correction or evolution and why',
    ])
  })

  test.each(['correction', 'correction:', 'better now', 'incorrections of all kinds'])(
    '%s does not explain',
    (reason) => {
      expect(found(original, variant({ VARIANT_REASON: reason }))).toHaveLength(1)
    },
  )

  test.each(['correction: a path was missing', 'Evolution, since exports are asked for', 'A correction of the anchor'])(
    '%s explains',
    (reason) => {
      expect(found(original, variant({ VARIANT_REASON: reason }))).toEqual([])
    },
  )

  test('is asked of a packet that calls itself a variant under another name', () => {
    expect(found(original, packetFile('WP-1-B', { VARIANT_OF: 'WP-1-A' }))).toHaveLength(1)
  })
})

test('a variant that carries no id is told at its top', () => {
  const head = { 'docs/task_packets/WP-1-A-v2.md': '- VARIANT_REASON: correction: a typo\n' }
  expect(findingsOf({ head }, rule)).toEqual([
    expect.stringContaining('docs/task_packets/WP-1-A-v2.md:1:1 medium Unexpected variant of `WP-1-A`'),
  ])
})
