import { Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { OFFLINE_PAGE } from '#article/locations.ts';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import { ProblemState } from '../states/problem-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { routesOf } from './route-table.ts';

/**
 * The page of this address.
 *
 * @param missing the address a host answered with 404: it has no page, whatever its shape
 */
export const Pages = ({ missing }: { missing: string | undefined }) => {
  const { t } = useInterface();
  const { site } = usePlace();
  const { pathname } = useLocation();
  if (pathname === missing) return <ProblemState kind="not-found" />;
  return (
    <Suspense fallback={<Skeleton label={t('state.loading')} />}>
      <Routes>
        {routesOf(site).map(({ path, page: { Page } }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route path={OFFLINE_PAGE} element={<ProblemState kind="offline" />} />
        <Route path="*" element={<ProblemState kind="not-found" />} />
      </Routes>
    </Suspense>
  );
};
