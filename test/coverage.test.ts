import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { program } from '../src/commands/program.ts'
import { RULES } from '../src/rules/index.ts'

/** How many items each part of the rubric has: its checklists, tables, gates, scenarios and "never" lines. */
const ITEMS: Readonly<Record<string, number>> = {
  '1.1': 16,
  '1.2': 15,
  '1.3': 20,
  '1.4': 17,
  '1.5': 20,
  '2.1': 17,
  '2.2': 9,
  '2.3': 7,
  '2.4': 5,
  '3.1': 5,
  '3.2': 2,
  '3.3': 4,
  '3.4': 4,
  '3.5': 6,
  '3.6': 1,
  '3.7': 3,
  '3.8': 13,
  '4.1': 10,
  '4.2': 10,
  '5.1': 12,
  '5.2': 20,
  '5.3': 8,
  '6.1': 8,
  '6.2': 4,
  '6.3': 5,
  '6.4': 4,
  '6.5': 10,
  '7.1': 6,
  '8.1': 11,
  '9.1': 15,
}

const page = readFileSync(new URL('../docs/coverage.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| (\d+\.\d+)\.(\d+) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, part, number, sentence, held]) => ({ part: part!, number: Number(number), sentence: sentence!, held: held! }),
)
const named = new Set(rows.flatMap(({ held }) => [...held.matchAll(/`([^`]+)`/g)].map((match) => match[1]!)))
const commands = program(() => undefined).commands.map((command) => `countersign ${command.name()}`)
const rules = RULES.map((rule) => rule.id)

test('every item of the rubric has its row, numbered in order', () => {
  const numbers = Object.fromEntries(
    Object.keys(ITEMS).map((part) => [part, rows.filter((row) => row.part === part).map((row) => row.number)]),
  )
  const expected = Object.entries(ITEMS).map(([part, count]) => [
    part,
    Array.from({ length: count }, (_, at) => at + 1),
  ])
  expect(numbers).toEqual(Object.fromEntries(expected))
  expect(rows).toHaveLength(Object.values(ITEMS).reduce((sum, count) => sum + count))
})

test('every row says what holds it, or why it needs a person', () => {
  const idle = rows.filter(({ held }) => !/`[^`]+`/.test(held) && !/a person: \S.{9,}/.test(held))
  expect(idle).toEqual([])
})

describe('rules and commands', () => {
  test('that are named are there', () => {
    const known = new Set([...rules, ...commands])
    expect([...named].filter((name) => !known.has(name))).toEqual([])
  })
  test('that are there are named', () => {
    expect([...rules, ...commands].filter((name) => !named.has(name))).toEqual([])
  })
})
