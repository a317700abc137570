import { makeDirective } from './make-directive.ts';
import { snapToWords } from './snap-to-words.ts';
import { partsOf, textOf } from './stretch.ts';
import { writeDirective } from './text-directive.ts';
import { blockOf, linesOf, stretchOf } from './text-lines.ts';

/** Shorter is a slip of the finger, longer is no quotation. In UTF-16 units. */
const SHORTEST = 8;
const LONGEST = 600;

/** The words of a quotation, and the fragment that leads to them. */
export type Quote = { readonly text: string; readonly fragment: string };

type Story = { readonly headline: string; readonly language: string };

const visible = (text: string): string => text.replace(/\s+/g, '');

/**
 * What a range quotes of a story's text: whole words, 8 to 600 characters, nothing from outside.
 *
 * @param root the element that holds the text of the story and nothing else
 * @returns undefined when it cannot be quoted
 */
export const quoteInRange = (root: Element, range: Range, { headline, language }: Story): Quote | undefined => {
  const lines = linesOf(root);
  const texts = lines.map(({ text }) => text);
  const selected = stretchOf(lines, range);
  if (selected === undefined || visible(partsOf(texts, selected).join('')) !== visible(range.toString()))
    return undefined;
  const stretch = snapToWords(texts, selected, language);
  if (stretch === undefined) return undefined;
  const text = textOf(texts, stretch);
  if (text.length < SHORTEST || text.length > LONGEST) return undefined;
  // A browser meets the headline first, and its words often stand in the text again.
  const directive = makeDirective([headline, ...texts], {
    from: { ...stretch.from, line: stretch.from.line + 1 },
    to: { ...stretch.to, line: stretch.to.line + 1 },
  });
  const block = blockOf(lines[stretch.from.line], root);
  return { text, fragment: `#${block?.id ?? ''}${writeDirective(directive)}` };
};
