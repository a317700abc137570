import type { SourceConfiguration } from '#article/site.ts';
import { canonicalJson } from '../../editing/canonical-json.ts';
import type { FetchResult } from '../../fetching/safe-fetch.ts';
import { afterFailure, isDue, readFetchState } from '../../sources/fetch-state.ts';
import type { FetchState } from '../../sources/fetch-state.ts';
import { furtherPages, wordPressAddress } from '../../sources/front-page.ts';
import { sourceOfAddress } from '../../sources/source-of-address.ts';
import { readingOf } from './import-means.ts';
import type { ImportMeans } from './import-means.ts';
import { importPlain, importStories } from './import-text.ts';

type Fetched = Extract<FetchResult, { kind: 'fetched' }>;

/** An address on its way: `depth` counts the lists and front pages that led to it. */
type Visit = {
  readonly address: string;
  readonly depth: number;
  readonly source: SourceConfiguration | undefined;
  readonly means: ImportMeans;
};

const DEEPEST = 2;

const refuse = ({ address, means }: Visit, message: string): void =>
  means.intake.fail({ file: address, message }, 'unsuitable');

const followAll = async (addresses: readonly string[], visit: Visit): Promise<void> => {
  const { depth, means } = visit;
  if (addresses.length === 0 || depth >= DEEPEST) refuse(visit, 'names no feeds');
  else for (const next of addresses) await follow(next, means, depth + 1);
};

/** Resolves to whether the document was read to its end. */
const take = async (fetched: Fetched, visit: Visit): Promise<boolean> => {
  const { address: file, source, means } = visit;
  const { bytes, address, contentType } = fetched;
  const opened = await means.reader.open(bytes, { as: means.as, address, contentType, ...readingOf(means, source) });
  switch (opened.kind) {
    case 'refused':
      refuse(visit, opened.message);
      return opened.isGivenUp !== true;
    case 'plain':
      await importPlain(opened, { file, address }, means);
      return true;
    case 'leads':
      await followAll(opened.addresses, visit);
      return true;
    case 'stories':
      return importStories(opened, { file, address, source }, means);
  }
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
  const isWhole = await take(result, visit);
  await takeFurther(furtherPages(address, result.pages), visit);
  const known = { ...result.validators, stamp, failures: 0 };
  // One that was given up is not known, and is not to cost as much again at once.
  notes.note(address, JSON.stringify(isWhole ? known : afterFailure(state, desk.now)));
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
