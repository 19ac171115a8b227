import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import {
  frameworkRecipe,
  HOOKS,
  hookScript,
  lefthookRecipe,
  linesToAdd,
  runsCountersign,
} from '../../src/core/render/hook-script.ts'
import { ACTION, workflow } from '../../src/core/render/workflow.ts'

const called = (hook: string, args: string) =>
  `if [ -x node_modules/.bin/countersign ]; then node_modules/.bin/countersign hook ${hook}${args}; else node "$(git config countersign.cli || echo "countersign.cli is not set")" hook ${hook}${args}; fi`

test('a hook runs the CLI of the repository, else the recorded one, else it fails with a reason', () => {
  expect(hookScript('commit-msg')).toBe(`#!/bin/sh
# Countersign judges what git is about to record or push. Written by \`countersign init\`.
cli=node_modules/.bin/countersign
if [ -x "$cli" ]; then
  exec "$cli" hook commit-msg "$@"
fi
cli=$(git config --get countersign.cli) || cli=
case $cli in
  *.js) if [ -f "$cli" ]; then exec node "$cli" hook commit-msg "$@"; fi ;;
  ?*) if [ -x "$cli" ]; then exec "$cli" hook commit-msg "$@"; fi ;;
esac
echo "countersign: no CLI at node_modules/.bin/countersign or at git config countersign.cli ($cli):" >&2
echo 'install the dependencies of this repository, or run \`countersign init\` in it again' >&2
exit 2
`)
})

describe('the lines for a hook of somebody else', () => {
  test('fail the hook where Countersign refuses', () => {
    expect(linesToAdd('commit-msg')).toEqual([`{ ${called('commit-msg', ' "$@"')}; } || exit $?`])
  })

  test('give a pre-push hook its input back', () => {
    expect(linesToAdd('pre-push')).toEqual([
      'refs=$(cat)',
      `printf "%s\\n" "$refs" | { ${called('pre-push', ' "$@"')}; } || exit $?`,
      'exec <<END',
      '$refs',
      'END',
    ])
  })
})

describe('a hook runs Countersign', () => {
  test.each(HOOKS)('%s, in each form that `init` writes', (hook) => {
    for (const text of [
      hookScript(hook),
      linesToAdd(hook).join('\n'),
      lefthookRecipe().join('\n'),
      frameworkRecipe().join('\n'),
    ])
      expect(runsCountersign(text, hook)).toBe(true)
  })

  test.each([
    ['the id of the framework', '- id: countersign-pre-push', true],
    ['another hook', 'countersign hook pre-commit', false],
    ['a longer name', 'countersign hook pre-push-too', false],
    ['a name with another before', 'countersign webhook pre-push', false],
    ['another program', 'other hook pre-push', false],
    ['a comment', '  # countersign hook pre-push', false],
    ['a comment behind the call', 'countersign hook pre-push # that', true],
    ['a later line', '#!/bin/sh\n  countersign hook pre-push', true],
  ])('or not: %s', (_, text, runs) => {
    expect(runsCountersign(text, 'pre-push')).toBe(runs)
  })
})

test('lefthook hands over the arguments of each hook, and to pre-push its input', () => {
  const script = (hook: string, args: string) => ({ countersign: { run: `${called(hook, args)}\n` } })
  expect(parse(`${lefthookRecipe().join('\n')}\n`)).toEqual({
    'pre-commit': { commands: script('pre-commit', '') },
    'prepare-commit-msg': { commands: script('prepare-commit-msg', ' {0}') },
    'commit-msg': { commands: script('commit-msg', ' {0}') },
    'pre-push': { commands: { countersign: { use_stdin: true, ...script('pre-push', ' {0}').countersign } } },
  })
})

test('the pre-commit framework hands over what git gives each hook', () => {
  const hook = (name: string, passesFiles: boolean, entry: string) => ({
    id: `countersign-${name}`,
    name: `countersign ${name}`,
    language: 'system',
    stages: [name],
    always_run: true,
    pass_filenames: passesFiles,
    entry: `sh -c '${entry}' --`,
  })
  expect(parse(frameworkRecipe().join('\n'))).toEqual({
    default_install_hook_types: ['pre-commit', 'prepare-commit-msg', 'commit-msg', 'pre-push'],
    repos: [
      {
        repo: 'local',
        hooks: [
          hook('pre-commit', false, called('pre-commit', '')),
          hook(
            'prepare-commit-msg',
            true,
            called('prepare-commit-msg', ' "$1" $PRE_COMMIT_COMMIT_MSG_SOURCE $PRE_COMMIT_COMMIT_OBJECT_NAME'),
          ),
          hook('commit-msg', true, called('commit-msg', ' "$1"')),
          hook(
            'pre-push',
            false,
            `echo "$PRE_COMMIT_LOCAL_BRANCH \${PRE_COMMIT_TO_REF:-$(git rev-parse "$PRE_COMMIT_LOCAL_BRANCH")} $PRE_COMMIT_REMOTE_BRANCH \${PRE_COMMIT_FROM_REF:-0}" | { ${called('pre-push', ' "$PRE_COMMIT_REMOTE_NAME"')}; }`,
          ),
        ],
      },
    ],
  })
})

test.each([
  ['main', 'main', 'main'],
  ['release/1.x-y_z', 'release/1.x-y_z', 'release/1.x-y_z'],
  ['a pattern', '#{x}!+?*[y]', '"#{x}\\\\!\\\\+\\\\?\\\\*\\\\[y\\\\]"'],
  ['a blank before', ' main', '" main"'],
  ['a blank behind', 'main ', '"main "'],
])('the workflow is for the default branch: %s', (_, branch, entry) => {
  const text = workflow(branch)
  expect(text).toContain(`\n    branches: [${entry}]\n`)
  const { jobs } = parse(text) as { jobs: { countersign: { steps: unknown[] } } }
  expect(jobs.countersign.steps).toEqual([
    { uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/) as unknown, with: { 'fetch-depth': 0 } },
    { uses: ACTION },
  ])
})
