import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG, type LockMode } from '../../src/core/config.ts'
import rule from '../../src/rules/locked-packet-unchanged.ts'
import { edit, findingsOf, golden, reportOf, without, type Files, type SnapshotParts } from '../support/snapshot.ts'

const PATH = 'docs/task_packets/WP-1-Session-Store.md'
const SCOPE = '- src/session/clock.ts\n'
const widened = (files: Files = golden) => edit(files, PATH, SCOPE, `${SCOPE}- src/extra.ts\n`)
const noted = (files: Files = golden) => edit(files, PATH, '- None yet.\n', '- None yet.\n- The clock is late.\n')
const found = (parts: SnapshotParts) => findingsOf(parts, rule)
const inMode = (mode: LockMode) => ({ lock: { ...DEFAULT_CONFIG.lock, mode } })
const textOf = (files: Files) => {
  const file = files[PATH]!
  return typeof file === 'string' ? file : file.text
}

const unsigned = edit(golden, PATH, 'USER_SIGNATURE: maria040320260930', 'USER_SIGNATURE: <pending>')

test('a path more is named with field, line, packet and signature', () => {
  expect(found({ head: widened(), base: golden })).toEqual([
    `${PATH}:25:1 critical Unexpected change to IN_SCOPE_PATHS of locked \`WP-1-Session-Store\` (\`+ src/extra.ts\`), expected the text that was signed with \`maria040320260930\``,
  ])
})

test('a line that goes is told at the line that stands there now', () => {
  expect(found({ head: edit(golden, PATH, SCOPE, ''), base: golden })).toEqual([
    `${PATH}:24:1 critical Unexpected change to IN_SCOPE_PATHS of locked \`WP-1-Session-Store\` (\`- src/session/clock.ts\`), expected the text that was signed with \`maria040320260930\``,
  ])
})

test('the remedy puts back what binds and names the next free variant', () => {
  const other = edit(golden, PATH, 'TASK_ID: WP-1-Session-Store', 'TASK_ID: WP-1-Session-Store-v2')
  const taken = { ...golden, 'docs/task_packets/WP-1-Session-Store-v2.md': other[PATH]! }
  const remedies = (parts: SnapshotParts) => reportOf(parts, [rule]).findings.map(({ remedy }) => remedy)
  expect(remedies({ head: widened(taken), base: golden, kind: 'commit' })).toEqual([
    `Put the signed text back: \`git restore --source=HEAD --staged --worktree -- ${PATH}\`; then write the change into a new packet \`docs/task_packets/WP-1-Session-Store-v3.md\` (\`countersign variant WP-1-Session-Store --reason correction\`), or as a note under a new \`## NOTES\` at the end of the packet`,
  ])
  expect(remedies({ head: widened(), base: golden, kind: 'branch' })[0]).toContain('--source=base --staged')
})

test('what the remedy says passes: the text put back, a variant, a note at the end', () => {
  const variant = textOf(unsigned).replaceAll('WP-1-Session-Store', 'WP-1-Session-Store-v2')
  const head = { ...golden, 'docs/task_packets/WP-1-Session-Store-v2.md': variant }
  expect(found({ head, base: golden })).toEqual([])
  expect(found({ head: { ...golden, [PATH]: `${textOf(golden)}\n## NOTES\n\n- Why\n` }, base: golden })).toEqual([])
})

describe('what binds is the base', () => {
  test('an unsigned packet is free', () => {
    expect(found({ head: widened(unsigned), base: unsigned })).toEqual([])
  })

  test('signing and editing in one change is free, taking the signature away is not', () => {
    expect(found({ head: widened(), base: unsigned })).toEqual([])
    expect(found({ head: widened(unsigned), base: golden }).length).toBeGreaterThan(0)
  })

  test('a packet that was signed on the default branch meanwhile is locked', () => {
    expect(found({ head: widened(unsigned), before: unsigned, base: golden })).toHaveLength(1)
  })

  test('a branch behind is not charged with what the default branch has changed', () => {
    expect(found({ head: golden, before: golden, base: noted() })).toEqual([])
  })

  test('taking over what the default branch has is no edit', () => {
    expect(found({ head: widened(), before: golden, base: widened() })).toEqual([])
  })

  test('a packet that both sides have added must be the one that binds', () => {
    const before = without(golden, PATH)
    expect(found({ head: golden, before, base: golden })).toEqual([])
    expect(found({ head: widened(), before, base: golden }).length).toBeGreaterThan(0)
    const signedTexts = { [PATH]: [textOf(golden)] }
    expect(found({ head: noted(), before, base: golden, signedTexts })).toEqual([])
  })

  test('a packet that has moved on the default branch stays locked where it was', () => {
    const moved = { ...without(golden, PATH), 'docs/task_packets/done/WP-1-Session-Store.md': golden[PATH]! }
    const { findings } = reportOf({ head: widened(), before: golden, base: moved }, [rule])
    expect(findings.map(({ remedy }) => remedy)).toEqual([expect.stringContaining('=$(git merge-base HEAD base) ')])
  })
})

describe('putting back the text that was signed', () => {
  const signedTexts = { [PATH]: [textOf(golden)] }
  const damaged = noted(widened())

  test('is no edit, with the notes that came since', () => {
    expect(found({ head: golden, base: damaged, signedTexts })).toEqual([])
    expect(found({ head: noted(), base: damaged, signedTexts })).toEqual([])
    const several = { [PATH]: [textOf(widened()), textOf(golden)] }
    expect(found({ head: golden, base: damaged, signedTexts: several })).toEqual([])
  })

  test('is an edit without the signed text at hand', () => {
    expect(found({ head: golden, base: damaged }).length).toBeGreaterThan(0)
  })

  test('is no excuse for another edit', () => {
    const head = edit(damaged, PATH, '- EFFORT: 4 hours', '- EFFORT: 9 hours')
    expect(found({ head, base: damaged, signedTexts }).join()).toContain('EFFORT')
  })
})

