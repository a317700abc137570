import { parseDate } from '#text/parse-date.ts';
import type { ParsedDate } from '#text/parse-date.ts';
import { attribute } from '../cleaning/html-tree.ts';
import type { HtmlElement } from '../cleaning/html-tree.ts';
import type { ReadingContext } from '../draft/draft.ts';
import { lineWithin, metasNamed } from './page-view.ts';
import type { PageView } from './page-view.ts';

const PUBLISHED = [
  'article:published_time', 'og:published_time', 'datepublished', 'og:article:published_time', 'parsely-pub-date', 'sailthru.date', 'pubdate',
  'publishdate', 'publish-date', 'publish_date', 'publication_date', 'article.published', 'dc.date.issued', 'dcterms.created', 'dc.date.created',
  'dc.date', 'date', 'citation_publication_date', 'cxenseparse:recs:publishtime', 'article:post_date', 'originalpublicationdate', 'rnews:datepublished',
]; // prettier-ignore
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dc.date.modified',
  'dcterms.modified',
];

const MARKED = /(?:^|[\s_-])(?:date|time|datetime|published?|pubdate|timestamp|posted|tarikh|byline)(?:$|[\s_-]|\d)/i;

const fromTime = (time: HtmlElement): string =>
  attribute(time, 'datetime') ?? attribute(time, 'content') ?? lineWithin(time);

const isPublication = (element: HtmlElement): boolean =>
  /datePublished/i.test(attribute(element, 'itemprop') ?? '') || attribute(element, 'pubdate') !== undefined;

/** Short texts that the page's own names mark as dates. */
const marked = ({ elements }: PageView): readonly string[] =>
  elements
    .filter((element) => MARKED.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`))
    .map(lineWithin)
    .filter((line) => line.length < 100 && /[\d\u0660-\u0669\u06F0-\u06F9]/.test(line));

/** A date that stands alone in an element of no telling name. */
const ALONE =
  /^\s*(?:\p{Nd}{4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,2}|\p{Nd}{1,2}[-/. ]\p{L}+[-/. ،,]+\p{Nd}{4})[\p{Nd}\s:T.Z+،,-]*$/u;

const alone = ({ elements }: PageView): readonly string[] =>
  elements
    .filter(({ childNodes }) => childNodes.length === 1)
    .map(lineWithin)
    .filter((line) => line.length < 40 && ALONE.test(line));

const URL_DATE = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/;

const inAddress = (address = ''): string => {
  const [, year, month, day] = URL_DATE.exec(address) ?? [];
  return year === undefined || month === undefined || day === undefined ? '' : `${year}-${month}-${day}`;
};

const WORDS = /(?:تاریخ(?: انتشار)?|انتشار|نشر(?:ت)?(?: في)?|تاريخ النشر|پوسٹ|פורסם)\s*:?\s*.{6,50}/g;

type Dates = { readonly published?: ParsedDate | undefined; readonly updated?: ParsedDate | undefined };

/**
 * When a page was published and changed: structured data, metadata, marked elements, the address, and
 * at last words such as "published:" in the text.
 *
 * @param claimed dates of the page's structured data
 */
export const pageDates = (view: PageView, claimed: readonly (string | undefined)[], context: ReadingContext): Dates => {
  const first = (texts: readonly (string | undefined)[]): ParsedDate | undefined => {
    for (const text of texts) {
      const parsed = text === undefined ? undefined : parseDate(text, context);
      // A page has no reason to speak of itself in the future.
      if (parsed !== undefined && parsed.instant < `${Number(context.now.slice(0, 4)) + 1}`) return parsed;
    }
    return undefined;
  };
  const times = view.elements.filter(({ tagName }) => tagName === 'time');
  const named = view.elements.filter(isPublication);
  const updated = first([claimed[1], ...metasNamed(view, ...UPDATED)]);
  const published =
    first([claimed[0], ...metasNamed(view, ...PUBLISHED), ...[...named, ...times].map(fromTime)]) ??
    first([...marked(view), inAddress(context.address), ...alone(view)]) ??
    first(
      view.elements.filter(({ tagName }) => tagName === 'body').flatMap((body) => lineWithin(body).match(WORDS) ?? []),
    );
  return { published: published ?? updated, updated };
};
