import { runInit } from './init.ts'
import type { Setting } from './program.ts'

/** `countersign init`: installs and says what it did and what comes next. */
export async function initCommand(dryRun: boolean, agents: boolean, setting: Setting): Promise<0> {
  const { text } = await runInit({ cwd: setting.cwd, now: setting.now, dryRun, agents })
  process.stdout.write(text)
  return 0
}
