import { decodeBytes } from '../../documents/decode-bytes.ts';
import { readPage } from '../../pages/read-page.ts';
import type { Draft, DraftProblem } from '../../draft/draft.ts';
import { canonicalJson } from '../../editing/canonical-json.ts';
import { mergePage } from '../../sources/merge-page.ts';
import type { ImportMeans } from './import-means.ts';
import type { Piece } from './import-text.ts';

/** A story with the text of the page behind it; `known` when it was completed earlier and is as it was. */
export type Completed = { readonly draft: Draft; readonly problems: readonly DraftProblem[] } | 'known';

const pageAt = async (link: string, { source }: Piece, means: ImportMeans): Promise<Draft | string> => {
  const { fetch, desk, configuration } = means;
  const result = await fetch(link);
  if (result.kind !== 'fetched') return result.kind === 'failed' ? result.message : 'is empty';
  const { text } = decodeBytes(result.bytes, result);
  const { timeZone = configuration.timeZone, language } = source ?? {};
  const [page] = readPage(text, { address: result.address, timeZone, language, now: desk.now }).entries;
  return page === undefined || page.draft.body.length === 0 ? 'has no text that stands out' : page.draft;
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
