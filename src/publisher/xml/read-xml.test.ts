import { describe, expect, test } from 'vitest';
import { readXml } from './read-xml.ts';
import { childNamed, markupIn, textIn, textOfChild } from './xml-element.ts';

const root = (xml: string, base?: string) => {
  const result = readXml(xml, base);
  if (!result.ok) throw new Error(result.message);
  return result.root;
};
const refusal = (xml: string): string => {
  const result = readXml(xml);
  return result.ok ? 'accepted' : result.message;
};

describe('XML as it is written in the world', () => {
  test('names are known by vocabulary, declared or not', () => {
    const feed = root(
      '<f:feed xmlns:f="http://www.w3.org/2005/Atom" xmlns:d="http://purl.org/dc/elements/1.1/"><f:Title/><d:date/><media:content/><odd:x/></f:feed>',
    );
    expect([feed, ...feed.children].map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'atom:feed', 'atom:title', 'dc:date', 'media:content', 'other:x',
    ]); // prettier-ignore
  });

  test('entities of HTML, bare ampersands and CDATA are text', () => {
    expect(textIn(root('<a>x &amp; y &nbsp;& &eacute; <![CDATA[<b>]]> &#1740;</a>'))).toBe('x & y \u00A0& é <b> ی');
  });

  test('xml:base and xml:lang come down, and an empty language takes it back', () => {
    const element = root('<a xml:lang="fa" xml:base="http://a.example/b/"><c xml:base="d/"><e xml:lang=""/></c></a>');
    const inner = childNamed(element, 'c');
    expect(inner?.base).toBe('http://a.example/b/d/');
    expect([inner?.lang, inner && childNamed(inner, 'e')?.lang]).toEqual(['fa', '']);
  });

  test('markup inside an element is written as HTML again', () => {
    expect(markupIn(root('<a><p class="x">1 &lt; 2<br/></p><b></b></a>'))).toBe('<p class="x">1 &lt; 2<br></p><b></b>');
  });

  test('no entity is ever defined', () => {
    expect(textOfChild(root('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r><t>[&x;]</t></r>'), 't')).toBe(
      '[&x;]',
    );
    expect(refusal(`<!DOCTYPE r [${'<!ENTITY a "b">'.repeat(200)}]><r/>`)).toBe('defines entities of its own');
  });
});

describe('bounds', () => {
  const nested = (depth: number): string => '<a>'.repeat(depth);
  const attributes = (count: number): string =>
    `<a ${Array.from({ length: count }, (_, at) => `b${at}="1"`).join(' ')}/>`;

  test.each([
    ['depth', nested(256), nested(257)],
    ['attributes', attributes(128), attributes(129)],
    ['names', `<${'n'.repeat(256)}/>`, `<${'n'.repeat(257)}/>`],
    ['text', `<a>${'x'.repeat(2_000_000)}</a>`, `<a>${'x'.repeat(2_000_001)}</a>`],
  ])('%s', (_, within, beyond) => {
    expect(refusal(within)).toBe('accepted');
    expect(refusal(beyond)).not.toBe('accepted');
  });

  test('a flood of open tags ends at once', () => {
    expect(refusal(nested(500_000))).toBe('nests deeper than 256 elements');
  });
});
