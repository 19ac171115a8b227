import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

/** The same settings for the one file that `npm run red` runs. */
export default defineConfig({
  ...base,
  test: { ...base.test, projects: [], include: ['test/red/red.ts'], testTimeout: 1_200_000, hookTimeout: 1_200_000 },
})
