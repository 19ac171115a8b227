import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/locked-packet-kept.ts'
import { edit, findingsOf, golden, reportOf, without, type Files, type SnapshotParts } from '../support/snapshot.ts'

const PATH = 'docs/task_packets/WP-1-Session-Store.md'
const text = golden[PATH] as string
const found = (parts: SnapshotParts) => findingsOf(parts, rule)
const change = (head: Files, base: Files = golden) => found({ head, base })
const moved = (to: string, content: Files[string] = text): Files => ({ ...without(golden, PATH), [to]: content })
const unsigned = edit(golden, PATH, 'USER_SIGNATURE: maria040320260930', 'USER_SIGNATURE: <pending>')

test('a deleted packet is missed where it was', () => {
  expect(change(without(golden, PATH))).toEqual([
    `${PATH}:1:1 critical Missing locked \`WP-1-Session-Store\`, expected it at \`${PATH}\` as it was signed`,
  ])
})

test('an unsigned packet may go, and one that the base has deleted too', () => {
  expect(change(without(unsigned, PATH), unsigned)).toEqual([])
  expect(found({ head: without(golden, PATH), before: golden, base: without(golden, PATH) })).toEqual([])
})

test('the remedy puts it back and names the next free variant', () => {
  const { findings } = reportOf({ head: without(golden, PATH), base: golden, kind: 'commit' }, [rule])
  expect(findings.map(({ remedy }) => remedy)).toEqual([
    `Put it back: \`git restore --source=HEAD --staged --worktree -- ${PATH}\`; what replaces it is a new packet \`docs/task_packets/WP-1-Session-Store-v2.md\``,
  ])
})

describe('a move', () => {
  test('to another packet folder, under its name and byte for byte, is none that counts', () => {
    expect(change(moved('docs/task_packets/done/WP-1-Session-Store.md'))).toEqual([])
  })

  test('with an edit is a loss', () => {
    const to = 'docs/task_packets/done/WP-1-Session-Store.md'
    expect(change(moved(to, `${text}x\n`)).join('\n')).toContain('Missing locked')
  })

  test('out of the packet folders is a loss', () => {
    expect(change(moved('archive/WP-1-Session-Store.md'))).toEqual([
      `${PATH}:1:1 critical Unexpected new name \`archive/WP-1-Session-Store.md\` of locked \`WP-1-Session-Store\`, expected \`${PATH}\``,
    ])
  })

  test('to another file name is a loss', () => {
    expect(change(moved('docs/task_packets/WP-1-Sessions.md'))).toContain(
      `${PATH}:1:1 critical Unexpected new name \`docs/task_packets/WP-1-Sessions.md\` of locked \`WP-1-Session-Store\`, expected \`${PATH}\``,
    )
  })

  test('that makes an executable of it is a loss', () => {
    const to = 'docs/task_packets/done/WP-1-Session-Store.md'
    expect(change(moved(to, { mode: '100755', text })).join('\n')).toContain('Missing locked')
  })
})

test('another kind of file in its place is told', () => {
  const retyped = (mode: string) => change({ ...golden, [PATH]: { mode, text } })
  expect(retyped('100755')).toEqual([
    `${PATH}:1:1 critical Unexpected executable file in place of locked \`WP-1-Session-Store\`, expected the plain file that was signed`,
  ])
  expect(retyped('120000')[0]).toContain('Unexpected symbolic link in place of')
  expect(retyped('160000')[0]).toContain('Unexpected submodule in place of')
})

