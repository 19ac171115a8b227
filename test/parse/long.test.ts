import { expect, test } from 'vitest'
import { parsePacket } from '../../src/core/parse/packet.ts'
import { scanBlocks } from '../../src/core/parse/scan.ts'

test('a log of more lines than a call can have arguments is read', () => {
  const lines = 200_000
  const text = `# WP-1-Storage\n\n## NOTES\n\n${'- A note\n  of two lines.\n'}\n${'Words.\n'.repeat(lines)}Verdict: PASS\n`
  const limits = { bytes: 1 << 25, depth: 100 }
  const packet = parsePacket('WP-1.md', text, { logSections: ['NOTES'], limits, read: scanBlocks })
  expect(packet.unreadable).toBeNull()
  expect(packet.verdicts.map(({ passed }) => passed)).toEqual([true])
})
