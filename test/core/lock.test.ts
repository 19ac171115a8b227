import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG, type LockMode } from '../../src/core/config.ts'
import { lockViolations, looksSigned, restores, type LockViolation } from '../../src/core/lock.ts'
import { packetText } from '../../src/core/locked.ts'
import type { Packet } from '../../src/core/packet.ts'
import { anyText } from '../support/any-text.ts'

const SIGNED = `# Task Packet: WP-1-Note-Index

- TASK_ID: WP-1-Note-Index
- **Status:** Ready for Dev
- RISK_TIER: LOW
- USER_SIGNATURE: maria020320261100

## SCOPE

- What: Index the notes.
- Why: Search is slow.

Read the design first.

## IN_SCOPE_PATHS

- src/index.ts
- src/store.ts

## DONE_MEANS

- The index is rebuilt

## NOTES

- First note
- Second note

## ROLLBACK_HINT

git revert <commit-sha>
`

const read = (text: string, lock = DEFAULT_CONFIG.lock) =>
  packetText('docs/task_packets/WP-1-Note-Index.md', text, { ...DEFAULT_CONFIG, lock })

const shown = ({ kind, fields, removed, added, place }: LockViolation) =>
  `${place.start.line} ${kind}${fields.map((field) => ` ${field}`).join('')}${removed === null ? '' : ` - ${removed}`}${
    added === null ? '' : ` + ${added}`
  }`

const judge = (after: string, mode: LockMode = 'append', before = SIGNED, mutableFields?: string[]) => {
  const lock = { ...DEFAULT_CONFIG.lock, ...(mutableFields ? { mutableFields } : {}) }
  return lockViolations(read(before, lock), read(after, lock), mode, lock).map(shown)
}

const edited = (from: string, to: string) => {
  expect(SIGNED.split(from)).toHaveLength(2)
  return SIGNED.replace(from, () => to)
}

describe('in every mode', () => {
  const modes: LockMode[] = ['append', 'contract', 'frozen']

  test.each(modes)('the same text, another line ending and a BOM are no change (%s)', (mode) => {
    expect(judge(SIGNED, mode)).toEqual([])
    expect(judge(`\uFEFF${SIGNED.replaceAll('\n', '\r\n')}`, mode)).toEqual([])
    expect(judge(SIGNED.slice(0, -1), mode)).toEqual([])
  })

  test.each(modes)('an entry more in a contract field is a change (%s)', (mode) => {
    const [found, ...others] = judge(edited('- src/store.ts\n', '- src/store.ts\n- src/extra.ts\n'), mode)
    expect(found).toMatch(/^19 text.* \+ - src\/extra\.ts$/)
    expect(others).toEqual([])
  })

  test.each(modes)('the signature itself is locked (%s)', (mode) => {
    expect(judge(edited('maria020320261100', 'maria020320261101'), mode)).toHaveLength(1)
    expect(judge(edited('- USER_SIGNATURE: maria020320261100\n', ''), mode).length).toBeGreaterThan(0)
  })

  test.each(modes)('a text that could not be parsed is compared line by line (%s)', (mode) => {
    const lock = DEFAULT_CONFIG.lock
    const tooLarge = { text: `${SIGNED}x`, packet: { ...read(SIGNED).packet, unreadable: 'too large' } }
    expect(lockViolations(read(SIGNED), tooLarge, mode, lock).map(shown)).toEqual(['32 text + x'])
    expect(lockViolations(tooLarge, { ...tooLarge }, mode, lock)).toEqual([])
  })

  test.each(modes)('an empty text loses everything (%s)', (mode) => {
    expect(judge('', mode).length).toBeGreaterThan(0)
  })
})

