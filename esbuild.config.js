// Builds dist/: self-contained bundles of the CLI, the Action and the library. `--outdir DIR` builds elsewhere, `--check` compares.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateDtsBundle } from 'dts-bundle-generator'
import { build } from 'esbuild'
import { PAGE_ASSETS, pageAssets } from './src/page/assets.js'

const root = new URL('.', import.meta.url).pathname

/** Rule pages as one module of texts, so that `countersign explain` needs no file beside the bundle. */
const rulePages = {
  name: 'rule-pages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^countersign:rule-pages$/ }, () => ({ path: 'rule-pages', namespace: 'rule-pages' }))
    onLoad({ filter: /.*/, namespace: 'rule-pages' }, () => {
      const folder = join(root, 'src/rules')
      const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
      const pages = names.sort().map((name) => [name.slice(0, -3), readFileSync(join(folder, name), 'utf8')])
      return { contents: JSON.stringify(Object.fromEntries(pages)), loader: 'json' }
    })
  },
}

/** Script and style of the HTML report as one module of texts, since the page carries them. */
const pageParts = {
  name: 'page-assets',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${PAGE_ASSETS}$`) }, () => ({ path: PAGE_ASSETS, namespace: 'page-assets' }))
    onLoad({ filter: /.*/, namespace: 'page-assets' }, async () => ({ contents: await pageAssets(), loader: 'json' }))
  },
}

/** A module of getters, so that what it takes the names from is loaded when one of them is first used. */
const lazyModule = (names, from) =>
  `module.exports = { ${names.map((name) => `get ${name}() { return ${from}.${name} }`)} }`

/** What few calls need, and what is taken of it: the scanner hands few texts to remark. */
const SELDOM_CALLED = {
  markdown: {
    imported: /^\.{1,2}\/(core\/)?(parse\/)?remark\.ts$/,
    file: 'src/core/parse/remark.ts',
    names: ['readBlocks'],
  },
}

/** Each of these is a part of its own, which is not even read before it is called. */
const lazyParts = {
  name: 'lazy-parts',
  setup({ onResolve, onLoad }) {
    for (const [part, { imported }] of Object.entries(SELDOM_CALLED))
      onResolve({ filter: imported }, () => ({ path: part, namespace: 'lazy' }))
    onResolve({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path: part }) => {
      const contents = lazyModule(SELDOM_CALLED[part].names, `require('./${part}.js')`)
      return { contents, loader: 'js', resolveDir: root }
    })
  },
}

/** What of modules of Node most calls do without, and what our sources take of it: cryptography alone takes milliseconds to load. */
const SELDOM_NEEDED = { crypto: ['createHash', 'randomBytes'], module: ['createRequire'], vm: ['Script'] }

/** Modules of Node that are loaded when they are first used. */
const lazyBuiltins = {
  name: 'lazy-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?(crypto|module|vm)$/ }, ({ path, importer, namespace }) => {
      if (importer.includes('/@actions/core/')) return { path: join(root, DELIMITER) }
      const isOurs = namespace === 'file' && importer.startsWith(join(root, 'src'))
      return isOurs ? { path: path.replace('node:', ''), namespace: 'lazy-builtins' } : null
    })
    onLoad({ filter: /.*/, namespace: 'lazy-builtins' }, ({ path }) => {
      const contents = lazyModule(SELDOM_NEEDED[path], `require('node:${path}')`)
      return { contents, loader: 'js', resolveDir: root }
    })
  },
}

const DELIMITER = 'src/action/delimiter.ts'

/**
 * The Action is one file, and V8 reads a bundle whole before its first line runs. What few verdicts need is most of it: it is
 * kept as texts in comments at the end, which V8 skips, and compiled when one of its names is used.
 */
const LATER = {
  github: {
    imported: /^\.\/github\.ts$/,
    file: 'src/action/github.ts',
    names: ['connect', 'connectPatiently', 'context', 'runUrl'],
  },
  ...SELDOM_CALLED,
  globs: { imported: /^\.\/any-glob\.ts$/, file: 'src/core/any-glob.ts', names: ['anyGlob'] },
  validators: { imported: /^\.\/validators\.js$/, file: 'src/core/validators.js', names: ['validate_config'] },
}

/** How the comment begins that a part is kept in: one line, which JSON in ASCII cannot end. */
const markOf = (part) => `//# ${part} `

const laterParts = {
  name: 'later-parts',
  setup({ onResolve, onLoad }) {
    for (const [part, { imported }] of Object.entries(LATER))
      onResolve({ filter: imported }, () => ({ path: part, namespace: 'later' }))
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path: part }) => {
      const contents = `
        const { readFileSync } = require('node:fs')
        function load() {
          const { compileFunction } = require('node:vm')
          const kept = readFileSync(__filename, 'latin1').split('\\n').find((line) => line.startsWith('${markOf(part)}'))
          const names = ['exports', 'require', 'module', '__filename']
          const made = { exports: {} }
          const run = compileFunction(JSON.parse(kept.slice(${markOf(part).length})), names, { filename: __filename })
          run(made.exports, require, made, __filename)
          return made.exports
        }
        let loaded
        ${lazyModule(LATER[part].names, '(loaded ??= load())')}`
      return { contents, loader: 'js', resolveDir: root }
    })
  },
}

