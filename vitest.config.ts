import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { PAGE_ASSETS, pageAssets } from './src/page/assets.js'
import { memoryFolder } from './test/support/memory-folder.js'

const RULE_PAGES = 'countersign:rule-pages'
const rules = new URL('./src/rules/', import.meta.url)

/** The module of rule pages that esbuild.config.js puts into the bundles, for code that runs unbundled. */
const rulePages = {
  name: 'rule-pages',
  resolveId: (id: string) => (id === RULE_PAGES ? `\0${RULE_PAGES}` : null),
  load(id: string) {
    if (id !== `\0${RULE_PAGES}`) return null
    const names = readdirSync(rules).filter((name) => name.endsWith('.md'))
    const pages = names.map((name) => [name.slice(0, -3), readFileSync(new URL(name, rules), 'utf8')])
    return `export default ${JSON.stringify(Object.fromEntries(pages))}`
  },
}

/** Script and style of the HTML report, as esbuild.config.js puts them into its bundle. */
const pageParts = {
  name: 'page-assets',
  resolveId: (id: string) => (id === PAGE_ASSETS ? `\0${PAGE_ASSETS}` : null),
  load: async (id: string) => (id === `\0${PAGE_ASSETS}` ? `export default ${await pageAssets()}` : null),
}

const PURE = ['core', 'parse', 'render', 'rules'].map((folder) => `test/${folder}/**/*.test.ts`)

export default defineConfig({
  plugins: [rulePages, pageParts],
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: PURE } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: PURE } },
    ],
    // Tests share what they have imported: reading the sources anew for each file takes longer than many of them do.
    isolate: false,
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Tests start many git and node processes and wait for them: three files at a time keep two cores busy.
    maxWorkers: 3,
    // The developer's own git configuration must not decide a test.
    env: {
      GIT_CONFIG_GLOBAL: new URL('test/support/gitconfig', import.meta.url).pathname,
      GIT_CONFIG_NOSYSTEM: '1',
      NO_COLOR: '1',
      TMPDIR: memoryFolder(),
    },
  },
})
