import { parseLexicon, type Lexicon } from '#text/lexicon/parse-lexicon.ts';
import words from './persian-words.json' with { type: 'json' };

let parsed: Lexicon | undefined;

/** The Persian words and verb stems that the publisher knows, read on first use. */
export const persianLexicon = (): Lexicon => {
  parsed ??= parseLexicon(words);
  return parsed;
};
