import { describe, expect, test } from 'vitest'
import { branchPacket, namedPackets, type NamingSources } from '../src/core/naming.ts'

const KNOWN = ['WP-1', 'WP-1-Storage', 'WP-1-Storage-Index', 'WP-2-Api-v2']

describe('a branch names', () => {
  test.each([
    ['the packet it is called after', 'WP-1-Storage', 'WP-1-Storage'],
    ['the packet and not what is done for it', 'feat/WP-1-Storage-fix-typo', 'WP-1-Storage'],
    ['the longest of several packets', 'maria/WP-1-Storage-Index-2', 'WP-1-Storage-Index'],
    ['the shorter packet when the longer one goes on inside a word', 'WP-1-Storages', 'WP-1'],
    ['a packet whatever the case', 'feat/wp-1-storage', 'WP-1-Storage'],
    ['a variant that is known', 'fix/WP-2-Api-v2-again', 'WP-2-Api-v2'],
    ['a variant that nobody knows, for the gate to refuse', 'WP-1-Storage-v2-fix', 'WP-1-Storage-v2'],
    ['another variant than the known one', 'WP-2-Api-v2-v3', 'WP-2-Api-v2-v3'],
    ['the packet when a variant mark comes later', 'WP-1-Storage-retry-v2', 'WP-1-Storage'],
    ['an id that nobody knows, as it stands', 'feat/WP-9-Search_x', 'WP-9-Search_x'],
    ['a variant of two digits', 'WP-1-Storage-v12', 'WP-1-Storage-v12'],
    ['nothing without an id', 'feat/storage', null],
    ['nothing when the id is part of a word', 'feat/fooWP-1x', null],
    ['nothing for an ordinary branch with a similar beginning', 'wp-login', null],
  ])('%s', (_, branch, id) => {
    expect(branchPacket(branch, KNOWN)).toBe(id)
  })
})

test.each([
  ['that fits exactly before one in other letters', 'WP-1-api', ['WP-1-API', 'WP-1-api'], 'WP-1-api'],
  ['that is the first by name of two that are as long', 'WP-1-B-WP-1-A', ['WP-1-B', 'WP-1-A'], 'WP-1-A'],
  ['and none where the known one is empty', '-WP-9-Search', [''], 'WP-9-Search'],
])('a branch names the packet %s', (_, branch, known, id) => {
  expect(branchPacket(branch, known)).toBe(id)
  expect(branchPacket(branch, known.toReversed())).toBe(id)
})

const named = (sources: Partial<NamingSources>) =>
  namedPackets({ option: [], branch: null, title: null, body: null, messages: [], ...sources }, KNOWN).map(
    ({ id, by }) => `${id} by ${by}`,
  )

describe('a commit message names by its trailers', () => {
  test('the packets of its last paragraph, several ids included', () => {
    const message =
      'Fix it\n\nWhy it broke.\n\nWork-Packet: WP-1-Storage, WP-2-Api-v2\nSigned-off-by: maria <m@x.invalid>\n'
    expect(named({ messages: [message] })).toEqual(['WP-1-Storage by trailer', 'WP-2-Api-v2 by trailer'])
  })
  test('whatever the case of the key, and with CRLF', () => {
    expect(named({ messages: ['Fix it\r\n\r\nwork-packet: WP-1-Storage\r\n'] })).toEqual(['WP-1-Storage by trailer'])
  })
  test('nothing in another paragraph', () => {
    expect(named({ messages: ['Fix it\n\nWork-Packet: WP-1\n\nAnd more.'] })).toEqual([])
  })
  test('nothing in a last paragraph of prose', () => {
    expect(named({ messages: ['Fix it\n\nSome prose first\nWork-Packet: WP-1'] })).toEqual([])
  })
  test('what stands beside prose when git itself wrote a trailer there', () => {
    const message = 'Fix it\n\nWork-Packet: WP-1\n(cherry picked from commit 0123456789)\n  and more'
    expect(named({ messages: [message] })).toEqual(['WP-1 by trailer'])
  })
  test('what stands beside as much prose as git allows, and no more', () => {
    const beside = (prose: number, sign = 'Signed-off-by: maria <m@x.invalid>') =>
      named({ messages: [`Fix it\n\n${'some prose\n'.repeat(prose)}Work-Packet: WP-1\n${sign}\n`] })
    expect(beside(6)).toEqual(['WP-1 by trailer'])
    expect(beside(7)).toEqual([])
    expect(beside(1, 'Reviewed-by: maria')).toEqual([])
  })
  test('what goes on in the next line, and behind a line of blanks', () => {
    expect(named({ messages: ['Fix it\n \t\nWork-Packet: WP-1\n  and more of it'] })).toEqual(['WP-1 by trailer'])
  })
  test('an id right behind the colon, without the words behind it', () => {
    expect(named({ messages: ['Fix it\n\nWork-Packet:WP-1 fix'] })).toEqual(['WP-1 by trailer'])
  })
  test('nothing by another key', () => {
    expect(named({ messages: ['Fix it\n\nWP-1: done'] })).toEqual([])
  })
  test('nothing in the subject', () => {
    expect(named({ messages: ['Work-Packet: WP-1'] })).toEqual([])
  })
  test('nothing that is no id', () => {
    expect(named({ messages: ['Fix it\n\nWork-Packet: none, see WP-1'] })).toEqual([])
  })
})

