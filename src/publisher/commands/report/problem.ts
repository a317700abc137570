import { printable } from './terminal.ts';

/** Something wrong with what a person gave us: where, what, and what was done about it. */
export type Problem = {
  /** The file or source it came from. */
  readonly file: string;
  readonly entry?: string | undefined;
  readonly field?: string | undefined;
  readonly message: string;
  /** What was done: `the article was not taken`. */
  readonly action?: string | undefined;
};

const SHOWN = 70;
const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** One line: `news.json: 7k3m9q2xw4ct: body[2].href: is not an address; the article was not taken`. */
export const problemLine = ({ file, entry = '', field = '', message, action }: Problem): string => {
  const inside = [short(entry), field === '(document)' ? '' : field].filter((part) => part !== '');
  const where = inside.length === 0 ? file : `${[file, ...inside].join(': ')}:`;
  return printable(`${where} ${message}${action === undefined ? '' : `; ${action}`}`);
};
