import { describe, expect, test } from 'vitest'
import { dropsHook, isGitsOwn, mayRunHooks } from '../../../src/core/agent/guard.ts'
import { hookScript, linesToAdd } from '../../../src/core/render/hook-script.ts'
import { agentSettings, agentSettingsLines, withAgentHook } from '../../../src/core/agent/settings.ts'
import { expectedText } from '../../support/expected.ts'

test.each([
  ['.husky/pre-commit', true],
  ['pre-push', true],
  ['a/prepare-commit-msg', true],
  ['.git/hooks/commit-msg', true],
  ['lefthook.yml', true],
  ['.lefthook-local.toml', true],
  ['lefthook.jsonc', true],
  ['.pre-commit-config.yaml', true],
  ['.claude/settings.json', true],
  ['x/.gemini/settings.local.json', true],
  ['my-pre-commit', false],
  ['pre-commit.sh', false],
  ['lefthook.md', false],
  ['claude/settings.json', false],
  ['.claude/settings.json.bak', false],
  ['xlefthook.yml', false],
  ['src/a.ts', false],
])('%s may run hooks: %s', (path, may) => {
  expect(mayRunHooks(path)).toBe(may)
})

describe('an edit of a hook', () => {
  const hook = hookScript('pre-commit')
  test.each<[string, string | null, string | null, boolean]>([
    ['that takes the call out', hook, '#!/bin/sh\nexit 0\n', true],
    ['that makes it a comment', `countersign\nhook pre-commit\n`, `countersign\n# hook pre-commit\n`, true],
    ['that removes the file', hook, null, true],
    ['that runs another hook', hook, hookScript('pre-push'), true],
    ['that keeps the call', hook, `${hook}echo done\n`, false],
    ['of a file that did not run it', '#!/bin/sh\n', null, false],
    ['that writes a new one', null, hook, false],
    ['that removes the hook of an agent', agentSettings(), '{}', true],
    ['that turns all hooks off', '{}', '{"disableAllHooks" : true}', true],
    ['that turns them off in a new file', null, '{"disableAllHooks": true}', true],
    ['that leaves them off', '{"disableAllHooks": true}', '{"disableAllHooks":true,"x":1}', false],
    ['that turns them on', '{"disableAllHooks": true}', '{"disableAllHooks": false}', false],
    ['of nothing', null, null, false],
  ])('%s', (_, before, after, drops) => {
    expect(dropsHook(before, after)).toBe(drops)
  })

  test.each(['pre-commit', 'prepare-commit-msg', 'commit-msg', 'pre-push'] as const)(
    '%s in lines of its own',
    (name) => {
      expect(dropsHook(linesToAdd(name).join('\n'), 'exit 0')).toBe(true)
    },
  )
})

test.each([
  ['', true],
  ['hooks/pre-commit', true],
  ['hooks', true],
  ['refs/heads/main', true],
  ['objects/ab', true],
  ['countersign/x', true],
  ['config', true],
  ['config.worktree', true],
  ['HEAD', true],
  ['packed-refs', true],
  ['index', true],
  ['worktrees/a/index', true],
  ['modules/a/config', true],
  ['modules/a/worktrees/b/HEAD', true],
  ['worktrees/a/commondir', true],
  ['worktrees/a/gitdir', true],
  ['index.lock', false],
  ['hooks/x.lock', false],
  ['configs', false],
  ['COMMIT_EDITMSG', false],
  ['info/exclude', false],
  ['x/config', false],
  ['worktrees/a/b/config', false],
])('%j of git is its own: %s', (path, isOwn) => {
  expect(isGitsOwn(path)).toBe(isOwn)
})

describe('the settings of an agent', () => {
  test('run the hook before what edits files or runs commands', async () => {
    await expect(agentSettings()).toMatchFileSnapshot(expectedText('agent-settings.txt'))
    expect(agentSettingsLines()).toEqual(agentSettings().split('\n').slice(0, -1))
  })

  test('that are there get the hook, and keep all else and their indent', () => {
    const own = { matcher: 'Read', hooks: [{ type: 'command', command: 'echo "a  b"' }] }
    const [entry] = JSON.parse(agentSettings()).hooks.PreToolUse
    for (const [before, indent] of [
      [{ model: 'x', hooks: { PreToolUse: [own], Stop: [] } }, 4],
      [{ model: 'x', hooks: {} }, '\t'],
      [{ a: 1 }, 2],
    ] as const) {
      const hooks = 'hooks' in before ? before.hooks : {}
      const all = [...('PreToolUse' in hooks ? hooks.PreToolUse : []), entry]
      const after = { ...before, hooks: { ...hooks, PreToolUse: all } }
      expect(withAgentHook(JSON.stringify(before, null, indent))).toEqual({
        kind: 'added',
        text: `${JSON.stringify(after, null, indent)}\n`,
      })
    }
    expect(withAgentHook('{}')).toEqual({ kind: 'added', text: agentSettings() })
    const oneLine = withAgentHook('{"a": "b"}')
    expect(oneLine).toMatchObject({ text: expect.stringMatching(/^\{\n {2}"a": "b",\n {2}"hooks"/) as string })
  })

  test('that have it stay', () => {
    expect(withAgentHook(agentSettings())).toEqual({ kind: 'there' })
  })

  test.each([
    '[]',
    'null',
    '1',
    '{"hooks":[]}',
    '{"hooks":1}',
    '{"hooks":{"PreToolUse":{}}}',
    '{"a":1,"a":2}',
    '{"a":1.0}',
  ])('%s cannot be written anew', (text) => {
    expect(withAgentHook(text)).toEqual({ kind: 'unfit' })
  })

  test('that are no JSON are refused', () => {
    expect(() => withAgentHook('{')).toThrow(SyntaxError)
  })
})
