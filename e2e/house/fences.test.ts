import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScratch } from './scratch.ts';

/** Something to import in every room, and imports that must stay possible. */
const FURNITURE = {
  'src/article/article.ts': `export type Article = { readonly id: string };\n`,
  'src/text/digits.ts': `export const ZERO = '۰';\n`,
  'src/search/terms.ts': `import type { Article } from '#article/article.ts';\nimport { ZERO } from '#text/digits.ts';\nexport const TERMS = ZERO;\nexport type Terms = Article;\n`,
  'src/reader/style/tokens.ts': `export const SPACE = 4;\n`,
  'src/reader/ui/stack.tsx': `import type { ReactNode } from 'react';\nimport { SPACE } from '../style/tokens.ts';\nexport const Stack = ({ children }: { children: ReactNode }) => <div tabIndex={-SPACE}>{children}</div>;\n`,
  'src/reader/routes/front/front-page.tsx': `import { Stack } from '../../ui/stack.tsx';\nimport { TITLE } from './title.ts';\nexport const FrontPage = () => <Stack>{TITLE}</Stack>;\n`,
  'src/reader/routes/front/title.ts': `import { ZERO } from '#text/digits.ts';\nexport const TITLE = ZERO;\n`,
  'src/reader/routes/front/title.test.ts': `import { expect, test } from 'vitest';\nimport { TITLE } from './title.ts';\ntest('a title', () => expect(TITLE).toBe('۰'));\n`,
  'src/publisher/feeds/read-feed.ts': `import type { Article } from '#article/article.ts';\n/** Reads. */\nexport const readFeed = (): readonly Article[] => [];\n`,
  'src/publisher/feeds/entry.ts': `export const ENTRY = 'entry';\n`,
  'src/publisher/store/store.ts': `import { join } from 'node:path';\n/** Opens. */\nexport const openStore = (): string => join('a', 'b');\n`,
  'src/publisher/commands/import.ts': `import { readFeed } from '../feeds/read-feed.ts';\nimport { openStore } from '../store/store.ts';\n/** Imports. */\nexport const importAll = (): string => openStore() + String(readFeed().length);\n`,
  'e2e/title.ts': `import type { Article } from '#article/article.ts';\nexport const article: Article | undefined = undefined;\n`,
  'scripts/build.mjs': `console.log(1);\n`,
  'vite.config.ts': `export const nothing = undefined;\n`,
};

type Plant = readonly [what: string, file: string, text: string, seenBy: 'tsc' | 'eslint', as: RegExp];

