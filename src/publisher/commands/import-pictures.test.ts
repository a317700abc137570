import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { makePoliteFetch } from '../fetching/polite-fetch.ts';
import { listFiles } from '../files/list-files.ts';
import { builtReader } from '../testing/built-reader.ts';
import { documentsIn } from '../testing/documents-in.ts';
import { loopbackServer } from '../testing/loopback-server.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { importFiles } from './import.ts';
import { publish } from './publish.ts';
import { withdraw } from './revising/withdraw.ts';

const RSS = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>کویر</title><item>
<guid>a</guid><title>سرخط</title><enclosure url="HERE/lead.png" type="image/png" length="1"/>
<content:encoded><![CDATA[<p>متن</p><img src="HERE/in.png" alt="باغ" width="400" height="300"><p>دنباله</p><img src="HERE/gone.png" width="400" height="300">]]></content:encoded>
</item></channel></rss>`;

const newsroom = async (images?: 'copy' | 'thumbnail' | 'none', [width, height] = [90, 60]) => {
  const folder = temporaryFolder();
  const pictures: Record<string, Buffer> = {};
  for (const [path, red] of [['/lead.png', 200], ['/in.png', 100]] as const) // prettier-ignore
    pictures[path] = await sharp({ create: { width, height, channels: 3, background: { r: red, g: 0, b: 0 } } }).png().toBuffer(); // prettier-ignore
  const server = await loopbackServer(({ url = '' }, response) => {
    if (url === '/rss') response.end(RSS.replaceAll('HERE', server.address));
    else if (pictures[url] === undefined) response.writeHead(404).end();
    else response.end(pictures[url]);
  });
  const store = join(folder, 'news.db');
  const config = join(folder, 'site.json');
  const source = { slug: 'kavir', name: { fa: 'کویر' }, feeds: [`${server.address}/rss`], ...(images && { images }) };
  writeFileSync(config, JSON.stringify({ ...DEFAULT_CONFIGURATION, sources: [source] }));
  const fetch = makePoliteFetch(server.policy, 0);
  const run = async (dryRun = false) => {
    const terminal = recordingTerminal();
    const code = await importFiles({ files: [], store, config, fetch, dryRun, now: '2026-11-24T12:00:00Z' }, terminal);
    return { code, ...terminal };
  };
  const dist = builtReader();
  const put = async () => {
    const terminal = recordingTerminal();
    return { code: await publish({ store, site: join(folder, 'site'), dist }, terminal), ...terminal };
  };
  /** The files of pictures by their ends, in the store or in the site. */
  const filesIn = async (place: 'media' | 'site/m') =>
    (await listFiles(join(folder, place))).map((name) => name.replace(/^.*[0-9a-f]{32}/, '')).sort();
  return { folder, store, server, run, put, filesIn, stored: () => documentsIn(store)[0] };
};

it('copies pictures with their sizes, keeps the story without one that is gone, and says so', async () => {
  const { folder, server, run, stored } = await newsroom();
  const { code, said, warned } = await run();
  expect({ code, said }).toEqual({ code: 1, said: ['Imported: 1 new'] });
  expect(warned).toHaveLength(1);
  expect(warned[0]).toMatch(/gone\.png is answered with 404; the picture was left out/);
  const size = { width: 90, height: 60 };
  expect(stored()).toMatchObject({
    lead: { ...size, origin: `${server.address}/lead.png` },
    body: [{ type: 'paragraph' }, { type: 'image', ...size, alt: 'باغ' }, { type: 'paragraph' }],
  });
  expect(await listFiles(join(folder, 'media'))).toHaveLength(2);
});

it('keeps thumbnails only of a source whose operator says so', async () => {
  const { run, stored } = await newsroom('thumbnail', [900, 600]);
  await run();
  expect(stored()).toMatchObject({ lead: { width: 320, height: 213 }, body: [{}, { width: 320, height: 213 }, {}] });
});

it('fetches no picture twice, so that the same story changes nothing', async () => {
  const { server, run } = await newsroom();
  await run();
  const asked = server.asked.length;
  expect(await run()).toMatchObject({ code: 0, said: ['Imported: 1 unchanged'] });
  expect(server.asked.slice(asked)).toEqual(['/rss']);
});

it('leaves pictures alone where the operator says so, and in a trial run', async () => {
  const { folder, server, run, stored } = await newsroom('none');
  await run();
  expect(stored()).toMatchObject({ body: [{ type: 'paragraph' }, { type: 'paragraph' }] });
  expect(await listFiles(join(folder, 'media'))).toEqual([]);
  const trial = await newsroom('copy');
  await trial.run(true);
  expect([...server.asked, ...trial.server.asked]).toEqual(['/rss', '/rss']);
});

it('draws them once, for the site and beside the store, and takes all of that away with their story', async () => {
  const { store, run, put, filesIn, stored } = await newsroom();
  await run();
  expect(await put()).toMatchObject({ code: 0, warned: [] });
  const two = ['-90.avif', '-90.avif', '.jpg', '.jpg'];
  expect([await filesIn('site/m'), await filesIn('media')]).toEqual([two, two]);
  expect(stored()).not.toHaveProperty('lead.renditions');
  expect(await run()).toMatchObject({ said: ['Imported: 1 unchanged'] });
  expect((await put()).said[1]).toMatch(/^Files: 0 written, \d+ unchanged, 0 removed$/);
  const article = stored()?.id ?? '';
  await withdraw({ store, article, reason: 'legal', now: '2026-11-25T12:00:00Z' }, recordingTerminal());
  await put();
  expect([await filesIn('site/m'), await filesIn('media')]).toEqual([[], []]);
});

it('loses of a picture that is damaged in the store itself alone, and names the field', async () => {
  const { folder, run, put, filesIn } = await newsroom();
  await run();
  const [file = ''] = await listFiles(join(folder, 'media'));
  writeFileSync(join(folder, 'media', file), 'half a picture');
  const { code, said, warned } = await put();
  expect({ code, said: said[0] }).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^Published 1 articles/) as string,
  });
  expect(warned).toEqual([
    expect.stringMatching(/(lead|body\[1\])\.src: names a picture that is damaged.*; the picture was left out$/),
  ]);
  expect(await filesIn('site/m')).toEqual(['-90.avif', '.jpg']);
});

it('writes a site of text where the operator wants no pictures', async () => {
  const { run, put, filesIn } = await newsroom('none');
  await run();
  expect(await put()).toMatchObject({ code: 0 });
  expect(await filesIn('site/m')).toEqual([]);
});