describe('a second packet with its id', () => {
  const copy = 'docs/task_packets/WP-2-Other.md'

  test('is told where it gives the id', () => {
    expect(change({ ...golden, [copy]: '# Notes\n\n- TASK_ID: WP-1-Session-Store\n' })).toEqual([
      `${copy}:3:12 critical Unexpected second packet \`WP-1-Session-Store\`, expected that id only in \`${PATH}\`, where it is locked`,
    ])
  })

  test('is told for a plain copy, and for a file of the same name', () => {
    expect(change({ ...golden, 'docs/task_packets/copy/WP-1-Session-Store.md': text })).toHaveLength(1)
    expect(change({ ...golden, 'docs/task_packets/copy/WP-1-Session-Store.md': 'x\n' })).toHaveLength(1)
  })

  test('is told beside a move that would be allowed', () => {
    const head = { ...moved('docs/task_packets/done/WP-1-Session-Store.md'), [copy]: 'TASK_ID: WP-1-Session-Store\n' }
    expect(change(head)).toHaveLength(1)
  })

  test('is old debt where the base has it', () => {
    const base = { ...golden, [copy]: '# Notes\n\n- TASK_ID: WP-1-Session-Store\n' }
    expect(change({ ...base, [copy]: '# Notes\n\n- TASK_ID: WP-1-Session-Store\n\nMore.\n' }, base)).toEqual([])
  })

  test('may have the id of a packet that nobody signed', () => {
    expect(change({ ...unsigned, [copy]: '- TASK_ID: WP-1-Session-Store\n' }, unsigned)).toEqual([])
  })
})

test('a thousand packets that go at once are each told', () => {
  const path = (index: number) => `docs/task_packets/WP-2-Part${index}.md`
  const many = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [path(index), `- USER_SIGNATURE: maria020320261100\n`]),
  )
  expect(change(golden, { ...golden, ...many })).toHaveLength(1000)
})

test('a mode that git once knew is told by its number', () => {
  expect(change({ ...golden, [PATH]: { mode: '100664', text } })).toEqual([
    `${PATH}:1:1 critical Unexpected mode \`100664\` in place of locked \`WP-1-Session-Store\`, expected the plain file that was signed`,
  ])
})

describe('what is no move', () => {
  const done = 'docs/task_packets/done/WP-1-Session-Store.md'

  test('is a file of the same name that was there and gets its text', () => {
    const base = { ...golden, [done]: '- TASK_ID: WP-1-Other\n' }
    expect(change({ ...without(base, PATH), [done]: text }, base).join()).toContain('Missing locked')
  })

  test('is a copy while the packet itself is edited', () => {
    const head = { ...edit(golden, PATH, '- None yet.', '- Late.'), [done]: text }
    expect(change(head).join()).toContain('Unexpected second packet')
  })
})

test('a move counts beside other copies of the same text', () => {
  const [first, last] = ['docs/a.md', 'docs/z.md']
  expect(change({ ...moved('docs/task_packets/done/WP-1-Session-Store.md'), [first]: text, [last]: text })).toEqual([])
})

test('the remedy for a second packet is a free id of its own', () => {
  const head = { ...golden, 'docs/task_packets/WP-2-Other.md': '- TASK_ID: WP-1-Session-Store\n' }
  expect(reportOf({ head, base: golden }, [rule]).findings.map(({ remedy }) => remedy)).toEqual([
    'Give it the id `WP-1-Session-Store-v2`, in TASK_ID and as its file name',
  ])
})

test('a packet whose file the branch adds while the base has it in another mode is told', () => {
  const before = without(golden, PATH)
  const head = { ...golden, [PATH]: { mode: '100755', text } }
  expect(found({ head, before, base: golden }).join()).toContain('Unexpected executable file in place of')
  expect(found({ head: golden, before, base: golden })).toEqual([])
})

test('a branch keeps a packet that the base has moved since', () => {
  const base = moved('docs/task_packets/done/WP-1-Session-Store.md')
  expect(found({ head: edit(golden, PATH, '- None yet.', '- Late.'), before: golden, base })).toEqual([
    expect.stringContaining('Unexpected second packet'),
  ])
})

test('a link that the base has for a packet is no signed packet', () => {
  expect(change(without(golden, PATH), { ...golden, [PATH]: { mode: '120000', text: 'elsewhere' } })).toEqual([])
})

test('the next free variant is above the highest there is', () => {
  const base = { ...golden, 'docs/task_packets/WP-1-Session-Store-v5.md': '- TASK_ID: WP-1-Session-Store-v5\n' }
  const { findings } = reportOf({ head: without(base, PATH), base }, [rule])
  expect(findings[0]!.remedy).toContain('WP-1-Session-Store-v6.md')
})
