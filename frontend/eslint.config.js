import { readdirSync } from 'node:fs'
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const features = readdirSync(new URL('./src/features', import.meta.url))

/** `staff` holds the login and frame that the staff faces share; every other feature stands alone. */
const mayBeImported = { staff: ['proctor', 'admin', 'support', 'point'] }

function closedTo(feature) {
  return features.filter((other) => other !== feature && !mayBeImported[other]?.includes(feature))
}

function featureBorder(feature) {
  const others = closedTo(feature)
  const message = `Feature "${feature}" stands alone: move what is common to src/shared.`
  return {
    files: [`src/features/${feature}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(others.length
              ? [{ regex: `(^@|\\.\\.)/(features/)?(${others.join('|')})(/|$)`, message }]
              : []),
            { regex: '^@/app/', message: 'A feature does not know the shell.' },
            { regex: '^\\.\\./\\.\\.', message: 'Use the alias @/ instead of climbing.' },
          ],
        },
      ],
    },
  }
}

export default tseslint.config(
  { ignores: ['target/**', 'node_modules/**', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where it is defined.' },
        {
          selector: 'ExportNamedDeclaration[source]',
          message: 'No re-exports: import from where it is defined.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/{shared,api}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^@/(features|app)/', message: 'Shared code knows no feature.' }] },
      ],
    },
  },
  ...features.map(featureBorder),
  { files: ['**/*.test.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['scripts/**', '*.config.*'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-console': 'off' },
  },
  prettier,
)
