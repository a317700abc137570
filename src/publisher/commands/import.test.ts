import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { documentsIn } from '../testing/documents-in.ts';
import { manyArticles } from '../testing/many-articles.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { importFiles } from './import.ts';
import type { ImportRequest } from './import.ts';

const TEXT = 'چرا برف سفید است\n\nهر دانهٔ برف بلوری شفاف است و می\u200Cدرخشد.\n\nمنبع: کویر\n';

const desk = () => {
  const folder = temporaryFolder();
  const store = join(folder, 'store/news.db');
  const file = (name: string, data: string | Uint8Array): string => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), data);
    return join(folder, name);
  };
  const run = async (files: readonly string[], more: Partial<ImportRequest> = {}) => {
    const terminal = recordingTerminal();
    const code = await importFiles({ files, store, now: '2026-11-24T12:00:00Z', ...more }, terminal);
    const warned = terminal.warned.map((line) => line.replaceAll(`${folder}/`, ''));
    return { code, said: terminal.said, warned };
  };
  return { folder, store, file, run, stored: () => documentsIn(store) };
};

describe('what people feed by mistake', () => {
  const cases: readonly (readonly [string, string | Uint8Array | undefined, string, number])[] = [
    ['none.txt', undefined, 'none.txt does not exist', 66],
    ['empty.txt', '', 'empty.txt is empty', 65],
    ['blank.txt', ' \n\n ', 'blank.txt is empty', 65],
    [
      'photo.txt',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      'photo.txt is not text (binary, or an unknown encoding)',
      65,
    ],
    [
      'archive.txt',
      Buffer.from('PK\u0003\u0004\u0014\u0000<p class="a">'),
      'archive.txt is not text (binary, or an unknown encoding)',
      65,
    ],
    ['huge.txt', 'خبر '.repeat(1_300_000), 'huge.txt has more than 5,000,000 characters; that is not one article', 65],
    ['page.xml', '<?xml version="1.0"?><x/>', 'page.xml is of no kind that can be imported', 65],
    ['half.json', '{"schema": "art', 'half.json is not valid JSON', 65],
    ['number.json', '42', 'number.json is JSON, but not an article or an array of articles', 65],
    [
      'package.json',
      '{"name": "x"}',
      'package.json: schema: is missing; expected article/1.0; the article was not taken',
      65,
    ],
    [
      'wrong.json',
      JSON.stringify({ ...buildArticle(), version: 0 }),
      'wrong.json: version: must be 1 or more; the article was not taken',
      65,
    ],
    [
      'note.txt',
      'یک سرخط\n\nیک بند\n',
      'note.txt: credit: no line names the source (give it with --credit NAME); the article was not taken',
      65,
    ],
    ['headline.txt', 'یک سرخط\n', 'headline.txt has a headline and no text below it', 65],
  ];

  it.each(cases)('gets one clear line, and the store is not even made: %s', async (name, data, line, code) => {
    const { file, run, folder, store } = desk();
    const path = data === undefined ? join(folder, name) : file(name, data);
    const result = await run([path]);
    expect(result.warned).toHaveLength(1);
    expect(result.warned[0]).toContain(line);
    expect(result.code).toBe(code);
    expect(result.said).toEqual(['Nothing was imported']);
    expect(existsSync(store)).toBe(false);
  });

  it('loses nothing else', async () => {
    const { file, run, stored, folder } = desk();
    const result = await run([join(folder, 'none.txt'), file('empty.txt', ''), folder, file('good.txt', TEXT)]);
    expect(result.warned).toHaveLength(3);
    expect(result).toMatchObject({ code: 1, said: ['Imported: 1 new'] });
    expect(stored()).toHaveLength(1);
  });

  it('cannot move the cursor of the person who reads about it', async () => {
    const { file, run } = desk();
    const result = await run([file('evil.json', JSON.stringify([{ headline: '\u001B[2Jpwned\u202E' }, 1]))]);
    // eslint-disable-next-line no-control-regex -- control characters are what must be gone
    expect(result.warned.join('\n')).not.toMatch(/[\u0000-\u0009\u001B\u202E]/);
  });

  it('does not harm a file that was named as the store', async () => {
    const { file, run } = desk();
    const letter = file('letter.txt', 'نامه '.repeat(2000));
    const result = await run([file('good.txt', TEXT)], { store: letter });
    expect(result).toMatchObject({ code: 65, warned: ['letter.txt is not a Yelloweston store, or is damaged'] });
    expect(readFileSync(letter, 'utf8')).toBe('نامه '.repeat(2000));
  });
});

