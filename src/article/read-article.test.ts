import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabicArticle } from './examples/arabic-article.ts';
import { buildArticle } from './examples/build-article.ts';
import { englishArticle } from './examples/english-article.ts';
import { hebrewArticle } from './examples/hebrew-article.ts';
import { persianArticle } from './examples/persian-article.ts';
import { problemsOf, withFields } from './examples/problems-of.ts';
import { withdrawnArticle } from './examples/withdrawn-article.ts';
import { isTombstone } from './is-tombstone.ts';
import { readArticle } from './read-article.ts';

const without = (field: string): unknown =>
  Object.fromEntries(Object.entries(buildArticle()).filter(([key]) => key !== field));

const withRun = (run: Record<string, unknown>): unknown =>
  withFields({ body: [{ type: 'paragraph', content: [{ t: 'متن', ...run }] }] });

describe('a good document', () => {
  test.each([
    ['Persian', persianArticle],
    ['Arabic', arabicArticle],
    ['Hebrew', hebrewArticle],
    ['English', englishArticle],
    ['the least there can be', buildArticle()],
  ])('in %s is read without loss', (_language, article) => {
    const wire: unknown = JSON.parse(JSON.stringify(article));
    expect(readArticle(wire)).toEqual({ ok: true, article });
  });

  test('that was withdrawn is read as a tombstone', () => {
    const result = readArticle(JSON.parse(JSON.stringify(withdrawnArticle)));
    expect(result).toEqual({ ok: true, article: withdrawnArticle });
    expect(result.ok && isTombstone(result.article)).toBe(true);
    expect(isTombstone(persianArticle)).toBe(false);
  });

  test('keeps extensions, which begin with an underscore', () => {
    const result = readArticle(withFields({ _desk: { checked: true } }));
    expect(result.ok && result.article).toMatchObject({ _desk: { checked: true } });
  });

  test('keeps half-spaces and direction marks byte for byte', () => {
    const headline = 'می\u200Cروم (ABC)\u200F و \u200Eنمی\u200Cآیم';
    const result = readArticle(withFields({ headline }));
    expect(result.ok && result.article).toMatchObject({ headline });
  });

  test.each([
    'https://example.org/%D8%A2%D8%A8',
    'http://example.org:8080/a?b=c#d',
    'https://fa.example.org/نیم\u200Cفاصله',
    'https://example.org/@desk/1',
  ])('may link to %s', (href) => {
    expect(problemsOf(withRun({ href }))).toEqual([]);
  });
});

describe('a field that is missing', () => {
  test.each(['id', 'uri', 'version', 'status', 'language', 'dir', 'headline', 'body', 'credit', 'imported', 'rights'])(
    '%s is named',
    (field) => {
      expect(problemsOf(without(field))).toEqual([`${field}: is missing`]);
    },
  );

  test('the schema is named with what was expected', () => {
    expect(problemsOf(without('schema'))).toEqual(['schema: is missing; expected article/1.0']);
    expect(problemsOf(withFields({ schema: 'article/2.0' }))).toEqual(['schema: is not article/1.0']);
  });

  test('an empty credit chain is refused: nothing is published without its source', () => {
    expect(problemsOf(withFields({ credit: [] }))).toEqual(['credit[0]: is missing']);
  });

  test('deep inside the body is named with its path', () => {
    const body = [buildArticle().body[0], { type: 'paragraph', content: [{ t: 'الف' }, {}] }];
    expect(problemsOf(withFields({ body }))).toEqual(['body[1].content[1].t: is missing']);
  });
});

