import { cleanHtml } from '../cleaning/clean-html.ts';
import { htmlTree } from '../cleaning/html-tree.ts';
import type { HtmlParent } from '../cleaning/html-tree.ts';
import { refusedDocument } from '../draft/draft.ts';
import type { Draft, ReadingContext, SourceDocument } from '../draft/draft.ts';
import { firstWords } from '../draft/first-words.ts';
import { withLead } from './lead-paragraph.ts';
import { mainText } from './main-text.ts';
import { pageClaims } from './page-claims.ts';
import { viewPage } from './page-view.ts';
import { withoutRepetition } from './without-repetition.ts';

type Body = Pick<Draft, 'body' | 'partial'> & { readonly problems: readonly string[] };

const bodyOf = (tree: HtmlParent, title: string, base: string | undefined): Body => {
  const html = mainText(tree);
  if (html === undefined) return { body: [], partial: true, problems: ['has no text that stands out'] };
  const { blocks, truncated, problems } = cleanHtml(html, base);
  return { body: withoutRepetition(blocks, title), partial: truncated, problems };
};

/** An article page as one draft: its main text, and what its data and metadata say of it. */
export const readPage = (html: string, context: ReadingContext): SourceDocument => {
  const tree = htmlTree(html, true);
  if (tree === undefined)
    return refusedDocument('is too long, nests too deeply or holds too many elements to be a page');
  const view = viewPage(tree);
  const claims = pageClaims(view, context);
  const { problems, partial, ...text } = bodyOf(tree, claims.title, context.address ?? claims.link);
  const body = withLead(text.body, view, claims.summary ?? '');
  const title = claims.title === '' ? firstWords(body, claims.link) : claims.title;
  const draft: Draft = { ...claims, title, body, partial };
  const entry = draft.link ?? title;
  const found = problems.map((message) => ({ entry, field: 'body', message, action: 'the rest was kept' }));
  return { source: draft.source, entries: [{ draft, problems: found }], problems: [] };
};