describe('the mode decides', () => {
  const status = edit(golden, PATH, 'In Progress', 'Done')

  test('a status and a note pass in append and contract', () => {
    for (const mode of ['append', 'contract'] as const)
      expect(found({ head: noted(status), base: golden, config: inMode(mode) })).toEqual([])
    expect(found({ head: status, base: golden, config: inMode('frozen') })).toHaveLength(1)
  })

  test('a note that is reworded passes in contract only', () => {
    const head = edit(golden, PATH, '- None yet.', '- Nothing yet.')
    expect(found({ head, base: golden })).toEqual([
      `${PATH}:91:1 critical Unexpected change to a log section of locked \`WP-1-Session-Store\` (\`- None yet.\`), expected every line of it to stay`,
    ])
    expect(found({ head, base: golden, config: inMode('contract') })).toEqual([])
  })

  test('a second value is told in contract, where lines are free', () => {
    const head = { ...golden, [PATH]: `${textOf(golden)}\n## EFFORT\n\n9 hours\n` }
    expect(found({ head, base: golden, config: inMode('contract') })).toHaveLength(1)
  })
})

test('a packet that grows too large to parse is compared line by line', () => {
  const head = { ...golden, [PATH]: `${textOf(golden)}- ${'x'.repeat(1024 * 1024)}\n` }
  expect(found({ head, base: golden })).toHaveLength(1)
})

test('a packet that is too large to parse is locked where its text carries a signature', () => {
  const large = (text: string) => ({ ...golden, [PATH]: `${text}- ${'x'.repeat(1024 * 1024)}\n` })
  expect(found({ head: large(textOf(widened())), base: large(textOf(golden)) })).toHaveLength(1)
  expect(found({ head: large(textOf(widened(unsigned))), base: large(textOf(unsigned)) })).toEqual([])
})

test('an edit all over the packet is told in 21 findings at most', () => {
  const numbered = Array.from({ length: 60 }, (_, index) => `- Line ${index}\n- Keep ${index}\n`).join('')
  const base = edit(golden, PATH, '- None yet.\n', numbered)
  const head = { ...base, [PATH]: textOf(base).replaceAll('- Line', '- line') }
  const findings = found({ head, base })
  expect(findings).toHaveLength(21)
  expect(findings.at(-1)).toContain('Unexpected 40 more changes to locked `WP-1-Session-Store`')
})

test('a path with a quote is safe to paste', () => {
  const path = "docs/task_packets/it's/WP-1-A.md"
  const base = { [path]: '# WP-1-A\n\n- USER_SIGNATURE: maria020320261100\n' }
  const { findings } = reportOf({ head: { [path]: '# WP-1-A\n' }, base }, [rule])
  expect(findings[0]!.remedy).toContain("-- 'docs/task_packets/it'\\''s/WP-1-A.md'`")
})

test('a comment opened above a verdict hides it, which is told as a new reading', () => {
  const base = edit(golden, PATH, '- None yet.', '- None yet.\n\nVerdict: PASS')
  const head = edit(base, PATH, '- None yet.', '- None yet.\n<!--')
  expect(found({ head, base })).toEqual([
    expect.stringContaining('critical Unexpected new reading of lines in locked `WP-1-Session-Store`'),
  ])
})

describe('a finding shows the lines', () => {
  const shown = (from: string, to: string) => found({ head: edit(golden, PATH, from, to), base: golden }).join('\n')

  test('without their bullets, what went before what came', () => {
    expect(shown('  - src/storage/store.ts\n', '  - src/storage/other.ts\n')).toContain(
      '(`- src/storage/store.ts`, `+ src/storage/other.ts`)',
    )
    expect(
      shown('# Task Packet: WP-1-Session-Store\n', '# Task Packet: WP-1-Session-Store\n\nRead - all - of it.\n'),
    ).toContain('Unexpected change to locked `WP-1-Session-Store` (`+ Read - all - of it.`), expected')
  })

  test('with at most three fields by name', () => {
    const fields = (count: number) =>
      edit(
        golden,
        PATH,
        textOf(golden)
          .split('\n')
          .slice(4, 4 + count)
          .join('\n'),
        'gone',
      )
    const names = (count: number) =>
      / change to (.*) of locked/.exec(found({ head: fields(count), base: golden }).join())?.[1]
    expect(names(4)).toBe('TASK_ID, STATUS, RISK_TIER')
    expect(names(5)).toBe('TASK_ID, STATUS, RISK_TIER and 1 more fields')
  })

  test('with nothing before them where both sides have added the packet', () => {
    const before = without(golden, PATH)
    expect(found({ head: widened(), before, base: golden })[0]).toContain('(`+ # Task Packet: WP-1-Session-Store`)')
  })
})

test('twenty findings are told without a count of more', () => {
  const numbered = Array.from({ length: 20 }, (_, index) => `- Line ${index}\n- Keep ${index}\n`).join('')
  const base = edit(golden, PATH, '- None yet.\n', numbered)
  const findings = found({ head: { ...base, [PATH]: textOf(base).replaceAll('- Line', '- line') }, base })
  expect(findings).toHaveLength(20)
  expect(findings.join()).not.toContain('more changes')
})

test('a packet that the base has taken out is locked no more, whatever else is locked', () => {
  expect(found({ head: widened(), before: golden, base: without(golden, PATH) })).toEqual([])
})
