import { expect, it } from 'vitest';
import { sampleSite } from '#article/examples/sample-site.ts';
import { show, wordsOf } from '../../interface/testing/show.tsx';
import type { Reading } from '../../interface/testing/show.tsx';
import { persianStory } from '../testing/subjects.ts';
import { TargetList } from './target-list.tsx';

const linksOf = async (reading: Reading): Promise<string[]> => {
  const qr = { id: 'qr', isShown: false, onPress: () => undefined };
  const place = await show(<TargetList subject={persianStory} qr={qr} />, { language: 'en', ...reading });
  return [...place.querySelectorAll('a')].map((link) => `${wordsOf(link)} ${new URL(link.href).host}`);
};

it('offers what the app knows where the operator says nothing', async () => {
  expect((await linksOf({})).map((link) => link.split(' ')[0])).toEqual(['Telegram', 'WhatsApp', 'X', 'Email']);
});

it('offers what the operator names, in the language of the reader, and else only the code', async () => {
  const name = { fa: 'پیام‌رسان', en: 'Messenger' };
  const share = [{ name, address: 'https://a.example/share?text={text}' }, 'x' as const];
  expect(await linksOf({ site: { ...sampleSite, share } })).toEqual([
    'Messenger (opens in a new tab) a.example',
    'X (opens in a new tab) x.com',
  ]);
  expect(await linksOf({ site: { ...sampleSite, share: [] } })).toEqual([]);
});
