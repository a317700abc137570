import { attribute } from '../cleaning/html-tree.ts';
import type { HtmlElement } from '../cleaning/html-tree.ts';
import type { DraftBlock } from '../draft/draft.ts';
import { lineWithin } from './page-view.ts';
import type { PageView } from './page-view.ts';

const fold = (text: string): string => text.replace(/[\s\u200C\p{P}]+/gu, '').toLowerCase();

const isLead = (element: HtmlElement): boolean =>
  element.tagName !== 'meta' &&
  (/\bdescription\b/.test(attribute(element, 'itemprop') ?? '') ||
    /(?:^|[\s_-])(?:lead|lede|lid|intro\w*|summary|standfirst|sapo|deck|dek)(?:$|[\s_-])/i.test(
      attribute(element, 'class') ?? '',
    ));

const SAME = 40;

/**
 * A body with the opening paragraph that many news templates keep apart from the text, where
 * extractors miss it. Only one that the page's own description repeats is believed.
 */
export const withLead = (body: readonly DraftBlock[], view: PageView, description: string): readonly DraftBlock[] => {
  const start = fold(description).slice(0, SAME);
  if (start.length < SAME) return body;
  const text = fold(JSON.stringify(body));
  const lead = view.elements
    .filter(isLead)
    .map(lineWithin)
    .find((line) => fold(line).startsWith(start));
  if (lead === undefined || text.includes(start)) return body;
  return [{ type: 'paragraph', content: [{ t: lead }] }, ...body];
};
