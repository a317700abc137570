import type { Analysis } from '#search/build/analysis.ts';
import { exact } from '#text/folding/exact.ts';
import { primarySubtag } from '#text/folding/letter-tables.ts';
import { loose } from '#text/folding/loose.ts';
import { lightStems } from '#text/lexicon/light-stems.ts';
import { persianLemmas } from '#text/lexicon/persian-lemmas.ts';
import { persianLexicon } from '../lexicon/persian-lexicon.ts';

const HALF_SPACE = '\u200C';

const build = (): Analysis => {
  const lexicon = persianLexicon();
  const lemmasOf = persianLemmas(lexicon);
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (const word of lexicon.kinds.keys()) {
    const key = exact(word.replaceAll(HALF_SPACE, ''), 'fa');
    words.add(key);
    if (word.includes(HALF_SPACE)) compounds.add(loose(key));
  }
  return {
    lemmas: (term, language, known) =>
      primarySubtag(language) === 'fa' ? lemmasOf(term) : lightStems(term, language, known),
    isWord: (term) => words.has(term),
    compounds,
  };
};

let built: Analysis | undefined;

/** What the publisher knows of words for the search index, made on first use. */
export const searchAnalysis = (): Analysis => {
  built ??= build();
  return built;
};
