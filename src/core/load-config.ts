import { DEFAULT_CONFIG, type Config, type Limits, type Range, type Signer } from './config.ts'
import { jsonFault, repeatedKey } from './json-fault.ts'
import { validate_config, type SchemaError } from './validators.js'

/** A partial value: what a configuration file may leave out at every level. */
type Partly<T> = { readonly [K in keyof T]?: T[K] extends readonly unknown[] ? T[K] : Partly<T[K]> }
type ConfigFile = Partly<Omit<Config, 'signers' | 'rules'>> & {
  readonly signers?: Readonly<Record<string, Partial<Signer>>>
  readonly rules?: Config['rules']
}

const NOBODY: Signer = { ssh: [], gpg: [], github: [] }
const RANGE: Range = { min: 0, max: 0 }
const LONGEST_VALUE = 60

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What stands at a path that is there. */
const valueAt = (root: unknown, path: readonly string[]): unknown =>
  path.reduce((value, step) => (value as Readonly<Record<string, unknown>>)[step], root)

const quoted = (values: readonly unknown[]): string => values.map((value) => `\`${String(value)}\``).join(', ')

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}

/** The keys that an object of the configuration can have. */
function keysAt(path: readonly string[]): string[] {
  if (path[0] === 'signers') return Object.keys(NOBODY)
  const standard = valueAt(DEFAULT_CONFIG, path)
  return Object.keys(isObject(standard) ? standard : RANGE)
}

const KINDS: Readonly<Record<string, string>> = { integer: 'a whole number', array: 'a list', object: 'an object' }
const kindOf = (type: unknown): string =>
  [type]
    .flat()
    .map((one) => KINDS[String(one)] ?? String(one))
    .join(' or ')

