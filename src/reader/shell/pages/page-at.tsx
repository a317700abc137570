import { memo } from 'react';
import { Route, Routes } from 'react-router-dom';
import type { Location } from 'react-router-dom';
import { OFFLINE_PAGE } from '#article/locations.ts';
import { usePlace } from '../../interface/place-context.ts';
import { ProblemState } from '../../states/problem-state.tsx';
import { routeAt } from '../route-table.ts';

/**
 * The page of an address, or the state that says it has none.
 *
 * @param location another address than the one the window is at
 */
export const PageAt = memo(({ pathname, location }: { pathname: string; location?: Location }) => {
  const { site } = usePlace();
  if (pathname === OFFLINE_PAGE) return <ProblemState kind="offline" />;
  const route = routeAt(site, pathname);
  if (route === undefined) return <ProblemState kind="not-found" />;
  const { Page } = route.page;
  return (
    <Routes {...(location && { location })}>
      <Route path={route.path} element={<Page />} />
    </Routes>
  );
});
