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
      'may write contents in its job alone',
      ['    runs-on:', '    permissions: { contents: write }\n    runs-on:'],
      'Unexpected write permission `contents`',
    ],
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
    const hostile = [
      '',
      '[]',
      'on: 1\njobs: 2',
      'jobs: { a: 1, b: { steps: x } }',
      'jobs: { a: { steps: [{ uses: [countersign] }] } }',
      '&a [*a]',
      'a: &x [b]\nc: [*x, *x]',
    ]
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

test('each pattern that has no owner is told with the line that gives it one', () => {
  expect(codeOwnerHoles(null, DEFAULT_CONFIG)[0]).toEqual({
    path: '.github/CODEOWNERS',
    message: 'Missing owner of `/.github/`, expected one whose review a change of it needs',
    remedy: 'Add a line `/.github/ @owner`',
  })
})

describe('a line of CODEOWNERS', () => {
  const LEDGER = '/docs/SIGNATURE_AUDIT.md'
  const owned = (text: string) => !codeOwnerHoles(text, DEFAULT_CONFIG).some(({ message }) => message.includes(LEDGER))

  test.each([
    ['/docs/SIGNATURE_AUDIT.md @octo', true],
    ['docs/SIGNATURE_AUDIT.md @octo', true],
    ['SIGNATURE_AUDIT.md @octo', true],
    ['*.md @octo', true],
    ['docs @octo', true],
    ['docs/ @octo', true],
    ['/docs/* @octo', true],
    ['  docs   @octo   @ada  ', true],
    ['* @octo # all of it', true],
    ['* @octo#1', true],
    ['/docs @octo\r\n/src @ada', true],
    ['* @octo\n\n', true],
    ['/SIGNATURE_AUDIT.md @octo', false],
    ['/audit/docs @octo', false],
    ['audit/docs/ @octo', false],
    ['docs', false],
    ['docs # @octo', false],
    ['#docs @octo', false],
    ['*.ts @octo', false],
    ['* @octo\ndocs', false],
    ['* @octo\ndocs # @ada', false],
    ['', false],
  ])('%j covers the ledger: %s', (text, isOwned) => {
    expect(owned(text)).toBe(isOwned)
  })

  test('that is a comment gives no owner to a name that begins like one', () => {
    const config = { ...DEFAULT_CONFIG, paths: { ...DEFAULT_CONFIG.paths, ledger: '#AUDIT.md' } }
    const missing = codeOwnerHoles('/.github/ @octo\n/*.json @octo\n#AUDIT.md @octo', config)
    expect(missing.map(({ remedy }) => remedy)).toEqual(['Add a line `/#AUDIT.md @owner`'])
  })

  test('covers the workflows where it covers their folder', () => {
    const of = (text: string) =>
      codeOwnerHoles(text, DEFAULT_CONFIG).some(({ message }) => message.includes('.github/'))
    expect([of('/.github/workflows/ @octo'), of('/.github/workflows/countersign.yml @octo')]).toEqual([false, false])
    expect(of('/.github/x.yml @octo')).toBe(true)
  })
})

