import { primaryLanguage } from '#text/direction.ts';

/** Opening and closing mark of a quotation in one language. */
export type QuotationMarks = readonly [opening: string, closing: string];

const MARKS: Readonly<Record<string, QuotationMarks>> = {
  en: ['“', '”'],
  // Urdu opens with the mark that closes in English.
  ur: ['”', '“'],
  he: ['״', '״'],
};

export const quotationMarks = (language: string): QuotationMarks => MARKS[primaryLanguage(language)] ?? ['«', '»'];

/** The text in the marks of its language; one that is a quotation as a whole keeps its own. */
export const quoted = (text: string, language: string): string => {
  const [opening, closing] = quotationMarks(language);
  const inside = text.slice(opening.length, -closing.length);
  const isQuoted =
    text.startsWith(opening) && text.endsWith(closing) && ![opening, closing].some((m) => inside.includes(m));
  return isQuoted ? text : opening + text + closing;
};
