import type { Article } from '#article/article.ts';
import type { PageRequest } from '#article/page-renderer.ts';
import { truncate } from '#text/truncate.ts';

/** Characters a search engine shows below a result, about. */
const SIZE = 140;

const short = (text: string): string | undefined => (text === '' ? undefined : truncate(text, SIZE));

/** What a story is about: its summary, else its first words. */
export const storyDescription = ({ summary, body }: Article): string | undefined => {
  const first = body.find(({ type }) => type === 'paragraph');
  const words = first?.type === 'paragraph' ? first.content.map(({ t }) => t).join('') : '';
  return summary ?? short(words.replaceAll(/\s+/g, ' ').trim());
};

const headlinesIn = (json: unknown): string[] => {
  const items: unknown = Reflect.get(Object(json), 'items');
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) => String(Reflect.get(Object(item), 'headline')));
};

/** What a list is about now: the first of its headlines; undefined for a page that is none. */
export const listDescription = ({ resources }: PageRequest): string | undefined => {
  const lists = Object.entries(resources).filter(([address]) => address.startsWith('/data/i/'));
  const headlines = lists.flatMap(([, json]) => headlinesIn(json));
  return short(headlines.slice(0, 4).join(' · '));
};
