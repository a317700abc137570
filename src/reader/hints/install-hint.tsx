import { useEffect, useState } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { useSiteName } from '../interface/place-context.ts';
import { HintNote } from './hint-note.tsx';
import { countVisit, putAway, usePutAway, useVisits } from './hint-store.ts';
import { useInstallOffer } from './install-offer.ts';

/** How long a no is heeded, in milliseconds: sixty days. */
const REST = 60 * 86_400_000;

/** Offers who has come back to install the site, where the browser can. */
export const InstallHint = () => {
  const { t } = useInterface();
  const site = useSiteName();
  const offer = useInstallOffer();
  const putAwayAt = usePutAway('install') ?? -Infinity;
  const visits = useVisits();
  const [now] = useState(() => Date.now());
  useEffect(countVisit, []);
  if (offer === undefined || visits < 2 || now - putAwayAt < REST) return null;
  return (
    <HintNote
      action={t('hint.installGo')}
      onAction={() => {
        // Whatever is answered there, the question was asked.
        putAway('install');
        offer.ask().catch(() => undefined);
      }}
      closeLabel={t('settings.close')}
      onClose={() => {
        putAway('install');
      }}
    >
      {t('hint.install', { site })}
    </HintNote>
  );
};
