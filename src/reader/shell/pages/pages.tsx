import type { Location } from 'react-router-dom';
import { useLocation } from 'react-router-dom';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { ProblemState } from '../../states/problem-state.tsx';
import { pageAt } from '../route-table.ts';
import { KeptList } from './kept-list.tsx';
import { PageAt } from './page-at.tsx';
import { PageBoundary } from './page-boundary.tsx';
import type { OnKept } from './use-shown.ts';
import styles from './kept.module.css';

type Props = {
  /** The address a host answered with 404: it has no page, whatever its shape. */
  readonly missing: string | undefined;
  /** What is shown: for one frame a list the router does not know of yet. */
  readonly shown: Location;
  readonly onKept: OnKept;
};

/** The page of this address, and behind it the list its reader came from. */
export const Pages = ({ missing, shown, onKept }: Props) => {
  const spoken = useInterface();
  const place = usePlace();
  const { pathname } = useLocation();
  const isMissing = pathname === missing;
  const isListAt = (address: string): boolean => address !== missing && pageAt(place.site, address)?.part === 'lists';
  const isHere = isListAt(pathname);
  const isShown = isListAt(shown.pathname);
  return (
    <>
      {!isHere && (
        <div className={styles.kept} hidden={isShown}>
          <PageBoundary key={pathname}>
            {isMissing ? <ProblemState kind="not-found" /> : <PageAt pathname={pathname} />}
          </PageBoundary>
        </div>
      )}
      {/* After the page, so that whoever looks for the first heading finds the one that is shown. */}
      <KeptList onKept={onKept} isHere={isHere} isShown={isShown} location={shown} place={place} spoken={spoken} />
    </>
  );
};
