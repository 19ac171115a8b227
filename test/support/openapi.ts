import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

type Schema = Readonly<Record<string, unknown>>

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Schema
}

/** One operation of GitHub's API. */
export interface Operation {
  readonly path: string
  readonly method: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: Schema
  readonly responses: Readonly<Record<string, Schema>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Omit<Operation, 'path' | 'method'>>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const description = JSON.parse(
  readFileSync(new URL('../fixtures/github-openapi.json', import.meta.url), 'utf8'),
) as Description

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapValues = (record: Schema, change: (value: unknown) => unknown): Schema =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

/** OpenAPI's `nullable` as JSON Schema says it; where `closed`, an object has no property that is not described. */
function jsonSchema(value: unknown, closed: boolean): unknown {
  const inner = (item: unknown) => jsonSchema(item, closed)
  if (Array.isArray(value)) return value.map(inner)
  if (!isObject(value)) return value
  const { nullable, enum: allowed, properties, ...rest } = value
  const schema = {
    ...mapValues(rest, inner),
    ...(allowed === undefined ? {} : { enum: allowed }),
    ...(isObject(properties) ? { properties: mapValues(properties, inner) } : {}),
    ...(closed && properties && !('additionalProperties' in rest) ? { additionalProperties: false } : {}),
  }
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}

function compiler(closed: boolean): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  const schemas = mapValues(description.components.schemas, (schema) => jsonSchema(schema, closed))
  ajv.addSchema({ $id: 'github', components: { schemas } })
  const known = new Map<Schema, ValidateFunction>()
  return (schema) => {
    const validate = known.get(schema) ?? ajv.compile(withRefs(jsonSchema(schema, closed)) as Schema)
    known.set(schema, validate)
    return validate
  }
}

/** References out of an operation into the description. */
function withRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withRefs)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === '$ref' ? `github${String(item)}` : withRefs(item)]),
  )
}

const requests = compiler(true)
const responses = compiler(false)

const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
)

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{[^}]+\}/g, '([^/]+)')}$`)

/** The operation of a request; null where GitHub, as far as Countersign uses it, has none. */
export const operationOf = (method: string, url: string): Operation | null =>
  operations.find((other) => other.method === method && patternOf(other.path).test(url.split('?')[0]!)) ?? null

const faultsOf = (validate: ValidateFunction, value: unknown): string[] => {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
}

const typed = (text: string, { type }: Schema): unknown =>
  type === 'integer' || type === 'number' ? Number(text) : type === 'boolean' ? text === 'true' : text

/** What GitHub's description says against a request, one line each. */
export function requestFaults(method: string, url: string, body: unknown): string[] {
  const operation = operationOf(method, url)
  if (!operation) return [`${method} ${url} is no operation that is described`]
  const [path, query = ''] = url.split('?')
  const values = patternOf(operation.path).exec(path!)!.slice(1)
  const placed = operation.parameters.filter((parameter) => operation.path.includes(`{${parameter.name}}`))
  const ofPath = placed.flatMap(({ schema, name }, index) =>
    faultsOf(requests(schema), typed(decodeURIComponent(values[index]!), schema)).map((fault) => `${name}: ${fault}`),
  )
  const ofQuery = [...new URLSearchParams(query)].flatMap(([name, value]) => {
    const parameter = operation.parameters.find((other) => other.in === 'query' && other.name === name)
    if (!parameter) return [`${name}: no such parameter`]
    return faultsOf(requests(parameter.schema), typed(value, parameter.schema)).map((fault) => `${name}: ${fault}`)
  })
  const ofBody = operation.requestBody ? faultsOf(requests(operation.requestBody), body) : []
  return [...ofPath, ...ofQuery, ...ofBody].map((fault) => `${method} ${operation.path} ${fault}`)
}

/** What GitHub's description says against a body, one line each, as the body of a ruleset that is sent. */
export const rulesetFaults = (body: unknown): string[] => requestFaults('POST', '/repos/octo/notebook/rulesets', body)

const resolved = (schema: Schema): Schema => {
  const ref = schema['$ref']
  return typeof ref === 'string' ? resolved(description.components.schemas[ref.split('/').at(-1)!]!) : schema
}

const EXAMPLES: Readonly<Record<string, unknown>> = {
  uri: 'https://github.example.invalid/x',
  'date-time': '2026-03-06T12:00:00Z',
}

/** A value that a schema allows, with `given` in it: what is required and not given is made up. */
function filled(given: unknown, reference: Schema): unknown {
  const schema = resolved(reference)
  const either = (schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf']) as readonly Schema[] | undefined
  if (either && !schema['properties']) return filled(given, either[0]!)
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>
  if (Array.isArray(given)) return given.map((item) => filled(item, (schema['items'] ?? {}) as Schema))
  if (isObject(given)) {
    const keys = new Set([...((schema['required'] ?? []) as string[]), ...Object.keys(given)])
    return Object.fromEntries([...keys].map((key) => [key, filled(given[key], properties[key] ?? {})]))
  }
  if (given !== undefined) return given
  if (schema['nullable'] === true) return null
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  if (schema['type'] === 'array') return []
  if (schema['type'] === 'object' || schema['properties']) return filled({}, schema)
  if (schema['type'] === 'integer' || schema['type'] === 'number') return 1
  if (schema['type'] === 'boolean') return false
  return EXAMPLES[String(schema['format'])] ?? 'x'
}

/**
 * A whole answer of GitHub with the given parts in it. Throws where the outcome is not what GitHub's description allows, so
 * that no fixture is one that GitHub could not have sent.
 */
export function answerWith(method: string, url: string, status: number, parts: unknown): unknown {
  const operation = operationOf(method, url)
  const schema = operation?.responses[String(status)]
  if (!schema) throw new Error(`${method} ${url} does not answer ${status}`)
  const body = filled(parts, schema)
  const faults = faultsOf(responses(schema), body)
  if (faults.length > 0) throw new Error(`${method} ${url}: ${faults.join('; ')}`)
  return body
}
