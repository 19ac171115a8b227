import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../src/core/config.ts'
import { jsonFault } from '../src/core/json-fault.ts'
import { loadConfig, parseConfig } from '../src/core/load-config.ts'

const FILE = 'countersign.config.json'

test('an empty file is the default configuration', () => {
  expect(loadConfig({}, FILE)).toEqual(DEFAULT_CONFIG)
})

test('the default configuration fits its own schema', () => {
  expect(loadConfig(JSON.parse(JSON.stringify(DEFAULT_CONFIG)), FILE)).toEqual(DEFAULT_CONFIG)
})

test('what a file says replaces one default and leaves its neighbours', () => {
  const config = loadConfig(
    {
      $schema: './x.json',
      paths: { board: 'BOARD.md' },
      limits: { doneMeans: { max: 12 }, bytes: 5000, vagueVerbs: [] },
      lock: { mode: 'frozen' },
      signers: { maria: { github: ['maria'] } },
      rules: { 'board-current': 'off' },
    },
    FILE,
    ['board-current'],
  )
  expect(config.paths).toEqual({ ...DEFAULT_CONFIG.paths, board: 'BOARD.md' })
  expect(config.limits).toEqual({
    ...DEFAULT_CONFIG.limits,
    doneMeans: { min: 3, max: 12 },
    bytes: 5000,
    vagueVerbs: [],
  })
  expect(config.lock).toEqual({ ...DEFAULT_CONFIG.lock, mode: 'frozen' })
  expect(config.signers).toEqual({ maria: { ssh: [], gpg: [], github: ['maria'] } })
  expect(config.rules).toEqual({ 'board-current': 'off' })
})

