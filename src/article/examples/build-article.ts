import type { Article } from '../article.ts';

/** The least an article can be: a headline, one paragraph, one credit. */
const LEAST: Article = {
  schema: 'article/1.0',
  id: '7k3m9q2xw4ct',
  uri: 'tag:example.org,2026:seven-rivers',
  version: 1,
  status: 'usable',
  language: 'fa',
  dir: 'rtl',
  headline: 'هفت رود و یک دریا',
  body: [{ type: 'paragraph', content: [{ t: 'رودها به دریا می‌ریزند.' }] }],
  credit: [{ name: 'دفتر نمونه', role: 'originator' }],
  imported: '2026-03-21T06:30:00Z',
  rights: { copyrightNotice: '© دفتر نمونه' },
};

/** A valid article for a test, with only the fields the test is about spelt out. */
export const buildArticle = (fields: Partial<Article> = {}): Article => ({ ...LEAST, ...fields });
