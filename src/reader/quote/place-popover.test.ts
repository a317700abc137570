import { describe, expect, it } from 'vitest';
import { placePopover } from './place-popover.ts';

const line = (x: number, y: number, width: number) => new DOMRect(x, y, width, 30);

const AROUND = {
  popover: { inline: 300, block: 44 },
  window: { inline: 1000, block: 800 },
  direction: 'ltr',
} as const;

describe('placePopover', () => {
  it('centres it above the first line, from the left in a left-to-right page', () => {
    const lines = [line(500, 400, 200), line(100, 430, 100)];
    expect(placePopover({ ...AROUND, lines })).toEqual({ block: 344, inline: 450, isBelow: false });
  });

  it('counts from the right in a right-to-left page', () => {
    const lines = [line(500, 400, 200)];
    expect(placePopover({ ...AROUND, lines, direction: 'rtl' })).toEqual({ block: 344, inline: 250, isBelow: false });
  });

  it('stays inside the window', () => {
    expect(placePopover({ ...AROUND, lines: [line(0, 400, 40)] })?.inline).toBe(8);
    expect(placePopover({ ...AROUND, lines: [line(960, 400, 40)] })?.inline).toBe(692);
    expect(placePopover({ ...AROUND, lines: [line(0, 400, 40)], direction: 'rtl' })?.inline).toBe(692);
  });

  it('goes below the last line where the header is in the way', () => {
    const lines = [line(500, 100, 200), line(300, 130, 100)];
    expect(placePopover({ ...AROUND, lines })).toEqual({ block: 172, inline: 200, isBelow: true });
  });

  it('has no place without lines', () => {
    expect(placePopover({ ...AROUND, lines: [] })).toBeUndefined();
  });
});
