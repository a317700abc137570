import type { EngineAddress } from './connect-engine.ts';
import { ESCAPE, PLAIN_LETTERS } from './engine-token.ts';

/** Articles: their terms, and what an answer shows of them. */
export const ARTICLES = 'news_articles';
/** The terms of all articles: their loose keys, and what the planner wants to know of each. */
export const WORDS = 'news_words';

/** Where an engine keeps its data, and where it listens. */
export type EngineSettings = {
  /** Folder of the engine's data. */
  readonly data: string;
  readonly listen: EngineAddress;
};

const codeOf = (letter: string): string => {
  const code = letter.charCodeAt(0);
  return code < 0x80 ? letter : `U+${code.toString(16).toUpperCase()}`;
};

/** Nothing is folded by the engine, because terms are folded already: every letter stands for itself. */
const letters = [
  ...PLAIN_LETTERS.map(([first, last]) => (first === last ? codeOf(first) : `${codeOf(first)}..${codeOf(last)}`)),
  ESCAPE,
].join(', ');

const index = (name: string, data: string, columns: readonly string[]): string =>
  [
    `index ${name}`,
    '{',
    '  type = rt',
    `  path = ${data}/${name}`,
    ...columns.map((column) => `  ${column}`),
    '  rt_mem_limit = 256M',
    '  min_word_len = 1',
    `  charset_table = ${letters}`,
    '}',
  ].join('\n');

/** The configuration of a search server: Sphinx 2.2 or later, or Manticore. */
export const engineConfiguration = ({ data, listen }: EngineSettings): string =>
  [
    '# Written by: yelloweston engine configure',
    index(ARTICLES, data, [
      'rt_field = terms',
      'rt_attr_string = article',
      'rt_attr_uint = version',
      'rt_attr_bigint = time',
      'rt_attr_string = row',
    ]),
    index(WORDS, data, [
      'rt_field = keys',
      'rt_attr_string = term',
      'rt_attr_string = spelling',
      'rt_attr_string = lemmas',
      'rt_attr_uint = is_distinct',
      'rt_attr_uint = articles',
    ]),
    [
      'searchd',
      '{',
      `  listen = ${listen.host}:${listen.port}:mysql41`,
      `  log = ${data}/searchd.log`,
      `  pid_file = ${data}/searchd.pid`,
      `  binlog_path = ${data}`,
      '}',
    ].join('\n'),
  ].join('\n\n') + '\n';
