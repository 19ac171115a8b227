/** The Git hooks that Countersign has something to do in. */
export const HOOKS = ['pre-commit', 'prepare-commit-msg', 'commit-msg', 'pre-push'] as const
export type HookName = (typeof HOOKS)[number]

/** Where a repository has its own CLI, from the top of the working tree, which is where git runs hooks. */
export const OWN_CLI = 'node_modules/.bin/countersign'

/**
 * A Git hook as `init` writes it: POSIX sh, also under `sh -e` as husky runs it. It runs the repository's own CLI, else the
 * recorded one, else it fails with a reason. Contract §4.
 */
export const hookScript = (hook: HookName): string => `#!/bin/sh
# Countersign judges what git is about to record or push. Written by \`countersign init\`.
cli=${OWN_CLI}
if [ -x "$cli" ]; then
  exec "$cli" hook ${hook} "$@"
fi
cli=$(git config --get countersign.cli) || cli=
case $cli in
  *.js) if [ -f "$cli" ]; then exec node "$cli" hook ${hook} "$@"; fi ;;
  ?*) if [ -x "$cli" ]; then exec "$cli" hook ${hook} "$@"; fi ;;
esac
echo "countersign: no CLI at ${OWN_CLI} or at git config countersign.cli ($cli):" >&2
echo 'install the dependencies of this repository, or run \`countersign init\` in it again' >&2
exit 2
`

/** One line of sh that does the same where a hook is somebody else's; \`args\` is what follows the hook's name. */
export const call = (hook: HookName | 'agent', args: string): string =>
  `if [ -x ${OWN_CLI} ]; then ${OWN_CLI} hook ${hook}${args}; ` +
  `else node "$(git config countersign.cli || echo "countersign.cli is not set")" hook ${hook}${args}; fi`

/** What to add below the first line of a hook that is there already. A pre-push hook gets its input back. */
export const linesToAdd = (hook: HookName): string[] => {
  const line = `${call(hook, ' "$@"')}`
  if (hook !== 'pre-push') return [`{ ${line}; } || exit $?`]
  return ['refs=$(cat)', `printf "%s\\n" "$refs" | { ${line}; } || exit $?`, 'exec <<END', '$refs', 'END']
}

/** Whether the text of a hook runs Countersign already. */
export const runsCountersign = (text: string, hook: HookName | 'agent'): boolean =>
  text
    .split('\n')
    .some((line) => !/^\s*#/.test(line) && new RegExp(`\\b(?:hook |id: countersign-)${hook}(?![\\w-])`).test(line)) &&
  text.includes('countersign')

const lefthookArguments: Record<HookName, string> = {
  'pre-commit': '',
  'prepare-commit-msg': ' {0}',
  'commit-msg': ' {0}',
  'pre-push': ' {0}',
}

/** What belongs into a lefthook configuration. */
export const lefthookRecipe = (): string[] =>
  HOOKS.flatMap((hook) => [
    `${hook}:`,
    '  commands:',
    '    countersign:',
    ...(hook === 'pre-push' ? ['      use_stdin: true'] : []),
    '      run: |',
    `        ${call(hook, lefthookArguments[hook])}`,
  ])

/** How the pre-commit framework hands over what git gives a hook. */
const frameworkEntry: Record<HookName, string> = {
  'pre-commit': call('pre-commit', ''),
  'prepare-commit-msg': call(
    'prepare-commit-msg',
    ' "$1" $PRE_COMMIT_COMMIT_MSG_SOURCE $PRE_COMMIT_COMMIT_OBJECT_NAME',
  ),
  'commit-msg': call('commit-msg', ' "$1"'),
  'pre-push':
    'echo "$PRE_COMMIT_LOCAL_BRANCH ${PRE_COMMIT_TO_REF:-$(git rev-parse "$PRE_COMMIT_LOCAL_BRANCH")} $PRE_COMMIT_REMOTE_BRANCH ' +
    `\${PRE_COMMIT_FROM_REF:-0}" | { ${call('pre-push', ' "$PRE_COMMIT_REMOTE_NAME"')}; }`,
}

/** What belongs into a configuration of the pre-commit framework. */
export const frameworkRecipe = (): string[] => [
  `default_install_hook_types: [${HOOKS.join(', ')}]`,
  'repos:',
  '  - repo: local',
  '    hooks:',
  ...HOOKS.flatMap((hook) => [
    `      - id: countersign-${hook}`,
    `        name: countersign ${hook}`,
    '        language: system',
    `        stages: [${hook}]`,
    '        always_run: true',
    `        pass_filenames: ${hook === 'commit-msg' || hook === 'prepare-commit-msg'}`,
    '        entry: >-',
    `          sh -c '${frameworkEntry[hook]}' --`,
  ]),
]
