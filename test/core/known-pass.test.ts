import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { scopeQuestion, shownBy } from '../../src/core/known-pass.ts'
import { golden, snapshotOf, without, type Files, type SnapshotParts } from '../support/snapshot.ts'
import { BOARD, CONFIG, edited, FOREIGN, LEDGER, LISTED, POINTER, SESSION } from '../support/texts.ts'

const noted = edited(SESSION, '- None yet.', '- None yet.\n- A later note.')
const of = (head: Files, parts: Partial<SnapshotParts> = {}) =>
  snapshotOf({ head: { ...golden, ...head }, before: golden, ...parts })
const oidOf = (snapshot: ReturnType<typeof of>, path: string) =>
  snapshot.change.files.find((file) => file.path === path)!.after!.oid

describe('the scope of a change', () => {
  test.each<[string, Files, Partial<SnapshotParts>, string]>([
    ['of documents alone is free', { [BOARD]: edited(BOARD, '2026-03-05', '2026-03-06') }, {}, 'free'],
    ['of nothing is free', {}, {}, 'free'],
    ['is judged', { [LISTED]: '' }, {}, 'judged'],
    ['waits for the message', { [LISTED]: '' }, { namingDeferred: true }, 'open'],
    ['of documents does not wait', { [SESSION]: noted }, { namingDeferred: true }, 'free'],
  ])('%s', (_, head, parts, question) => {
    expect(scopeQuestion(of(head, parts))).toBe(question)
  })

  test('is asked for what is named, also where there is no packet yet', () => {
    const snapshot = snapshotOf({ head: { 'src/a.ts': 'x' }, before: { 'src/a.ts': '' } })
    expect(scopeQuestion(snapshot)).toBe('judged')
  })
})

describe('a judgement without findings shows', () => {
  const documents = [CONFIG, BOARD, LEDGER, POINTER]

  test('what is open where the message is still to come', () => {
    const snapshot = of({ [LISTED]: '', [SESSION]: noted }, { namingDeferred: true })
    expect(shownBy(snapshot)).toEqual({
      scope: 'open',
      paths: documents,
      own: [],
      same: { [SESSION]: [oidOf(snapshot, SESSION)] },
    })
  })

  test('the paths of the work packets that are named, which are no documents', () => {
    const shown = shownBy(of({ [LISTED]: '' }, { workPackets: ['WP-1-Session-Store'] }))!
    expect(shown).toMatchObject({ scope: 'judged', own: [SESSION], same: {} })
    expect(shown.paths).toContain(LISTED)
    expect(shown.paths).not.toContain(FOREIGN)
    expect(shown.paths).toHaveLength(5)
  })

  test('no documents among the paths, though a packet lists them', () => {
    const listing = edited(SESSION, '- src/session/clock.ts\n', `- ${BOARD}\n- ${CONFIG}\n- src/folder/\n`)
    const base = { ...golden, [SESSION]: listing }
    const snapshot = snapshotOf({ head: { ...base, [LISTED]: '' }, before: base, workPackets: ['WP-1-Session-Store'] })
    expect(shownBy(snapshot)!.paths).toEqual([
      'src/session/session-store.ts',
      LISTED,
      'src/folder/',
      'test/session/session-store.test.ts',
      'test/session/session.test.ts',
    ])
  })

  test('nothing of a work packet that lends no scope', () => {
    const closed = { ...golden, [SESSION]: edited(SESSION, 'In Progress', 'Validated') }
    const snapshot = snapshotOf({
      head: { ...closed, [LISTED]: '' },
      before: closed,
      workPackets: ['WP-1-Session-Store'],
    })
    expect(shownBy(snapshot)).toEqual({ scope: 'judged', paths: [], own: [], same: {} })
  })

  test('nothing of a work packet that lists no paths', () => {
    const bare = {
      'docs/task_packets/WP-1-A.md':
        '# Task Packet: WP-1-A\n\n- STATUS: In Progress\n- USER_SIGNATURE: maria040320260930\n',
    }
    const snapshot = snapshotOf({ head: { ...bare, [LISTED]: '' }, before: bare, workPackets: ['WP-1-A'] })
    expect(shownBy(snapshot)).toEqual({ scope: 'judged', paths: [], own: Object.keys(bare), same: {} })
  })

  test('the paths that need no work packet, where none was asked for', () => {
    const config = { scope: { ...DEFAULT_CONFIG.scope, alwaysAllowed: ['notes/**'] } }
    const snapshot = of({ 'notes/a.txt': 'x', [SESSION]: noted }, { config })
    expect(shownBy(snapshot)).toEqual({
      scope: 'judged',
      paths: ['notes/a.txt'],
      own: [],
      same: { [SESSION]: [oidOf(snapshot, SESSION)] },
    })
  })

  test.each<[string, Files, Partial<SnapshotParts>]>([
    ['a packet says something else', { [SESSION]: edited(SESSION, '4 hours', '5 hours') }, {}],
    ['the board changes', { [BOARD]: edited(BOARD, '2026-03-05', '2026-03-06') }, {}],
    ['the configuration comes', { [CONFIG]: '{}' }, {}],
    ['a packet becomes executable', { [SESSION]: { mode: '100755', text: noted } }, {}],
    ['a packet becomes a link', { [SESSION]: { mode: '120000', text: noted } }, {}],
    ['a packet comes', { 'docs/task_packets/WP-1-New.md': noted }, {}],
  ])('nothing where %s', (_, head, parts) => {
    expect(shownBy(of(head, parts))).toBe(null)
  })

  test('nothing where a packet is a link before and after', () => {
    const before = { ...golden, [SESSION]: { mode: '120000', text: golden[SESSION] as string } }
    const head = { ...golden, [SESSION]: { mode: '120000', text: noted } }
    expect(shownBy(snapshotOf({ head, before }))).toBe(null)
  })

  test('nothing where a packet goes, and nothing in a merge', () => {
    expect(shownBy(snapshotOf({ head: without(golden, SESSION), before: golden }))).toBe(null)
    const snapshot = of({ [LISTED]: '' })
    expect(shownBy(snapshot)).not.toBe(null)
    expect(shownBy({ ...snapshot, otherParents: [snapshot.before] })).toBe(null)
  })
})
