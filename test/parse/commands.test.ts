import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { looksLikeCommand } from '../../src/core/parse/commands.ts'
import { parsePacket } from '../../src/core/parse/packet.ts'

const options = { logSections: DEFAULT_CONFIG.lock.logSections, limits: { bytes: 100_000, depth: 100 } }

/** The commands of a test plan, each with its place. */
const placed = (body: string) =>
  (parsePacket('a.md', `## TEST_PLAN\n\n${body}`, options).testPlan?.items ?? []).map(
    ({ value, place: { start, end } }) => `${value} ${start.line}:${start.column}-${end.line}:${end.column}`,
  )

test.each([
  ['npm', true],
  ['ls -l', true],
  ['../a', true],
  ['/bin/a-b', true],
  ['a/b.py', true],
  ['a.b/c-d.test.sh', true],
  ['A_B=c d', true],
  ['$env:X = 1', true],
  ['npmx a', false],
  ['.../a', false],
  ['a/b', false],
  ['a/b.txt', false],
  ['x.sh', false],
  ['A=', false],
  ['a=b', false],
  ['xA=b', false],
  ['see $env:X', false],
  ['npm test.', false],
  ['npm test!', false],
  ['cargo test?', false],
  ['npm a.b', true],
  ['', false],
])('%j reads as a command: %s', (text, is) => {
  expect(looksLikeCommand(text)).toBe(is)
})

describe('in a fence', () => {
  test.each<[string, string[]]>([
    ['REM x\n// y\n# z\nREMOVE a', ['REMOVE a 7:1-7:9']],
    ['a "b # c" # d', ['a "b # c" 4:1-4:14']],
    ['a "b\' # c" # d', ['a "b\' # c" 4:1-4:15']],
    ["a 'b # c", ["a 'b 4:1-4:9"]],
    ["a 'b # c' # d", ["a 'b # c' 4:1-4:14"]],
    ['a #b', ['a 4:1-4:5']],
    ['a# b', ['a# b 4:1-4:5']],
    ['a#b\n\tc\t# d', ['a#b 4:1-4:4', 'c 5:2-5:7']],
    ['PS> a\nPS C:\\x> b\n$  c\n$d', ['a 4:1-4:6', 'b 5:1-5:11', 'c 6:1-6:5', '$d 7:1-7:3']],
    ['$ a\n$ # b\nPS> REM c', ['a 4:1-4:4']],
    ['a \\\nb \\\nc\nd', ['a b c 4:1-6:2', 'd 7:1-7:2']],
    ['a \\\n\nb', ['a 4:1-4:4', 'b 6:1-6:2']],
    ['a \\\n# x\nb', ['a 4:1-4:4', 'b 6:1-6:2']],
    ['a\n``\nb', ['a 4:1-4:2', 'b 6:1-6:2']],
    ['npm a\n## X\nb', ['npm a 4:1-4:6', 'b 6:1-6:2']],
  ])('%j', (code, commands) => {
    expect(placed(`\`\`\`\n${code}\n\`\`\``)).toEqual(commands)
  })

  test.each(['## X', '###### X', '- **b**', '*  **b**', '**KEY_A** : c', '**KEY_A**: c'])(
    'that is never closed, up to %j',
    (line) => {
      expect(placed(`\`\`\`\nnpm a\n${line}\nc`)).toEqual(['npm a 4:1-4:6'])
    },
  )

  test.each(['##X', '**b', '- b', 'x ## y'])('that is never closed, beyond %j', (line) => {
    expect(placed(`\`\`\`\nnpm a\n${line}\nc`)).toContain('c 6:1-6:2')
  })
})

test.each<[string, string[]]>([
  ['    npm a\n    ## b\n    npm c', ['npm a 3:5-3:10', 'npm c 5:5-5:10']],
  ['npm a; npm b', ['npm a 3:1-3:6', 'npm b 3:8-3:13']],
  ['npm a<br>npm b', ['npm a 3:1-3:6', 'npm b 3:10-3:15']],
  ['npm a # b', ['npm a 3:1-3:10']],
  ['**npm** a', ['npm a 3:1-3:10']],
  ['$ npm a', ['npm a 3:1-3:8']],
  ['- [ ] npm a', ['npm a 3:7-3:12']],
  ['- \u2705 npm a', ['npm a 3:5-3:10']],
  ['- npm a\n  - npm b', ['npm a 3:3-3:8', 'npm b 4:5-4:10']],
  ['- Run `npm a`', ['npm a 3:3-3:14']],
  ['- Run `  npm a  `', ['npm a 3:3-3:18']],
  ['```\n## X\nnpm c', []],
  ['npm x\n`sh\nnpm a\n#b\n## X\n', ['npm x 3:1-3:6', 'npm a 5:1-5:6']],
  ['`sh\nnpm a\nx b\nRUN_COMMANDS: `npm c`', ['npm a 4:1-4:6', 'x b 5:1-5:4']],
  ['`sh\nx a\n**NOTE B** : c\nnpm d\nRUN_COMMANDS: `npm e`', ['x a 4:1-4:4']],
  ['`npm a`\nRUN_COMMANDS: `npm b`', ['npm a 3:1-3:8']],
  ['npm a\n\nRUN_COMMANDS:\n\n- npm b', ['npm a 3:1-3:6']],
  ['- then `npm a`', ['npm a 3:3-3:15']],
  ['- **Tests:** `npm a`', ['npm a 3:3-3:21']],
  ['- Tests: `npm a` and `npm b`', ['npm a 3:3-3:29', 'npm b 3:3-3:29']],
  ['- Tests: `npm a` or `npm b`', ['npm a 3:3-3:28']],
  ['- Tests: `a.toml`', []],
  [`- ${'x'.repeat(57)}: \`npm a\``, ['npm a 3:3-3:69']],
  [`- ${'x'.repeat(58)}: \`npm a\``, []],
  ['- x `npm a`', []],
  ['- `a` b', ['a 3:3-3:8']],
  ['- ` ` ', []],
  ['`npm a`, `npm b` then `npm c`.', ['npm a 3:1-3:31', 'npm b 3:1-3:31', 'npm c 3:1-3:31']],
  ['| `  npm a  ` | `b` |\n|---|---|\n| `npm c` x | `npm d` |', ['npm a 3:3-3:14', 'npm d 5:15-5:22']],
  ['> npm a', []],
  ['N/A', []],
  ['`none`', []],
])('the commands of %j', (body, commands) => {
  expect(placed(body)).toEqual(commands)
})
