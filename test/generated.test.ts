import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actionTables, commandTable, ruleTable, withGenerated } from './support/generated.ts'

const blocks = { rules: ruleTable, commands: commandTable, action: actionTables }

test('the tables of the README are those of the code', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(readme.match(/<!-- generated: /g)).toHaveLength(3)
  await expect(withGenerated(readme, blocks)).toMatchFileSnapshot('../README.md')
})

test('the tables of the page about the Action are those of action.yml', async () => {
  const page = readFileSync(new URL('../docs/action.md', import.meta.url), 'utf8')
  expect(page.match(/<!-- generated: /g)).toHaveLength(1)
  await expect(withGenerated(page, blocks)).toMatchFileSnapshot('../docs/action.md')
})
