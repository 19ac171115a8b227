import { expect, test } from 'vitest'
import { sealText } from '../../src/core/seal.ts'
import { pathOf } from '../support/documents.ts'
import { treeFrom } from '../support/snapshot.ts'

const textOf = (packet: string) => sealText(treeFrom({ [pathOf('WP-1-A')]: packet }).packets[0]!)

test('a field that is not written has no line', () => {
  expect(textOf('- TASK_ID: WP-1-A\n- STATUS: Done\n- ETA: 2026-03-20\n')).toBe('TASK_ID: WP-1-A\n')
})

test('a scope has its text and the parts that are written, a backslash and a line break are escaped', () => {
  expect(textOf('# WP-1-A\n\n## SCOPE\n\nSort it.\n\n- Why: a \\ b\n')).toBe(
    'TASK_ID: WP-1-A\nSCOPE: Sort it.\\na \\\\ b\nSCOPE: Why: a \\\\ b\n',
  )
})

test('an anchor has the spec that it names behind it', () => {
  expect(textOf('- SPEC_ANCHOR: §2.1\n- SPEC_ANCHOR: X_Master_Spec_v1.md §2.2\n')).toBe(
    'SPEC_ANCHOR: §2.1\nSPEC_ANCHOR: §2.2 X_Master_Spec_v1.md\n',
  )
})
