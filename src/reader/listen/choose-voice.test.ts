import { expect, it } from 'vitest';
import { chooseVoice } from './choose-voice.ts';

const voice = (lang: string, localService = false) => ({ lang, localService });

it('speaks the language of the text, and never another', () => {
  expect(chooseVoice([voice('en-US', true), voice('fa_IR')], 'fa')?.lang).toBe('fa_IR');
  expect(chooseVoice([voice('en-US'), voice('ar-SA')], 'fa')).toBeUndefined();
  expect(chooseVoice([voice('he-IL')], 'en')).toBeUndefined();
});

it('prefers the region of the text, then a voice that needs no network', () => {
  const voices = [voice('en-US', true), voice('en-GB'), voice('en-AU')];
  expect(chooseVoice(voices, 'en-GB')?.lang).toBe('en-GB');
  expect(chooseVoice(voices, 'en')?.lang).toBe('en-US');
});
