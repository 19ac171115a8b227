import { describe, expect, test } from 'vitest'
import { edited as editedBy } from '../../../src/core/agent/edited.ts'
import {
  activePackets,
  boundAt,
  boundUnder,
  governedTwin,
  insteadOf,
  insteadOfBlindEdit,
  isScopeLate,
  looksGoverned,
  prospectSnapshot,
  type Active,
} from '../../../src/core/agent/refusal.ts'
import { DEFAULT_CONFIG, type Config } from '../../../src/core/config.ts'
import { renderRefusal } from '../../../src/core/render/refusal.ts'
import { finding } from '../../support/report.ts'
import { edit, golden, treeFrom, without } from '../../support/snapshot.ts'
import { BOARD, LEDGER, SESSION, STORAGE } from '../../support/texts.ts'

const named = (...ids: string[]): Active => ({ packets: ids.map((id) => ({ id, by: 'branch' })), by: 'named' })
const config = (parts: Partial<Config>): Config => ({ ...DEFAULT_CONFIG, ...parts })
const unsigned = edit(golden, SESSION, 'maria040320260930', '<pending>')

test('the active packets are those that are named, else all that are open', () => {
  const { packets } = named('WP-9')
  expect(activePackets(treeFrom(golden), packets)).toEqual({ packets, by: 'named' })
  expect(activePackets(treeFrom(golden), [])).toEqual({
    packets: [{ id: 'WP-1-Session-Store', by: 'option' }],
    by: 'open',
  })
  expect(activePackets(treeFrom(unsigned), [])).toEqual({ packets: [], by: 'open' })
})

test('scope is late where a commit may bring the packet that lends it', () => {
  const late = config({ scope: { ...DEFAULT_CONFIG.scope, packetsFrom: 'head' } })
  const tree = treeFrom(golden)
  const open: Active = { packets: [], by: 'open' }
  expect(isScopeLate(tree, open, late)).toBe(true)
  expect(isScopeLate(tree, named('WP-1-Session-Store'), late)).toBe(false)
  expect(isScopeLate(tree, named('WP-1-Session-Store', 'WP-9'), late)).toBe(true)
  expect(isScopeLate(tree, open, DEFAULT_CONFIG)).toBe(false)
  expect(isScopeLate(tree, named('WP-9'), DEFAULT_CONFIG)).toBe(false)
})

test('files as a call would leave them are a staged change from HEAD', () => {
  const tree = treeFrom(golden)
  const [now, packets, signed] = [new Date(0), named('WP-1').packets, { [SESSION]: ['x'] }]
  const prospects = [{ path: 'a.ts', before: null, after: 'x' }]
  const snapshot = prospectSnapshot({ tree, now, config: DEFAULT_CONFIG }, prospects, packets, signed)
  expect(snapshot).toMatchObject({ mode: 'staged', now, config: DEFAULT_CONFIG })
  expect([snapshot.before, snapshot.base]).toEqual([tree, tree])
  expect(snapshot.head.files.has('a.ts')).toBe(true)
  expect(snapshot.change).toEqual({
    files: [
      { path: 'a.ts', before: null, after: { mode: '100644', oid: 'draft of a.ts', text: 'x' }, restored: false },
    ],
    workPackets: packets,
    namingDeferred: false,
    kind: 'commit',
    signedTexts: signed,
    signatureUses: {},
  })
  expect(prospectSnapshot({ tree, now, config: DEFAULT_CONFIG }, [], []).change.signedTexts).toEqual({})
})

test.each([
  [SESSION.toUpperCase(), SESSION],
  [LEDGER.toLowerCase(), LEDGER],
  [SESSION, SESSION],
  ['src/storage/store.ts', 'src/storage/store.ts'],
  ['SRC/STORAGE/STORE.TS', 'SRC/STORAGE/STORE.TS'],
  [BOARD.toLowerCase(), BOARD.toLowerCase()],
])('%s is taken for %s', (path, twin) => {
  expect(governedTwin(path, treeFrom(golden), DEFAULT_CONFIG)).toBe(twin)
})

test('a path that the tree has in these letters is itself', () => {
  const path = SESSION.toLowerCase()
  expect(governedTwin(path, treeFrom({ ...golden, [path]: '' }), DEFAULT_CONFIG)).toBe(path)
})

