import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG, type Config } from '../../src/core/config.ts'
import rule from '../../src/rules/changes-in-scope.ts'
import { packetFile, pathOf } from '../support/documents.ts'
import { edit, findingsOf, golden, reportOf, without, type Files, type SnapshotParts } from '../support/snapshot.ts'

const SIGNED = { STATUS: 'IN_PROGRESS', USER_SIGNATURE: 'maria050320261100' }
const id = 'WP-1-Work'

/** A packet that lists some paths, signed and in progress unless it says otherwise. */
const listing = (paths: readonly string[], fields: Readonly<Record<string, string>> = SIGNED, name = id): Files => ({
  [pathOf(name)]: `${packetFile(name, fields)[pathOf(name)] as string}\n## IN_SCOPE_PATHS\n\n${paths
    .map((path) => `- ${path}\n`)
    .join('')}`,
})

const scope = (change: Partial<Config['scope']>): Partial<Config> => ({ scope: { ...DEFAULT_CONFIG.scope, ...change } })

/** What is found when these files are changed in a repository with this packet. */
const changing = (base: Files, files: Files, parts: Partial<SnapshotParts> = {}) =>
  findingsOf({ base, head: { ...base, ...files }, workPackets: [id], ...parts }, rule)

describe('a change is in scope', () => {
  test.each([
    ['a listed path', ['src/a.ts'], 'src/a.ts'],
    ['a listed path with spaces and parentheses', ['app/(auth)/my page.tsx'], 'app/(auth)/my page.tsx'],
    ['a listed path in the other Unicode form', ['src/caf\u00e9.ts'], 'src/cafe\u0301.ts'],
    ['the packet itself', ['src/a.ts'], pathOf(id)],
    ['the board', ['src/a.ts'], 'docs/TASK_BOARD.md'],
    ['the ledger', ['src/a.ts'], 'docs/SIGNATURE_AUDIT.md'],
  ])('%s', (_, paths, changed) => {
    expect(changing(listing(['src/with.ts', ...paths]), { 'src/with.ts': 'x', [changed]: 'x' })).toEqual([])
  })

  test('a listed path that goes', () => {
    const base = { ...listing(['src/a.ts']), 'src/a.ts': 'x' }
    expect(findingsOf({ base, head: without(base, 'src/a.ts'), workPackets: [id] }, rule)).toEqual([])
  })

  test('the paths of two work packets together', () => {
    const base = { ...listing(['src/a.ts']), ...listing(['src/b.ts'], SIGNED, 'WP-1-Other') }
    const workPackets = [id, 'WP-1-Other']
    expect(changing(base, { 'src/a.ts': 'x', 'src/b.ts': 'x' }, { workPackets })).toEqual([])
  })

  test('a file put back to what the default branch has', () => {
    const base = { ...listing(['src/a.ts']), 'src/b.ts': 'mine' }
    expect(changing(base, { 'src/b.ts': 'theirs' }, { restored: ['src/b.ts'] })).toEqual([])
  })

  test('an allowed path beside listed ones', () => {
    const config = scope({ alwaysAllowed: ['package-lock.json', 'gen/**', 'app/[id]/x.ts'] })
    const files = { 'src/a.ts': 'x', 'package-lock.json': 'x', 'gen/deep/x.ts': 'x', 'app/[id]/x.ts': 'x' }
    expect(changing(listing(['src/a.ts']), files, { config })).toEqual([])
  })

  test.each([
    ['a folder', 'src/deep/'],
    ['a folder without a slash', 'src'],
    ['a pattern', 'src/**/*.ts'],
  ])('%s where patterns are allowed', (_, entry) => {
    expect(changing(listing([entry]), { 'src/deep/a.ts': 'x' }, { config: scope({ allowPatterns: true }) })).toEqual([])
  })

  test('a packet that the change brings where packets count from the head', () => {
    const packet = listing(['src/a.ts'])
    expect(changing({}, { ...packet, 'src/a.ts': 'x' }, { config: scope({ packetsFrom: 'head' }) })).toEqual([])
  })
})

