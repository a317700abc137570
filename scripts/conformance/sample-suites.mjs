import { join } from 'node:path';
import { bytesOf, CONTEXT, filesBelow, rowsOf } from './material.mjs';
import { bodyText, folded, htmlWords } from './texts.mjs';

const ADDRESS = 'http://example.com/';

const isText = (got, want) => (want ?? '') === '' || [htmlWords(want), folded(want)].includes(folded(got));

const isBody = (draft, want) =>
  [bodyText(draft?.body ?? []), draft?.summary ?? ''].some((text) => isText(text, want)) ||
  htmlWords(want) === folded(bodyText(draft?.body ?? []));

const isTime = (got, want) => got !== undefined && Math.abs(Date.parse(got.instant) - want) < 1000;

const isLink = (got, want, base = ADDRESS) =>
  got === want || (URL.canParse(want, base) && got === new URL(want, base).href);

/** The address in "/ https://…", which a broken template writes and no parser repairs. */
const withoutJunk = (link) => link.replace(/^\/ (?=https?:)/, '');

const named = (names, want) => (names ?? []).some((name) => folded(want).includes(folded(name)));

const read = (product, text) => {
  const document = product.readDocument(text, { ...CONTEXT, address: ADDRESS });
  return {
    source: document.source,
    drafts: [...document.entries].map(({ draft }) => draft),
    problems: document.problems,
  };
};

const SIMPLEPIE = {
  'ItemTest.php getTitleDataProvider': ['title', ({ draft }, want) => isText(draft?.title, want)],
  'ItemTest.php getContentDataProvider': ['content', ({ draft }, want) => isBody(draft, want)],
  'ItemTest.php getDescriptionDataProvider': ['content', ({ draft }, want) => isBody(draft, want)],
  'ItemTest.php getDateDataProvider': ['date', ({ draft }, want) => want === null ? draft?.published === undefined : [draft?.published, draft?.updated].some((date) => isTime(date, want * 1000))],
  'ItemTest.php getPermalinkDataProvider': ['link', ({ draft }, want) => (draft?.link ?? null) === want],
  'ItemTest.php getIdDataProvider': ['id', ({ draft }, want) => [draft?.guid, draft?.link, draft?.title].includes(want)],
  'CategoryTest.php getItemCategoryLabelDataProvider': ['tags', ({ draft }, want) => draft?.categories.includes(want)],
  'AuthorTest.php getAuthorNameDataProvider': ['author', ({ draft }, want) => named(draft?.authors, want)],
  'SimplePieTest.php getTitleDataProvider': ['feed title', ({ source }, want) => isText(source.name, want)],
  'SimplePieTest.php getLinkDataProvider': ['feed link', ({ source }, want) => isLink(source.home, want)],
  'SimplePieTest.php getDescriptionDataProvider': ['feed description', ({ source }, want) => isText(source.description, want)],
  'SimplePieTest.php getLanguageDataProvider': ['language', ({ source }, want) => source.language === want],
  'SimplePieTest.php getCopyrightDataProvider': ['rights', ({ source }, want) => isText(source.rights?.notice, want)],
}; // prettier-ignore

/** SimplePie's unit samples: one feed, one getter, one value each. */
export const simplepie = ({ root, product, tally }) => {
  for (const { file, provider, label, xml, expected } of rowsOf(join(root, '1-feeds/simplepie-unit-samples.jsonl'))) {
    const found = SIMPLEPIE[`${file.split('/').at(-1)} ${provider}`];
    if (found === undefined) continue;
    const { source, drafts } = read(product, xml);
    const [field, isRight] = found;
    const detail = () =>
      `${label} ${provider} want ${JSON.stringify(expected)} in ${xml.replace(/\s+/g, ' ').slice(0, 330)}`;
    tally.add({ suite: 'SimplePie', field, right: isRight({ source, draft: drafts[0] }, expected) === true, detail });
  }
};

