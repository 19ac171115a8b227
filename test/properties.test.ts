import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG, type LockMode } from '../src/core/config.ts'
import { linesOf } from '../src/core/lines.ts'
import { lockViolations } from '../src/core/lock.ts'
import { packetText } from '../src/core/locked.ts'
import { RULES } from '../src/rules/index.ts'
import { edit, golden, reportOf, type Files } from './support/snapshot.ts'
import { BOARD, IMPORT, LEDGER, SESSION, STORAGE } from './support/texts.ts'

const read = (text: string) => packetText(SESSION, text, DEFAULT_CONFIG)
const signed = read(golden[SESSION] as string)
const violations = (after: string, mode: LockMode, before = signed) =>
  lockViolations(before, read(after), mode, DEFAULT_CONFIG.lock)

/** The fields whose text a signature freezes, and not what is only read from them. */
const FREE = ['STATUS', 'AUTHORITY', 'BLOCKED_REASON', 'ETA', 'BLOCKED_SINCE']

/** The offsets of the characters that stand in a contract field, line ends left out. */
const LOCKED_OFFSETS = (() => {
  const lines = linesOf(signed.text)
  const locked = signed.packet.regions.filter(({ field }) => !FREE.includes(field))
  const offsets: number[] = []
  let start = 0
  for (const [index, line] of lines.entries()) {
    const isLocked = locked.some(({ startLine, endLine }) => startLine <= index + 1 && index + 1 <= endLine)
    if (isLocked) for (let at = start; at < start + line.length; at++) offsets.push(at)
    start += line.length + 1
  }
  return offsets
})()

const CHARACTERS = [
  'x',
  '0',
  ' ',
  '\t',
  '\u00a0',
  '\u200b',
  '\0',
  '*',
  '`',
  '<',
  '-',
  '#',
  '|',
  ':',
  '\u0430',
  '\udcff',
  '\ufffd',
]
const spliced = (offset: number, deleted: number, inserted: string) =>
  signed.text.slice(0, offset) + inserted + signed.text.slice(offset + deleted)

describe.each(['append', 'contract'] as const)('in mode %s any single change of a contract field is caught', (mode) => {
  test('a character that goes, for every one', () => {
    const missed = LOCKED_OFFSETS.filter((at) => violations(spliced(at, 1, ''), mode).length === 0)
    expect(missed).toEqual([])
  })

  test('a character that is another, and one that is new', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCKED_OFFSETS),
        fc.constantFrom(...CHARACTERS),
        fc.constantFrom(0, 1),
        (at, character, deleted) => {
          fc.pre(deleted === 0 || signed.text[at] !== character)
          expect(violations(spliced(at, deleted, character), mode)).not.toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})

const anyEdit = fc
  .record({
    at: fc.nat(signed.text.length),
    deleted: fc.nat(40),
    inserted: fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('\n', '\n\n<!--\n', '\n```\n', '\n## NOTES\n', '- '),
    ),
  })
  .map(({ at, deleted, inserted }) => spliced(at, deleted, inserted).replaceAll('\r', ''))

test('the verdict of a lock does not depend on line ends, nor on a byte order mark', () => {
  const modes = fc.constantFrom<LockMode>('append', 'contract', 'frozen')
  const forms = fc.constantFrom(
    (text: string) => text.replaceAll('\n', '\r\n'),
    (text: string) => text.replaceAll('\n', '\r'),
    (text: string) => `\ufeff${text}`,
  )
  fc.assert(
    fc.property(anyEdit, modes, forms, forms, (after, mode, one, other) => {
      fc.pre(!after.startsWith('\ufeff'))
      const plain = violations(after, mode)
      expect(
        violations(other(after), mode, read(one(signed.text))).map(({ kind, fields }) => ({ kind, fields })),
      ).toEqual(plain.map(({ kind, fields }) => ({ kind, fields })))
    }),
    { numRuns: 150 },
  )
})

