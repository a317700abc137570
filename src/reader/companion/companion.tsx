import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FreshPill } from '../fresh/fresh-pill.tsx';
import { SettingsSheet } from '../settings/settings-sheet.tsx';
import { ShareSheet } from '../share/sheet/share-sheet.tsx';
import { Shortcuts } from '../shortcuts/shortcuts.tsx';
import { Notices } from './notices.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { startService } from './start-service.ts';

/** What goes along with every page once it is idle: copies, withdrawals, updates, new stories, the sheets of settings and sharing. */
export const Companion = () => {
  const client = useQueryClient();
  useEffect(() => startService(client), [client]);
  return (
    <>
      <OfflineBanner />
      <FreshPill />
      <Notices />
      <Shortcuts />
      <SettingsSheet />
      <ShareSheet />
    </>
  );
};
