import { describe, expect, it } from 'vitest';
import { contactAddress, isMailAddress } from './contact-address.ts';

const letter = { subject: 'نامه & پاسخ', body: 'one\n\ntwo?' };

describe('the address of an operator', () => {
  it('is a mail address, with a letter begun where there is one', () => {
    expect(contactAddress('desk@example.org')).toBe('mailto:desk@example.org');
    const { searchParams } = new URL(contactAddress('desk@example.org', letter) ?? '');
    expect([searchParams.get('subject'), searchParams.get('body')]).toEqual([letter.subject, 'one\r\n\r\ntwo?']);
  });

  it('is a page, which cannot be handed a letter', () => {
    expect(contactAddress('https://example.org/@desk/contact', letter)).toBe('https://example.org/@desk/contact');
    expect(isMailAddress('https://example.org/@desk/contact')).toBe(false);
  });

  it.each(['تهران، صندوق پستی ۱۲۳', 'javascript:alert(1)', '+98 21 1234'])('is no link: %s', (contact) => {
    expect(contactAddress(contact)).toBeUndefined();
    expect(isMailAddress(contact)).toBe(false);
  });
});
