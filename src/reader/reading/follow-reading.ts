import { readShare } from './read-share.ts';
import { HEADER } from '../style/header-height.ts';
import { watchWindow } from './watch-window.ts';

/** How long the window must rest before a place counts, in milliseconds. */
const REST = 400;

/** How far a story was read: the block under the header, or its end. */
export type Progress = { readonly block: string; readonly isFirst: boolean; readonly isEnd: boolean };

const progressIn = (text: Element): Progress | undefined => {
  const blocks = [...text.querySelectorAll('[id]')];
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > HEADER);
  const block = blocks[at];
  if (block === undefined) return undefined;
  const isEnd = readShare(text.getBoundingClientRect(), { top: HEADER, bottom: innerHeight }) === 1;
  return { block: block.id, isFirst: at === 0, isEnd };
};

/**
 * Calls back whenever the window has come to rest over a text, and when the reader leaves.
 *
 * @returns how to end it
 */
export const followReading = (text: Element, onRest: (progress: Progress) => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    timer = undefined;
    // The window belongs to a list already; its reader has gone back.
    if (text.closest('[hidden]') !== null) return;
    const progress = progressIn(text);
    if (progress !== undefined) onRest(progress);
  };
  const lookBeforeLeaving = (): void => {
    if (timer !== undefined) look();
  };
  const stop = watchWindow(text, () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  });
  addEventListener('pagehide', lookBeforeLeaving);
  return () => {
    stop();
    clearTimeout(timer);
    removeEventListener('pagehide', lookBeforeLeaving);
  };
};
