import { describe, expect, test } from 'vitest'
import { readShell } from '../../../src/core/agent/shell.ts'

const bypasses = (text: string) => [...readShell(text).bypasses]
const writes = (text: string) =>
  readShell(text).writes.map(({ by, folders, path }) => `${by} ${[...folders, path].join(' ')}`)

describe('ways past the hooks', () => {
  test.each([
    ['git commit --no-verify -m x', 'git commit --no-verify'],
    ['git commit -m x --no-veri', 'git commit --no-verify'],
    ['git commit -nm x', 'git commit --no-verify'],
    ['git commit -a -n -m x', 'git commit --no-verify'],
    ['git add . && git -C sub commit -an', 'git commit --no-verify'],
    ['git push --no-verify origin main', 'git push --no-verify'],
    ['git am -n patch', 'git am --no-verify'],
    ['git commit --no-verify -m "$(cat <<EOF\nx\nEOF\n)"', 'git commit --no-verify'],
    ['if true; then git commit --no-verify; fi', 'git commit --no-verify'],
    ['bash -c "git commit --no-verify"', 'git commit --no-verify'],
    ['cat > a <<EOF\nx\nEOF\ngit commit --no-verify', 'git commit --no-verify'],
    ['git -c core.hooksPath=/dev/null commit', 'git -c core.hooksPath'],
    ['git -c CORE.HOOKSPATH= commit', 'git -c core.hooksPath'],
    ['git --config-env=core.hooksPath=X commit', 'git -c core.hooksPath'],
    ['git config core.hooksPath /dev/null', 'git config of the hooks'],
    ['git config --global core.hooksPath /tmp', 'git config of the hooks'],
    ['git config --unset core.hooksPath', 'git config of the hooks'],
    ['git config set core.hooksPath /tmp', 'git config of the hooks'],
    ['git config countersign.cli /tmp/cli.js', 'git config of the hooks'],
    ['HUSKY=0 git commit -m x', 'HUSKY=0'],
    ['env LEFTHOOK=0 git push', 'LEFTHOOK=0'],
    ['export HUSKY=0 && git commit -m x', 'HUSKY=0'],
    ['SKIP=countersign-pre-commit git commit -m x', 'SKIP=countersign-pre-commit'],
    [
      'GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.hooksPath GIT_CONFIG_VALUE_0=/ git commit',
      'GIT_CONFIG_KEY_0=core.hooksPath',
    ],
    ['git update-ref refs/heads/main abc', 'git update-ref'],
    ['/usr/bin/git commit-tree abc', 'git commit-tree'],
    ['npx lefthook uninstall', 'lefthook uninstall'],
  ])('%s', (text, expected) => {
    expect(bypasses(text)).toEqual([expected])
  })

  test.each([
    'git commit -m "say no to --no-verify"',
    'git commit -m --no-verify-is-bad',
    'git commit -m -n',
    'git commit --message -n',
    'git commit -mn',
    'git commit -m x -- -n --no-verify',
    'git commit --no-edit --no-verbose',
    'git push -n',
    'git merge -n topic',
    'git log --grep=--no-verify',
    'echo git commit --no-verify',
    'grep -rn "HUSKY=0" .',
    'HUSKY=0 npm ci',
    'SKIP=eslint git commit -m x',
    'git config core.hooksPath',
    'git config --get core.hooksPath',
    'git config get core.hooksPath',
    'git config user.name maria',
    'cat > notes <<EOF\ngit commit --no-verify\nEOF',
    'git rev-parse HEAD # git update-ref',
  ])('%s is none', (text) => {
    expect(bypasses(text)).toEqual([])
  })
})

describe('files that are written', () => {
  test.each([
    ['echo x > a', ['> a']],
    ['cat b >> a', ['> a']],
    ['cd docs && rm -rf -- a -b', ['rm docs a', 'rm docs -b']],
    ['git -C docs rm --cached a', ['git rm docs a']],
    ['git mv a b', ['git mv a', 'git mv b', 'git mv b/a']],
    ['mv a b', ['mv a', 'mv b', 'mv b/a']],
    ['mv x/a y/a', ['mv y/a', 'mv y/a/a']],
    ['cp a b', ['cp b', 'cp b/a']],
    ['echo x | tee -a a', ['tee a']],
    ["sed -i 's/x/y/' a", ['sed s/x/y/', 'sed a']],
    ['perl -pi -e 1 a', ['perl 1', 'perl a']],
    ['dd if=b of=a', ['dd a']],
    ['chmod -x a', ['chmod a']],
    ['truncate -s 0 a', ['truncate 0', 'truncate a']],
  ])('%s', (text, expected) => {
    expect(writes(text)).toEqual(expected)
  })

  test.each([
    'cat a',
    "sed -n 's/x/y/p' a",
    'perl -Ilib a',
    'cp a',
    'chmod +x a',
    'git add a',
    'git checkout -- a',
    'rm $A',
    'rm *.md',
    'cd "$DIR" && rm a',
    'echo "> a"',
    'echo x >&2',
  ])('%s is none', (text) => {
    expect(writes(text)).toEqual([])
  })
})
