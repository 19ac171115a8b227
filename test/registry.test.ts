import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULES } from '../src/rules/index.ts'
import { VERSION } from '../src/version.ts'

const namesIn = (folder: string, ending: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(ending) && name !== 'index.ts')
    .map((name) => name.slice(0, -ending.length))
    .sort()

const ids = RULES.map((rule) => rule.id)

test('every rule is listed once', () => {
  expect(new Set(ids).size).toBe(ids.length)
})

test('rules, files, pages and tests have the same names', () => {
  const sorted = [...ids].sort()
  expect(namesIn('../src/rules/', '.ts')).toEqual(sorted)
  expect(namesIn('../src/rules/', '.md')).toEqual(sorted)
  expect(namesIn('./rules/', '.test.ts')).toEqual(sorted)
})

test('a rule judges something', () => {
  const idle = RULES.filter((rule) => !rule.checkPacket && !rule.checkTree && !rule.checkChange)
  expect(idle.map((rule) => rule.id)).toEqual([])
})

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(VERSION).toBe(version)
})