describe('mode append', () => {
  test('lets the value of STATUS change, and of nothing else on its line', () => {
    expect(judge(edited('Ready for Dev', 'In Progress'))).toEqual([])
    expect(judge(edited('**Status:** Ready for Dev', '**Status**: In Progress 🟠'))).toEqual([])
    expect(judge(edited('- **Status:** Ready for Dev\n', ''))).toEqual(['4 text STATUS - - **Status:** Ready for Dev'])
  })

  test('lets STATUS change in a table and under a heading', () => {
    const table =
      '# WP-1-A\n\n| Field | Value |\n| --- | --- |\n| STATUS | Draft |\n| USER_SIGNATURE | maria020320261100 |\n'
    expect(judge(table.replace('Draft', 'Done'), 'append', table)).toEqual([])
    expect(judge(table.replace('| STATUS', '| EFFORT'), 'append', table)).not.toEqual([])
    const heading = '# WP-1-A\n\nUSER_SIGNATURE: maria020320261100\n\n## STATUS\n\nDraft\n\nMore to read.\n'
    expect(judge(heading.replace('Draft', 'Done'), 'append', heading)).toEqual([])
    expect(judge(heading.replace('More', 'Less'), 'append', heading)).toHaveLength(1)
  })

  test('lets a reason and its dates come, change and be emptied, but not go', () => {
    const status = '- **Status:** Ready for Dev\n'
    const blocked = edited(status, '- **Status:** Blocked\n- BLOCKED_REASON: waits for a disk\n- ETA: 2026-03-20\n')
    expect(judge(blocked)).toEqual([])
    expect(judge(blocked.replace('waits for a disk', 'the disk is late'), 'append', blocked)).toEqual([])
    expect(judge(blocked.replace(' waits for a disk', ''), 'append', blocked)).toEqual([])
    expect(judge(blocked.replace('- ETA: 2026-03-20\n', ''), 'append', blocked)).toHaveLength(1)
    const nested = blocked.replace('waits for a disk', 'waits\n  - for a disk\n  - for a desk')
    expect(judge(nested.replace('  - for a disk\n', '  - for a door\n'), 'append', nested)).toEqual([])
  })

  test('follows the configured mutable fields', () => {
    const status = '- **Status:** Ready for Dev\n'
    const withEffort = edited(status, `${status}- EFFORT: 4 hours\n`)
    expect(judge(withEffort.replace('4 hours', '5 hours'), 'append', withEffort)).toHaveLength(1)
    expect(judge(withEffort.replace('4 hours', '5 hours'), 'append', withEffort, ['EFFORT'])).toEqual([])
    expect(judge(edited(status, `${status}- ETA: 2026-03-20\n`), 'append', SIGNED, [])).toHaveLength(1)
  })

  test('lets lines be added to a log section: before, between and after those that are there', () => {
    expect(judge(edited('- First note\n', '- Zeroth\n- First note\n\n### Detail\n\ntext\n\n'))).toEqual([])
    expect(judge(edited('- Second note\n', '- Second note\n- Third note\n'))).toEqual([])
  })

  test('lets a log section be added anywhere, with the blank lines around it', () => {
    expect(judge(`${SIGNED}\n### VALIDATION REPORT\n\nVerdict: PASS\n`)).toEqual([])
    expect(judge(`${SIGNED}\n\n## ERRATA\n- typo in SCOPE\n\n\n`)).toEqual([])
    expect(judge(edited('## DONE_MEANS\n', '## EVIDENCE\n\n- green\n\n## DONE_MEANS\n'))).toEqual([])
  })

  test('lets the text of before end with more blank lines', () => {
    expect(judge(`${SIGNED}## NOTES\n- more\n`, 'append', `${SIGNED}\n\n`)).toEqual([])
  })

  test('keeps every line of a log section as it is', () => {
    expect(judge(edited('- First note\n', ''))).toEqual(['26 log - - First note'])
    expect(judge(edited('- First note', '- 1st note'))).toEqual(['26 log - - First note'])
    expect(judge(edited('- First note\n- Second note\n', '- Second note\n- First note\n'))).not.toEqual([])
  })

  test('does not let a log line move to another log section', () => {
    const two = `${SIGNED}\n## HISTORY\n\n- x\n`
    const moved = two.replace('- Second note\n', '').replace('- x\n', '- Second note\n- x\n')
    expect(judge(moved, 'append', two)).toHaveLength(1)
  })

  test('keeps what is outside of log sections: no line more, no line less, no blank line more', () => {
    expect(judge(edited('Read the design first.\n', 'Read the design first.\nAnd then start.\n'))).toHaveLength(1)
    expect(judge(edited('- What: Index the notes.\n', '- What: Index the notes.  \n'))).toHaveLength(1)
    expect(judge(edited('- src/index.ts\n', '- src/index.ts\n\n'))).toHaveLength(1)
    expect(judge(edited('## DONE_MEANS\n', '## INVARIANTS\n\n- none\n\n## DONE_MEANS\n'))).toHaveLength(1)
  })

  test('does not let a new log heading swallow lines that are locked', () => {
    expect(judge(edited('- RISK_TIER: LOW\n', '\n## NOTES\n\n- RISK_TIER: LOW\n'))).not.toEqual([])
    const prose = edited('## DONE_MEANS\n', '## QUALITY\n\nAll is green.\n\n## DONE_MEANS\n')
    expect(judge(prose.replace('All is', '### NOTES\n\nAll is'), 'append', prose)).toEqual(['24 value'])
  })

  test('does not let a new reason swallow lines that are locked', () => {
    expect(judge(edited('Read the design first.\n', '## BLOCKED_REASON\n\nRead the design first.\n'))).toHaveLength(1)
  })

  test('does not let a comment or a fence in a log section swallow fields', () => {
    const note = '- Second note\n'
    for (const opening of ['<!--', '```', '<script>', '<pre>'])
      expect(judge(edited(note, `${note}\n${opening}\n`)).join()).toContain('ROLLBACK_HINT')
  })

  test('does not let a log section define a field that the packet does not have', () => {
    expect(judge(edited('- First note\n', '- First note\n- BLOCKED_BY: WP-1-Store\n'))).toEqual([
      '27 text BLOCKED_BY + - BLOCKED_BY: WP-1-Store',
    ])
  })
})

