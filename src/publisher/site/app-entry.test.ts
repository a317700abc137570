import { expect, it } from 'vitest';
import { sampleSite } from '#article/examples/sample-site.ts';
import { fakeApp } from '../testing/fake-app.ts';
import { appEntry, buildOf } from './app-entry.ts';

it('calls the app, and brings along its build, the site in all its languages and the words of one', async () => {
  const app = fakeApp();
  const text = await appEntry(app, sampleSite);
  expect(text.startsWith(app.entry.trim())).toBe(true);
  const carried: unknown = JSON.parse(/export const carried=(.*);/.exec(text)?.[1] ?? '');
  expect(carried).toEqual({ build: buildOf(app), site: sampleSite, words: { 'nav.home': 'fa' } });
});

it('has one name for one app, whatever the site, and another for another', () => {
  expect(buildOf(fakeApp())).toBe(buildOf(fakeApp()));
  expect(buildOf({ ...fakeApp(), stamp: 'build-2' })).not.toBe(buildOf(fakeApp()));
});
