// Documents that are made to cost more than they are worth: each is within the size that is fetched.
const item = (number, body) =>
  `<item><title>خبر ${number}</title><guid>g${number}</guid><description><![CDATA[${body}]]></description></item>`;
const rss = (items) => `<rss version="2.0"><channel><title>میدان</title>${items}</channel></rss>`;
const times = (count, make) => Array.from({ length: count }, (_, at) => make(at)).join('');
const feed = (count, body) => rss(times(count, (at) => item(at, body)));
const jsonFeed = (items) => JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'میدان', items });

/** A feed of one story that must come through whatever stands beside it. */
export const GOOD = rss(item('good', '<p>این خبر خوب است و می\u200Cماند.</p>'));

/** By name, functions that give the text of a document. */
export const HOSTILE = {
  'many-entries.xml': () => feed(40_000, 'x'),
  'many-elements.xml': () => rss(item(1, 'a') + '<a/>'.repeat(299_000)),
  'many-attributes.xml': () => rss(item(1, 'a') + `<a ${times(120, (at) => `b${at}="1" `)}/>`.repeat(9000)),
  'nested-html.xml': () => feed(20, `${'<b><i><a href=x>'.repeat(40_000)}متن`),
  'crossed-html.xml': () => feed(10, '<a><b><p><i>x'.repeat(30_000)),
  'tables.xml': () => feed(10, '<table><tr><td>'.repeat(80) + '<td>x'.repeat(90_000)),
  'one-word.xml': () => feed(7, 'ا'.repeat(1_000_000)),
  'spaces.xml': () => feed(7, `<p>${' \u00a0'.repeat(900_000)}x`),
  'half-tags.xml': () => feed(7, '<p'.repeat(900_000)),
  'links.xml': () => feed(20, '<a href="http://a.b/">x</a> '.repeat(24_000)),
  'words.xml': () => feed(7, 'ا ب '.repeat(480_000)),
  'entities.xml': () => feed(7, '&zwnj;&amp;'.repeat(170_000)),
  'addresses.xml': () => feed(7, 'a.a'.repeat(600_000)),
  'handles.xml': () => feed(7, `<p>${'a@'.repeat(900_000)}</p>`),
  'paragraphs.html': () =>
    `<!doctype html><html><body><article>${'<p>متن خبر طولانی است، و ادامه دارد.</p>'.repeat(50_000)}`.slice(
      0,
      1_990_000,
    ),
  'divisions.html': () =>
    `<!doctype html><html><body>${'<div class=article><div><p>متن خبر، '.repeat(80)}${'<p>متن، '.repeat(120_000)}`.slice(
      0,
      1_900_000,
    ),
  'many-items.json': () => jsonFeed(Array.from({ length: 99_000 }, (_, at) => ({ id: at, a: [[[]]] }))),
  'many-keys.json': () => jsonFeed(Array.from({ length: 290_000 }, (_, at) => ({ [`k${at}`]: 'ی' }))),
  'tiny-stories.json': () =>
    JSON.stringify(Array.from({ length: 90_000 }, (_, at) => ({ uri: `urn:${at}`, headline: 'x' }))),
  'many-numbers.json': () => jsonFeed(Array.from({ length: 6_000_000 }, () => 0)),
};