describe('a hole of a workflow', () => {
  const holes = (from: string, to: string, isOwnAction = false) => {
    if (!GOOD.includes(from)) throw new Error(from)
    return readWorkflows([{ path: PATH, text: GOOD.replace(from, to) }], isOwnAction).holes.map(
      ({ message, remedy }) => `${message} -> ${remedy}`,
    )
  }
  const types = ', edited'
  const uses = `countersign/countersign@${SHA}`
  const steps = '    steps:'
  const permissions = 'permissions:\n  contents: read\n  pull-requests: read\n  statuses: write'

  test.each([
    [
      types,
      '',
      'Missing type `edited` of `pull_request`, expected it among the types -> Set `types: [opened, synchronize, reopened, edited]`: what is not listed keeps the check of before',
    ],
    ['  merge_group:\n', '', 'Missing event `merge_group`, expected a run for every merge group -> Add it to `on`'],
    [
      '  merge_group:\n',
      '  merge_group:\n    paths: [x]\n',
      'Unexpected path filter `merge_group.paths`, expected a job that always runs -> Take the filter away: a skipped workflow leaves the check of before, or none',
    ],
    [
      '  merge_group:',
      '  pull_request_target:\n  merge_group:',
      'Unexpected event `pull_request_target`, expected none that hands secrets to strangers -> Use `pull_request`, which needs neither secrets nor write access',
    ],
    [
      steps,
      `    if: false\n${steps}`,
      'Unexpected `if` of the job, expected a job that always runs to its end -> Take it away: a job that is skipped counts as a success',
    ],
    [
      steps,
      `    strategy: {}\n${steps}`,
      'Unexpected `strategy` of the job, expected a job that always runs to its end -> Take it away: the name of the check changes with the matrix',
    ],
    [
      uses,
      `${uses}\n        continue-on-error: true`,
      'Unexpected `continue-on-error` of the step, expected one that always decides -> Take it away: the job succeeds without the step',
    ],
    [
      steps,
      `${steps}\n      - uses: ./.github/x`,
      'Unexpected action `./.github/x` of the change itself, expected one from elsewhere -> Use a release by its commit',
    ],
    [
      steps,
      `${steps}\n      - run: x\n      - uses: octo/x@v1`,
      'Unexpected action `octo/x@v1` by a name that can move, expected a commit -> Pin it: `uses: octo/x@<commit>`',
    ],
    [
      permissions,
      'permissions:',
      'Missing `permissions`, expected them to be given and small -> Set `permissions: { contents: read, pull-requests: read, statuses: write }`',
    ],
    [
      permissions,
      'permissions: { contents: write, statuses: write, security-events: write, id-token: write, x: read }',
      'Unexpected write permission `contents`, expected only what the Action writes -> Set `permissions: { contents: read, pull-requests: read, statuses: write }`',
      'Unexpected write permission `id-token`, expected only what the Action writes -> Set `permissions: { contents: read, pull-requests: read, statuses: write }`',
    ],
  ])('%j instead of %j is told with what closes it', (to, from, ...expected) => {
    expect(holes(to, from)).toEqual(expected)
  })

  test.each([
    [permissions, 'permissions: read-all'],
    [steps, `    permissions: { contents: read }\n${steps}`],
    [uses, `Countersign@${SHA}`],
    [uses, `countersign/countersign@${SHA}${'a'.repeat(24)}`],
    ['types: [opened, synchronize, reopened, edited]', 'types: [edited, opened, reopened, synchronize, labeled]'],
  ])('is none with %j instead of %j', (from, to) => {
    expect(holes(from, to)).toEqual([])
  })

  test('is no action of the change itself, where that is Countersign', () => {
    const said =
      'Unexpected action `./` of the change itself, expected one from elsewhere -> Use a release by its commit'
    expect(holes(uses, './', true)).toEqual([said])
    expect(holes(uses, './')).toEqual([
      'Missing workflow that runs Countersign, expected one job with the Action -> `countersign init` writes it',
    ])
    expect(holes(uses, './x', true)[0]).toContain('Missing workflow')
  })

  test('is told of a list of events, and of one', () => {
    const events = (on: string) =>
      messages(GOOD.replace(/^on:[^]*?\n\n/m, `on: ${on}\n\n`)).map((message) => message.split(',')[0])
    expect(events('[pull_request, merge_group]')).toEqual(['Missing type `edited` of `pull_request`'])
    expect(events('merge_group')).toEqual(['Missing event `pull_request`'])
    expect(events('pull_request')).toEqual(['Missing type `edited` of `pull_request`', 'Missing event `merge_group`'])
    expect(events('')).toEqual(['Missing event `pull_request`', 'Missing event `merge_group`'])
  })

  test('stands in its file', () => {
    const missing = { path: PATH, message: 'Missing workflow that runs Countersign, expected one job with the Action' }
    expect(read('a: 1').holes).toEqual([{ ...missing, remedy: '`countersign init` writes it' }])
    expect(read(GOOD, 'a: [').holes).toEqual([
      {
        path: '.github/workflows/1.yml',
        message: 'Unexpected text that is no YAML, expected a workflow',
        remedy: 'Repair or remove the file',
      },
    ])
    const other = 'on: push\njobs:\n  x: { name: build }\n  countersign: {}\n'
    expect(read(GOOD, other).holes).toEqual([
      {
        path: '.github/workflows/1.yml',
        message: 'Unexpected second job `countersign`, expected that name once: either satisfies the rule',
        remedy: 'Give one of them another name',
      },
    ])
  })
})

