import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { packetText } from '../../src/core/locked.ts'
import { keptReading } from '../../src/core/same-reading.ts'
import { edited, SESSION } from '../support/texts.ts'
import { golden } from '../support/snapshot.ts'

const text = golden[SESSION] as string
const unsigned = edited(SESSION, 'maria040320260930', '<pending>')
const kept = (before: string, after: string, path = SESSION, config = DEFAULT_CONFIG) =>
  keptReading(path, { text: before, packet: null }, after, config)

describe('two texts of a packet say the same', () => {
  test.each([
    ['as they are', text, text],
    ['with one more note', text, edited(SESSION, '- None yet.', '- None yet.\n- A later note.')],
    ['with other blank lines', unsigned, unsigned.replaceAll('\n\n', '\n\n\n')],
  ])('%s', (_, before, after) => {
    const reading = kept(before, after)!
    expect(reading.before).toEqual(packetText(SESSION, before, DEFAULT_CONFIG).packet)
    expect(reading.after).toEqual(packetText(SESSION, after, DEFAULT_CONFIG).packet)
  })

  test('also where it is known what the old one reads as, which is not read again', () => {
    const packet = packetText(SESSION, text, DEFAULT_CONFIG).packet
    expect(keptReading(SESSION, { text, packet }, text, DEFAULT_CONFIG)!.before).toBe(packet)
    const other = packetText(SESSION, unsigned, DEFAULT_CONFIG).packet
    expect(keptReading(SESSION, { text, packet: other }, text, DEFAULT_CONFIG)).toBe(null)
  })
})

describe('they do not', () => {
  test.each([
    ['where a value differs', unsigned, unsigned.replace('4 hours', '5 hours')],
    ['where a list has one more entry', unsigned, unsigned.replace('- Login pages\n', '- Login pages\n- More\n')],
    ['where BOOTSTRAP went', unsigned, unsigned.replace('## BOOTSTRAP\n', '')],
    ['where only the new one can be read', '> '.repeat(200), text],
    ['where only the old one can be read', text, '> '.repeat(200)],
    ['where neither can be read', '> '.repeat(200), '> '.repeat(200)],
    ['where the lock of a signed text is broken', text, edited(SESSION, '- None yet.\n', '')],
  ])('%s', (_, before, after) => {
    expect(kept(before, after)).toBe(null)
  })

  test('where the lock is stricter than the rest of the text', () => {
    const noted = edited(SESSION, '- None yet.', '- None yet.\n- A later note.')
    const frozen = { ...DEFAULT_CONFIG, lock: { ...DEFAULT_CONFIG.lock, mode: 'frozen' as const } }
    expect(kept(text, noted, SESSION, frozen)).toBe(null)
  })

  test('where the path is no packet', () => {
    expect(kept(text, text, 'docs/TASK_BOARD.md')).toBe(null)
    expect(kept(text, text, 'README.md')).toBe(null)
  })

  test('and an unsigned text may lose a note', () => {
    expect(kept(unsigned, unsigned.replace('- None yet.\n', '- Another.\n'))).not.toBe(null)
  })
})
