import { expect, test } from 'vitest'
import { diagnose, type DoctorFacts } from '../../src/core/doctor.ts'
import { renderDoctor } from '../../src/core/render/doctor.ts'
import { HOOKS, hookScript } from '../../src/core/render/hook-script.ts'
import { plain } from '../../src/core/render/text.ts'
import { expectedText } from '../support/expected.ts'
import { workflow } from '../../src/core/render/workflow.ts'

const stopped = { status: 1, output: 'critical locked-packet-unchanged' }
const canaries = { locked: stopped, unverified: stopped, honest: { status: 0, output: '' } }
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
const here = (change: object) => ({ canaries: { here: { ...canaries, ...change }, fresh: canaries } })

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

test('a hook that says nothing is told as such', () => {
  expect(illnesses(here({ honest: { status: 1, output: ' \n ' } }))[0]).toContain(
    'the commit was blocked: it said nothing',
  )
  const fresh = { canaries: { here: canaries, fresh: { ...canaries, unverified: { status: 0, output: '' } } } }
  expect(illnesses(fresh)).toEqual([
    'canary in a fresh worktree: locked edit with --no-verify: a locked packet was edited, and git committed it',
  ])
})
