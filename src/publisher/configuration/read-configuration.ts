import * as v from 'valibot';
import { siteConfigurationSchema } from '#article/site.ts';
import type { SiteConfiguration } from '#article/site.ts';

export type ConfigurationResult =
  | { readonly ok: true; readonly configuration: SiteConfiguration }
  | { readonly ok: false; readonly field: string; readonly message: string };

const refused = (field: string, message: string): ConfigurationResult => ({ ok: false, field, message });

const parseJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** The first source whose section mapping leads to a section the site does not have. */
const strayMapping = ({ sections, sources }: SiteConfiguration): ConfigurationResult | undefined => {
  const known = new Set(sections.map(({ slug }) => slug));
  for (const [at, source] of sources.entries())
    for (const [name, slug] of Object.entries(source.sections ?? {}))
      if (!known.has(slug)) return refused(`sources[${at}].sections.${name}`, `names no section of the site: ${slug}`);
  return undefined;
};

const judged = (configuration: SiteConfiguration): ConfigurationResult => {
  const { name, language } = configuration;
  const stray = strayMapping(configuration);
  if (stray !== undefined) return stray;
  if (name[language] !== undefined) return { ok: true, configuration };
  return refused(`name.${language}`, 'is missing: the site needs a name in its own language');
};

const fieldOf = (issue: v.BaseIssue<unknown>): string =>
  (v.getDotPath(issue) ?? '(document)').replace(/\.(\d+)/g, '[$1]');

const explained = ({ message, expected, received }: v.BaseIssue<unknown>): string => {
  if (!message.startsWith('Invalid')) return message;
  if (received === 'undefined') return 'is missing';
  if (expected === 'never') return 'is not a field of a site configuration';
  return `must be ${expected ?? 'something else'}, not ${received}`;
};

/**
 * Reads a site configuration an operator wrote. Never throws: the first thing wrong comes back with
 * the path of its field.
 *
 * @param text the JSON text of `site.json`
 */
export const readConfiguration = (text: string): ConfigurationResult => {
  const json = parseJson(text);
  if (json === undefined) return refused('(document)', 'is not JSON');
  const parsed = v.safeParse(siteConfigurationSchema, json.value);
  if (parsed.success) return judged(parsed.output);
  const [issue] = parsed.issues;
  return refused(fieldOf(issue), explained(issue));
};