describe('a field of the wrong kind', () => {
  test.each<[string, unknown]>([
    ['id', '7K3M9Q2XW4CT'],
    ['id', 'iiiiiiiiiiii'],
    ['id', '../../etc/passwd'],
    ['uri', 'no scheme'],
    ['uri', 'javascript:alert(1)'],
    ['uri', 'data:text/html,x'],
    ['version', '1'],
    ['version', 0],
    ['version', 1.5],
    ['status', 'published'],
    ['language', 'Persian'],
    ['language', 'fa_IR'],
    ['dir', 'auto'],
    ['headline', ''],
    ['headline', ' \u200C\u200F\n'],
    ['headline', 'آ'.repeat(2001)],
    ['headline', ['a']],
    ['body', '<p>HTML</p>'],
    ['canonical', 'ftp://example.org/a'],
    ['firstPublished', '2026-02-31T00:00:00Z'],
    ['firstPublished', '2026-03-01'],
    ['firstPublished', '2026-03-01T06:30:00+03:30'],
    ['firstPublished', '2026-03-01T25:00:00Z'],
    ['imported', 1_774_000_000],
    ['dateBasis', 'guess'],
    ['section', 'Über uns'],
    ['section', 'a--b'],
    ['rights', null],
    ['wordCount', -1],
    ['_source', '../x'],
  ])('%s: %j is refused with one problem', (field, value) => {
    const problems = problemsOf(withFields({ [field]: value }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${field}: `));
  });
});

describe('text that would deceive', () => {
  test.each([
    ['a right-to-left override', '\u202E'],
    ['an isolate', '\u2067'],
    ['an escape character', '\u001B[31m'],
    ['a zero byte', '\u0000'],
    ['a C1 control', '\u0085'],
    ['a byte order mark', '\uFEFF'],
    ['half a surrogate pair', '\uD83D'],
  ])('%s is refused', (_what, character) => {
    const message = 'holds a control or direction-override character';
    expect(problemsOf(withFields({ headline: `سلام${character}` }))).toEqual([`headline: ${message}`]);
    expect(problemsOf(withRun({ t: `سلام${character}` }))).toEqual([`body[0].content[0].t: ${message}`]);
  });

  test('a whole surrogate pair is a character like any other', () => {
    expect(problemsOf(withFields({ headline: '😀' }))).toEqual([]);
  });
});

describe('a link that would harm', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    '//example.org/a',
    '/relative',
    'https://user:secret@example.org/',
    'https://example.org@evil.example/',
    'https:///example.org',
    'https://',
    'https://example.org/a b',
    'https://example.org/"onclick="',
    'https://example.org\\@evil.example',
    'https://example.org/\u202Egpj.exe',
    `https://example.org/${'a'.repeat(2048)}`,
  ])('%j is refused', (href) => {
    expect(problemsOf(withRun({ href }))).toHaveLength(1);
  });
});

describe('a key that is not of the contract', () => {
  test.each(['html', 'constructor', '__proto__', 'toString', '_Private', '_'])('%s is refused at the top', (key) => {
    const document: unknown = JSON.parse(JSON.stringify(buildArticle()).replace('{', `{"${key}":{"a":1},`));
    expect(problemsOf(document)).toEqual([`${key}: is not a field of the contract`]);
  });

  test.each(['style', 'constructor', '__proto__'])('%s is refused inside a block', (key) => {
    const document: unknown = JSON.parse(JSON.stringify(buildArticle()).replace('"type"', `"${key}":{"a":1},"type"`));
    expect(problemsOf(document)).toEqual([`body[0].${key}: is not a field of the contract`]);
  });

  test('leaves no trace on the objects of the program', () => {
    readArticle(JSON.parse('{"schema":"article/1.0","__proto__":{"polluted":true}}'));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('a tombstone', () => {
  test.each(['headline', 'body', 'lead', 'summary', 'credit', '_note'])('that still holds %s is refused', (field) => {
    expect(problemsOf({ ...withdrawnArticle, [field]: 'متن' })).toEqual([`${field}: is not a field of the contract`]);
  });

  test('without the reason of its removal is refused', () => {
    expect(problemsOf({ ...withdrawnArticle, removed: { at: '2026-03-22T10:00:00Z' } })).toEqual([
      'removed.reason: is missing',
    ]);
  });
});

describe('a message', () => {
  test('shows no more than a glimpse of what was wrong, and nothing a terminal would obey', () => {
    const [problem = ''] = problemsOf(withFields({ status: `\u001B[2J${'x'.repeat(10_000)}` }));
    expect(problem.length).toBeLessThan(200);
    expect(problem).not.toContain('\u001B');
  });

  test('names a foreign key only as far as it can be shown', () => {
    const [problem = ''] = problemsOf(withFields({ [`\u202E${'k'.repeat(500)}`]: 1 }));
    expect(problem.length).toBeLessThan(120);
    expect(problem).not.toContain('\u202E');
  });
});

describe('whatever it is given', () => {
  test.each([undefined, null, true, 7, 'article', [], [buildArticle()], () => 1])('%s is refused in words', (input) => {
    expect(problemsOf(input)).toEqual(['(document): is not a JSON object']);
  });

  test('it answers with an article or with problems, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const result = readArticle(input);
        return result.ok || result.problems.length > 0;
      }),
    );
  });

  test('a good article with one field replaced by anything is still answered', () => {
    const fields = fc.constantFrom(...Object.keys(persianArticle));
    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) => {
        const result = readArticle({ ...persianArticle, [field]: value });
        return result.ok || result.problems.every((problem) => problem.field !== '' && problem.message !== '');
      }),
    );
  });
});
