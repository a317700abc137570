import * as v from 'valibot';
import type { Row } from '#search/format/row.ts';

const rowSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictTuple([
    ...([v.string(), v.number(), v.string(), v.string(), v.string(), v.number(), v.string(), v.string()] as const),
  ]),
);

/** What an answer shows of an article, as one attribute of an engine. */
export const writeEngineRow = ({ id, version, language, source, section, time, headline, extract }: Row): string =>
  JSON.stringify([id, version, language, source, section, time, headline, extract]);

/** The row of an attribute that `writeEngineRow` made; anything else is thrown as a mistake. */
export const readEngineRow = (text: string): Row => {
  const [id, version, language, source, section, time, headline, extract] = v.parse(rowSchema, text);
  return { id, version, language, source, section, time, headline, extract };
};
