import { randomFrom, someOf } from './random.mjs';
import { miniSearch, ourAnswers, scores } from './spellings.mjs';

const Z = '\u200C';
const KINDS = new Set(['NOUN', 'ADJ', 'PROPN']);
const QUERIES = 400;

/** Forms of nouns, adjectives and names; right is every sentence that has the same lemma. */
export const lemmaBench = async (name, sentences, tools) => {
  const random = randomFrom(2);
  const lemmasOf = new Map();
  const sentencesWith = new Map();
  const formsOf = new Map();
  for (const [id, { words }] of sentences.entries()) {
    for (const { form, lemma, kind } of words) {
      if (!KINDS.has(kind) || form.length < 3) continue;
      lemmasOf.set(form, (lemmasOf.get(form) ?? new Set()).add(lemma));
      sentencesWith.set(lemma, (sentencesWith.get(lemma) ?? new Set()).add(id));
      formsOf.set(lemma, (formsOf.get(lemma) ?? new Set()).add(form));
    }
  }
  const spellings = [(text) => text, (text) => text.replaceAll(Z, ''), (text) => text.replaceAll(Z, ' ')];
  const texts = sentences.map(({ text }) => spellings[Math.floor(random() * 3)](text));
  const documents = texts.map((text, id) => ({
    row: { id: `n${id}`, version: 1, language: 'fa', headline: '', extract: '', source: 's', section: '', time: id },
    text,
  }));
  const all = [...lemmasOf.keys()];
  const varied = all.filter((form) => [...lemmasOf.get(form)].some((lemma) => formsOf.get(lemma).size > 1));
  const mini = miniSearch(texts);
  const relevantOf = (query) => new Set([...lemmasOf.get(query)].flatMap((lemma) => [...sentencesWith.get(lemma)]));
  for (const [label, forms] of [
    ['any form', all],
    ['words of several forms', varied],
  ]) {
    const queries = someOf(forms, QUERIES, random);
    const ours = await ourAnswers(documents, queries, { tools, tiers: ['spelling', 'apart', 'forms'] });
    const exact = await ourAnswers(documents, queries, { tools, tiers: ['spelling'] });
    const find = (options) => (query) => mini.search(query, options).map(({ id }) => id);
    console.log(`\nLemmas, ${name}, ${label}: ${sentences.length} sentences, ${queries.length} queries`);
    console.log(
      '  ours, all tiers         ',
      scores(queries, relevantOf, (query) => ours.get(query)),
    );
    console.log(
      '  ours, spelling tier     ',
      scores(queries, relevantOf, (query) => exact.get(query)),
    );
    console.log('  MiniSearch, all words   ', scores(queries, relevantOf, find({ combineWith: 'AND' })));
    console.log(
      '  MiniSearch, prefix+fuzzy',
      scores(queries, relevantOf, find({ combineWith: 'AND', prefix: true, fuzzy: 0.2 })),
    );
  }
};
