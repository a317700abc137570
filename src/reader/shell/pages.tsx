import { Route, Routes, useLocation } from 'react-router-dom';
import { usePlace } from '../interface/place-context.ts';
import { ArticlePage } from '../routes/article/article-page.tsx';
import { FrontPage } from '../routes/front/front-page.tsx';
import { LatestPage } from '../routes/list/latest-page.tsx';
import { SectionPage } from '../routes/list/section-page.tsx';
import { SourcePage } from '../routes/list/source-page.tsx';
import { AboutPage } from '../routes/prose/about-page.tsx';
import { LegalPage } from '../routes/prose/legal-page.tsx';
import { SavedPage } from '../routes/saved/saved-page.tsx';
import { SearchPage } from '../routes/search/search-page.tsx';
import { SettingsPage } from '../routes/settings/settings-page.tsx';
import { ProblemState } from '../states/problem-state.tsx';

/** The lists of one edition, under `/` or under `/<language>/`. */
const editionRoutes = (
  <>
    <Route index element={<FrontPage />} />
    <Route path="p/:page" element={<LatestPage />} />
    <Route path="s/:slug" element={<SectionPage />} />
    <Route path="s/:slug/p/:page" element={<SectionPage />} />
  </>
);

/**
 * Every address of the site.
 *
 * @param missing the address a host answered with 404: it has no page, whatever its shape
 */
export const Pages = ({ missing }: { missing: string | undefined }) => {
  const { site } = usePlace();
  const { pathname } = useLocation();
  if (pathname === missing) return <ProblemState kind="not-found" />;
  return (
    <Routes>
      {editionRoutes}
      {site.editions.map((language) => (
        <Route key={language} path={language}>
          {editionRoutes}
        </Route>
      ))}
      <Route path="src/:slug" element={<SourcePage />} />
      <Route path="src/:slug/p/:page" element={<SourcePage />} />
      <Route path="a/:id" element={<ArticlePage />} />
      <Route path="saved" element={<SavedPage />} />
      <Route path="search" element={<SearchPage />} />
      <Route path="settings" element={<SettingsPage />} />
      <Route path="about" element={<AboutPage />} />
      <Route path="legal" element={<LegalPage />} />
      <Route path="*" element={<ProblemState kind="not-found" />} />
    </Routes>
  );
};