const BOUNDARY = /boundaries\/dependencies: There is no policy/;
const PLANTS: readonly Plant[] = [
  ['text may not use React', 'src/text/a.ts', `import 'react';`, 'eslint', BOUNDARY],
  ['text may not know articles', 'src/text/b.ts', `import type {} from '#article/article.ts';`, 'eslint', BOUNDARY],
  ['text may not touch the page', 'src/text/c.ts', `export const c = document;`, 'tsc', /TS2584/],
  ['the contract may not use React', 'src/article/a.ts', `import 'react';`, 'eslint', BOUNDARY],
  ['the contract may not know the text room', 'src/article/b.ts', `import '#text/digits.ts';`, 'eslint', BOUNDARY],
  [
    'the contract may not name even a type of the reader',
    'src/article/c.ts',
    `import type {} from '../reader/ui/stack.tsx';`,
    'eslint',
    BOUNDARY,
  ],
  ['the contract may not touch the page', 'src/article/d.ts', `export const d = document;`, 'tsc', /TS2584/],
  ['search may not use packages', 'src/search/a.ts', `import 'valibot';`, 'eslint', BOUNDARY],
  [
    'the reader may not import the publisher',
    'src/reader/a.ts',
    `import '../publisher/feeds/read-feed.ts';`,
    'eslint',
    BOUNDARY,
  ],
  [
    'the reader may not compile the publisher',
    'src/reader/b.ts',
    `import '../publisher/feeds/entry.ts';`,
    'tsc',
    /TS6307/,
  ],
  ['the reader may not use Node', 'src/reader/data/a.ts', `import 'node:fs';`, 'eslint', BOUNDARY],
  [
    'the reader may not name Node types',
    'src/reader/data/b.ts',
    `import { join } from 'node:path';\nexport const b = join;`,
    'tsc',
    /TS2591|TS2307/,
  ],
  ['the reader has no process', 'src/reader/data/c.ts', `export const c = process.env;`, 'tsc', /TS2591|TS2580/],
  [
    'a ui part may not know a page',
    'src/reader/ui/a.ts',
    `import '../routes/front/front-page.tsx';`,
    'eslint',
    BOUNDARY,
  ],
  [
    'a ui part may not know articles',
    'src/reader/ui/b.ts',
    `import type {} from '#article/article.ts';`,
    'eslint',
    BOUNDARY,
  ],
  ['one page may not know another', 'src/reader/routes/search/a.ts', `import '../front/title.ts';`, 'eslint', BOUNDARY],
  ['only the language room may use i18next', 'src/reader/routes/search/b.ts', `import 'i18next';`, 'eslint', BOUNDARY],
  [
    'the publisher may not import the reader',
    'src/publisher/commands/a.ts',
    `import '../../reader/ui/stack.tsx';`,
    'eslint',
    BOUNDARY,
  ],
  [
    'the publisher may not compile the reader',
    'src/publisher/commands/b.ts',
    `import { Stack } from '../../reader/ui/stack.tsx';\nexport const b = Stack;`,
    'tsc',
    /TS6142|TS6307/,
  ],
  ['the publisher may not use React', 'src/publisher/site/a.ts', `import 'react';`, 'eslint', BOUNDARY],
  ['the publisher has no document', 'src/publisher/feeds/a.ts', `export const a = document;`, 'tsc', /TS2584/],
  ['a pure step may not use Node', 'src/publisher/feeds/b.ts', `import 'node:fs';`, 'eslint', BOUNDARY],
  [
    'a pure step may not know a step that touches the world',
    'src/publisher/feeds/c.ts',
    `import '../store/store.ts';`,
    'eslint',
    BOUNDARY,
  ],
  ['a step may not know a command', 'src/publisher/store/a.ts', `import '../commands/import.ts';`, 'eslint', BOUNDARY],
  [
    'a step that touches the world may not know its siblings',
    'src/publisher/site/b.ts',
    `import '../store/store.ts';`,
    'eslint',
    BOUNDARY,
  ],
  [
    'only the command line touches the process',
    'src/publisher/commands/c.ts',
    `export const c = process.argv;`,
    'eslint',
    /no-restricted-globals/,
  ],
  ['browser tests may not see the reader', 'e2e/a.ts', `import '../src/reader/style/tokens.ts';`, 'eslint', BOUNDARY],
  [
    'browser tests may not compile the publisher',
    'e2e/b.ts',
    `import '../src/publisher/store/store.ts';`,
    'tsc',
    /TS6307/,
  ],
  [
    'a file may not lie outside every room',
    'src/stray.ts',
    `export const stray = 1;`,
    'eslint',
    /no-unknown-files|was not found by the project service/,
  ],
  [
    'a promise may not be left floating',
    'src/publisher/store/b.ts',
    `Promise.resolve(1);`,
    'eslint',
    /no-floating-promises/,
  ],
  [
    'a type may not be claimed by a cast',
    'src/text/d.ts',
    `export const d = 'a' as 'b' | 'a';`,
    'eslint',
    /consistent-type-assertions/,
  ],
  ['a file may not export a default', 'src/text/e.ts', `export default 1;`, 'eslint', /no-restricted-syntax/],
];

type LintResult = { filePath: string; messages: { ruleId: string | null; message: string }[] };

const scratch = openScratch();
const said = { tsc: '', eslint: new Map<string, string>() };

const lint = async (): Promise<void> => {
  const results = JSON.parse(await scratch.ask('eslint', '--format', 'json', 'src', 'e2e')) as LintResult[];
  for (const { filePath, messages } of results) {
    const file = filePath.replace(/^.*yelloweston-house-[^/]*\//, '');
    said.eslint.set(file, messages.map(({ ruleId, message }) => `${ruleId ?? ''}: ${message}`).join('\n'));
  }
};

beforeAll(async () => {
  scratch.plant(FURNITURE);
  scratch.plant(Object.fromEntries(PLANTS.map(([, file, text]) => [file, `${text}\n`])));
  await Promise.all([lint(), scratch.ask('tsc', '-b').then((text) => (said.tsc = text))]);
}, 300_000);

afterAll(() => scratch.remove());

const complaintsAbout = (file: string, tool: 'tsc' | 'eslint'): string =>
  tool === 'eslint'
    ? (said.eslint.get(file) ?? 'not looked at')
    : said.tsc
        .split('\n')
        .filter((line) => line.startsWith(`${file}(`))
        .join('\n');

test.each(PLANTS)('%s', (_what, file, _text, tool, as) => {
  expect(complaintsAbout(file, tool)).toMatch(as);
});

test.each(Object.keys(FURNITURE).filter((file) => /^(src|e2e)/.test(file)))('%s is free to be as it is', (file) => {
  expect(complaintsAbout(file, 'eslint')).toBe('');
  expect(complaintsAbout(file, 'tsc')).toBe('');
});
