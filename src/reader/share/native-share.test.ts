import { afterEach, describe, expect, it, vi } from 'vitest';
import { canShareNatively, shareNatively } from './native-share.ts';
import { persianStory } from './testing/subjects.ts';

const browserShares = (share: (data: ShareData) => Promise<void>, canShare = true): void => {
  vi.stubGlobal('navigator', { share, canShare: () => canShare });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('shareNatively', () => {
  it('asks the system before anything is awaited, and does not put the address into the text', () => {
    const share = vi.fn(() => Promise.resolve());
    browserShares(share);
    void shareNatively(persianStory);
    expect(share).toHaveBeenCalledWith({
      title: 'قطار شبانه به شهر رسید',
      text: 'قطار شبانه به شهر رسید\n«بامداد»',
      url: 'https://news.example/a/7k3m9q2xw4ct',
    });
  });

  it('tells a reader who changed their mind from a system that refused', async () => {
    browserShares(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(await shareNatively(persianStory)).toBe('closed');
    browserShares(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    expect(await shareNatively(persianStory)).toBe('failed');
    browserShares(() => Promise.reject(new TypeError()));
    expect(await shareNatively(persianStory)).toBe('failed');
  });
});

describe('canShareNatively', () => {
  it('is false without the interface, and where it does not take this', () => {
    vi.stubGlobal('navigator', {});
    expect(canShareNatively(persianStory)).toBe(false);
    browserShares(() => Promise.resolve(), false);
    expect(canShareNatively(persianStory)).toBe(false);
  });

  it('is true where the system takes it', () => {
    browserShares(() => Promise.resolve());
    expect(canShareNatively(persianStory)).toBe(true);
  });
});