describe('a change is out of scope', () => {
  const unexpected = (path: string, hint = '', count = '1 path') =>
    `${path}:1:1 critical Unexpected change to \`${path}\`, expected one of the ${count} of \`${id}\`${hint}`

  test.each([
    ['another path', 'src/a.ts', 'src/b.ts', ''],
    ['a path that differs in case', 'src/A.ts', 'src/a.ts', ' (`src/A.ts` differs in case)'],
    ['a folder', 'src/', 'src/a.ts', ' (`src/` is a folder and covers no file)'],
    ['a pattern', 'src/*.ts', 'src/a.ts', ' (`src/*.ts` is a pattern and covers no file)'],
    ['a folder of its own name', 'src/a.ts/', 'src/a.ts', ''],
    ['a path of which an entry is a part', 'src/a.ts', 'src/a.ts.bak', ''],
    ['the packet of somebody else', 'src/a.ts', pathOf('WP-1-Other'), ''],
    ['a spec among code', 'src/a.ts', 'Notebook_Master_Spec_v01.03.md', ''],
  ])('%s', (_, entry, path, hint) => {
    const files = { [path]: 'x', 'docs/TASK_BOARD.md': 'x', 'src/z.ts': 'x' }
    expect(changing(listing([entry]), files)).toContain(unexpected(path, hint))
  })

  test.each([
    ['paths do not count', 'src/a-', ' (`src/*.ts` is a pattern and covers no file)'],
    ['patterns are looked at', 'lib/*', ''],
  ])('behind a hundred entries a pattern is a hint where %s', (_, name, hint) => {
    const entries = Array.from({ length: 100 }, (_, index) => `${name}${index}.ts`)
    expect(changing(listing([...entries, 'src/*.ts']), { 'src/z.ts': 'x' })).toEqual([
      unexpected('src/z.ts', hint, '101 paths'),
    ])
  })

  test('both sides of a rename', () => {
    const base = { ...listing(['src/a.ts']), 'src/old.ts': 'x' }
    const head = { ...without(base, 'src/old.ts'), 'src/new.ts': 'x' }
    expect(findingsOf({ base, head, workPackets: [id] }, rule)).toEqual([
      unexpected('src/new.ts'),
      unexpected('src/old.ts'),
    ])
  })

  test('a change of mode alone', () => {
    const base = { ...listing(['src/a.ts']), 'run.sh': 'x' }
    expect(changing(base, { 'run.sh': { mode: '100755', text: 'x' } })).toEqual([unexpected('run.sh')])
  })

  test('a path that only the head of the packet lists', () => {
    const files = { ...listing(['src/a.ts', 'src/b.ts']), 'src/b.ts': 'x' }
    expect(changing(listing(['src/a.ts']), files)).toEqual([unexpected('src/b.ts')])
    const config = scope({ packetsFrom: 'head' })
    expect(changing(listing(['src/a.ts']), files, { config })).toEqual([unexpected('src/b.ts')])
  })

  test('a packet that lists nothing', () => {
    expect(changing(packetFile(id, SIGNED), { 'src/a.ts': 'x' })).toEqual([unexpected('src/a.ts', '', '0 paths')])
  })

  test('the configuration once it is there', () => {
    const base = { ...listing(['src/a.ts']), 'countersign.config.json': '{}' }
    expect(changing(base, { 'countersign.config.json': '{"failOn":"low"}' })).toEqual([
      unexpected('countersign.config.json'),
    ])
  })
})