describe('an import', () => {
  it('takes a text and finds it unchanged the second time', async () => {
    const { file, run, stored } = desk();
    const path = file('snow.txt', TEXT);
    expect(await run([path])).toEqual({ code: 0, said: ['Imported: 1 new'], warned: [] });
    const before = stored();
    expect(await run([path], { now: '2026-12-01T00:00:00Z' })).toMatchObject({
      code: 0,
      said: ['Imported: 1 unchanged'],
    });
    expect(stored()).toEqual(before);
  });

  it('takes an array of articles, more than one batch of them, and names the wrong ones', async () => {
    const { file, run, stored } = desk();
    const array: unknown[] = [...manyArticles(503), { ...buildArticle(), language: 'Farsi' }];
    const result = await run([file('all.json', JSON.stringify(array))]);
    expect(result).toMatchObject({ code: 1, said: ['Imported: 503 new'] });
    expect(result.warned).toEqual([
      'all.json: 7k3m9q2xw4ct: language: is not a language tag such as fa or fa-IR; the article was not taken',
    ]);
    expect(stored()).toHaveLength(503);
  });

  it('reads JSON whatever the file is called', async () => {
    const { file, run } = desk();
    expect(await run([file('article.txt', JSON.stringify(buildArticle()))])).toMatchObject({ code: 0 });
  });

  it('withdraws what a tombstone names, for good', async () => {
    const { file, run, stored } = desk();
    const { id, uri } = withdrawnArticle;
    const article = file('a.json', JSON.stringify(buildArticle({ id, uri })));
    await run([article, file('t.json', JSON.stringify(withdrawnArticle))]);
    expect(await run([article])).toMatchObject({ code: 0, said: ['Imported: 1 stay withdrawn'] });
    expect(stored()).toMatchObject([{ status: 'canceled' }]);
  });

  it('keeps an article whose picture is missing, without the picture, and says so', async () => {
    const { file, run, stored } = desk();
    const picture = { type: 'image' as const, src: '/m/0d/0d6938c5e6077b32' };
    const article = buildArticle({ body: [...buildArticle().body, picture] });
    const result = await run([file('a.json', JSON.stringify(article))]);
    expect(result).toMatchObject({ code: 1, said: ['Imported: 1 new'] });
    expect(result.warned[0]).toContain('body[1].src: names a picture that is not in a folder "media" beside the file');
    expect(stored()).toMatchObject([{ body: [{ type: 'paragraph' }] }]);
  });

  it('does not believe a time of import that is still to come', async () => {
    const { file, run, stored } = desk();
    await run([file('a.json', JSON.stringify(buildArticle({ imported: '2031-01-01T00:00:00Z' })))]);
    expect(stored()).toMatchObject([{ imported: '2026-11-24T12:00:00Z' }]);
  });

  it('lets the operator name the source and the language', async () => {
    const { file, run, stored } = desk();
    await run([file('note.txt', 'یک سرخط\n\nیک بند\n')], { credit: 'دفتر', language: 'ckb' });
    expect(stored()).toMatchObject([{ language: 'ckb', credit: [{ name: 'دفتر' }] }]);
  });
});

describe('a configuration', () => {
  it('is remembered by the store, once something was imported', async () => {
    const { file, run, folder } = desk();
    const config = file('mine.json', JSON.stringify({ ...DEFAULT_CONFIGURATION, language: 'en' }));
    await run([file('empty.txt', '')], { config });
    expect(existsSync(join(folder, 'store/news.site.json'))).toBe(false);
    await run([file('snow.txt', TEXT)], { config });
    expect(readFileSync(join(folder, 'store/news.site.json'), 'utf8')).toContain('"language":"en"');
  });

  it.each([
    ['{"schema":"site/1.0"', 'is not JSON', 65],
    [JSON.stringify({ ...DEFAULT_CONFIGURATION, timeZone: 'Tehran' }), 'timeZone', 65],
    [undefined, 'does not exist', 66],
  ])('that cannot be used stops the import before it begins', async (text, word, code) => {
    const { file, run, folder, stored } = desk();
    const config = text === undefined ? join(folder, 'none.json') : file('mine.json', text);
    const result = await run([file('snow.txt', TEXT)], { config });
    expect(result.code).toBe(code);
    expect(result.warned[0]).toContain(word);
    expect(stored()).toEqual([]);
  });
});

it('imports the sample edition with its pictures, its withdrawal and its configuration', async () => {
  const { run, stored, folder } = desk();
  const sample = new URL('../sample', import.meta.url).pathname;
  expect(await run([], { sample })).toMatchObject({ code: 0, warned: [] });
  expect(stored().length).toBeGreaterThanOrEqual(24);
  expect(stored().some(({ status }) => status === 'canceled')).toBe(true);
  expect(existsSync(join(folder, 'store/media'))).toBe(true);
  expect(existsSync(join(folder, 'store/news.site.json'))).toBe(true);
});

it('says so when the sample edition is not there', async () => {
  const { run, folder } = desk();
  expect(await run([], { sample: join(folder, 'none') })).toMatchObject({ code: 66 });
});
