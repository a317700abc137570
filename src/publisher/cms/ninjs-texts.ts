import { plainLine } from '../cleaning/clean-text.ts';
import { plainTitle } from '../cleaning/plain-title.ts';
import { recordsIn, stringIn } from './unknown-values.ts';
import type { UnknownRecord } from './unknown-values.ts';

/** 1.x and 2.x write names in lower case, 3.x in camel case: one spelling serves all. */
export const lowered = (item: UnknownRecord): UnknownRecord =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]));

export type NinjsText = { readonly value: string; readonly html: boolean };

/** The text of a role from a list of 2.x and 3.x, the main one first. */
export const fromRoles = (values: unknown, roles: readonly string[]): NinjsText | undefined => {
  const all = recordsIn(values).map(lowered);
  const chosen =
    roles.map((role) => all.find((text) => text['role'] === role)).find((text) => text !== undefined) ?? all[0];
  const value = chosen === undefined ? undefined : stringIn(chosen['value']);
  return value === undefined
    ? undefined
    : { value, html: /html|xml/.test(stringIn(chosen?.['contenttype']) ?? '') || /<\/?[a-z][^>]*>/i.test(value) };
};

/** Keys such as `body_xhtml` and `description_text` of 1.x, HTML before plain text. */
export const fromKeys = (item: UnknownRecord, prefix: string): NinjsText | undefined => {
  const keys = Object.keys(item).filter((key) => key.startsWith(prefix));
  const ordered = keys.toSorted((one, other) => Number(other.includes('html')) - Number(one.includes('html')));
  const key = ordered.find((name) => stringIn(item[name]) !== undefined);
  return key === undefined ? undefined : { value: stringIn(item[key]) ?? '', html: /html|nitf/.test(key) };
};

/** A text in one plain line; empty for none. */
export const lineOf = (text: NinjsText | undefined): string =>
  text === undefined ? '' : text.html ? plainTitle(text.value) : plainLine(text.value);
