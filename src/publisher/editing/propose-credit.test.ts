import { expect, it } from 'vitest';
import { proposeCredit } from './propose-credit.ts';

const persian = { language: 'fa', dir: 'rtl' } as const;

it.each([
  ['به گزارش البرز به نقل از کویر، سایه کوتاه است.', 'کویر'],
  ['این خبر به نقل از خبرگزاری کویر نوشت که سایه کوتاه است.', 'خبرگزاری کویر'],
  ['به نقل از «کویر»، سایه کوتاه است.', 'کویر'],
  ['سایه کوتاه است.', undefined],
  [`به نقل از ${'نام بسیار بلند '.repeat(6)}، سایه کوتاه است.`, undefined],
])('reads «%s»', (text, name) => {
  expect(proposeCredit(text, persian)?.name).toBe(name);
});

it('proposes the name as the originator, in the language of the article', () => {
  const credit = proposeCredit('به نقل از کویر، سایه کوتاه است.', persian);
  expect(credit).toEqual({ name: 'کویر', role: 'originator', lang: 'fa', dir: 'rtl' });
});
