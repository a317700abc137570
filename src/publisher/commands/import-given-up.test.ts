import { expect, it } from 'vitest';
import { newsroomOf } from '../testing/newsroom.ts';
import { plantedThread } from '../testing/planted-thread.ts';
import { readApart } from '../reading/read-apart.ts';

const makeReader = () => readApart(plantedThread(), { milliseconds: 300, megabytes: 32 });

it('names a document that takes too long, and imports the next source', async () => {
  const { run, stored } = await newsroomOf({ '/one': 'slow', '/two': 'slow later', '/three': 'good' });
  const { code, said, warned } = await run(['/one', '/two', '/three'], { makeReader });
  expect({ code, said }).toEqual({ code: 1, said: ['Imported: 3 new'] });
  expect(warned).toEqual([
    '/one takes more than 0.3 seconds to read',
    '/two takes more than 0.3 seconds to read; the rest was left out',
    '/three has a flaw; it was read all the same',
  ]);
  expect(stored()).toMatchObject([{ headline: 'slow later 1' }, { headline: 'good 1' }, { headline: 'good 2' }]);
});

it('does not ask again soon for a document that was given up, nor takes it for known', async () => {
  const source = { slug: 'one', name: { fa: 'یک' }, feeds: ['/one'] };
  const { run, stored, server } = await newsroomOf({ '/one': 'slow', '/two': 'good' }, [source]);
  await run(['/two'], { makeReader });
  await run([], { makeReader });
  expect(await run([], { makeReader })).toMatchObject({ said: ['Imported: 1 addresses without news'] });
  expect(server.asked).toEqual(['/two', '/one']);
  await run([], { makeReader, now: '2026-11-24T13:00:00Z' });
  expect(server.asked).toEqual(['/two', '/one', '/one']);
  expect(stored()).toHaveLength(2);
});
