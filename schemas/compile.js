// Compiles the schemas that the program validates with, and the report, into src/core/validators.js, self-contained, so that
// nothing is compiled at run time. The others describe what is printed.
// `node schemas/compile.js` writes it; with `--check` it only says whether it is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}src/core/validators.js`

const schemas = ['config', 'packet', 'report'].map((name) => ({
  validator: `validate_${name}`,
  schema: JSON.parse(readFileSync(`${root}schemas/${name}.schema.json`, 'utf8')),
}))

const ajv = new Ajv.default({
  allErrors: true,
  allowUnionTypes: true,
  code: { source: true, esm: true, lines: true },
  schemas: schemas.map(({ schema }) => schema),
})
const names = Object.fromEntries(schemas.map(({ validator, schema }) => [validator, schema.$id]))

const { outputFiles } = await build({
  stdin: { contents: standaloneCode.default(ajv, names), resolveDir: root, sourcefile: 'validators.js' },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['main'],
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: '// Made from schemas/*.json by schemas/compile.js; not to be edited.' },
})
const code = outputFiles[0].text

if (!process.argv.includes('--check')) {
  writeFileSync(target, code)
} else if (readFileSync(target, 'utf8') !== code) {
  console.error('src/core/validators.js is stale: run `node schemas/compile.js`')
  process.exitCode = 1
}
