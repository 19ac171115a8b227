import { describe, expect, test } from 'vitest'
import { flawOf } from '../../src/core/scope-entry.ts'
import { pathSet } from '../../src/core/snapshot.ts'

const file = { mode: '100644', oid: '' }
const paths = pathSet(
  new Map([
    ['src/api/jobs.ts', file],
    ['odd/* name', file],
    ['vendor/lib', { mode: '160000', oid: '' }],
  ]),
)

describe('an entry names one file', () => {
  test.each([
    'src/api/jobs.ts',
    'src/not/there/yet',
    'Makefile',
    'My notes on the storage design.md',
    'My Old Source Files/a.ts',
    'My  Old  Source  Files/a.ts',
    'docs/etc./list.md',
    'src/a,b; c.ts',
    'app/(auth)/page.tsx',
    'app/[id]/[...rest]/page.tsx',
    'docs/My File.md',
    'docs/How we plan the second release.md',
    '.github/workflows/ci.yml',
    'odd/* name',
    'vendor/lib',
    'src/ünicode.ts',
    'src/\u0645\u06cc\u200c\u062e\u0648.ts',
    'src/\u{1f468}\u200d\u{1f680}.ts',
  ])('%s', (entry) => {
    expect(flawOf(entry, false, paths)).toBeNull()
  })
})

describe('an entry names no single file', () => {
  test.each([
    ['src/api', 'folder'],
    ['src/api/', 'folder'],
    ['src/not/there/yet/', 'folder'],
    ['src/**', 'pattern'],
    ['src/?.ts', 'pattern'],
    ['src/{a,b}.ts', 'pattern'],
    ['src/[a-z].ts', 'pattern'],
    ['src/[!a].ts', 'pattern'],
    ['src/<module>.ts', 'placeholder'],
    ['src/{module}.ts', 'placeholder'],
    ['TBD', 'placeholder'],
    ['/etc/hosts', 'absolute path'],
    ['C:/work/a.ts', 'absolute path'],
    ['~/a.ts', 'absolute path'],
    ['../a.ts', 'path with empty or dot parts'],
    ['./src/a.ts', 'path with empty or dot parts'],
    ['src//a.ts', 'path with empty or dot parts'],
    ['All backend files', 'prose'],
    ['everything under src/api', 'prose'],
    ['src/a.ts and src/b.ts', 'prose'],
    ['src/a.ts, src/b.ts', 'prose'],
    ['the files in my src/a.ts', 'prose'],
    ['all of the files in src/a.ts', 'prose'],
    ['None', 'word'],
    ['N/A', 'word'],
    ['...', 'word'],
    ['src/clock\u200b.ts', 'path with an unseen character'],
    ['src/\u202est.kcolc', 'path with an unseen character'],
    ['src/clo\u200dck.ts', 'path with an unseen character'],
    ['src/clo\u00adck.ts', 'path with an unseen character'],
  ])('%s is a %s', (entry, flaw) => {
    expect(flawOf(entry, false, paths)).toBe(flaw)
  })
})

test.each(['src/api', 'src/api/', 'src/**', 'src/{a,b}.ts'])('%s is fine where patterns are allowed', (entry) => {
  expect(flawOf(entry, true, paths)).toBeNull()
})

test.each(['/etc/**', '../**', 'src/../', 'All backend files', 'TBD'])(
  '%s is wrong even where patterns are allowed',
  (entry) => {
    expect(flawOf(entry, true, paths)).not.toBeNull()
  },
)