const MINIFLUX = {
  Title: ['title', ({ draft }, want) => isText(draft?.title, want)],
  URL: ['link', ({ draft }, want) => isLink(draft?.link, want)],
  Author: ['author', ({ draft }, want) => want === '' || want.split(/\s*,\s*/).every((name) => named(draft?.authors, name))],
  Content: ['content', ({ draft }, want) => isBody(draft, want)],
  Language: ['language', ({ draft, source }, want) => (draft?.language ?? source.language ?? '').toLowerCase() === want.toLowerCase()],
}; // prettier-ignore

/** Miniflux's unit samples and odd dates. */
export const miniflux = ({ root, product, tally }) => {
  const add = (field, right, detail) => tally.add({ suite: 'Miniflux', field, right, detail });
  for (const { provider, xml, checks } of rowsOf(join(root, '1-feeds/miniflux-unit-samples.jsonl'))) {
    const { source, drafts } = read(product, xml);
    for (const { path, op, value } of checks) {
      const detail = () =>
        `${provider} ${path.join('.')} want ${JSON.stringify(value)} got ${JSON.stringify([drafts[path[1] ?? 0]?.title, drafts[path[1] ?? 0]?.link, drafts[path[1] ?? 0]?.authors, drafts.length])} in ${xml.replace(/\s+/g, ' ').slice(0, 700)}`;
      if (path.join('.') === 'Entries' && op === 'len_eq') add('entries', drafts.length === value, detail);
      const found = path[0] === 'Entries' && path.length === 3 && op === 'eq' ? MINIFLUX[path[2]] : undefined;
      if (found !== undefined) add(found[0], found[1]({ source, draft: drafts[path[1]] }, value), detail);
      if (path.join('.') === 'Title' && op === 'eq' && value !== '')
        add('feed title', isText(source.name, value) || isLink(source.home, value), detail);
    }
  }
  for (const { date } of rowsOf(join(root, '1-feeds/miniflux-weird-dates.jsonl')))
    add('odd dates', product.parseDate(date, CONTEXT) !== undefined, () => date);
};

const gofeedItem = (item) => ({
  title: item.title,
  link: item.link ?? item.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
  date: item.publishedParsed ?? item.pubDateParsed ?? item.updatedParsed,
  author: item.authors?.[0]?.name ?? (typeof item.author === 'string' ? undefined : item.author?.name),
  content: typeof item.content === 'string' ? item.content : (item.content?.value ?? item.description ?? item.summary),
});

/** gofeed's files: every feed beside the JSON it should become. */
export const gofeed = ({ root, product, tally }) => {
  for (const file of filesBelow(join(root, '1-feeds/gofeed')).filter((name) => name.endsWith('.json'))) {
    const pair = ['.xml', '.xml.gz']
      .map((ending) => file.replace(/\.json$/, ending))
      .find((name) => filesBelow(join(file, '..')).includes(name));
    if (pair === undefined) continue;
    const expected = JSON.parse(bytesOf(file).toString('utf8'));
    const { source, drafts } = read(product, product.decodeBytes(bytesOf(pair)).text);
    const check = (field, want, right) => {
      if (want === undefined || want === null || want === '') return;
      const detail = () =>
        `${pair.split('gofeed/')[1]} want ${JSON.stringify(want).slice(0, 200)} got ${JSON.stringify([drafts[0]?.title, drafts[0]?.link, drafts[0]?.published, drafts[0]?.authors, source.name, source.home, source.language, drafts[0]?.body]).slice(0, 400)}`;
      tally.add({ suite: 'gofeed', field, right, detail });
    };
    check('feed title', expected.title, isText(source.name, expected.title));
    check(
      'language',
      expected.language,
      (source.language ?? '').toLowerCase() === String(expected.language).toLowerCase(),
    );
    for (const [at, item] of (expected.items ?? expected.entries ?? []).entries()) {
      const want = gofeedItem(item);
      const draft = drafts[at];
      check('title', want.title, isText(draft?.title, want.title));
      check('link', want.link, isLink(draft?.link, want.link));
      check(
        'date',
        want.date,
        [draft?.published, draft?.updated].some((date) => isTime(date, Date.parse(want.date))),
      );
      check('author', want.author, named(draft?.authors, want.author));
      check('content', want.content, isBody(draft, want.content));
    }
  }
};

