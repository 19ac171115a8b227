import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
const ENOUGH = 2 ** 31

/** Whether files fit there, and programs among them may run: a container often has neither. */
function isOfUse(folder) {
  let trial
  try {
    const { bavail, bsize } = statfsSync(folder)
    if (bavail * bsize < ENOUGH) return false
    trial = mkdtempSync(join(folder, 'countersign-trial-'))
    const program = join(trial, 'program')
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 })
    execFileSync(program)
    return true
  } catch {
    return false
  } finally {
    if (trial !== undefined) rmSync(trial, { recursive: true })
  }
}

/** Where temporary files of the tests lie: in memory where that can be, since a disk takes longer than many a test. */
export const memoryFolder = () => (isOfUse(MEMORY) ? MEMORY : tmpdir())