const INDEX = 'src/index.ts'
const PLUGIN = 'src/remark.ts'

/** The parts of the command line, each a bundle of its own beside dist/cli.js: Node compiles only what a call needs. */
const PARTS = {
  hook: 'src/commands/hook-command.ts',
  'same-reading': 'src/commands/same-reading.ts',
  'known-check': 'src/commands/known-check.ts',
  program: 'src/commands/program.ts',
  markdown: SELDOM_CALLED.markdown.file,
  graph: 'src/commands/graph-svg.ts',
  protect: 'src/commands/protect.ts',
  html: 'src/core/render/html/report.ts',
  lsp: 'src/commands/lsp.ts',
}

const separateParts = {
  name: 'separate-parts',
  setup({ onResolve }) {
    const filter =
      /^\.{1,2}\/(commands\/(hook-command|known-check|program)|graph-svg|protect|lsp|core\/render\/html\/report)\.ts$/
    onResolve({ filter }, ({ path, kind }) => {
      const [part] = Object.entries(PARTS).find(([, file]) => file.endsWith(path.replace(/^\.+/, '')))
      return kind === 'dynamic-import' ? { path: `./${part}.js`, external: true } : null
    })
  },
}

/** A digest of all that the bundles are built from. */
function sourceDigest() {
  const hash = createHash('sha256')
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).sort())
    if (/\.[a-z]+$/.test(name)) hash.update(`${name}\0`).update(readFileSync(join(root, 'src', name)))
  return hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 32)
}

/**
 * The packages of the Action's toolkit do nothing when they are loaded, and do not say so: what only a function that is not
 * called needs, above all an HTTP client for OpenID tokens, then stays out.
 */
const quietToolkit = {
  name: 'quiet-toolkit',
  setup(builder) {
    builder.onResolve({ filter: /^(@actions\/.+|undici|tunnel|\.\/.+)$/ }, async ({ path, pluginData, ...rest }) => {
      const isOurs = path.startsWith('./') && !rest.importer.includes('/@actions/')
      if (isOurs || pluginData === quietToolkit) return null
      const found = await builder.resolve(path, { ...rest, pluginData: quietToolkit })
      return { ...found, sideEffects: false }
    })
  },
}

/** The remark plugin stands on the library, whether it is imported or required. */
const onLibrary = {
  name: 'on-library',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/index\.ts$/ }, () => ({ path: './index.js', external: true }))
  },
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  legalComments: 'none',
  minify: true,
  metafile: true,
  logLevel: 'warning',
  // A bundle is loaded with require, which is quicker than import() of CommonJS.
  supported: { 'dynamic-import': false },
}

