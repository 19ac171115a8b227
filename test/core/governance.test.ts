import fc from 'fast-check'
import picomatch from 'picomatch/posix.js'
import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { DEFAULT_GLOBS } from '../../src/core/default-globs.ts'
import { classifier, isOwnFile, matcher } from '../../src/core/governance.ts'

test.each([
  ['docs/TASK_BOARD.md', 'board'],
  ['docs/SIGNATURE_AUDIT.md', 'ledger'],
  ['docs/SPEC_CURRENT.md', 'pointer'],
  ['docs/task_packets/WP-1-A.md', 'packet'],
  ['docs/task_packets/deep/down/WP-1-A.md', 'packet'],
  ['docs/task_packets/.old/WP-1-A.md', 'packet'],
  ['docs/task_packets/stubs/WP-1-A.md', null],
  ['docs/task_packets/README.md', null],
  ['docs/task_packets/WP-1-A.txt', null],
  ['docs/task_packets/wp-1-a.md', null],
  ['Notebook_Master_Spec_v01.02.md', 'spec'],
  ['a/b/X_Master_Spec_v1.md', 'spec'],
  ['docs/CODER_PROTOCOL.md', 'protocol'],
  ['docs/deep/CODER_PROTOCOL.md', null],
  ['src/x.ts', null],
  ['README.md', null],
])('%s is %s', (path, kind) => {
  expect(classifier(DEFAULT_CONFIG.paths)(path)).toBe(kind)
})

test('stubs and the page of the folder are no packets, whatever the globs say', () => {
  const classify = classifier({ ...DEFAULT_CONFIG.paths, packets: ['packets/**/*.md'] })
  expect(['packets/a.md', 'packets/stubs/a.md', 'packets/README.md', 'packets/a/README.md'].map(classify)).toEqual([
    'packet',
    null,
    null,
    null,
  ])
  expect(['packets/mystubs/a.md', 'packets/MY-README.md', 'packets/README.md.md'].map(classify)).toEqual([
    'packet',
    'packet',
    'packet',
  ])
  const bare = classifier({ ...DEFAULT_CONFIG.paths, packets: ['**/*.md'], board: 'board.txt' })
  expect(['stubs/a.md', 'README.md', 'board.txt'].map(bare)).toEqual([null, null, 'board'])
})

test('globs match with their exclusions, and none matches nothing', () => {
  const matches = matcher(['src/**', '!src/gen/**'])
  expect(['src/a.ts', 'src/.a/b', 'src/gen/a.ts', 'SRC/a.ts', 'lib/a.ts'].map(matches)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(['ab', 'b'].map(matcher(['ab', 'b']))).toEqual([true, true])
  expect(matcher([])('a')).toBe(false)
  expect(matcher(['!a'])('b')).toBe(false)
})

test('the default globs are what picomatch makes of them', () => {
  const { packets, specs, protocols } = DEFAULT_CONFIG.paths
  const globs = [...packets, ...specs, ...protocols].map((glob) => glob.replace(/^!/, ''))
  const made = globs.map((glob) => [glob, picomatch.makeRe(glob, { dot: true }).source])
  expect([...DEFAULT_GLOBS].map(([glob, { source }]) => [glob, source])).toEqual(made)
})

test.each([
  [DEFAULT_CONFIG.paths.packets],
  [DEFAULT_CONFIG.paths.specs],
  [DEFAULT_CONFIG.paths.protocols],
  [DEFAULT_CONFIG.scope.alwaysAllowed],
])('%j match as with a glob beside them that picomatch reads', (globs) => {
  const [alone, beside] = [matcher(globs), matcher([...globs, 'no-such-path'])]
  const name = fc.constantFrom(
    'docs',
    'task_packets',
    'stubs',
    'README.md',
    'WP-1.md',
    'A_PROTOCOL.md',
    '.',
    '..',
    '',
    '\n',
  )
  const spec = fc.constantFrom('X_Master_Spec_v1.md', '.Master_Spec_v.md', 'docs/task_packets/**/WP-*.md')
  const path = fc.array(fc.oneof(name, spec), { maxLength: 6 }).map((names) => names.join('/'))
  fc.assert(fc.property(path, (at) => alone(at) === beside(at)))
})

test('only Markdown is a packet, a spec or a protocol, whatever the globs say', () => {
  const classify = classifier({ ...DEFAULT_CONFIG.paths, packets: ['a/**'], specs: ['b/**'], protocols: ['c/**'] })
  expect(['a/x.md', 'b/x.md', 'c/x.md'].map(classify)).toEqual(['packet', 'spec', 'protocol'])
  expect(['a/x.txt', 'b/x', 'c/x.mdx'].map(classify)).toEqual([null, null, null])
})

test('a configuration is compiled once', () => {
  expect(classifier(DEFAULT_CONFIG.paths)).toBe(classifier(DEFAULT_CONFIG.paths))
  expect(classifier({ ...DEFAULT_CONFIG.paths })).not.toBe(classifier(DEFAULT_CONFIG.paths))
})

describe('the files that bring Countersign in', () => {
  test.each([
    ['countersign.config.json', true],
    ['.husky/pre-commit', true],
    ['pre-commit', true],
    ['hooks/prepare-commit-msg', true],
    ['hooks/commit-msg', true],
    ['hooks/pre-push', true],
    ['.github/workflows/countersign.yml', true],
    ['.github/workflows/countersign.yaml', true],
    ['lefthook.yml', true],
    ['.lefthook.yaml', true],
    ['.pre-commit-config.yaml', true],
    ['.pre-commit-config.yml', true],
    ['.claude/settings.json', true],
    ['sub/countersign.config.json', false],
    ['hooks/my-pre-commit', false],
    ['hooks/pre-commit.sh', false],
    ['hooks/pre-commit/x', false],
    ['x/.github/workflows/countersign.yml', false],
    ['.github/workflows/countersign.yml.md', false],
    ['.github/workflows/countersignXyml', false],
    ['x/lefthook.yml', false],
    ['lefthook.yml.bak', false],
    ['src/x.ts', false],
  ])('%s: %s', (path, isOwn) => {
    expect(isOwnFile(path)).toBe(isOwn)
  })
})
