import { join } from 'node:path';
import { bytesOf, CONTEXT, filesBelow } from './material.mjs';
import { bodyText, folded } from './texts.mjs';

const tokens = (text) =>
  String(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}\u200C]+/gu) ?? [];

/** F1 of the words of two texts, each word counted as often as it occurs. */
const wordF1 = (got, want) => {
  const counts = new Map();
  for (const token of tokens(want)) counts.set(token, (counts.get(token) ?? 0) + 1);
  const expected = tokens(want).length;
  const given = tokens(got).length;
  let shared = 0;
  for (const token of tokens(got)) {
    const left = counts.get(token) ?? 0;
    if (left > 0) shared += 1;
    counts.set(token, left - 1);
  }
  return expected + given === 0 ? 1 : (2 * shared) / (expected + given);
};

const pages = (root, folder) =>
  filesBelow(join(root, '2-extraction', folder))
    .filter((file) => file.endsWith('.truth.json'))
    .flatMap((file) => {
      const page = ['.html', '.html.gz', '.gz', '']
        .map((ending) => file.replace(/\.truth\.json$/, ending))
        .find((name) => filesBelow(join(file, '..')).includes(name));
      const found =
        page ??
        filesBelow(join(file, '..')).find(
          (name) => name.replace(/\.html(\.gz)?$/, '') === file.replace(/(\.html)?\.truth\.json$/, '') && name !== file,
        );
      return found === undefined ? [] : [{ file: found, truth: JSON.parse(bytesOf(file).toString('utf8')) }];
    });

const read = (product, file, address) => {
  const { text } = product.decodeBytes(bytesOf(file));
  const [{ draft }] = [...product.readPage(text, { ...CONTEXT, timeZone: 'Asia/Tehran', address }).entries];
  return draft;
};

/** Pages: main text, title and date against what people read off them. */
export const extraction = ({ root, product, tally }) => {
  const scores = [];
  for (const { file, truth } of pages(root, 'scrapinghub-aeb')) {
    const draft = read(product, file, truth.url ?? 'https://example.com/a/b');
    const score = wordF1(bodyText(draft.body), truth.articleBody);
    scores.push(score);
    tally.add({
      suite: 'scrapinghub pages',
      field: 'F1 of words above 0.9',
      right: score >= 0.9,
      detail: () =>
        `${score.toFixed(3)} ${file.split('/').at(-1).slice(0, 12)} got ${tokens(bodyText(draft.body)).length} want ${tokens(truth.articleBody).length}`,
    });
  }
  console.log(
    `\nscrapinghub pages: mean F1 of words ${(scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(4)} over ${scores.length}`,
  );
  for (const { file, truth } of pages(root, 'htmldate-rtl-news')) {
    const draft = read(product, file, truth.url);
    const body = folded(bodyText(draft.body));
    const add = (field, right, detail) =>
      tally.add({ suite: 'RTL news pages', field, right, detail: () => `${file.split('/').at(-1)} ${detail()}` });
    if (truth.title)
      add('title', folded(draft.title) === folded(truth.title), () => `want ${truth.title} got ${draft.title}`);
    const day =
      draft.published === undefined
        ? ''
        : new Date(Date.parse(draft.published.instant) + 3.5 * 3_600_000).toISOString().slice(0, 10);
    add(
      'date',
      [day, draft.published?.instant.slice(0, 10)].includes(truth.date),
      () => `want ${truth.date} got ${draft.published?.instant}`,
    );
    for (const text of truth.must_include) add('must include', body.includes(folded(text)), () => text);
    for (const text of truth.must_exclude) add('must exclude', !body.includes(folded(text)), () => text);
    if (truth.language !== undefined)
      add(
        'language of the text',
        product.guessLanguage(`${draft.title}\n${bodyText(draft.body)}`, draft.language)?.slice(0, 2) ===
          truth.language.slice(0, 2),
        () => truth.language,
      );
  }
  for (const { file, truth } of pages(root, 'rtl-pages-with-feed')) {
    const draft = read(product, file, truth.url);
    const add = (field, right, detail) =>
      tally.add({ suite: 'RTL pages with feed', field, right, detail: () => `${file.split('/').at(-1)} ${detail()}` });
    if (truth.title)
      add('title', folded(draft.title) === folded(truth.title), () => `want ${truth.title} got ${draft.title}`);
    if (truth.date && !truth.date.startsWith('2001-01-01'))
      add(
        'date',
        Math.abs(Date.parse(draft.published?.instant ?? '') - Date.parse(truth.date)) < 86_400_000,
        () => `want ${truth.date} got ${draft.published?.instant}`,
      );
  }
  for (const { file, truth } of pages(root, 'htmldate-news')) {
    const draft = read(product, file, truth.url);
    const near =
      Math.abs(Date.parse(draft.published?.instant ?? '') - Date.parse(`${truth.date}T12:00:00Z`)) <= 24 * 3_600_000;
    tally.add({
      suite: 'news pages of many languages',
      field: 'date',
      right: near,
      detail: () => `${truth.url} want ${truth.date} got ${draft.published?.instant}`,
    });
  }
  for (const { file, truth } of pages(root, 'trafilatura-eval')) {
    const body = folded(bodyText(read(product, file, 'https://example.com/a').body));
    const add = (field, right, text) =>
      tally.add({ suite: 'trafilatura pages', field, right, detail: () => `${file.split('/').at(-1)} ${text}` });
    for (const text of truth.with ?? []) add('with', body.includes(folded(text)), text);
    for (const text of truth.without ?? []) add('without', !body.includes(folded(text)), text);
  }
};
