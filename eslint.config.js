import tseslint from 'typescript-eslint'

const pure = ['src/core/**/*.ts', 'src/rules/**/*.ts']

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', '.stryker/**', 'test/fixtures/**', 'src/core/validators.js'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    // Time and chance are facts that are handed in, so that a verdict can be repeated.
    files: pure,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is a fact: take it from the snapshot.' },
        { object: 'Math', property: 'random', message: 'A verdict leaves nothing to chance.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is a fact: take it from the snapshot.',
        },
      ],
    },
  },
)
