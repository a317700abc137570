import type { Inline } from '#article/blocks.ts';

/** Elements whose content is never text of the story. Whatever is not named anywhere is transparent. */
export const SKIPPED = new Set(
  (
    'script style svg annotation annotation-xml template noscript noembed noframes object embed applet input button select option ' +
    'datalist textarea canvas head title link meta base nav dialog menu map rp frameset frame param source track portal'
  ).split(' '),
);

/** Elements that begin and end a block of text. */
export const BLOCKS = new Set(
  (
    'address article aside body center dd details dir div dl dt fieldset form footer header hgroup html legend main p ' +
    'section summary tbody td tfoot th thead tr caption figcaption li'
  ).split(' '),
);

type Mark = NonNullable<Inline['m']>[number];

const MARKS: Readonly<Record<string, Mark>> = {
  b: 'b', strong: 'b', i: 'i', em: 'i', cite: 'i', dfn: 'i', var: 'i', u: 'u', ins: 'u', s: 's', strike: 's', del: 's',
  code: 'code', kbd: 'code', samp: 'code', tt: 'code', sub: 'sub', sup: 'sup', q: 'q',
}; // prettier-ignore

/** The mark an inline element puts on its text, if any. */
export const markOf = (tag: string): Mark | undefined => (Object.hasOwn(MARKS, tag) ? MARKS[tag] : undefined);
