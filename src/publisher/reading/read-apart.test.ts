import { expect, it, onTestFinished } from 'vitest';
import { plantedThread } from '../testing/planted-thread.ts';
import type { Opened } from './opened.ts';
import { readApart } from './read-apart.ts';

const WAY = { timeZone: 'UTC', now: '2026-11-24T12:00:00Z' };

const reader = () => {
  const made = readApart(plantedThread(), { milliseconds: 300, megabytes: 32 });
  onTestFinished(() => made.close());
  return { open: (text: string) => made.open(new TextEncoder().encode(text), WAY) };
};

const titlesOf = async (opened: Opened): Promise<string[]> => {
  const titles: string[] = [];
  if (opened.kind === 'stories') for await (const { draft } of opened.entries) titles.push(draft.title);
  return titles;
};

it('gives the stories of a document, and at their end what was wrong with it', async () => {
  const opened = await reader().open('good');
  expect(await titlesOf(opened)).toEqual(['good 1', 'good 2']);
  expect(opened).toMatchObject({ kind: 'stories' });
  expect(opened.kind === 'stories' && opened.end()).toMatchObject({ problems: [{ message: 'has a flaw' }] });
});

it('gives a document up that takes more time than it may, and reads the next', async () => {
  const { open } = reader();
  expect(await open('slow')).toEqual({
    kind: 'refused',
    message: 'takes more than 0.3 seconds to read',
    isGivenUp: true,
  });
  expect(await titlesOf(await open('good'))).toEqual(['good 1', 'good 2']);
});

it('keeps the stories that came before a document got stuck', async () => {
  const opened = await reader().open('slow later');
  expect(await titlesOf(opened)).toEqual(['slow later 1']);
  expect(opened.kind === 'stories' && opened.end()).toEqual({
    problems: [],
    givenUp: 'takes more than 0.3 seconds to read',
  });
});

it('gives a document up that takes more memory than it may, and reads the next', async () => {
  const made = readApart(plantedThread(), { milliseconds: 60_000, megabytes: 32 });
  onTestFinished(() => made.close());
  const open = (text: string) => made.open(new TextEncoder().encode(text), WAY);
  expect(await open('big')).toMatchObject({ message: 'takes more than 32 MB of memory to read', isGivenUp: true });
  expect(await titlesOf(await open('good'))).toEqual(['good 1', 'good 2']);
});

it('hides no mistake of ours', async () => {
  await expect(reader().open('broken')).rejects.toThrow('a mistake in a parser');
});

it('reads a document while another is being taken, and after one that was left', async () => {
  const { open } = reader();
  const feed = await open('feed');
  const page = await open('page');
  if (page.kind === 'stories') for await (const { draft } of page.entries) if (draft.title !== '') break;
  expect(await titlesOf(await open('other page'))).toEqual(['other page 1', 'other page 2']);
  expect(await titlesOf(feed)).toEqual(['feed 1', 'feed 2']);
});
