import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { makeSectionOf } from '../configuration/find-section.ts';
import { makeSourceOf } from '../configuration/find-source.ts';
import { blockText } from '../editing/block-text.ts';
import { makeArticle } from '../editing/make-article.ts';
import { sha256 } from '../testing/sha256.ts';
import { readPlainText } from './read-plain-text.ts';

const NOW = '2026-11-24T12:00:00Z';
const corpus = new URL('corpus/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, corpus), 'utf8');

const desk = {
  now: NOW,
  sha256,
  sourceOf: makeSourceOf(DEFAULT_CONFIGURATION, sha256),
  sectionOf: makeSectionOf(DEFAULT_CONFIGURATION),
  siteLanguage: 'fa',
};
const context = { now: NOW, timeZone: 'Asia/Tehran', language: 'fa' };

const unless = <Value>(isUsual: boolean, value: Value): Value | undefined => (isUsual ? undefined : value);

/** What a person would check on a page made of the text; absent things are absent. */
const outcome = (text: string): Record<string, unknown> => {
  const document = readPlainText(text, context);
  const [drafted] = document.entries;
  if (drafted === undefined) return { refused: document.problems[0]?.field };
  const made = makeArticle(drafted.draft, desk);
  if (!made.ok) return { refused: made.problems[0]?.field };
  const { headline, language, dir, body, credit, rights, section, canonical, firstPublished, dateBasis } = made.article;
  const directions = body.map((block) => ('dir' in block ? (block.dir ?? null) : null));
  const creditDirections = credit.map((link) => link.dir);
  const remarks = drafted.problems.map(({ field }) => field);
  const told = {
    ...{ headline, language, dir, section, canonical, firstPublished, dateBasis },
    paragraphs: body.map(blockText),
    directions: unless(
      directions.every((own) => own === null),
      directions,
    ),
    credit: credit.map(({ name }) => name),
    creditDirections: unless(
      creditDirections.every((own) => own === dir),
      creditDirections,
    ),
    proposed: made.article._proposedCredit?.map(({ name }) => name),
    copyrightNotice: rights.copyrightNotice,
    usageTerms: rights.usageTerms,
    remarks,
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined && String(value) !== ''));
};

describe('a plain text becomes an article', () => {
  it.each(readdirSync(corpus))('as a reader expects it: %s', (name) => {
    expect(outcome(read(`${name}/source.txt`))).toEqual(JSON.parse(read(`${name}/expected.json`)));
  });

  it('keeps every half-space of its source, byte for byte', () => {
    const source = read('headline-twice/source.txt');
    const halfSpaces = (text: string): number => text.split('\u200C').length - 1;
    const repeated = halfSpaces(source.split('\n', 1)[0] ?? '');
    expect(halfSpaces(source)).toBeGreaterThan(15);
    expect(halfSpaces(JSON.stringify(outcome(source)))).toBe(halfSpaces(source) - repeated);
  });

  it('cuts a paragraph that is too long for one run between words and loses nothing', () => {
    const words = 'نور می\u200Cشکند و برمی\u200Cگردد. '.repeat(2500).trim();
    const [drafted] = readPlainText(`سرخط\n\n${words}\n\nمنبع: کویر`, context).entries;
    const block = drafted?.draft.body[0];
    const runs = block?.type === 'paragraph' ? block.content.map(({ t }) => t) : [];
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.join('')).toBe(words);
    expect(runs.every((run) => run.length <= 20_000)).toBe(true);
    expect(runs.slice(0, -1).every((run) => run.endsWith(' '))).toBe(true);
  });

  it('cuts a run without spaces inside no character', () => {
    const [drafted] = readPlainText(`سرخط\n\n${'𐎠'.repeat(30_000)}\n\nمنبع: کویر`, context).entries;
    const block = drafted?.draft.body[0];
    const runs = block?.type === 'paragraph' ? block.content.map(({ t }) => t) : [];
    expect(runs.join('')).toBe('𐎠'.repeat(30_000));
    expect(runs.every((run) => run.length <= 20_000 && !/[\uD800-\uDFFF]/u.test(run))).toBe(true);
  });
});
