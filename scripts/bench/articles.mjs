import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../run.mjs';
import { randomFrom } from './random.mjs';

const EXTRACT = 140;

const article = (id, { headline, text, language, time }) => ({
  row: {
    ...{ id, version: 1, language, headline, source: `s${time % 7}`, section: `c${time % 5}`, time },
    extract: text.replaceAll('\n', ' ').slice(0, EXTRACT),
  },
  text: `${headline}\n${text}`,
});

const filesBelow = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const textOfBlocks = (body) =>
  body
    .flatMap(({ content = [], items = [] }) => [content, ...items].map((runs) => runs.map(({ t }) => t).join('')))
    .join('\n');

/** The Persian articles of our own sample edition. */
export const sampleArticles = async () => {
  const files = await filesBelow(join(ROOT, 'src/publisher/sample/fa'));
  const read = await Promise.all(files.map(async (file) => JSON.parse(await readFile(file, 'utf8'))));
  const articles = read
    .filter(({ body }) => body !== undefined)
    .map(({ headline, body }, at) =>
      article(`sample${at}`, { headline, text: textOfBlocks(body), language: 'fa', time: 1e9 + at }),
    );
  return { articles, sentences: [] };
};

const linesOf = async (file) => {
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
};

const sentencesOf = (text) =>
  text.split('\n\n').flatMap((block) => {
    const [, sentence] = /^# text = (.*)$/m.exec(block) ?? [];
    if (sentence === undefined) return [];
    const rows = block.split('\n').filter((line) => /^\d+\t/.test(line));
    return [
      {
        text: sentence,
        words: rows.map((row) => row.split('\t')).map(([, form, lemma, kind]) => ({ form, lemma, kind })),
      },
    ];
  });

/** Persian articles and sentences with lemmas below a folder, whoever collected them. */
export const realArticles = async (folder) => {
  const articles = [];
  const sentences = [];
  for (const file of await filesBelow(folder)) {
    if (file.endsWith('.conllu')) sentences.push(...sentencesOf(await readFile(file, 'utf8')));
    if (!/\.jsonl(\.gz)?$/.test(file)) continue;
    for (const line of await linesOf(file)) {
      const { title, lead, body, lang } = JSON.parse(line);
      if (lang !== 'fa' || !Array.isArray(body) || typeof title !== 'string') continue;
      const text = [lead, ...body].filter(Boolean).join('\n');
      articles.push(
        article(`real${articles.length}`, { headline: title, text, language: 'fa', time: 1e9 + articles.length }),
      );
    }
  }
  return { articles, sentences };
};

const SUFFIXES = ['', '', '', '', '', 'ها', 'های', 'ی', 'ش', '\u200Cها', '\u200Cهای', ' ها', 'ترین'];
const LETTERS = 'ابپتجدرزسشفکگلمنوهی';
const WORDS = 300;
/** One word in so many is a name that hardly any other article has. */
const NAMES = 40;

/**
 * Articles of words of the lexicon by Zipf's law, inflected and spelt in several ways, each with a
 * topic of its own whose words come again and again, and with rare names. Made anew at each pass.
 */
export const generatedArticles = (size, { persianLexicon }) => {
  const words = [...persianLexicon().kinds.keys()].sort((a, b) => hash(a) - hash(b));
  const oneOf = (list, random) => list[Math.floor(random() * list.length)];
  const ranked = (random) => words[Math.floor(words.length ** random()) - 1] + oneOf(SUFFIXES, random);
  const name = (random) => Array.from({ length: 6 }, () => oneOf(LETTERS, random)).join('');
  const make = (at) => {
    const random = randomFrom(at + 1);
    const topic = Array.from({ length: 12 }, () => oneOf(words, random));
    const word = () => (random() < 1 / NAMES ? name(random) : random() < 0.15 ? oneOf(topic, random) : ranked(random));
    const sentence = (length) => Array.from({ length }, word).join(' ');
    return article(`a${at.toString(32).padStart(8, '0')}`, {
      headline: sentence(9),
      text: Array.from({ length: WORDS / 15 }, () => `${sentence(15)}.`).join('\n'),
      language: 'fa',
      time: 1_600_000_000 + at * 600,
    });
  };
  return {
    make,
    between: (from, to) => ({
      *[Symbol.iterator]() {
        for (let at = from; at < to; at += 1) yield make(at);
      },
    }),
    size,
  };
};

const hash = (text) =>
  Array.from(text).reduce((value, letter) => Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
