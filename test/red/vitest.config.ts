import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

/** The settings of all tests, for the one file that `npm run red` runs: it belongs to no project. */
const settings = Object.fromEntries(Object.entries(base.test ?? {}).filter(([name]) => name !== 'projects'))

export default defineConfig({
  ...base,
  test: { ...settings, include: ['test/red/red.ts'], testTimeout: 1_200_000, hookTimeout: 1_200_000 },
})
