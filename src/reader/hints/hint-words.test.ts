import { expect, it } from 'vitest';
import { ensureCatalogue, knownCatalogue } from '../interface/catalogue-store.ts';
import { LANGUAGES } from '../language/languages.ts';
import { HINT_WORDS } from './hint-words.ts';

it.each(LANGUAGES)('the words of a hint in $tag are those of its catalogue', async ({ tag }) => {
  await ensureCatalogue(tag);
  const catalogue = knownCatalogue(tag);
  expect(HINT_WORDS[tag]).toEqual({
    question: catalogue?.['hint.language'],
    close: catalogue?.['settings.close'],
  });
});
