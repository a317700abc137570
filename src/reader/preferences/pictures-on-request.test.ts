// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { picturesOnRequest } from './pictures-on-request.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('pictures wait where the reader says so, else where the browser was told to save data', () => {
  for (const [connection, expected] of [
    [{ saveData: true }, [true, true, false]],
    [{ saveData: false }, [false, true, false]],
    [undefined, [false, true, false]],
  ] as const) {
    vi.stubGlobal('navigator', connection === undefined ? {} : { connection });
    expect((['auto', 'asked', 'shown'] as const).map(picturesOnRequest)).toEqual(expected);
  }
});
