import { expect, it } from 'vitest';
import { storyUrl } from './share-subject.ts';

it('names the site itself where its address is known, also on a mirror', () => {
  expect(storyUrl({ origin: 'https://news.example' }, '7k3m9q2xw4ct')).toBe('https://news.example/a/7k3m9q2xw4ct');
});

it('names the host of the page where the site has no address of its own', () => {
  history.replaceState(null, '', '/a/7k3m9q2xw4ct?ui=en#p3');
  expect(storyUrl({}, '7k3m9q2xw4ct')).toBe(`${location.origin}/a/7k3m9q2xw4ct`);
});
