import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const FOLDER = new URL('../../schemas/', import.meta.url)
const SUFFIX = '.schema.json'

/** Every schema of the package by its name, as it stands in its file. */
export const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => [file.slice(0, -SUFFIX.length), JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))]),
)

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, schemas: Object.values(schemas) })

/** How a value breaks a schema: `/path keyword`, nothing where it fits. Throws where there is no such schema. */
export function schemaFaults(name: string, value: unknown): string[] {
  const validate = ajv.getSchema(String(schemas[name]?.['$id']))
  if (!validate) throw new Error(`There is no schema ${name}`)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}
