import { expect, test } from 'vitest'
import { DEFAULT_CONFIG, type Config } from '../../src/core/config.ts'
import { diagnose, firesFrom, scopeUnbound, type Canaries, type DoctorFacts } from '../../src/core/doctor.ts'
import { renderDoctor } from '../../src/core/render/doctor.ts'
import { HOOKS, hookScript } from '../../src/core/render/hook-script.ts'
import { plain } from '../../src/core/render/text.ts'
import { expectedText } from '../support/expected.ts'
import { workflow } from '../../src/core/render/workflow.ts'

const stopped = { status: 1, output: 'critical locked-packet-unchanged' }
const canaries = {
  locked: stopped,
  unverified: stopped,
  pushed: stopped,
  outside: { status: 1, output: 'critical changes-in-scope' },
  honest: { status: 0, output: '' },
}
const WORKFLOW = workflow('main')

const healthy: DoctorFacts = {
  node: 'v20.1.0',
  git: 'git version 2.39.5',
  manager: 'git',
  hooksFolder: '/repo/.git/hooks',
  hooks: HOOKS.map((hook) => ({ hook, isExecutable: true, text: hookScript(hook) })),
  husky: null,
  hasOwnCli: false,
  recordedCli: { path: '/opt/cli.js', isThere: true },
  configFault: null,
  workflows: { 'countersign.yml': WORKFLOW },
  canaries: { here: canaries, fresh: canaries },
}

const illnesses = (facts: Partial<DoctorFacts>): string[] =>
  diagnose({ ...healthy, ...facts }).flatMap(({ name, isWell, said, remedy }) =>
    isWell ? [] : [`${name}: ${said}${remedy ? '' : ' (no remedy)'}`],
  )

test('a healthy repository has no illness', () => {
  expect(illnesses({})).toEqual([])
  expect(renderDoctor(diagnose(healthy), plain)).toMatch(/^ok {3}node: v20[^]*\n\nThe gates fire here\n$/)
})

const without = (text: string) => ({ workflows: { 'countersign.yml': WORKFLOW.replace(text, '') } })
const hooks = (change: object) => ({ hooks: healthy.hooks.map((file) => ({ ...file, ...change })) })
const here = (change: Partial<Canaries>) => ({ canaries: { here: { ...canaries, ...change }, fresh: canaries } })

const ILLNESSES: readonly [string, Partial<DoctorFacts>, string][] = [
  ['an old Node', { node: 'v18.20.0' }, 'node: v18.20.0'],
  ['an old git', { git: 'git version 2.9.5' }, 'git: git version 2.9.5'],
  ['HUSKY=0', { husky: '0' }, 'HUSKY: HUSKY=0 is set'],
  ['no hook', hooks({ text: null }), 'hooks: git finds no pre-commit, prepare-commit-msg, commit-msg, pre-push in'],
  ['hooks that cannot be executed', hooks({ isExecutable: false }), 'cannot be executed'],
  ['hooks that only mention it', hooks({ text: '# countersign hook pre-commit' }), 'does not run Countersign'],
  ['no CLI', { recordedCli: null }, 'CLI: there is none in node_modules'],
  [
    'a CLI that is gone',
    { recordedCli: { path: '/gone', isThere: false } },
    'CLI: git config countersign.cli names /gone',
  ],
  ['a broken configuration', { configFault: 'Unexpected key' }, 'configuration: Unexpected key'],
  ['no workflow', { workflows: {} }, 'workflow: no workflow runs Countersign'],
  ['a workflow without pull requests', without('pull_request:'), 'does not run on `pull_request`'],
  ['a workflow without edited', without(', edited'), 'lacks the type `edited`'],
  ['edited in a comment', { workflows: { x: WORKFLOW.replace(', edited]', '] # edited') } }, 'lacks the type `edited`'],
  [
    'edited in a comment, with the line ends of Windows',
    { workflows: { x: WORKFLOW.replace(', edited]', '] # edited').replaceAll('\n', '\r\n') } },
    'lacks the type `edited`',
  ],
  [
    'edited in a line of comment',
    { workflows: { x: `# edited\n${WORKFLOW.replace(', edited', '')}` } },
    'lacks the type `edited`',
  ],
  ['a workflow without merge_group', without('merge_group:'), 'does not run on `merge_group`'],
  [
    'a path filter',
    { workflows: { x: WORKFLOW.replace('  merge_group', '    paths: [src/**]\n  merge_group') } },
    'path filter',
  ],
  [
    'a path filter with a blank in it',
    { workflows: { x: WORKFLOW.replace('  merge_group', '    paths : [src/**]\n  merge_group') } },
    'path filter',
  ],
  ['a locked edit that passes', here({ locked: { status: 0, output: '' } }), 'git committed it'],
  [
    'a locked edit that something else stops',
    here({ locked: { status: 1, output: 'lint\nno eslint' } }),
    'not by locked-packet-unchanged: no eslint',
  ],
  [
    'a push that passes',
    here({ pushed: { status: 0, output: 'critical locked-packet-unchanged' } }),
    'a locked packet was edited, and git pushed it',
  ],
  [
    'a push that something else stops',
    here({ pushed: { status: 1, output: 'critical changes-in-scope' } }),
    'the push was blocked, though not by locked-packet-unchanged: critical changes-in-scope',
  ],
  [
    'a commit out of scope that passes',
    here({ outside: { status: 0, output: 'critical changes-in-scope' } }),
    'a path out of scope was changed, and git committed it',
  ],
  [
    'a commit out of scope that something else stops',
    here({ outside: stopped }),
    'the commit was blocked, though not by changes-in-scope: critical locked-packet-unchanged',
  ],
  ['an honest commit that is stopped', here({ honest: { status: 2, output: 'a\nb\n  no CLI\n' } }), 'blocked: no CLI'],
  ['no canary', { canaries: { untried: 'no commit yet' } }, 'canaries: no commit yet'],
]

