import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import {
  codeOwnerHoles,
  codeOwnerLines,
  readWorkflows,
  rulesetFor,
  rulesetHoles,
  type Ruleset,
} from '../../src/core/protect.ts'
import { workflow } from '../../src/core/render/workflow.ts'
import { rulesetFaults } from '../support/openapi.ts'

const PATH = '.github/workflows/countersign.yml'
const SHA = 'a'.repeat(40)
const GOOD = workflow('main').replace('countersign/countersign@v1', `countersign/countersign@${SHA}`)

const read = (text: string, ...others: string[]) =>
  readWorkflows(
    [text, ...others].map((one, index) => ({ path: index === 0 ? PATH : `.github/workflows/${index}.yml`, text: one })),
    false,
  )
const messages = (text: string, ...others: string[]) => read(text, ...others).holes.map(({ message }) => message)

describe('the ruleset', () => {
  test.each([true, false])('is one that GitHub takes, with a merge queue: %s', (hasQueue) => {
    expect(rulesetFaults(rulesetFor('countersign', hasQueue))).toEqual([])
  })

  test('that is broken is refused by the same description', () => {
    const broken = { ...rulesetFor('countersign', true), rules: [{ type: 'merge_queue', parameters: {} }] }
    expect(rulesetFaults(broken)).not.toEqual([])
  })

  test('requires the check by name and by app, code owners, and green entries in the queue', () => {
    const rules = new Map(rulesetFor('gate', true).rules!.map(({ type, parameters }) => [type, parameters]))
    expect(rules.get('required_status_checks')).toMatchObject({
      required_status_checks: [{ context: 'gate', integration_id: 15368 }],
    })
    expect(rules.get('pull_request')).toMatchObject({ require_code_owner_review: true })
    expect(rules.get('merge_queue')).toMatchObject({ grouping_strategy: 'ALLGREEN' })
  })

  test.each([true, false])(
    'leaves no hole that the check of rulesets would name, with a merge queue: %s',
    (hasQueue) => {
      expect(rulesetHoles([rulesetFor('countersign', hasQueue)], 'countersign', null)).toEqual([])
    },
  )
})

describe('a hole in the rulesets', () => {
  const edited = (type: string, parameters: object): Ruleset => {
    const ruleset = rulesetFor('countersign', true)
    const rules = ruleset.rules!.map((rule) =>
      rule.type === type ? { ...rule, parameters: { ...rule.parameters, ...parameters } } : rule,
    )
    return { ...ruleset, rules }
  }
  const without = (type: string): Ruleset => {
    const ruleset = rulesetFor('countersign', true)
    return { ...ruleset, rules: ruleset.rules!.filter((rule) => rule.type !== type) }
  }
  const checks = (...required: object[]) => edited('required_status_checks', { required_status_checks: required })

  test.each<[string, Ruleset[], string]>([
    ['no ruleset', [], 'Missing required check `countersign`'],
    [
      'one that is switched off',
      [{ ...rulesetFor('countersign', true), enforcement: 'disabled' }],
      'Missing required check',
    ],
    [
      'one for other branches',
      [{ ...rulesetFor('countersign', true), conditions: { ref_name: { include: ['refs/heads/x'], exclude: [] } } }],
      'Missing required check',
    ],
    [
      'one that leaves the default branch out',
      [
        {
          ...rulesetFor('countersign', true),
          conditions: { ref_name: { include: ['~ALL'], exclude: ['~DEFAULT_BRANCH'] } },
        },
      ],
      'Missing required check',
    ],
    ['another check', [checks({ context: 'build', integration_id: 15368 })], 'Missing required check `countersign`'],
    ['a check by anybody', [checks({ context: 'countersign' })], 'Unexpected source of the check'],
    [
      'no review by code owners',
      [edited('pull_request', { require_code_owner_review: false })],
      'Missing review by code owners',
    ],
    [
      'a queue that looks at its head alone',
      [edited('merge_queue', { grouping_strategy: 'HEADGREEN' })],
      'Unexpected grouping',
    ],
    ['no queue and no strictness', [without('merge_queue')], 'Missing merge queue'],
    ['force pushes', [without('non_fast_forward')], 'Missing rule `non_fast_forward`'],
    [
      'somebody who may bypass it',
      [{ ...rulesetFor('countersign', true), bypass_actors: [{ actor_type: 'Team' }] }],
      'Unexpected actors who may bypass',
    ],
  ])('is %s', (_, rulesets, message) => {
    const holes = rulesetHoles(rulesets, 'countersign', 'main').map((hole) => hole.message)
    expect(holes).toContainEqual(expect.stringContaining(message))
  })

  test('is none where several rulesets, also of the organisation, add up', () => {
    const whole = rulesetFor('countersign', true)
    const halves = whole.rules!.map((rule) => ({ ...whole, rules: [rule] }))
    expect(rulesetHoles(halves, 'countersign', null)).toEqual([])
  })
})