describe('without a work packet that binds there is one finding for the whole change', () => {
  const one = [
    '- critical Unexpected change to `src/a.ts` and `src/b.ts`, expected paths that a signed and open work packet lists',
  ]
  const files = { 'src/a.ts': 'x', 'src/b.ts': 'x' }

  test.each([
    ['none is named', listing(['src/a.ts']), []],
    ['the named one is unknown', {}, [id]],
    ['the named one is not signed', listing(['src/a.ts', 'src/b.ts'], { STATUS: 'IN_PROGRESS' }), [id]],
    ['the named one is not open', listing(['src/a.ts', 'src/b.ts'], { ...SIGNED, STATUS: 'VALIDATED' }), [id]],
  ])('when %s', (_, base, workPackets) => {
    expect(changing(base as Files, files, { workPackets })).toEqual(one)
  })

  test('when only the change itself brings the packet', () => {
    expect(changing({}, { ...listing(['src/a.ts', 'src/b.ts']), ...files })).toEqual(one)
  })

  test('on the file, where there is only one beside governance files', () => {
    expect(changing(golden, { 'src/a.ts': 'x', 'docs/TASK_BOARD.md': 'x' }, { workPackets: [] })).toEqual([
      'src/a.ts:1:1 critical Unexpected change to `src/a.ts`, expected a path that a signed and open work packet lists',
    ])
  })

  test('when a second file with its id is not open', () => {
    const twice = { 'docs/task_packets/old/WP-1-Work.md': packetFile(id, { STATUS: 'DRAFT' })[pathOf(id)]! }
    expect(changing({ ...listing(['src/a.ts', 'src/b.ts']), ...twice }, files)).toEqual(one)
  })
})

describe('no work packet is needed', () => {
  const none = { workPackets: [] }

  test('for an empty change', () => {
    expect(changing(golden, {}, none)).toEqual([])
  })

  test('where there is no packet yet that could be named', () => {
    expect(changing({}, { 'src/a.ts': 'x' }, none)).toEqual([])
  })

  test('but it is where a configuration governs a tree without packets', () => {
    expect(changing({ 'countersign.config.json': '{}' }, { 'src/a.ts': 'x' }, none)).toHaveLength(1)
  })

  test('for governance files, in any mixture with allowed paths', () => {
    const files = {
      [pathOf('WP-1-New')]: 'x',
      'docs/TASK_BOARD.md': 'x',
      'docs/SIGNATURE_AUDIT.md': 'x',
      'docs/SPEC_CURRENT.md': 'x',
      'docs/CODER_PROTOCOL.md': 'x',
      'Notebook_Master_Spec_v01.03.md': 'x',
      'README.md': 'x',
    }
    expect(changing(golden, files, { ...none, config: scope({ alwaysAllowed: ['README.md'] }) })).toEqual([])
  })

  test('for the files by which Countersign comes in', () => {
    const own = {
      'countersign.config.json': '{}',
      '.husky/pre-commit': 'x',
      '.github/workflows/countersign.yml': 'x',
    }
    expect(changing(golden, own, none)).toEqual([])
    expect(changing({ ...golden, 'countersign.config.json': '{ }' }, own, none)).not.toEqual([])
  })

  test('while the message could still name one', () => {
    expect(changing(golden, { 'src/a.ts': 'x' }, { ...none, namingDeferred: true })).toEqual([])
  })
})

