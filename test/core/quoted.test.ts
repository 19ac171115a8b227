import { expect, test } from 'vitest'
import { quoted } from '../../src/core/quoted.ts'

test.each([
  ['READY', '`READY`'],
  ['  two\n\n\tlines ', '`two lines`'],
  ['a `b` c', "`a 'b' c`"],
  ['x'.repeat(80), `\`${'x'.repeat(80)}\``],
  ['x'.repeat(81), `\`${'x'.repeat(80)}…\``],
  [`${'x'.repeat(79)} y`, `\`${'x'.repeat(79)}…\``],
  [`${' '.repeat(400)}x`, '``'],
])('%j is shown as %s', (text, shown) => {
  expect(quoted(text)).toBe(shown)
})

test('no more is read of a long text than can be shown', () => {
  expect(quoted(`x${' '.repeat(319)}y`)).toBe('`x`')
  expect(quoted(`x${' '.repeat(318)}y`)).toBe('`x y`')
})
