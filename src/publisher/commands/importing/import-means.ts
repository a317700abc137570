import type { SiteConfiguration, SourceConfiguration } from '#article/site.ts';
import type { DocumentKind } from '../../documents/sniff.ts';
import type { EditorsDesk } from '../../editing/make-article.ts';
import type { Fetch } from '../../fetching/polite-fetch.ts';
import type { DocumentReader, Unopened } from '../../reading/opened.ts';
import type { Store } from '../../store/store.ts';
import type { Intake } from './intake.ts';

/** What an import has at hand, whatever it imports. */
export type ImportMeans = {
  readonly desk: EditorsDesk;
  readonly configuration: SiteConfiguration;
  readonly intake: Intake;
  readonly fetch: Fetch;
  /** How documents of others are read. */
  readonly reader: DocumentReader;
  /** What is remembered of addresses. */
  readonly notes: Pick<Store, 'noted' | 'note'>;
  /** The folder of the store that holds pictures. */
  readonly media: string;
  /** Whether pictures are copied; a trial run copies none. */
  readonly copies: boolean;
  /** The kind of everything named, where the person knows better. */
  readonly as?: DocumentKind | undefined;
  /** Addresses that failed are given the time they need; a person who names one is not made to wait. */
  readonly patient: boolean;
};

/** How the documents of a source are to be read: what the operator says of it, else of everything. */
export const readingOf = (
  { desk, configuration }: ImportMeans,
  source: SourceConfiguration | undefined,
): Pick<Unopened, 'now' | 'timeZone' | 'language'> => ({
  now: desk.now,
  timeZone: source?.timeZone ?? configuration.timeZone,
  language: desk.language ?? source?.language,
});
