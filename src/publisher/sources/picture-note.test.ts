import { expect, it } from 'vitest';
import { readPictureNote, writePictureNote } from './picture-note.ts';

const NOW = '2026-11-24T12:00:00Z';

it('remembers a copy', () => {
  const copy = { src: '/m/ab/abcdef0123456789', width: 3, height: 2 };
  for (const one of [copy, { ...copy, credit: 'ایسنا' }])
    expect(readPictureNote(writePictureNote(one, NOW), '2030-01-01T00:00:00Z')).toEqual(one);
});

it('remembers a failure for a day', () => {
  const note = writePictureNote(undefined, NOW);
  expect(readPictureNote(note, '2026-11-25T11:59:59Z')).toBe('failed');
  expect(readPictureNote(note, '2026-11-25T12:00:00Z')).toBeUndefined();
});

it('knows nothing from nonsense', () => {
  for (const note of [undefined, '', '{', '{"src":1}']) expect(readPictureNote(note, NOW)).toBeUndefined();
});
