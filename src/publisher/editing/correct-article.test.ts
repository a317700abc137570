import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { sha256 } from '../testing/sha256.ts';
import { correctArticle } from './correct-article.ts';
import type { Correction } from './correct-article.ts';
import { nameBlocks } from './finish-article.ts';

const desk = { now: '2026-11-24T12:00:00Z', sha256 };
const before = nameBlocks(buildArticle({ kicker: 'دانش' }));
const correct = (change: Partial<Correction>) =>
  correctArticle(before, { fields: {}, note: 'عدد درست شد.', ...change }, desk);

it('makes a new version and tells readers what was put right', () => {
  expect(correct({ fields: { headline: 'شش رود و یک دریا' } })).toMatchObject({
    ok: true,
    changed: ['headline'],
    article: {
      headline: 'شش رود و یک دریا',
      version: 2,
      versionCreated: desk.now,
      imported: before.imported,
      history: [{ version: 2, at: desk.now, kind: 'correction', note: 'عدد درست شد.', fields: ['headline'] }],
    },
  });
});

it('takes a field away that is set to nothing', () => {
  const result = correct({ fields: { kicker: '' } });
  expect(result.ok && 'kicker' in result.article && result.article.kicker).toBeFalsy();
  expect(result).toMatchObject({ ok: true, changed: ['kicker'] });
});

it('keeps the history an article has, and the URI under which it is known', () => {
  const history = [{ version: 1, at: '2026-01-01T00:00:00Z', kind: 'published' as const }];
  const result = correctArticle(
    { ...before, history },
    { fields: {}, replacement: buildArticle({ uri: 'tag:example.org,2026:x', headline: 'دیگر' }), note: 'ن' },
    desk,
  );
  expect(result).toMatchObject({ ok: true, article: { uri: before.uri, history: [{ version: 1 }, { version: 2 }] } });
});

it.each([
  ['the contract does not allow', { fields: { headline: '' } }, 'headline'],
  ['holds an override', { fields: { by: 'a\u202Eb' } }, 'by'],
  ['is another article', { replacement: buildArticle({ id: 'c2d4e6f8g0h2' }) }, 'id'],
  ['is of another source', { replacement: buildArticle({ credit: [{ name: 'کویر', role: 'via' }] }) }, 'credit'],
  ['changes nothing', { fields: { kicker: 'دانش' } }, '(document)'],
] as const)('refuses what %s, naming the field', (_, change, field) => {
  expect(correct(change)).toMatchObject({ ok: false, problem: { field } });
});
