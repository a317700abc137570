import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { recordingTerminal } from '../../testing/recording-terminal.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { importFiles } from '../import.ts';
import { correct } from './correct.ts';
import type { CorrectRequest } from './correct.ts';
import { restore } from './restore.ts';
import { withdraw } from './withdraw.ts';
import type { Withdrawal } from './withdraw.ts';

const NOW = '2026-11-24T12:00:00Z';
const ARTICLE = buildArticle();
const OTHER = buildArticle({ id: 'c2d4e6f8g0h2', uri: 'tag:example.org,2026:other' });

const newsroom = async () => {
  const folder = temporaryFolder();
  const store = join(folder, 'news.db');
  const terminal = recordingTerminal();
  const bring = async (...articles: Article[]): Promise<string | undefined> => {
    writeFileSync(join(folder, 'a.json'), JSON.stringify(articles));
    await importFiles({ files: [join(folder, 'a.json')], store, now: NOW }, terminal);
    return terminal.said.at(-1);
  };
  const look = <Seen>(at: (opened: Store) => Seen): Seen => {
    const opened = openStore(store, false);
    if (!opened.ok) throw new Error(opened.message);
    const seen = at(opened.store);
    opened.store.close();
    return seen;
  };
  await bring(ARTICLE, OTHER);
  return {
    ...{ folder, store, terminal, bring },
    stored: () => look((opened) => opened.read(ARTICLE.id)),
    everything: () => look((opened) => [...opened.records()]),
    withdraw: (more: Partial<Withdrawal> = {}) =>
      withdraw({ store, article: ARTICLE.id, reason: 'legal', now: NOW, ...more }, terminal),
    restore: (article: string = ARTICLE.id) => restore({ store, article, now: NOW }, terminal),
    correct: (more: Partial<CorrectRequest>) =>
      correct({ store, article: ARTICLE.id, fields: [], note: 'درست شد.', now: NOW, ...more }, terminal),
  };
};

describe('a withdrawal', () => {
  it('leaves a stub with the reason, wins over a later import, and is lifted by a restore', async () => {
    const desk = await newsroom();
    expect(await desk.withdraw({ note: 'به حکم دادگاه', replacedBy: OTHER.id })).toBe(0);
    const removed = { at: NOW, reason: 'legal', note: 'به حکم دادگاه', replacedBy: OTHER.id };
    expect(desk.stored()).toMatchObject({ status: 'canceled', version: 2, removed });
    expect(await desk.bring({ ...ARTICLE, headline: 'دیگر' })).toBe('Imported: 1 stay withdrawn');
    expect(await desk.restore()).toBe(0);
    expect(desk.stored()).toMatchObject({ status: 'canceled' });
    expect(await desk.bring(ARTICLE)).toBe('Imported: 1 restored');
    expect(desk.stored()).toMatchObject({ status: 'usable', version: 3, headline: ARTICLE.headline });
  });

  it('may be made again after it was lifted, and then counts', async () => {
    const desk = await newsroom();
    await desk.withdraw();
    await desk.restore();
    expect(await desk.withdraw()).toBe(0);
    expect(await desk.bring(ARTICLE)).toBe('Imported: 1 stay withdrawn');
    await desk.withdraw();
    expect(desk.terminal.said.at(-1)).toContain('withdrawn already');
  });

  it('takes the address of a page for the article', async () => {
    const desk = await newsroom();
    expect(await desk.withdraw({ article: `https://news.example/a/${ARTICLE.id}?from=x` })).toBe(0);
    expect(desk.stored()).toMatchObject({ status: 'canceled' });
  });

  it.each([
    [{ article: 'nothing' }, 65, 'no article nothing'],
    [{ replacedBy: 'zzzzzzzzzzzz' }, 65, 'no article zzzzzzzzzzzz'],
    [{ reason: 'boredom' }, 2, 'removed.reason'],
    [{ note: 'a\u202Eb' }, 2, 'removed.note'],
  ])('that makes no sense changes nothing: %j', async (more, code, words) => {
    const desk = await newsroom();
    expect(await desk.withdraw(more)).toBe(code);
    expect(desk.terminal.warned.at(-1)).toContain(words);
    expect(desk.stored()).toMatchObject({ status: 'usable' });
  });

  it('is not lifted where there is none', async () => {
    const desk = await newsroom();
    expect([await desk.restore('nothing'), await desk.restore()]).toEqual([65, 0]);
    expect(desk.terminal.said.at(-1)).toContain('is not withdrawn');
  });
});

describe('a correction', () => {
  it('is a new version, and the same import does not undo it', async () => {
    const desk = await newsroom();
    expect(await desk.correct({ fields: ['headline=شش رود', 'kicker=جغرافیا'] })).toBe(0);
    expect(desk.terminal.said.at(-1)).toBe(`Corrected ${ARTICLE.id} (headline, kicker), now version 2`);
    expect(await desk.bring(ARTICLE)).toBe('Imported: 1 unchanged');
    const history = [{ kind: 'correction', note: 'درست شد.', fields: ['headline', 'kicker'] }];
    expect(desk.stored()).toMatchObject({ headline: 'شش رود', kicker: 'جغرافیا', version: 2, history });
  });

  it('may come as a whole article', async () => {
    const desk = await newsroom();
    const file = join(desk.folder, 'new.json');
    writeFileSync(file, JSON.stringify({ ...ARTICLE, summary: 'خلاصه' }));
    expect(await desk.correct({ file })).toBe(0);
    expect(desk.stored()).toMatchObject({ summary: 'خلاصه', version: 2 });
  });

  it.each([
    [{ fields: ['colour=red'] }, 2, 'is not FIELD=TEXT'],
    [{ fields: ['headline='] }, 65, 'headline'],
    [{ fields: ['headline=x'], article: 'nothing' }, 65, 'no article nothing'],
    [{ file: '/none.json' }, 66, 'does not exist'],
  ])('that cannot be made changes nothing: %j', async (more, code, words) => {
    const desk = await newsroom();
    const before = desk.everything();
    expect(await desk.correct(more)).toBe(code);
    expect(desk.terminal.warned.at(-1)).toContain(words);
    expect(desk.everything()).toEqual(before);
  });

  it('cannot be made of what was withdrawn', async () => {
    const desk = await newsroom();
    await desk.withdraw();
    expect(await desk.correct({ fields: ['headline=x'] })).toBe(65);
    expect(desk.terminal.warned.at(-1)).toContain('is withdrawn');
  });
});