describe('the workflow', () => {
  test('that `init` writes has no hole once its actions are pinned', () => {
    expect(read(GOOD)).toEqual({ check: 'countersign', holes: [] })
    expect(messages(workflow('main'))).toEqual([expect.stringContaining('countersign/countersign@v1')])
    expect(messages(GOOD.replace(/actions\/checkout@.*/, 'actions/checkout@v4'))).toEqual([
      expect.stringContaining('actions/checkout@v4'),
    ])
  })

  test('gives the name of its check', () => {
    expect(read(GOOD.replace('runs-on:', 'name: Gate\n    runs-on:')).check).toBe('Gate')
  })

  test.each([
    ['lacks `edited`', [', edited', ''], 'Missing type `edited`'],
    ['lacks `merge_group`', ['  merge_group:\n', ''], 'Missing event `merge_group`'],
    [
      'lacks `pull_request`',
      ['  pull_request:\n    types: [opened, synchronize, reopened, edited]\n', ''],
      'Missing event `pull_request`',
    ],
    [
      'names no types, of which `edited` is none',
      ['    types: [opened, synchronize, reopened, edited]\n', ''],
      'Missing type `edited`',
    ],
    [
      'has a path filter',
      ['edited]\n', 'edited]\n    paths-ignore: [docs/**]\n'],
      'Unexpected path filter `pull_request.paths-ignore`',
    ],
    [
      'runs with secrets for strangers',
      ['  merge_group:', '  pull_request_target:\n  merge_group:'],
      'pull_request_target',
    ],
    ['has a condition', ['    runs-on:', '    if: false\n    runs-on:'], 'Unexpected `if` of the job'],
    ['needs another job', ['    runs-on:', '    needs: build\n    runs-on:'], 'Unexpected `needs` of the job'],
    ['goes on after an error', ['    runs-on:', '    continue-on-error: true\n    runs-on:'], 'continue-on-error'],
    [
      'has a condition on its step',
      [`countersign@${SHA}`, `countersign@${SHA}\n        if: false`],
      'Unexpected `if` of the step',
    ],
    ['may write contents', ['contents: read', 'contents: write'], 'Unexpected write permission `contents`'],
    [
      'may write everything',
      ['permissions:\n  contents: read\n  pull-requests: read\n  statuses: write', 'permissions: write-all'],
      '`write-all`',
    ],
    [
      'says nothing about permissions',
      ['permissions:\n  contents: read\n  pull-requests: read\n  statuses: write\n', ''],
      'Missing `permissions`',
    ],
    ['is no YAML', [GOOD, 'a: [\n'], 'no YAML'],
    [
      'runs something else',
      [`countersign/countersign@${SHA}`, `octo/build@${SHA}`],
      'Missing workflow that runs Countersign',
    ],
  ] as const)('that %s has a hole', (_, [from, to], message) => {
    expect(GOOD).toContain(from)
    expect(messages(GOOD.replace(from, to))).toContainEqual(expect.stringContaining(message))
  })

  test('with a twin elsewhere has a hole, since either check satisfies the rule', () => {
    const twin = 'on: push\njobs:\n  x:\n    name: countersign\n    runs-on: ubuntu-latest\n    steps: []\n'
    expect(messages(GOOD, twin)).toEqual([expect.stringContaining('Unexpected second job `countersign`')])
  })

  test('of any kind is read without a crash', () => {
    const hostile = ['', '[]', 'on: 1\njobs: 2', 'jobs: { a: 1, b: { steps: x } }', '&a [*a]', 'a: &x [b]\nc: [*x, *x]']
    expect(hostile.map((text) => read(text).check)).toEqual(hostile.map(() => null))
  })
})

describe('code owners', () => {
  const lines = codeOwnerLines(DEFAULT_CONFIG, '@octo/leads')
  const missing = (text: string | null) =>
    codeOwnerHoles(text, DEFAULT_CONFIG).map(({ message }) => message.split('`')[1])

  test('are complete with the lines that are printed', () => {
    expect(missing(lines.join('\n'))).toEqual([])
  })

  test.each([
    ['no file', null, ['/.github/', '/countersign.config.json', '/docs/SIGNATURE_AUDIT.md']],
    ['everything to everybody', '* @octo', []],
    ['folders', '/docs @octo # papers\n.github/** @octo\n*.json @octo', []],
    ['a later line that takes it back', `${lines.join('\n')}\n/docs/\n`, ['/docs/SIGNATURE_AUDIT.md']],
    ['a line that is a comment', `# ${lines[0]}\n${lines.slice(1).join('\n')}`, ['/.github/']],
  ])('with %s', (_, text, expected) => {
    expect(missing(text)).toEqual(expected)
  })
})
