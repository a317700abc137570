import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsdoc from 'eslint-plugin-jsdoc';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may look at whom. A room is a folder; `inside` names the rooms it may import and `npm` the
 * packages, each with everything below it (`react-dom` covers `react-dom/server`). Whatever is not
 * named is refused. The first pattern that fits wins, so a part stands before its whole.
 */
const NODE = 'node:*';
const ANY_STEP = ['publisher/step', 'publisher/node-step'];
const PURE = ['article', 'text', 'search'];
const PARTS = ['reader/data', 'reader/language', 'reader/preferences', 'reader/ui', 'reader/style', 'reader/part'];
const ROOMS = [
  { type: 'article', pattern: 'src/article', inside: ['article'], npm: ['valibot'] },
  { type: 'text', pattern: 'src/text', inside: ['text'], npm: ['jalaali-js'] },
  { type: 'search', pattern: 'src/search', inside: PURE, npm: [] },

  {
    type: 'reader/shell',
    pattern: 'src/reader/shell',
    inside: [...PURE, ...PARTS, 'reader/shell', 'reader/routes', 'reader/route', 'reader/list'],
    npm: ['react', 'react-router-dom', '@tanstack/react-query'],
  },
  {
    type: 'reader/route',
    pattern: 'src/reader/routes/*',
    capture: ['name'],
    inside: [...PURE, ...PARTS, 'reader/routes', 'reader/article-body', 'reader/list'],
    npm: ['react', 'react-router-dom', '@tanstack/react-query'],
    apart: true,
  },
  // Files that lie directly in `routes` serve several pages and therefore know no page.
  {
    type: 'reader/routes',
    pattern: 'src/reader/routes',
    inside: [...PURE, ...PARTS, 'reader/routes', 'reader/article-body', 'reader/list'],
    npm: ['react', 'react-router-dom', '@tanstack/react-query'],
  },
  {
    type: 'reader/article-body',
    pattern: 'src/reader/article-body',
    inside: ['article', 'text', 'reader/article-body', 'reader/language', 'reader/ui'],
    npm: ['react'],
  },
  {
    type: 'reader/list',
    pattern: 'src/reader/list',
    inside: [...PURE, ...PARTS, 'reader/list'],
    npm: ['react', 'react-router-dom', '@tanstack/react-query'],
  },
  {
    type: 'reader/data',
    pattern: 'src/reader/data',
    inside: [...PURE, 'reader/data'],
    npm: ['react', '@tanstack/react-query', 'valibot'],
  },
  // The only importer of i18next.
  {
    type: 'reader/language',
    pattern: 'src/reader/language',
    inside: ['article', 'text', 'reader/language', 'reader/preferences'],
    npm: ['react', 'i18next'],
  },
  {
    type: 'reader/preferences',
    pattern: 'src/reader/preferences',
    inside: ['article', 'text', 'reader/preferences'],
    npm: ['react', 'valibot'],
  },
  // Knows neither articles nor words: whatever it shows is handed to it.
  {
    type: 'reader/ui',
    pattern: 'src/reader/ui',
    inside: ['reader/ui', 'reader/style'],
    npm: ['react', 'react-router-dom'],
  },
  { type: 'reader/style', pattern: 'src/reader/style', inside: ['reader/style'], npm: [] },
  {
    type: 'reader/part',
    pattern: 'src/reader/*',
    capture: ['name'],
    inside: [...PURE, ...PARTS],
    npm: ['react', 'react-router-dom', '@tanstack/react-query'],
  },
  {
    type: 'reader/entry',
    pattern: 'src/reader',
    inside: [...PURE, ...PARTS, 'reader/entry', 'reader/shell'],
    npm: ['react', 'react-dom', 'react-router-dom', '@tanstack/react-query'],
  },

  {
    type: 'publisher/commands',
    pattern: 'src/publisher/commands',
    inside: [...PURE, ...ANY_STEP, 'publisher/commands'],
    npm: [],
  },
  {
    type: 'publisher/node-step',
    pattern: 'src/publisher/{fetching,store,site,serving,media}',
    capture: ['name'],
    inside: [...PURE, 'publisher/step'],
    npm: [NODE, 'valibot', 'libsql', 'sirv', 'compression'],
    itself: true,
  },
  {
    type: 'publisher/step',
    pattern: 'src/publisher/*',
    capture: ['name'],
    inside: [...PURE, 'publisher/step'],
    npm: ['valibot', 'parse5', 'entities', 'htmlparser2', 'linkedom', '@mozilla/readability'],
  },
  {
    type: 'publisher/entry',
    pattern: 'src/publisher',
    inside: [...PURE, ...ANY_STEP, 'publisher/entry', 'publisher/commands'],
    npm: [NODE, 'commander'],
  },

  // Sees what was built, never the sources of the two sides.
  {
    type: 'e2e',
    pattern: 'e2e',
    inside: ['article', 'text', 'e2e'],
    npm: [NODE, '@playwright/test', '@axe-core/playwright', 'eslint', 'typescript'],
  },
];

const everythingOf = (name) => [name, `${name}/**`];
const may = (from, to) => ({ from, allow: { to } });
const policiesOf = ({ type, inside, npm, apart, itself, capture }) => {
  const from = { element: { type } };
  const self = { element: { type, ...(capture && { captured: { name: '{{ from.element.captured.name }}' } }) } };
  return [
    may(from, { element: { types: { anyOf: inside } } }),
    ...(apart || itself ? [may(from, self)] : []),
    ...(npm.length > 0 ? [may(from, { module: { source: npm.flatMap(everythingOf) } })] : []),
  ];
};

const TESTS = ['**/*.test.{ts,tsx}', '**/*.test-d.ts', '**/testing/**', 'e2e/**'];
const SOURCES = ['src/**/*.{ts,tsx}', 'e2e/**/*.ts'];

const restricted = (...more) => [
  'error',
  { selector: 'ExportDefaultDeclaration', message: 'Name what a file gives: no default exports.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds it.' },
  {
    selector: String.raw`ImportDeclaration[source.value=/^[.#]/]:not([source.value=/\.(ts|tsx|css|json)(\?\w+)?$/])`,
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
        ['Buffer', 'URL', 'clearTimeout', 'console', 'process', 'setTimeout'].map((name) => [name, 'readonly']),
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
      complexity: ['error', 8],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': restricted(),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `noPropertyAccessFromIndexSignature` style: brackets say that a key may be missing.
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
      'jsdoc/check-param-names': ['error', { disableMissingParamChecks: true }],
      'jsdoc/no-types': 'error',
    },
  },
  {
    files: ['src/publisher/**/*.ts'],
    ignores: [...TESTS, 'src/publisher/{fetching,store,site,serving,media}/**', 'src/publisher/cli.ts'],
    rules: noGlobals('Buffer', 'fetch', 'process', 'setTimeout'),
  },
  {
    files: ['src/publisher/{fetching,store,site,serving,media}/**/*.ts'],
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
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  { files: ['vite.config.ts', 'e2e/playwright.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
