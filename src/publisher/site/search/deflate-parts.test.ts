import { randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflateParts } from './deflate-parts.ts';

describe('parts deflated as one stream', () => {
  const words = Buffer.from('خبرگزاری خبرنگار خبر '.repeat(40));
  const noise = randomBytes(1500);

  it('come back one after another', async () => {
    expect(inflateRawSync(await deflateParts([words, noise]))).toEqual(Buffer.concat([words, noise]));
    expect(inflateRawSync(await deflateParts([noise]))).toEqual(noise);
    expect(inflateRawSync(await deflateParts([]))).toHaveLength(0);
  });

  it('take less than what is unlike in one code', async () => {
    const together = deflateRawSync(Buffer.concat([words, noise]), { level: 9 });
    expect((await deflateParts([words, noise])).length).toBeLessThan(together.length);
  });
});
