import { describe, expect, test } from 'vitest'
import { pushedBranch, pushedRefs } from '../../src/core/push.ts'

const OID = 'a'.repeat(40)
const NONE = '0'.repeat(40)

describe('pushedRefs', () => {
  test('a new branch has nothing at the remote yet', () => {
    expect(pushedRefs(`refs/heads/x ${OID} refs/heads/y ${NONE}\n`)).toEqual([
      { localRef: 'refs/heads/x', localOid: OID, remoteRef: 'refs/heads/y', remoteOid: null },
    ])
  })

  test('each line is one, whatever its end', () => {
    const line = `refs/heads/x ${OID} refs/heads/tags/y ${OID}`
    const ref = { localRef: 'refs/heads/x', localOid: OID, remoteRef: 'refs/heads/tags/y', remoteOid: OID }
    expect(pushedRefs(`${line}\r\n \n${line}`)).toEqual([ref, ref])
    const zeros = `${'a'.repeat(39)}0`
    expect(pushedRefs(`refs/heads/x ${zeros} refs/tags/z/refs/heads/y ${zeros}`)).toEqual([])
    expect(pushedRefs(`refs/heads/x 0${zeros} refs/heads/y 0${zeros}`)[0]).toMatchObject({ remoteOid: `0${zeros}` })
  })

  test('a branch may be called like a tag', () => {
    const ref = 'refs/heads/refs/tags/x'
    expect(pushedRefs(`HEAD ${OID} ${ref} ${NONE}`).map(({ remoteRef }) => remoteRef)).toEqual([ref])
  })

  test.each([
    ['nothing', ''],
    ['a deletion', `(delete) ${NONE} refs/heads/y ${OID}\n`],
    ['a tag', `refs/tags/v1 ${OID} refs/tags/v1 ${NONE}\n`],
    ['notes', `refs/notes/commits ${OID} refs/notes/commits ${NONE}\n`],
  ])('%s brings no branch anywhere', (_name, input) => {
    expect(pushedRefs(input)).toEqual([])
  })

  test.each([
    'refs/heads/x',
    ` refs/heads/x ${OID} refs/heads/y ${OID}`,
    `refs/heads/x ${OID} refs/heads/y`,
    `a b c d e ${OID}`,
  ])('a line of another form is an error: %s', (line) => {
    expect(() => pushedRefs(line)).toThrow(
      `pre-push: expected \`<local ref> <object> <remote ref> <object>\` on standard input, got \`${line}\``,
    )
  })
})

describe('pushedBranch', () => {
  const pushed = (localRef: string, remoteRef: string) => ({ localRef, localOid: OID, remoteRef, remoteOid: null })

  test.each([
    ['refs/heads/x', 'refs/heads/y', 'x'],
    ['HEAD', 'refs/heads/feat/y', 'feat/y'],
    ['HEAD', 'refs/for/main', null],
    ['HEAD', 'refs/for/refs/heads/main', null],
    ['HEAD', 'refs/heads/', null],
  ])('of %s to %s is %s', (localRef, remoteRef, branch) => {
    expect(pushedBranch(pushed(localRef, remoteRef))).toBe(branch)
  })
})
