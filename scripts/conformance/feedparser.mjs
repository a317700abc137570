import { join } from 'node:path';
import { bytesOf, CONTEXT, rowsOf } from './material.mjs';
import { bodyText, folded, htmlWords } from './texts.mjs';

const DANGER = /<script|javascript:|\bon\w+=/i;

const instantOf = ([year, month, day, hour, minute, second]) =>
  new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString().replace('.000Z', 'Z');

/** Expected values are HTML or plain text; the suite does not say which. */
const isText = (got, want) => [htmlWords(want), folded(want)].includes(folded(got));

/** What of a draft answers a path of the feedparser suite, by field. */
const ANSWERS = [
  [/^entries\.0\.(title|title_detail\.value)$/, 'title', ({ draft }, want) => isText(draft?.title, want)],
  [/^feed\.(title|title_detail\.value)$/, 'title', ({ source }, want) => isText(source.name, want)],
  [/^entries\.0\.(link)$/, 'link', ({ draft }, want) => draft?.link === want],
  [/^feed\.link$/, 'link', ({ source }, want) => source.home === want],
  [/^entries\.0\.(published_parsed|created_parsed)$/, 'date', ({ draft }, want) => draft?.published?.instant === instantOf(want)],
  [/^entries\.0\.updated_parsed$/, 'date', ({ draft }, want) => [draft?.updated?.instant, draft?.published?.instant].includes(instantOf(want))],
  [/^entries\.0\.(description|summary|summary_detail\.value|content\.0\.value)$/, 'content', contentIs],
  [/^entries\.0\.(author|author_detail\.name|authors\.0\.name)$/, 'author', ({ draft }, want) => draft?.authors.some((name) => folded(want).includes(folded(name))) ?? false],
  [/^feed\.(author|author_detail\.name|authors\.0\.name)$/, 'author', ({ source }, want) => (source.authors ?? []).some((name) => folded(want).includes(folded(name)))],
  [/^feed\.language$/, 'language', ({ source }, want) => source.language?.toLowerCase() === want.toLowerCase().replace('_', '-')],
  [/^entries\.0\.(title_detail|content\.0|summary_detail)\.language$/, 'language', ({ draft }, want) => (draft?.language ?? null)?.toLowerCase() === (want?.toLowerCase() ?? undefined) || draft?.language === (want ?? undefined)],
  [/^entries\.0\.(id|guid)$/, 'id', ({ draft }, want) => draft?.guid === want],
  [/^entries\.0\.tags\.0\.(term|label)$/, 'tags', ({ draft }, want) => draft?.categories.includes(want) ?? false],
  [/^entries\.0\.(rights|copyright)$/, 'rights', ({ draft }, want) => isText(draft?.rights?.notice, want)],
]; // prettier-ignore

function contentIs({ draft }, want) {
  if (draft === undefined) return false;
  const texts = [bodyText(draft.body), draft.summary ?? ''].map(folded);
  return (
    texts.includes(htmlWords(want)) ||
    texts.includes(folded(want)) ||
    (htmlWords(want) === '' && draft.body.length === 0)
  );
}

/** Runs the expectations of the feedparser suite that speak of an article's fields. */
export const feedparser = ({ root, product, tally }) => {
  for (const row of rowsOf(join(root, '1-feeds/feedparser-expect.jsonl'))) {
    const bytes = bytesOf(join(root, row.file));
    const { text } = product.decodeBytes(bytes, {
      contentType: row.http_headers['Content-type'] ?? row.http_headers['Content-Type'],
    });
    const document = product.readDocument(text, {
      ...CONTEXT,
      address: new URL(row.http_headers['Content-Location'] ?? '', 'http://127.0.0.1:8097/').href,
    });
    const [drafted] = [...document.entries];
    const answer = { draft: drafted?.draft, source: document.source };
    tally.add({ suite: 'feedparser: no crash', field: 'read', right: true });
    const hostile = row.file.includes('/sanitize/');
    for (const { path, op, value } of row.checks) {
      const found = ANSWERS.find(([pattern]) => pattern.test(path.join('.')));
      if (op !== 'eq' || found === undefined) continue;
      const [, field, isRight] = found;
      const right = isRight(answer, value);
      const detail = () =>
        `${row.file.slice(19)} ${path.join('.')} want ${JSON.stringify(value)?.slice(0, 140)} got ${JSON.stringify([answer.draft?.title, answer.draft?.link, answer.draft?.language, answer.source.name, answer.draft?.authors, answer.draft?.published, answer.draft?.body]).slice(0, 300)}`;
      if (!hostile) tally.add({ suite: 'feedparser', field, right, detail });
      else {
        tally.add({ suite: 'feedparser: sanitising', field: 'same words (information)', right, detail });
        tally.add({
          suite: 'feedparser: sanitising',
          field: 'danger gone',
          right: !DANGER.test(
            JSON.stringify(answer.draft?.body.flatMap((block) => block.content ?? []).map(({ href }) => href ?? '')),
          ),
          detail,
        });
      }
    }
  }
};