describe('mode contract', () => {
  const contract = (text: string, before = SIGNED) => judge(text, 'contract', before)

  test('leaves everything but the contract fields free', () => {
    expect(contract(edited('- First note\n- Second note\n', '- Other\n'))).toEqual([])
    expect(contract(edited('- **Status:** Ready for Dev\n', '- Status: Done\n\nprose\n\n'))).toEqual([])
    expect(contract(edited('## DONE_MEANS\n', '## INVARIANTS\n\n- none\n\n## DONE_MEANS\n'))).toEqual([])
  })

  test('keeps the words of a field, also where it reads the same', () => {
    expect(contract(edited('- src/store.ts\n', '- src/store.ts (new)\n'))).toEqual([
      '18 text IN_SCOPE_PATHS - - src/store.ts + - src/store.ts (new)',
    ])
  })

  test('keeps the value of a field where a second one would replace it', () => {
    const first = SIGNED.replace('- RISK_TIER: LOW\n', '- RISK_TIER: HIGH\n- RISK_TIER: LOW\n')
    expect(contract(first).join()).toContain('RISK_TIER')
    expect(contract(`${SIGNED}\n## EFFORT\n\n9 hours\n`).join()).toContain('EFFORT')
  })

  test('keeps what AUTHORITY cites and frees its prose', () => {
    const before = `${SIGNED}\n## AUTHORITY\n\n- Spec v01.02 as agreed\n- [Approved: maria010320260900]\n`
    expect(contract(before.replace('as agreed', 'as written'), before)).toEqual([])
    expect(contract(before.replace('v01.02', 'v01.03'), before)).toEqual([expect.stringContaining('value AUTHORITY')])
    expect(contract(before.replace('010320260900', '010320260901'), before)).toHaveLength(1)
  })
})

test('mode frozen keeps every line', () => {
  expect(judge(edited('Ready for Dev', 'Done'), 'frozen')).toHaveLength(1)
  expect(judge(edited('- Second note\n', '- Second note\n- Third note\n'), 'frozen')).toHaveLength(1)
  expect(judge(`${SIGNED}\n`, 'frozen')).toHaveLength(1)
})

