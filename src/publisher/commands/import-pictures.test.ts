import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { makePoliteFetch } from '../fetching/polite-fetch.ts';
import { listFiles } from '../files/list-files.ts';
import { documentsIn } from '../testing/documents-in.ts';
import { loopbackServer } from '../testing/loopback-server.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { importFiles } from './import.ts';

const RSS = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>کویر</title><item>
<guid>a</guid><title>سرخط</title><enclosure url="HERE/lead.png" type="image/png" length="1"/>
<content:encoded><![CDATA[<p>متن</p><img src="HERE/in.png" alt="باغ" width="400" height="300"><p>دنباله</p><img src="HERE/gone.png" width="400" height="300">]]></content:encoded>
</item></channel></rss>`;

const newsroom = async (images?: 'copy' | 'none') => {
  const folder = temporaryFolder();
  const pictures: Record<string, Buffer> = {};
  for (const [path, red] of [['/lead.png', 200], ['/in.png', 100]] as const) // prettier-ignore
    pictures[path] = await sharp({ create: { width: 90, height: 60, channels: 3, background: { r: red, g: 0, b: 0 } } }).png().toBuffer(); // prettier-ignore
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
  return { folder, server, run, stored: () => documentsIn(store)[0] };
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
