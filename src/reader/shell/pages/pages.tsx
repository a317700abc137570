import { useLocation } from 'react-router-dom';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { ProblemState } from '../../states/problem-state.tsx';
import { pageAt } from '../route-table.ts';
import { KeptList } from './kept-list.tsx';
import { PageAt } from './page-at.tsx';
import { PageBoundary } from './page-boundary.tsx';

/**
 * The page of this address, and behind it the list its reader came from.
 *
 * @param missing the address a host answered with 404: it has no page, whatever its shape
 */
export const Pages = ({ missing }: { missing: string | undefined }) => {
  const spoken = useInterface();
  const place = usePlace();
  const location = useLocation();
  const { pathname } = location;
  const isMissing = pathname === missing;
  const isList = !isMissing && pageAt(place.site, pathname)?.part === 'lists';
  return (
    <>
      {!isList && (
        <PageBoundary key={pathname}>
          {isMissing ? <ProblemState kind="not-found" /> : <PageAt pathname={pathname} />}
        </PageBoundary>
      )}
      {/* After the page, so that whoever looks for the first heading finds the one that is shown. */}
      <KeptList isShown={isList} location={location} place={place} spoken={spoken} />
    </>
  );
};
