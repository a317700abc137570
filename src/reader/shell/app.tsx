import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { parsePath, useLocation } from 'react-router-dom';
import { siteQuery } from '../data/queries.ts';
import { InterfaceProvider } from '../interface/interface-provider.tsx';
import { spokenLanguage } from '../interface/spoken-language.ts';
import { useInterface } from '../interface/interface-context.ts';
import { PlaceContext, editionAt, usePlace } from '../interface/place-context.ts';
import { PageFrame } from './page-frame.tsx';
import { Going } from '../ui/link/go.tsx';
import { namesAreHere } from '../data/page-site.ts';
import { Pages } from './pages/pages.tsx';
import { useShown } from './pages/use-shown.ts';
import { pageAt } from './route-table.ts';
import { useArrival } from './use-arrival.ts';

type Props = {
  readonly client: QueryClient;
  /** The address a host answered with 404, where it did. */
  readonly missing?: string | undefined;
};

/** What is shown, in its frame. */
const ShownPage = ({ missing }: { missing: string | undefined }) => {
  const { location, type, onKept } = useShown();
  const { pathname } = location;
  useArrival({ location, type });
  return (
    <PageFrame pathname={pathname} reading={pathname.startsWith('/a/') && pathname !== missing}>
      <Pages missing={missing} shown={location} onKept={onKept} />
    </PageFrame>
  );
};

/** A page carries names in its own language. Who switches before the others are here, fetches them now. */
const Names = () => {
  const { language } = useInterface();
  const { site } = usePlace();
  const client = useQueryClient();
  const areHere = namesAreHere(site, language);
  useEffect(() => {
    if (!areHere) void client.refetchQueries({ queryKey: siteQuery().queryKey });
  }, [areHere, client, language]);
  return null;
};

const SitePages = ({ missing }: { missing: string | undefined }) => {
  const { data: site } = useQuery(siteQuery());
  const { pathname } = useLocation();
  if (site === undefined) throw new Error('a page came without its site');
  const edition = editionAt(pathname, site);
  const place = useMemo(() => ({ site, edition }), [site, edition]);
  return (
    <InterfaceProvider pageLanguage={spokenLanguage(edition, site.language)} siteZone={site.timeZone}>
      <PlaceContext.Provider value={place}>
        <ShownPage missing={missing} />
        <Names />
      </PlaceContext.Provider>
    </InterfaceProvider>
  );
};

/** The whole reader inside a router; the same tree in the browser and on the publisher's side. */
export const App = ({ client, missing }: Props) => {
  const comingTo = (address: string): Promise<void> | undefined => {
    const site = client.getQueryData(siteQuery().queryKey);
    const page = site && pageAt(site, parsePath(address).pathname ?? '');
    return page?.isHere() === false ? page.load() : undefined;
  };
  return (
    <QueryClientProvider client={client}>
      <Going comingTo={comingTo}>
        <SitePages missing={missing} />
      </Going>
    </QueryClientProvider>
  );
};