test.each(ILLNESSES)('%s is told, with what to do', (_, facts, said) => {
  const told = illnesses(facts)
  expect(told).toHaveLength(1)
  expect(told[0]).toContain(said)
  expect(told[0]).not.toContain('(no remedy)')
})

test('what is well and what is ill is told in whole sentences', async () => {
  await expect(renderDoctor(diagnose(healthy), plain)).toMatchFileSnapshot(expectedText('doctor.txt'))
  const ill = ILLNESSES.flatMap(([what, facts]) => [
    `${what}:`,
    ...renderDoctor(
      diagnose({ ...healthy, ...facts }).filter(({ isWell }) => !isWell),
      plain,
    ).split('\n'),
  ])
  await expect(ill.join('\n')).toMatchFileSnapshot(expectedText('doctor-ill.txt'))
  const marked = { red: (text: string) => `<red ${text}>`, green: (text: string) => `<green ${text}>` }
  expect(renderDoctor(diagnose({ ...healthy, node: 'v1' }), marked)).toMatch(
    /^<red FAIL> node: v1\n[^]*\n<green ok {2}> git/,
  )
})

test.each<[string, Partial<DoctorFacts>]>([
  ['versions of another form', { node: '20', git: 'git version 2.34.1.windows.1' }],
  ['a later version', { node: 'v22.0.0', git: '3.0' }],
  ['husky switched on', { husky: '1' }],
  ['an own CLI', { hasOwnCli: true, recordedCli: null }],
  ['an own CLI where the recorded one is gone', { hasOwnCli: true, recordedCli: { path: '/gone', isThere: false } }],
  ['a workflow with jobs in its name', { workflows: { x: `name: "jobs: all"\n${WORKFLOW}` } }],
  ['jobs that have paths', { workflows: { x: `${WORKFLOW}\n        paths: x\n` } }],
])('%s is well', (_, facts) => {
  expect(illnesses(facts)).toEqual([])
})

test.each([
  ['node', { node: 'none' }],
  ['git', { git: 'git version 2.33.9' }],
  ['git', { git: 'git version 1.99' }],
  ['node', { node: 'v19.99.0' }],
])('%s is too old in %j', (name, facts) => {
  expect(illnesses(facts)).toEqual([`${name}: ${Object.values(facts)[0]}`])
})

test('hooks are told by the ones that are missing, and mended as their manager asks', () => {
  const [first, ...others] = healthy.hooks
  const of = (facts: Partial<DoctorFacts>) => diagnose({ ...healthy, ...facts }).find(({ name }) => name === 'hooks')!
  expect(of({ hooks: others }).said).toBe('git finds no pre-commit in /repo/.git/hooks')
  expect(of({ hooks: [{ ...first!, isExecutable: false }, ...others] }).said).toBe(
    'pre-commit in /repo/.git/hooks cannot be executed',
  )
  expect(of({ hooks: [{ ...first!, text: 'npx lint' }, ...others] }).said).toBe(
    'pre-commit in /repo/.git/hooks does not run Countersign',
  )
  const remedies = ['git', 'husky', 'lefthook', 'pre-commit'].map((manager) => of({ manager, hooks: [] }).remedy)
  expect(new Set(remedies).size).toBe(4)
  expect(remedies[0]).toBe('Run `countersign init`')
})

