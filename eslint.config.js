import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsdoc from 'eslint-plugin-jsdoc';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { may, policiesOf, ROOMS } from './e2e/house/rooms.mjs';

const TESTS = ['**/*.test.{ts,tsx}', '**/*.test-d.ts', '**/testing/**', 'e2e/**'];
const SOURCES = ['src/**/*.{ts,tsx}', 'e2e/**/*.ts'];

const restricted = (...more) => [
  'error',
  { selector: 'ExportDefaultDeclaration', message: 'Name what a file gives: no default exports.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds it.' },
  {
    selector: String.raw`ImportDeclaration[source.value=/^[.#]/]:not([source.value=/\.(ts|tsx|css|json|svg|png)(\?\w+)?$/])`,
    message: 'Write the extension of the file.',
  },
  ...more,
];
const noGlobals = (...names) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message: 'Not in this room.' }))],
});

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.news/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'URL', 'clearInterval', 'console', 'performance', 'process', 'setInterval', 'setTimeout'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: [...SOURCES, 'vite.config.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 40],
      'max-params': ['error', 3],
      // An exhaustive switch is one decision, however many cases it has.
      complexity: ['error', { max: 8, variant: 'modified' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': restricted(),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Brackets say that a key may be missing.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: SOURCES,
    plugins: { boundaries },
    settings: {
      'boundaries/elements': ROOMS.map(({ type, pattern, capture }) => ({
        type,
        pattern,
        ...(capture && { capture }),
      })),
      'boundaries/files': [{ category: 'test', pattern: TESTS }],
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          policies: [
            ...ROOMS.flatMap(policiesOf),
            may({ file: { categories: 'test' } }, { module: { origin: ['external', 'core'] } }),
            may({ file: { categories: 'test' } }, { element: { type: 'publisher/testing' } }),
          ],
        },
      ],
    },
  },
  {
    files: ['src/{article,text,search}/**/*.ts', 'src/publisher/**/*.ts'],
    ignores: TESTS,
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': ['error', { publicOnly: true, require: { ArrowFunctionExpression: true } }],
      'jsdoc/check-param-names': ['error', { checkDestructured: false, disableMissingParamChecks: true }],
      'jsdoc/no-types': 'error',
    },
  },
  {
    files: ['src/publisher/**/*.ts'],
    ignores: [...TESTS, 'src/publisher/{fetching,files,store,site,serving,media,reading}/**', 'src/publisher/cli.ts'],
    rules: noGlobals('Buffer', 'fetch', 'process', 'setTimeout'),
  },
  {
    files: ['src/publisher/{fetching,files,store,site,serving,media,reading}/**/*.ts'],
    ignores: TESTS,
    rules: noGlobals('process'),
  },
  {
    files: ['src/reader/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat['recommended-latest'], a11y.flatConfigs.strict],
  },
  {
    files: ['**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', 80],
      'no-restricted-syntax': restricted({
        selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
        message: 'HTML is never put into a page as a string.',
      }),
    },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': ['error', 350],
      'max-lines-per-function': 'off',
      'max-params': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  // Tools ask for these shapes: a default export, `{}` for a fixture that needs no other, and an
  // interface to add to `Window`.
  {
    files: ['vite.config.ts', 'e2e/playwright.config.ts', 'e2e/browser/set-up.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['e2e/**'],
    rules: { 'no-empty-pattern': 'off', '@typescript-eslint/consistent-type-definitions': 'off' },
  },
);
