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

describe('each form of a way past the hooks', () => {
  test.each([
    ['GIT_CONFIG_KEY_10=core.hooksPath git commit', 'GIT_CONFIG_KEY_10=core.hooksPath'],
    ['git commit --no-verif', 'git commit --no-verify'],
    ['git commit "$WHAT" -n', 'git commit --no-verify'],
    ['git commit -mx -n', 'git commit --no-verify'],
    ['git -C "$DIR" commit -n', 'git commit --no-verify'],
    ['git -c core.hooksPath commit', 'git -c core.hooksPath'],
    ['git config unset core.hooksPath', 'git config of the hooks'],
    ['git config --unset-all core.hooksPath', 'git config of the hooks'],
    ['git config core.hooksPath x--get', 'git config of the hooks'],
    ['sh -c "git commit -n"', 'git commit --no-verify'],
    ['/bin/sh -c "git commit -n"', 'git commit --no-verify'],
    ['/usr/bin/zsh -lc "git commit -n"', 'git commit --no-verify'],
    ['HUSKY=0 sh -c "git commit"', 'HUSKY=0'],
    ['pre-commit uninstall', 'pre-commit uninstall'],
  ])('%s', (text, expected) => {
    expect(bypasses(text)).toEqual([expected])
  })

  test.each([
    'GIT_CONFIG_KEY_0=xcore.hooksPath git commit',
    'GIT_CONFIG_KEY_0=core.hooksPathX git commit',
    'XGIT_CONFIG_KEY_0=core.hooksPath git commit',
    'GIT_CONFIG_KEY_0X=core.hooksPath git commit',
    'git -c xcore.hooksPath=/ commit',
    'git -C core.hooksPath=/ commit',
    'git -c "$SETTING" commit',
    'git --git-dir=x--config-env=core.hooksPath=X commit',
    'git commit -uno -m x',
    'git commit -Snina -m x',
    'git "$WHAT" commit -n',
    '"$GIT" commit -n',
    'A=1',
    'git commit --no-verify-x',
    'git commit x--no-verify',
    'git config --get core.hooksPath x',
    'git config -l core.hooksPath x',
    'git config -lz core.hooksPath x',
    'git config list core.hooksPath x',
    'git config xcore.hooksPath /',
    'git config core.hooksPathX /',
    'git config "$KEY" core.hooksPath',
    'git log core.hooksPath x',
    'fish -c "git commit -n"',
    'shx -c "git commit -n"',
    'sh -cx "git commit -n"',
    'sh x-c "git commit -n"',
    'sh x "git commit -n"',
    'echo -c "git commit -n"',
    'sh',
    'sh -c',
    'git',
    'git -C',
    'lefthook',
    'lefthook install',
    'npm uninstall',
    'echo HUSKY=0 && git commit',
  ])('%s is none', (text) => {
    expect(bypasses(text)).toEqual([])
  })

  test('shells in shells are read, down to the third', () => {
    const nested = (text: string, depth: number): string =>
      depth === 0 ? text : nested(`sh -c '${text.replaceAll("'", `'\\''`)}'`, depth - 1)
    expect(bypasses(nested('git commit -n', 3))).toEqual(['git commit --no-verify'])
    expect(bypasses(nested('git commit -n', 4))).toEqual([])
  })
})

describe('each program that writes', () => {
  test.each([
    ['cp a/b// c', ['cp c', 'cp c/b']],
    ['cp aa/bb/b c', ['cp c', 'cp c/b']],
    ['echo a > "$X"', []],
    ['A=1 > a', ['> a']],
    ['cp "$X" b', ['cp b']],
    ['cp a "$X"', []],
    ['cp a', []],
    ['ln -s a b', ['ln b', 'ln b/a']],
    ['install a b', ['install b', 'install b/a']],
    ['unlink a', ['unlink a']],
    ['shred a', ['shred a']],
    ['mv a b', ['mv a', 'mv b', 'mv b/a']],
    ['mv a /b', ['mv a', 'mv /b', 'mv /b/a']],
    ['mv x/a b/a', ['mv b/a', 'mv b/a/a']],
    ['mv a b/', ['mv b/', 'mv b//a']],
    ['mv a b c', ['mv c', 'mv c/a', 'mv c/b']],
    ['mv "$X" b', ['mv b']],
    ['mv a "$X"', []],
    ['mv a', []],
    ['rm -- -a', ['rm -a']],
    ['rm -- a', ['rm a']],
    ['rm a -- b', ['rm a', 'rm b']],
    ['sed -n p f', []],
    ['sed x-i f', []],
    ['sed -xi f', []],
    ['awk -i p f', []],
    ['perl -pi -e x f', ['perl x', 'perl f']],
    ['perl -i f', ['perl f']],
    ['perl -pni f', ['perl f']],
    ['perl "$X" f', []],
    ['perl x-i f', []],
    ['perl -xi f', []],
    ['dd of=a if=b', ['dd a']],
    ['dd "$X" of=a', ['dd a']],
    ['echo of=a', []],
    ['git checkout a', []],
    ['git cp a b', []],
    ['git -C "$X" rm a', []],
    ['git -C "$X" -C s rm a > b', ['> b']],
    ['git -C s rm a', ['git rm s a']],
    ['git -C s -C t rm a', ['git rm s t a']],
    ['git -c s rm a', ['git rm a']],
    ['cd "$X" && cd a && rm b', []],
    ['cd a b && rm c', []],
    ['cd - && rm b', []],
    ['pushd a && rm b', ['rm a b']],
    ['echo a && rm b', ['rm b']],
    ['chmod -x f', ['chmod f']],
    ['chmod u-x f', ['chmod f']],
    ['chmod a-rwx f', ['chmod f']],
    ['chmod 644 f', ['chmod f']],
    ['chmod 0644 f', ['chmod f']],
    ['chmod 755 f', []],
    ['chmod 0755 f', []],
    ['chmod x644 f', []],
    ['chmod 644x f', []],
    ['chmod 64 f', []],
    ['chmod 6xx f', []],
    ['chmod +x f', []],
    ['chmod "$X" f', []],
    ['chmod q-x f', []],
    ['chmod u-qx f', []],
    ['echo 644 f', []],
  ])('%s', (text, expected) => {
    expect(writes(text)).toEqual(expected)
  })

  test('a mode is told from a text', () => {
    expect(readShell('chmod 644 f > g').writes.map(({ path, isMode }) => [path, isMode])).toEqual([
      ['g', false],
      ['f', true],
    ])
  })
})