describe('a mistake is named with its file, its key and what is expected', () => {
  test.each([
    [{ lok: {} }, 'Unexpected key `lok`, expected one of `paths`, `lock`, `scope`, `signers`, `limits`'],
    [{ lock: { mod: 1 } }, 'Unexpected key `lock.mod`, expected one of `mode`, `mutableFields`, `logSections`'],
    [{ lock: { mode: 'none' } }, 'Unexpected "none" at `lock.mode`, expected one of `append`, `contract`, `frozen`'],
    [{ lock: { mutableFields: ['FOO'] } }, 'Unexpected "FOO" at `lock.mutableFields.0`, expected one of `TASK_ID`'],
    [{ limits: { bytes: '1' } }, 'Unexpected "1" at `limits.bytes`, expected a whole number'],
    [{ limits: { bytes: 0 } }, 'Unexpected 0 at `limits.bytes`, expected a number >= 1'],
    [{ limits: { doneMeans: { least: 1 } } }, 'Unexpected key `limits.doneMeans.least`, expected one of `min`, `max`'],
    [{ limits: { doneMeans: { min: 9 } } }, 'Unexpected `limits.doneMeans` with a min above its max'],
    [
      { signers: { m: { github: ['Web-Flow'] } } },
      'Unexpected "web-flow" at `signers.m.github`, expected the account of',
    ],
    [{ paths: { packets: [] } }, 'Unexpected [] at `paths.packets`, expected at least one entry'],
    [{ paths: { packets: '/x' } }, 'Unexpected "/x" at `paths.packets`, expected a glob from the root'],
    [{ paths: { board: '/etc/x' } }, 'Unexpected "/etc/x" at `paths.board`, expected a path from the root'],
    [{ paths: { specs: ['a\\b'] } }, 'Unexpected "a\\\\b" at `paths.specs.0`, expected a glob from the root'],
    [{ rules: { 'no-such-rule': 'off' } }, 'Unexpected key `rules.no-such-rule`, expected the id of a rule'],
    [{ rules: { 'X y': 'off' } }, 'Unexpected key `rules.X y`, expected the id of a rule'],
    [
      { rules: { 'packet-signed': 'fatal' } },
      'Unexpected "fatal" at `rules.packet-signed`, expected one of `critical`',
    ],
    [{ signers: { 'a b': {} } }, 'Unexpected key `signers.a b`, expected a user name'],
    [{ signers: { maria: { pgp: [] } } }, 'Unexpected key `signers.maria.pgp`, expected one of `ssh`, `gpg`, `github`'],
    [{ failOn: 'never' }, 'Unexpected "never" at `failOn`, expected one of'],
    [{ defaultBranch: '--x' }, 'Unexpected "--x" at `defaultBranch`, expected the name of a branch'],
    [
      { limits: { postWorkCommand: ' ' } },
      'Unexpected " " at `limits.postWorkCommand`, expected a text that is not blank',
    ],
    [{ paths: { packets: 5 } }, 'Unexpected 5 at `paths.packets`, expected a list or string'],
    [{ failOn: 'x'.repeat(58) }, `Unexpected "${'x'.repeat(58)}" at`],
    [{ failOn: 'x'.repeat(59) }, `Unexpected "${'x'.repeat(59)}… at`],
    [{ gates: { seconds: 1e9 } }, 'Unexpected 1000000000 at `gates.seconds`, expected a number <= '],
    [{ signers: { 'a/b~c': { ssh: 5 } } }, 'Unexpected 5 at `signers.a/b~c.ssh`, expected a list'],
    [[], 'Unexpected [] as the configuration, expected an object'],
    [null, 'Unexpected null as the configuration, expected an object'],
    [undefined, 'Unexpected nothing as the configuration, expected an object'],
    [{ signers: { m: { github: ['maria', 'web-flow'] } } }, 'Unexpected "web-flow" at `signers.m.github`, expected'],
    [JSON.parse('{"__proto__":{"failOn":"low"}}'), 'Unexpected key `__proto__`, expected one of'],
    [JSON.parse('{"signers":{"__proto__":{}}}'), 'Unexpected key `signers.__proto__`, expected a user name'],
  ])('%j', (file, message) => {
    expect(() => loadConfig(file, FILE, ['packet-signed'])).toThrow(`\`${FILE}\`: ${message}`)
  })

  test('a key that is wrong is told once', () => {
    const said = 'Unexpected key `rules.X y`, expected the id of a rule'
    expect(() => loadConfig({ rules: { 'X y': 'off' } }, FILE)).toThrow(new Error(`\`${FILE}\`: ${said}`))
  })
  test('without a list of rules any id is one, and a range can be one number', () => {
    const config = loadConfig({ rules: { 'no-such-rule': 'off' }, limits: { doneMeans: { min: 8 } } }, FILE)
    expect(config.rules).toEqual({ 'no-such-rule': 'off' })
    expect(config.limits.doneMeans).toEqual({ min: 8, max: 8 })
  })
  test('an account may have the name of that of GitHub in its own', () => {
    const github = ['my-web-flow', 'web-flower']
    expect(loadConfig({ signers: { m: { github } } }, FILE).signers['m']!.github).toEqual(github)
  })
  test('several mistakes are all told, each on its line', () => {
    expect(() => loadConfig({ a: 1, b: 2 }, FILE)).toThrow(/key `a`.*\n.*key `b`/)
  })
  test('text that is no JSON is told with line and column', () => {
    const told = (text: string) => expect(() => parseConfig(text, FILE))
    told('{\n  "a": }').toThrow(`\`${FILE}:2:8\`: Unexpected \`}\`, expected valid JSON`)
    told('{\r\n  "a": 1,\r\n}').toThrow(`\`${FILE}:3:1\`: Unexpected \`}\``)
    told('').toThrow(`\`${FILE}:1:1\`: Unexpected end, expected valid JSON`)
    told('{"a": [1, {"b": "\\u00e9"}, -1.5e3, true, null, {}, []]').toThrow(`\`${FILE}:1:55\`: Unexpected end`)
    told('{"a": "open}').toThrow(`\`${FILE}:1:7\`: Unexpected \`"open}\``)
    told(`[${'x'.repeat(100)}`).toThrow(`: Unexpected \`${'x'.repeat(60)}\`, expected`)
    told('{"a":\ufeff1}').toThrow(`\`${FILE}:1:6\``)
    told('{} // done').toThrow(`\`${FILE}:1:4\`: Unexpected \`//\``)
  })
  test('a key that an object has twice is told, also in other letters, and none that two objects have', () => {
    const told = (text: string) => expect(() => parseConfig(text, FILE))
    told('{"lock":{"mode":"frozen"},\n "lo\\u0063k":{"mode":"append"}}').toThrow(
      `\`${FILE}:2:2\`: Unexpected second \`lock\`, expected each key once`,
    )
    told('{"lock":{"logSections":[{}],"logSections":[]}}').toThrow('second `logSections`')
    told('{"limits":{"inScopePaths":{"min":1,"max":2,"min":3}}}').toThrow('second `min`')
    expect(
      parseConfig('{"limits":{"inScopePaths":{"min":1},"outOfScope":{"min":1}}}', FILE).limits.outOfScope.min,
    ).toBe(1)
  })
  test('the reason that the parser gives is kept', () => {
    let thrown: unknown
    try {
      parseConfig('{', FILE)
    } catch (error) {
      thrown = error
    }
    expect((thrown as Error).cause).toBeInstanceOf(SyntaxError)
  })
  test.each([
    ['', 0],
    [':', 0],
    [',1', 0],
    ['}', 0],
    [']', 0],
    ['1,2', 1],
    ['1:2', 1],
    ['[,1]', 1],
    ['[}', 1],
    ['{]', 1],
    ['{,', 1],
    ['{1:2}', 1],
    ['{[', 1],
    ['[1:2]', 2],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['[1}', 2],
    ['[[1]', 4],
    ['{"a"}', 4],
    ['{"a",1}', 4],
    ['{"a" 1}', 5],
    ['{"a":}', 5],
    ['{"a"::', 5],
    ['{"a":1]', 6],
    ['{"a":1:', 6],
    ['{"a":1,}', 7],
    ['{"a":1,2}', 7],
    ['{"a":1 "b"}', 7],
    ['{"a":{"b":[]},"c":[{}]}1', 23],
    ['{"a":tru', 5],
  ])('%s is no JSON from the offset %i on', (text, at) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(jsonFault(text)).toBe(at)
  })
  test('the place is where any JSON has something behind it', () => {
    fc.assert(fc.property(fc.json(), (json) => jsonFault(`${json} !`) === json.length + 1))
  })
  test('the place is in the text, whatever it is', () => {
    fc.assert(fc.property(fc.stringMatching(/^[[\]{}",:0-9.eE\\u \n-]*$/), (text) => jsonFault(text) <= text.length))
  })
  test('a byte order mark is no mistake', () => {
    expect(parseConfig('\ufeff{"failOn":"low"}', FILE).failOn).toBe('low')
  })
})
