import type { ArticleDocument } from '#article/article.ts';
import { EXIT } from '../report/exit-codes.ts';
import { problemLine } from '../report/problem.ts';
import type { Problem } from '../report/problem.ts';
import type { Terminal } from '../report/terminal.ts';
import type { Intake } from './intake.ts';

const exitCodeOf = (articles: number, problems: number): number => {
  if (problems === 0) return EXIT.ok;
  return articles > 0 ? EXIT.someProblems : EXIT.badData;
};

const asJson = ({ file, entry, field, message, action }: Problem): Record<string, string | undefined> => ({
  source: file,
  entry,
  field,
  message,
  action,
});

/**
 * An intake that puts nothing anywhere: a trial run.
 *
 * @param json prints `{ articles, problems }` instead of lines for people
 */
export const makeProof = (terminal: Terminal, json: boolean): Intake => {
  const articles: ArticleDocument[] = [];
  const problems: Problem[] = [];
  let wrong = 0;
  const tell = (problem: Problem): void => {
    problems.push(problem);
    if (!json) terminal.warn(problemLine(problem));
  };
  return {
    open: () => undefined,
    add: ({ document, problems: found, remarks }) => {
      wrong += found.length;
      for (const problem of [...found, ...remarks]) tell(problem);
      if (document !== undefined) articles.push(document);
    },
    fail: (problem) => {
      wrong += 1;
      tell(problem);
    },
    pass: () => undefined,
    finish: () => {
      if (json) terminal.say(JSON.stringify({ articles, problems: problems.map(asJson) }, null, 2));
      else terminal.say(`Would import ${articles.length.toLocaleString('en')} articles`);
      return { exitCode: exitCodeOf(articles.length, wrong), taken: false };
    },
  };
};