/** The feed validator's files: nothing may crash or hang, and valid ones give a title and a link. */
export const w3c = ({ root, product, tally }) => {
  for (const { file, message, must_not_report: valid } of rowsOf(
    join(root, '1-feeds/w3c-feedvalidator-expect.jsonl'),
  )) {
    const bytes = bytesOf(join(root, file));
    const start = performance.now();
    const { source, drafts, problems } = read(product, product.decodeBytes(bytes).text);
    const detail = () =>
      `${file} ${message} ${JSON.stringify([source.name, drafts.length, drafts[0]?.title, drafts[0]?.link, problems])}`;
    tally.add({ suite: 'W3C validator', field: 'within a second', right: performance.now() - start < 1000, detail });
    const text = product.decodeBytes(bytes).text;
    if (!valid || product.sniffDocument(text) !== 'xml-feed') continue;
    const [entry = ''] =
      /<(?:\w+:)?(?:item|entry)\b[\s\S]*?<\/(?:\w+:)?(?:item|entry)>/.exec(text.replace(/<!--[\s\S]*?-->/g, '')) ?? [];
    const add = (field, right) => tally.add({ suite: 'W3C validator', field, right, detail });
    if (/<(?:\w+:)?title\b[^>]*>[^<]*[^\s<]/.test(entry)) add('valid: title', (drafts[0]?.title ?? '') !== '');
    if (/<(?:\w+:)?link\b[^>]*(?:href="https?:|>\s*https?:)/.test(entry))
      add('valid: link', drafts[0]?.link !== undefined);
  }
};

/** Real right-to-left feeds against what independent parsers agree on. */
export const realFeeds = ({ root, product, tally }) => {
  const add = (field, right, detail) => tally.add({ suite: 'real RTL feeds', field, right, detail });
  for (const { file, item_count, channel, items } of rowsOf(join(root, '1-feeds/real-rtl-feeds-consensus.jsonl'))) {
    const path = [file, `${file}.gz`]
      .map((name) => join(root, '1-feeds/real-rtl-feeds', name))
      .find((name) => filesBelow(join(root, '1-feeds/real-rtl-feeds')).includes(name));
    const { text } = product.decodeBytes(bytesOf(path));
    const document = product.readDocument(text, { ...CONTEXT, address: channel.link });
    const drafts = [...document.entries].map(({ draft }) => draft);
    add('item count', drafts.length === item_count, () => `${file} want ${item_count} got ${drafts.length}`);
    for (const [at, want] of items.entries()) {
      const draft = drafts[at];
      const detail = (value, got) => () => `${file} #${at} want ${JSON.stringify(value)} got ${JSON.stringify(got)}`;
      if (want.title !== undefined)
        add('title', folded(draft?.title) === folded(want.title), detail(want.title, draft?.title));
      if (want.link !== undefined)
        add('link', isLink(draft?.link, withoutJunk(want.link), channel.link), detail(want.link, draft?.link));
      // A year 1 is no date; the parsers that agree on 2001 share a rule of their language's library.
      const yearOne = want.date === '2001-01-01T00:00:00Z' && /\b0001\b/.test(text);
      if (yearOne) add('date: year 1, left out', draft?.published === undefined, detail(want.date, draft?.published));
      else if (want.date !== undefined)
        add(
          'date',
          [draft?.published, draft?.updated].some((date) => isTime(date, Date.parse(want.date))),
          detail(want.date, draft?.published),
        );
      if (want.id !== undefined) add('id', draft?.guid === want.id, detail(want.id, draft?.guid));
    }
    const zwnj = (value) => (value.match(/\u200C/g) ?? []).length;
    const doubled = (text.match(/\u200C(?=\u200C)/g) ?? []).length;
    if (zwnj(text) > 0 && doubled === 0) {
      const kept = drafts
        .map((draft) => zwnj(bodyText(draft.body)) + zwnj(draft.title))
        .reduce((sum, count) => sum + count, 0);
      add('half-spaces survive', kept > 0, () => `${file} ${kept} of ${zwnj(text)}`);
    }
  }
};
