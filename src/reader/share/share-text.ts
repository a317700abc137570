import { stripIsolates } from '#text/isolate.ts';
import { quoted } from './quotation.ts';
import type { ShareSubject } from './share-subject.ts';

const RTL_MARKS = /[\u200E\u200F\u061C]/g;

/** Nothing invisible goes into what a person pastes elsewhere; half-spaces are spelling and stay. */
const plain = (text: string): string => stripIsolates(text).replace(RTL_MARKS, '');

/**
 * What is said of a story or a quotation, without its address: some targets take that apart and
 * would print it twice.
 */
export const shareWords = ({ article, quote }: ShareSubject): string => {
  const { headline, language, dir, source } = article;
  if (quote !== undefined) return plain(`${quoted(quote, language)}\n${headline} — ${source.name}`);
  return plain(`${headline}\n${dir === 'rtl' ? quoted(source.name, language) : source.name}`);
};

/**
 * The whole message. The address has a line of its own: in right-to-left text it would otherwise
 * stand in the middle of the sentence, and some apps would take the next word into the link.
 */
export const shareMessage = (subject: ShareSubject): string => `${shareWords(subject)}\n${subject.url}`;
