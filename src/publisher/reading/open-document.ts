import { decodeBytes } from '../documents/decode-bytes.ts';
import { isBinary } from '../documents/is-binary.ts';
import { readDocument } from '../documents/read-document.ts';
import { sniffDocument } from '../documents/sniff.ts';
import type { DocumentKind } from '../documents/sniff.ts';
import type { Drafted } from '../draft/draft.ts';
import { textEvidence } from '../editing/text-evidence.ts';
import type { Examined } from '../editing/text-evidence.ts';
import { readOpml } from '../feeds/read-opml.ts';
import { decodeText } from '../files/decode-text.ts';
import { feedLinks } from '../pages/feed-links.ts';
import { isFrontPage } from '../sources/front-page.ts';
import type { Opened, PlainKind, Stories, Unopened } from './opened.ts';

type Decoded = { readonly text: string; readonly kind: DocumentKind };

const isPlain = (kind: DocumentKind | undefined): kind is PlainKind => kind === 'plain-text' || kind === 'article-json';

const UNKNOWN = 'is of no kind that can be imported';

const decodeFetched = (bytes: Uint8Array, { as, contentType }: Unopened): Decoded | string => {
  const { text } = decodeBytes(bytes, { contentType });
  const kind = as ?? sniffDocument(text, contentType);
  return isBinary(text) || kind === undefined ? UNKNOWN : { text, kind };
};

/** JSON that is broken, or of no known shape, is judged as article JSON: its reader says what is wrong. */
const kindOfFile = (file: string, text: string): DocumentKind | undefined => {
  const sniffed = sniffDocument(text);
  const isOpen = sniffed === undefined || sniffed === 'plain-text';
  return isOpen && /\.json$/i.test(file) ? 'article-json' : sniffed;
};

/** Markup names its own encoding; anything else must read as text without that. */
const decodeFile = (bytes: Uint8Array, { as, file = '' }: Unopened): Decoded | string => {
  const { text } = decodeBytes(bytes);
  const kind = as ?? kindOfFile(file, text);
  if (kind !== undefined && !isPlain(kind) && !isBinary(text)) return { text, kind };
  const strict = decodeText(bytes);
  if (!strict.ok) return strict.message;
  return kind === undefined ? UNKNOWN : { text: strict.text, kind };
};

/** Where a list of feeds or a front page leads; undefined for a document that holds stories itself. */
const leadsOf = ({ text, kind }: Decoded, { as, address }: Unopened): readonly string[] | undefined => {
  if (kind === 'opml') return (readOpml(text, address) ?? []).map((feed) => feed.address);
  if (kind !== 'html' || as !== undefined || address === undefined || !isFrontPage(address)) return undefined;
  const [main] = feedLinks(text, address);
  return main && [main.address];
};

/** `Opened` whose stories are made here and now. */
type Looked = Exclude<Opened, Stories> | (Stories & { readonly entries: Iterable<Examined> });

function* examined(entries: Iterable<Drafted>): Generator<Examined> {
  for (const drafted of entries) yield { ...drafted, evidence: textEvidence(drafted.draft) };
}

/** Looks into a document: what it is, its stories, or where it leads. Pure. */
export const openDocument = (bytes: Uint8Array, unopened: Unopened): Looked => {
  const decoded = unopened.address === undefined ? decodeFile(bytes, unopened) : decodeFetched(bytes, unopened);
  if (typeof decoded === 'string') return { kind: 'refused', message: decoded };
  const { text, kind } = decoded;
  if (isPlain(kind)) return { kind: 'plain', as: kind, text };
  const addresses = leadsOf(decoded, unopened);
  if (addresses !== undefined) return { kind: 'leads', addresses };
  const { entries, problems } = readDocument(text, { ...unopened, kind });
  return { kind: 'stories', entries: examined(entries), end: () => ({ problems }) };
};
