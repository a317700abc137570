/** A suffix of Persian, what the stem has in its place, and which kinds of word take it. */
type Rule = { readonly suffix: RegExp; readonly ending: string; readonly kinds: string };

export type StemCandidate = { readonly stem: string; readonly kinds: string };

const NOUNS = 'nadup';

/** Any word of the lexicon, and also words that it lacks when they are long enough. */
export const ANY = '*';

const RULES: readonly Rule[] = [
  { suffix: /ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست)?$/, ending: '', kinds: ANY },
  { suffix: /(?<=ه)(?:ای|ام|ات|اش)$/, ending: '', kinds: NOUNS },
  { suffix: /تر(?:ین|ی|ان|ها|های)?$/, ending: '', kinds: 'adu' },
  { suffix: /گان(?:ی|م|ت|ش|مان|تان|شان)?$/, ending: 'ه', kinds: NOUNS },
  { suffix: /(?<=[او])یان(?:ی|م|ت|ش|مان|تان|شان)?$/, ending: '', kinds: NOUNS },
  { suffix: /ان(?:ی|م|ت|ش|مان|تان|شان)?$/, ending: '', kinds: NOUNS },
  { suffix: /ات(?:ی|م|ت|ش|مان|تان|شان)?$/, ending: '', kinds: NOUNS },
  { suffix: /ات(?:ی|م|ت|ش|مان|تان|شان)?$/, ending: 'ه', kinds: NOUNS },
  { suffix: /ین$/, ending: '', kinds: NOUNS },
  { suffix: /(?<=[او])ی(?:ی|م|ت|ش|مان|تان|شان)?$/, ending: '', kinds: NOUNS },
  { suffix: /(?:مان|تان|شان)$/, ending: '', kinds: NOUNS },
  { suffix: /(?<!ه)[یمتش]$/, ending: '', kinds: NOUNS },
];

const SHORTEST_STEM = 2;

/**
 * What may remain of a Persian noun or adjective (exact key without half-spaces) when one suffix is
 * taken off, the most likely first. Only candidates: a word list or an index must know the stem.
 */
export const persianStems = (term: string): StemCandidate[] =>
  RULES.flatMap(({ suffix, ending, kinds }) => {
    const stem = term.replace(suffix, ending);
    return stem === term || stem.length < SHORTEST_STEM ? [] : [{ stem, kinds }];
  });
