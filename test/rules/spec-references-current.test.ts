import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/spec-references-current.ts'
import { packetFile, pathOf } from '../support/documents.ts'
import { edit, findingsOf, golden, without, type Files } from '../support/snapshot.ts'

const CODER = 'docs/CODER_PROTOCOL.md'
const found = (head: Files) => findingsOf({ head }, rule)
const says = (text: string) => found({ ...golden, [CODER]: `# Coder protocol\n\n${text}\n` })

describe('a protocol', () => {
  test.each([
    'Read Notebook_Master_Spec_v01.02.md.',
    'Read `specs/Notebook_Master_Spec_v1.2.md`',
    'The spec is v01.02 (current).',
    'Spec version v01.02',
    'Master Spec (v01.02)',
  ])('names the spec: %s', (text) => {
    expect(says(text)).toEqual([])
  })

  test.each(['Read the spec.', 'Protocol v01.02', 'Spec 1.2 Errors', 'Spec §01.02', ''])('does not: %s', (text) => {
    expect(says(text)).toEqual([
      `${CODER}:1:1 high Missing spec \`v01.02\` in \`${CODER}\`, expected the one in force to be named`,
    ])
  })

  test('names an older one beside it', () => {
    expect(says('Spec v01.02.\n\n```sh\ncat Notebook_Master_Spec_v01.01.md\n```\n\nSpec v01.01')).toEqual([
      `${CODER}:6:26 high Unexpected spec \`v01.01\`, expected \`v01.02\``,
    ])
  })

  test('may tell its own history, and name what comes next', () => {
    expect(says('Spec v01.02, later spec v01.03\n\n## Changelog\n\n- 1.1: moved from spec v01.01')).toEqual([])
    expect(says('Spec v01.02\n\n## Changelog\n\n## Work\n\nSpec v01.01')).toHaveLength(1)
  })
})

describe('an open packet', () => {
  const named = (fields: Record<string, string>) =>
    found({ ...golden, ...packetFile('WP-1-A', { STATUS: 'DRAFT', ...fields }) })

  test('names an older spec in AUTHORITY or in an anchor', () => {
    expect(named({ AUTHORITY: 'Notebook_Master_Spec_v01.01.md' })).toEqual([
      `${pathOf('WP-1-A')}:5:3 high Unexpected spec \`v01.01\`, expected \`v01.02\``,
    ])
    expect(named({ SPEC_ANCHOR: 'Notebook_Master_Spec_v01.01.md §2.1' })).toHaveLength(1)
  })

  test.each([
    ['the spec in force', { AUTHORITY: 'Notebook_Master_Spec_v01.02.md' }],
    ['nothing', {}],
    ['an older one, but is signed', { AUTHORITY: 'Master_Spec_v01.01', USER_SIGNATURE: 'maria251220251030' }],
    ['an older one, but is over', { AUTHORITY: 'Master_Spec_v01.01', STATUS: 'SUPERSEDED' }],
  ])('names %s', (_, fields) => {
    expect(named(fields)).toEqual([])
  })
})

test('a change that moves the pointer answers for every protocol, and no other change does', () => {
  const head = {
    ...edit(golden, 'docs/SPEC_CURRENT.md', 'v01.02', 'v01.03'),
    'Notebook_Master_Spec_v01.03.md': '# new',
  }
  expect(findingsOf({ head, base: golden }, rule)).toHaveLength(3)
  expect(findingsOf({ head: { ...head, 'src/a.ts': '' }, base: head }, rule)).toEqual([])
})

test('without a spec in force nothing is old', () => {
  expect(found(without(golden, 'docs/SPEC_CURRENT.md'))).toEqual([])
  expect(found(without(golden, 'Notebook_Master_Spec_v01.02.md'))).toEqual([])
})

test('many versions take no more than their number of steps', () => {
  const text = Array.from({ length: 40_000 }, (_, index) => `spec v0.${index + 1}`).join('\n')
  expect(says(text)).toHaveLength(40_000)
})

test('a spec in force without a version makes no other one old', () => {
  const head = { ...golden, 'docs/SPEC_CURRENT.md': 'Master_Spec_vNext.md', 'Master_Spec_vNext.md': '# next' }
  expect(found(head)).toEqual([])
})

test('a protocol that is a link is not read', () => {
  expect(found({ ...golden, [CODER]: { mode: '120000', text: 'elsewhere' } })).toEqual([])
})

test('naming only what comes next is not naming the one in force', () => {
  expect(says('Spec v01.03')).toHaveLength(1)
})

test('a packet without a status is open', () => {
  expect(found({ ...golden, ...packetFile('WP-1-A', { AUTHORITY: 'Master_Spec_v01.01' }) })).toHaveLength(1)
})

describe('what a change brings is new', () => {
  const moved = (files: Files) => ({
    ...edit(files, 'docs/SPEC_CURRENT.md', 'v01.02', 'v01.03'),
    'Notebook_Master_Spec_v01.03.md': '# new',
  })
  const told = (base: Files, head: Files) =>
    findingsOf({ base, head }, rule).filter((line) => !/INTEGR|VALID/.test(line))
  const coder = (text: string): Files => ({ ...golden, [CODER]: text })

  test('another old version in a protocol', () => {
    expect(told(coder('Spec v01.01'), coder('Spec v01.01, spec v01.00'))).toHaveLength(1)
  })

  test('a newer spec in force that a protocol or a packet does not name', () => {
    const silent = coder('Read it.')
    expect(told(silent, moved(silent)).filter((line) => line.startsWith(CODER))).toHaveLength(1)
    const packet = { ...golden, ...packetFile('WP-1-A', { AUTHORITY: 'Master_Spec_v01.01' }) }
    expect(told(packet, moved(packet)).filter((line) => line.includes('WP-1-A'))).toHaveLength(1)
  })
})
