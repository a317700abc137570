import { expect, it } from 'vitest';
import { newsroom } from '../testing/newsroom.ts';

const post = (id: number, more: object = {}): object => ({
  ...{ id, link: `https://kavir.example/?p=${id}`, guid: { rendered: `https://kavir.example/?p=${id}` } },
  ...{ date_gmt: '2026-11-23T08:00:00', title: { rendered: `سرخط ${id}` }, content: { rendered: '<p>متن خبر</p>' } },
  ...more,
});

it('a WordPress site gives all its posts, page by page, as many as it says there are', async () => {
  const pages = [[post(1), post(2)], [post(3), post(4)], [post(5)]];
  const { server, run, stored } = await newsroom((path) => {
    const number = Number(new URL(path, 'https://x.example').searchParams.get('page') ?? 1);
    const text = JSON.stringify(pages[number - 1]);
    return { text, headers: { 'content-type': 'application/json', 'x-wp-totalpages': '3' } };
  });
  expect(await run(['/'], { as: 'wordpress-rest' })).toEqual({ code: 0, said: ['Imported: 5 new'], warned: [] });
  const asked = '/wp-json/wp/v2/posts?per_page=100&_embed=1';
  expect(server.asked).toEqual([asked, `${asked}&page=2`, `${asked}&page=3`]);
  expect(stored().map((document) => 'headline' in document && document.headline)).toContain('سرخط 5');
});

it('a WordPress post that was put into the bin is withdrawn', async () => {
  let posts = [post(1), post(2)];
  const { run, stored } = await newsroom(() => ({ text: JSON.stringify(posts) }));
  await run(['/wp-json/wp/v2/posts'], { as: 'wordpress-rest' });
  posts = [post(1, { status: 'trash' }), post(2)];
  expect(await run(['/wp-json/wp/v2/posts'], { as: 'wordpress-rest' })).toEqual({
    code: 0,
    said: ['Imported: 1 unchanged, 1 withdrawn'],
    warned: [],
  });
  expect(stored()).toMatchObject([
    { status: 'canceled', removed: { reason: 'source-withdrew' } },
    { status: 'usable' },
  ]);
});

it('a story that an Atom feed names as deleted is withdrawn, and stays so', async () => {
  const entry = '<entry><id>tag:kavir.example,2026:1</id><title>سرخط</title><content>متن خبر</content></entry>';
  const deleted = '<at:deleted-entry ref="tag:kavir.example,2026:1" when="2026-11-24T10:00:00Z"/>';
  let inside = entry;
  const { run, stored } = await newsroom(() => ({
    text: `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>کویر</title>${inside}</feed>`,
  }));
  expect(await run(['/atom'])).toEqual({ code: 0, said: ['Imported: 1 new'], warned: [] });
  inside = deleted;
  expect(await run(['/atom'])).toEqual({ code: 0, said: ['Imported: 1 withdrawn'], warned: [] });
  expect(stored()).toMatchObject([{ status: 'canceled', removed: { reason: 'source-withdrew' } }]);
  inside = entry;
  expect(await run(['/atom'])).toEqual({ code: 0, said: ['Imported: 1 stay withdrawn'], warned: [] });
});
