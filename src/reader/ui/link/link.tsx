import type { ComponentProps, MouseEvent } from 'react';
import { useRoot } from '../../root/root-context.ts';
import { useGo } from './go.tsx';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** Address on this site, with what follows it. */
  readonly to: string;
};

/** Whether a press means this window and this page: not a new tab, and nobody has taken it for something else. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;

/** A link to another page of the site: for a browser without script one like any other. */
export const Link = ({ to, onClick, children, ...more }: Props) => {
  const go = useGo();
  const root = useRoot();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (go === undefined || !isPlain(event)) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...more} href={root + to} onClick={follow}>
      {children}
    </a>
  );
};
