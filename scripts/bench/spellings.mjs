import MiniSearch from 'minisearch';
import { randomFrom, someOf } from './random.mjs';

const Z = '\u200C';
const SPELLINGS = [(text) => text, (text) => text.replaceAll(Z, ''), (text) => text.replaceAll(Z, ' ')];
const WORD = /[\p{L}\p{N}]+(?:\u200C[\p{L}\p{N}]+)*/gu;
const LEXEMES = 290;
/** A half-space that fewer articles have may be a slip, and then it is no measure. */
const FEWEST = 3;

const arabicLetters = (text) =>
  text
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

const LETTERS = new Map(Object.entries({ ي: 'ی', ى: 'ی', ئ: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', ؤ: 'و', ة: 'ه', ۀ: 'ه' }));

const persianLetters = (text) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک');

/** One spelling of each letter: «می\u200Cگوئیم» and «می\u200Cگوییم» are one word, and a label has to know it. */
const oneSpelling = (text) => Array.from(text.normalize('NFC'), (letter) => LETTERS.get(letter) ?? letter).join('');

/** A lexeme with each of its half-spaces kept, left out or set as a space: a writer need not be consistent. */
const allSpellings = (lexeme) =>
  lexeme.split(Z).reduce((begun, part) => begun.flatMap((head) => ['', Z, ' '].map((gap) => head + gap + part)), ['']);

const containing = (text) => ` ${(text.match(WORD) ?? []).join(' ')} `;

/** Mean precision and recall over queries, in per cent. */
export const scores = (queries, relevantOf, foundBy) => {
  let precision = 0;
  let recall = 0;
  for (const query of queries) {
    const relevant = relevantOf(query);
    const found = foundBy(query);
    const right = found.filter((id) => relevant.has(id)).length;
    precision += found.length === 0 ? 0 : right / found.length;
    recall += right / relevant.size;
  }
  const [p, r] = [precision / queries.length, recall / queries.length].map((value) => value * 100);
  return `P ${p.toFixed(1)} R ${r.toFixed(1)} F1 ${((2 * p * r) / (p + r || 1)).toFixed(1)}`;
};

/** MiniSearch over plain texts, as its manual begins. */
export const miniSearch = (texts) => {
  const engine = new MiniSearch({ fields: ['text'] });
  engine.addAll(texts.map((text, id) => ({ id, text })));
  return engine;
};

/** Ids that our search gives for each query in some tiers, or in the first of them that has any. */
export const ourAnswers = async (documents, queries, { tools, tiers, firstOnly = false }) => {
  const { memoryFiles, updateIndex, openIndex, SearchSession, searchAnalysis } = tools;
  const files = memoryFiles();
  await updateIndex(files, { added: documents, withdrawn: [] }, searchAnalysis());
  const index = await openIndex(files);
  const answers = new Map();
  for (const query of queries) {
    const session = new SearchSession(index, { text: query, language: 'fa' });
    const hits = [];
    for (let more = await session.next(1000); more.length > 0; more = await session.next(1000)) hits.push(...more);
    const wanted = firstOnly ? tiers.filter((tier) => hits.some((hit) => hit.tier === tier)).slice(0, 1) : tiers;
    const chosen = hits.filter(({ tier }) => wanted.includes(tier));
    answers.set(
      query,
      chosen.map(({ row }) => Number(row.id.replace(/\D/g, ''))),
    );
  }
  return answers;
};

/** Words with half-spaces, asked in three spellings of articles in three spellings. */
export const spellingBench = async (name, articles, tools) => {
  const random = randomFrom(1);
  const originals = articles.map(({ text }) => persianLetters(text));
  const clean = originals.map((text) => containing(oneSpelling(text)));
  const seen = new Map();
  for (const text of originals) for (const word of new Set(text.match(WORD))) seen.set(word, (seen.get(word) ?? 0) + 1);
  const fewest = Math.min(FEWEST, Math.ceil(articles.length / 100));
  const lexemes = [...seen].filter(([word, count]) => word.includes(Z) && count >= fewest).map(([word]) => word);
  const chosen = someOf(lexemes, LEXEMES, random);
  const relevant = new Map(
    chosen.map((lexeme) => {
      const forms = allSpellings(oneSpelling(lexeme)).map((form) => ` ${form} `);
      return [lexeme, new Set(clean.flatMap((text, id) => (forms.some((form) => text.includes(form)) ? [id] : [])))];
    }),
  );
  const texts = originals.map((text) => {
    const spelt = SPELLINGS[Math.floor(random() * 3)](text);
    return random() < 0.5 ? arabicLetters(spelt) : spelt;
  });
  const lexemeOf = new Map(chosen.flatMap((lexeme) => SPELLINGS.map((spell) => [spell(lexeme), lexeme])));
  const queries = [...lexemeOf.keys()];
  const relevantOf = (query) => relevant.get(lexemeOf.get(query));
  const documents = texts.map((text, id) => ({ row: { ...articles[id].row, id: `n${id}` }, text }));
  const ours = await ourAnswers(documents, queries, { tools, tiers: ['spelling', 'apart'], firstOnly: true });
  const mini = miniSearch(texts);
  const find = (options) => (query) => mini.search(query, options).map(({ id }) => id);
  console.log(`\nSpellings, ${name}: ${articles.length} articles, ${queries.length} queries`);
  console.log(
    '  ours, first tier        ',
    scores(queries, relevantOf, (query) => ours.get(query)),
  );
  console.log('  MiniSearch, all words   ', scores(queries, relevantOf, find({ combineWith: 'AND' })));
  console.log(
    '  MiniSearch, prefix+fuzzy',
    scores(queries, relevantOf, find({ combineWith: 'AND', prefix: true, fuzzy: 0.2 })),
  );
};