describe('a ruleset', () => {
  const whole = rulesetFor('countersign', true)
  const on = (parts: Partial<Ruleset>, branch: string | null = 'main') =>
    rulesetHoles([{ ...whole, ...parts }], 'countersign', branch).length === 0
  const names = (include: string[], exclude: string[] = []) => ({ conditions: { ref_name: { include, exclude } } })

  test('is asked for as it is', () => {
    const whole = rulesetFor('countersign', true)
    expect([whole.bypass_actors, whole.conditions]).toEqual([
      [],
      { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    ])
    const rules = new Map(whole.rules!.map(({ type, parameters }) => [type, parameters]))
    expect(rules.get('required_status_checks')).toMatchObject({
      do_not_enforce_on_create: false,
      strict_required_status_checks_policy: false,
    })
  })

  test('binds the default branch by any of its names', () => {
    expect([on(names(['~ALL'])), on(names(['refs/heads/main'])), on(names(['~DEFAULT_BRANCH']), null)]).toEqual([
      true,
      true,
      true,
    ])
    expect(on(names(['refs/heads/null']), null)).toBe(false)
    expect([on(names(['refs/heads/main']), null), on(names(['refs/heads/x'])), on(names([]))]).toEqual([
      false,
      false,
      false,
    ])
    expect(on(names(['~ALL', 'refs/heads/x'], ['refs/heads/y']))).toBe(true)
    expect(on(names(['~ALL'], ['refs/heads/y', 'refs/heads/main']))).toBe(false)
    expect([
      on({ conditions: {} }),
      on({ conditions: { ref_name: {} } }),
      on({ conditions: undefined as never }),
    ]).toEqual([false, false, false])
    expect(on({ conditions: { ref_name: { include: ['~ALL'] } } })).toBe(true)
  })

  test('binds branches alone, also where it does not say so', () => {
    expect([on({ target: 'tag' }), on({ target: 'branch' }), on({ target: undefined as never })]).toEqual([
      false,
      true,
      true,
    ])
  })

  const holes = (...rulesets: Ruleset[]) => rulesetHoles(rulesets, 'countersign', 'main')
  const edited = (type: string, parameters: object | undefined): Ruleset => ({
    ...whole,
    rules: whole.rules!.map((rule) =>
      rule.type === type ? { type, ...(parameters && { parameters: { ...parameters } }) } : rule,
    ),
  })

  test('that names the check for several apps is one where GitHub Actions is among them', () => {
    const of = (...ids: (number | undefined)[]) =>
      holes(
        edited('required_status_checks', {
          required_status_checks: ids.map((integration_id) => ({ context: 'countersign', integration_id })),
        }),
      ).map(({ message }) => message)
    expect(of(1, 15368)).toEqual([])
    expect(of(1)).toEqual(['Unexpected source of the check `countersign`, expected GitHub Actions (15368) alone'])
    expect(of()).toEqual(['Missing required check `countersign`, expected it on the default branch'])
  })

  test('that adds to another asks for no more than one of them gives', () => {
    const review = edited('pull_request', { require_code_owner_review: false })
    const loose = rulesetFor('countersign', false)
    const lax = {
      ...loose,
      rules: loose.rules!.map((rule) => ({
        ...rule,
        parameters: { ...rule.parameters, strict_required_status_checks_policy: false },
      })),
    }
    expect(holes(whole, review)).toEqual([])
    expect(holes(loose, lax)).toEqual([])
    expect(holes(lax).map(({ message }) => message)).toEqual([
      'Missing merge queue, expected one, or branches that are up to date before they merge',
    ])
  })

  test('without rules, parameters or actors leaves holes that are told with what closes them', () => {
    const { name, target, enforcement, conditions } = whole
    const bare: Ruleset = { name, enforcement, ...(target && { target }), ...(conditions && { conditions }) }
    expect(holes(bare)).toEqual(holes())
    expect(holes()).toEqual(
      [
        'Missing required check `countersign`, expected it on the default branch',
        'Missing review by code owners, expected it before a pull request merges',
        'Missing merge queue, expected one, or branches that are up to date before they merge',
        'Missing rule `deletion`, expected it on the default branch',
        'Missing rule `non_fast_forward`, expected it on the default branch',
      ].map((message) => ({ path: null, message, remedy: '`countersign protect --apply` sets it' })),
    )
    expect(holes(edited('pull_request', undefined)).map(({ message }) => message)).toEqual([
      'Missing review by code owners, expected it before a pull request merges',
    ])
    expect(holes({ ...whole, bypass_actors: [{}] })).toEqual([
      {
        path: null,
        message: 'Unexpected actors who may bypass `Countersign`, expected none',
        remedy: 'Take them off the bypass list',
      },
    ])
  })
})
