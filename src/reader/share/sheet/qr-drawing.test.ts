import { describe, expect, it } from 'vitest';
import { drawQr, qrFile } from './qr-drawing.ts';

const SHORT = drawQr('https://news.example/a/7k3m9q2xw4ct');

/** The dark modules of a drawing by row, read back from its path. */
const modulesOf = ({ size, path }: { size: number; path: string }): boolean[][] => {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(length); step += 1) rows[Number(y)]![Number(x) + step] = true;
  return rows;
};

const FINDER = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

const square = (rows: boolean[][], x: number, y: number): string[] =>
  rows.slice(y, y + 7).map((row) =>
    row
      .slice(x, x + 7)
      .map(Number)
      .join(''),
  );

describe('drawQr', () => {
  it('has the three finder patterns, four modules from the edge', () => {
    const rows = modulesOf(SHORT);
    const far = SHORT.size - 4 - 7;
    expect(square(rows, 4, 4)).toEqual(FINDER);
    expect(square(rows, far, 4)).toEqual(FINDER);
    expect(square(rows, 4, far)).toEqual(FINDER);
  });

  it('leaves the quiet zone empty', () => {
    const rows = modulesOf(SHORT);
    expect(rows.slice(0, 4).flat().some(Boolean)).toBe(false);
    expect(rows.some((row) => row.slice(0, 4).some(Boolean) || row.slice(-4).some(Boolean))).toBe(false);
  });

  it('has the timing pattern between the finders', () => {
    const row = modulesOf(SHORT)[4 + 6]!.slice(4 + 8, SHORT.size - 4 - 8);
    expect(row.every((dark, at) => dark === (at % 2 === 0))).toBe(true);
  });

  it('grows with the text', () => {
    expect(drawQr('x'.repeat(200)).size).toBeGreaterThan(SHORT.size);
  });
});

describe('qrFile', () => {
  it('is a picture of its own, with a white ground under the code', () => {
    const picture = new DOMParser().parseFromString(qrFile(SHORT), 'image/svg+xml').documentElement;
    expect(picture.getAttribute('viewBox')).toBe(`0 0 ${String(SHORT.size)} ${String(SHORT.size)}`);
    expect([...picture.children].map((path) => path.getAttribute('fill'))).toEqual(['#fff', null]);
    expect(picture.children[1]?.getAttribute('d')).toBe(SHORT.path);
  });
});
