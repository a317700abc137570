import type { DraftBlock } from './draft.ts';

const LONGEST = 100;

const textOf = (block: DraftBlock): string =>
  block.type === 'paragraph' || block.type === 'heading' || block.type === 'quote'
    ? block.content.map(({ t }) => t).join('')
    : '';

/**
 * A stand-in for a title where a source has none: the first sentence of the text, or as many of its
 * first words as fit into 100 characters, else its address.
 *
 * @param link address of the story
 */
export const firstWords = (body: readonly DraftBlock[], link = ''): string => {
  const text =
    body
      .map(textOf)
      .find((words) => /\p{L}/u.test(words))
      ?.replace(/\s+/g, ' ')
      .trim() ?? '';
  if (text === '') return link.slice(0, LONGEST);
  const sentence = /^.{10,}?[.!?؟۔](?=\s|$)/u.exec(text)?.[0] ?? text;
  if (sentence.length <= LONGEST) return sentence.replace(/[.۔]$/, '');
  const cut = sentence.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
};