describe('putting back what was signed', () => {
  const damaged = edited('- src/store.ts\n', '- src/store.ts\n- src/extra.ts\n').replace('- Second', '- Mid\n- Second')
  const puts = (after: string) => restores(read(SIGNED), read(damaged), read(after), 'append', DEFAULT_CONFIG.lock)

  test('is allowed as a whole', () => {
    expect(puts(SIGNED)).toBe(true)
    expect(puts(SIGNED.replaceAll('\n', '\r\n'))).toBe(true)
  })

  test('is allowed with the log as it is now, not with half of it', () => {
    expect(puts(damaged.replace('- src/extra.ts\n', ''))).toBe(true)
    expect(puts(SIGNED.replace('- First note\n', '- First note\n- Other\n'))).toBe(false)
  })

  test('is allowed where prose came that is no log', () => {
    const prose = damaged.replace('## NOTES\n', '## QUALITY\n\nAll is green.\n\n## NOTES\n')
    const after = SIGNED.replace('- Second', '- Mid\n- Second')
    expect(restores(read(SIGNED), read(prose), read(after), 'append', DEFAULT_CONFIG.lock)).toBe(true)
  })

  test.each(['\n', '\n\n'])('is not allowed without the heading of a log that came behind %j', (blanks) => {
    const noted = `${damaged}${blanks}## ERRATA\n\n- A typo\n`
    const after = (title: string) =>
      restores(
        read(SIGNED),
        read(noted),
        read(noted.replace('- src/extra.ts\n', '').replace('ERRATA', title)),
        'append',
        DEFAULT_CONFIG.lock,
      )
    expect([after('ERRATA'), after('HISTORY')]).toEqual([true, false])
  })

  test('is not what another edit does', () => {
    expect(puts(damaged)).toBe(false)
  })
})

test('a text that could not be parsed looks signed where a line says so', () => {
  expect(looksSigned('x\n- **USER_SIGNATURE:** `maria020320261100`\n')).toBe(true)
  expect(looksSigned('- USER_SIGNATURE: <pending>\n- Approval: maria020320261100\n')).toBe(false)
})

