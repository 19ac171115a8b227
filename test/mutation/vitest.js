// What the pure tests use of vitest, so that they can be repeated in one warm process: see runner.js.
import { readFileSync } from 'node:fs'
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

export const { expect } = chai

chai.use(({ Assertion }, { addMethod }) => {
  /** Compares with a file that is named by its whole path. */
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function (path) {
    const text = readFileSync(path, 'utf8')
    this.assert(this._obj === text, `expected the text of ${path}`, `expected another text than that of ${path}`, text)
  })
})

/** Every test that was declared: its name with those of the suites around it, and what it runs. */
export const tests = []
/** What is to be done before the tests are run again. */
export const resets = []

const suites = []

export const beforeAll = (reset) => void resets.push(reset)

export const test = (name, run) => void tests.push({ name: [...suites, name].join(' > '), run })

export const describe = (name, declare) => {
  suites.push(name)
  declare()
  suites.pop()
}

const each = (declare) => (rows) => (name, run) => {
  for (const [index, row] of rows.entries()) {
    const values = Array.isArray(row) ? row : [row]
    declare(`${name} (${index + 1})`, () => run(...values))
  }
}
test.each = each(test)
describe.each = each(describe)
