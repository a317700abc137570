import { describe, expect, it } from 'vitest';
import { englishStory, persianQuote, persianStory } from '../testing/subjects.ts';
import { shareTargets } from './share-targets.ts';
import type { ShareTarget } from './share-targets.ts';
import type { ShareSubject } from '../share-subject.ts';

const SHARE_TARGETS = shareTargets();

const addressOf = (id: ShareTarget['name'], subject: ShareSubject): URL => {
  const target = SHARE_TARGETS.find(({ name }) => name === id);
  return new URL(target?.address(subject) ?? '');
};

describe('the places to share to', () => {
  it('gives Telegram words and address apart', () => {
    const address = addressOf('telegram', persianStory);
    expect(address.origin + address.pathname).toBe('https://t.me/share/url');
    expect(address.searchParams.get('url')).toBe(persianStory.url);
    expect(address.searchParams.get('text')).toBe('قطار شبانه به شهر رسید\n«بامداد»');
  });

  it('gives WhatsApp one message with the address on its last line', () => {
    const address = addressOf('whatsapp', persianStory);
    expect(address.origin + address.pathname).toBe('https://wa.me/');
    expect(address.searchParams.get('text')?.split('\n').at(-1)).toBe(persianStory.url);
  });

  it('gives X words and address apart', () => {
    const address = addressOf('x', englishStory);
    expect(address.origin + address.pathname).toBe('https://x.com/intent/post');
    expect(address.searchParams.get('text')).toBe('Night train arrives & stays\nThe Dawn');
    expect(address.searchParams.get('url')).toBe(englishStory.url);
  });

  it('gives mail a subject, and a body with the line ends of mail and no plus for a space', () => {
    const { href } = addressOf('email', englishStory);
    expect(href).toBe(
      'mailto:?subject=Night%20train%20arrives%20%26%20stays' +
        '&body=Night%20train%20arrives%20%26%20stays%0D%0AThe%20Dawn%0D%0Ahttps%3A%2F%2Fnews.example%2Fa%2F7k3m9q2xw4ct',
    );
  });

  it.each(SHARE_TARGETS)('keeps the fragment of a quotation inside the value for $name', ({ address }) => {
    const url = new URL(address(persianQuote));
    expect(url.hash).toBe('');
    expect([...url.searchParams.values()].join()).toContain(persianQuote.url);
  });

  it('are those the operator names, in that order, by their own addresses', () => {
    const [mail, apart, whole, ...others] = shareTargets([
      'email',
      { name: { fa: 'یک پیام‌رسان' }, address: 'https://one.example/share?url={url}&text={text}' },
      { name: { fa: 'دیگری' }, address: 'https://two.example/?m={text}' },
    ]);
    expect([mail?.name, apart?.name, others]).toEqual(['email', { fa: 'یک پیام‌رسان' }, []]);
    const parts = new URL(apart?.address(persianQuote) ?? '').searchParams;
    expect(parts.get('url')).toBe(persianQuote.url);
    expect(parts.get('text')).not.toContain(persianQuote.url);
    expect(new URL(whole?.address(persianStory) ?? '').searchParams.get('m')?.split('\n').at(-1)).toBe(
      persianStory.url,
    );
  });

  it('leaves for secure addresses alone', () => {
    expect(
      SHARE_TARGETS.filter(({ isSite }) => isSite).map(({ address }) => new URL(address(persianStory)).protocol),
    ).toEqual(['https:', 'https:', 'https:']);
  });
});
