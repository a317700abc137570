import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { builtReader } from '../testing/built-reader.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { importFiles } from './import.ts';
import { publish } from './publish.ts';
import type { PublishOptions } from './publish.ts';

const place = async () => {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('a.json'), JSON.stringify(buildArticle()));
  const store = at('news.db');
  await importFiles({ files: [at('a.json')], store, now: '2026-11-24T12:00:00Z' }, recordingTerminal());
  const run = async (more: Partial<PublishOptions> = {}) => {
    const terminal = recordingTerminal();
    const options = { store, site: at('site'), dist: builtReader(), offline: true, ...more };
    const code = await publish(options, terminal);
    return { code, said: terminal.said, warned: terminal.warned.map((line) => line.replaceAll(`${folder}/`, '')) };
  };
  return { at, run };
};

it('publishes a store, and the second time changes nothing', async () => {
  const { at, run } = await place();
  expect(await run()).toMatchObject({ code: 0, warned: [] });
  expect(existsSync(at('site/a/7k3m9q2xw4ct.html'))).toBe(true);
  expect(existsSync(at('site/app.js'))).toBe(true);
  expect((await run()).said[1]).toMatch(/^Files: 0 written, \d+ unchanged, 0 removed$/);
});

it('says what is missing: the store, the built reader', async () => {
  const { at, run } = await place();
  expect(await run({ store: at('none.db') })).toMatchObject({
    code: 66,
    warned: ['none.db does not exist; import something first'],
  });
  const unbuilt = await run({ dist: at('dist') });
  expect(unbuilt.code).toBe(66);
  expect(unbuilt.warned[0]).toContain('npm run build');
});

it('does not publish with a configuration it cannot read', async () => {
  const { at, run } = await place();
  writeFileSync(at('news.site.json'), '{}');
  expect(await run()).toMatchObject({ code: 65, warned: ['news.site.json: schema: is missing'] });
  expect(existsSync(at('site'))).toBe(false);
});
