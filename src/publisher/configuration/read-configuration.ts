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

const isKnownZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const repeated = (slugs: readonly string[]): string | undefined => slugs.find((slug, at) => slugs.indexOf(slug) !== at);

const judged = (configuration: SiteConfiguration): ConfigurationResult => {
  const { name, language, timeZone, sections, sources } = configuration;
  if (name[language] === undefined)
    return refused(`name.${language}`, 'is missing: the site needs a name in its own language');
  if (!isKnownZone(timeZone)) return refused('timeZone', 'is not a time zone such as Asia/Tehran');
  const section = repeated(sections.map(({ slug }) => slug));
  if (section !== undefined) return refused('sections', `have "${section}" twice`);
  const source = repeated(sources.map(({ slug }) => slug));
  if (source !== undefined) return refused('sources', `have "${source}" twice`);
  return { ok: true, configuration };
};

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
  return refused(v.getDotPath(issue) ?? '(document)', explained(issue));
};
