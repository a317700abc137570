import { describe, expect, it } from 'vitest';
import type { ArticleDocument } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { openIndex } from '#search/query/search-index.ts';
import { SearchSession } from '#search/query/search-session.ts';
import { listFiles } from '../../files/list-files.ts';
import { manyArticles } from '../../testing/many-articles.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { putSearch, type SearchCount } from './put-search.ts';
import { readableSearchFiles } from './search-files.ts';
import { openSiteFolder } from '../site-folder.ts';

const publish = async (folder: string, documents: readonly ArticleDocument[]): Promise<SearchCount> => {
  const site = openSiteFolder(folder);
  const count = await putSearch(site, {
    folder,
    records: () => documents.map((document) => ({ document, language: 'fa', section: null, source: 'kavir' })),
    sourceOf: () => 'kavir',
  });
  await site.finish();
  return count;
};

const find = async (folder: string, text: string): Promise<string[]> => {
  const index = await openIndex(readableSearchFiles(folder));
  if (index === 'too-new') throw new Error('the index is of another version');
  const hits = await new SearchSession(index, { text, language: 'fa' }).next(10_000);
  return hits.map(({ row }) => row.headline);
};

describe('the search index of a site', () => {
  it('finds an article by headline, body and another form of a word', async () => {
    const folder = temporaryFolder();
    const body = [{ type: 'paragraph' as const, content: [{ t: 'کتابخانه‌ها بازند' }] }];
    await publish(folder, [buildArticle({ headline: 'خبر نخست', body })]);
    expect(await find(folder, 'نخست')).toEqual(['خبر نخست']);
    expect(await find(folder, 'کتابخانه ها')).toEqual(['خبر نخست']);
    expect(await find(folder, 'کتابخانه‌هایمان')).toEqual(['خبر نخست']);
  });

  it('reads only what is new, and leaves its files alone when nothing is', async () => {
    const folder = temporaryFolder();
    const articles = manyArticles(30);
    expect(await publish(folder, articles.slice(0, 20))).toEqual({ added: 20, withdrawn: 0 });
    expect(await publish(folder, articles)).toEqual({ added: 10, withdrawn: 0 });
    const before = await listFiles(folder);
    expect(await publish(folder, articles)).toEqual({ added: 0, withdrawn: 0 });
    expect(await listFiles(folder)).toEqual(before);
  });

  it('takes a new version in place of the old one', async () => {
    const folder = temporaryFolder();
    await publish(folder, [buildArticle({ headline: 'نادرست' })]);
    await publish(folder, [buildArticle({ headline: 'درست', version: 2 })]);
    expect(await find(folder, 'نادرست')).toEqual([]);
    expect(await find(folder, 'درست')).toEqual(['درست']);
  });

  it('loses what was withdrawn or withheld', async () => {
    const folder = temporaryFolder();
    const [one, two, three] = manyArticles(3, (at) => ({ headline: `تیتر ${String(at)}` }));
    if (one === undefined || two === undefined || three === undefined) throw new Error('three articles were made');
    await publish(folder, [one, two, three]);
    expect(await publish(folder, [{ ...withdrawnArticle, id: one.id }, { ...two, status: 'withheld' }, three])).toEqual(
      {
        added: 0,
        withdrawn: 2,
      },
    );
    expect(await find(folder, 'تیتر')).toEqual(['تیتر 2']);
  });
});
