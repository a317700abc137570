import { primarySubtag } from '../folding/letter-tables.ts';

/** The terms that an index knows; a strip that leaves no known word is not believed. */
export type Vocabulary = { has(term: string): boolean };

const ARABIC_ARTICLE = /^(?:[وف]?(?:[بک]?ال|لل))(?=..)/;
const ARABIC_PARTICLE = /^[وفبکل](?=...)/;
const ARABIC_SUFFIX = /(?<=...)(?:هما|ها|هم|هن|نا|یه|ات|ون|ین|ان|ه|ی)$/;
const HEBREW_PREFIX = /^(?:[ומשהכלב]|וה|שה|מה|בה|לכ|כש)(?=...)/;
const HEBREW_SUFFIX = /(?<=..)(?:ימ|ות)$/;
const SHORTEST = 3;

/** Light stemming of Arabic: the article always, particles and endings only down to a known word. */
const arabic = (term: string, vocabulary: Vocabulary): string[] => {
  const plain = term.replace(ARABIC_ARTICLE, '');
  const candidates = [plain.replace(ARABIC_SUFFIX, ''), plain.replace(ARABIC_PARTICLE, '')];
  const known = candidates.filter((stem) => stem !== plain && stem.length >= SHORTEST && vocabulary.has(stem));
  return [plain, ...known].filter((stem) => stem !== term);
};

const hebrew = (term: string, vocabulary: Vocabulary): string[] =>
  [term.replace(HEBREW_PREFIX, ''), term.replace(HEBREW_SUFFIX, ''), term.replace(HEBREW_SUFFIX, 'ה')].filter(
    (stem) => stem !== term && stem.length >= SHORTEST && vocabulary.has(stem),
  );

/** News is no plural of new, and the likes of it. */
const ENGLISH_SINGULAR: ReadonlySet<string> = new Set(['news', 'means', 'series', 'species']);

/** The plural of English: Harman's S-stemmer, down to a known word. */
const english = (term: string, vocabulary: Vocabulary): string[] => {
  if (ENGLISH_SINGULAR.has(term)) return [];
  const stems = [
    term.replace(/(?<=..)ies$/, 'y'),
    term.replace(/(?<=[hsxz])es$/, ''),
    term.replace(/(?<=[^ius])s$/, ''),
  ];
  return stems.filter((stem) => stem !== term && stem.length >= SHORTEST && vocabulary.has(stem));
};

/** Stems of a term (exact key) in languages without a lexicon here; none where there are no rules. */
export const lightStems = (term: string, language: string, vocabulary: Vocabulary): string[] => {
  switch (primarySubtag(language)) {
    case 'ar':
      return arabic(term, vocabulary);
    case 'he':
      return hebrew(term, vocabulary);
    case 'en':
      return english(term, vocabulary);
    default:
      return [];
  }
};