describe('a pull request body names', () => {
  test('the packets of its lines, in a list and with emphasis too', () => {
    const body =
      'Hello\nWork-Packet: WP-1\nbye\n\n- **Work-Packet:** `WP-1-Storage`\n* __Work-Packet__: WP-2-Api-v2 (api)'
    expect(named({ body })).toEqual(['WP-1 by body', 'WP-1-Storage by body', 'WP-2-Api-v2 by body'])
  })
  test.each([
    ['a comment', '<!-- Work-Packet: WP-1 -->'],
    ['a comment over lines', 'Text <!--\nWork-Packet: WP-1\n--> more'],
    ['a comment that is never closed', '<!-- x\n\nWork-Packet: WP-1'],
    ['a fence', '```\nWork-Packet: WP-1\n```'],
    ['a fence that is never closed', '~~~ text\nWork-Packet: WP-1\n```'],
    ['a comment that begins like its end', '<!--> x\nWork-Packet: WP-1\n-->'],
    ['a fence that another language does not close', '```\n``` js\nWork-Packet: WP-1'],
    ['a fence of tildes with a backtick behind', '~~~ a`b\nWork-Packet: WP-1\n~~~'],
    ['a fence with a longer mark', '````\n```\nWork-Packet: WP-1\n````'],
    ['indented code', '    Work-Packet: WP-1'],
    ['a quote', '> Work-Packet: WP-1'],
    ['a sentence', 'The Work-Packet: WP-1 is done'],
  ])('nothing in %s', (_, body) => {
    expect(named({ body })).toEqual([])
  })
  test('what comes after a comment and a fence', () => {
    expect(named({ body: '<!-- x -->\n```js\na\n```\n`` inline ``` ``\nWork-Packet: WP-1' })).toEqual(['WP-1 by body'])
  })
  test.each([
    ['a comment on the same line', '<!-- x -->Work-Packet: WP-1'],
    ['a fence that blanks follow', '```\na\n```  \nWork-Packet: WP-1'],
    ['code that looks like a fence', '``` a ``` b\nWork-Packet: WP-1'],
    ['a mark of emphasis alone', '**Work-Packet:** WP-1'],
    ['a wide list mark', '-   Work-Packet: WP-1'],
  ])('what comes after %s', (_, body) => {
    expect(named({ body })).toEqual(['WP-1 by body'])
  })
  test('an id with an underscore as it stands', () => {
    expect(named({ body: 'Work-Packet: WP-9-Search_x' })).toEqual(['WP-9-Search_x by body'])
  })
})

