import { describe, expect, test } from 'vitest'
import { entryNames, groupReport } from '../../src/core/group.ts'
import type { Finding } from '../../src/core/rule.ts'
import { RULES } from '../../src/rules/index.ts'
import { finding, reportWith } from '../support/report.ts'

describe('the commit of an entry', () => {
  test.each([
    ['Merge pull request #12 from maria/feat\n\nWP-1: fix\n\nmore', 'WP-1: fix', '\nWP-1: fix\n\nmore'],
    ['Merge pull request #12 from maria/feat\r\n \r\nWP-1: fix', 'WP-1: fix', ' \nWP-1: fix'],
    ['\n\nMerge pull request #7 from maria/feat', null, ''],
    ['WP-1: fix (#12)\n\nWork-Packet: WP-1', null, '\nWork-Packet: WP-1'],
    ['Revert Merge pull request #12 from maria/feat\n\nWP-1: fix', null, '\nWP-1: fix'],
    ['', null, ''],
  ])('%j', (message, title, body) => {
    expect(entryNames(message)).toEqual({ title, body })
  })
})

describe('the report of a group', () => {
  const of = (rule: string, parts: Partial<Finding> = {}) => finding({ rule, ...parts })
  const told = (whole: Finding[], entries: Finding[][][]) =>
    groupReport(
      reportWith(whole),
      entries.map((judgements) => judgements.map((one) => reportWith(one))),
      RULES,
      'high',
    ).findings.map(({ rule, message }) => `${rule} ${message}`)

  test('has what the group does to signatures and blockers, and nothing else of it', () => {
    const whole = [
      of('signature-used-once', { message: 'a' }),
      of('blockers-validated', { message: 'b' }),
      of('changes-in-scope', { message: 'c' }),
      of('packet-signed', { message: 'd' }),
      of('board-current', { message: 'e' }),
      of('validation-recorded', { message: 'f' }),
      of('no-such-rule', { message: 'g' }),
    ]
    const gates = new Map(RULES.map(({ id, gate }) => [id, gate]))
    const kept = whole.filter(
      ({ rule }) => ['signature', 'blockers'].includes(gates.get(rule)!) && rule !== 'validation-recorded',
    )
    expect(kept.map(({ message }) => message)).toEqual(expect.arrayContaining(['a', 'b']))
    expect(told(whole, [])).toEqual(kept.map(({ rule, message }) => `${rule} ${message}`))
  })

  test('has each thing that an entry does once, as the first judgement tells it, unless that is waived', () => {
    const [first, second] = [of('packet-signed', { message: 'a' }), of('packet-signed', { message: 'b' })]
    expect(told([], [[[first], [second]]])).toEqual(['packet-signed a'])
    expect(told([], [[[{ ...first, waived: true }], [second]]])).toEqual(['packet-signed a', 'packet-signed b'])
    const others = [
      { ...second, path: 'other' },
      { ...second, workPacket: 'WP-9' },
      { ...second, rule: 'scope-clear' },
    ]
    for (const other of others) expect(told([], [[[first], [other]]])).toHaveLength(2)
    expect(told([], [[[first, second]]])).toHaveLength(2)
  })

  test('tells of the group what no entry told', () => {
    const used = of('signature-used-once', { message: 'x' })
    expect(told([used], [[[{ ...used, message: 'y' }]]])).toEqual(['signature-used-once y'])
    expect(told([used], [[[]]])).toEqual(['signature-used-once x'])
  })

  test('is judged and counted anew, with the work packets of all entries', () => {
    const entries = [
      [reportWith([], { workPackets: ['WP-2', 'WP-1'] })],
      [reportWith([of('packet-signed', { severity: 'medium' })], { workPackets: ['WP-1', 'WP-3'] })],
    ]
    const whole = reportWith([of('changes-in-scope', { severity: 'critical' })], { workPackets: ['WP-9'] })
    const report = groupReport(whole, entries, RULES, 'high')
    expect(report).toMatchObject({ result: 'pass', workPackets: ['WP-2', 'WP-1', 'WP-3'], base: whole.base })
    expect(report.counts).toEqual({ critical: 0, high: 0, medium: 1, low: 0, waived: 0 })
    expect(groupReport(whole, entries, RULES, 'medium').result).toBe('fail')
  })
})