/** CommonJS loads faster than ESM, which counts for a hook; dist/package.json says that it is. */
async function bundleInto(outdir) {
  const target = {
    ...common,
    outdir,
    format: 'cjs',
    target: 'node20',
    // CommonJS has no import.meta; most calls never ask for the address.
    define: {
      'import.meta.url': 'importMeta.url',
      'import.meta.dirname': '__dirname',
      SOURCE_DIGEST: JSON.stringify(sourceDigest()),
    },
    banner: { js: "const importMeta = { get url() { return require('node:url').pathToFileURL(__filename).href } }" },
  }
  const parts = await build({
    ...target,
    entryPoints: { cli: 'src/cli.ts', index: INDEX, ...PARTS },
    plugins: [rulePages, pageParts, lazyParts, lazyBuiltins, separateParts],
  })
  const later = await Promise.all(
    Object.entries(LATER).map(async ([part, { file, names }]) => {
      const stdin = { contents: `export { ${names} } from './${file}'`, resolveDir: root }
      const built = await build({ ...target, stdin, plugins: [quietToolkit], write: false })
      return { part, text: built.outputFiles[0].text, metafile: built.metafile }
    }),
  )
  const action = await build({
    ...target,
    entryPoints: { action: 'src/action.ts' },
    footer: { js: later.map(({ part, text }) => `\n${markOf(part)}${JSON.stringify(text)}`).join('') },
    plugins: [rulePages, lazyBuiltins, laterParts, quietToolkit],
  })
  const plugin = { entryPoints: { remark: PLUGIN }, plugins: [onLibrary], outdir, target: 'node20' }
  await build({ ...common, ...plugin, format: 'cjs' })
  await build({ ...common, ...plugin, format: 'esm', outExtension: { '.js': '.mjs' } })
  for (const name of readdirSync(outdir)) if (/\.m?js$/.test(name)) inAscii(join(outdir, name))
  writeTypes(outdir)
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n')
  writeFileSync(join(outdir, 'THIRD_PARTY.md'), thirdParty([parts, ...later, action].map(({ metafile }) => metafile)))
}

/**
 * V8 keeps a text of ASCII alone in half the memory, and reads it sooner. esbuild leaves other letters in regular expressions
 * alone, and in what `String.raw` makes of one: there, and in the JSON of later parts, the escape means the same.
 */
function inAscii(file) {
  const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escape))
}

/** One self-contained file of types for each entry; those of the plugin twice, as they go with both its forms. */
function writeTypes(outdir) {
  const entries = [INDEX, PLUGIN].map((file) => ({ filePath: join(root, file), output: { noBanner: true } }))
  const [library, plugin] = generateDtsBundle(entries, { preferredConfigPath: join(root, 'tsconfig.json') })
  writeFileSync(join(outdir, 'index.d.ts'), library)
  for (const ending of ['ts', 'mts']) writeFileSync(join(outdir, `remark.d.${ending}`), plugin)
}

/** The packages in the bundles with their licences, from what esbuild says it put in. */
function thirdParty(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.keys(output.inputs)),
  )
  const folders = inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  const rows = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    return `| ${name} | ${version} | ${license ?? 'as its README says'} |`
  })
  return [
    '# Third-party packages in these bundles',
    '',
    'Each under its own licence, whose text is in the package. `@viz-js/viz` contains Graphviz, which is under the Eclipse Public License.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...[...new Set(rows)],
    '',
  ].join('\n')
}

const filesOf = (folder) => readdirSync(folder, { recursive: true }).sort()

if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'countersign-dist-'))
  await bundleInto(fresh)
  const dist = join(root, 'dist')
  const names = [...new Set([...filesOf(dist), ...filesOf(fresh)])]
  const read = (folder, name) => {
    try {
      return readFileSync(join(folder, name), 'utf8')
    } catch {
      return null
    }
  }
  const stale = names.filter((name) => read(dist, name) !== read(fresh, name))
  rmSync(fresh, { recursive: true })
  if (stale.length > 0) {
    console.error(`dist/ is stale (${stale.join(', ')}): run \`npm run build\` and commit it`)
    process.exitCode = 1
  } else console.log(`dist/ is what src/ builds (${names.length} files)`)
} else {
  const at = process.argv.indexOf('--outdir')
  await bundleInto(at === -1 ? join(root, 'dist') : process.argv[at + 1])
}
