import { attribute } from '../cleaning/html-tree.ts';
import type { HtmlElement } from '../cleaning/html-tree.ts';
import { lineWithin, metasNamed } from './page-view.ts';
import type { PageView } from './page-view.ts';

const isByline = (element: HtmlElement): boolean =>
  /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'rel') ?? '') ||
  /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'itemprop') ?? '') ||
  /(?:^|[\s_-])(?:byline|author-?name|post-author)(?:$|[\s_-])/i.test(attribute(element, 'class') ?? '');

const PREFIX = /^(?:by|written by|posted by|نویسنده|نوشته|به قلم|خبرنگار|كتب|كتبت|بقلم|الكاتب|מאת|تحریر)\s*[:：]?\s*/i;

const isName = (name: string): boolean => name.length > 1 && name.length < 80 && !/^https?:|@|^\d+$/.test(name);

/** Who wrote a page: its data, its metadata, else what it marks as a byline. @param claimed in its data */
export const pageAuthors = (view: PageView, claimed: readonly string[]): readonly string[] => {
  const metas = metasNamed(view, 'author', 'article:author', 'dc.creator', 'byl', 'parsely-author');
  const marked = view.elements.filter(isByline).map(lineWithin).slice(0, 3);
  for (const names of [claimed, metas, marked]) {
    const found = names.map((name) => name.replace(PREFIX, '').trim()).filter(isName);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
};
