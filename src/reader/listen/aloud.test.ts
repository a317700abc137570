import { expect, it } from 'vitest';
import { Aloud } from './aloud.ts';
import type { Spoken } from './aloud.ts';
import { stubSpeech } from './testing/stub-speech.ts';

const read = () => {
  const place = document.createElement('div');
  place.innerHTML = '<p id="p1">یک.</p><p id="p2" lang="en">Two.</p><p id="p3">سه.</p>';
  const told: string[] = [];
  const onChange = ({ state, block }: Spoken): void =>
    void told.push(block === undefined ? state : `${state} ${block.id}`);
  return { aloud: new Aloud([...place.children], 'fa', onChange), told };
};

it('speaks one block after another, each with a voice of its language, and ends', () => {
  const speech = stubSpeech('fa-IR', 'en-GB');
  const { aloud, told } = read();
  aloud.speak();
  speech.end();
  speech.end();
  speech.end();
  expect(speech.texts()).toEqual(['یک.', 'Two.', 'سه.']);
  expect(speech.said.map(({ voice }) => voice?.lang)).toEqual(['fa-IR', 'en-GB', 'fa-IR']);
  expect(told).toEqual(['speaking p1', 'speaking p2', 'speaking p3', 'silent']);
});

it('pauses, and goes on with the words it had not finished', () => {
  const speech = stubSpeech('fa');
  const { aloud, told } = read();
  aloud.speak();
  speech.end();
  const cut = speech.said.at(-1);
  aloud.pause();
  expect(speech.cancel).toHaveBeenCalledTimes(1);
  // The engine says late that the piece which was cut has ended.
  cut?.onend?.();
  aloud.speak();
  expect(speech.texts()).toEqual(['یک.', 'Two.', 'Two.']);
  expect(told.slice(2)).toEqual(['paused p2', 'speaking p2']);
});

it('takes another speed at once', () => {
  const speech = stubSpeech('fa');
  const { aloud } = read();
  aloud.speak();
  aloud.setSpeed(1.5);
  expect(speech.said.map(({ text, rate }) => [text, rate])).toEqual([
    ['یک.', 1],
    ['یک.', 1.5],
  ]);
  aloud.stop();
  aloud.setSpeed(2);
  expect(speech.said.length).toBe(2);
});

it('begins at the start again after it was stopped or the voice failed', () => {
  const speech = stubSpeech('fa');
  const { aloud, told } = read();
  aloud.speak();
  speech.end();
  speech.said.at(-1)?.onerror?.();
  expect(told.at(-1)).toBe('silent');
  aloud.speak();
  expect(speech.texts().at(-1)).toBe('یک.');
});