test('lines put into a log section are allowed wherever they stand', () => {
  const line = fc.constantFrom('- First note', '- x', '', '### More', 'text', '- Second note')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.integer({ min: 0, max: 2 }), (lines, after) => {
      const anchor = ['## NOTES\n', '- First note\n', '- Second note\n'][after]!
      expect(judge(edited(anchor, `${anchor}${lines.map((text) => `${text}\n`).join('')}`))).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('a line taken out of a signed packet is always noticed', () => {
  const lines = SIGNED.split('\n')
  for (const [index, line] of lines.entries())
    if (line !== '')
      expect(judge([...lines.slice(0, index), ...lines.slice(index + 1)].join('\n')), line).not.toEqual([])
})

test('any two texts can be compared in any mode', () => {
  const piece = fc.constantFrom(
    '# ',
    '## NOTES',
    '- STATUS: ',
    'ETA:',
    '| ETA | x |',
    '\n',
    '\r',
    '```\n',
    '<!--',
    'x: y',
  )
  const text = fc.array(fc.oneof(piece, anyText(8)), { maxLength: 30 })
  fc.assert(
    fc.property(text, text, fc.constantFrom<LockMode>('append', 'contract', 'frozen'), (before, after, mode) => {
      expect(judge(before.join(''), mode, before.join(''))).toEqual([])
      expect(judge(after.join(''), mode, before.join(''))).toEqual(judge(after.join(''), mode, before.join('')))
    }),
    { numRuns: 40 },
  )
})

describe('line by line in mode append', () => {
  const table = (status: string) =>
    `# WP-1-A\n\n| Field | Value |\n| --- | --- |\n${status}\n| USER_SIGNATURE | maria020320261100 |\n`

  test('a log section inside a field is one all the same', () => {
    const noted = edited('Read the design first.\n', 'Read the design first.\n\n### NOTES\n\n- One\n')
    expect(judge(noted.replace('- One\n', '- One\n- Two\n'), 'append', noted)).toEqual([])
  })

  test('so is one inside a field of a field that goes on behind it', () => {
    const before =
      '# WP-1-A\n\nUSER_SIGNATURE: maria020320261100\n\n' +
      '## SCOPE\n\n### IN_SCOPE_PATHS\n\n- a.ts\n\n#### NOTES\n\n- One\n\n### SCOPE\n\nThe store.\n'
    expect(judge(before.replace('- One\n', '- One\n- Two\n'), 'append', before)).toEqual([])
    expect(judge(before.replace('- One\n', ''), 'append', before)).toEqual(['13 log - - One'])
  })

  test('what stands below a status and belongs to a field inside is none of its value', () => {
    const before =
      '# WP-1-A\n\nUSER_SIGNATURE: maria020320261100\n\n' +
      '### STATUS\n\n- SCOPE:\n- What:\n  the store\n\n## DONE_MEANS\n\n- Green\n'
    expect(judge(before.replace('the store', 'the clock'), 'append', before)).toEqual([
      '9 text SCOPE -   the store +   the clock',
    ])
  })

  test('the key of a status is locked to the letter, its value is free', () => {
    expect(judge(edited('**Status:**', '**STATUS:**'))).toEqual([
      '4 text STATUS - - **Status:** Ready for Dev + - **STATUS:** Ready for Dev',
    ])
    const before = table('| STATUS | Draft: soon |')
    expect(judge(table('| STATUS | Done: now |'), 'append', before)).toEqual([])
    expect(judge(table('| Status | Draft: soon |'), 'append', before)).toHaveLength(1)
  })

  test('what stands below a status with a value is no value', () => {
    const before = edited('Ready for Dev\n', 'Ready for Dev\n  - as Maria said\n')
    expect(judge(before.replace('Maria', 'Paul'), 'append', before)).toHaveLength(1)
  })

  test('a blank line may come beside a log section and at the end, and nowhere else', () => {
    expect(judge(edited('- Second note\n', '- Second note\n\n'))).toEqual([])
    expect(judge(edited('\n## NOTES\n', '\n\n## NOTES\n'))).toEqual([])
    expect(judge(`${SIGNED}\n\n`)).toEqual([])
    expect(judge(`\n${SIGNED}`)).toHaveLength(1)
    expect(judge(edited('- Why: Search', '\n- Why: Search'))).toHaveLength(1)
    expect(judge(edited('\nRead the design', '\n\nRead the design'))).toHaveLength(1)
  })

  test('of lines that go the first one with words is shown', () => {
    expect(judge(edited('\nRead the design first.\n', ''))).toEqual([
      expect.stringContaining(' - Read the design first.'),
    ])
  })

  test('lines that go at the end are told at the last line that stands', () => {
    expect(judge(edited('\n## ROLLBACK_HINT\n\ngit revert <commit-sha>\n', ''))).toEqual([
      expect.stringMatching(/^27 text ROLLBACK_HINT - ## ROLLBACK_HINT$/),
    ])
  })

  test('a loss that begins in a log section and ends outside is none of the log alone', () => {
    expect(judge(edited('- Second note\n\n## ROLLBACK_HINT\n', ''))[0]).toMatch(/^\d+ text /)
    expect(judge(edited('- Second note\n', ''))[0]).toMatch(/^\d+ log /)
  })
})

test('in mode contract each line of a field counts', () => {
  for (const entry of ['- src/index.ts', '- src/store.ts'])
    expect(judge(edited(entry, '- src/other.ts'), 'contract')).toEqual([
      expect.stringContaining(`text IN_SCOPE_PATHS - ${entry} + - src/other.ts`),
    ])
})

describe('what stands and is read otherwise', () => {
  const FIELDS: readonly (readonly [keyof Packet, string])[] = [
    ['id', 'TASK_ID: WP-1-Note-Index'],
    ['riskTier', 'RISK_TIER: LOW'],
    ['inScopePaths', 'IN_SCOPE_PATHS: src/a.ts'],
    ['outOfScope', 'OUT_OF_SCOPE: Login pages'],
    ['testPlan', 'TEST_PLAN: `npm test`'],
    ['doneMeans', 'DONE_MEANS: The index is rebuilt'],
    ['rollbackHint', 'ROLLBACK_HINT: `git revert HEAD`'],
    ['bootstrap', 'BOOTSTRAP: see below'],
    ['filesToOpen', 'FILES_TO_OPEN: src/a.ts'],
    ['searchTerms', 'SEARCH_TERMS: index'],
    ['runCommands', 'RUN_COMMANDS: `npm ci`'],
    ['riskMap', 'RISK_MAP: Two writers'],
    ['specAnchors', 'SPEC_ANCHOR: §2.1'],
    ['signature', 'USER_SIGNATURE: maria020320261100'],
    ['blockedBy', 'BLOCKED_BY: WP-1-A'],
    ['blocks', 'BLOCKS: WP-1-B'],
    ['effort', 'EFFORT: 4 hours'],
    ['authority', 'AUTHORITY: X_Master_Spec_v1.0.md'],
    ['variantOf', 'VARIANT_OF: WP-1-C'],
    ['variantReason', 'VARIANT_REASON: correction: a typo'],
    ['scope', 'SCOPE: Index the notes'],
  ]
  const text = `# A packet\n\n${FIELDS.map(([, line]) => `- ${line}\n`).join('')}\n## NOTES\n\nVerdict: PASS\n\nSigned.\n`
  const before = read(text)
  const found = (packet: Partial<Packet>, mode: LockMode = 'append', after = text) =>
    lockViolations(
      before,
      { text: after, packet: { ...read(after).packet, ...packet } },
      mode,
      DEFAULT_CONFIG.lock,
    ).map(shown)

  test.each(FIELDS)('%s is told at the line of %s', (property, line) => {
    const field = line.split(':')[0]!
    const number = text.split('\n').indexOf(`- ${line}`) + 1
    for (const mode of ['append', 'contract'] as const)
      expect(found({ [property]: null }, mode)).toEqual([`${number} value ${field}`])
  })

  test('another item of a list, another part of a scope and another reason for a tier count', () => {
    const { place } = before.packet.effort!
    const one = (value: string) => ({ value, place })
    expect(found({ outOfScope: { place, items: [one('Logout pages')] } })).toEqual(['6 value OUT_OF_SCOPE'])
    expect(found({ riskJustification: one('why') })).toEqual(['4 value RISK_TIER'])
    const scope = before.packet.scope!
    expect(found({ scope: { ...scope, value: { ...scope.value, text: 'Else' } } })).toEqual(['23 value SCOPE'])
    for (const part of ['what', 'why', 'boundary'])
      expect(found({ scope: { ...scope, value: { ...scope.value, [part]: one('x') } } })).toEqual(['23 value SCOPE'])
  })

  test('a field that is found nowhere any more is told at the top', () => {
    expect(found({ effort: null, regions: [] }, 'contract').at(-1)).toMatch(/^\d+ text/)
    const unplaced = before.packet.regions.filter(({ field }) => field !== 'BOOTSTRAP')
    expect(
      lockViolations(
        { text, packet: { ...before.packet, regions: unplaced } },
        { text, packet: { ...before.packet, regions: unplaced, bootstrap: null } },
        'append',
        DEFAULT_CONFIG.lock,
      ).map(shown),
    ).toEqual(['1 value BOOTSTRAP'])
  })

  test('a verdict that is read no more, or as another, is told at the last line that speaks of one', () => {
    const { verdicts } = before.packet
    const line = text.split('\n').indexOf('Verdict: PASS') + 1
    expect(found({})).toEqual([])
    expect(found({ verdicts: [] })).toEqual([`${line} value`])
    expect(found({ verdicts: [{ ...verdicts[0]!, text: 'FAIL' }] })).toEqual([`${line} value`])
    expect(found({ verdicts: [] }, 'contract')).toEqual([])
    expect(found({ verdicts: [] }, 'append', text.replace('4 hours', '9 hours'))).toEqual([
      expect.stringContaining(' text EFFORT'),
    ])
  })

  test('a text that could not be parsed before is compared line by line', () => {
    const tooLarge = { text: `${SIGNED}x`, packet: { ...read(SIGNED).packet, unreadable: 'too large' } }
    expect(lockViolations(tooLarge, read(SIGNED), 'append', DEFAULT_CONFIG.lock).map(shown)).toEqual(['31 text - x'])
    const noted = read(edited('- Second note\n', '- Second note\n- Third note\n'))
    const blind = { ...tooLarge, text: SIGNED }
    expect(lockViolations(blind, noted, 'append', DEFAULT_CONFIG.lock).map(shown)).toEqual(['28 text + - Third note'])
  })
})

describe('blanks and labels', () => {
  test('a status in a table without outer pipes is a value', () => {
    const before = '# WP-1-A\n\nField | Value\n--- | ---\nSTATUS | Draft\nUSER_SIGNATURE | maria020320261100\n'
    expect(judge(before.replace('Draft', 'Done'), 'append', before)).toEqual([])
    expect(judge(before.replace('STATUS', 'Status'), 'append', before)).toHaveLength(1)
  })

  test('the value of a status may stand on the next line', () => {
    const before = edited('**Status:** Ready for Dev', '**Status:**\n  Ready for Dev')
    expect(judge(before.replace('Ready for Dev', 'Done'), 'append', before)).toEqual([])
  })

  test('a label below a status is none of its own', () => {
    const before = edited('Ready for Dev\n', 'Ready for Dev\n  - as said by: Maria\n')
    expect(judge(before.replace('by: Maria', 'by: Paul'), 'append', before)).toHaveLength(1)
  })

  test('a rule may be drawn below a blank line, above a log section or at the end', () => {
    expect(judge(`${SIGNED}\n---\n\n## ERRATA\n\n- A typo\n`)).toEqual([])
    expect(judge(`${SIGNED}\n* * *\n`)).toEqual([])
    expect(judge(`${SIGNED}* * *\n`)).toEqual(['32 text + * * *'])
    expect(judge(edited('\nRead the design', '\n---\n\nRead the design'))).toContain('13 text + ---')
  })

  test('a blank line may come above a log section that begins the text', () => {
    const before = `## NOTES\n\n- x\n\n${SIGNED}`
    expect(judge(`\n${before}`, 'append', before)).toEqual([])
  })

  test('a field that may be new comes with the blank lines around it', () => {
    expect(judge(edited('## DONE_MEANS\n', '## ETA\n\n2026-03-20\n\n## DONE_MEANS\n'))).toEqual([])
  })

  test('a blank line may not come one line above a log section', () => {
    expect(judge(edited('- The index is rebuilt\n', '\n- The index is rebuilt\n'))).toHaveLength(1)
  })

  test('log lines that repeat may get others between them', () => {
    const before = edited('- First note\n- Second note\n', '- a\n- a\n')
    expect(judge(before.replace('- a\n- a\n', '- b\n- a\n- a\n- b\n- a\n'), 'append', before)).toEqual([])
  })

  test('a line of blanks is a blank line', () => {
    expect(judge(`${SIGNED}   \n`)).toEqual([])
    expect(judge(edited('\n## NOTES\n', '\n  \n## NOTES\n'))).toEqual([])
  })

  test('blanks at the end of a label do not count', () => {
    expect(judge(edited('**Status:** Ready', '**Status** : Ready'))).toEqual([])
  })

  test('a status may be the last line of all, and a row may be indented', () => {
    const last = '# WP-1-A\n\nUSER_SIGNATURE: maria020320261100\n\n## STATUS\n\nDraft\n'
    expect(judge(last.replace('Draft', 'Done'), 'append', last)).toEqual([])
    const row =
      '# WP-1-A\n\nUSER_SIGNATURE: maria020320261100\n\n  | Field | Value |\n  | --- | --- |\n  | STATUS | Draft: x |\n'
    expect(judge(row.replace('Draft: x', 'Done: y'), 'append', row)).toEqual([])
  })

  test('STATUS keeps its first line only, even where it is configured', () => {
    const before = edited('Ready for Dev\n', 'Ready for Dev\n  - as Maria said\n')
    expect(judge(before.replace('Maria', 'Paul'), 'append', before, ['STATUS'])).toHaveLength(1)
  })

  test('in mode contract the key of a field is locked as well', () => {
    expect(judge(edited('## IN_SCOPE_PATHS', '## In-scope paths'), 'contract')).toHaveLength(1)
  })
})
