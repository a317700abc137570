// @ts-check
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * Writes the page for native readers, `docs/strings.md`: every string of the interface, where it is
 * shown, in all languages beside each other. `npm run strings`; with `--check` it only says whether the
 * page is up to date.
 */
const PAGE = join(ROOT, 'docs/strings.md');
const READER = join(ROOT, 'src/reader');

/** What a reader is looking at where strings of a group stand. */
const PLACES = /** @type {Record<string, string>} */ ({
  nav: 'header, foot and bar at the bottom of every page',
  site: 'what a search engine or another app says of the site',
  footer: 'the foot of every page',
  home: 'the front page, `/`',
  list: 'lists of a section, a source or everything: `/s/…`, `/src/…`, `/p/…`',
  article: 'the page of a story, `/a/…`: credit and dates beside or above the text, tools, notices below it',
  repair: 'the note below a story whose half-spaces were put back',
  history: 'the list of corrections below a story',
  saved: 'the page of saved stories, `/saved`, and the buttons that save',
  follow: 'lists and searches, and what is followed of them on the page of saved stories, `/saved`',
  search: 'the page of search, `/search`',
  settings: 'the settings, `/settings`, also as a sheet over any page',
  hint: 'a note at the foot of the screen, now and then',
  theme: 'settings: names of colour themes',
  leading: 'settings: distance between lines',
  direction: 'settings: direction of the page',
  numerals: 'settings: which digits are used',
  calendar: 'settings: which calendar dates are in',
  about: 'the page about the site, `/about`',
  legal: 'the legal notice, `/legal`',
  state: 'what stands in the place of a page that cannot be shown',
  removed: 'why a story is gone; follows the title of the page of a removed story',
  offline: 'the banner, the rows and the page without a network',
  update: 'the banner that offers a newer version of the app',
  fresh: 'new stories that came while a list was open',
  edition: 'the part of `/saved` that downloads stories for later',
  size: 'sizes of what is kept on the device',
  share: 'the sheet and the popover that pass a story or some of its words on',
});

/** @param {string} folder @returns {string[]} */
const codeIn = (folder) =>
  readdirSync(join(READER, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return codeIn(path);
    return /\.tsx?$/.test(path) && !/\.test\.|testing\//.test(path) ? [path] : [];
  });

/** @type {Map<string, string>} */
const CODE = new Map(codeIn('').map((path) => [path, readFileSync(join(READER, path), 'utf8')]));

/** @param {string} key */
const filesWith = (key) => {
  const whole = [...CODE].filter(([, text]) => text.includes(`'${key}'`)).map(([path]) => path);
  if (whole.length > 0) return whole;
  // The last part is put in by the code: `article.chain.${role}`.
  const stem = key.slice(0, key.lastIndexOf('.') + 1);
  return [...CODE].filter(([, text]) => text.includes(`\`${stem}\${`)).map(([path]) => path);
};

const LANGUAGES = [
  ...(CODE.get('language/languages.ts') ?? '').matchAll(
    /tag: '(\w+)', name: '([^']+)', direction: '(\w+)', reviewed: (\w+)/g,
  ),
].map(([, tag = '', name = '', dir = '', reviewed]) => ({
  ...{ tag, name, dir, isReviewed: reviewed === 'true' },
  strings: /** @type {Record<string, string>} */ (
    JSON.parse(readFileSync(join(READER, `language/${tag}.json`), 'utf8'))
  ),
}));

/** @param {string} key */
const withoutPlural = (key) => key.replace(/_.*$/, '');

/** @param {Record<string, string>} strings @param {string} key */
const formsOf = (strings, key) =>
  Object.entries(strings)
    .filter(([name]) => withoutPlural(name) === key)
    .map(([name, text]) => ({ form: name.slice(key.length + 1), text }));

/** @param {(typeof LANGUAGES)[number]} language @param {string} key */
const lineOf = ({ tag, dir, isReviewed, strings }, key) => {
  const said = formsOf(strings, key).map(
    ({ form, text }) => `${form === '' ? '' : `${form}: `}<bdi lang="${tag}" dir="${dir}">${text}</bdi>`,
  );
  return `  - ${tag}${isReviewed ? '' : ' (?)'} ${said.join(' · ')}`;
};

/** @param {string} key */
const entryOf = (key) => {
  const files = filesWith(key).map((path) => `\`${path}\``);
  return [
    `- \`${key}\`${files.length > 0 ? ` in ${files.join(', ')}` : ', not shown now'}`,
    ...LANGUAGES.map((one) => lineOf(one, key)),
  ];
};

const INTRODUCTION = `# Every string of the interface

For native readers. Each string stands with its key, the files that show it (below \`src/reader\`) and its words in all
languages; \`{{…}}\` is a value that is put in, isolated, when the string is shown. Forms of a plural stand beside each
other under the names CLDR has for them.

Languages marked (?) still wait for a native reader:
${LANGUAGES.filter(({ isReviewed }) => !isReviewed)
  .map(({ tag, name }) => `${name} (${tag})`)
  .join(', ')}. To correct one, change
\`src/reader/language/<tag>.json\` and run \`npm run strings\`. When all of it has been read, set \`reviewed: true\` in
\`src/reader/language/languages.ts\`.
`;

const page = () => {
  const english = LANGUAGES.find(({ tag }) => tag === 'en')?.strings ?? {};
  const keys = [...new Set(Object.keys(english).map(withoutPlural))];
  const groups = [...new Set(keys.map((key) => key.split('.')[0] ?? ''))];
  const sections = groups.map((group) => {
    const own = keys.filter((key) => key.startsWith(`${group}.`));
    return [
      `## ${group}`,
      ...(PLACES[group] === undefined ? [] : [`Shown in ${PLACES[group]}.`]),
      own.flatMap(entryOf).join('\n'),
    ].join('\n\n');
  });
  return `${[INTRODUCTION.trimEnd(), ...sections].join('\n\n')}\n`;
};

if (process.argv.includes('--check')) {
  process.exitCode = readFileSync(PAGE, 'utf8') === page() ? 0 : 1;
} else {
  writeFileSync(PAGE, page());
}
