import type { Credit } from '#article/article.ts';
import { nameIn } from '#article/name-in.ts';
import type { SiteConfiguration, SourceConfiguration } from '#article/site.ts';
import type { Draft, DraftProblem } from '../draft/draft.ts';

/** Where a draft came from, and what the operator says of that place. */
export type Provenance = {
  /** Address of the document; absent for a file. */
  readonly address?: string | undefined;
  readonly source?: SourceConfiguration | undefined;
  readonly configuration: SiteConfiguration;
  /** Slug of the source a name means. */
  readonly sourceOf: (name: string) => string;
};

export type Attributed = { readonly draft: Draft; readonly problems: readonly DraftProblem[] };

const mapped = (categories: readonly string[], sections: SourceConfiguration['sections'] = {}): readonly string[] => [
  ...categories.flatMap((name) => sections[name] ?? []),
  ...categories,
];

const chain = (nearest: Credit, draft: Draft, sourceOf: Provenance['sourceOf']): readonly Credit[] => [
  nearest,
  ...draft.credits.filter(({ name }) => sourceOf(name) !== sourceOf(nearest.name)),
];

/** The operator's word before the feed's. */
const rightsOf = (draft: Draft, { rights = {}, index }: SourceConfiguration): Draft['rights'] => {
  const { copyrightNotice, copyrightHolder, usageTerms, usageInfo } = rights;
  const { notice, holder, terms, url } = draft.rights ?? {};
  return {
    notice: copyrightNotice ?? notice,
    holder: copyrightHolder ?? holder,
    terms: usageTerms ?? terms,
    url: usageInfo ?? url,
    index,
  };
};

const creditedName = ({ credit, name, language }: SourceConfiguration, site: string): string =>
  credit ?? nameIn(name, language ?? site, site);

const configured = (draft: Draft, source: SourceConfiguration, more: Provenance): Draft => {
  const { configuration, sourceOf } = more;
  const name = creditedName(source, configuration.language);
  return {
    ...draft,
    language: draft.language ?? source.language,
    source: { ...draft.source, name, home: source.home ?? draft.source.home },
    credits: chain({ name, role: 'via', url: source.home }, draft, sourceOf),
    categories: mapped(draft.categories, source.sections),
    rights: rightsOf(draft, source),
  };
};

const isConfigured = (slug: string, { sources }: SiteConfiguration): boolean =>
  sources.some((source) => source.slug === slug);

const borrowed = ({ guid, link, title }: Draft, name: string, hostname: string): DraftProblem => ({
  entry: guid ?? link ?? title,
  field: 'credit',
  message: `calls its source "${name}", which is configured for another address`,
  action: `credited to ${hostname}`,
});

/** A document of an unknown place may not speak in the name of a known source, or it could change its articles. */
const unmasked = (draft: Draft, address: string, more: Provenance): Attributed => {
  const { hostname, origin } = new URL(address);
  const { name = hostname, home = origin } = draft.source;
  const isBorrowed = isConfigured(more.sourceOf(name), more.configuration);
  const nearest: Credit = { name: isBorrowed ? hostname : name, role: 'via', url: home };
  return {
    draft: { ...draft, credits: chain(nearest, draft, more.sourceOf) },
    problems: isBorrowed ? [borrowed(draft, name, hostname)] : [],
  };
};

/**
 * Says of a draft what the operator says of its source: name, credit, rights, sections, language. A
 * document that was fetched is credited to the place it came from before whatever it claims; a file is
 * the operator's own word.
 */
export const applySource = (draft: Draft, provenance: Provenance): Attributed => {
  const { address, source } = provenance;
  if (source !== undefined) return { draft: configured(draft, source, provenance), problems: [] };
  return address === undefined ? { draft, problems: [] } : unmasked(draft, address, provenance);
};
