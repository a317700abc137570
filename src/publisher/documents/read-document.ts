import { readJsonLd } from '../cms/read-json-ld.ts';
import { readNewsMl } from '../cms/read-newsml.ts';
import { readNinjs } from '../cms/read-ninjs.ts';
import { readWordPress } from '../cms/read-wordpress.ts';
import { readWxr } from '../cms/read-wxr.ts';
import { refusedDocument } from '../draft/draft.ts';
import type { Drafted, ReadingContext, SourceDocument } from '../draft/draft.ts';
import { readJsonFeed } from '../feeds/read-json-feed.ts';
import { readXmlFeed } from '../feeds/read-xml-feed.ts';
import { readPage } from '../pages/read-page.ts';
import { sniffDocument } from './sniff.ts';
import type { DocumentKind } from './sniff.ts';

type Reader = (text: string, context: ReadingContext) => SourceDocument;

const READERS: Readonly<Partial<Record<DocumentKind, Reader>>> = {
  'xml-feed': readXmlFeed,
  'json-feed': readJsonFeed,
  html: readPage,
  'wordpress-rest': readWordPress,
  wxr: readWxr,
  ninjs: readNinjs,
  'newsml-g2': readNewsMl,
  'json-ld': readJsonLd,
};

/** How a document is to be read besides its context. */
export type DocumentReading = ReadingContext & {
  /** The operator's word on the kind; else it is told from the text. */
  readonly kind?: DocumentKind | undefined;
  readonly contentType?: string | undefined;
};

/** Entries of one document; a site with more gives them page by page. */
const MOST_ENTRIES = 20_000;

/** The document with as many entries as may be; that there were more is told once they are taken. */
const withinReason = (document: SourceDocument): SourceDocument => {
  const problems = [...document.problems];
  const entries = {
    *[Symbol.iterator](): Generator<Drafted> {
      let count = 0;
      for (const drafted of document.entries) {
        if (count >= MOST_ENTRIES) {
          const message = `holds more than ${String(MOST_ENTRIES)} entries`;
          problems.push({ entry: '', field: '(document)', message, action: 'the rest was left out' });
          return;
        }
        count += 1;
        yield drafted;
      }
    },
  };
  return { ...document, entries, problems };
};

/** Any document of a source as drafts, twenty thousand at most; one of no known kind is refused. */
export const readDocument = (text: string, reading: DocumentReading): SourceDocument => {
  const kind = reading.kind ?? sniffDocument(text, reading.contentType);
  const read = kind === undefined ? undefined : READERS[kind];
  if (read !== undefined) return withinReason(read(text, reading));
  return refusedDocument(
    kind === undefined ? 'is of no kind that can be imported' : `is ${kind}, which holds no stories itself`,
  );
};
