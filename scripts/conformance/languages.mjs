import { join } from 'node:path';
import { rowsOf } from './material.mjs';

/** Tables of one language each; `undefined` where each row names its own. */
const TABLES = {
  '7-free-texts/sentences.jsonl': undefined,
  '3-persian-news/fars.jsonl.gz': 'fa',
  '3-persian-news/hamshahri.jsonl.gz': 'fa',
  '3-persian-news/varzesh3.jsonl.gz': 'fa',
  '3-persian-news/persianwebscraper.jsonl': 'fa',
  '3-persian-news/bbc-simorgh.jsonl': undefined,
  '3-persian-news/tehrantimes.jsonl.gz': 'en',
  '3-persian-news/hebrew-headlines.jsonl': 'he',
};

const wordsOf = (value) => (Array.isArray(value) ? value.map(wordsOf).join('\n') : String(value ?? ''));

/** What a row says, whatever its table calls it. */
const textOf = ({ text, title, headline, lead, body }) =>
  [text, title, headline, lead, body].map(wordsOf).join('\n').trim();

/** The language each text is taken for without any hint, by its language. */
export const languages = ({ root, product, tally }) => {
  for (const [table, language] of Object.entries(TABLES)) {
    for (const row of rowsOf(join(root, table))) {
      const wanted = language ?? row.lang ?? row.language;
      const text = textOf(row);
      // A row of pictures only says nothing in any language.
      if (text === '') continue;
      const guessed = product.guessLanguage(text);
      const detail = () => `${wanted}, taken for ${guessed}: ${text.slice(0, 160)}`;
      tally.add({ suite: `language of ${table}`, field: wanted, right: guessed === wanted, detail });
    }
  }
};
