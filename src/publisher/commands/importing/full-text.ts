import type { Draft, Drafted, DraftProblem } from '../../draft/draft.ts';
import { canonicalJson } from '../../editing/canonical-json.ts';
import type { FetchResult } from '../../fetching/safe-fetch.ts';
import type { Stories } from '../../reading/opened.ts';
import { mergePage } from '../../sources/merge-page.ts';
import type { ImportMeans } from './import-means.ts';
import type { Piece } from './import-text.ts';

/** A story with the text of the page behind it; `known` when it was completed earlier and is as it was. */
export type Completed = { readonly draft: Draft; readonly problems: readonly DraftProblem[] } | 'known';

const firstOf = async ({ entries }: Stories): Promise<Drafted | undefined> => {
  for await (const drafted of entries) return drafted;
  return undefined;
};

type Fetched = Extract<FetchResult, { kind: 'fetched' }>;

const readAt = async (
  { address, contentType, bytes }: Fetched,
  piece: Piece,
  means: ImportMeans,
): Promise<Draft | string> => {
  const { timeZone = means.configuration.timeZone, language } = piece.source ?? {};
  const page = { as: 'html', address, contentType, timeZone, language, now: means.desk.now } as const;
  const opened = await means.reader.open(bytes, page);
  if (opened.kind === 'refused') return opened.message;
  const first = opened.kind === 'stories' ? await firstOf(opened) : undefined;
  return first === undefined || first.draft.body.length === 0 ? 'has no text that stands out' : first.draft;
};

const pageAt = async (link: string, piece: Piece, means: ImportMeans): Promise<Draft | string> => {
  const result = await means.fetch(link);
  if (result.kind !== 'fetched') return result.kind === 'failed' ? result.message : 'is empty';
  return readAt(result, piece, means);
};

/**
 * Fetches the page behind a summary, where the operator wants that of a source. Each page once: what a
 * feed says of a story is noted, and as long as it says the same, the story is left alone.
 */
export const fullText = async (draft: Draft, piece: Piece, means: ImportMeans): Promise<Completed> => {
  const { link } = draft;
  if (piece.source?.fullText !== true || !draft.partial || link === undefined) return { draft, problems: [] };
  const state = means.desk.sha256(canonicalJson(draft));
  const place = `page ${link}`;
  if (means.notes.noted(place) === state) return 'known';
  const page = await pageAt(link, piece, means);
  if (typeof page !== 'string') {
    means.notes.note(place, state);
    return { draft: mergePage(draft, page), problems: [] };
  }
  const entry = draft.guid ?? link;
  return { draft, problems: [{ entry, field: 'body', message: `${link} ${page}`, action: 'the summary was taken' }] };
};
