import { useEffect } from 'react';
import { HEADER } from '../style/header-height.ts';

const isInView = ({ top, bottom }: DOMRect): boolean => top >= HEADER && bottom <= innerHeight - HEADER;

/** Marks the block that is spoken, and lets the page follow where it has left the window. */
export const useSpokenBlock = (block: Element | undefined): void => {
  useEffect(() => {
    if (block === undefined) return undefined;
    block.setAttribute('data-spoken', '');
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!isInView(block.getBoundingClientRect()))
      block.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
    return () => {
      block.removeAttribute('data-spoken');
    };
  }, [block]);
};
