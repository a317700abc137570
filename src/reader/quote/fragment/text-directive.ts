/**
 * A text directive of the Text Fragments draft (WICG scroll-to-text-fragment), in plain characters:
 * the words to find, from `start` to `end` when there are two, and the words right before and after.
 */
export type TextDirective = {
  readonly start: string;
  readonly end?: string;
  readonly prefix?: string;
  readonly suffix?: string;
};

/** What separates the directives from the rest of a fragment. */
const DELIMITER = ':~:';

/** `-`, `,` and `&` have a meaning in a directive; `encodeURIComponent` leaves the first of them alone. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** `:~:text=…`, to be put behind a fragment. */
export const writeDirective = ({ prefix, start, end, suffix }: TextDirective): string => {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `${DELIMITER}text=${parts.join(',')}`;
};

const FORM = /^(?:([^,-]+)-,)?([^,-]+)(?:,([^,-]+))?(?:,-([^,-]+))?$/;

type PartName = keyof TextDirective;

const decoded = (name: PartName, text: string | undefined): Partial<Record<PartName, string>> =>
  text === undefined ? {} : { [name]: decodeURIComponent(text) };

const read = (value: string): TextDirective | undefined => {
  const [, prefix, start, end, suffix] = FORM.exec(value) ?? [];
  if (start === undefined) return undefined;
  try {
    return {
      ...decoded('prefix', prefix),
      ...decoded('end', end),
      ...decoded('suffix', suffix),
      start: decodeURIComponent(start),
    };
  } catch {
    // A stray per cent sign: nobody's words.
    return undefined;
  }
};

/** Where an address points to inside a story. */
export type Target = { readonly block?: string; readonly directive?: TextDirective };

/**
 * Takes a fragment apart: `#p7:~:text=…`. A directive nobody can read is as none; of several the
 * first counts.
 */
export const readTarget = (fragment: string): Target => {
  const [id = '', directives = ''] = fragment.replace(/^#/, '').split(DELIMITER);
  const text = directives.split('&').find((one) => one.startsWith('text='));
  const directive = text === undefined ? undefined : read(text.slice('text='.length));
  return { ...(id === '' ? {} : { block: id }), ...(directive === undefined ? {} : { directive }) };
};
