import { createContext, startTransition, use, useCallback, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { createPath, useLocation, useNavigate } from 'react-router-dom';

/** Goes to an address of this site without a new document. */
type Go = (address: string) => void;

const GoContext = createContext<Go | undefined>(undefined);

/** How to go elsewhere; undefined where nothing draws the next page, so that a link is left to the browser. */
export const useGo = (): Go | undefined => use(GoContext);

type Props = {
  /** Whether the page of an address can be drawn at once. */
  readonly isReady: (address: string) => boolean;
  readonly children: ReactNode;
};

/**
 * Gives everything inside one way to go elsewhere, the same for as long as the app runs. The router's own
 * is another one after each step, and whatever uses it, each link of a long list, would be drawn anew. A page
 * that is ready is drawn in one go; until another has come, the one before it stays.
 */
export const Going = ({ isReady, children }: Props) => {
  const location = useLocation();
  const navigate = useNavigate();
  const go = useRef<Go>(undefined);
  useLayoutEffect(() => {
    // As a browser does, no second entry of the history for the page one is on.
    go.current = (address) => {
      const step = (): void => void navigate(address, { replace: createPath(location) === address });
      if (isReady(address)) step();
      else startTransition(step);
    };
  });
  const stable = useCallback<Go>((address) => go.current?.(address), []);
  return <GoContext value={stable}>{children}</GoContext>;
};