const hostile: fc.Arbitrary<Files> = fc
  .dictionary(fc.constantFrom(SESSION, STORAGE, IMPORT, BOARD, LEDGER, 'src/x.ts'), fc.oneof(anyEdit, fc.string()), {
    minKeys: 1,
  })
  .map((files) => ({ ...golden, ...files }))

test('findings are the same each time, and in order of path, line and column', () => {
  fc.assert(
    fc.property(hostile, (head) => {
      const judge = (files: Files) => reportOf({ head: files, base: golden }, RULES)
      const { findings } = judge(head)
      const shuffled = Object.fromEntries(Object.entries(head).reverse())
      expect(judge(shuffled).findings).toEqual(findings)
      const keys = findings.map(({ path, line, column }) => [path ?? '', line ?? 0, column ?? 0] as const)
      for (const [index, [path, line, column]] of keys.entries()) {
        const [before, lineBefore, columnBefore] = keys[index - 1] ?? ['', -1, -1]
        const isAfter =
          path > before || (path === before && (line > lineBefore || (line === lineBefore && column >= columnBefore)))
        expect(isAfter).toBe(true)
      }
    }),
    { numRuns: 25 },
  )
})

/** What a signed packet and its neighbours allow, again and again; each gives the files after it. */
type Operation = (files: Files, count: number) => Files

const textAt = (files: Files, path: string) => {
  const file = files[path]!
  return typeof file === 'string' ? file : file.text
}
const statusOf = (files: Files) => /\*\*Status:\*\* ([^\r\n]*)/.exec(textAt(files, SESSION))![1]!
const TOKENS: Readonly<Record<string, string>> = {
  'In Progress': '[IN PROGRESS 🟠]',
  Done: '[DONE ✅]',
}

const toStatus =
  (status: string): Operation =>
  (files) => {
    const was = statusOf(files)
    const swap = textAt(files, BOARD)
      .split('\n')
      .map((line) =>
        line.startsWith('- **[WP-1-Session-Store]') ? `- **[WP-1-Session-Store]** ${TOKENS[status]!}` : line,
      )
    return { ...edit(files, SESSION, `**Status:** ${was}`, `**Status:** ${status}`), [BOARD]: swap.join('\n') }
  }
const appended =
  (path: string, text: (count: number) => string): Operation =>
  (files, count) => ({ ...files, [path]: `${textAt(files, path)}${text(count)}` })
const recorded: Operation = (files, count) =>
  edit(
    files,
    LEDGER,
    '| --- | --- | --- | --- | --- | --- |\n',
    `| --- | --- | --- | --- | --- | --- |\n| maria06032026${String(1000 + count)} | Orchestrator | 2026-03-06 | Agreed point ${count} | v01.02 | |\n`,
  )
const worked: Operation = (files, count) => ({ ...files, 'src/session/session.ts': `export const n = ${count}\n` })
const removed: Operation = (files) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'src/session/session.ts'))
const otherEnds: Operation = (files) => {
  const text = textAt(files, SESSION)
  return { ...files, [SESSION]: text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n') }
}

const OPERATIONS: readonly Operation[] = [
  toStatus('Done'),
  toStatus('In Progress'),
  appended(SESSION, (count) => `- Note ${count}.\n`),
  appended(SESSION, (count) => `\n## EVIDENCE ${count}\n\n- Seen.\n`),
  appended(SESSION, (count) => `\n## HANDOFF ${count}\n\nVerdict: PASS\n`),
  recorded,
  worked,
  removed,
  otherEnds,
]

test('any sequence of allowed operations passes, each by itself and all together', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...OPERATIONS), { minLength: 1, maxLength: 8 }), (operations) => {
      let files: Files = golden
      for (const [count, operation] of operations.entries()) {
        const next = operation(files, count)
        const { findings } = reportOf({ head: next, base: files, workPackets: ['WP-1-Session-Store'] }, RULES)
        expect(findings.filter(({ severity }) => severity === 'critical' || severity === 'high')).toEqual([])
        files = next
      }
      const whole = reportOf({ head: files, base: golden, workPackets: ['WP-1-Session-Store'] }, RULES)
      expect(whole.result).toBe('pass')
    }),
    { numRuns: 40 },
  )
})
