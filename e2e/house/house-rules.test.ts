import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { CODE, FILES, isMaterial, isTest, linesOf, textOf, TOP } from './tree.ts';

const RULES = 'e2e/house/house-rules.test.ts';
const WRITTEN = CODE.filter((file) => !isMaterial(file));

const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;

/** Places where a pattern stands in some files, as `file:line`. */
const places = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 80)}`] : [])),
  );

test('files are short, because a file should be read in one sitting', () => {
  const sizes = WRITTEN.filter((file) => !isTest(file)).map(linesOf);
  expect(quantile(sizes, 0.5)).toBeLessThanOrEqual(60);
  expect(quantile(sizes, 0.9)).toBeLessThanOrEqual(150);
  expect(WRITTEN.filter((file) => linesOf(file) > (isTest(file) ? 350 : 250))).toEqual([]);
});

test('folders are small and shallow, because a place should be found without a search', () => {
  const source = FILES.filter((file) => file.startsWith('src/') && !isMaterial(file));
  // A component and its style sheet are one thing to find.
  const things = new Set(source.filter((file) => !isTest(file)).map((file) => file.replace(/\..*$/, '')));
  const folders = [...things].map((thing) => dirname(thing));
  const crowded = folders.filter((folder) => folders.filter((other) => other === folder).length > 15);
  expect([...new Set(crowded)]).toEqual([]);
  expect(source.filter((file) => file.split('/').length > 5)).toEqual([]);
});

test('files are named in kebab-case for what they give, because a name like "utils" tells nothing', () => {
  const stem = (file: string): string => file.split('/').at(-1)?.split('.')[0] ?? '';
  expect(WRITTEN.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem(file)))).toEqual([]);
  expect(
    WRITTEN.filter((file) =>
      /(^|\/)(utils?|helpers?|common|lib|misc|shared|core|types|constants|index)[./]/.test(file),
    ),
  ).toEqual([]);
});

test('styles name no physical side, because every page is read in both directions', () => {
  const physical =
    /(?<![\w-])(?:scroll-)?(?:margin|padding|border|inset)-(?:left|right)\b|(?<![\w-])(?:left|right)\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|\b(?:margin|padding|border)(?:Left|Right)\b/;
  expect(
    places(
      FILES.filter((file) => /^src\/.*\.(css|tsx)$/.test(file)),
      physical,
    ),
  ).toEqual([]);
});

test('the top level stays within fifteen entries, because it is the first page a newcomer reads', () => {
  expect(TOP.length, TOP.join(' ')).toBeLessThanOrEqual(15);
});

test('links of the documents lead somewhere, because a dead link costs trust', () => {
  const linksOf = (file: string): string[] =>
    [...textOf(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target = '']) =>
      normalize(join(dirname(file), target)),
    );
  const known = new Set(FILES.flatMap((file) => [file, dirname(file), `${dirname(file)}/`]));
  const documents = FILES.filter((file) => file.endsWith('.md'));
  expect(
    documents.flatMap((file) =>
      linksOf(file)
        .filter((target) => !known.has(target))
        .map((target) => `${file} → ${target}`),
    ),
  ).toEqual([]);
});

test('every room has a short README, because its question should be known before its code', () => {
  const rooms = ['article', 'text', 'search', 'reader', 'publisher'].map((room) => `src/${room}/README.md`);
  expect(rooms.filter((file) => !FILES.includes(file) || linesOf(file) > 15)).toEqual([]);
});

test('versions are exact and the lockfile names no host, so that any registry can serve an install', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
  expect(places(['package-lock.json'], /"resolved"/)).toEqual([]);
});

test('the project speaks of itself alone, because it is read on other machines than ours', () => {
  const files = FILES.filter(
    (file) => /\.(tsx?|mjs|js|css|md|json|html)$/.test(file) && file !== 'package-lock.json' && file !== RULES,
  );
  expect(places(files, /(?<![\w.:/-])\/(?:home|root|work|Users|mnt)\/|registry\.npmjs|_authToken/)).toEqual([]);
});

test('Persian is spelt with its own letters and half-spaces, because readers see the difference', () => {
  const catalogues = FILES.filter((file) => file.startsWith('src/reader/language/') && file.endsWith('/fa.json'));
  const samples = FILES.filter((file) => file.includes('/sample/fa/'));
  const titles = samples.flatMap((file) => textOf(file).match(/"(?:headline|summary)":.*/g) ?? []);
  // What stands between « and » is quoted, and may be Arabic or wrong on purpose.
  const lines = [
    ...catalogues.flatMap((file) => textOf(file).split('\n')),
    ...titles.map((line) => line.replaceAll(/«[^»]*»/g, '')),
  ];
  expect(lines.filter((line) => /[\u064A\u0643]|(?<![\u0600-\u06FF\u200C])\u0646?\u0645\u06CC /.test(line))).toEqual(
    [],
  );
});

test('a rule is set aside only with a reason, and nothing is left for later', () => {
  const code = CODE.filter((file) => file !== RULES);
  expect(places(code, /eslint-disable(?!.* -- \S)|@ts-ignore|@ts-nocheck|\b(?:TODO|FIXME|XXX)\b/)).toEqual([]);
});

test('a relative import stays in its room, because the way across is "#room/file.ts"', () => {
  const roomOf = (path: string): string =>
    path
      .split('/')
      .slice(0, path.startsWith('src/') ? 2 : 1)
      .join('/');
  const leaving = (file: string): string[] =>
    [...textOf(file).matchAll(/^(?:import|export|\}).* from '(\.[^']+)';$/gm)]
      .map(([, target = '']) => normalize(join(dirname(file), target)))
      .filter((target) => roomOf(target) !== roomOf(file))
      .map((target) => `${file} → ${target}`);
  expect(CODE.filter((file) => /\.tsx?$/.test(file)).flatMap(leaving)).toEqual([]);
});
