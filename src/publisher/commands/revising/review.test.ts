import { describe, expect, it } from 'vitest';
import { newsroomOf, NOW } from '../../testing/newsroom.ts';
import { recordingTerminal } from '../../testing/recording-terminal.ts';
import { numbered, rss } from '../../testing/rss.ts';
import { judgeHeld, listHeld } from './review.ts';

describe('an id that comes again with another story', () => {
  const old = {
    guid: 'g',
    title: 'گشایش کتابخانهٔ شهر',
    html: '<p>کتابخانهٔ مرکزی پس از یک سال بازسازی باز شد و خوانندگان بازگشتند.</p>',
  };
  const other = {
    guid: 'g',
    title: 'زمین‌لرزه در کویر',
    html: '<p>امروز پیش از ظهر زمین لرزید؛ گزارشی از آسیب به خانه‌ها نرسیده است.</p>',
  };

  it('neither replaces the story nor is lost, and a person may accept it', async () => {
    const files = { '/rss': rss([old]) };
    const { run, stored, store, at } = await newsroomOf(files);
    await run(['/rss']);
    files['/rss'] = rss([other, ...numbered(1)]);
    expect(await run(['/rss'])).toEqual({
      code: 1,
      said: ['Imported: 1 new, 1 held as another story'],
      warned: [
        `/rss: g: id: is now the id of another story, "${other.title}"; "${old.title}" had it before; it was held (see: review list)`,
      ],
    });
    expect(stored()).toMatchObject([{ headline: old.title, version: 1 }, { headline: 'سرخط g0' }]);
    const terminal = recordingTerminal();
    await judgeHeld({ store, origin: at('/rss'), accept: true, now: NOW }, terminal);
    expect(stored()).toMatchObject([{ headline: other.title, version: 2 }, {}]);
  });

  it('may be rewritten, as long as it stays the same story', async () => {
    const files = { '/rss': rss([old]) };
    const { run, stored } = await newsroomOf(files);
    await run(['/rss']);
    files['/rss'] = rss([{ ...old, html: other.html }]);
    expect(await run(['/rss'])).toMatchObject({ code: 0, said: ['Imported: 1 changed'] });
    files['/rss'] = rss([{ ...old, title: 'خوانندگان بازگشتند', html: `${other.html}${old.html}` }]);
    expect(await run(['/rss'])).toMatchObject({ code: 0 });
    expect(stored()).toMatchObject([{ version: 3 }]);
  });
});

describe('a feed that changes too much at once', () => {
  const poisoned = async () => {
    const desk = await newsroomOf({ '/rss': rss(numbered(30)) });
    await desk.run(['/rss']);
    desk.files['/rss'] = rss([...numbered(30, { title: 'زهر' }), { guid: 'new' }]);
    return { ...desk, result: await desk.run(['/rss']), terminal: recordingTerminal() };
  };

  it('is held, while its news is taken', async () => {
    const { result, stored, store, terminal, at } = await poisoned();
    expect(result).toMatchObject({ code: 1, said: ['Imported: 1 new, 30 held for review'] });
    expect(result.warned).toEqual(['/rss would change 30 articles at once; they were held (see: review list)']);
    expect(stored().filter((document) => 'headline' in document && document.headline === 'زهر')).toEqual([]);
    expect(await listHeld(store, terminal)).toBe(0);
    expect(terminal.said[0]).toBe(`${at('/rss')}: 30 changes, last on ${NOW}`);
    expect(terminal.said[1]).toContain('→ زهر');
    expect(terminal.said.at(-1)).toBe('  … and 25 more');
  });

  it.each([
    [true, 'Accepted', 30],
    [false, 'Rejected', 0],
  ])('is judged by a person: %s', async (accept, word, changed) => {
    const { stored, store, terminal, at } = await poisoned();
    expect(await judgeHeld({ store, origin: at('/rss'), accept, now: NOW }, terminal)).toBe(0);
    expect(terminal.said).toEqual([`${word} 30 changes from ${at('/rss')}`]);
    expect(stored().filter((document) => 'headline' in document && document.headline === 'زهر')).toHaveLength(changed);
    expect(await judgeHeld({ store, origin: at('/rss'), accept, now: NOW }, terminal)).toBe(65);
  });

  it('may still correct a few stories', async () => {
    const desk = await newsroomOf({ '/rss': rss(numbered(30)) });
    await desk.run(['/rss']);
    desk.files['/rss'] = rss([...numbered(5, { title: 'درست' }), ...numbered(30).slice(5)]);
    expect(await desk.run(['/rss'])).toMatchObject({ code: 0, said: ['Imported: 5 changed, 25 unchanged'] });
  });
});
