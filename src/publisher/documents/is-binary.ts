/** Control characters that lay no text out. */
const CONTROLS = /[^\P{Cc}\s]/gu;

const SAMPLE = 65_536;

/**
 * Whether what was decoded is no text at all: a picture, an archive, noise. Text has no control
 * characters but those that lay it out; a broken feed has a few of the others, a binary file one in
 * ten.
 */
export const isBinary = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(CONTROLS) ?? []).length * 100 > sample.length;
};
