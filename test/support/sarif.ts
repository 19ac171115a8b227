import { readFileSync } from 'node:fs'
import { Ajv, type Schema } from 'ajv'

const SCHEMA = new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url)

/** The official schema is of draft 4, which says `id` where later drafts say `$id`; nothing else in it differs. */
function officialSchema(): Schema {
  const { id, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as { id: string } & Record<string, unknown>
  delete schema['$schema']
  return { ...schema, $id: id }
}

const isAbsolute = (text: string): boolean => URL.canParse(text)
const isReference = (text: string): boolean => /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})*$/i.test(text)

const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: isAbsolute, 'uri-reference': isReference, 'date-time': true },
})
const validate = ajv.compile(officialSchema())

/** What the official SARIF 2.1.0 schema says against a log, one line each; empty where it holds. */
export function sarifFaults(log: unknown): string[] {
  validate(log)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