describe('the remedy', () => {
  const remedy = (path: string, kind: 'commit' | 'branch', base = listing(['src/a.ts'])) =>
    reportOf({ base, head: { ...base, [path]: 'x', 'src/a.ts': 'x' }, workPackets: [id], kind }, [rule]).findings[0]
      ?.remedy

  test('of a commit keeps the work and names the next free variant', () => {
    expect(remedy('src/b.ts', 'commit', { ...listing(['src/a.ts']), ...packetFile('WP-1-Work-v2') })).toBe(
      'Leave it out of the commit: `git restore --staged -- src/b.ts`; or list it in the IN_SCOPE_PATHS of `WP-1-Work-v3`, a new signed variant of `WP-1-Work` that is brought in first, and name that one',
    )
  })

  test('of a branch puts back what the merge base has', () => {
    expect(remedy('src/b.ts', 'branch')).toMatch(/^Put back what the merge base has: `git restore /)
  })

  test('of a branch names the merge base where the base is a commit', () => {
    const source = (baseName: string) => {
      const base = listing(['src/a.ts'])
      const parts = { base, baseName, head: { ...base, 'src/b.ts': 'x' }, workPackets: [id] }
      return /--source=(.*) --staged/.exec(reportOf(parts, [rule]).findings[0]!.remedy)![1]
    }
    expect(source('1234567')).toBe('$(git merge-base HEAD 1234567)')
    for (const name of ['main', 'x1234567', '1234567x']) expect(source(name)).toBe('<merge base>')
  })

  test('quotes a path that a shell would read otherwise', () => {
    expect(remedy("src/it's $(x).ts", 'commit')).toContain("-- 'src/it'\\''s $(x).ts'`")
  })

  test('of a governance file is a change of its own', () => {
    expect(remedy('docs/SPEC_CURRENT.md', 'commit')).toMatch(/so make it one of its own$/)
  })
})

test('a signed packet of the golden repository covers its five files', () => {
  const base = edit(golden, pathOf('WP-1-Session-Store'), '- src/session/clock.ts', '- `src/session/clock.ts` (new)')
  expect(changing(base, { 'src/session/clock.ts': 'x' }, { workPackets: ['WP-1-Session-Store'] })).toEqual([])
})

test('a path outside is about the one work packet, and about none of several', () => {
  const base = { ...listing(['src/a.ts']), ...listing(['src/b.ts'], SIGNED, 'WP-1-Other') }
  const about = (workPackets: readonly string[]) =>
    reportOf({ base, head: { ...base, 'src/c.ts': 'x' }, workPackets }, [rule]).findings.map(
      ({ workPacket }) => workPacket,
    )
  expect(about([id])).toEqual([id])
  expect(about([id, 'WP-1-Other'])).toEqual([null])
})

describe('a work packet is needed', () => {
  const none = { workPackets: [] }

  test('for a link under the name of a document', () => {
    expect(changing(golden, { 'docs/TASK_BOARD.md': { mode: '120000', text: 'elsewhere' } }, none)).toHaveLength(1)
  })

  test('for work that comes with the first packet', () => {
    expect(changing({}, { ...listing(['src/a.ts']), 'src/a.ts': 'x' }, none)).toHaveLength(1)
  })

  test('but not for the changelog of a new version of the spec', () => {
    const pointer = {
      'docs/SPEC_CURRENT.md': (golden['docs/SPEC_CURRENT.md'] as string).replaceAll('v01.02', 'v01.03'),
    }
    const spec = { 'Notebook_Master_Spec_v01.03.md': '# Spec\n', 'CHANGELOG.md': '# Changelog\n\n- v01.03: why\n' }
    expect(changing(golden, { ...pointer, ...spec }, none)).toEqual([])
    expect(changing(golden, { 'CHANGELOG.md': '# Changelog\n' }, none)).toHaveLength(1)
  })
})

test.each([
  ['a folder whose name begins alike', 'sr', 'src/a.ts'],
  ['a name that is longer', 'src/a', 'src/ab.ts'],
  ['a pattern of another folder', 'src/**', 'lib/a.ts'],
])('%s covers nothing where patterns are allowed', (_, entry, path) => {
  expect(changing(listing([entry]), { [path]: 'x' }, { config: scope({ allowPatterns: true }) })).toHaveLength(1)
})

test('three work packets are named, of more the others are counted', () => {
  const ids = ['WP-1-A', 'WP-1-B', 'WP-1-C', 'WP-1-D']
  const base = Object.assign({}, ...ids.map((name) => listing(['src/a.ts'], SIGNED, name))) as Files
  const names = (count: number) =>
    / of (.*)$/.exec(changing(base, { 'src/b.ts': 'x' }, { workPackets: ids.slice(0, count) })[0]!)?.[1]
  expect(names(3)).toBe('the 1 path of `WP-1-A`, `WP-1-B` and `WP-1-C`')
  expect(names(4)).toBe('the 1 path of `WP-1-A`, `WP-1-B`, `WP-1-C` and 1 more')
})
