// A test runner for Stryker. Its vitest runner starts a cold worker and imports every test file anew for each mutant; here
// the pure tests stay loaded in one process, and only what a mutant changes on import is loaded again.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import fc from 'fast-check'
import { createServer } from 'vite'

const FOLDERS = /^(core|parse|render|rules)\//
const NAMES = ['check', 'config', 'drafts', 'golden', 'naming', 'remedies', 'rule-pages', 'schemas/packet']
const FILES = NAMES.map((name) => `${name}.test.ts`)
/** For a quick look at one file: only the tests whose path this pattern finds. A score with fewer tests is never higher. */
const ONLY = new RegExp(process.env['MUTATION_TESTS'] ?? '')
// It starts other programs. The tests of whole pages take too long beside all others: they have to be asked for.
const EXCLUDED = process.env['MUTATION_TESTS'] ? /^core\/seal\.test/ : /^core\/seal\.test|^render\/html/

// Nearly every test reads a packet, so nearly every test reaches the parsers. What lives through so much processor time
// counts as survived; the tests that kill are run first.
const BUDGET_MS = 1000
// A runner that is started again after a timeout has no dry run of its own. Stands in Stryker's sandbox.
const TIMES = 'mutation-times.json'

/** The folder of the tests of a source file: `parse/` for `src/core/parse/board.ts`. */
const folderOfTests = (fileName) => `${dirname(relative('src', fileName)).replace(/^core\/(?=parse|render)/, '')}/`

const testFiles = () =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && (FOLDERS.test(path) || FILES.includes(path)))
    .filter((path) => ONLY.test(path) && !EXCLUDED.test(path))
    .sort()

/** Loads the tests and what they test; `reload` does it anew. */
async function loader() {
  const server = await createServer({
    configFile: 'vitest.config.ts',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: [{ find: /^vitest$/, replacement: join(import.meta.dirname, 'vitest.js') }] },
  })
  const reload = async () => {
    server.moduleGraph.invalidateAll()
    const { tests, resets } = await server.ssrLoadModule('vitest')
    const byId = new Map()
    for (const path of testFiles()) {
      const from = tests.length
      await server.ssrLoadModule(join('test', path))
      for (const one of tests.slice(from)) byId.set(`${path} > ${one.name}`, { ...one, path })
    }
    return { byId, resets }
  }
  return { reload, close: () => server.close() }
}

/** Runs one test; null where it passes, else why not. */
async function failureOf({ run }) {
  try {
    await run()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function warmRunner() {
  const stryker = (globalThis.__stryker__ ??= {})
  let loading
  let loaded
  /** The mutant that is in what was loaded. */
  let inside
  /** How long each test took. */
  let times = new Map()
  /** By file and test, how many mutants of the file the test killed. */
  const kills = new Map()

  /** Those that killed most in this file, then the quick ones, the neighbours of the file before others. */
  const inOrder = (ids, fileName) => {
    const killed = kills.get(fileName) ?? new Map()
    const folder = folderOfTests(fileName)
    const cost = (id) => (times.get(id) ?? 0) / (id.startsWith(folder) ? 10 : 1)
    return ids
      .map((id) => ({ id, kills: killed.get(id) ?? 0, cost: cost(id) }))
      .sort((a, b) => b.kills - a.kills || a.cost - b.cost)
      .map(({ id }) => id)
  }

  const killedBy = (fileName, id) => {
    const killed = kills.get(fileName) ?? new Map()
    kills.set(fileName, killed.set(id, (killed.get(id) ?? 0) + 1))
  }

  const load = async (mutant) => {
    if (loaded && inside === mutant) return
    stryker.activeMutant = mutant
    loaded = await loading.reload()
    inside = mutant
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      // A mutant that lives or dies by chance says nothing.
      fc.configureGlobal({ seed: 1 })
      loading = await loader()
      if (existsSync(TIMES)) times = new Map(JSON.parse(readFileSync(TIMES, 'utf8')))
    },

    async dryRun() {
      await load(undefined)
      for (const reset of loaded.resets) reset()
      const tests = []
      for (const [id, one] of loaded.byId) {
        stryker.currentTestId = id
        const start = performance.now()
        const failureMessage = await failureOf(one)
        times.set(id, performance.now() - start)
        const about = { id, name: id, fileName: join('test', one.path), timeSpentMs: times.get(id) }
        tests.push(failureMessage === null ? { ...about, status: 0 } : { ...about, status: 1, failureMessage })
      }
      stryker.currentTestId = undefined
      writeFileSync(TIMES, JSON.stringify([...times]))
      return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage }
    },

    async mutantRun({ activeMutant, sandboxFileName, mutantActivation, testFilter, hitLimit: hundredTimes }) {
      // Ten times what all tests together reach it: with Stryker's hundred times the clock ends an endless loop before.
      const hitLimit = hundredTimes && hundredTimes / 10
      Object.assign(stryker, { hitCount: 0, hitLimit })
      await load(mutantActivation === 'static' ? activeMutant.id : undefined)
      stryker.activeMutant = activeMutant.id
      for (const reset of loaded.resets) reset()
      const ids = inOrder(testFilter ?? [...loaded.byId.keys()], sandboxFileName)
      const start = process.cpuUsage()
      for (const [index, id] of ids.entries()) {
        const failureMessage = await failureOf(loaded.byId.get(id))
        if (stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'the mutant was reached too often' }
        if (failureMessage !== null) {
          killedBy(sandboxFileName, id)
          return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: index + 1 }
        }
        if (process.cpuUsage(start).user > BUDGET_MS * 1000) return { status: 'survived', nrOfTests: index + 1 }
      }
      return { status: 'survived', nrOfTests: ids.length }
    },

    dispose: () => loading.close(),
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'warm', factory: warmRunner }]
