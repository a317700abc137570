import type { Lexicon, VerbStems } from '../lexicon/parse-lexicon.ts';

const PAST_ENDINGS = ['', 'م', 'ی', 'یم', 'ید', 'ند'];
const PRESENT_ENDINGS = ['م', 'ی', 'د', 'یم', 'ید', 'ند'];
/** Stems whose last letter is a consonant although it is written as a vowel: می‌شود, می‌رود. */
const CONSONANT_VAV = /(?:شو|دو|رو|درو|شنو|جو)$/;
const IMPERSONAL = ['توان', 'بایست', 'بایستی', 'باید', 'شاید'];
const SHORTEST_PARTICIPLE = 3;

const presentStems = ({ present }: VerbStems): string[] => {
  if (present === '') return [];
  if (!/[او]$/.test(present)) return [present];
  if (present.endsWith('جو')) return [present, `${present}ی`];
  return CONSONANT_VAV.test(present) ? [present] : [`${present}ی`];
};

/** What may follow «می»: every person of the past and of the present. */
export const formsAfterMi = ({ verbs }: Lexicon): ReadonlySet<string> =>
  new Set([
    ...IMPERSONAL,
    ...verbs.flatMap((verb) => [
      ...PAST_ENDINGS.map((ending) => verb.past + ending),
      ...presentStems(verb).flatMap((stem) => PRESENT_ENDINGS.map((ending) => stem + ending)),
    ]),
  ]);

/** Past participles with and without negation: گفته, نگفته. */
export const participles = ({ verbs }: Lexicon): ReadonlySet<string> =>
  new Set(
    verbs.flatMap(({ past }) =>
      past.length < SHORTEST_PARTICIPLE - 1
        ? []
        : [`${past}ه`, past.startsWith('آ') ? `نیا${past.slice(1)}ه` : `ن${past}ه`],
    ),
  );