describe('a title and a commit subject name', () => {
  test.each([
    ['the id that leads', 'WP-1-Storage: fix', ['WP-1-Storage']],
    ['the id that leads without a colon', 'WP-1-Storage fix', ['WP-1-Storage']],
    ['the id in square brackets', '[WP-1-Storage] fix', ['WP-1-Storage']],
    ['the id that is the scope of a conventional commit', 'feat(WP-1-Storage)!: fix', ['WP-1-Storage']],
    ['the id in brackets behind', 'Fix it (WP-1-Storage) (#12)', ['WP-1-Storage']],
    ['several ids in brackets', '[WP-1, WP-1-Storage] fix', ['WP-1', 'WP-1-Storage']],
    ['an id that nobody knows', 'WP-9-New: start', ['WP-9-New']],
    ['the id of the commit that is to be fixed', 'fixup! WP-1-Storage: fix', ['WP-1-Storage']],
    ['the id that leads behind blanks', '\n  WP-1-Storage: fix', ['WP-1-Storage']],
    ['nothing by a mention', 'Fix what WP-1-Storage broke', []],
    ['nothing by a mention in brackets', 'Fix it (see WP-1-Storage)', []],
    ['nothing by a quoted subject', 'Revert "WP-1-Storage: fix"', []],
    ['nothing by the name of a merged branch', "Merge branch 'WP-1-Storage'", []],
    ['nothing by a longer path', 'WP-1-Storage/readme: fix', []],
  ])('%s', (_, title, ids) => {
    expect(named({ title })).toEqual(ids.map((id) => `${id} by title`))
    expect(named({ messages: [`${title}\n\nBody`] })).toEqual(ids.map((id) => `${id} by subject`))
  })
})

describe('a merge commit names', () => {
  test.each([
    ['the packet of its pull request', 'Merge pull request #12 from maria/feat/WP-1-Storage-fix', ['WP-1-Storage']],
    ['the packet of its branch', "Merge branch 'WP-1-Storage'", ['WP-1-Storage']],
    ['the packet that came in and not the one it came into', "Merge branch 'WP-1-Storage' into WP-1", ['WP-1-Storage']],
    ['the packet of a branch elsewhere', "Merge branch 'WP-1-Storage' of ../WP-1", ['WP-1-Storage']],
    ['the packet of a remote branch', "Merge remote-tracking branch 'origin/WP-1-Storage'", ['WP-1-Storage']],
    ['the packets of several branches', "Merge branches 'WP-1' and 'WP-2-Api-v2'", ['WP-1', 'WP-2-Api-v2']],
    ['nothing when the default branch came in', "Merge branch 'main' into WP-1-Storage", []],
    ['nothing when no branch is named', 'Merge commit 0123456 of WP-1', []],
    ['nothing in another line', "Bring it in\n\nMerge branch 'WP-1'", []],
  ])('%s', (_, message, ids) => {
    expect(named({ merges: [message] })).toEqual(ids.map((id) => `${id} by branch`))
  })
})

test('a merge of more branches than anybody merges names the first fifty', () => {
  const branches = Array.from({ length: 60 }, (_, index) => `'WP-3-Part${index}'`).join(', ')
  expect(named({ merges: [`Merge branches ${branches}`] })).toHaveLength(50)
})

test('a packet is named once, by the first who names it', () => {
  const message = 'WP-1-Storage: fix\n\nWork-Packet: WP-1-Storage'
  expect(named({ option: ['WP-2-Api-v2'], branch: 'WP-1-Storage', title: '[WP-1] x', messages: [message] })).toEqual([
    'WP-2-Api-v2 by option',
    'WP-1-Storage by branch',
    'WP-1 by title',
  ])
})

test('hostile sources name nothing and end soon', () => {
  const long = 200_000
  for (const part of ['(', '[WP-1', '<!--', '`', ' ', '*', 'WP-', '\n', 'a: ', '~~~\n', '_', '-v'])
    expect(
      named({
        title: part.repeat(long),
        body: part.repeat(long),
        messages: [`x\n\n${part.repeat(long)}`],
        merges: [`Merge branch '${part.repeat(long)}`, `Merge pull request #1 from ${part.repeat(long)}`],
      }),
    ).toEqual([])
})