function patternMeant(schemaPath: string): string {
  if (schemaPath.includes('/path/')) return 'a path from the root of the repository, with `/`'
  if (/\/(?:glob|paths)\//.test(schemaPath)) return 'a glob from the root of the repository, with `/`'
  return schemaPath.includes('defaultBranch') ? 'the name of a branch' : 'a text that is not blank'
}

function expectation({ keyword, params, schemaPath }: SchemaError): string {
  if (keyword === 'type') return kindOf(params.type)
  if (keyword === 'enum') return `one of ${quoted(params.allowedValues as unknown[])}`
  if (keyword === 'minimum' || keyword === 'maximum') return `a number ${params.comparison} ${params.limit}`
  if (keyword === 'minItems') return 'at least one entry'
  return patternMeant(schemaPath)
}

function explain(error: SchemaError, file: unknown): string {
  const path = steps(error.instancePath)
  if (error.keyword === 'additionalProperties') {
    const key = [...path, String(error.params.additionalProperty)].join('.')
    return `Unexpected key \`${key}\`, expected one of ${quoted(keysAt(path))}`
  }
  if (error.propertyName !== undefined)
    return `Unexpected key \`${[...path, error.propertyName].join('.')}\`, expected ${
      path[0] === 'rules' ? 'the id of a rule' : 'a user name of letters and digits, with `.`, `_` and `-` inside'
    }`
  const where = path.length === 0 ? 'as the configuration' : `at \`${path.join('.')}\``
  return `Unexpected ${shown(valueAt(file, path))} ${where}, expected ${expectation(error)}`
}

const upsideDown = (limits: Limits): string[] =>
  Object.entries(limits)
    .filter(([, limit]) => isObject(limit) && Number(limit.min) > Number(limit.max))
    .map(([name]) => `Unexpected \`limits.${name}\` with a min above its max, expected min <= max`)

const everybodysAccounts = (signers: Config['signers']): string[] =>
  Object.entries(signers)
    .filter(([, { github }]) => github.some((login) => /^web-flow$/i.test(login)))
    .map(
      ([name]) =>
        `Unexpected "web-flow" at \`signers.${name}.github\`, expected the account of a person: GitHub signs with it for everybody`,
    )

const unknownRules = (rules: Config['rules'], known: readonly string[] | undefined): string[] =>
  Object.keys(rules)
    .filter((id) => known !== undefined && !known.includes(id))
    .map((id) => `Unexpected key \`rules.${id}\`, expected the id of a rule`)

/** The paths, with one glob for a list of one. */
function pathsOf(file: ConfigFile): Config['paths'] {
  const paths = { ...DEFAULT_CONFIG.paths, ...file.paths }
  const listed = (globs: string | readonly string[]) => [globs].flat()
  return {
    ...paths,
    packets: listed(paths.packets),
    specs: listed(paths.specs),
    protocols: listed(paths.protocols),
  }
}

function filled(file: ConfigFile): Config {
  const limits = Object.entries(DEFAULT_CONFIG.limits).map(([name, standard]) => {
    const own = file.limits?.[name as keyof Limits]
    return [
      name,
      isObject(standard) && !Array.isArray(standard) ? { ...standard, ...(own as object) } : (own ?? standard),
    ]
  })
  const signers = Object.entries(file.signers ?? {}).map(([name, signer]) => [name, { ...NOBODY, ...signer }])
  return {
    paths: pathsOf(file),
    lock: { ...DEFAULT_CONFIG.lock, ...file.lock },
    scope: { ...DEFAULT_CONFIG.scope, ...file.scope },
    signers: Object.fromEntries(signers) as Config['signers'],
    limits: Object.fromEntries(limits) as unknown as Limits,
    gates: { ...DEFAULT_CONFIG.gates, ...file.gates },
    rules: { ...file.rules },
    failOn: file.failOn ?? DEFAULT_CONFIG.failOn,
    defaultBranch: file.defaultBranch ?? DEFAULT_CONFIG.defaultBranch,
  } as Config
}

const refuse = (source: string, reasons: readonly string[]): never => {
  const [first, ...others] = [...new Set(reasons)].map((reason) => `\`${source}\`: ${reason}`)
  throw new Error([first, ...others].join('\n'))
}

/**
 * A whole configuration from what a configuration file says, with defaults for what it leaves out. `source` is the file's
 * name for people; `knownRules` are the ids that `rules` may name, any id where it is left out. Throws an Error with a line
 * for each unknown key and bad value. Contract §4.
 */
export function loadConfig(file: unknown, source: string, knownRules?: readonly string[]): Config {
  if (!validate_config(file)) {
    const telling = validate_config.errors!.filter((error) => error.keyword !== 'propertyNames')
    return refuse(
      source,
      telling.map((error) => explain(error, file)),
    )
  }
  const config = filled(file as ConfigFile)
  const reasons = [
    ...upsideDown(config.limits),
    ...everybodysAccounts(config.signers),
    ...unknownRules(config.rules, knownRules),
  ]
  return reasons.length > 0 ? refuse(source, reasons) : config
}

/** Line and column of an offset, both from 1. */
function position(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  return `${lines.length}:${lines.at(-1)!.length + 1}`
}

/** The same from the text of the file. Throws an Error also where the text is no JSON, or has a key twice. */
export function parseConfig(text: string, source: string, knownRules?: readonly string[]): Config {
  const json = text.replace(/^\ufeff/, '')
  let file: unknown
  try {
    file = JSON.parse(json)
  } catch (cause) {
    const fault = jsonFault(json)
    const found = fault < json.length ? `\`${json.slice(fault).split(/\s/, 1)[0]!.slice(0, LONGEST_VALUE)}\`` : 'end'
    throw new Error(`\`${source}:${position(json, fault)}\`: Unexpected ${found}, expected valid JSON`, { cause })
  }
  // Which of two a reader of the file sees is chance; the parser takes the last.
  const again = repeatedKey(json)
  if (again)
    throw new Error(
      `\`${source}:${position(json, again.at)}\`: Unexpected second \`${again.key}\`, expected each key once`,
    )
  return loadConfig(file, source, knownRules)
}
