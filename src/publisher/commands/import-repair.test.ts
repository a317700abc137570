import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isTombstone } from '#article/is-tombstone.ts';
import { asReceived } from '#article/repair/as-received.ts';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { documentsIn } from '../testing/documents-in.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { importFiles } from './import.ts';

const Z = '\u200C';
const TEXT = [
  'پرندگان کوچنده برمیگردند',
  'پرندگانی که پاییز رفتهاند، بهار برمیگردند. دانشمندان سالهاست که راه آنها را دنبال میکنند و میگویند برخی گونهها راه خود را نمییابند.',
  'پژوهشگران گفتهاند که تالابها خشک شدهاند و دستههای بزرگ دیگر دیده نمیشوند. آنها میخواهند شمارش سالهای آینده را با ابزارهای تازه ادامه دهند.',
  'منبع: کویر',
].join('\n\n');

const desk = (repair?: 'off' | 'suggest' | 'safe') => {
  const folder = temporaryFolder();
  const store = join(folder, 'news.db');
  const sources = [{ slug: 'kavir', name: { fa: 'کویر' }, ...(repair && { repair }) }];
  const config = join(folder, 'site.json');
  writeFileSync(config, JSON.stringify({ ...DEFAULT_CONFIGURATION, sources }));
  const take = async (text: string): Promise<string> => {
    writeFileSync(join(folder, 'story.txt'), text);
    const terminal = recordingTerminal();
    await importFiles({ files: [join(folder, 'story.txt')], store, config, now: '2026-11-24T12:00:00Z' }, terminal);
    return terminal.said.join('\n');
  };
  const stored = () => {
    const [document] = documentsIn(store);
    if (document === undefined || isTombstone(document)) throw new Error('no article');
    return document;
  };
  return { take, stored };
};

it('a damaged text is mended on its way in, and both texts are in the store', async () => {
  const { take, stored } = desk();
  await take(TEXT);
  const { headline, body, _repair } = stored();
  expect(JSON.stringify(body)).toContain(`رفته${Z}اند`);
  expect(JSON.stringify(body)).toContain(`می${Z}گویند`);
  expect(headline).toContain('پرندگان کوچنده');
  expect(_repair?.mode).toBe('safe');
  const received = _repair?.texts.map((text) => text.received) ?? [];
  expect(received.every((text) => text !== undefined && TEXT.includes(text))).toBe(true);
  // The edits alone lead back to each text.
  const before = JSON.stringify(asReceived(stored()));
  for (const text of received) expect(before).toContain(JSON.stringify(text));
});

it('the same text again changes nothing, and a changed one is compared as it was received', async () => {
  const { take, stored } = desk();
  expect(await take(TEXT)).toContain('1 new');
  const before = stored();
  expect(await take(TEXT)).toContain('1 unchanged');
  expect(stored()).toEqual(before);
});

it('the operator may want only suggestions, or nothing at all', async () => {
  const suggesting = desk('suggest');
  await suggesting.take(TEXT);
  expect(JSON.stringify(suggesting.stored().body)).not.toContain(Z);
  expect(suggesting.stored()._repair?.texts[0]?.suggestions?.length).toBeGreaterThan(0);
  const off = desk('off');
  await off.take(TEXT);
  expect(JSON.stringify(off.stored())).not.toContain(Z);
});

it('a text without damage is stored letter by letter', async () => {
  const { take, stored } = desk();
  const sample = JSON.parse(readFileSync(join(import.meta.dirname, '../sample/fa/bees.json'), 'utf8')) as {
    headline: string;
  };
  await take(`${sample.headline}\n\nیخ از آب سبک${Z}تر است و روی آن می${Z}ماند.\n\nمنبع: کویر`);
  expect(stored()).toMatchObject({ headline: sample.headline });
  expect(stored()._repair).toBeUndefined();
});
