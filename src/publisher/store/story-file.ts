import type { Database } from 'libsql';
import * as v from 'valibot';
import type { Article } from '#article/article.ts';
import { isTombstone } from '#article/is-tombstone.ts';
import { shownTime } from '#article/shown-time.ts';
import { filingKeys } from '../stories/filing-keys.ts';
import type { FilingKeys } from '../stories/filing-keys.ts';
import { APART, isSameStory, LEAST_LETTERS } from '../stories/is-same-story.ts';
import { codesOf, storyText } from '../stories/story-text.ts';
import type { StoryText } from '../stories/story-text.ts';
import { inTransaction } from './in-transaction.ts';
import { documentOf } from './stored-row.ts';

/** Which articles tell one story. A story is filed under the keys of one of its articles. */
export type StoryFile = {
  /** Finds the story an article tells, or files it as a new one. Inside a transaction. */
  readonly put: (seq: number, article: Article) => void;
  /** Takes an article out of its story, as it was put there; the others stay together. Inside a transaction. */
  readonly remove: (seq: number) => void;
};

/** Entries looked at, and stories compared word for word: a flood of look-alikes must not slow an import down. */
const MOST_ENTRIES = 200;
const MOST_COMPARED = 8;

/** Texts kept in readable form: look-alikes are compared with the same few again and again. */
const CACHED = 64;

const rowSchema = v.object({ id: v.string(), json: v.string() });
const entrySchema = v.object({ seq: v.number(), key: v.number(), source: v.nullable(v.string()) });
const seqSchema = v.object({ seq: v.nullable(v.number()) });

const makeReader = (database: Database) => {
  const find = database.prepare('SELECT id, json FROM article JOIN doc USING (seq) WHERE seq = ?');
  return (seq: number): Article => {
    const document = documentOf(v.parse(rowSchema, find.get(seq)));
    if (isTombstone(document)) throw new Error(`${document.id} is filed as a story, but was withdrawn`);
    return document;
  };
};

const KEYS = 9;
const marks = (mark: string): string => new Array(KEYS).fill(mark).join(', ');

const secondsOf = (article: Article): number => Math.floor(Date.parse(shownTime(article)) / 1000);

type Candidates = (article: Article, keys: FilingKeys) => readonly number[];

/** Finds the stories an article may tell, those first that share most with it. */
const makeSearch = (database: Database): Candidates => {
  const look = database.prepare(`SELECT seq, key, source FROM filed JOIN article USING (seq)
    WHERE key IN (${marks('?')}) AND at BETWEEN ? AND ? LIMIT ${MOST_ENTRIES}`);
  return (article, { whole, bands }) => {
    const at = secondsOf(article);
    const shared = new Map<number, number>();
    for (const row of look.all(whole, ...bands, at - APART / 1000, at + APART / 1000)) {
      const { seq, key, source } = v.parse(entrySchema, row);
      if (source !== article.credit[0].name || key === whole) shared.set(seq, (shared.get(seq) ?? 0) + 1);
    }
    return [...shared]
      .sort(([one, often], [other, oftener]) => oftener - often || one - other)
      .slice(0, MOST_COMPARED)
      .map(([seq]) => seq);
  };
};

/** Keeps some texts in readable form. */
const makeTexts = (read: (seq: number) => Article) => {
  const texts = new Map<number, StoryText>();
  return {
    of: (seq: number): StoryText => {
      const text = texts.get(seq) ?? storyText(read(seq));
      if (texts.size >= CACHED) texts.clear();
      texts.set(seq, text);
      return text;
    },
    forget: (seq: number): void => void texts.delete(seq),
  };
};

/** The story file of a store. */
export const makeStoryFile = (database: Database): StoryFile => {
  const insert = database.prepare(`INSERT INTO filed (key, at, seq) VALUES ${marks('(?, ?, ?)')}`);
  const assign = database.prepare('UPDATE article SET story = ? WHERE seq = ?');
  const strike = database.prepare('DELETE FROM filed WHERE seq = ?');
  const heirOf = database.prepare('SELECT min(seq) AS seq FROM article WHERE story = ? AND seq <> ?');
  const inherit = database.prepare('UPDATE article SET story = ? WHERE story = ?');
  const read = makeReader(database);
  const candidates = makeSearch(database);
  const texts = makeTexts(read);
  const file = (seq: number, article: Article, { whole, bands }: FilingKeys): void => {
    const at = secondsOf(article);
    insert.run(...[whole, ...bands].flatMap((key) => [key, at, seq]));
  };
  return {
    put: (seq, article) => {
      const codes = codesOf(article);
      const keys = codes.length < LEAST_LETTERS ? undefined : filingKeys(codes);
      const possible = keys === undefined ? [] : candidates(article, keys);
      const text = possible.length === 0 ? undefined : storyText(article);
      const story = text && possible.find((other) => isSameStory(text, texts.of(other)));
      assign.run(story ?? seq, seq);
      if (keys !== undefined && story === undefined) file(seq, article, keys);
    },
    remove: (seq) => {
      texts.forget(seq);
      strike.run(seq);
      const { seq: heir } = v.parse(seqSchema, heirOf.get(seq, seq));
      assign.run(null, seq);
      if (heir === null) return;
      inherit.run(heir, seq);
      const article = read(heir);
      file(heir, article, filingKeys(codesOf(article)));
    },
  };
};

/** Articles filed in one transaction. */
const PAGE = 500;

/** Files what an earlier version of the program, which knew no stories, put into the store. */
export const fileStories = (database: Database): void => {
  const unfiled = database.prepare(
    `SELECT seq FROM article WHERE status = 'usable' AND story IS NULL ORDER BY seq LIMIT ${PAGE}`,
  );
  const read = makeReader(database);
  const { put } = makeStoryFile(database);
  for (;;) {
    const rows = unfiled.all();
    if (rows.length === 0) return;
    inTransaction(database, () => {
      for (const row of rows) {
        const { seq } = v.parse(v.object({ seq: v.number() }), row);
        put(seq, read(seq));
      }
    });
  }
};
