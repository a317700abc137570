import type { SourceConfiguration } from '#article/site.ts';
import { guessLanguage } from '#text/language/guess-language.ts';
import type { Drafted, DraftSource } from '../draft/draft.ts';

/** What was found when somebody looked at a source. */
export type Look = {
  /** Address of the feed. */
  readonly feed: string;
  readonly source: DraftSource;
  readonly entries: Iterable<Drafted>;
};

const LOOKED_AT = 20;

const slugOf = (home: string, taken: ReadonlySet<string>): string => {
  const labels = new URL(home).hostname.replace(/^www\./, '').split('.');
  const name = labels.slice(0, Math.max(1, labels.length - 1)).join('-');
  const slug = name.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 56) || 'source'; // prettier-ignore
  let free = slug;
  for (let at = 2; taken.has(free); at += 1) free = `${slug}-${at}`;
  return free;
};

const firstOf = (entries: Iterable<Drafted>): Drafted[] => {
  const found: Drafted[] = [];
  for (const drafted of entries) {
    found.push(drafted);
    if (found.length === LOOKED_AT) break;
  }
  return found;
};

/**
 * The entry of `site.json` for a source: its name and home as it gives them, the language its stories
 * are really in, and whether its feed holds summaries only.
 *
 * @param known slugs that other sources have, and the language of the site
 */
export const newSource = (
  { feed, source, entries }: Look,
  known: { readonly slugs: ReadonlySet<string>; readonly language: string },
): SourceConfiguration => {
  const drafts = firstOf(entries).map(({ draft }) => draft);
  const words = drafts.map(({ title, summary = '' }) => `${title} ${summary}`).join('\n');
  const language = guessLanguage(words, source.language ?? known.language);
  const home = source.home ?? new URL('/', feed).href;
  const isShort = drafts.length > 0 && drafts.filter(({ partial }) => partial).length * 2 > drafts.length;
  const told = language !== 'und';
  return {
    slug: slugOf(home, known.slugs),
    name: { [told ? language : known.language]: source.name ?? new URL(home).hostname },
    home,
    feeds: [feed],
    ...(told && { language }),
    ...(isShort && { fullText: true }),
  };
};
