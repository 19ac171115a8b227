import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { frameworkRecipe, HOOKS, lefthookRecipe } from '../../src/core/render/hook-script.ts'
import { withFrameworkRecipe, withLefthookRecipe } from '../../src/core/render/manager-config.ts'

describe('lefthook', () => {
  const recipe = `${lefthookRecipe().join('\n')}\n`

  test.each([
    ['an empty one', '', recipe],
    ['comments and other keys', '# ours\ncolors: false', `# ours\ncolors: false\n${recipe}`],
    ['other hooks', 'post-merge:\n  jobs:\n    - run: npm ci\n', `post-merge:\n  jobs:\n    - run: npm ci\n${recipe}`],
  ])('gets the recipe at the end of %s', (_, text, expected) => {
    expect(withLefthookRecipe(text)).toBe(expected)
  })

  test.each([
    ['one that has a hook already', 'pre-push:\n  jobs: []\n'],
    ['one in braces', '{ colors: false }\n'],
    ['a list', '- a\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a broken one', 'a: [\n'],
    [
      'one with a bomb of aliases',
      `a: &a [x]\n${'bcdefghijk'.replace(/./g, (name, at: number) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(', ')}]\n`)}`,
    ],
  ])('leaves %s alone', (_, text) => {
    expect(withLefthookRecipe(text)).toBeNull()
  })
})

describe('the pre-commit framework', () => {
  test.each(['', '  ', '    '])('gets the recipe behind repositories indented by %j', (indent) => {
    const text = `# ours\nrepos:\n${indent}- repo: meta\n${indent}  hooks:\n${indent}    - id: identity\n`
    const added = withFrameworkRecipe(text)!
    expect(added).toContain(text)
    const { repos } = parse(frameworkRecipe().join('\n')) as { repos: unknown[] }
    expect(parse(added)).toEqual({
      default_install_hook_types: HOOKS,
      repos: [{ repo: 'meta', hooks: [{ id: 'identity' }] }, ...repos],
    })
  })

  test('goes by the indent of the repositories, whatever stands before them', () => {
    const text =
      '# of all repos:\nci:\n    skip:\n        - a\nrepos: # all - of them\n- repo: meta\n  hooks:\n  - id: identity'
    const lines = withFrameworkRecipe(text)!.split('\n')
    expect(lines[0]).toBe(`default_install_hook_types: [${HOOKS.join(', ')}]`)
    expect(lines.slice(1, 9).join('\n')).toBe(text)
    expect(lines.slice(9, 11)).toEqual(['- repo: local', '  hooks:'])
  })

  test.each([
    ['text', 'text\n'],
    ['one with repositories in brackets', 'repos: [{ repo: meta, hooks: [] }]\n'],
    ['one without repositories', 'repos: []\n'],
    [
      'one with hook types of its own',
      'default_install_hook_types: [pre-commit]\nrepos:\n  - repo: meta\n    hooks: []\n',
    ],
    ['one with other keys at its end', 'repos:\n  - repo: meta\n    hooks: []\nfail_fast: true\n'],
    ['a document with a start', '---\nrepos:\n  - repo: meta\n    hooks: []\n'],
    ['an empty one', ''],
  ])('leaves %s alone', (_, text) => {
    expect(withFrameworkRecipe(text)).toBeNull()
  })
})
