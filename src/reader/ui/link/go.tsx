import { createContext, useCallback, useContext, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { createPath, useLocation, useNavigate } from 'react-router-dom';

/** Goes to an address of this site without a new document. */
type Go = (address: string) => void;

const GoContext = createContext<Go | undefined>(undefined);

/** How to go elsewhere; undefined where nothing draws the next page, so that a link is left to the browser. */
export const useGo = (): Go | undefined => useContext(GoContext);

type Props = {
  /** What the page of an address waits for; undefined where it can be drawn at once. */
  readonly comingTo: (address: string) => Promise<unknown> | undefined;
  readonly children: ReactNode;
};

/**
 * Gives everything inside one way to go elsewhere, the same for as long as the app runs. The router's own
 * is another one after each step, and whatever uses it, each link of a long list, would be drawn anew. A page
 * that can be drawn is; until another has come, the one before it stays, and the reader may choose again.
 */
export const Going = ({ comingTo, children }: Props) => {
  const location = useLocation();
  const navigate = useNavigate();
  const go = useRef<Go>();
  const choices = useRef(0);
  useLayoutEffect(() => {
    choices.current += 1;
  }, [location]);
  useLayoutEffect(() => {
    go.current = (address) => {
      const choice = (choices.current += 1);
      const step = (): void => {
        // Whoever has gone elsewhere meanwhile stays there.
        if (choice !== choices.current) return;
        // As a browser does, no second entry of the history for the page one is on.
        navigate(address, { replace: createPath(location) === address });
      };
      const coming = comingTo(address);
      // What does not come is told on its own page.
      if (coming === undefined) step();
      else coming.then(step, step);
    };
  });
  const stable = useCallback<Go>((address) => go.current?.(address), []);
  return <GoContext.Provider value={stable}>{children}</GoContext.Provider>;
};
