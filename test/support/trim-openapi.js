// Cuts GitHub's OpenAPI description down to what Countersign calls: test/fixtures/github-openapi.json. The whole one is too
// large to install with every checkout, so: npm install --no-save @octokit/openapi && node test/support/trim-openapi.js
import { readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const source = new URL(process.argv[2] ?? 'node_modules/@octokit/openapi/generated/api.github.com.json', root)
const target = new URL('test/fixtures/github-openapi.json', root)

const USED = {
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/commits': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/statuses/{sha}': ['post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/rulesets': ['get', 'post'],
  '/repos/{owner}/{repo}/rulesets/{ruleset_id}': ['get', 'put'],
  '/user': ['get'],
  '/users/{username}/gpg_keys': ['get'],
  '/users/{username}/ssh_signing_keys': ['get'],
}

// Words for people, which no validation needs.
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'title', 'x-github', 'tags'])

/** A schema without prose; the names of properties are no keywords. */
function trimmed(value, isNames = false) {
  if (Array.isArray(value)) return value.map((item) => trimmed(item))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNames || !PROSE.has(key))
      .map(([key, item]) => [key, trimmed(item, !isNames && (key === 'properties' || key === 'schemas'))]),
  )
}

const whole = JSON.parse(readFileSync(source, 'utf8'))

const jsonSchema = (content) => content?.['application/json']?.schema

function operationOf(path, method) {
  const operation = whole.paths[path][method]
  const deref = (thing) =>
    thing.$ref
      ? thing.$ref
          .slice(2)
          .split('/')
          .reduce((at, key) => at[key], whole)
      : thing
  const parameters = (operation.parameters ?? []).map(deref).map(({ name, in: place, required, schema }) => ({
    name,
    in: place,
    required: required ?? false,
    schema: trimmed(schema),
  }))
  const responses = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, response]) => [status, trimmed(jsonSchema(deref(response).content) ?? {})])
  const body = jsonSchema(operation.requestBody?.content)
  return { parameters, ...(body ? { requestBody: trimmed(body) } : {}), responses: Object.fromEntries(responses) }
}

const paths = Object.fromEntries(
  Object.entries(USED).map(([path, methods]) => [
    path,
    Object.fromEntries(methods.map((method) => [method, operationOf(path, method)])),
  ]),
)

const referred = (value) =>
  Array.from(JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g), (match) => match[1])

const schemas = {}
for (const queue = referred(paths); queue.length > 0;) {
  const name = queue.pop()
  if (name in schemas) continue
  schemas[name] = trimmed(whole.components.schemas[name])
  queue.push(...referred(schemas[name]))
}

const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)))
const { version } = whole.info
writeFileSync(target, `${JSON.stringify({ version, paths, components: { schemas: sorted } })}\n`)
