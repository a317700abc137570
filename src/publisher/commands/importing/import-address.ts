import type { SourceConfiguration } from '#article/site.ts';
import { decodeBytes } from '../../documents/decode-bytes.ts';
import { isBinary } from '../../documents/is-binary.ts';
import { sniffDocument } from '../../documents/sniff.ts';
import { canonicalJson } from '../../editing/canonical-json.ts';
import { readOpml } from '../../feeds/read-opml.ts';
import type { FetchResult } from '../../fetching/safe-fetch.ts';
import { feedLinks } from '../../pages/feed-links.ts';
import { afterFailure, isDue, readFetchState } from '../../sources/fetch-state.ts';
import type { FetchState } from '../../sources/fetch-state.ts';
import { furtherPages, isFrontPage, wordPressAddress } from '../../sources/front-page.ts';
import { sourceOfAddress } from '../../sources/source-of-address.ts';
import type { ImportMeans } from './import-means.ts';
import { importText } from './import-text.ts';
import type { Piece } from './import-text.ts';

type Fetched = Extract<FetchResult, { kind: 'fetched' }>;

/** An address on its way: `depth` counts the lists and front pages that led to it. */
type Visit = {
  readonly address: string;
  readonly depth: number;
  readonly source: SourceConfiguration | undefined;
  readonly means: ImportMeans;
};

const DEEPEST = 2;

/** Where a list of feeds or a front page leads; undefined for a document that holds stories itself. */
const leads = (fetched: Fetched, piece: Piece, { as }: ImportMeans): readonly string[] | undefined => {
  const { text, kind } = piece;
  if (kind === 'opml') return (readOpml(text, fetched.address) ?? []).map(({ address }) => address);
  if (kind !== 'html' || as !== undefined || !isFrontPage(fetched.address)) return undefined;
  const [main] = feedLinks(text, fetched.address);
  return main && [main.address];
};

const pieceOf = (fetched: Fetched, { address, source, means }: Visit): Piece | undefined => {
  const { text } = decodeBytes(fetched.bytes, fetched);
  if (isBinary(text)) return undefined;
  const kind = means.as ?? sniffDocument(text, fetched.contentType);
  return kind && { file: address, text, kind, address: fetched.address, source };
};

const take = async (fetched: Fetched, visit: Visit): Promise<void> => {
  const { address, depth, means } = visit;
  const piece = pieceOf(fetched, visit);
  if (piece === undefined) {
    means.intake.fail({ file: address, message: 'is of no kind that can be imported' }, 'unsuitable');
    return;
  }
  const further = leads(fetched, piece, means);
  if (further === undefined) {
    await importText(piece, means);
    return;
  }
  if (further.length === 0 || depth >= DEEPEST)
    means.intake.fail({ file: address, message: 'names no feeds' }, 'unsuitable');
  else for (const next of further) await follow(next, means, depth + 1);
};

const fail = (result: Extract<FetchResult, { kind: 'failed' }>, visit: Visit, state: FetchState): void => {
  const { address, means } = visit;
  means.intake.fail({ file: address, message: result.message }, 'unreadable');
  means.notes.note(address, JSON.stringify(afterFailure(state, means.desk.now, result.retryAfter)));
};

const takeFurther = async (pages: readonly string[], visit: Visit): Promise<void> => {
  for (const page of pages) {
    const result = await visit.means.fetch(page);
    if (result.kind === 'fetched') await take(result, { ...visit, address: page });
    else if (result.kind === 'failed') visit.means.intake.fail({ file: page, message: result.message }, 'unreadable');
  }
};

/** After a change of settings a document has to be read again, though it has not changed itself. */
const stampOf = ({ source, means }: Visit): string => {
  const { desk, as } = means;
  return desk.sha256(canonicalJson([source, as, desk.language, desk.credit]));
};

const visitAddress = async (visit: Visit): Promise<void> => {
  const { address, means } = visit;
  const { intake, notes, desk } = means;
  const state = readFetchState(notes.noted(address));
  if (means.patient && !isDue(state, desk.now)) {
    intake.pass();
    return;
  }
  const stamp = stampOf(visit);
  const result = await means.fetch(address, state.stamp === stamp ? state : {});
  if (result.kind === 'failed') fail(result, visit, state);
  if (result.kind === 'unchanged') {
    intake.pass();
    notes.note(address, JSON.stringify({ ...state, failures: 0 }));
  }
  if (result.kind !== 'fetched') return;
  await take(result, visit);
  await takeFurther(furtherPages(address, result.pages), visit);
  notes.note(address, JSON.stringify({ ...result.validators, stamp, failures: 0 }));
};

const follow = async (named: string, means: ImportMeans, depth: number): Promise<void> => {
  const address = means.as === 'wordpress-rest' && URL.canParse(named) ? wordPressAddress(named) : named;
  means.intake.open({ name: address, guarded: true });
  await visitAddress({ address, depth, source: sourceOfAddress(means.configuration, address), means });
};

/**
 * Imports what is at an address: the stories there, or those of the feeds that a list or a front page
 * names. Whatever goes wrong concerns this address alone.
 */
export const importAddress = (address: string, means: ImportMeans): Promise<void> => follow(address, means, 0);