test('an own CLI is told by its place, also where another is recorded', () => {
  const said = (facts: Partial<DoctorFacts>) =>
    diagnose({ ...healthy, ...facts }).find(({ name }) => name === 'CLI')!.said
  expect([said({}), said({ hasOwnCli: true })]).toEqual(['/opt/cli.js', 'node_modules/.bin/countersign'])
})

const namesOf = (facts: Partial<DoctorFacts>): string[] => diagnose({ ...healthy, ...facts }).map(({ name }) => name)

test('what was not tried for want of a hook is not told, and the rest is', () => {
  const all = namesOf({})
  expect(all).toContain('canary here: push of a locked edit')
  expect(namesOf(here({ pushed: null }))).toEqual(all.filter((name) => name !== 'canary here: push of a locked edit'))
  expect(namesOf(here({ outside: null }))).toEqual(all.filter((name) => name !== 'canary here: commit out of scope'))
})

test('scope that binds no commit is told, and is no illness', () => {
  const outside = { untried: 'it is off' }
  expect(illnesses(here({ outside }))).toEqual([])
  expect(diagnose({ ...healthy, ...here({ outside }) })).toContainEqual({
    name: 'canary here: commit out of scope',
    isWell: true,
    said: 'not tried: it is off',
  })
})

test('each canary that gets through is mended in its own way here, and in a fresh worktree in one if that differs', () => {
  const passed = { status: 0, output: '' }
  const all = { ...canaries, locked: passed, pushed: passed, outside: passed }
  const remediesOf = (fresh: Canaries | null) =>
    diagnose({ ...healthy, canaries: { here: all, fresh } }).flatMap(({ remedy }) => remedy ?? [])
  const remedies = remediesOf(all)
  expect(remedies).toHaveLength(6)
  expect(new Set(remedies.slice(0, 3)).size).toBe(3)
  expect(new Set(remedies.slice(3)).size).toBe(1)
  expect(remediesOf(null)).toEqual([...remedies.slice(0, 3), ...remedies.slice(0, 3)])
})

test('what was tried here is told of a fresh worktree too where that comes to the same', () => {
  expect(namesOf({ canaries: { here: canaries, fresh: null } })).toEqual(namesOf({}))
})

test.each<[string, Partial<Config>, string | null]>([
  ['the default configuration', {}, null],
  ['a threshold that only the worst reaches', { failOn: 'critical' }, null],
  ['the rule as it is', { rules: { 'changes-in-scope': 'high' } }, null],
  ['other rules that are off', { rules: { 'work-packet-named': 'off' } }, null],
  ['other paths that are free', { scope: { ...DEFAULT_CONFIG.scope, alwaysAllowed: ['docs/**'] } }, null],
  ['the rule off', { rules: { 'changes-in-scope': 'off' } }, 'sets changes-in-scope to `off`'],
  ['the rule as a warning', { rules: { 'changes-in-scope': 'medium' } }, 'sets changes-in-scope to `medium`'],
  [
    'the rule below the threshold',
    { rules: { 'changes-in-scope': 'high' }, failOn: 'critical' },
    'sets changes-in-scope to `high`',
  ],
  ['all paths free', { scope: { ...DEFAULT_CONFIG.scope, alwaysAllowed: ['**'] } }, 'covers `canary`'],
])('whether scope binds under %s', (_, change, said) => {
  const unbound = scopeUnbound({ ...DEFAULT_CONFIG, ...change }, 'canary')
  expect(unbound).toEqual(said === null ? null : expect.stringContaining(said))
})

test('a hook fires where git can run it and it runs Countersign', () => {
  const fires = (change: object) => firesFrom(hooks(change).hooks, 'pre-push')
  expect([fires({}), fires({ isExecutable: false }), fires({ text: null }), fires({ text: 'npx lint' })]).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect(firesFrom(healthy.hooks.slice(0, 3), 'pre-push')).toBe(false)
})

test('a hook that says nothing is told as such', () => {
  expect(illnesses(here({ honest: { status: 1, output: ' \n ' } }))[0]).toContain(
    'the commit was blocked: it said nothing',
  )
  const fresh = { canaries: { here: canaries, fresh: { ...canaries, unverified: { status: 0, output: '' } } } }
  expect(illnesses(fresh)).toEqual([
    'canary in a fresh worktree: locked edit with --no-verify: a locked packet was edited, and git committed it',
  ])
})
