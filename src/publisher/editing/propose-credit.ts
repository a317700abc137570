import type { Credit } from '#article/article.ts';
import type { Direction } from '#article/plain-text.ts';

/** Phrases that name an earlier source, up to where the name ends. Only the first paragraph is asked. */
const PHRASES: readonly RegExp[] = [
  /به نقل از\s+«?(.+?)(?=\s*[،,؛;:.«»(\n]|\s+(?:نوشت|گزارش|اعلام|که|در)(?:\s|$)|$)/u,
  /نقلاً? عن\s+«?(.+?)(?=\s*[،,؛;:.«»(\n]|\s+(?:أن|إن|قوله|قولها)(?:\s|$)|$)/u,
  /\b(?:citing|quoted by|according to a report by)\s+(?:the\s+)?(.+?)(?=\s*[,;:.("\n]|\s+(?:that|as)(?:\s|$)|$)/iu,
];

const LONGEST_NAME = 60;

/**
 * The source a story says it took its news from, such as «به نقل از …» in its first paragraph. A rule
 * that reads prose can be wrong, so this is a proposal for an editor and never shown as a credit.
 *
 * @param text the first paragraph
 */
export const proposeCredit = (text: string, article: { language: string; dir: Direction }): Credit | undefined => {
  for (const phrase of PHRASES) {
    const name = phrase.exec(text)?.[1]?.trim();
    if (name !== undefined && name !== '' && name.length <= LONGEST_NAME)
      return { name, role: 'originator', lang: article.language, dir: article.dir };
  }
  return undefined;
};
