import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useCatalogue } from './use-catalogue.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { useTimeZone } from './clock.ts';
import { createInterface } from './create-interface.ts';
import { InterfaceContext } from './interface-context.ts';
import { spokenLanguage } from './spoken-language.ts';
import { useDocumentLanguage } from './use-document-language.ts';
import { useKeptPlace } from './use-kept-place.ts';

type Props = {
  /** Language the page has where the reader chose none. */
  readonly pageLanguage: string;
  readonly siteZone: string;
  readonly children: ReactNode;
};

/** Speaks the reader's language to everything inside, and keeps `<html>` in step in the same frame. */
export const InterfaceProvider = ({ pageLanguage, siteZone, children }: Props) => {
  const preferences = usePreferences();
  const { language, catalogue } = useCatalogue(spokenLanguage(preferences.language, pageLanguage));
  const timeZone = useTimeZone(siteZone);
  const spoken = useMemo(
    () => createInterface({ language, catalogue, preferences, timeZone }),
    [language, catalogue, preferences, timeZone],
  );
  useDocumentLanguage(spoken, preferences);
  useKeptPlace(spoken, preferences);
  return <InterfaceContext.Provider value={spoken}>{children}</InterfaceContext.Provider>;
};
