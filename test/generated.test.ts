import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actionTables, commandTable, ruleTable, withGenerated } from './support/generated.ts'

const blocks = { rules: ruleTable, commands: commandTable, action: actionTables }

test('the tables of the README are those of the code', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(readme.match(/<!-- generated: /g)).toHaveLength(3)
  await expect(withGenerated(readme, blocks)).toMatchFileSnapshot('../README.md')
})
