import { memo, useLayoutEffect, useRef } from 'react';
import type { Location } from 'react-router-dom';
import { InterfaceContext } from '../../interface/interface-context.ts';
import type { Interface } from '../../interface/interface-context.ts';
import { PlaceContext } from '../../interface/place-context.ts';
import type { Place } from '../../interface/place-context.ts';
import { PageAt } from './page-at.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { useLastShown } from './use-last-shown.ts';
import type { OnKept } from './use-shown.ts';
import styles from './kept.module.css';

/** What a list is drawn from, besides its data. */
type Drawn = { readonly location: Location; readonly place: Place; readonly spoken: Interface };

const isSame = (one: Drawn, other: Drawn): boolean =>
  one.location.pathname === other.location.pathname &&
  one.location.search === other.location.search &&
  one.place === other.place &&
  one.spoken === other.spoken;

/** The tab is named by where the router is: a list that comes back has its name already, and does not say it again. */
const useTabName = (isHere: boolean): void => {
  const name = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (!isHere) return undefined;
    if (name.current !== undefined) document.title = name.current;
    return () => {
      name.current = document.title;
    };
  }, [isHere]);
};

/** A world of its own: what goes on around it draws nothing in it anew. */
const List = memo(({ location, place, spoken }: Drawn) => (
  <InterfaceContext.Provider value={spoken}>
    <PlaceContext.Provider value={place}>
      <PageBoundary key={location.pathname}>
        <PageAt pathname={location.pathname} location={location} />
      </PageBoundary>
    </PlaceContext.Provider>
  </InterfaceContext.Provider>
));

type Props = Drawn & {
  /** Whether the router is at a list. */
  readonly isHere: boolean;
  /** Whether a list is shown, a frame before the router is there. */
  readonly isShown: boolean;
  readonly onKept: OnKept;
};

/**
 * The list a reader came from stays behind the story, out of sight and out of reach, laid out as it was:
 * going back only shows it. One list and no more, so that memory does not grow with what is read.
 */
export const KeptList = ({ isHere, isShown, onKept, ...now }: Props) => {
  const drawn = useLastShown(isShown, now, isSame);
  const { place, spoken } = now;
  useTabName(isHere);
  useLayoutEffect(() => {
    onKept(!isShown && drawn?.place === place && drawn.spoken === spoken ? drawn.location : undefined);
  }, [onKept, isShown, drawn, place, spoken]);
  return (
    drawn !== undefined && (
      <div className={styles.kept} hidden={!isShown}>
        <List {...drawn} />
      </div>
    )
  );
};
