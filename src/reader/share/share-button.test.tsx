import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allWords, eventually, press, show } from '../interface/testing/show.tsx';
import { selectQuote } from './selected-quote.ts';
import { ShareButton } from './share-button.tsx';
import { persianQuote, persianStory } from './testing/subjects.ts';

const copied: string[] = [];
const shared: ShareData[] = [];

const copyWorks = (works: boolean): void => {
  const writeText = (text: string) => (works ? Promise.resolve(copied.push(text)) : Promise.reject(new Error()));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
};

const onPhone = (refusal?: DOMException): void => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const share = (data: ShareData) => {
    shared.push(data);
    return refusal === undefined ? Promise.resolve() : Promise.reject(refusal);
  };
  Object.assign(navigator, { share, canShare: () => true });
};

const shareStory = async (): Promise<HTMLElement> => {
  const place = await show(<ShareButton article={persianStory.article} />);
  await press(place, 'هم‌رسانی');
  return place;
};

beforeEach(() => {
  selectQuote(undefined);
  copied.length = 0;
  shared.length = 0;
  copyWorks(true);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

afterEach(() => {
  for (const name of ['share', 'canShare', 'clipboard']) Reflect.deleteProperty(navigator, name);
  vi.unstubAllGlobals();
});

describe('ShareButton', () => {
  it('copies the link and says so where there is no sheet yet', async () => {
    const place = await shareStory();
    expect(copied).toEqual([`${location.origin}/a/7k3m9q2xw4ct`]);
    await eventually(() => {
      expect(allWords(place, 'button')).toEqual(['کپی شد']);
    });
  });

  it('says when even that fails', async () => {
    copyWorks(false);
    const place = await shareStory();
    await eventually(() => {
      expect(allWords(place, 'button')).toEqual(['کپی نشد']);
    });
  });

  it('asks the system on a touch device, and says nothing when the reader closes its sheet', async () => {
    onPhone(new DOMException('', 'AbortError'));
    const place = await shareStory();
    expect(shared.map(({ url }) => url)).toEqual([`${location.origin}/a/7k3m9q2xw4ct`]);
    expect(copied).toEqual([]);
    expect(allWords(place, 'button')).toEqual(['هم‌رسانی']);
  });

  it('goes its own way where the system refuses', async () => {
    onPhone(new DOMException('', 'NotAllowedError'));
    await shareStory();
    await eventually(() => {
      expect(copied).toHaveLength(1);
    });
  });

  it('gives away the words selected under a finger, but not those selected with a mouse', async () => {
    const place = await show(<ShareButton article={persianStory.article} />);
    act(() => {
      selectQuote(persianQuote);
    });
    expect(allWords(place, 'button')).toEqual(['هم‌رسانی']);
    onPhone();
    act(() => {
      selectQuote({ ...persianQuote });
    });
    expect(allWords(place, 'button')).toEqual(['هم‌رسانی نقل‌قول']);
    await press(place, 'هم‌رسانی نقل‌قول');
    expect(shared[0]?.url).toBe(persianQuote.url);
    expect(shared[0]?.text).toContain('«مسافران می‌خندیدند»');
  });
});