test.each([
  ['/elsewhere/docs/task_packets/WP-1-A.md', true],
  ['docs/TASK_BOARD.md', true],
  ['/x/docs/SIGNATURE_AUDIT.md', true],
  ['/x/docs/SPEC_CURRENT.md', false],
  ['/x/docs/CODER_PROTOCOL.md', false],
  ['/x/task_packets/WP-1-A.md', false],
  ['/x/a.ts', false],
])('%s looks governed: %s', (path, isOne) => {
  expect(looksGoverned(path)).toBe(isOne)
})

describe('what is bound', () => {
  const at = (path: string, files = golden, rules: Config['rules'] = {}) =>
    boundAt(path, treeFrom(files), config({ rules }))

  test('is a locked packet or the ledger', () => {
    expect(at(SESSION)).toEqual({ what: 'locked `WP-1-Session-Store`', rule: 'locked-packet-unchanged' })
    expect(at(LEDGER)).toEqual({ what: 'the signature ledger', rule: 'ledger-insert-only' })
    expect([at(SESSION, unsigned), at(BOARD), at('docs/other.md'), at(LEDGER, without(golden, LEDGER))]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('is not, where its rule is off', () => {
    expect(at(SESSION, golden, { 'locked-packet-unchanged': 'off' })).toBe(null)
    expect(at(SESSION, golden, { 'ledger-insert-only': 'off' })).not.toBe(null)
    expect(at(LEDGER, golden, { 'ledger-insert-only': 'off' })).toBe(null)
    expect(at(LEDGER, golden, { 'ledger-insert-only': 'low' })).not.toBe(null)
  })

  test('is told of a folder by its paths', () => {
    const under = (folder: string) => boundUnder(folder, treeFrom(unsigned), DEFAULT_CONFIG)
    expect(under('docs')).toEqual(['docs/task_packets/WP-1-Import-Job.md', STORAGE, LEDGER])
    expect(under('docs/task_packets')).toEqual(['docs/task_packets/WP-1-Import-Job.md', STORAGE])
    expect([under('doc'), under('src')]).toEqual([[], []])
  })
})

describe('what an agent can do instead', () => {
  const instead = (
    rule: string,
    active = named('WP-1-A'),
    parts: Partial<Config> = {},
    workPacket: string | null = 'WP-1-A',
  ) => insteadOf(finding({ rule, workPacket }), active, config(parts))
  const VARIANT =
    'Put the change into a new packet: run `countersign variant WP-1-A --reason correction --why "<why>"` (or `--reason evolution`), edit that one, and have the user sign it'
  const lock = (mode: Config['lock']['mode']) => ({ lock: { ...DEFAULT_CONFIG.lock, mode } })
  const ROWS =
    'Leave every row as it is and add new rows only. A signature comes from the user and is recorded by `countersign sign <id> <signature>`'

  test('of an edit of a signed packet says what is free', () => {
    const free = (mode: Config['lock']['mode']) => instead('locked-packet-unchanged', undefined, lock(mode))
    expect(free('append')).toBe(
      `Leave the signed text as it is. ${VARIANT}. Another status passes (\`countersign status WP-1-A <STATUS>\`), and so do new lines under a log section such as \`## NOTES\``,
    )
    expect(free('contract')).toBe(
      `Leave the signed text as it is. ${VARIANT}. What stands outside of its contract fields is free`,
    )
    expect(free('frozen')).toBe(
      `Leave the signed text as it is. ${VARIANT}. Nothing in it may change, not even its status`,
    )
  })

  test('of a packet that moves, and of rows', () => {
    expect(instead('locked-packet-kept')).toBe(
      `Leave \`WP-1-A\` where it is and what it is, and give its id to nothing else. ${VARIANT}`,
    )
    expect(instead('ledger-insert-only')).toBe(ROWS)
    expect(instead('locked-packet-kept', undefined, {}, null)).toContain('Leave `<id>` where it is')
  })

  test('of a path out of scope is to stay within it, or to find the packet that lists it', () => {
    expect(instead('changes-in-scope', named('WP-2-B', 'WP-3-C'))).toBe(
      'Stay within what `countersign brief WP-2-B` lists. Where the task cannot be done without this path, stop and tell the user: a variant that lists it (`countersign variant WP-2-B --reason evolution --why "<why>"`) has to be signed and brought in first',
    )
    expect(instead('changes-in-scope', named())).toContain('countersign brief WP-1-A')
    expect(instead('changes-in-scope', { packets: [], by: 'open' })).toBe(
      'Work on a packet that lists this path: no open one does. `countersign brief <id>` tells what a packet lists. Where the task needs this path, stop and tell the user',
    )
  })

  test('of anything else is what its rule says', () => {
    expect(instead('packet-signed')).toBe('Undo the change')
  })

  test('of an edit that shows no text is one that does', () => {
    const better = 'Use a tool that shows the new text (Edit or Write), so that it can be judged.'
    expect(insteadOfBlindEdit(null, DEFAULT_CONFIG)).toBe(`${better} ${ROWS}`)
    const packet = treeFrom(golden).packets[1]!
    expect(insteadOfBlindEdit(packet, config(lock('frozen')))).toBe(
      `${better} Leave the signed text as it is. ${VARIANT.replaceAll('WP-1-A', 'WP-1-Session-Store')}. Nothing in it may change, not even its status`,
    )
  })
})

describe('a refusal', () => {
  const of = (rule: string | null, message = 'x') => ({ rule, message, remedy: 'do y' })

  test('tells what, why and what to do instead', () => {
    expect(
      renderRefusal('the edit of `a`', [of('changes-in-scope'), of(null, 'odd \u202e'), of('changes-in-scope')]),
    ).toBe(
      [
        'Countersign refuses the edit of `a`. Nothing was changed.',
        '- changes-in-scope: x',
        '  Instead: do y',
        '- odd \\u{202e}',
        '  Instead: do y',
        '- changes-in-scope: x',
        '  Instead: do y',
        'Why: countersign explain changes-in-scope',
        'Do not try the same in another way: the commit is judged by the same rules.',
        '',
      ].join('\n'),
    )
  })

  test('tells five at most, and the pages of their rules', () => {
    const lines = renderRefusal(
      'it',
      Array.from({ length: 7 }, (_, index) => of(`rule-${index}`)),
    ).split('\n')
    expect(lines.slice(11)).toEqual([
      '- and 2 more',
      `Why: ${[0, 1, 2, 3, 4].map((index) => `countersign explain rule-${index}`).join('; ')}`,
      'Do not try the same in another way: the commit is judged by the same rules.',
      '',
    ])
    expect(renderRefusal('it', [of(null)]).split('\n')).toEqual([
      'Countersign refuses it. Nothing was changed.',
      '- x',
      '  Instead: do y',
      'Do not try the same in another way: the commit is judged by the same rules.',
      '',
    ])
    expect(
      renderRefusal(
        'it',
        Array.from({ length: 5 }, () => of(null)),
      ),
    ).not.toContain('more')
  })
})

describe('an edit', () => {
  const replace = (before: string | null, ...replacements: [from: string, to: string, all?: boolean][]) =>
    editedBy(before, {
      kind: 'replace',
      replacements: replacements.map(([from, to, all = false]) => ({ from, to, all })),
    })

  test('of each kind makes of a text what its tool makes of it', () => {
    expect(editedBy('a', { kind: 'write', content: 'b' })).toEqual({ text: 'b' })
    expect(editedBy('a', { kind: 'remove' })).toEqual({ text: null })
    expect(editedBy('a', { kind: 'move', to: 'b' })).toEqual({ text: null })
    expect(editedBy('a', { kind: 'opaque' })).toEqual({ fault: 'the call does not show what it makes of the file' })
  })

  test('replaces texts one after the other', () => {
    expect(replace('a b', ['a', 'c'], ['c b', 'd'])).toEqual({ text: 'd' })
    expect(replace('a\r\nb', ['a\r\nb', 'c\r\nd'])).toEqual({ text: 'c\nd' })
    expect(replace('aa', ['a', 'b', true])).toEqual({ text: 'bb' })
    expect(replace(null, ['', 'b'])).toEqual({ text: 'b' })
    expect(replace('a')).toEqual({ text: 'a' })
  })

  test('that does not fit is told', () => {
    expect(replace('a', ['', 'b'])).toEqual({ fault: 'the text to replace is empty' })
    expect(replace('a', ['x', 'b'], ['a', 'b'])).toEqual({
      fault: 'the text to replace is not in the file as it stands',
    })
    expect(replace('aaa', ['a', 'b'])).toEqual({ fault: 'the text to replace stands 3 times in the file' })
  })
})
