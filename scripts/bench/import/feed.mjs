import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { sampleArticles } from '../articles.mjs';
import { randomFrom } from '../random.mjs';

/** Visible characters of one item, as in the feed other readers were measured with. */
const LENGTH = 2570;
const SENTENCES = 3;
/** One word in so many comes from elsewhere, or sentences that come again would make stories alike. */
const SWAPPED = 3;
const MINUTES = 20;
const START = Date.UTC(2026, 0, 1);

const oneOf = (list, random) => list[Math.floor(random() * list.length)];

const materialOf = ({ articles }) => {
  const sentences = articles.flatMap(({ text }) => text.split(/(?<=[.؟!])\s+/)).filter((one) => one.length > 30);
  return { sentences, words: sentences.flatMap((sentence) => sentence.split(' ')) };
};

const sentenceOf = ({ sentences, words }, random) =>
  oneOf(sentences, random)
    .split(' ')
    .map((word) => (random() * SWAPPED < 1 ? oneOf(words, random) : word))
    .join(' ');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const bodyOf = (material, random) => {
  const paragraphs = [];
  for (let length = 0; length < LENGTH;) {
    const lines = Array.from({ length: SENTENCES }, () => sentenceOf(material, random));
    lines[0] = lines[0].replaceAll(']]>', '');
    length += lines.join(' ').length;
    const [first, ...others] = lines.map(escaped);
    const inner = paragraphs.length === 1 ? `<a href="https://example.org/topic">${first}</a>` : first;
    paragraphs.push(`<p>${[paragraphs.length === 0 ? `<strong>${inner}</strong>` : inner, ...others].join(' ')}</p>`);
  }
  return paragraphs.join('\n');
};

const itemOf = (at, material) => {
  const random = randomFrom(at + 1);
  const title = Array.from({ length: 9 }, () => oneOf(material.words, random)).join(' ');
  const link = `https://example.org/news/${at}`;
  const date = new Date(START + at * MINUTES * 60_000).toUTCString();
  return `<item><title>${escaped(title)}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate>
<dc:creator>خبرنگار</dc:creator><category>جهان</category>
<content:encoded><![CDATA[${bodyOf(material, random)}]]></content:encoded></item>\n`;
};

/**
 * Writes an RSS feed of full-text Persian items made of the sentences of our sample edition, each item
 * in an order and with words of its own. The same size gives the same bytes.
 */
export const writeFeed = async (file, size) => {
  const material = materialOf(await sampleArticles());
  const out = createWriteStream(file);
  out.write(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>کویر</title><link>https://example.org/</link><description>خبر</description><language>fa</language>\n`);
  for (let at = 0; at < size; at += 1) if (!out.write(itemOf(at, material))) await once(out, 'drain');
  out.end('</channel></rss>\n');
  await once(out, 'finish');
};
