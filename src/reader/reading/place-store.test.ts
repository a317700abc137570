import { beforeEach, expect, it, vi } from 'vitest';
import { forgetPlace, placeIn, rememberPlace } from './place-store.ts';

beforeEach(() => {
  localStorage.clear();
});

it('knows the last place of each story', () => {
  rememberPlace('one', 'p3');
  rememberPlace('two', 'p9');
  rememberPlace('one', 'p5');
  expect([placeIn('one'), placeIn('two'), placeIn('three')]).toEqual(['p5', 'p9', undefined]);
});

it('forgets a story that was read to its end, and no other', () => {
  rememberPlace('one', 'p3');
  rememberPlace('two', 'p9');
  forgetPlace('one');
  expect([placeIn('one'), placeIn('two')]).toEqual([undefined, 'p9']);
});

it('keeps the hundred stories read last', () => {
  for (let story = 0; story <= 100; story += 1) rememberPlace(`story ${String(story)}`, 'p2');
  expect(placeIn('story 0')).toBeUndefined();
  expect([placeIn('story 1'), placeIn('story 100')]).toEqual(['p2', 'p2']);
});

it.each(['{"one":"p3"}', 'not json', '[["one"],["two",3],7]'])('reads nothing from %s', (stored) => {
  localStorage.setItem('places.v1', stored);
  expect([placeIn('one'), placeIn('two')]).toEqual([undefined, undefined]);
  rememberPlace('one', 'p4');
  expect(placeIn('one')).toBe('p4');
});

it('remembers nothing where storage is blocked, and does not mind', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  rememberPlace('one', 'p3');
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(placeIn('one')).toBeUndefined();
});
