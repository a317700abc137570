const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** JSON inside a script element: nothing in it may end the element or a line of script. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

type Attributes = Readonly<Record<string, string | undefined>>;

const element = (name: string, attributes: Attributes): string => {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeHtml(value)}"`],
  );
  return `<${name}${pairs.join('')}>`;
};

/** A `<link>` of the head. */
export const link = (attributes: Attributes): string => element('link', attributes);

/** A `<meta>` of the head; none where there is nothing to say. */
export const meta = (name: string, content: string | undefined, more: Attributes = {}): string[] =>
  content === undefined ? [] : [element('meta', { name, content, ...more })];

/** A `<meta>` as Open Graph writes it, with `property` for `name`. */
export const property = (name: string, content: string | undefined): string[] =>
  content === undefined ? [] : [element('meta', { property: name, content })];
