import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyGlob } from '../../src/core/any-glob.ts'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { matcher } from '../../src/core/glob.ts'

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

const PLAIN_NAMES = ['a', '*a', 'a*', 'a*b', '*.md', '.a', '**']
const OTHER_NAMES = ['*', '**a', '{a,b}', '?', '[ab]', '.', '..', '']
const NAMES = ['a', 'b', 'ab', 'aXb', '.a', 'x.md', 'xmd', 'A']
const ODD_NAMES = ['*', 'a\nb', '\u2028', '', '.', '..']

const pathOf = (...names: string[]) =>
  fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))

const globs = fc.oneof({ weight: 3, arbitrary: pathOf(...PLAIN_NAMES) }, pathOf(...PLAIN_NAMES, ...OTHER_NAMES))
const globLists = fc.array(
  globs.filter((glob) => glob !== ''),
  { minLength: 1, maxLength: 2 },
)
const paths = fc.oneof({ weight: 3, arbitrary: pathOf(...NAMES) }, pathOf(...NAMES, ...ODD_NAMES))

test('globs match what picomatch says that they match', () => {
  fc.assert(
    fc.property(globLists, globLists, fc.array(paths, { minLength: 20, maxLength: 20 }), (wanted, unwanted, all) => {
      const matches = matcher([...wanted, ...unwanted.map((glob) => `!${glob}`)])
      expect(all.filter(matches)).toEqual(all.filter(anyGlob(wanted, unwanted)))
      expect(all.filter(matcher(wanted))).toEqual(all.filter(anyGlob(wanted, [])))
    }),
    { numRuns: 400, examples: [[['a*/**'], ['b'], ['a', 'a/a']]] },
  )
})

test.each([
  [
    'docs/task_packets/WP-1-A.md',
    'docs/task_packets/a/b/WP-.md',
    'docs/task_packetsWP-1.md',
    'docs/task_packets/WP-1\n.md',
  ],
  [
    'docs/task_packets/WP-1/x.md',
    'docs/task_packets/a/WP-1xmd',
    'docs/task_packets/a\nb/WP-1.md',
    'docs/task_packets//WP-1.md',
  ],
])('the usual globs match what picomatch says that they match: %s …', (...paths) => {
  const { packets, specs, protocols } = DEFAULT_CONFIG.paths
  const wanted = packets.filter((glob) => !glob.startsWith('!'))
  const unwanted = packets.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  for (const path of [
    ...paths,
    ...paths.map((path) => `docs/task_packets/stubs/${path}`),
    'docs/A_PROTOCOL.md',
    'X_Master_Spec_v1.md',
  ]) {
    expect(matcher(packets)(path)).toBe(anyGlob(wanted, unwanted)(path))
    expect(matcher(specs)(path)).toBe(anyGlob(specs, [])(path))
    expect(matcher(protocols)(path)).toBe(anyGlob(protocols, [])(path))
  }
})
